# L’écran de la présidence : ce qui est en cours.
chair-word-before = À VENIR
chair-word-waiting = EN ATTENTE
chair-word-due = ATTENDU
chair-word-suspended = SÉANCE SUSPENDUE
chair-word-adjourned = SÉANCE LEVÉE
chair-word-suspended-tiny = SUSPENDUE
chair-word-adjourned-tiny = LEVÉE
chair-word-overtime = DÉPASSEMENT
chair-word-qa = QUESTIONS
chair-word-registration = INSCRIPTION
chair-word-remarks = ALLOCUTIONS
chair-word-panel = EXPOSÉS
chair-word-talk = EXPOSÉ
chair-word-break = PAUSE
chair-word-closing = CLÔTURE
chair-word-other = EN COURS

chair-light-in-time = dans les temps
chair-light-time-left = il reste du temps
chair-light-wrap-up = il faut conclure
chair-light-last-minute = dernière minute
chair-light-talk-over = les exposés continuent
chair-light-over = temps écoulé
chair-light-suspended = depuis { $time }

chair-rehearsal = RÉPÉTITION
chair-assumed = présumé à l’heure

# Ce que comptent les grands chiffres.
chair-count-qa-tiny = questions
chair-count-closing-tiny = clôture
chair-count-resumes-tiny = reprise
chair-count-starts-tiny = début
chair-count-adjourned = levée à { $time }
chair-count-qa = avant les questions
chair-count-qa-at = avant les questions, { $time }
chair-count-closing = avant la clôture
chair-count-closing-at = avant la clôture, { $time }
chair-count-resumes = reprise
chair-count-resumes-at = reprise à { $time }
chair-count-starts = début
chair-count-starts-at = début à { $time }
chair-count-slot-starts = { $slot } : début
chair-count-slot-starts-at = { $slot } : début à { $time }
chair-count-over = de trop
chair-count-talk-over = exposés : temps dépassé de
chair-count-slot-over = temps dépassé de
chair-count-due = { $slot } attendu
chair-count-due-since = { $slot } : attendu depuis { $time }

# La barre.
chair-bar-qa = questions { $time }

# La suite de la journée.
chair-day-rest = La suite de la journée
chair-day-planned = prévu
chair-day-expected = attendu
chair-day-ends = fin de la journée
chair-day-skipped = n’aura pas lieu
chair-day-conflict = { $length } de trop
chair-day-hard = heure fixe
chair-next-tiny = puis { $slot } { $time }
chair-hard-tiny-kept = { $slot } : tenu
chair-hard-tiny-conflict = { $length } de retard
chair-next = ensuite : { $slot }, { $time }

# La prochaine heure impérative, en consigne.
chair-hard-start = { $slot } { $time }
chair-hard-end = { $slot }, fin { $time }
chair-hard-kept = { $point } : tenu
chair-hard-kept-margin = { $point } : tenu, { $margin } de marge
chair-hard-conflict = { $point } : { $length } de retard, rien de rattrapable
chair-hard-conflict-all = { $point } : { $length } de retard, rattrapables
chair-hard-conflict-part = { $point } : { $length } de retard, dont { $recoverable } rattrapables
chair-hard-qa-by = ouvrir les questions à { $time } au plus tard
chair-hard-close-by = clore à { $time } au plus tard
chair-hard-start-by = commencer à { $time } au plus tard

# Effet d’Entrée et de l’autre touche.
chair-enter-tiny = ↵ { $act }
chair-enter-opens-qa-tiny = questions
chair-enter-closes-opens-tiny = clôt { $slot }, ouvre { $next }
chair-enter-closes-waits-tiny = clôt { $slot }
chair-enter-resumes-tiny = reprend
chair-enter-adjourns-tiny = lève la séance
chair-enter-starts-tiny = ouvre { $slot }
chair-enter-suspended-tiny = rien : { -key-suspend } reprend
chair-enter-adjourned-tiny = rien
chair-enter = { $key } : { $act }
chair-enter-opens-qa = ouvre les questions
chair-enter-opens-qa-left = questions { $length }, clôture { $time }
chair-enter-closes-opens = clôt { $slot }, ouvre { $next }
chair-enter-closes-waits = clôt { $slot } ; { $next } attend { $time }
chair-enter-resumes = reprend avec { $next }
chair-enter-resumes-short = reprend avec { $next } ; { $slot } : { $length } (minimum { $minimum })
chair-enter-adjourns = lève la séance
chair-enter-starts = ouvre { $slot }
chair-enter-starts-early = ouvre { $slot }, { $length } avant l’heure
chair-enter-suspended = rien – { -key-suspend } reprend la séance
chair-enter-adjourned = rien – la séance est levée
chair-keep-closing = maintient la clôture { $time }, questions { $length }
chair-keep-closing-late = maintient { $length } de questions, clôture { $time }
chair-keep-closing-alone = maintient la clôture { $time }
chair-keep-qa = maintient { $length } de questions, clôture { $time }
chair-keep-or = ou : { $act }
chair-closing-lost = la clôture à { $time } n’est plus possible
chair-hint-more = → 1 min de plus · { -key-undo } annuler · { -key-help } touches
chair-hint-later = → 1 min plus tard · { -key-undo } annuler · { -key-help } touches
chair-hint-help = { -key-help } touches

