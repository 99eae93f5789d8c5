# Reparos a um arquivo de programa: o que está errado, e o que ajuda.
# Os textos entre "…" são como o arquivo os traz, ou como deveria trazê-los: são iguais em todos os idiomas.

check-count =
    { $count ->
        [one] { $count } erro: nenhuma sessão começa com este programa até que seja corrigido.
       *[other] { $count } erros: nenhuma sessão começa com este programa até que sejam corrigidos.
    }

# O arquivo como texto.
check-not-utf8 = isto não é UTF-8, a codificação de todo arquivo de programa
check-not-utf8-remedy = Salve de novo o arquivo com a codificação UTF-8 (não Latin-1, Windows-1252 nem UTF-16).
check-syntax = isto não é TOML ({ $message })
check-syntax-remedy = Uma linha é uma chave, "=" e um valor: title = "Abertura".
check-unquoted = este texto não está entre aspas
check-unquoted-remedy = Escreva-o entre aspas: "{ $text }".
check-bare-time = { $text } não é uma hora que o TOML aceite sem aspas
check-curly-quotes = estas aspas são tipográficas
check-curly-quotes-remedy = Use aspas retas: "…". Dentro de um texto, todas as outras servem.
check-no-value = não há nada depois de "="
check-no-value-remedy = Dê-lhe um valor ou apague a linha.
check-no-equals = isto não é uma chave seguida de "=" e de um valor
check-no-equals-remedy = Escreva por exemplo title = "Abertura" ou comece a linha com # para torná-la um comentário.
check-bad-key = uma chave se compõe das letras a a z, algarismos, "_" e "-"
check-bad-key-remedy = Escreva a chave como no programa de exemplo.
check-duplicate-key = "{ $key }" aparece aqui pela segunda vez
check-duplicate-key-remedy = Apague uma das duas; se aqui começa outro item, ponha [[slot]] acima.
check-duplicate-table = "{ $key }" já foi aberto antes de outra maneira
check-duplicate-table-remedy = Cada item começa com [[slot]], entre colchetes duplos.
check-unclosed-text = faltam a este texto as aspas de fechamento na sua linha
check-unclosed-text-remedy = Feche-o com as mesmas aspas com que começa; um texto de várias linhas fica entre """ e """.
check-unclosed-long-text = o texto que começa aqui nunca é fechado
check-unclosed-long-text-remedy = Termine-o com as mesmas três aspas.
check-unclosed-bracket = o que se abre aqui nunca é fechado
check-unclosed-bracket-remedy = Feche cada [ com ] e cada { "{" } com { "}" }.
check-header = este cabeçalho não está fechado
check-header-remedy = Um item começa com [[slot]], sozinho na sua linha.
check-control = há aqui um caractere de controle ({ $code })
check-control-remedy = Apague-o; ele daria ordens ao terminal em vez de ser mostrado.
check-escape = isto não pode vir depois de uma barra invertida
check-escape-remedy = Duplique a barra invertida: \\. Ou ponha o texto entre apóstrofos retos, onde ela não tem significado especial.
check-moment = isto não é uma data nem uma hora
check-moment-remedy = Uma data se escreve 2011-04-12, uma hora "10:30", as duas juntas 2011-04-13T00:30:00.
check-number = isto não é um número, nem true nem false
check-number-remedy = As datas se escrevem 2011-04-12; textos, horas e durações ficam entre aspas: "10:30", "45m".
check-comma = falta aqui uma vírgula, ou há uma a mais
check-comma-remedy = As vírgulas separam as partes de uma lista: ["5m", "2m"], { "{" } name = "…", role = "…" { "}" }.
check-leftover = sobra algo depois do valor ou do cabeçalho
check-leftover-remedy = Ponha-o em uma linha própria, ou precedido de # se for um comentário. Dentro de um texto, as aspas se escrevem \".
check-too-deep = aqui os colchetes estão aninhados fundo demais
check-too-deep-remedy = Um programa não precisa de mais que listas de oradores.

