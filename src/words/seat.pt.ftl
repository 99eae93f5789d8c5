# As teclas de um posto, para a ajuda e o README.
seat-column-key = Tecla
seat-column-act = O que faz

seat-key-next = termina o que está em andamento, ou começa o que segue
seat-key-shift = 1 min, 5 min a mais ou a menos; nada em andamento: adia
seat-key-overrun = concede uma prorrogação; o que segue se desloca
seat-key-keep = mantém o término, ou as perguntas: a outra solução
seat-key-close = encerra o item, também durante as exposições
seat-key-undo = desfaz a última decisão, e diz qual
seat-key-when = hora real de uma mudança: a que ninguém anotou, ou a última
seat-key-suspend = suspende a sessão, ou a retoma
seat-key-no-show = suprime um item, ou o restabelece
seat-key-point = passa a outro item do dia
seat-key-edit = altera a duração desse item, mostrando o efeito
seat-key-lengthen = o mesmo, partindo de um minuto a mais ou a menos
seat-key-change = altera outra coisa do item: lugar, título, hora fixa…
seat-key-put-off = adia o próximo início, se nada está em andamento
seat-key-file = toma o que mudou no arquivo do programa, item por item
seat-key-missing = falta um orador desse item: seu tempo vai às perguntas
seat-key-log = quem decidiu o quê, e quando; ali se desfaz
seat-key-recover = planos de recuperação: quem devolve os minutos
seat-key-ledger = balanço: tempo perdido e tempo recuperado
seat-key-message = mostra uma mensagem na tela, ou a apaga
seat-key-blackout = apaga a tela de projeção, ou a acende
seat-key-picture = mostra a tela de outro posto; as teclas não mudam
seat-key-language = muda de idioma
seat-key-help = mostra estas teclas
seat-key-quit = sai, após confirmar; a sessão continua
seat-key-quit-stage = sai

seat-label-enter = Enter
seat-label-space = Espaço
seat-label-escape = Esc
seat-label-page-up = PageUp
seat-label-page-down = PageDown
seat-label-backspace = Backspace
seat-label-other = essa tecla

# Mensagens para a tela de projeção, no idioma da sala.
seat-preset-conclude = Queira concluir
seat-preset-two-minutes = Restam dois minutos
seat-preset-microphone = Fale ao microfone, por favor
seat-preset-slower = Mais devagar, por favor, para os intérpretes
seat-preset-one-minute = Perguntas: um minuto cada
seat-preset-seats = Queiram tomar seus lugares

# What is said once the terminal is given back.
seat-goes-on = A sessão continua. Para voltar a ela, inicie o adjourn de novo do mesmo modo.
