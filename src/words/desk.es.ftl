# La mesa de los organizadores: la jornada como cuadro.
desk-column-day = La jornada
desk-column-planned = previsto
desk-column-expected = esperado
desk-column-qa = preg.
desk-column-end = fin
desk-column-late = retraso
desk-column-early = { $length } antes
desk-column-length = duración
desk-column-least = mín.
desk-rows = { $from } a { $to } de { $all }

desk-state-done = hecho
desk-state-running = en curso
desk-state-next = sigue
desk-state-skipped = suprimido

# Quién decidió qué, y cuándo.
desk-log = Decisiones, la más reciente primero
desk-log-by = { $name } – { $act }
desk-log-struck = deshecha por la n.º { $turn }
desk-log-void = sin efecto: { $why }
desk-log-keys = ↑ ↓ otra · { -key-undo }: deshacer o restablecer · { $enter }: cerrar

# Las teclas que importan ahora.
desk-key-length = duración de { $slot }
desk-key-overrun = más tiempo para { $slot }
desk-key-restore = restablecer { $slot }
desk-key-skip = suprimirlo
desk-key-put-off = aplazar el próximo inicio
desk-key-point = otro punto
desk-key-undo = deshacer “{ $act }”
desk-key-undo-message = quitar “{ $text }” de la pantalla
desk-key-undo-blackout = encender la pantalla
desk-key-undo-of = deshacer “{ $act }” ({ $name })
desk-key-mark = prorrogar { $slot }
desk-key-recover = recuperar tiempo
desk-key-ledger = balance
desk-key-log = registro
desk-key-message = mensaje

# El cambio de un punto.
desk-length = { $slot }: duración
desk-length-talk = { $slot }: duración de las ponencias
desk-length-qa = { $slot }: duración de las preguntas
desk-length-tiny = { $slot }
desk-length-talk-tiny = { $slot }: ponencias
desk-length-qa-tiny = { $slot }: preguntas
desk-length-now = ahora { $length }
desk-length-planned = previsto { $length }
desk-length-least = en total, al menos { $length }
desk-length-least-qa = al menos { $length }
desk-length-yes = adoptar
desk-length-keys-both = ← → 1 min, ↑ ↓ 5 min, o cifras · { $space }: ponencias / preguntas · { $enter }: { $yes } · { $escape }: cancelar
desk-leaves-out = ¿Suprimir { $slot }?
desk-restores = ¿Restablecer { $slot }?
desk-put-off = Aplazar { $slot }
desk-put-off-start = inicio { $time }
desk-put-off-yes = aplazar

# Las consecuencias de una respuesta.
desk-then = » entonces: { $what }
desk-then-nothing = como ahora: nada cambiaría
desk-then-refused = no es posible: { $why }
desk-then-point = { $slot } { $time }
desk-then-point-end = { $slot }, fin { $time }
desk-then-kept = { $point }: se cumple
desk-then-missed = { $point }: { $length } de más
desk-then-end = fin { $before } → { $after }
desk-then-end-same = fin { $time }, sin cambios

# Los demás cambios de un punto.
desk-key-change = otros cambios
desk-change = Cambiar { $slot }
desk-change-yes = elegir
desk-change-place = su lugar en la jornada
desk-change-title = título: { $now }
desk-change-speakers = oradores: { $now }
desk-change-notes = notas para la presidencia: { $now }
desk-change-hard = lo que no debe moverse: { $now }
desk-change-least = duración mínima: { $now }
desk-change-least-qa = mínimo de las preguntas: { $now }
desk-change-start = comienza ahora, fuera de turno
desk-change-yield = suprimirlo y dar su tiempo a { $running }
desk-change-new = añadir un punto antes
desk-change-changeover = transición entre dos puntos: { $now }
desk-change-none = –
desk-hard-start = el inicio
desk-hard-end = el fin
desk-hard-both = el inicio y el fin
desk-hard-none = nada, puede moverse
desk-edit-title = { $slot }: título
desk-edit-speakers = { $slot }: oradores, separados por comas
desk-edit-notes = { $slot }: notas, solo para la presidencia
desk-edit-hard = { $slot }: ¿qué no debe moverse?
desk-edit-least = { $slot }: duración mínima
desk-edit-least-qa = { $slot }: duración mínima de las preguntas
desk-edit-least-none = sin mínimo
desk-edit-place = ¿Dónde va { $slot }?
desk-edit-place-before = antes de { $other }
desk-edit-place-last = al final de la jornada
desk-edit-place-keys = ↑ ↓ antes, después · { $enter }: { $yes } · { $escape }: cancelar
desk-edit-start = ¿Comenzar { $slot } ahora, fuera de turno?
desk-edit-start-yes = comenzar
desk-edit-yield = ¿Suprimir { $slot } y dar su tiempo a { $running }?
desk-edit-new = Título de un nuevo punto antes de { $slot }
desk-edit-new-yes = sigue: duración, tipo, preguntas
desk-edit-changeover = Transición mínima entre dos puntos
desk-edit-text-keys = escribir · { $enter }: { $yes } · { $escape }: cancelar
desk-edit-no = cancelar

