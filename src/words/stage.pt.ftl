# O que a sala lê na tela projetada. Letras grandes: palavras curtas, nada de frases.
stage-starts-at = Início
stage-talk = { $kind ->
    [panel] Exposições
    [remarks] Palavras
    [closing] Em sessão
    [other] Em sessão
   *[talk] Exposição
}
stage-qa = Perguntas
stage-overtime = Tempo excedido
stage-break = Intervalo
stage-registration = Inscrição
stage-resumes-at = Retorno
stage-due = Previsto
stage-suspended = Sessão suspensa
stage-adjourned = Sessão encerrada

stage-closes = Término
stage-cut = menos { $length }
stage-in = Em

stage-wrap-up = Concluir
stage-last-minute = Último minuto

stage-planned = Programa previsto: a sessão não está aberta
stage-planned-short = Previsto
stage-rehearsal = Ensaio
stage-reading = lendo a sessão…
stage-reading-short = lendo…
stage-stray = Tela de projeção: aqui nenhuma tecla altera a sessão
stage-stray-short = aqui não há teclas

# O cartão de teste: cada estado por sua vez.
stage-card-place = { $place } de { $all }
stage-card-agenda = Lições aprendidas de nossas experiências: cooperação bilateral na gestão da migração
stage-card-panel = Gestão da migração
stage-card-long = Serviços às comunidades de migrantes. Políticas e programas de integração no lugar de destino e serviços aos nacionais no exterior
stage-card-lunch = Almoço
stage-card-message = Queira concluir
stage-card-before = antes da abertura
stage-card-waiting = à espera de outro dia
stage-card-registration = inscrição
stage-card-talk = exposição
stage-card-wrap-up = exposição, concluir
stage-card-last-minute = exposição, último minuto
stage-card-qa = perguntas
stage-card-overtime = tempo excedido
stage-card-late = com atraso
stage-card-break = intervalo
stage-card-holding = em espera
stage-card-due = início pendente
stage-card-suspended = sessão suspensa
stage-card-messaging = mensagem
stage-card-adjourned = sessão encerrada
stage-card-planned = sessão não aberta
stage-card-rehearsal = ensaio
stage-card-blackout = tela apagada
