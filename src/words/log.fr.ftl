# Ce qui peut arriver au journal d’une séance.
log-not-there = { $place } : aucune séance n’est encore ouverte ici ; elle paraîtra quand la présidence l’ouvrira
log-not-a-session = { $place } n’est pas une séance d’adjourn ; indiquez un autre fichier avec --session
log-newer-layout = { $place } vient d’une version plus récente d’adjourn ; mettez adjourn à jour sur cette machine
log-newer-format = La séance vient d’une version plus récente d’adjourn ; mettez adjourn à jour sur cette machine
log-damaged = { $place } est endommagé ({ $detail }) ; gardez-en une copie et poursuivez avec --session et un autre fichier
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
