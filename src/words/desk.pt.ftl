# A mesa dos organizadores: o dia como quadro.
desk-column-day = O dia
desk-column-planned = previsto
desk-column-expected = esperado
desk-column-qa = perg.
desk-column-end = fim
desk-column-late = atraso
desk-column-early = { $length } antes
desk-column-length = duração
desk-column-least = mín.
desk-rows = { $from } a { $to } de { $all }

desk-state-done = feito
desk-state-running = em curso
desk-state-next = segue
desk-state-skipped = suprimido

# Quem decidiu o quê, e quando.
desk-log = Decisões, a mais recente primeiro
desk-log-by = { $name } – { $act }
desk-log-struck = desfeita pela n.º { $turn }
desk-log-void = sem efeito: { $why }
desk-log-keys = ↑ ↓ outra · { -key-undo }: desfazer ou repor · { $enter }: fechar

# As teclas que importam agora.
desk-key-length = duração de { $slot }
desk-key-overrun = mais tempo para { $slot }
desk-key-restore = restabelecer { $slot }
desk-key-skip = suprimi-lo
desk-key-put-off = adiar o próximo início
desk-key-point = outro item
desk-key-undo = desfazer “{ $act }”
desk-key-undo-message = tirar “{ $text }” da tela
desk-key-undo-blackout = acender a tela
desk-key-undo-of = desfazer “{ $act }” ({ $name })
desk-key-mark = prorrogar { $slot }
desk-key-recover = recuperar tempo
desk-key-ledger = balanço
desk-key-log = registro
desk-key-message = mensagem

# A alteração de um item.
desk-length = { $slot }: duração
desk-length-talk = { $slot }: duração das exposições
desk-length-qa = { $slot }: duração das perguntas
desk-length-tiny = { $slot }
desk-length-talk-tiny = { $slot }: exposições
desk-length-qa-tiny = { $slot }: perguntas
desk-length-now = agora { $length }
desk-length-planned = previsto { $length }
desk-length-least = no total, ao menos { $length }
desk-length-least-qa = pelo menos { $length }
desk-length-yes = adotar
desk-length-keys-both = ← → 1 min, ↑ ↓ 5 min, ou algarismos · { $space }: exposições / perguntas · { $enter }: { $yes } · { $escape }: cancelar
desk-leaves-out = Suprimir { $slot }?
desk-restores = Restabelecer { $slot }?
desk-put-off = Adiar { $slot } em
desk-put-off-start = início { $time }
desk-put-off-yes = adiar

# As consequências de uma resposta.
desk-then = » então: { $what }
desk-then-nothing = como agora: nada mudaria
desk-then-refused = não é possível: { $why }
desk-then-point = { $slot } { $time }
desk-then-point-end = { $slot }, fim { $time }
desk-then-kept = { $point }: mantido
desk-then-missed = { $point }: { $length } a mais
desk-then-end = fim { $before } → { $after }
desk-then-end-same = fim { $time }, sem mudança

# As demais alterações de um item.
desk-key-change = outras alterações
desk-change = Alterar { $slot }
desk-change-yes = escolher
desk-change-place = seu lugar no dia
desk-change-title = título: { $now }
desk-change-speakers = oradores: { $now }
desk-change-notes = notas para a presidência: { $now }
desk-change-hard = o que não deve mudar: { $now }
desk-change-least = duração mínima: { $now }
desk-change-least-qa = mínimo das perguntas: { $now }
desk-change-start = começa agora, fora da ordem
desk-change-yield = suprimi-lo e dar seu tempo a { $running }
desk-change-new = acrescentar um item antes
desk-change-changeover = transição entre dois itens: { $now }
desk-change-none = –
desk-hard-start = o início
desk-hard-end = o fim
desk-hard-both = o início e o fim
desk-hard-none = nada, pode mudar
desk-edit-title = { $slot }: título
desk-edit-speakers = { $slot }: oradores, separados por vírgulas
desk-edit-notes = { $slot }: notas, só para a presidência
desk-edit-hard = { $slot }: o que não deve mudar?
desk-edit-least = { $slot }: duração mínima
desk-edit-least-qa = { $slot }: duração mínima das perguntas
desk-edit-least-none = sem mínimo
desk-edit-place = Onde colocar { $slot }?
desk-edit-place-before = antes de { $other }
desk-edit-place-last = no fim do dia
desk-edit-place-keys = ↑ ↓ antes, depois · { $enter }: { $yes } · { $escape }: cancelar
desk-edit-start = Começar { $slot } agora, fora da ordem?
desk-edit-start-yes = começar
desk-edit-yield = Suprimir { $slot } e dar seu tempo a { $running }?
desk-edit-new = Título de um novo item antes de { $slot }
desk-edit-new-yes = a seguir: duração, tipo, perguntas
desk-edit-changeover = Transição mínima entre dois itens
desk-edit-text-keys = escrever · { $enter }: { $yes } · { $escape }: cancelar
desk-edit-no = cancelar

