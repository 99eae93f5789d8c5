# La pantalla de la presidencia: lo que está en curso.
chair-word-before = POR COMENZAR
chair-word-waiting = EN ESPERA
chair-word-due = PENDIENTE
chair-word-suspended = SESIÓN SUSPENDIDA
chair-word-adjourned = SESIÓN LEVANTADA
chair-word-suspended-tiny = SUSPENDIDA
chair-word-adjourned-tiny = LEVANTADA
chair-word-overtime = EXCEDIDO
chair-word-qa = PREGUNTAS
chair-word-registration = INSCRIPCIÓN
chair-word-remarks = INTERVENCIONES
chair-word-panel = PONENCIAS
chair-word-talk = PONENCIA
chair-word-break = RECESO
chair-word-closing = CLAUSURA
chair-word-other = EN CURSO

chair-light-in-time = en tiempo
chair-light-time-left = queda tiempo
chair-light-wrap-up = hay que concluir
chair-light-last-minute = último minuto
chair-light-talk-over = las ponencias continúan
chair-light-over = tiempo agotado
chair-light-suspended = desde las { $time }

chair-rehearsal = ENSAYO
chair-assumed = se da por puntual

# Lo que cuentan las cifras grandes.
chair-count-qa-tiny = preguntas
chair-count-closing-tiny = cierre
chair-count-resumes-tiny = reanudación
chair-count-starts-tiny = inicio
chair-count-adjourned = levantada a las { $time }
chair-count-qa = para las preguntas
chair-count-qa-at = para las preguntas, { $time }
chair-count-closing = para el cierre
chair-count-closing-at = para el cierre, { $time }
chair-count-resumes = reanudación
chair-count-resumes-at = reanudación a las { $time }
chair-count-starts = inicio
chair-count-starts-at = inicio a las { $time }
chair-count-slot-starts = { $slot }: inicio
chair-count-slot-starts-at = { $slot }: inicio a las { $time }
chair-count-over = de exceso
chair-count-talk-over = ponencias: tiempo excedido en
chair-count-slot-over = tiempo excedido en
chair-count-due = { $slot } pendiente
chair-count-due-since = { $slot }: pendiente desde las { $time }

# La barra.
chair-bar-qa = preguntas { $time }

# El resto de la jornada.
chair-day-rest = El resto de la jornada
chair-day-planned = previsto
chair-day-expected = esperado
chair-day-ends = fin de la jornada
chair-day-skipped = no tendrá lugar
chair-day-conflict = { $length } de más
chair-day-hard = hora fija
chair-next-tiny = luego { $slot } { $time }
chair-hard-tiny-kept = { $slot }: se cumple
chair-hard-tiny-conflict = { $length } de retraso
chair-next = a continuación: { $slot }, { $time }

# La próxima hora fija, como instrucción.
chair-hard-start = { $slot } { $time }
chair-hard-end = { $slot }, fin { $time }
chair-hard-kept = { $point }: se cumple
chair-hard-kept-margin = { $point }: se cumple, { $margin } de margen
chair-hard-conflict = { $point }: { $length } de retraso, nada recuperable
chair-hard-conflict-all = { $point }: { $length } de retraso, todo recuperable
chair-hard-conflict-part = { $point }: { $length } de retraso; recuperable: { $recoverable }
chair-hard-qa-by = abrir preguntas a más tardar a las { $time }
chair-hard-close-by = cerrar a más tardar a las { $time }
chair-hard-start-by = comenzar a más tardar a las { $time }

