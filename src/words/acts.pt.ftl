# O que foi decidido, no registro e ao desfazer. Um item do programa é chamado pelo número ou, na falta dele, pelo título;
# as frases evitam a concordância, pois não se conhece o gênero do título.
acts-opened = Abertura da sessão
acts-opened-rehearsal = Começo do ensaio às { $time }
acts-confirmed = Até aqui, tudo como previsto

acts-started = { $slot }: início
acts-qa-opened = { $slot }: perguntas e comentários
acts-closed = { $slot }: término
acts-closed-started = { $slot }: término; { $started }: início
acts-arrived = { $slot }: em andamento
acts-arrived-qa = { $slot }: perguntas e comentários em andamento
# O momento em que de fato ocorreu.
acts-then = { $act } às { $time }
acts-since = { $act } desde as { $time }

acts-postponed-to = { $slot }: adiamento para as { $time }
acts-postponed-by = { $slot }: adiamento de { $length }
acts-postponed-sooner = { $slot }: início antecipado em { $length }

acts-more = { $slot }: mais { $length }
acts-more-talk = { $slot }: mais { $length } para as exposições
acts-more-qa = { $slot }: mais { $length } para as perguntas
acts-less = { $slot }: menos { $length }
acts-less-talk = { $slot }: menos { $length } para as exposições
acts-less-qa = { $slot }: menos { $length } para as perguntas
acts-closing-kept = { $slot }: término mantido às { $time }
acts-qa-kept = { $slot }: as perguntas conservam seus { $length }

acts-suspended = { $slot }: sessão suspensa
acts-resumed = { $slot }: sessão retomada
acts-skipped = { $slot } não ocorrerá
acts-restored = { $slot } volta ao programa
acts-corrected = Retificação – { $act } às { $time }

acts-recovered = Plano de recuperação “{ $plan }”: { $length } a menos para o que segue
acts-recovered-nothing = Plano de recuperação “{ $plan }”: nada é reduzido
acts-moved-before = { $slot } passa para antes de { $other }
acts-moved-last = { $slot } passa para o fim do dia
acts-added-before = Novo item antes de { $other }: “{ $title }”, { $length }
acts-added-last = Novo item no fim do dia: “{ $title }”, { $length }
acts-edited-title = Novo título: “{ $title }”
acts-edited-speakers = { $slot }, oradores: { $speakers }
acts-edited-notes = { $slot }: notas alteradas
acts-edited-hard-start = { $slot }: o início não deve mudar
acts-edited-hard-end = { $slot }: o fim não deve mudar
acts-edited-hard-both = { $slot }: nem o início nem o fim devem mudar
acts-edited-hard-none = { $slot }: o início e o fim podem mudar
acts-edited-min = { $slot }: pelo menos { $length } no total
acts-edited-no-min = { $slot }: não há mais duração mínima
acts-edited-min-qa = { $slot }: pelo menos { $length } de perguntas
acts-changeover-set = { $length } de transição entre dois itens
acts-started-ahead = { $slot }: início fora da ordem
acts-yielded = { $slot } não ocorrerá; seu tempo passa para { $other }
acts-speaker-missed = { $slot }: ausência de { $speaker }; as perguntas ganham { $length }
acts-replanned = O novo texto do programa vale para o restante do dia

acts-message-shown = Mensagem na tela: “{ $text }”
acts-message-cleared = Mensagem retirada da tela
acts-blackout-began = Tela de projeção apagada
acts-blackout-ended = Tela de projeção acesa novamente

acts-struck = Uma decisão foi desfeita
acts-struck-number = Desfeita a n.º { $turn } – { $act }
acts-brought-back = Restabelecida a n.º { $turn } – { $act }
acts-struck-of = Desfeita a n.º { $turn } ({ $name }) – { $act }
acts-unknown = Decisão registrada por uma versão mais recente do adjourn ({ $kind })
acts-replanned-slots = Retomado do arquivo do programa: { $slots }
acts-replanned-heading = título e local do dia
acts-replanned-rules = transição e avisos
