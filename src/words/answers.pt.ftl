# A resposta a uma decisão registrada.
answers-with-consequence = { $act } – { $consequence }
answers-closing = término às { $closing }
answers-qa-and-closing = perguntas às { $qa }, término às { $closing }
answers-waits-for = { $slot } aguarda até as { $time }
answers-starts-at = { $slot } começa às { $time }
answers-starts = início às { $time }
answers-end = fim do dia às { $time }
answers-now = agora { $lateness }
answers-adjourned = a sessão está encerrada

answers-minimum = Restam { $left } para { $slot }, menos que seu mínimo de { $least }
answers-minimum-qa = Restam { $left } para as perguntas de { $slot }, menos que seu mínimo de { $least }
answers-conflict-hidden = { $slot } ia descumprir sua hora fixa em { $length }; isso não aparece mais
answers-jump-skipped = { $count ->
    [one] Não ocorrerá, por não ter começado antes: { $slots }
   *[other] Não ocorrerão, por não terem começado antes: { $slots }
}
answers-now-void = { $count ->
    [one] A decisão { $entries } não tem mais efeito
   *[other] As decisões { $entries } não têm mais efeito
}
answers-count-again = { $count ->
    [one] A decisão { $entries } volta a ter efeito
   *[other] As decisões { $entries } voltam a ter efeito
}
answers-brought-back-by = { $asker ->
    [script] Para restabelecê-la: adjourn do strike { $turn }
   *[seat] Para restabelecê-la: { -key-log } e depois { -key-undo } na n.º { $turn }
}
answers-was-corrected = A hora que constava até agora era { $time }
answers-announcement-taken-back = { $slot }: anúncio retirado, pois a hora pedida é anterior à que o programa permite
answers-lifted = O relógio deste computador está { $length } atrás da sessão; a decisão leva a hora da sessão

# O número de uma decisão; as enumerações.
answers-entry = n.º { $turn }
answers-list = { $items } e { $last }
