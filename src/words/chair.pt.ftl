# A tela da presidência: o que está em andamento.
chair-word-before = A COMEÇAR
chair-word-waiting = EM ESPERA
chair-word-due = PENDENTE
chair-word-suspended = SESSÃO SUSPENSA
chair-word-adjourned = SESSÃO ENCERRADA
chair-word-suspended-tiny = SUSPENSA
chair-word-adjourned-tiny = ENCERRADA
chair-word-overtime = EXCEDIDO
chair-word-qa = PERGUNTAS
chair-word-registration = INSCRIÇÃO
chair-word-remarks = INTERVENÇÕES
chair-word-panel = EXPOSIÇÕES
chair-word-talk = EXPOSIÇÃO
chair-word-break = INTERVALO
chair-word-closing = ENCERRAMENTO
chair-word-other = EM ANDAMENTO

chair-light-in-time = dentro do tempo
chair-light-time-left = ainda há tempo
chair-light-wrap-up = é preciso concluir
chair-light-last-minute = último minuto
chair-light-talk-over = as exposições continuam
chair-light-over = tempo esgotado
chair-light-suspended = desde as { $time }

chair-rehearsal = ENSAIO
chair-assumed = dado por pontual

# O que os algarismos grandes contam.
chair-count-qa-tiny = perguntas
chair-count-closing-tiny = término
chair-count-resumes-tiny = retorno
chair-count-starts-tiny = início
chair-count-adjourned = encerrada às { $time }
chair-count-qa = até as perguntas
chair-count-qa-at = até as perguntas, { $time }
chair-count-closing = até o término
chair-count-closing-at = até o término, { $time }
chair-count-resumes = retorno
chair-count-resumes-at = retorno às { $time }
chair-count-starts = início
chair-count-starts-at = início às { $time }
chair-count-slot-starts = { $slot }: início
chair-count-slot-starts-at = { $slot }: início às { $time }
chair-count-over = de excesso
chair-count-talk-over = exposições: tempo excedido em
chair-count-slot-over = tempo excedido em
chair-count-due = { $slot } pendente
chair-count-due-since = { $slot }: pendente desde as { $time }

# A barra.
chair-bar-qa = perguntas { $time }

# O restante do dia.
chair-day-rest = O restante do dia
chair-day-planned = previsto
chair-day-expected = esperado
chair-day-ends = fim do dia
chair-day-skipped = não ocorrerá
chair-day-conflict = { $length } a mais
chair-day-hard = hora fixa
chair-next-tiny = depois { $slot } { $time }
chair-hard-tiny-kept = { $slot }: mantido
chair-hard-tiny-conflict = { $length } de atraso
chair-next = a seguir: { $slot }, { $time }

# A próxima hora fixa, como instrução.
chair-hard-start = { $slot } { $time }
chair-hard-end = { $slot }, fim { $time }
chair-hard-kept = { $point }: mantido
chair-hard-kept-margin = { $point }: mantido, { $margin } de margem
chair-hard-conflict = { $point }: { $length } de atraso, nada recuperável
chair-hard-conflict-all = { $point }: { $length } de atraso, tudo recuperável
chair-hard-conflict-part = { $point }: { $length } de atraso; recuperável: { $recoverable }
chair-hard-qa-by = abrir perguntas o mais tardar às { $time }
chair-hard-close-by = encerrar o mais tardar às { $time }
chair-hard-start-by = começar o mais tardar às { $time }

# O que fazem Enter e a outra tecla.
chair-enter-tiny = ↵ { $act }
chair-enter-opens-qa-tiny = perguntas
chair-enter-closes-opens-tiny = passa de { $slot } a { $next }
chair-enter-closes-waits-tiny = fecha { $slot }
chair-enter-resumes-tiny = retoma
chair-enter-adjourns-tiny = encerra a sessão
chair-enter-starts-tiny = abre { $slot }
chair-enter-suspended-tiny = nada: { -key-suspend } retoma
chair-enter-adjourned-tiny = nada
chair-enter = { $key }: { $act }
chair-enter-opens-qa = abre as perguntas
chair-enter-opens-qa-left = perguntas { $length }, término { $time }
chair-enter-closes-opens = encerra { $slot }, abre { $next }
chair-enter-closes-waits = encerra { $slot }; { $next } aguarda até as { $time }
chair-enter-resumes = retoma com { $next }
chair-enter-resumes-short = retoma com { $next }; { $slot }: { $length } (mínimo { $minimum })
chair-enter-adjourns = encerra a sessão
chair-enter-starts = abre { $slot }
chair-enter-starts-early = abre { $slot }, { $length } antes da hora
chair-enter-suspended = nada – { -key-suspend } retoma a sessão
chair-enter-adjourned = nada – a sessão está encerrada
chair-keep-closing = mantém o término { $time }, perguntas { $length }
chair-keep-closing-late = mantém { $length } de perguntas, término { $time }
chair-keep-closing-alone = mantém o término { $time }
chair-keep-qa = mantém { $length } de perguntas, término { $time }
chair-keep-or = ou: { $act }
chair-closing-lost = o término às { $time } não é mais possível
chair-hint-more = → 1 min a mais · { -key-undo } desfazer · { -key-help } teclas
chair-hint-later = → 1 min mais tarde · { -key-undo } desfazer · { -key-help } teclas
chair-hint-help = { -key-help } teclas

