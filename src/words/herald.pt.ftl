# O que dizem as notificações, e por que não podem ser mostradas. Nunca o atraso: um projetor pode mostrá-las.
herald-body = { $slot } · { $time }
herald-rehearsal = Ensaio · { $body }

herald-before-qa = Perguntas e comentários em { $left }
herald-qa-due = Perguntas e comentários

herald-before-closing = { $kind ->
    [break] O intervalo termina em { $left }
    [registration] A inscrição termina em { $left }
   *[other] Término em { $left }
}
herald-closing-due = { $kind ->
    [break] Fim do intervalo
    [registration] Fim da inscrição
   *[other] Hora de encerrar
}

herald-hard-missed = Neste ritmo, a hora fixa não será cumprida
herald-hard-ahead = Em { $left }: neste ritmo, a hora fixa não será cumprida
herald-hard-start = { $slot }: começa às { $time }
herald-hard-end = { $slot }: termina às { $time }

herald-no-bus = Não é possível mostrar notificações: aqui não há sessão de área de trabalho ({ $why }). Inicie o adjourn a partir dela, ou sem --notify.
herald-no-service = Não é possível mostrar notificações: nenhum serviço de notificações está ativo. Instale um (dunst, por exemplo), ou inicie sem --notify.
herald-no-answer = As notificações aguardam: o serviço de notificações não responde. Reinicie-o; nada mais é afetado.
herald-refused = Não é possível mostrar notificações: { $why }
herald-another = Os avisos vêm de outro terminal deste computador; este fica em silêncio.
herald-command-no-start = O comando do sinal “{ $cue }” não se inicia ({ $why }). Verifique o caminho e as permissões nas configurações.
herald-command-failed = O comando do sinal “{ $cue }” falhou ({ $why }). Execute-o à mão para ver por quê.
herald-command-too-long = O comando do sinal “{ $cue }” durou mais de { $limit } e foi encerrado. Que ele confie a outro todo trabalho mais longo.
herald-command-crowded = O comando do sinal “{ $cue }” não foi executado: muitos outros ainda estão em execução.
