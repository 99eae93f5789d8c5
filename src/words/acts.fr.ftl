# Ce qui a été décidé, dans le journal et pour l’annulation. Un point de l’ordre du jour s’appelle par son numéro, sinon par son titre ;
# les tournures évitent l’accord, car on ne connaît pas le genre du titre.
acts-opened = Ouverture de la séance
acts-opened-rehearsal = Début de la répétition à { $time }
acts-confirmed = La journée s’est déroulée comme prévu jusqu’ici

acts-started = { $slot } : début
acts-qa-opened = { $slot } : questions et commentaires
acts-closed = { $slot } : clôture
acts-closed-started = { $slot } : clôture ; { $started } : début
acts-arrived = { $slot } : en cours
acts-arrived-qa = { $slot } : questions et commentaires en cours
# Le moment où cela s’est vraiment produit.
acts-then = { $act } à { $time }
acts-since = { $act } depuis { $time }

acts-postponed-to = { $slot } : report à { $time }
acts-postponed-by = { $slot } : report de { $length }
acts-postponed-sooner = { $slot } : début avancé de { $length }

acts-more = { $slot } : { $length } de plus
acts-more-talk = { $slot } : { $length } de plus pour les exposés
acts-more-qa = { $slot } : { $length } de plus pour les questions
acts-less = { $slot } : { $length } de moins
acts-less-talk = { $slot } : { $length } de moins pour les exposés
acts-less-qa = { $slot } : { $length } de moins pour les questions
acts-closing-kept = { $slot } : clôture maintenue à { $time }
acts-qa-kept = { $slot } : les questions gardent leurs { $length }

acts-suspended = { $slot } : séance suspendue
acts-resumed = { $slot } : reprise de la séance
acts-skipped = { $slot } n’aura pas lieu
acts-restored = { $slot } aura bien lieu
acts-corrected = Rectification – { $act } à { $time }

acts-recovered = Plan de rattrapage « { $plan } » : { $length } de moins pour la suite
acts-recovered-nothing = Plan de rattrapage « { $plan } » : rien n’est réduit
acts-moved-before = { $slot } passe avant { $other }
acts-moved-last = { $slot } passe en fin de journée
acts-added-before = Nouveau point avant { $other } : « { $title } », { $length }
acts-added-last = Nouveau point en fin de journée : « { $title } », { $length }
acts-edited-title = Nouveau titre : « { $title } »
acts-edited-speakers = { $slot }, intervenants : { $speakers }
acts-edited-notes = { $slot } : notes modifiées
acts-edited-hard-start = { $slot } : le début ne doit pas bouger
acts-edited-hard-end = { $slot } : la fin ne doit pas bouger
acts-edited-hard-both = { $slot } : ni le début ni la fin ne doivent bouger
acts-edited-hard-none = { $slot } : début et fin peuvent bouger
acts-edited-min = { $slot } : au moins { $length } en tout
acts-edited-no-min = { $slot } : plus de durée minimale
acts-edited-min-qa = { $slot } : au moins { $length } de questions
acts-changeover-set = { $length } de battement entre deux points
acts-started-ahead = { $slot } ouvert avant son tour
acts-yielded = { $slot } n’aura pas lieu ; son temps revient à { $other }
acts-speaker-missed = { $slot } : { $speaker } n’est pas là ; les questions gagnent { $length }
acts-replanned = Le nouveau texte du programme vaut pour la suite
acts-replanned-slots = Repris du fichier de l’ordre du jour : { $slots }
acts-replanned-heading = titre et lieu de la journée
acts-replanned-rules = battement et avertissements

acts-message-shown = Message à l’écran : « { $text } »
acts-message-cleared = Message retiré de l’écran
acts-blackout-began = Écran de projection mis au noir
acts-blackout-ended = Écran de projection rétabli

acts-struck = Annulation d’une décision
acts-struck-number = Annulation du n° { $turn } – { $act }
acts-brought-back = Rétablissement du n° { $turn } – { $act }
acts-struck-of = Annulation du n° { $turn } ({ $name }) – { $act }
acts-unknown = Décision enregistrée par une version plus récente d’adjourn ({ $kind })
