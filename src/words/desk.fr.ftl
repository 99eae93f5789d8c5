# Le poste des organisateurs : la journée en tableau.
desk-column-day = La journée
desk-column-planned = prévu
desk-column-expected = attendu
desk-column-qa = quest.
desk-column-end = fin
desk-column-late = retard
desk-column-early = { $length } d’avance
desk-column-length = durée
desk-column-least = min.
desk-rows = { $from } à { $to } sur { $all }

desk-state-done = terminé
desk-state-running = en cours
desk-state-next = à suivre
desk-state-skipped = supprimé

# Qui a décidé quoi, et quand.
desk-log = Décisions, la plus récente d’abord
desk-log-by = { $name } – { $act }
desk-log-struck = annulé par le n° { $turn }
desk-log-void = sans effet : { $why }
desk-log-keys = ↑ ↓ autre · { -key-undo } : annuler ou rétablir · { $enter } : fermer

# Les touches qui comptent maintenant.
desk-key-length = durée ({ $slot })
desk-key-overrun = plus de temps pour { $slot }
desk-key-restore = rétablir { $slot }
desk-key-skip = le supprimer
desk-key-put-off = reporter la reprise
desk-key-point = autre point
desk-key-undo = annuler « { $act } »
desk-key-undo-message = retirer « { $text } » de l’écran
desk-key-undo-blackout = rallumer l’écran
desk-key-undo-of = annuler « { $act } » ({ $name })
desk-key-mark = dépassement ({ $slot })
desk-key-recover = rattraper le retard
desk-key-ledger = décompte
desk-key-log = journal
desk-key-message = message

# La modification d’un point.
desk-length = { $slot } : durée
desk-length-talk = { $slot } : durée des exposés
desk-length-qa = { $slot } : durée des questions
desk-length-tiny = { $slot }
desk-length-talk-tiny = { $slot } : exposés
desk-length-qa-tiny = { $slot } : questions
desk-length-now = actuel { $length }
desk-length-planned = programme { $length }
desk-length-least = au moins { $length } en tout
desk-length-least-qa = au moins { $length }
desk-length-yes = adopter
desk-length-keys-both = ← → 1 min, ↑ ↓ 5 min, ou chiffres · { $space } : exposés / questions · { $enter } : { $yes } · { $escape } : renoncer
desk-leaves-out = Supprimer { $slot } ?
desk-restores = Rétablir { $slot } ?
desk-put-off = Reporter { $slot } de
desk-put-off-start = début { $time }
desk-put-off-yes = reporter

# Les conséquences d’une réponse.
desk-then = » alors : { $what }
desk-then-nothing = comme à présent : rien ne changerait
desk-then-refused = impossible : { $why }
desk-then-point = { $slot } { $time }
desk-then-point-end = { $slot }, fin { $time }
desk-then-kept = { $point } : tenu
desk-then-missed = { $point } : { $length } de trop
desk-then-end = fin { $before } → { $after }
desk-then-end-same = fin { $time }, inchangée

# Les autres modifications d’un point.
desk-key-change = autres changements
desk-change = Modifier { $slot }
desk-change-yes = choisir
desk-change-place = sa place dans la journée
desk-change-title = titre : { $now }
desk-change-speakers = orateurs : { $now }
desk-change-notes = notes pour la présidence : { $now }
desk-change-hard = ce qui ne doit pas bouger : { $now }
desk-change-least = durée minimale : { $now }
desk-change-least-qa = minimum des questions : { $now }
desk-change-start = commence maintenant, hors de son tour
desk-change-yield = le supprimer et donner son temps à { $running }
desk-change-new = ajouter un point avant lui
desk-change-changeover = battement entre deux points : { $now }
desk-change-none = –
desk-hard-start = le début
desk-hard-end = la fin
desk-hard-both = le début et la fin
desk-hard-none = rien, il peut bouger
desk-edit-title = { $slot } : titre
desk-edit-speakers = { $slot } : orateurs, séparés par des virgules
desk-edit-notes = { $slot } : notes, pour la présidence seule
desk-edit-hard = { $slot } : qu’est-ce qui ne doit pas bouger ?
desk-edit-least = { $slot } : durée minimale
desk-edit-least-qa = { $slot } : durée minimale des questions
desk-edit-least-none = pas de minimum
desk-edit-place = Où placer { $slot } ?
desk-edit-place-before = avant { $other }
desk-edit-place-last = à la fin de la journée
desk-edit-place-keys = ↑ ↓ plus tôt, plus tard · { $enter } : { $yes } · { $escape } : renoncer
desk-edit-start = Commencer { $slot } maintenant, hors de son tour ?
desk-edit-start-yes = commencer
desk-edit-yield = Supprimer { $slot } et donner son temps à { $running } ?
desk-edit-new = Titre d’un nouveau point avant { $slot }
desk-edit-new-yes = suite : durée, genre, questions
desk-edit-changeover = Battement minimal entre deux points
desk-edit-text-keys = écrire · { $enter } : { $yes } · { $escape } : renoncer
desk-edit-no = renoncer