# Os oradores.
chair-speaking = { $speaker } até as { $time }

# O que a tela de projeção mostra.
chair-blackout = TELA DE PROJEÇÃO APAGADA ({ -key-blackout } a acende)
chair-message = na tela: “{ $text }”
chair-read-only = gravado por uma versão mais recente do adjourn: somente leitura

# O que é dito de passagem.
chair-told-by = { $name } – { $act }
chair-told-resized = { $slot }: { $before } → { $after }
chair-told-resized-talk = exposições de { $slot }: { $before } → { $after }
chair-told-resized-qa = perguntas de { $slot }: { $before } → { $after }
chair-told-with-lengths = { $act } ({ $lengths })
chair-told-crossed = { $name } agiu um instante antes – { $first }; sua decisão também vale – { $own }
chair-told-crossed-sum = { $name } agiu um instante antes – { $first }; junto com a sua – { $sum }
chair-told-crossed-void = { $name } agiu um instante antes – { $first }; sua decisão fica sem efeito – { $why }
chair-told-undid-yours = { $name } desfez sua decisão n.º { $turn } – { $act }
chair-told-undo = { $answer } · { -key-undo } desfaz
chair-told-record-failed = Não é possível gravar o registro: { $why }
chair-told-record-recovered =
    { $written ->
        [0] O registro voltou a ser gravado
        [one] O registro voltou a ser gravado; a decisão guardada já consta nele
       *[other] O registro voltou a ser gravado; as { $written } decisões guardadas já constam nele
    }
chair-told-kept = Ainda não está no disco: { $answer }
chair-told-no-effect = A decisão n.º { $turn } não tem mais efeito ({ $act }) – { $why }
chair-told-resumed = Sessão retomada; última decisão: n.º { $turn }, às { $time }
chair-told-resumed-after = Sessão retomada; última decisão: n.º { $turn }, às { $time }, há { $ago }
chair-told-repeated = Enter foi pressionado duas vezes: basta uma ({ -key-undo } desfaz)
chair-told-undo-repeated = { -key-undo } foi pressionada duas vezes: basta uma (outra vez, desfaz a decisão anterior)
chair-told-too-soon = Enter veio cedo demais depois da pergunta: nada foi feito
chair-told-overtaken = O que está em andamento mudou nesse meio-tempo: nada foi feito
chair-told-nothing-to-keep = Término e perguntas seguem como previsto: não há o que escolher
chair-told-nothing-to-skip = Não resta nenhum item que se possa suprimir
chair-told-not-open = A sessão ainda não está aberta
chair-told-no-such-key = { $key } não faz nada aqui; { -key-help } mostra as teclas

# Uma mudança que ninguém anotou.
chair-forgotten-qa = As perguntas de { $slot } estavam previstas para as { $time }: já começaram?
chair-forgotten-closing = O término de { $slot } estava previsto para as { $time }: já ocorreu?
chair-forgotten-start = O início de { $slot } estava previsto para as { $time }: já ocorreu?
chair-forgotten-keys = { $enter }: agora · { -key-when }: em outra hora · { $escape }: ainda não

# À espera da sessão.
chair-ahead = Este programa é para { $day }, { $time }.
chair-ahead-wait = À espera desse dia; a sessão se abrirá sozinha.
chair-ahead-rehearse = Para ensaiar enquanto isso: adjourn --now { $time }
chair-opening = Abertura da sessão…

# O que se pergunta.
chair-ask-keys = { $enter }: { $yes } · { $escape }: { $no }
chair-ask-field = ← → 1 min, ↑ ↓ 5 min, ou algarismos · { $enter }: { $yes } · { $escape }: cancelar
chair-ask-leave = { $enter }: { $yes } · { $escape }: cancelar
chair-ask-choice = ↑ ↓ escolher · { $enter }: { $yes } · { $escape }: cancelar
chair-ask-choice-only = ↑ ↓ escolher · { $enter }: { $yes }
chair-ask-tiny = ↵ { $yes }
chair-ask-ok = confirmar

chair-ask-opening = A sessão foi aberta às { $time } e supõe-se no horário. Está?
chair-ask-opening-tiny = No horário?
chair-ask-opening-keys = ↑ ↓ escolher · { $enter }: confirmar · { $escape }: decidir mais tarde
chair-ask-opening-on-time = no horário: { $slot } desde as { $time }
chair-ask-opening-nothing = no horário: nada em andamento
chair-ask-opening-now = { $slot } começa agora
chair-ask-opening-now-qa = as perguntas de { $slot } começam agora
chair-ask-opening-at = { $slot } começou em outro horário…
chair-ask-opening-at-qa = as perguntas de { $slot } começaram em outro horário…
chair-ask-opening-talk = { $slot }: as exposições continuam
chair-ask-opening-elsewhere = outro item está em andamento…

