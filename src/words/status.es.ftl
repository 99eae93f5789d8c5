# En qué punto está la sesión, para quien no está ante un puesto.
status-rehearsal = ensayo
status-not-open = Sesión sin abrir: esta es la jornada prevista

status-slot-runs = { $slot }, desde las { $time }
status-talk-runs = { $slot }: ponencias desde las { $time }
status-qa-runs = { $slot }: preguntas y comentarios desde las { $time }
status-slot-suspended = { $slot }: sesión suspendida desde las { $time }
status-talk-suspended = { $slot }: ponencias suspendidas desde las { $time }
status-qa-suspended = { $slot }: preguntas y comentarios suspendidos desde las { $time }

status-to-qa-and-closing = { $to_qa } para las preguntas ({ $qa }), { $left } para el cierre ({ $closing })
status-qa-due = Preguntas pendientes desde hace { $over }, { $left } para el cierre ({ $closing })
status-to-closing = { $left } para el cierre ({ $closing })
status-to-end = quedan { $left }, hasta las { $closing }
status-over = Tiempo excedido en { $over }

status-before = La jornada no ha comenzado
status-before-until = La jornada comienza en { $left }
status-holding = No hay nada en curso
status-holding-until = No hay nada en curso; próximo inicio en { $left }
status-adjourned = La sesión está levantada

status-lateness = Horario: { $lateness }
status-ended = Horario: { $lateness }
status-assumed = Horario: { $lateness }, por confirmar
status-next = A continuación: { $slot }, a las { $expected }
status-next-moved = A continuación: { $slot }, a las { $expected } en lugar de las { $planned }

status-hard = { $point }: { $verdict }
status-must-start = { $slot } debe comenzar a las { $time }
status-must-end = { $slot } debe terminar a las { $time }
status-in-time = en tiempo
status-qa-by = preguntas de { $slot } a más tardar a las { $time }
status-close-by = cierre de { $slot } a más tardar a las { $time }
status-start-by = inicio de { $slot } a más tardar a las { $time }
status-missed = se espera a las { $expected }, { $lateness }
status-missed-recoverable = se espera a las { $expected }, { $lateness }; recuperable: { $recoverable }
status-missed-all = se espera a las { $expected }, { $lateness }; todo recuperable

status-message = En pantalla: “{ $text }”
status-blackout = Pantalla de proyección a oscuras

status-skipped = no tendrá lugar
status-more-slots = { $count ->
    [one] y un punto más
   *[other] y { $count } puntos más
}
status-end = Fin de la jornada: { $expected }
status-end-moved = Fin de la jornada: previsto a las { $planned }, esperado a las { $expected }
status-ledger = Balance – { $ledger }