# Lo que hacen Enter y la otra tecla.
chair-enter-tiny = ↵ { $act }
chair-enter-opens-qa-tiny = preguntas
chair-enter-closes-opens-tiny = pasa de { $slot } a { $next }
chair-enter-closes-waits-tiny = cierra { $slot }
chair-enter-resumes-tiny = reanuda
chair-enter-adjourns-tiny = levanta la sesión
chair-enter-starts-tiny = abre { $slot }
chair-enter-suspended-tiny = nada: { -key-suspend } reanuda
chair-enter-adjourned-tiny = nada
chair-enter = { $key }: { $act }
chair-enter-opens-qa = abre las preguntas
chair-enter-opens-qa-left = preguntas { $length }, cierre { $time }
chair-enter-closes-opens = cierra { $slot }, abre { $next }
chair-enter-closes-waits = cierra { $slot }; { $next } espera hasta las { $time }
chair-enter-resumes = reanuda con { $next }
chair-enter-resumes-short = reanuda con { $next }; { $slot }: { $length } (mínimo { $minimum })
chair-enter-adjourns = levanta la sesión
chair-enter-starts = abre { $slot }
chair-enter-starts-early = abre { $slot }, { $length } antes de hora
chair-enter-suspended = nada – { -key-suspend } reanuda la sesión
chair-enter-adjourned = nada – la sesión está levantada
chair-keep-closing = mantiene el cierre { $time }, preguntas { $length }
chair-keep-closing-late = mantiene { $length } de preguntas, cierre { $time }
chair-keep-closing-alone = mantiene el cierre { $time }
chair-keep-qa = mantiene { $length } de preguntas, cierre { $time }
chair-keep-or = o: { $act }
chair-closing-lost = el cierre a las { $time } ya no es posible
chair-hint-more = → 1 min más · { -key-undo } deshacer · { -key-help } teclas
chair-hint-later = → 1 min más tarde · { -key-undo } deshacer · { -key-help } teclas
chair-hint-help = { -key-help } teclas

# Los oradores.
chair-speaking = { $speaker } hasta las { $time }

# Lo que muestra la pantalla de proyección.
chair-blackout = PANTALLA DE PROYECCIÓN A OSCURAS ({ -key-blackout } la restablece)
chair-message = en pantalla: “{ $text }”
chair-read-only = escrito por una versión más reciente de adjourn: solo lectura

# Lo que se dice de paso.
chair-told-by = { $name } – { $act }
chair-told-resized = { $slot }: { $before } → { $after }
chair-told-resized-talk = ponencias de { $slot }: { $before } → { $after }
chair-told-resized-qa = preguntas de { $slot }: { $before } → { $after }
chair-told-with-lengths = { $act } ({ $lengths })
chair-told-crossed = { $name } se adelantó – { $first }; su decisión también cuenta – { $own }
chair-told-crossed-sum = { $name } se adelantó – { $first }; junto con su decisión – { $sum }
chair-told-crossed-void = { $name } se adelantó – { $first }; su decisión queda sin efecto – { $why }
chair-told-undid-yours = { $name } deshizo su decisión n.º { $turn } – { $act }
chair-told-undo = { $answer } · { -key-undo } deshace
chair-told-record-failed = No se puede escribir el registro: { $why }
chair-told-record-recovered =
    { $written ->
        [0] El registro vuelve a escribirse
        [one] El registro vuelve a escribirse; la decisión guardada ya consta
       *[other] El registro vuelve a escribirse; las { $written } decisiones guardadas ya constan
    }
chair-told-kept = Aún no está en el disco: { $answer }
chair-told-no-effect = La decisión n.º { $turn } ya no tiene efecto ({ $act }) – { $why }
chair-told-resumed = Sesión retomada; última decisión: n.º { $turn }, a las { $time }
chair-told-resumed-after = Sesión retomada; última decisión: n.º { $turn }, a las { $time }, hace { $ago }
chair-told-repeated = Enter se pulsó dos veces: basta con una ({ -key-undo } deshace)
chair-told-undo-repeated = { -key-undo } se pulsó dos veces: basta con una (otra vez, deshace la decisión anterior)
chair-told-too-soon = Enter llegó demasiado pronto tras la pregunta: no se hizo nada
chair-told-overtaken = Lo que está en curso ha cambiado entretanto: no se hizo nada
chair-told-nothing-to-keep = Cierre y preguntas siguen como estaba previsto: nada que elegir
chair-told-nothing-to-skip = Ya no queda ningún punto que suprimir
chair-told-not-open = La sesión aún no está abierta
chair-told-no-such-key = { $key } no hace nada aquí; { -key-help } muestra las teclas