# O arquivo do programa mudou durante a sessão.
desk-file-changed = { $file } mudou: { $count ->
    [one] 1 item difere
   *[other] { $count } itens diferem
 } · { $key }: ver
desk-file-changed-day = { $file } mudou no que diz do dia como um todo · { $key }: ver
desk-file-broken = { $trouble } – o dia segue com o que foi lido antes
desk-file-unreadable = Não é possível ler { $file }: { $why } – o dia segue com o que foi lido antes
desk-file-gone = { $file } não existe mais; a sessão não precisa dele
desk-file-held = { $file } só mudou no que já terminou ou está em andamento: nada a adotar
desk-file-nothing = { $file } não diz nada de novo
desk-file-again = O arquivo acaba de mudar mais uma vez: veja de novo
desk-file = { $file } diz outra coisa. O que deve ser adotado?
desk-file-yes = adotar
desk-file-keys = ↑ ↓ outro · { $space }: tomar ou deixar · { $enter }: { $yes } ({ $taken } de { $all }) · { $escape }: não tomar nada
desk-file-heading = o dia: título, local
desk-file-rules = transição, avisos
desk-file-new = novo, { $times }
desk-file-removed = não está mais no arquivo
desk-file-over = terminado: fica como estava
desk-file-runs = em andamento: fica como está
desk-file-times-stay = em andamento: suas horas ficam
desk-file-arrow = { $before } → { $after }
desk-file-detail = { $what }: { $change }
desk-file-qa = perguntas { $change }
desk-file-title = título
desk-file-number = número ou tipo
desk-file-kind = tipo
desk-file-minimum = duração mínima
desk-file-minimum-qa = mínimo das perguntas
desk-file-marks = o que não deve mudar
desk-file-advance = quem o faz avançar
desk-file-by-clock = o relógio
desk-file-by-chair = a presidência
desk-file-speakers = oradores
desk-file-texts = textos
desk-file-description = descrição
desk-file-notes = notas
desk-key-file = o arquivo alterado

# Os tipos de itens.
desk-kind-registration = inscrição
desk-kind-remarks = palavras
desk-kind-panel = painel
desk-kind-talk = exposição
desk-kind-keynote = conferência magna
desk-kind-break = intervalo
desk-kind-closing = encerramento
desk-kind-other = outro

# Falta um orador.
desk-missing = { $slot }: quem falta? O tempo anunciado passa para as perguntas.
desk-missing-speaker = { $name } ({ $length })
desk-missing-yes = dar o tempo às perguntas
desk-missing-nobody = { $slot }: nenhum tempo foi anunciado para um orador
desk-key-missing = falta um orador

# Um novo item.
desk-new = Novo item: “{ $title }”
desk-new-talk = duração
desk-new-qa = e perguntas
desk-new-kind = tipo
desk-new-place = onde
desk-new-hard = não deve mudar
desk-new-no-qa = nenhuma
desk-new-yes = acrescentá-lo
desk-new-keys = ↑ ↓ outra linha · ← → mudar, ou algarismos · { $enter }: { $yes } · { $escape }: { $no }

# Dois postos que assinam igual.
desk-ask-name = Outro posto também assina “{ $name }”. Com que nome você assina de agora em diante?
desk-ask-name-yes = assinar assim
desk-ask-name-keys = escrever um nome · { $enter }: { $yes } · { $escape }: manter o seu
