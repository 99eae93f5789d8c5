# O relatório de um dia. O que não ocorre é dito como no estado da sessão.
report-kind = Relatório do dia
report-kind-so-far = O dia até agora, às { $time }

report-ended = Fim às { $expected }, previsto para as { $planned }: { $lateness }.
report-ends = Fim do dia esperado às { $expected }, previsto para as { $planned }: { $lateness }.
report-now = Neste momento: { $lateness }.
report-lost-and-recovered = Tempo perdido: { $lost }; recuperado: { $recovered }.
report-qa = Perguntas e comentários realizados: { $taken } de { $planned } previstos.
report-skipped-count = { $count ->
    [one] Um item não ocorreu.
   *[other] { $count } itens não ocorreram.
}
report-added-count = { $count ->
    [one] Um item foi acrescentado durante o dia.
   *[other] { $count } itens foram acrescentados durante o dia.
}

report-picture = Previsto e real
report-bars = Previsto: ─ exposições, ╌ perguntas. Real: █ exposições, ▒ perguntas, × suspenso, ░ por vir.
report-bar-planned = previsto
report-bar-actual = real
report-bar-running = em curso
report-bar-expected = esperado

report-drawing = Horários previstos e reais de cada item em um mesmo eixo. O quadro a seguir traz os mesmos horários.
report-legend-planned = exposições previstas
report-legend-planned-qa = perguntas previstas
report-legend-talk = exposições
report-legend-qa = perguntas
report-legend-stood = suspenso
report-legend-ahead = por vir
report-legend-hard = hora fixa

report-table = Item por item
report-head-slot = Item
report-head-planned = Previsto
report-head-actual = Real
report-head-closing = No término
report-head-lost = Tempo perdido
report-head-recovered = Tempo recuperado
report-running = { $span } (em andamento)
report-upcoming = { $span } (esperado)
report-not-held = não ocorreu
report-added = { $slot } (acrescentado durante o dia)
report-amount = { $length } ({ $cause })
report-total = No total

report-lost = Onde o tempo se perdeu
report-lost-none = Nada se perdeu.
report-recovered = O que o absorveu
report-recovered-none = Nada foi recuperado.
report-noted = { $slot }: { $length } ({ $cause })
report-noted-promised = { $slot }: { $length } ({ $cause }), dos quais { $promised } por ora apenas prometidos

report-plans = Planos de recuperação adotados
report-plans-none = Nenhum.
report-plan = { $promise } (adotado às { $time } por { $by })

report-suspensions = Suspensões
report-suspensions-none = A sessão não foi suspensa.
report-suspension = { $slot }: { $span } ({ $length })
report-suspension-so-far = { $slot }: { $span } ({ $length } até agora)

report-log = O registro
report-head-turn = N.º
report-head-at = Hora
report-head-by = Quem
report-head-act = O quê
report-act-struck = { $act } [desfeita pela n.º { $turn }]
report-act-void = { $act } [sem efeito]

report-not-open = Ninguém abriu esta sessão: não há o que relatar. Indique outra com --session CAMINHO.
