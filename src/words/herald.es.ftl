# Lo que dicen las notificaciones, y por qué no pueden mostrarse. Nunca el retraso: un proyector puede mostrarlas.
herald-body = { $slot } · { $time }
herald-rehearsal = Ensayo · { $body }

herald-before-qa = Preguntas y comentarios en { $left }
herald-qa-due = Preguntas y comentarios

herald-before-closing = { $kind ->
    [break] El receso termina en { $left }
    [registration] La inscripción termina en { $left }
   *[other] Cierre en { $left }
}
herald-closing-due = { $kind ->
    [break] Fin del receso
    [registration] Fin de la inscripción
   *[other] Hora del cierre
}

herald-hard-missed = A este ritmo no se cumplirá la hora fija
herald-hard-ahead = En { $left }: a este ritmo no se cumplirá la hora fija
herald-hard-start = { $slot }: comienza a las { $time }
herald-hard-end = { $slot }: termina a las { $time }

herald-no-bus = No se pueden mostrar notificaciones: aquí no hay sesión de escritorio ({ $why }). Inicie adjourn desde el escritorio, o sin --notify.
herald-no-service = No se pueden mostrar notificaciones: no hay ningún servicio de notificaciones activo. Instale uno (dunst, por ejemplo), o inicie sin --notify.
herald-no-answer = Las notificaciones esperan: el servicio de notificaciones no responde. Reinícielo; nada más se ve afectado.
herald-refused = No se pueden mostrar notificaciones: { $why }
herald-another = Los avisos salen de otra terminal de este equipo; esta guarda silencio.
herald-command-no-start = El comando de la señal “{ $cue }” no se inicia ({ $why }). Compruebe su ruta y sus permisos en los ajustes.
herald-command-failed = El comando de la señal “{ $cue }” falló ({ $why }). Ejecútelo a mano para ver por qué.
herald-command-too-long = El comando de la señal “{ $cue }” duró más de { $limit } y se terminó. Que encargue a otro todo trabajo más largo.
herald-command-crowded = El comando de la señal “{ $cue }” no se ejecutó: demasiados otros siguen en marcha.
