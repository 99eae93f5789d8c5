# Reparos a un archivo de programa: lo que está mal, y lo que ayuda.
# Los textos entre "…" son como los tiene el archivo, o como debería tenerlos: son iguales en todos los idiomas.

check-count =
    { $count ->
        [one] 1 error: ninguna sesión comienza con este programa hasta que se corrija.
       *[other] { $count } errores: ninguna sesión comienza con este programa hasta que se corrijan.
    }

# El archivo como texto.
check-not-utf8 = esto no es UTF-8, la codificación de todo archivo de programa
check-not-utf8-remedy = Guarde de nuevo el archivo con la codificación UTF-8 (no Latin-1, Windows-1252 ni UTF-16).
check-syntax = esto no es TOML ({ $message })
check-syntax-remedy = Una línea es una clave, "=" y un valor: title = "Apertura".
check-unquoted = este texto no lleva comillas
check-unquoted-remedy = Escríbalo entre comillas: "{ $text }".
check-bare-time = { $text } no es una hora que TOML acepte sin comillas
check-curly-quotes = estas comillas son tipográficas
check-curly-quotes-remedy = Use comillas rectas: "…". Dentro de un texto sirven todas las demás.
check-no-value = no hay nada después de "="
check-no-value-remedy = Dele un valor, o borre la línea.
check-no-equals = esto no es una clave seguida de "=" y un valor
check-no-equals-remedy = Escriba por ejemplo title = "Apertura", o comience la línea con # para hacer de ella un comentario.
check-bad-key = una clave se compone de las letras a a z, cifras, "_" y "-"
check-bad-key-remedy = Escriba la clave como en el programa de ejemplo.
check-duplicate-key = "{ $key }" figura aquí por segunda vez
check-duplicate-key-remedy = Borre una de las dos; si aquí comienza otro punto, ponga [[slot]] encima.
check-duplicate-table = "{ $key }" ya se abrió antes de otra manera
check-duplicate-table-remedy = Cada punto comienza con [[slot]], entre corchetes dobles.
check-unclosed-text = a este texto le faltan las comillas de cierre en su línea
check-unclosed-text-remedy = Ciérrelo con las mismas comillas con que comienza; un texto de varias líneas va entre """ y """.
check-unclosed-long-text = el texto que comienza aquí nunca se cierra
check-unclosed-long-text-remedy = Termínelo con las mismas tres comillas.
check-unclosed-bracket = lo que se abre aquí nunca se cierra
check-unclosed-bracket-remedy = Cierre cada [ con ] y cada { "{" } con { "}" }.
check-header = este encabezado no está cerrado
check-header-remedy = Un punto comienza con [[slot]], solo en su línea.
check-control = aquí hay un carácter de control ({ $code })
check-control-remedy = Bórrelo; daría órdenes a la terminal en lugar de mostrarse.
check-escape = esto no puede seguir a una barra invertida
check-escape-remedy = Duplique la barra invertida: \\. O ponga el texto entre apóstrofos rectos, donde no tiene significado especial.
check-moment = esto no es una fecha ni una hora
check-moment-remedy = Una fecha se escribe 2011-04-12, una hora "10:30", las dos juntas 2011-04-13T00:30:00.
check-number = esto no es un número, ni true ni false
check-number-remedy = Las fechas se escriben 2011-04-12; los textos, las horas y las duraciones van entre comillas: "10:30", "45m".
check-comma = aquí falta una coma, o sobra una
check-comma-remedy = Las comas separan las partes de una lista: ["5m", "2m"], { "{" } name = "…", role = "…" { "}" }.
check-leftover = queda algo después del valor o del encabezado
check-leftover-remedy = Póngalo en una línea propia, o precedido de # si es un comentario. Dentro de un texto, las comillas se escriben \".
check-too-deep = aquí los corchetes están anidados a demasiada profundidad
check-too-deep-remedy = Un programa no necesita más que listas de oradores.

# Las claves y sus valores.
check-unknown-key =
    "{ $key }" no es una clave { $table ->
        [slot] de un punto
        [speaker] de un orador
       *[agenda] del programa
    }
check-did-you-mean = ¿Quiso decir "{ $near }"?
check-key-elsewhere =
    { $other ->
        [slot] Es una clave de un punto: póngala debajo de un [[slot]].
        [speaker] Es una clave de un orador: speakers = [{ "{" } name = "…", { $key } = "…" { "}" }].
       *[agenda] Es una clave del programa: póngala encima del primer [[slot]].
    }
check-known-keys = Sus claves son { $keys }.
check-wrong-type =
    "{ $key }" no admite { $found ->
        [number] un número
        [true-or-false] true ni false
        [date] una fecha
        [time] una hora
        [list] una lista
        [table] una tabla
       *[text] un texto
    }
check-wrong-type-remedy =
    { $wants ->
        [date] Lleva una fecha: { $key } = 2011-04-12.
        [time] Lleva una hora: { $key } = "10:30".
        [time-or-length] Lleva una hora o una duración: { $key } = "11:15", { $key } = "15m".
        [length] Lleva una duración: { $key } = "45m", "1h30" o "90s".
        [lengths] Lleva una lista de duraciones: { $key } = ["5m", "2m", "1m"].
        [slots] Cada punto comienza con [[slot]], entre corchetes dobles, en una línea propia.
        [speakers] Lleva una lista: { $key } = [{ "{" } name = "…", role = "…", time = "10m" { "}" }].
        [speaker] Cada orador se escribe { "{" } name = "…" { "}" }, con role y time si hacen falta.
       *[text] Lleva un texto entre comillas: { $key } = "…".
    }
check-missing =
    { $table ->
        [slot] este punto no tiene { $key }
        [speaker] este orador no tiene { $key }
       *[agenda] el programa no tiene { $key }
    }
