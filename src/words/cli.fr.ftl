# La ligne de commande.
cli-valid = { $file } : valable, { $slots } points
cli-no-agenda = { $file } est illisible ({ $why }). Indiquez le programme avec --agenda CHEMIN.
cli-no-output = { $file } ne peut être écrit ({ $why }). Indiquez un autre fichier, ou faites-lui de la place.
cli-no-line = { $file } existe et contient plus d’une ligne. Indiquez un autre fichier : celui-ci serait écrasé.
cli-other-day = Ce programme est celui du { $day }. Pour répéter, ajoutez --now HEURE ; pour la séance, corrigez la date.
cli-no-terminal = Il faut un terminal. Lancez le programme dans un terminal, ou consultez « adjourn status ».