# Les orateurs.
chair-speaking = { $speaker } jusqu’à { $time }

# Ce que montre l’écran de projection.
chair-blackout = ÉCRAN DE PROJECTION AU NOIR ({ -key-blackout } le rétablit)
chair-message = à l’écran : « { $text } »
chair-read-only = écrit par une version plus récente d’adjourn : lecture seule

# Ce qui est dit en passant.
chair-told-by = { $name } – { $act }
chair-told-resized = { $slot } : { $before } → { $after }
chair-told-resized-talk = { $slot }, exposés : { $before } → { $after }
chair-told-resized-qa = { $slot }, questions : { $before } → { $after }
chair-told-with-lengths = { $act } ({ $lengths })
chair-told-crossed = Juste avant vous, { $name } – { $first } ; votre décision s’y ajoute – { $own }
chair-told-crossed-sum = Juste avant vous, { $name } – { $first } ; avec votre décision – { $sum }
chair-told-crossed-void = Juste avant vous, { $name } – { $first } ; votre décision reste sans effet – { $why }
chair-told-undid-yours = { $name } a annulé votre n° { $turn } – { $act }
chair-told-undo = { $answer } · { -key-undo } annule
chair-told-record-failed = Le journal ne peut pas être écrit : { $why }
chair-told-record-recovered =
    { $written ->
        [0] Le journal est de nouveau écrit
        [one] Le journal est de nouveau écrit ; la décision gardée y figure
       *[other] Le journal est de nouveau écrit ; les { $written } décisions gardées y figurent
    }
chair-told-kept = Pas encore sur le disque : { $answer }
chair-told-no-effect = La décision n° { $turn } n’a plus d’effet ({ $act }) – { $why }
chair-told-resumed = Séance reprise ; dernière décision : n° { $turn }, à { $time }
chair-told-resumed-after = Séance reprise ; dernière décision : n° { $turn }, à { $time }, il y a { $ago }
chair-told-repeated = Entrée a été pressée deux fois : une seule compte ({ -key-undo } annule)
chair-told-undo-repeated = { -key-undo } a été pressée deux fois : une seule compte (encore une fois, elle annule la décision précédente)
chair-told-too-soon = Entrée a suivi la question de trop près : sans effet
chair-told-overtaken = Ce qui est en cours a changé entre-temps : sans effet
chair-told-nothing-to-keep = Clôture et questions restent comme prévu : rien à choisir
chair-told-nothing-to-skip = Plus aucun point à supprimer
chair-told-not-open = La séance n’est pas encore ouverte
chair-told-no-such-key = { $key } n’a pas d’effet ici ; { -key-help } montre les touches

# Un changement que personne n’a saisi.
chair-forgotten-qa = { $slot } : questions prévues à { $time } ; sont-elles ouvertes ?
chair-forgotten-closing = { $slot } : clôture prévue à { $time } ; a-t-elle eu lieu ?
chair-forgotten-start = { $slot } : début prévu à { $time } ; a-t-il eu lieu ?
chair-forgotten-keys = { $enter } : maintenant · { -key-when } : à une autre heure · { $escape } : pas encore

# En attendant la séance.
chair-ahead = Cet ordre du jour est celui du { $day }, { $time }.
chair-ahead-wait = En attente du jour dit ; la séance s’ouvrira d’elle-même.
chair-ahead-rehearse = Pour répéter d’ici là : adjourn --now { $time }
chair-opening = Ouverture de la séance…

# Ce qui est demandé.
chair-ask-keys = { $enter } : { $yes } · { $escape } : { $no }
chair-ask-field = ← → 1 min, ↑ ↓ 5 min, ou chiffres · { $enter } : { $yes } · { $escape } : renoncer
chair-ask-leave = { $enter } : { $yes } · { $escape } : renoncer
chair-ask-choice = ↑ ↓ choisir · { $enter } : { $yes } · { $escape } : renoncer
chair-ask-choice-only = ↑ ↓ choisir · { $enter } : { $yes }
chair-ask-tiny = ↵ { $yes }
chair-ask-ok = valider

chair-ask-opening = Séance ouverte à { $time }, présumée à l’heure. L’est-elle ?
chair-ask-opening-tiny = À l’heure ?
chair-ask-opening-keys = ↑ ↓ choisir · { $enter } : valider · { $escape } : décider plus tard
chair-ask-opening-on-time = à l’heure : { $slot } depuis { $time }
chair-ask-opening-nothing = à l’heure : rien n’est en cours
chair-ask-opening-now = { $slot } commence maintenant
chair-ask-opening-now-qa = { $slot } : questions ouvertes maintenant
chair-ask-opening-at = { $slot } a commencé à…
chair-ask-opening-at-qa = { $slot } : questions ouvertes à…
chair-ask-opening-talk = { $slot } : les exposés continuent
chair-ask-opening-elsewhere = un autre point est en cours…

