# Lo que la sala lee en la pantalla proyectada. Letras grandes: palabras cortas, nada de frases.
stage-starts-at = Inicio
stage-talk = { $kind ->
    [panel] Ponencias
    [remarks] Palabras
    [closing] En sesión
    [other] En sesión
   *[talk] Ponencia
}
stage-qa = Preguntas
stage-overtime = Tiempo excedido
stage-break = Receso
stage-registration = Inscripción
stage-resumes-at = Reanudación
stage-due = Previsto
stage-suspended = Sesión suspendida
stage-adjourned = Sesión levantada

stage-closes = Cierre
stage-cut = { $length } menos
stage-in = En

stage-wrap-up = Concluir
stage-last-minute = Último minuto

stage-planned = Programa previsto: la sesión no está abierta
stage-planned-short = Previsto
stage-rehearsal = Ensayo
stage-reading = leyendo la sesión…
stage-reading-short = leyendo…
stage-stray = Pantalla de proyección: aquí ninguna tecla cambia la sesión
stage-stray-short = aquí no hay teclas

# La carta de ajuste: cada estado a su vez.
stage-card-place = { $place } de { $all }
stage-card-agenda = Lecciones aprendidas de nuestras experiencias: cooperación bilateral en la gestión de la migración
stage-card-panel = Gestión de la migración
stage-card-long = Servicios a las comunidades de migrantes. Políticas y programas de integración en el lugar de destino y servicios a los nacionales en el exterior
stage-card-lunch = Almuerzo
stage-card-message = Sírvase concluir
stage-card-before = antes de la apertura
stage-card-waiting = a la espera de otro día
stage-card-registration = inscripción
stage-card-talk = ponencia
stage-card-wrap-up = ponencia, concluir
stage-card-last-minute = ponencia, último minuto
stage-card-qa = preguntas
stage-card-overtime = tiempo excedido
stage-card-late = con retraso
stage-card-break = receso
stage-card-holding = en espera
stage-card-due = inicio pendiente
stage-card-suspended = sesión suspendida
stage-card-messaging = mensaje
stage-card-adjourned = sesión levantada
stage-card-planned = sesión sin abrir
stage-card-rehearsal = ensayo
stage-card-blackout = pantalla a oscuras
