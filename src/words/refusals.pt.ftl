# Por que uma decisão não cabe, e o que ajuda. $asker é “seat” (teclas) ou “script” (comandos).
refusals-nothing-runs = { $asker ->
    [script] Nada em andamento; “adjourn do next” abre o que segue
    [desk] Nada em andamento; a presidência abre o que segue
   *[seat] Nada em andamento; Enter abre o que segue
}
refusals-runs = { $asker ->
    [script] { $slot } está em andamento, e isso só pode ser feito entre dois itens: “adjourn do close” encerra { $slot } primeiro
    [desk] { $slot } está em andamento, e isso só pode ser feito entre dois itens: Enter na sua linha prolonga { $slot }
   *[seat] { $slot } está em andamento, e isso só pode ser feito entre dois itens: { -key-close } encerra { $slot } primeiro
}
refusals-suspended = { $asker ->
    [script] A sessão está suspensa; “adjourn do resume” a retoma primeiro
   *[seat] A sessão está suspensa; { -key-suspend } a retoma primeiro
}
refusals-not-suspended = { $asker ->
    [script] A sessão não está suspensa; “adjourn do suspend” a suspende
   *[seat] A sessão não está suspensa; { -key-suspend } a suspende
}
refusals-adjourned = { $asker ->
    [script] A sessão está encerrada, nada resta a abrir; “adjourn do strike” desfaz a última decisão
   *[seat] A sessão está encerrada, nada resta a abrir; { -key-undo } desfaz a última decisão
}
refusals-over-already = { $phase ->
    [talk] { $slot }: as exposições já terminaram, nada mudou; veja o que está em andamento
    [qa] { $slot }: as perguntas já terminaram, nada mudou; veja o que está em andamento
   *[whole] { $slot } já terminou, nada mudou; veja o que está em andamento
}
refusals-haste = { $asker ->
    [script] { $phase ->
        [qa] { $slot }: as perguntas começaram há menos de 3 s, nada mudou; para encerrá-las mesmo assim: --ends { $ends }
       *[other] { $slot } começou há menos de 3 s, nada mudou; para encerrar mesmo assim: --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] { $slot }: as perguntas começaram há menos de 3 s, nada mudou; { -key-undo } desfaz a última decisão
       *[other] { $slot } começou há menos de 3 s, nada mudou; { -key-undo } desfaz a última decisão
    }
}
refusals-just-entered = { $asker ->
    [script] { $phase ->
        [qa] { $slot }: as perguntas constam como abertas há menos de 3 s, nada mudou; para encerrá-las mesmo assim: --ends { $ends }
       *[other] { $slot } consta como em andamento há menos de 3 s, nada mudou; para encerrar mesmo assim: --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] { $slot }: as perguntas constam como abertas há menos de 3 s, nada mudou; { -key-undo } desfaz a última decisão
       *[other] { $slot } consta como em andamento há menos de 3 s, nada mudou; { -key-undo } desfaz a última decisão
    }
}
refusals-only-opened = { $asker ->
    [script] A sessão foi aberta, supondo-se { $slot } em andamento; nada foi encerrado: repita o comando para encerrar { $slot }
   *[seat] A sessão foi aberta, supondo-se { $slot } em andamento; nada foi encerrado: pressione de novo para encerrar { $slot }
}
refusals-no-such-slot = O programa não contém “{ $text }”; contém { $slots }
refusals-no-qa = { $asker ->
    [script] { $slot } não tem perguntas; omita “qa”
   *[seat] { $slot } não tem perguntas; as setas mudam a duração, { -key-no-show } o suprime
}
refusals-there-already = { $phase ->
    [talk] { $slot }: as exposições já estão em andamento; para mudar a hora do início, retifique-a
    [qa] { $slot }: as perguntas já estão em andamento; para mudar a hora do início, retifique-a
   *[whole] { $slot } já está em andamento; para mudar a hora do início, retifique-a
}
refusals-over = { $asker ->
    [script] { $slot } terminou; “adjourn do strike” desfaz a última decisão, “adjourn do correct” retifica a hora
   *[seat] { $slot } terminou; { -key-undo } desfaz a última decisão, { -key-when } retifica a hora
}
refusals-has-started = { $asker ->
    [script] { $slot } já começou; “adjourn do close” põe fim, “adjourn do strike” desfaz o início
    [desk] { $slot } já começou; a presidência o encerra, { -key-undo } desfaz o início
   *[seat] { $slot } já começou; { -key-close } o encerra, { -key-undo } desfaz o início
}
refusals-not-next = Agora segue { $next }, e não { $slot }; nada foi iniciado
refusals-overtaken = { $asker ->
    [script] Um item posterior já começou, { $slot } não pode mudar; “adjourn do here” diz onde se está
   *[seat] Um item posterior já começou, { $slot } não pode mudar; { -key-undo } desfaz a última decisão
}
refusals-skipped-already = { $asker ->
    [script] { $slot } já está fora do programa; “adjourn do restore” restabelece o item
   *[seat] { $slot } já está fora do programa; { -key-no-show } restabelece o item
}
refusals-not-skipped = { $asker ->
    [script] { $slot } continua no programa; “adjourn do skip” suprime o item
   *[seat] { $slot } continua no programa; { -key-no-show } suprime o item
}
refusals-too-early = { $time } é cedo demais; não antes das { $earliest }
refusals-in-future = { $time } ainda está por vir; indique quando ocorreu, ou aguarde
refusals-in-past = { $time } já passou; indique uma hora por vir
refusals-closing-past = { $asker ->
    [script] O término previsto para as { $time } não é mais possível; “adjourn do extend” concede o tempo necessário
   *[seat] O término previsto para as { $time } não é mais possível; a tecla { -key-overrun } concede o tempo necessário
}
refusals-closing-not-forward = { $asker ->
    [script] O término não seria antecipado; “adjourn do extend -5m” retira tempo
   *[seat] O término não seria antecipado; ← retira tempo
}
refusals-closing-not-moved = { $asker ->
    [script] O término não mudaria, as perguntas têm seu tempo; “adjourn do extend 5m --phase qa” lhes dá mais
   *[seat] O término não mudaria, as perguntas já têm seu tempo
}
refusals-in-overtime = { $asker ->
    [script] O tempo está esgotado, não há o que retirar; “adjourn do next” põe fim, “adjourn do extend 5m” concede mais
    [desk] O tempo está esgotado, não há o que retirar; a presidência encerra, a tecla { -key-overrun } concede mais
   *[seat] O tempo está esgotado, não há o que retirar; Enter encerra, a tecla { -key-overrun } concede mais
}
refusals-nothing-to-correct = Ainda não ocorreu nada cuja hora possa ser retificada; abra antes o primeiro item
refusals-nothing-to-strike = Não resta nada a desfazer; a abertura e as mensagens permanecem
refusals-no-such-entry = Não há decisão n.º { $turn }; o registro traz os números
refusals-ambiguous-entry = A n.º { $turn } designa { $count } decisões tomadas ao mesmo tempo em computadores diferentes; sem número, desfaz-se a última
refusals-opening-stays = A n.º { $turn } abriu a sessão e permanece; --new recomeça o dia
refusals-no-effect-already = A n.º { $turn } já está sem efeito; nada mudou
refusals-would-void = { $asker ->
    [script] { $count ->
        [one] A decisão { $entries } perderia o efeito; desfaça-a antes, ou acrescente --with-later
       *[other] As decisões { $entries } perderiam o efeito; desfaça-as antes, ou acrescente --with-later
    }
   *[seat] { $count ->
        [one] A decisão { $entries } perderia o efeito; desfaça-a antes
       *[other] As decisões { $entries } perderiam o efeito; desfaça-as antes
    }
}
refusals-nothing-to-confirm = Não resta nada a confirmar; sabe-se o que está em andamento
refusals-no-text = Uma mensagem é uma linha de no máximo 200 caracteres, e não vazia; encurte-a
refusals-read-only = Uma versão mais recente do adjourn gravou nesta sessão: aqui só se pode ler; atualize o adjourn
refusals-not-open = { $asker ->
    [script] A sessão não está aberta; “adjourn do next” a abre
   *[seat] A sessão não está aberta; a presidência a abre
}
refusals-nothing-to-recover = { $asker ->
    [script] Nada está atrasado, ou ninguém a quem este plano pede tem minutos a ceder; “later” mantém tudo
   *[seat] Nada está atrasado, ou ninguém a quem este plano pede tem minutos a ceder; “terminar mais tarde” mantém tudo
}
refusals-nothing-changed = Já é assim; nada foi feito
refusals-slot-exists = Já existe um item “{ $slot }”; dê outro nome ao novo
refusals-no-title = Um título é uma linha de no máximo 200 caracteres, e não vazia; encurte-o
refusals-no-length = A duração deve ser maior que zero; dê-lhe ao menos um minuto
refusals-no-such-speaker = { $slot } não tem orador “{ $text }”; escreva o nome como está no programa
refusals-no-speaker-time = Nenhum tempo foi anunciado para { $text }, portanto não há o que dar; mude, em vez disso, a duração das perguntas
