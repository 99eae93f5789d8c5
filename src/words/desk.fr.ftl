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

# Les touches qui comptent maintenant.
desk-key-length = durée ({ $slot })
desk-key-overrun = plus de temps pour { $slot }
desk-key-restore = rétablir { $slot }
desk-key-skip = le supprimer
desk-key-put-off = reporter la reprise
desk-key-point = autre point
desk-key-undo = annuler « { $act } »
desk-key-mark = dépassement
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
desk-change-yield = le supprimer ; { $running } reçoit son temps
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
desk-edit-new-length = Durée de « { $title } », avant { $slot }
desk-edit-new-yes = suite : sa durée
desk-edit-changeover = Battement minimal entre deux points
desk-edit-text-keys = écrire · { $enter } : { $yes } · { $escape } : renoncer
desk-edit-no = renoncer