chair-ask-past = Este programa era para { $day }. O que fazer com ele?
chair-ask-past-rehearse = ensaiá-lo, a partir das { $time }
chair-ask-past-today = aplicá-lo hoje
chair-ask-past-quit = sair
chair-ask-past-stage = “adjourn stage” acompanha em outro terminal.

chair-ask-overrun = { $slot }: prorrogação
chair-ask-overrun-qa = { $slot }, perguntas: prorrogação
chair-ask-overrun-comes = término { $time }, ou seja, { $lateness }
chair-ask-overrun-yes = conceder

chair-ask-keep = O que deve ser mantido?

chair-ask-early = { $slot } está previsto para as { $time }. Começar { $length } antes?
chair-ask-early-yes = começar agora
chair-ask-early-no = esperar

chair-ask-adjourn = Encerrar { $slot } e a sessão?
chair-ask-adjourn-yes = encerrar a sessão
chair-ask-adjourn-no = continuar

chair-ask-later = Desfazer a n.º { $turn } deixa sem efeito decisões posteriores:
chair-ask-later-act = n.º { $turn } { $act }
chair-ask-later-more = e mais { $count }
chair-ask-later-yes = desfazê-las também
chair-ask-later-no = não desfazer nada

chair-ask-when-qa = As perguntas de { $slot } começaram às { $time }
chair-ask-when-closing = Término de { $slot } às { $time }
chair-ask-when-start = Início de { $slot } às { $time }
chair-ask-when-latest = { $transition } – na realidade às { $time }
chair-ask-when-tiny = { $slot }: quando?
chair-ask-when-now = até agora: { $time }
chair-ask-when-other = { -key-when }: em vez disso, a última mudança
chair-ask-when-missing = { -key-when }: em vez disso, a mudança que falta
chair-ask-time-no = não é uma hora
chair-ask-time-early = não antes das { $time }
chair-ask-time-future = ainda por vir

chair-ask-where = Que item está em andamento?
chair-ask-since = { $slot } desde as { $time }
chair-ask-since-qa = Perguntas de { $slot } desde as { $time }
chair-ask-since-space = { $key }: exposições / perguntas

chair-ask-no-show = Que item não ocorrerá?
chair-ask-no-show-skip = suprimi-lo
chair-ask-no-show-restore = restabelecê-lo

chair-ask-message = Mensagem na tela de projeção
chair-ask-message-clear = apagar “{ $text }”
chair-ask-message-own = texto livre: { $text }
chair-ask-message-keys = ↑ ↓ escolher, ou escrever · { $enter }: mostrar · { $escape }: cancelar
chair-ask-message-keys-clear = ↑ ↓ escolher, ou escrever · { $enter }: apagar · { $escape }: cancelar

chair-ask-quit = Sair? A sessão continua sem este terminal.
chair-ask-quit-unwritten =
    { $count ->
        [one] Sair? Uma decisão não está no disco e se perderia.
       *[other] Sair? { $count } decisões não estão no disco e se perderiam.
    }
chair-ask-quit-yes = sair
chair-ask-quit-no = ficar

# O balanço e as teclas.
chair-ledger-title = Tempo perdido e tempo recuperado
chair-ledger-empty = Nada perdido até agora.
chair-ledger-lost = perdido: { $length }
chair-ledger-recovered = recuperado: { $length }
chair-ledger-total = no total
chair-panel-keys = { $enter }: fechar
chair-panel-keys-more = ↑ ↓ mais · { $enter }: fechar
chair-help-title = Teclas
chair-help-clicker = A tecla “avançar” de um passador de slides vale Enter; as outras não fazem nada.
chair-help-awake = Este computador fica ativo enquanto o adjourn estiver em execução.
chair-help-not-awake = Este computador pode entrar em repouso: não foi possível mantê-lo ativo.

# Ao lado do restante do dia.
chair-notes = Notas para a presidência
chair-recent = Últimas decisões

# O que se oferece quando o dia corre de outro modo.
chair-ask-early-finish = { $slot } terminou { $length } antes. O que fazer com esse tempo?
chair-ask-early-finish-tiny = { $length } antes
chair-ask-early-finish-wait = esperar: { $next } começa às { $time }
chair-ask-early-finish-qa = continuar as perguntas, até as { $time }
chair-ask-early-finish-opens-qa = abrir ainda assim as perguntas, até as { $time }
chair-ask-early-finish-goes-on = continuar { $slot }, até as { $time }
chair-ask-early-finish-now = começar { $next } agora, { $length } antes da hora
chair-ask-late-start = O dia começa com { $lateness }. O que cede?
chair-ask-late-start-lengths = o fim: cada item conserva sua duração, fim { $time }
chair-ask-late-start-end = { $plan }: { $brief }
chair-ask-absent = { $slot } não ocorre. O que fazer com seu tempo?
chair-ask-absent-gap = deixar o intervalo vazio: nada mais muda
chair-ask-absent-discuss = passá-lo para { $running }: mais { $length } de debate
chair-ask-absent-forward = { $next } primeiro, às { $time }; { $slot } depois (a ordem impressa muda)