# Le fichier de l’ordre du jour a changé pendant la séance.
desk-file-changed = { $file } a changé : { $count ->
    [one] 1 point diffère
   *[other] { $count } points diffèrent
 } · { $key } : voir
desk-file-changed-day = { $file } a changé pour la journée dans son ensemble · { $key } : voir
desk-file-broken = { $trouble } – la journée continue avec ce qui a été lu avant
desk-file-unreadable = { $file } est illisible : { $why } – la journée continue avec ce qui a été lu avant
desk-file-gone = { $file } n’existe plus ; la séance n’en a pas besoin
desk-file-held = { $file } n’a changé que pour ce qui est terminé ou en cours : rien à adopter
desk-file-nothing = { $file } ne dit rien de nouveau
desk-file-again = Le fichier vient de changer encore une fois : à revoir
desk-file = { $file } dit autre chose. Que faut-il adopter ?
desk-file-yes = adopter
desk-file-keys = ↑ ↓ autre · { $space } : prendre ou laisser · { $enter } : { $yes } ({ $taken } sur { $all }) · { $escape } : tout laisser
desk-file-heading = la journée : titre, lieu
desk-file-rules = battement, avertissements
desk-file-new = nouveau, { $times }
desk-file-removed = n’est plus dans le fichier
desk-file-over = terminé : reste tel quel
desk-file-runs = en cours : reste tel quel
desk-file-times-stay = en cours : ses heures restent
desk-file-arrow = { $before } → { $after }
desk-file-detail = { $what } : { $change }
desk-file-qa = questions { $change }
desk-file-title = titre
desk-file-number = numéro ou genre
desk-file-kind = genre
desk-file-minimum = durée minimale
desk-file-minimum-qa = minimum des questions
desk-file-marks = ce qui ne doit pas bouger
desk-file-advance = qui le fait avancer
desk-file-by-clock = l’horloge
desk-file-by-chair = la présidence
desk-file-speakers = orateurs
desk-file-texts = textes
desk-file-description = description
desk-file-notes = notes
desk-key-file = le fichier modifié

desk-kind-registration = inscription
desk-kind-remarks = allocution
desk-kind-panel = panel
desk-kind-talk = exposé
desk-kind-keynote = conférence
desk-kind-break = pause
desk-kind-closing = clôture
desk-kind-other = autre

# Un orateur est absent.
desk-missing = { $slot } : qui est absent ? Son temps annoncé revient aux questions.
desk-missing-speaker = { $name } ({ $length })
desk-missing-yes = donner le temps aux questions
desk-missing-nobody = { $slot } : aucun temps de parole n’est annoncé
desk-key-missing = orateur absent

# Ce qui se dit d’un nouveau point.
desk-new = Nouveau point : « { $title } »
desk-new-talk = durée
desk-new-qa = puis questions
desk-new-kind = genre
desk-new-place = où
desk-new-hard = ne doit pas bouger
desk-new-no-qa = aucune
desk-new-yes = l’ajouter
desk-new-keys = ↑ ↓ autre ligne · ← → modifier, ou chiffres · { $enter } : { $yes } · { $escape } : { $no }

# Deux postes qui signent pareil.
desk-ask-name = Un autre poste signe aussi « { $name } ». Sous quel nom signez-vous désormais ?
desk-ask-name-yes = signer ainsi
desk-ask-name-keys = taper un nom · { $enter } : { $yes } · { $escape } : garder le sien
