# El archivo de ajustes de la persona: lo que está mal en él, y lo que ayuda.
settings-unreadable = No se puede leer { $file } ({ $why }). Haga que usted pueda leerlo, o elimínelo: sin él, adjourn tiene sus propios ajustes.
settings-syntax = esto no es TOML: { $why }
settings-syntax-remedy = escriba cada ajuste como clave, signo igual y valor; uno por línea
settings-unknown-key = no hay ningún ajuste “{ $key }”
settings-unknown-key-remedy = los ajustes son: { $known }
settings-not-one-of = “{ $given }” no es un valor de { $key }
settings-not-one-of-remedy = escriba uno de estos: { $known }
settings-no-line = { $key } lleva un texto de una línea
settings-no-line-remedy = escriba entre comillas lo que ha de mostrarse, { $longest } caracteres como máximo
settings-no-list = { $key } lleva una lista de textos
settings-no-list-remedy = escriba los textos entre corchetes, cada uno entre comillas, con comas
settings-no-seats = las teclas se cambian para un puesto
settings-no-seats-remedy = escríbalas bajo [keys.chair], [keys.stage] o [keys.desk]
settings-no-such-act = en el puesto { $seat } no hay ningún “{ $act }” cuya tecla pueda cambiarse
settings-no-such-act-remedy = lo que puede cambiarse: { $known }
settings-no-such-key = “{ $key }” no es una tecla que pueda darse
settings-no-such-key-remedy = escriba una sola letra o signo, o F1 a F12
settings-clash = la tecla “{ $key }” significaría a la vez “{ $act }” y “{ $other }”
settings-clash-remedy = dé otra tecla a uno de los dos
settings-no-cues = los comandos se fijan para señales
settings-no-cues-remedy = escríbalos bajo [cues], cada uno como señal = ["programa", "argumento"]; las señales son: { $known }
settings-no-such-cue = no hay ninguna señal “{ $cue }”
settings-no-such-cue-remedy = las señales son: { $known }
settings-no-command = el comando de “{ $cue }” no es una lista de un programa y sus argumentos
settings-no-command-remedy = escriba { $cue } = ["programa", "argumento"]; ningún shell lo lee
