# La réponse à une décision enregistrée.
answers-with-consequence = { $act } – { $consequence }
answers-closing = clôture à { $closing }
answers-qa-and-closing = questions à { $qa }, clôture à { $closing }
answers-waits-for = { $slot } attend { $time }
answers-starts-at = { $slot } commence à { $time }
answers-starts = début à { $time }
answers-end = fin de la journée à { $time }
answers-now = désormais { $lateness }
answers-adjourned = la séance est levée

answers-minimum = Il reste { $left } pour { $slot }, moins que son minimum de { $least }
answers-minimum-qa = { $slot } : il reste { $left } pour les questions, moins que leur minimum de { $least }
answers-conflict-hidden = { $slot } allait manquer son heure impérative de { $length } ; cela ne se voit plus
answers-jump-skipped = { $count ->
    [one] N’aura pas lieu, faute d’avoir commencé avant : { $slots }
   *[other] N’auront pas lieu, faute d’avoir commencé avant : { $slots }
}
answers-now-void = { $count ->
    [one] La décision { $entries } n’a plus d’effet
   *[other] Les décisions { $entries } n’ont plus d’effet
}
answers-count-again = { $count ->
    [one] La décision { $entries } reprend effet
   *[other] Les décisions { $entries } reprennent effet
}
answers-brought-back-by = { $asker ->
    [script] Pour la rétablir : adjourn do strike { $turn }
   *[seat] Pour la rétablir : { -key-log }, puis { -key-undo } sur le n° { $turn }
}
answers-was-corrected = L’heure retenue jusqu’ici était { $time }
answers-announcement-taken-back = { $slot } : annonce retirée, car l’heure demandée est plus tôt que l’ordre du jour ne le permet
answers-lifted = L’horloge de cet ordinateur retarde de { $length } sur la séance ; la décision porte l’heure de la séance

# Le numéro d’une décision ; les énumérations.
answers-entry = n° { $turn }
answers-list = { $items } et { $last }