# As chaves e seus valores.
check-unknown-key =
    "{ $key }" não é uma chave { $table ->
        [slot] de um item
        [speaker] de um orador
       *[agenda] do programa
    }
check-did-you-mean = Quis dizer "{ $near }"?
check-key-elsewhere =
    { $other ->
        [slot] É uma chave de um item: ponha-a abaixo de um [[slot]].
        [speaker] É uma chave de um orador: speakers = [{ "{" } name = "…", { $key } = "…" { "}" }].
       *[agenda] É uma chave do programa: ponha-a acima do primeiro [[slot]].
    }
check-known-keys = Suas chaves são { $keys }.
check-wrong-type =
    "{ $key }" não admite { $found ->
        [number] um número
        [true-or-false] true nem false
        [date] uma data
        [time] uma hora
        [list] uma lista
        [table] uma tabela
       *[text] um texto
    }
check-wrong-type-remedy =
    { $wants ->
        [date] Leva uma data: { $key } = 2011-04-12.
        [time] Leva uma hora: { $key } = "10:30".
        [time-or-length] Leva uma hora ou uma duração: { $key } = "11:15", { $key } = "15m".
        [length] Leva uma duração: { $key } = "45m", "1h30" ou "90s".
        [lengths] Leva uma lista de durações: { $key } = ["5m", "2m", "1m"].
        [slots] Cada item começa com [[slot]], entre colchetes duplos, em uma linha própria.
        [speakers] Leva uma lista: { $key } = [{ "{" } name = "…", role = "…", time = "10m" { "}" }].
        [speaker] Cada orador se escreve { "{" } name = "…" { "}" }, com role e time se necessário.
       *[text] Leva um texto entre aspas: { $key } = "…".
    }
check-missing =
    { $table ->
        [slot] este item não tem { $key }
        [speaker] este orador não tem { $key }
       *[agenda] o programa não tem { $key }
    }
check-missing-remedy =
    { $table ->
        [slot] Acrescente uma linha abaixo: { $key } = "…".
        [speaker] Acrescente: { "{" } { $key } = "…" { "}" }.
       *[agenda] Acrescente uma linha no começo do arquivo: { $key } = "…".
    }
check-blank = "{ $key }" não diz nada
check-blank-remedy = Ponha algo entre as aspas.
check-unknown-word = "{ $found }" não é um valor de "{ $key }"
check-known-words = Pode ser { $words }.
check-unknown-zone = não existe o fuso horário "{ $found }"
check-unknown-zone-remedy = Use um nome da base IANA: "America/Sao_Paulo", "Europe/Lisbon", "UTC".
check-near-zones = Conhecidos e parecidos: { $near }.
check-bad-id = "{ $found }" não pode ser um id
check-bad-id-remedy = Os scripts chamam os itens por ele: letras a a z sem acento, algarismos, "-", "_" e ".", começando por uma letra ou um algarismo.
check-bad-id-like = Este serve: "{ $like }".
check-duplicate-id = o id "{ $id }" já é o de outro item, na linha { $line }
check-duplicate-id-remedy = Dê a cada item um id próprio, ou nenhum: ele então sai do número ou do título.

