# Ce qui peut arriver au journal d’une séance.
log-not-there = { $place } : aucune séance n’est encore ouverte ici ; elle paraîtra quand la présidence l’ouvrira
log-not-a-session = { $place } n’est pas une séance d’adjourn ; indiquez un autre fichier avec --session
log-newer-layout = { $place } vient d’une version plus récente d’adjourn ; mettez adjourn à jour sur cette machine, ou indiquez un autre fichier avec --session
log-newer-format = La séance vient d’une version plus récente d’adjourn ; mettez adjourn à jour sur cette machine
log-damaged = { $place } est endommagé ({ $detail }) ; la présidence, ou une décision d’un script, le met de côté et poursuit avec ce qui peut être lu
log-read-only = Ce poste suit la séance et n’y change rien ; agissez depuis la présidence
log-is-rehearsal = La séance est une répétition ; recommencez-la avec --now, ou indiquez un autre fichier avec --session
log-is-real = La séance est une vraie séance ; retirez --now, ou indiquez un autre fichier avec --session
log-network = { $place } est sur un partage réseau ({ $kind }), où une séance n’est pas en sûreté ; gardez-la sur un disque local, les autres machines la rejoindront par ssh
log-not-shareable = { $place } : ce système de fichiers ne permet pas de partager une séance entre programmes ; gardez-la sur un disque local
log-busy = Non enregistré : un autre programme tient le verrou de { $place } ; réessayez, ou arrêtez ce programme
log-full = Non enregistré : le disque de { $place } est plein ; libérez de la place et réessayez
log-denied = { $place } : accès refusé ; adressez-vous à son propriétaire, ou indiquez un autre fichier avec --session
log-disk = Non enregistré : { $place } : { $detail } ; vérifiez le disque et réessayez
log-no-home = Aucun dossier personnel où garder la séance ; définissez XDG_STATE_HOME, ou indiquez un fichier avec --session
log-begun-anew = Le fichier de la séance a été remplacé pendant la séance ; son contenu est en cours de rétablissement
log-unwritten =
    { $count ->
        [0] { $why } : { $place }
        [one] { $why } ; une décision gardée
       *[other] { $why } ; { $count } décisions gardées
    }
log-slow =
    { $count ->
        [one] disque lent ; une décision attend
       *[other] disque lent ; { $count } décisions attendent
    }
log-lost =
    { $count ->
        [one] Une décision n’a pas pu être écrite et est perdue :
       *[other] { $count } décisions n’ont pas pu être écrites et sont perdues :
    }
log-cause-full = disque plein
log-cause-denied = accès refusé
log-cause-busy = un autre programme tient le verrou
log-cause-gone = le fichier a disparu
log-cause-damaged = le fichier est endommagé
log-cause-network = impossible sur ce système de fichiers
log-cause-no-home = aucun dossier personnel
log-cause-disk = le disque est en défaut
log-mended =
    { $count ->
        [0] Le fichier de la séance était endommagé ; il a été mis de côté ({ $place }), un nouveau est commencé
        [one] Le fichier de la séance était endommagé ; il a été mis de côté ({ $place }), une entrée a pu être lue
       *[other] Le fichier de la séance était endommagé ; il a été mis de côté ({ $place }), { $count } entrées ont pu être lues
    }
log-clock-forward = L’horloge de cette machine a avancé de { $length } : elle a été réglée, ou la machine était en veille
log-clock-back = L’horloge de cette machine a été retardée de { $length }
log-clock-set-back = L’horloge de cette machine a été retardée de { $length } ; l’heure de la séance continue
log-clock-behind = L’horloge de cette machine retarde de { $length } sur la séance ; l’heure de la séance est affichée