chair-ask-past = Cet ordre du jour était celui du { $day }. Qu’en faire ?
chair-ask-past-rehearse = répéter, à partir de { $time }
chair-ask-past-today = l’appliquer aujourd’hui
chair-ask-past-quit = quitter
chair-ask-past-stage = « adjourn stage » suit dans un autre terminal.

chair-ask-overrun = { $slot } : dépassement
chair-ask-overrun-qa = { $slot }, questions : dépassement
chair-ask-overrun-comes = clôture { $time }, soit { $lateness }
chair-ask-overrun-yes = accorder

chair-ask-keep = Que faut-il maintenir ?

chair-ask-early = { $slot } est prévu à { $time }. Commencer { $length } plus tôt ?
chair-ask-early-yes = commencer
chair-ask-early-no = attendre

chair-ask-adjourn = Clore { $slot } et lever la séance ?
chair-ask-adjourn-yes = lever la séance
chair-ask-adjourn-no = continuer

chair-ask-later = Annuler le n° { $turn } prive d’effet des décisions ultérieures :
chair-ask-later-act = n° { $turn } { $act }
chair-ask-later-more = et { $count } de plus
chair-ask-later-yes = les annuler aussi
chair-ask-later-no = ne rien changer

chair-ask-when-qa = { $slot } : ouverture des questions à { $time }
chair-ask-when-closing = { $slot } : clôture à { $time }
chair-ask-when-start = { $slot } : début à { $time }
chair-ask-when-latest = { $transition } – en réalité à { $time }
chair-ask-when-tiny = { $slot } : quand ?
chair-ask-when-now = retenu jusqu’ici : { $time }
chair-ask-when-other = { -key-when } : plutôt le dernier changement
chair-ask-when-missing = { -key-when } : plutôt le changement qui manque
chair-ask-time-no = ce n’est pas une heure
chair-ask-time-early = pas avant { $time }
chair-ask-time-future = encore à venir

chair-ask-where = Quel point est en cours ?
chair-ask-since = { $slot } depuis { $time }
chair-ask-since-qa = { $slot } : questions depuis { $time }
chair-ask-since-space = { $key } : exposés / questions

chair-ask-no-show = Quel point n’aura pas lieu ?
chair-ask-no-show-skip = le supprimer
chair-ask-no-show-restore = le rétablir

chair-ask-early-finish = { $slot } s’achève { $length } plus tôt. Que faire de ce temps ?
chair-ask-early-finish-tiny = { $length } d’avance
chair-ask-early-finish-wait = attendre : { $next } commence à { $time }
chair-ask-early-finish-qa = poursuivre les questions jusqu’à { $time }
chair-ask-early-finish-opens-qa = ouvrir tout de même les questions, jusqu’à { $time }
chair-ask-early-finish-goes-on = poursuivre { $slot } jusqu’à { $time }
chair-ask-early-finish-now = commencer { $next } tout de suite, { $length } en avance

chair-ask-late-start = La journée commence avec { $lateness }. Qui cède ?
chair-ask-late-start-lengths = la fin : chaque point garde sa durée, fin à { $time }
chair-ask-late-start-end = { $plan } : { $brief }

chair-ask-absent = { $slot } n’a pas lieu. Que faire de son temps ?
chair-ask-absent-gap = laisser un vide : rien d’autre ne bouge
chair-ask-absent-discuss = le donner à { $running } : { $length } de discussion en plus
chair-ask-absent-forward = { $next } d’abord, à { $time } ; { $slot } ensuite (l’ordre imprimé change)

chair-ask-message = Message sur l’écran de projection
chair-ask-message-clear = effacer « { $text } »
chair-ask-message-own = texte libre : { $text }
chair-ask-message-keys = ↑ ↓ choisir, ou écrire · { $enter } : afficher · { $escape } : renoncer
chair-ask-message-keys-clear = ↑ ↓ choisir, ou écrire · { $enter } : effacer · { $escape } : renoncer

chair-ask-quit = Quitter ? La séance continue sans ce terminal.
chair-ask-quit-unwritten =
    { $count ->
        [one] Quitter ? Une décision n’est pas sur le disque et serait perdue.
       *[other] Quitter ? { $count } décisions ne sont pas sur le disque et seraient perdues.
    }
chair-ask-quit-yes = quitter
chair-ask-quit-no = rester

# Le décompte et les touches.
chair-ledger-title = Temps perdu et temps rattrapé
chair-ledger-empty = Rien de perdu jusqu’ici.
chair-ledger-lost = perdu : { $length }
chair-ledger-recovered = rattrapé : { $length }
chair-ledger-total = en tout
chair-panel-keys = { $enter } : fermer
chair-panel-keys-more = ↑ ↓ suite · { $enter } : fermer
chair-help-title = Touches
chair-help-clicker = La touche « suivant » d’une télécommande vaut Entrée ; ses autres touches n’ont pas d’effet.
chair-help-awake = Cet ordinateur reste éveillé tant qu’adjourn fonctionne.
chair-help-not-awake = Cet ordinateur peut se mettre en veille : impossible de l’en empêcher.

# À côté de la suite de la journée.
chair-notes = Notes pour la présidence
chair-recent = Dernières décisions
