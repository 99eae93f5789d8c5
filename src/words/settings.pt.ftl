# O arquivo de configurações da pessoa: o que está errado nele, e o que ajuda.
settings-unreadable = Não é possível ler { $file } ({ $why }). Torne-o legível para você ou remova-o: sem ele, o adjourn tem suas próprias configurações.
settings-syntax = isto não é TOML: { $why }
settings-syntax-remedy = escreva cada configuração como chave, sinal de igual e valor; uma por linha
settings-unknown-key = não há nenhuma configuração “{ $key }”
settings-unknown-key-remedy = as configurações são: { $known }
settings-not-one-of = “{ $given }” não é um valor de { $key }
settings-not-one-of-remedy = escreva um destes: { $known }
settings-no-line = { $key } leva um texto de uma linha
settings-no-line-remedy = escreva entre aspas o que deve ser mostrado, no máximo { $longest } caracteres
settings-no-list = { $key } leva uma lista de textos
settings-no-list-remedy = escreva os textos entre colchetes, cada um entre aspas, com vírgulas
settings-no-seats = as teclas são trocadas para um posto
settings-no-seats-remedy = escreva-as sob [keys.chair], [keys.stage] ou [keys.desk]
settings-no-such-act = no posto { $seat } não há nenhum “{ $act }” cuja tecla possa ser trocada
settings-no-such-act-remedy = o que pode ser trocado: { $known }
settings-no-such-key = “{ $key }” não é uma tecla que se possa dar
settings-no-such-key-remedy = escreva uma única letra ou sinal, ou F1 a F12
settings-clash = a tecla “{ $key }” significaria ao mesmo tempo “{ $act }” e “{ $other }”
settings-clash-remedy = dê outra tecla a um dos dois
settings-no-cues = os comandos são definidos para sinais
settings-no-cues-remedy = escreva-os sob [cues], cada um como sinal = ["programa", "argumento"]; os sinais são: { $known }
settings-no-such-cue = não há nenhum sinal “{ $cue }”
settings-no-such-cue-remedy = os sinais são: { $known }
settings-no-command = o comando de “{ $cue }” não é uma lista de um programa e seus argumentos
settings-no-command-remedy = escreva { $cue } = ["programa", "argumento"]; nenhum shell o lê
