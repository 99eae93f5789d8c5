# Ce qui a été décidé, dans le journal et pour l’annulation. Un point de l’ordre du jour s’appelle par son numéro, sinon par son titre ;
# les tournures évitent l’accord, car on ne connaît pas le genre du titre.
log-opened = Ouverture de la séance
log-opened-rehearsal = Début de la répétition à { $time }
log-confirmed = La journée s’est déroulée comme prévu jusqu’ici

log-started = { $slot } : début
log-qa-opened = { $slot } : questions et commentaires
log-closed = { $slot } : clôture
log-closed-started = { $slot } : clôture ; { $started } : début
log-arrived = { $slot } : en cours
log-arrived-qa = { $slot } : questions et commentaires en cours
# Le moment où cela s’est vraiment produit.
log-then = { $act } à { $time }
log-since = { $act } depuis { $time }

log-postponed-to = { $slot } : report à { $time }
log-postponed-by = { $slot } : report de { $length }
log-postponed-sooner = { $slot } : début avancé de { $length }

log-more = { $slot } : { $length } de plus
log-more-talk = { $slot } : { $length } de plus pour les exposés
log-more-qa = { $slot } : { $length } de plus pour les questions
log-less = { $slot } : { $length } de moins
log-less-talk = { $slot } : { $length } de moins pour les exposés
log-less-qa = { $slot } : { $length } de moins pour les questions
log-closing-kept = { $slot } : clôture maintenue à { $time }
log-qa-kept = { $slot } : les questions gardent leurs { $length }

log-suspended = { $slot } : séance suspendue
log-resumed = { $slot } : reprise de la séance
log-skipped = { $slot } n’aura pas lieu
log-restored = { $slot } aura bien lieu
log-corrected = Rectification – { $act } à { $time }

log-message-shown = Message à l’écran : « { $text } »
log-message-cleared = Message retiré de l’écran
log-blackout-began = Écran de projection mis au noir
log-blackout-ended = Écran de projection rétabli

log-struck = Annulation d’une décision
log-struck-number = Annulation du n° { $turn } – { $act }
log-unknown = Décision enregistrée par une version plus récente d’adjourn ({ $kind })
