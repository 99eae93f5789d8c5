# Le compte rendu d’une journée. Ce qui n’a pas lieu se dit comme dans l’état de la séance.
report-kind = Compte rendu de la journée
report-kind-so-far = La journée jusqu’ici, à { $time }

report-ended = Fin à { $expected }, prévue à { $planned } : { $lateness }.
report-ends = Fin de la journée attendue à { $expected }, prévue à { $planned } : { $lateness }.
report-now = En ce moment : { $lateness }.
report-lost-and-recovered = Temps perdu : { $lost } ; rattrapé : { $recovered }.
report-qa = Questions et commentaires tenus : { $taken } sur { $planned } prévus.
report-skipped-count = { $count ->
    [one] Un point n’a pas eu lieu.
   *[other] { $count } points n’ont pas eu lieu.
}
report-added-count = { $count ->
    [one] Un point a été ajouté en cours de journée.
   *[other] { $count } points ont été ajoutés en cours de journée.
}

report-picture = Prévu et réel
report-bars = Prévu : ─ exposés, ╌ questions. Réel : █ exposés, ▒ questions, × suspendu, ░ à venir.
report-bar-planned = prévu
report-bar-actual = réel
report-bar-running = en cours
report-bar-expected = attendu

report-drawing = Horaires prévus et réels de chaque point sur un même axe. Le tableau qui suit donne les mêmes heures.
report-legend-planned = exposés prévus
report-legend-planned-qa = questions prévues
report-legend-talk = exposés
report-legend-qa = questions
report-legend-stood = suspendu
report-legend-ahead = à venir
report-legend-hard = heure impérative

report-table = Point par point
report-head-slot = Point
report-head-planned = Prévu
report-head-actual = Réel
report-head-closing = À la clôture
report-head-lost = Temps perdu
report-head-recovered = Temps rattrapé
report-running = { $span } (en cours)
report-upcoming = { $span } (attendu)
report-not-held = n’a pas eu lieu
report-added = { $slot } (ajouté en cours de journée)
report-amount = { $length } ({ $cause })
report-total = En tout

report-lost = Où le temps s’est perdu
report-lost-none = Rien n’a été perdu.
report-recovered = Ce qui l’a absorbé
report-recovered-none = Rien n’a été rattrapé.
report-noted = { $slot } : { $length } ({ $cause })
report-noted-promised = { $slot } : { $length } ({ $cause }), dont { $promised } seulement promis à ce stade

report-plans = Rattrapages décidés
report-plans-none = Aucun.
report-plan = { $promise } (décidé à { $time } par { $by })

report-suspensions = Suspensions
report-suspensions-none = La séance n’a pas été suspendue.
report-suspension = { $slot } : { $span } ({ $length })
report-suspension-so-far = { $slot } : { $span } ({ $length } jusqu’ici)

report-log = Le journal
report-head-turn = N°
report-head-at = Heure
report-head-by = Qui
report-head-act = Quoi
report-act-struck = { $act } [annulé par #{ $turn }]
report-act-void = { $act } [sans effet]

report-not-open = Personne n’a ouvert cette séance : il n’y a rien à rapporter. Désignez-en une autre avec --session CHEMIN.