# As horas e as durações.
check-not-a-date = "{ $found }" não é uma data
check-not-a-date-remedy = Escreva ano, mês e dia: 2011-04-12.
check-not-a-time = "{ $found }" não é uma hora
check-not-a-time-remedy = Escreva "10:30", "10h30" ou "10:30:00"; a meia-noite no fim de um dia leva a data do seguinte: 2011-04-13T00:00:00.
check-not-a-time-or-length = "{ $found }" não é uma hora nem uma duração
check-not-a-time-or-length-remedy = Escreva quando se abrem as perguntas, "11:15", ou quanto duram, "15m".
check-not-a-length = "{ $found }" não é uma duração
check-not-a-length-remedy = Escreva "45m", "1h30", "1h" ou "90s".
check-too-short = "{ $key }" não pode ser "{ $found }"
check-negative-remedy = O valor mínimo é "0m".
check-no-time-remedy = Deve ser mais que zero.
check-too-long = "{ $found }" dura mais de um dia
check-too-long-remedy = Um programa é o de um só dia; os minutos se escrevem "45m", as horas "1h30".
check-no-such-time = { $found } não existe em { $zone }: os relógios passam de { $leaves } a { $resumes }
check-no-such-time-remedy = Escreva uma hora anterior a "{ $leaves }", ou "{ $resumes }" ou mais tarde.
check-twice = { $found } ocorre duas vezes em { $zone }: os relógios são atrasados
check-twice-remedy = Diga qual das duas: { $first } é a primeira, { $second } a segunda.
check-dated-without-date = isto nomeia um dia, mas o programa não tem data
check-dated-without-date-remedy = Acrescente date = 2011-04-12 no começo do arquivo, com o dia em que começa o primeiro item; aqui se nomeia { $date }.
check-another-day = o primeiro item é de { $found }, o programa de { $date }
check-another-day-remedy = Faça com que sejam o mesmo dia. Um início sem data é do dia do programa.
check-too-far = isto termina em { $found }, mais de um dia depois de { $date }
check-too-far-remedy = Um programa é o de um só dia e pode passar uma meia-noite. Dê a cada dia seu próprio arquivo.

# A ordem do dia.
check-no-slots = o programa não tem nenhum item
check-no-slots-remedy = Acrescente ao menos um: [[slot]] em uma linha própria e, abaixo, title, start e end.
check-first-without-start = o primeiro item não diz quando começa
check-first-without-start-remedy = Acrescente uma linha abaixo: start = "9:00". Os demais podem omiti-lo; seguem então o de cima.
check-no-end = este item não diz seu fim nem sua duração
check-no-end-remedy = Acrescente uma linha abaixo: end = "11:30" ou length = "1h".
check-end-and-length = este item diz ao mesmo tempo seu fim e sua duração
check-end-and-length-remedy = Apague um dos dois.
check-backwards = este item começa antes de "{ $previous }", que está acima e começa às "{ $starts }"
check-backwards-remedy = Os itens seguem a ordem do dia.
check-backwards-dated = Depois da meia-noite, escreva a data: start = { $next }.
check-backwards-undated = Depois da meia-noite, omita start: o item segue então o de cima.
check-overlap = este item começa antes de terminar "{ $previous }", que está acima e termina às "{ $ends }"
check-overlap-remedy = Faça-o começar às "{ $ends }" ou mais tarde (sem start, ele segue por si só), ou o outro terminar antes.
check-ends-before-start = este item não termina depois da hora em que começa, "{ $starts }"
check-ends-before-start-remedy = Faça-o terminar mais tarde ou diga quanto dura: length = "45m".
check-ends-next-day = Depois da meia-noite, escreva a data: end = { $next }.
check-qa-outside = as perguntas se abrem fora do seu item, que vai de "{ $starts }" a "{ $ends }"
check-qa-remedy = Escreva uma hora entre as duas, ou uma duração para os últimos minutos do item: qa = "15m".
check-qa-next-day = Depois da meia-noite, escreva a data: qa = { $next }.
check-qa-length = Isto se lê como uma hora. Se é quanto duram as perguntas, escreva em minutos: qa = "{ $length }".
check-qa-too-long = as perguntas não deixam tempo para as exposições: o item dura { $length }
check-qa-too-long-remedy = Dê-lhes menos que a duração do item.
check-min-too-long = o mínimo deste item supera sua duração: { $length }
check-min-too-long-remedy = Escreva "{ $length }" se nada lhe pode ser tirado, ou menos.
check-and-others = { $first } ({ $count ->
    [one] e mais um erro
   *[other] e mais { $count } erros
 })
