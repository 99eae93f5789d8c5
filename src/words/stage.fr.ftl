# Ce que la salle lit sur l’écran projeté. Grandes lettres : des mots courts, pas de phrases.
stage-starts-at = Début
stage-talk = { $kind ->
    [panel] Exposés
    [remarks] Allocutions
    [closing] En séance
    [other] En séance
   *[talk] Exposé
}
stage-qa = Questions
stage-overtime = Dépassement
stage-break = Pause
stage-registration = Inscription
stage-resumes-at = Reprise
stage-due = Prévu
stage-suspended = Séance suspendue
stage-adjourned = Séance levée

stage-closes = Clôture
stage-in = Dans

stage-wrap-up = Conclure
stage-last-minute = Dernière minute
# Ce qui vient d’être retiré du compte à rebours.
stage-cut = { $length } de moins

stage-planned = Programme prévu : la séance n’est pas ouverte
stage-planned-short = Prévu
stage-rehearsal = Répétition
stage-reading = lecture de la séance…
stage-reading-short = lecture…
stage-stray = Écran de projection : aucune touche ne commande la séance
stage-stray-short = aucune touche ici

# La mire : chaque état à son tour.
stage-card-place = { $place } sur { $all }
stage-card-agenda = Les enseignements de nos expériences : coopération bilatérale en matière de gestion des migrations
stage-card-panel = Gestion de la migration
stage-card-long = Services aux communautés de migrants. Politiques et programmes d’intégration au lieu de destination et services aux ressortissants à l’étranger
stage-card-lunch = Déjeuner
stage-card-message = Merci de conclure
stage-card-before = avant l’ouverture
stage-card-waiting = en attente d’un autre jour
stage-card-registration = inscription
stage-card-talk = exposé
stage-card-wrap-up = exposé, conclure
stage-card-last-minute = exposé, dernière minute
stage-card-qa = questions
stage-card-overtime = dépassement
stage-card-late = en retard
stage-card-break = pause
stage-card-holding = en attente
stage-card-due = début attendu
stage-card-suspended = séance suspendue
stage-card-messaging = message
stage-card-adjourned = séance levée
stage-card-planned = séance non ouverte
stage-card-rehearsal = répétition
stage-card-blackout = écran noir
