# El informe de una jornada. Lo que no tiene lugar se dice como en el estado de la sesión.
report-kind = Informe de la jornada
report-kind-so-far = La jornada hasta ahora, a las { $time }

report-ended = Fin a las { $expected }, previsto a las { $planned }: { $lateness }.
report-ends = Fin de la jornada esperado a las { $expected }, previsto a las { $planned }: { $lateness }.
report-now = En este momento: { $lateness }.
report-lost-and-recovered = Tiempo perdido: { $lost }; recuperado: { $recovered }.
report-qa = Preguntas y comentarios celebrados: { $taken } de { $planned } previstos.
report-skipped-count = { $count ->
    [one] Un punto no tuvo lugar.
   *[other] { $count } puntos no tuvieron lugar.
}
report-added-count = { $count ->
    [one] Un punto se añadió durante la jornada.
   *[other] { $count } puntos se añadieron durante la jornada.
}

report-picture = Previsto y real
report-bars = Previsto: ─ ponencias, ╌ preguntas. Real: █ ponencias, ▒ preguntas, × suspendido, ░ por venir.
report-bar-planned = previsto
report-bar-actual = real
report-bar-running = en curso
report-bar-expected = esperado

report-drawing = Horas previstas y reales de cada punto en un mismo eje. El cuadro que sigue da las mismas horas.
report-legend-planned = ponencias previstas
report-legend-planned-qa = preguntas previstas
report-legend-talk = ponencias
report-legend-qa = preguntas
report-legend-stood = suspendido
report-legend-ahead = por venir
report-legend-hard = hora fija

report-table = Punto por punto
report-head-slot = Punto
report-head-planned = Previsto
report-head-actual = Real
report-head-closing = Al cierre
report-head-lost = Tiempo perdido
report-head-recovered = Tiempo recuperado
report-running = { $span } (en curso)
report-upcoming = { $span } (esperado)
report-not-held = no tuvo lugar
report-added = { $slot } (añadido durante la jornada)
report-amount = { $length } ({ $cause })
report-total = En total

report-lost = Dónde se perdió el tiempo
report-lost-none = No se perdió nada.
report-recovered = Qué lo absorbió
report-recovered-none = No se recuperó nada.
report-noted = { $slot }: { $length } ({ $cause })
report-noted-promised = { $slot }: { $length } ({ $cause }), de los cuales { $promised } aún solo prometidos

report-plans = Planes de recuperación adoptados
report-plans-none = Ninguno.
report-plan = { $promise } (adoptado a las { $time } por { $by })

report-suspensions = Suspensiones
report-suspensions-none = La sesión no se suspendió.
report-suspension = { $slot }: { $span } ({ $length })
report-suspension-so-far = { $slot }: { $span } ({ $length } hasta ahora)

report-log = El registro
report-head-turn = N.º
report-head-at = Hora
report-head-by = Quién
report-head-act = Qué
report-act-struck = { $act } [deshecha por la n.º { $turn }]
report-act-void = { $act } [sin efecto]

report-not-open = Nadie ha abierto esta sesión: no hay nada de que informar. Indique otra con --session RUTA.
