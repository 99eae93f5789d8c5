# Ce que disent les notifications, et pourquoi elles ne peuvent s'afficher. Jamais le retard : un projecteur peut les montrer.
herald-body = { $slot } · { $time }
herald-rehearsal = Répétition · { $body }

herald-before-qa = Questions et commentaires dans { $left }
herald-qa-due = Questions et commentaires

herald-before-closing = { $kind ->
    [break] Fin de la pause dans { $left }
    [registration] Fin de l’inscription dans { $left }
   *[other] Clôture dans { $left }
}
herald-closing-due = { $kind ->
    [break] Fin de la pause
    [registration] Fin de l’inscription
   *[other] Heure de la clôture
}

herald-hard-missed = Heure impérative non tenue en l’état
herald-hard-ahead = Dans { $left } : heure impérative non tenue en l’état
herald-hard-start = { $slot } : début à { $time }
herald-hard-end = { $slot } : fin à { $time }

herald-no-bus = Notifications impossibles : pas de session de bureau ici ({ $why }). Lancez adjourn depuis le bureau, ou sans --notify.
herald-no-service = Notifications impossibles : aucun service de notification n’est actif. Installez-en un (dunst, par exemple), ou lancez adjourn sans --notify.
herald-no-answer = Notifications en attente : le service de notification ne répond pas. Relancez-le ; rien d’autre n’est touché.
herald-refused = Notifications impossibles : { $why }
herald-another = Les annonces viennent d’un autre terminal de cette machine ; celui-ci reste muet.
herald-command-no-start = La commande du signal « { $cue } » ne démarre pas ({ $why }). Vérifiez son chemin et ses droits dans vos réglages.
herald-command-failed = La commande du signal « { $cue } » a échoué ({ $why }). Lancez-la à la main pour voir pourquoi.
herald-command-too-long = La commande du signal « { $cue } » a duré plus de { $limit } et a été arrêtée. Qu’elle confie tout travail plus long à une autre.
herald-command-crowded = La commande du signal « { $cue } » n’a pas été lancée : trop d’autres tournent encore.