# Un cambio que nadie anotó.
chair-forgotten-qa = Las preguntas de { $slot } estaban previstas a las { $time }: ¿se han abierto?
chair-forgotten-closing = El cierre de { $slot } estaba previsto a las { $time }: ¿ha tenido lugar?
chair-forgotten-start = El inicio de { $slot } estaba previsto a las { $time }: ¿ha tenido lugar?
chair-forgotten-keys = { $enter }: ahora · { -key-when }: a otra hora · { $escape }: todavía no

# A la espera de la sesión.
chair-ahead = Este programa es para el { $day }, { $time }.
chair-ahead-wait = A la espera de ese día; la sesión se abrirá por sí sola.
chair-ahead-rehearse = Para ensayar mientras tanto: adjourn --now { $time }
chair-opening = Apertura de la sesión…

# Lo que se pregunta.
chair-ask-keys = { $enter }: { $yes } · { $escape }: { $no }
chair-ask-field = ← → 1 min, ↑ ↓ 5 min, o cifras · { $enter }: { $yes } · { $escape }: cancelar
chair-ask-leave = { $enter }: { $yes } · { $escape }: cancelar
chair-ask-choice = ↑ ↓ elegir · { $enter }: { $yes } · { $escape }: cancelar
chair-ask-choice-only = ↑ ↓ elegir · { $enter }: { $yes }
chair-ask-tiny = ↵ { $yes }
chair-ask-ok = aceptar

chair-ask-opening = La sesión se abrió a las { $time } y se supone a tiempo. ¿Lo está?
chair-ask-opening-tiny = ¿A tiempo?
chair-ask-opening-keys = ↑ ↓ elegir · { $enter }: aceptar · { $escape }: decidir más tarde
chair-ask-opening-on-time = a tiempo: { $slot } desde las { $time }
chair-ask-opening-nothing = a tiempo: nada en curso
chair-ask-opening-now = { $slot } comienza ahora
chair-ask-opening-now-qa = las preguntas de { $slot } se abren ahora
chair-ask-opening-at = { $slot } comenzó a otra hora…
chair-ask-opening-at-qa = las preguntas de { $slot } se abrieron a otra hora…
chair-ask-opening-talk = { $slot }: las ponencias continúan
chair-ask-opening-elsewhere = está en curso otro punto…

chair-ask-past = Este programa era para el { $day }. ¿Qué se hace con él?
chair-ask-past-rehearse = ensayarlo, desde las { $time }
chair-ask-past-today = aplicarlo hoy
chair-ask-past-quit = salir
chair-ask-past-stage = “adjourn stage” sigue en otra terminal.

chair-ask-overrun = { $slot }: prórroga
chair-ask-overrun-qa = { $slot }, preguntas: prórroga
chair-ask-overrun-comes = cierre { $time }, es decir, { $lateness }
chair-ask-overrun-yes = conceder

chair-ask-keep = ¿Qué debe mantenerse?

chair-ask-early = { $slot } está previsto para las { $time }. ¿Comenzar { $length } antes?
chair-ask-early-yes = comenzar ahora
chair-ask-early-no = esperar

chair-ask-adjourn = ¿Cerrar { $slot } y levantar la sesión?
chair-ask-adjourn-yes = levantar la sesión
chair-ask-adjourn-no = continuar

chair-ask-later = Deshacer la n.º { $turn } deja sin efecto decisiones posteriores:
chair-ask-later-act = n.º { $turn } { $act }
chair-ask-later-more = y { $count } más
chair-ask-later-yes = deshacerlas también
chair-ask-later-no = no deshacer nada

