# Où en est la séance, pour qui n’est pas devant un écran de présidence.
status-rehearsal = répétition
status-not-open = Séance non ouverte : voici la journée prévue

status-slot-runs = { $slot }, depuis { $time }
status-talk-runs = { $slot } : exposés depuis { $time }
status-qa-runs = { $slot } : questions et commentaires depuis { $time }
status-slot-suspended = { $slot } : séance suspendue depuis { $time }
status-talk-suspended = { $slot } : exposés suspendus depuis { $time }
status-qa-suspended = { $slot } : questions et commentaires suspendus depuis { $time }

status-to-qa-and-closing = { $to_qa } avant les questions ({ $qa }), { $left } avant la clôture ({ $closing })
status-qa-due = Questions attendues depuis { $over }, { $left } avant la clôture ({ $closing })
status-to-closing = { $left } avant la clôture ({ $closing })
status-to-end = encore { $left }, jusqu’à { $closing }
status-over = Temps dépassé de { $over }

status-before = La journée n’a pas commencé
status-before-until = La journée commence dans { $left }
status-holding = Rien n’est en cours
status-holding-until = Rien n’est en cours ; { $left } avant le prochain début
status-adjourned = La séance est levée

status-lateness = Horaire : { $lateness }
status-ended = Horaire : { $lateness }
status-assumed = Horaire : { $lateness }, à confirmer
status-next = Ensuite : { $slot }, à { $expected }
status-next-moved = Ensuite : { $slot }, à { $expected } au lieu de { $planned }

status-hard = { $point } ; { $verdict }
status-must-start = { $slot } : début impératif à { $time }
status-must-end = { $slot } : fin impérative à { $time }
status-in-time = dans les temps
status-qa-by = { $slot } : questions au plus tard à { $time }
status-close-by = { $slot } : clôture au plus tard à { $time }
status-start-by = { $slot } : début au plus tard à { $time }
status-missed = désormais { $expected }, { $lateness }
status-missed-recoverable = désormais { $expected }, { $lateness }, dont { $recoverable } rattrapables
status-missed-all = désormais { $expected }, { $lateness }, rattrapables

status-message = À l’écran de projection : « { $text } »
status-blackout = Écran de projection mis au noir

status-skipped = n’aura pas lieu
status-more-slots = { $count ->
    [one] et un autre point
   *[other] et { $count } autres points
}
status-end = Fin de la journée : { $expected }
status-end-moved = Fin de la journée : prévue à { $planned }, attendue à { $expected }
status-ledger = Jusqu’ici : { $ledger }
