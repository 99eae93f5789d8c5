# Les touches d’un poste, pour l’aide et le README.
seat-column-key = Touche
seat-column-act = Effet

seat-key-next = termine ce qui est en cours, ou commence la suite
seat-key-shift = 1 min, 5 min de plus ou de moins ; rien en cours : report
seat-key-overrun = accorde un dépassement ; la suite se décale
seat-key-keep = maintient la clôture, ou les questions : l’autre solution
seat-key-close = clôt le point, même pendant les exposés
seat-key-undo = annule la dernière décision, et dit laquelle
seat-key-when = heure réelle d’un changement : oublié, ou le dernier
seat-key-suspend = suspend la séance, ou la reprend
seat-key-no-show = supprime un point, ou le rétablit
seat-key-point = passe à un autre point de la journée
seat-key-edit = modifie la durée de ce point, après en avoir montré l’effet
seat-key-lengthen = de même, en partant d’une minute de plus ou de moins
seat-key-change = modifie autre chose du point : place, titre, heure fixe…
seat-key-file = reprend ce qui a changé dans le fichier, point par point
seat-key-missing = orateur absent : son temps annoncé revient aux questions
seat-key-put-off = reporte la reprise, si rien n’est en cours
seat-key-log = qui a décidé quoi, et quand ; on y annule toute décision
seat-key-recover = comment rattraper le retard : qui rend les minutes perdues
seat-key-ledger = temps perdu et temps rattrapé
seat-key-message = affiche un message à l’écran, ou l’efface
seat-key-blackout = met l’écran de projection au noir, ou le rétablit
seat-key-picture = montre un autre écran ; les touches ne changent pas
seat-key-language = change de langue
seat-key-help = montre ces touches
seat-key-quit = quitte, après confirmation ; la séance continue
seat-key-quit-stage = quitte

seat-label-enter = Entrée
seat-label-space = Espace
seat-label-escape = Échap
seat-label-page-up = PagePréc
seat-label-page-down = PageSuiv
seat-label-backspace = Retour arrière
seat-label-other = cette touche

# Messages pour l’écran de projection, dans la langue de la salle.
seat-preset-conclude = Merci de conclure
seat-preset-two-minutes = Plus que deux minutes
seat-preset-microphone = Merci de parler dans le micro
seat-preset-slower = Plus lentement, s’il vous plaît, pour les interprètes
seat-preset-one-minute = Questions : une minute chacun
seat-preset-seats = Merci de regagner vos places

# What is said once the terminal is given back.
seat-goes-on = La séance continue. Pour y revenir, relancer adjourn de la même façon.
