# O que se entendeu de um programa vindo de outro lugar.
import-unreadable = Não é possível ler { $file } ({ $why }). Confira o nome e se pode lê-lo, ou cole o programa em “adjourn import -”.
import-unwritable = Não é possível gravar { $file } ({ $why }).
import-exists = { $file } já existe e fica como está. Indique outro arquivo com -o ou acrescente --force.
import-broken = Isto não é um { $format } que se possa ler: { $why }. Se for outra coisa, indique com --format.
import-lacks = Parece { $format }, mas não tem { $what } de onde ler itens. Se for outra coisa, indique com --format.
import-empty = Não há nada nele. Cole primeiro o programa.
import-no-text = Isto não é texto ({ $name ->
    [binary] bytes de algum programa
   *[other] { $name }
}). Abra-o no seu aplicativo, copie dali o programa e cole-o em “adjourn import -”; ou salve-o como texto ou tabela.
import-no-slots = Nada nele parece um item com hora; foi lido como { $format }. Um item é uma linha como “9:00 Abertura”; se for outro formato, indique com --format.
import-none-in-beginning = Nada em suas primeiras { $lines } linhas parece um item com hora, e o resto de um texto tão longo não foi lido. Recorte o programa e importe só isso.
import-choose = Há vários dias ou salas. Escolha com --day N e --room NOME:
import-no-such-day = Não há nenhum dia “{ $wish }”. Estes são os que há:
import-no-such-room = Não há nenhuma sala “{ $wish }”. Estas são as que há:
import-offer = { $number }  { $day }  { $room }  ({ $slots } itens)
import-unknown-format = Não há nenhum formato “{ $wish }”. Conhecidos: { $known }.
import-already = Isto já é um agenda.toml; é entregue tal como está.
import-understood = { $format }: { $slots ->
    [one] 1 item
   *[other] { $slots } itens
}, { $from }–{ $to }. { $title }
import-day = Dia: { $day }
import-undated = Sem data: o programa é para o dia em que sua sessão for aberta.
import-no-zone = Sem fuso horário: vale o do computador em que o programa for aberto.
import-guessed = Suposto:
import-not-taken = Não considerado como item; o que poderia ser um consta no arquivo como comentário:
import-decide = A decidir antes que uma sessão possa começar:
import-more = e mais { $count }; --explain mostra tudo
import-line = linha { $line }
import-record = ficha { $record }
import-not-written = Nada foi gravado.
import-untitled = Reunião sem título
import-remark-top = Importado pelo adjourn; o que foi suposto consta antes do seu item. Confira com “adjourn check”.

# O que foi suposto.
import-guess-title = nenhum título é dito; o nome é inventado
import-guess-year = o ano { $year } consta em outra parte do texto
import-guess-dates = várias datas são ditas; esta foi considerada
import-guess-no-year = “{ $said }” não traz ano, por isso o programa fica sem data; acrescente: date = AAAA-MM-DD
import-guess-first-day = contém { $days } dias; o primeiro foi considerado. Outro: --day N
import-guess-language = idioma { $language }, pelas palavras
import-guess-beginning = o texto é mais longo que qualquer programa; foram lidas as primeiras { $lines } linhas
import-guess-long-lines = { $lines ->
    [one] 1 linha é mais longa que qualquer linha de um programa; foi lido o seu começo
   *[other] { $lines } linhas são mais longas que qualquer linha de um programa; foram lidos os seus começos
}
import-guess-encoding = o texto não é UTF-8; foi lido como Windows-1252
import-guess-afternoon = considerado da tarde, pela ordem das linhas
import-guess-after-midnight = considerado após a meia-noite, pela ordem das linhas
import-guess-start-after = o início não é dito; segue a linha anterior
import-guess-start-of-day = nada diz quando o dia começa; supõe-se 9h
import-guess-end-next = o fim não é dito; até o início seguinte
import-guess-end-usual = o fim não é dito e o início seguinte está longe; dura o habitual nesse dia
import-guess-end-last = o fim não é dito e nada segue; dura o habitual nesse dia
import-guess-end-before-start = o fim { $time } não é posterior ao início; foi omitido
import-guess-end-cut = o fim { $time } é posterior ao início seguinte; foi reduzido até ele
import-guess-length = a duração { $length } e o fim não concordam; o fim foi mantido
import-guess-gap = a hora não é dita; ocupa o intervalo livre
import-guess-qa-outside = as perguntas às { $time } caem fora do item; foram omitidas
import-guess-qa-folded = “{ $title }” foi incorporado como suas perguntas
import-guess-renumbered = o original repete o número { $number }
import-guess-moved = no original não está onde diz sua hora
import-guess-utc = as horas estão em UTC e nenhum fuso é nomeado; o programa está em UTC. Mude timezone e, com ele, as horas
import-guess-no-zone = as horas estão a { $offset } de UTC e nenhum fuso é nomeado; ficam como constam. Acrescente timezone, o do local
import-guess-unknown-zone = o fuso “{ $zone }” é desconhecido; as horas ficam como constam. Acrescente timezone, o do local
import-guess-zone-disagrees = o fuso “{ $zone }” não é o das horas; elas ficam como constam. Acrescente timezone, o do local
import-guess-other-zone = convertido do fuso { $zone }
import-guess-repeats = repete-se segundo { $rule }; só a primeira vez foi considerada
import-guess-everywhere = a sala não é dita; consta em todas
import-guess-everywhere-else = para todos, em { $room }; consta em todas as salas
import-guess-also-says = o original diz também { $said }, que não concorda
import-guess-fixed-end = seu temporizador corre até o fim previsto, que é portanto fixo

# Por que algo não é um item.
import-why-parallel = na mesma hora que “{ $title }”
import-why-moment = um instante sem duração, onde está “{ $title }”
import-why-frame = uma moldura em torno de { $parts } itens, que foram considerados em seu lugar
import-why-no-time = sem hora
import-why-in-prose = a hora consta dentro de uma frase
import-why-quoted = citado de um e-mail anterior
import-why-columns = nomes de colunas
import-why-heading = um cabeçalho
import-why-needs-date = após a meia-noite, o que requer uma data: acrescente-a e escreva start = AAAA-MM-DDThh:mm:ss
import-why-too-far = a mais de um dia do resto
import-why-not-held = não se realiza
import-why-all-day = ocupa dias inteiros
import-why-replaced = há uma versão posterior
import-why-delay = um atraso previsto de { $length }; as horas são as que não o contam

# O quadro a confirmar.
import-review-title = Importação: { $title }
import-review-start = início
import-review-qa = perg.
import-review-end = fim
import-review-slot = item
import-review-source = original
import-review-rows = { $from }–{ $to } de { $slots }
import-review-keys = Enter: grava { $file } · ↑ ↓: percorrer · Esc: não grava nada
import-review-guesses = ● suposto
import-review-no-terminal = A revisão requer um terminal. Sem --review, o resultado é gravado de imediato.
import-review-stdout = a saída padrão
