# Em que ponto está a sessão, para quem não está diante de um posto.
status-rehearsal = ensaio
status-not-open = Sessão não aberta: este é o dia previsto

status-slot-runs = { $slot }, desde as { $time }
status-talk-runs = { $slot }: exposições desde as { $time }
status-qa-runs = { $slot }: perguntas e comentários desde as { $time }
status-slot-suspended = { $slot }: sessão suspensa desde as { $time }
status-talk-suspended = { $slot }: exposições suspensas desde as { $time }
status-qa-suspended = { $slot }: perguntas e comentários suspensos desde as { $time }

status-to-qa-and-closing = { $to_qa } até as perguntas ({ $qa }), { $left } até o término ({ $closing })
status-qa-due = Perguntas pendentes há { $over }, { $left } até o término ({ $closing })
status-to-closing = { $left } até o término ({ $closing })
status-to-end = restam { $left }, até as { $closing }
status-over = Tempo excedido em { $over }

status-before = O dia não começou
status-before-until = O dia começa em { $left }
status-holding = Nada em andamento
status-holding-until = Nada em andamento; { $left } até o próximo início
status-adjourned = A sessão está encerrada

status-lateness = Situação: { $lateness }
status-ended = Situação: { $lateness }
status-assumed = Situação: { $lateness }, a confirmar
status-next = A seguir: { $slot }, às { $expected }
status-next-moved = A seguir: { $slot }, às { $expected } em vez das { $planned }

status-hard = { $point }: { $verdict }
status-must-start = { $slot } deve começar às { $time }
status-must-end = { $slot } deve terminar às { $time }
status-in-time = dentro do tempo
status-qa-by = perguntas de { $slot } o mais tardar às { $time }
status-close-by = término de { $slot } o mais tardar às { $time }
status-start-by = início de { $slot } o mais tardar às { $time }
status-missed = esperado às { $expected }, { $lateness }
status-missed-recoverable = esperado às { $expected }, { $lateness }; recuperável: { $recoverable }
status-missed-all = esperado às { $expected }, { $lateness }; tudo recuperável

status-message = Na tela: “{ $text }”
status-blackout = Tela de projeção apagada

status-skipped = não ocorrerá
status-more-slots = { $count ->
    [one] e mais um item
   *[other] e mais { $count } itens
}
status-end = Fim do dia: { $expected }
status-end-moved = Fim do dia: previsto para as { $planned }, esperado às { $expected }
status-ledger = Balanço – { $ledger }