# El archivo del programa ha cambiado durante la sesión.
desk-file-changed = { $file } ha cambiado: { $count ->
    [one] 1 punto difiere
   *[other] { $count } puntos difieren
 } · { $key }: verlo
desk-file-changed-day = { $file } ha cambiado en lo que dice de toda la jornada · { $key }: verlo
desk-file-broken = { $trouble } – la jornada sigue con lo leído antes
desk-file-unreadable = No se puede leer { $file }: { $why } – la jornada sigue con lo leído antes
desk-file-gone = { $file } ya no existe; la sesión no lo necesita
desk-file-held = { $file } solo ha cambiado en lo terminado o en curso: nada que adoptar
desk-file-nothing = { $file } no dice nada nuevo
desk-file-again = El archivo acaba de cambiar otra vez: vuelva a mirarlo
desk-file = { $file } dice otra cosa. ¿Qué se adopta?
desk-file-yes = adoptar
desk-file-keys = ↑ ↓ otro · { $space }: tomar o dejar · { $enter }: { $yes } ({ $taken } de { $all }) · { $escape }: no tomar nada
desk-file-heading = la jornada: título, lugar
desk-file-rules = transición, avisos
desk-file-new = nuevo, { $times }
desk-file-removed = ya no está en el archivo
desk-file-over = terminado: queda como estaba
desk-file-runs = en curso: queda como está
desk-file-times-stay = en curso: sus horas quedan
desk-file-arrow = { $before } → { $after }
desk-file-detail = { $what }: { $change }
desk-file-qa = preguntas { $change }
desk-file-title = título
desk-file-number = número o tipo
desk-file-kind = tipo
desk-file-minimum = duración mínima
desk-file-minimum-qa = mínimo de las preguntas
desk-file-marks = lo que no debe moverse
desk-file-advance = quién lo hace avanzar
desk-file-by-clock = el reloj
desk-file-by-chair = la presidencia
desk-file-speakers = oradores
desk-file-texts = textos
desk-file-description = descripción
desk-file-notes = notas
desk-key-file = el archivo cambiado

# Los tipos de puntos.
desk-kind-registration = inscripción
desk-kind-remarks = palabras
desk-kind-panel = panel
desk-kind-talk = ponencia
desk-kind-keynote = conferencia magistral
desk-kind-break = receso
desk-kind-closing = clausura
desk-kind-other = otro

# Falta un orador.
desk-missing = { $slot }: ¿quién falta? Su tiempo anunciado pasa a las preguntas.
desk-missing-speaker = { $name } ({ $length })
desk-missing-yes = dar el tiempo a las preguntas
desk-missing-nobody = { $slot }: no se anunció tiempo para ningún orador
desk-key-missing = falta un orador

# Un nuevo punto.
desk-new = Nuevo punto: “{ $title }”
desk-new-talk = duración
desk-new-qa = y preguntas
desk-new-kind = tipo
desk-new-place = dónde
desk-new-hard = no debe moverse
desk-new-no-qa = ninguna
desk-new-yes = añadirlo
desk-new-keys = ↑ ↓ otra línea · ← → cambiar, o cifras · { $enter }: { $yes } · { $escape }: { $no }

# Dos puestos que firman igual.
desk-ask-name = Otro puesto firma también “{ $name }”. ¿Con qué nombre firma usted de ahora en adelante?
desk-ask-name-yes = firmar así
desk-ask-name-keys = escribir un nombre · { $enter }: { $yes } · { $escape }: conservar el suyo
