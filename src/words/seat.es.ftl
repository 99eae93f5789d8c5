# Las teclas de un puesto, para la ayuda y el README.
seat-column-key = Tecla
seat-column-act = Qué hace

seat-key-next = termina lo que está en curso, o comienza lo que sigue
seat-key-shift = 1 min, 5 min más o menos; si nada está en curso: aplaza
seat-key-overrun = concede una prórroga; lo que sigue se desplaza
seat-key-keep = mantiene el cierre, o las preguntas: la otra solución
seat-key-close = cierra el punto, también durante las ponencias
seat-key-undo = deshace la última decisión, y dice cuál
seat-key-when = hora real de un cambio: el que nadie anotó, o el último
seat-key-suspend = suspende la sesión, o la reanuda
seat-key-no-show = suprime un punto, o lo restablece
seat-key-point = pasa a otro punto de la jornada
seat-key-edit = cambia la duración de ese punto, mostrando su efecto
seat-key-lengthen = lo mismo, partiendo de un minuto más o menos
seat-key-change = cambia otra cosa del punto: lugar, título, hora fija…
seat-key-put-off = aplaza el próximo inicio, si nada está en curso
seat-key-file = toma del archivo lo que cambió, punto por punto
seat-key-missing = falta un orador de ese punto: su tiempo va a las preguntas
seat-key-log = quién decidió qué, y cuándo; ahí se deshace
seat-key-recover = planes de recuperación: quién devuelve los minutos
seat-key-ledger = balance: tiempo perdido y tiempo recuperado
seat-key-message = muestra un mensaje en la pantalla, o lo borra
seat-key-blackout = deja a oscuras la pantalla de proyección, o la restablece
seat-key-picture = muestra la pantalla de otro puesto; las teclas no cambian
seat-key-language = cambia de idioma
seat-key-help = muestra estas teclas
seat-key-quit = sale, tras confirmar; la sesión continúa
seat-key-quit-stage = sale

seat-label-enter = Enter
seat-label-space = Espacio
seat-label-escape = Esc
seat-label-page-up = RePág
seat-label-page-down = AvPág
seat-label-backspace = Retroceso
seat-label-other = esa tecla

# Mensajes para la pantalla de proyección, en el idioma de la sala.
seat-preset-conclude = Sírvase concluir
seat-preset-two-minutes = Quedan dos minutos
seat-preset-microphone = Por favor, hable al micrófono
seat-preset-slower = Más despacio, por favor, para los intérpretes
seat-preset-one-minute = Preguntas: un minuto cada una
seat-preset-seats = Por favor, tomen asiento

# What is said once the terminal is given back.
seat-goes-on = La sesión continúa. Para volver a ella, inicie adjourn de nuevo del mismo modo.
