# Lo que se decidió, en el registro y al deshacer. Un punto del programa se nombra por su número o, si no lo tiene, por su título;
# las frases evitan la concordancia, pues no se conoce el género del título.
acts-opened = Apertura de la sesión
acts-opened-rehearsal = Comienzo del ensayo a las { $time }
acts-confirmed = Hasta aquí, todo según lo previsto

acts-started = { $slot }: inicio
acts-qa-opened = { $slot }: preguntas y comentarios
acts-closed = { $slot }: cierre
acts-closed-started = { $slot }: cierre; { $started }: inicio
acts-arrived = { $slot }: en curso
acts-arrived-qa = { $slot }: preguntas y comentarios en curso
# El momento en que ocurrió en realidad.
acts-then = { $act } a las { $time }
acts-since = { $act } desde las { $time }

acts-postponed-to = { $slot }: aplazamiento a las { $time }
acts-postponed-by = { $slot }: aplazamiento de { $length }
acts-postponed-sooner = { $slot }: inicio adelantado { $length }

acts-more = { $slot }: { $length } más
acts-more-talk = { $slot }: { $length } más para las ponencias
acts-more-qa = { $slot }: { $length } más para las preguntas
acts-less = { $slot }: { $length } menos
acts-less-talk = { $slot }: { $length } menos para las ponencias
acts-less-qa = { $slot }: { $length } menos para las preguntas
acts-closing-kept = { $slot }: se mantiene el cierre a las { $time }
acts-qa-kept = { $slot }: las preguntas conservan sus { $length }

acts-suspended = { $slot }: se suspende la sesión
acts-resumed = { $slot }: se reanuda la sesión
acts-skipped = { $slot } no tendrá lugar
acts-restored = { $slot } vuelve al programa
acts-corrected = Rectificación – { $act } a las { $time }

acts-recovered = Plan de recuperación “{ $plan }”: { $length } menos para lo que sigue
acts-recovered-nothing = Plan de recuperación “{ $plan }”: nada se acorta
acts-moved-before = { $slot } pasa antes de { $other }
acts-moved-last = { $slot } pasa al final de la jornada
acts-added-before = Nuevo punto antes de { $other }: “{ $title }”, { $length }
acts-added-last = Nuevo punto al final de la jornada: “{ $title }”, { $length }
acts-edited-title = Nuevo título: “{ $title }”
acts-edited-speakers = { $slot }, oradores: { $speakers }
acts-edited-notes = { $slot }: notas modificadas
acts-edited-hard-start = { $slot }: el inicio no debe moverse
acts-edited-hard-end = { $slot }: el fin no debe moverse
acts-edited-hard-both = { $slot }: ni el inicio ni el fin deben moverse
acts-edited-hard-none = { $slot }: el inicio y el fin pueden moverse
acts-edited-min = { $slot }: al menos { $length } en total
acts-edited-no-min = { $slot }: ya sin duración mínima
acts-edited-min-qa = { $slot }: al menos { $length } de preguntas
acts-changeover-set = { $length } de transición entre dos puntos
acts-started-ahead = { $slot }: inicio fuera de turno
acts-yielded = { $slot } no tendrá lugar; su tiempo pasa a { $other }
acts-speaker-missed = { $slot }: ausencia de { $speaker }; las preguntas ganan { $length }
acts-replanned = El nuevo texto del programa rige para lo que queda de la jornada

acts-message-shown = Mensaje en pantalla: “{ $text }”
acts-message-cleared = Mensaje retirado de la pantalla
acts-blackout-began = Pantalla de proyección a oscuras
acts-blackout-ended = Pantalla de proyección restablecida

acts-struck = Se deshizo una decisión
acts-struck-number = Se deshace la n.º { $turn } – { $act }
acts-brought-back = Se restablece la n.º { $turn } – { $act }
acts-struck-of = Se deshace la n.º { $turn } ({ $name }) – { $act }
acts-unknown = Decisión registrada por una versión más reciente de adjourn ({ $kind })
acts-replanned-slots = Tomado del archivo del programa: { $slots }
acts-replanned-heading = título y lugar de la jornada
acts-replanned-rules = transición y avisos