check-missing-remedy =
    { $table ->
        [slot] Añada una línea debajo: { $key } = "…".
        [speaker] Añádalo: { "{" } { $key } = "…" { "}" }.
       *[agenda] Añada una línea al comienzo del archivo: { $key } = "…".
    }
check-blank = "{ $key }" no dice nada
check-blank-remedy = Ponga algo entre las comillas.
check-unknown-word = "{ $found }" no es un valor de "{ $key }"
check-known-words = Puede ser { $words }.
check-unknown-zone = no existe el huso horario "{ $found }"
check-unknown-zone-remedy = Use un nombre de la base IANA: "America/New_York", "Europe/Madrid", "UTC".
check-near-zones = Conocidos y parecidos: { $near }.
check-bad-id = "{ $found }" no puede ser un id
check-bad-id-remedy = Los scripts nombran con él los puntos: letras a a z sin acento, cifras, "-", "_" y ".", comenzando por una letra o una cifra.
check-bad-id-like = Este sirve: "{ $like }".
check-duplicate-id = el id "{ $id }" ya es el de otro punto, en la línea { $line }
check-duplicate-id-remedy = Dé a cada punto un id propio, o ninguno: entonces sale de su número o de su título.

# Las horas y las duraciones.
check-not-a-date = "{ $found }" no es una fecha
check-not-a-date-remedy = Escriba año, mes y día: 2011-04-12.
check-not-a-time = "{ $found }" no es una hora
check-not-a-time-remedy = Escriba "10:30", "10h30" o "10:30:00"; la medianoche al final de un día lleva la fecha del siguiente: 2011-04-13T00:00:00.
check-not-a-time-or-length = "{ $found }" no es una hora ni una duración
check-not-a-time-or-length-remedy = Escriba cuándo se abren las preguntas, "11:15", o cuánto duran, "15m".
check-not-a-length = "{ $found }" no es una duración
check-not-a-length-remedy = Escriba "45m", "1h30", "1h" o "90s".
check-too-short = "{ $key }" no puede ser "{ $found }"
check-negative-remedy = El valor mínimo es "0m".
check-no-time-remedy = Debe ser más que cero.
check-too-long = "{ $found }" dura más de un día
check-too-long-remedy = Un programa es el de un solo día; los minutos se escriben "45m", las horas "1h30".
check-no-such-time = { $found } no existe en { $zone }: los relojes pasan de { $leaves } a { $resumes }
check-no-such-time-remedy = Escriba una hora anterior a "{ $leaves }", o "{ $resumes }" o más tarde.
check-twice = { $found } ocurre dos veces en { $zone }: los relojes se atrasan
check-twice-remedy = Diga cuál de las dos: { $first } es la primera, { $second } la segunda.
check-dated-without-date = esto nombra un día, pero el programa no tiene fecha
check-dated-without-date-remedy = Añada date = 2011-04-12 al comienzo del archivo, con el día en que comienza el primer punto; aquí se nombra { $date }.
check-another-day = el primer punto es del { $found }, el programa del { $date }
check-another-day-remedy = Haga que sean el mismo día. Un inicio sin fecha es del día del programa.
check-too-far = esto termina en { $found }, más de un día después de { $date }
check-too-far-remedy = Un programa es el de un solo día y puede pasar una medianoche. Dé a cada día su propio archivo.

# El orden de la jornada.
check-no-slots = el programa no tiene ningún punto
check-no-slots-remedy = Añada al menos uno: [[slot]] en una línea propia y, debajo, title, start y end.
check-first-without-start = el primer punto no dice cuándo comienza
check-first-without-start-remedy = Añada una línea debajo: start = "9:00". Los demás pueden omitirlo; siguen entonces al de arriba.
check-no-end = este punto no dice su fin ni su duración
check-no-end-remedy = Añada una línea debajo: end = "11:30" o length = "1h".
check-end-and-length = este punto dice a la vez su fin y su duración
check-end-and-length-remedy = Borre uno de los dos.
check-backwards = este punto comienza antes que "{ $previous }", que está encima y comienza a las "{ $starts }"
check-backwards-remedy = Los puntos siguen el orden de la jornada.
check-backwards-dated = Después de medianoche, escriba la fecha: start = { $next }.
check-backwards-undated = Después de medianoche, omita start: el punto sigue entonces al de arriba.
check-overlap = este punto comienza antes de que termine "{ $previous }", que está encima y termina a las "{ $ends }"
check-overlap-remedy = Haga que comience a las "{ $ends }" o más tarde (sin start sigue por sí solo), o que el otro termine antes.
check-ends-before-start = este punto no termina después de la hora en que comienza, "{ $starts }"
check-ends-before-start-remedy = Haga que termine más tarde, o diga cuánto dura: length = "45m".
check-ends-next-day = Después de medianoche, escriba la fecha: end = { $next }.
check-qa-outside = las preguntas se abren fuera de su punto, que va de "{ $starts }" a "{ $ends }"
check-qa-remedy = Escriba una hora entre las dos, o una duración para los últimos minutos del punto: qa = "15m".
check-qa-next-day = Después de medianoche, escriba la fecha: qa = { $next }.
check-qa-length = Esto se lee como una hora. Si es cuánto duran las preguntas, escríbalo en minutos: qa = "{ $length }".
check-qa-too-long = las preguntas no dejan tiempo para las ponencias: el punto dura { $length }
check-qa-too-long-remedy = Deles menos que la duración del punto.
check-min-too-long = el mínimo de este punto supera su duración: { $length }
check-min-too-long-remedy = Escriba "{ $length }" si no se le puede quitar nada, o menos.
check-and-others = { $first } ({ $count ->
    [one] y un error más
   *[other] y { $count } errores más
 })