chair-ask-when-qa = Las preguntas de { $slot } se abrieron a las { $time }
chair-ask-when-closing = Cierre de { $slot } a las { $time }
chair-ask-when-start = Inicio de { $slot } a las { $time }
chair-ask-when-latest = { $transition } – en realidad a las { $time }
chair-ask-when-tiny = { $slot }: ¿cuándo?
chair-ask-when-now = hasta ahora: { $time }
chair-ask-when-other = { -key-when }: en su lugar, el último cambio
chair-ask-when-missing = { -key-when }: en su lugar, el cambio que falta
chair-ask-time-no = no es una hora
chair-ask-time-early = no antes de las { $time }
chair-ask-time-future = aún por llegar

chair-ask-where = ¿Qué punto está en curso?
chair-ask-since = { $slot } desde las { $time }
chair-ask-since-qa = Preguntas de { $slot } desde las { $time }
chair-ask-since-space = { $key }: ponencias / preguntas

chair-ask-no-show = ¿Qué punto no tendrá lugar?
chair-ask-no-show-skip = suprimirlo
chair-ask-no-show-restore = restablecerlo

chair-ask-message = Mensaje en la pantalla de proyección
chair-ask-message-clear = borrar “{ $text }”
chair-ask-message-own = texto libre: { $text }
chair-ask-message-keys = ↑ ↓ elegir, o escribir · { $enter }: mostrar · { $escape }: cancelar
chair-ask-message-keys-clear = ↑ ↓ elegir, o escribir · { $enter }: borrar · { $escape }: cancelar

chair-ask-quit = ¿Salir? La sesión continúa sin esta terminal.
chair-ask-quit-unwritten =
    { $count ->
        [one] ¿Salir? Una decisión no está en el disco y se perdería.
       *[other] ¿Salir? { $count } decisiones no están en el disco y se perderían.
    }
chair-ask-quit-yes = salir
chair-ask-quit-no = quedarse

# El balance y las teclas.
chair-ledger-title = Tiempo perdido y tiempo recuperado
chair-ledger-empty = Nada perdido hasta ahora.
chair-ledger-lost = perdido: { $length }
chair-ledger-recovered = recuperado: { $length }
chair-ledger-total = en total
chair-panel-keys = { $enter }: cerrar
chair-panel-keys-more = ↑ ↓ más · { $enter }: cerrar
chair-help-title = Teclas
chair-help-clicker = La tecla “siguiente” de un control remoto equivale a Enter; las demás no hacen nada.
chair-help-awake = Este equipo permanece activo mientras adjourn esté en marcha.
chair-help-not-awake = Este equipo puede suspenderse: no se le pudo pedir que siga activo.

# Junto al resto de la jornada.
chair-notes = Notas para la presidencia
chair-recent = Últimas decisiones

# Lo que se ofrece cuando la jornada va de otro modo.
chair-ask-early-finish = { $slot } terminó { $length } antes. ¿Qué se hace con ese tiempo?
chair-ask-early-finish-tiny = { $length } antes
chair-ask-early-finish-wait = esperar: { $next } comienza a las { $time }
chair-ask-early-finish-qa = seguir con las preguntas, hasta las { $time }
chair-ask-early-finish-opens-qa = abrir pese a todo las preguntas, hasta las { $time }
chair-ask-early-finish-goes-on = seguir con { $slot }, hasta las { $time }
chair-ask-early-finish-now = comenzar { $next } ahora, { $length } antes de hora
chair-ask-late-start = La jornada comienza con { $lateness }. ¿Qué cede?
chair-ask-late-start-lengths = el fin: cada punto conserva su duración, fin { $time }
chair-ask-late-start-end = { $plan }: { $brief }
chair-ask-absent = { $slot } no tiene lugar. ¿Qué se hace con su tiempo?
chair-ask-absent-gap = dejar el hueco: nada más se mueve
chair-ask-absent-discuss = dárselo a { $running }: { $length } más de debate
chair-ask-absent-forward = { $next } primero, a las { $time }; { $slot } después (cambia el orden impreso)
