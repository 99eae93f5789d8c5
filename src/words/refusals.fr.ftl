# Pourquoi une décision n’est pas recevable, et que faire. $asker vaut « seat » (touches) ou « script » (commandes).
refusals-nothing-runs = { $asker ->
    [script] Rien n’est en cours ; « adjourn do next » ouvre le point suivant
    [desk] Rien n’est en cours ; la présidence ouvre le point suivant
   *[seat] Rien n’est en cours ; Entrée ouvre le point suivant
}
refusals-runs = { $asker ->
    [script] { $slot } est en cours, et cela ne se fait qu’entre deux points : « adjourn do close » clôt d’abord { $slot }
    [desk] { $slot } est en cours, et cela ne se fait qu’entre deux points : Entrée sur sa ligne prolonge { $slot }
   *[seat] { $slot } est en cours, et cela ne se fait qu’entre deux points : { -key-close } clôt d’abord { $slot }
}
refusals-suspended = { $asker ->
    [script] La séance est suspendue ; « adjourn do resume » la reprend d’abord
   *[seat] La séance est suspendue ; { -key-suspend } la reprend d’abord
}
refusals-not-suspended = { $asker ->
    [script] La séance n’est pas suspendue ; « adjourn do suspend » la suspend
   *[seat] La séance n’est pas suspendue ; { -key-suspend } la suspend
}
refusals-adjourned = { $asker ->
    [script] La séance est levée, il ne reste rien à ouvrir ; « adjourn do strike » annule la dernière décision
   *[seat] La séance est levée, il ne reste rien à ouvrir ; { -key-undo } annule la dernière décision
}
refusals-over-already = { $phase ->
    [talk] { $slot } : les exposés sont déjà terminés, rien n’a changé ; voir ce qui est en cours
    [qa] { $slot } : les questions sont déjà terminées, rien n’a changé ; voir ce qui est en cours
   *[whole] { $slot } a déjà pris fin, rien n’a changé ; voir ce qui est en cours
}
refusals-haste = { $asker ->
    [script] { $phase ->
        [qa] { $slot } : les questions ont commencé il y a moins de 3 s, rien n’a changé ; pour les clore quand même : --ends { $ends }
       *[other] { $slot } a commencé il y a moins de 3 s, rien n’a changé ; pour y mettre fin quand même : --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] { $slot } : les questions ont commencé il y a moins de 3 s, rien n’a changé ; { -key-undo } annule la dernière décision
       *[other] { $slot } a commencé il y a moins de 3 s, rien n’a changé ; { -key-undo } annule la dernière décision
    }
}
refusals-just-entered = { $asker ->
    [script] { $phase ->
        [qa] { $slot } : les questions ne sont notées comme ouvertes que depuis moins de 3 s, rien n’a changé ; pour les clore quand même : --ends { $ends }
       *[other] { $slot } n’est noté comme en cours que depuis moins de 3 s, rien n’a changé ; pour y mettre fin quand même : --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] { $slot } : les questions ne sont notées comme ouvertes que depuis moins de 3 s, rien n’a changé ; { -key-undo } annule la dernière décision
       *[other] { $slot } n’est noté comme en cours que depuis moins de 3 s, rien n’a changé ; { -key-undo } annule la dernière décision
    }
}
refusals-only-opened = { $asker ->
    [script] La séance a été ouverte, { $slot } étant tenu pour en cours ; rien n’a été clos : répéter la commande pour clore { $slot }
   *[seat] La séance a été ouverte, { $slot } étant tenu pour en cours ; rien n’a été clos : appuyer de nouveau pour clore { $slot }
}
refusals-no-such-slot = L’ordre du jour ne contient pas « { $text } » ; il contient { $slots }
refusals-no-qa = { $asker ->
    [script] { $slot } n’a pas de questions ; omettre « qa »
   *[seat] { $slot } n’a pas de questions ; les flèches en changent la durée, { -key-no-show } le supprime
}
refusals-there-already = { $phase ->
    [talk] { $slot } : les exposés sont déjà en cours ; pour changer l’heure de leur début, la rectifier
    [qa] { $slot } : les questions sont déjà en cours ; pour changer l’heure de leur début, la rectifier
   *[whole] { $slot } est déjà en cours ; pour changer l’heure de son début, la rectifier
}
refusals-over = { $asker ->
    [script] { $slot } a pris fin ; « adjourn do strike » annule la dernière décision, « adjourn do correct » en rectifie l’heure
   *[seat] { $slot } a pris fin ; { -key-undo } annule la dernière décision, { -key-when } en rectifie l’heure
}
refusals-has-started = { $asker ->
    [script] { $slot } a commencé ; « adjourn do close » y met fin, « adjourn do strike » en annule le début
    [desk] { $slot } a commencé ; la présidence y met fin, { -key-undo } en annule le début
   *[seat] { $slot } a commencé ; { -key-close } y met fin, { -key-undo } en annule le début
}
refusals-not-next = Le point suivant est désormais { $next }, et non { $slot } ; rien n’a commencé
refusals-overtaken = { $asker ->
    [script] Un point ultérieur a commencé, { $slot } ne peut plus changer ; « adjourn do here » indique où l’on en est
   *[seat] Un point ultérieur a commencé, { $slot } ne peut plus changer ; { -key-undo } annule la dernière décision
}
refusals-skipped-already = { $asker ->
    [script] { $slot } est déjà hors programme ; « adjourn do restore » l’y remet
   *[seat] { $slot } est déjà hors programme ; { -key-no-show } l’y remet
}
refusals-not-skipped = { $asker ->
    [script] { $slot } figure toujours au programme ; « adjourn do skip » l’en retire
   *[seat] { $slot } figure toujours au programme ; { -key-no-show } l’en retire
}
refusals-too-early = { $time }, c’est trop tôt ; pas avant { $earliest }
refusals-in-future = { $time }, c’est encore à venir ; indiquer quand cela s’est produit, ou attendre
refusals-in-past = { $time }, c’est déjà passé ; indiquer une heure à venir
refusals-closing-past = { $asker ->
    [script] La clôture prévue à { $time } n’est plus possible ; « adjourn do extend » accorde le temps qu’il faut
   *[seat] La clôture prévue à { $time } n’est plus possible ; { -key-overrun } accorde le temps qu’il faut
}
refusals-closing-not-forward = { $asker ->
    [script] La clôture n’en serait pas plus tôt ; « adjourn do extend -5m » retire du temps
   *[seat] La clôture n’en serait pas plus tôt ; ← retire du temps
}
refusals-closing-not-moved = { $asker ->
    [script] La clôture n’en changerait pas, les questions ont leur temps ; « adjourn do extend 5m --phase qa » leur en donne plus
   *[seat] La clôture n’en changerait pas, les questions ont déjà leur temps
}
refusals-in-overtime = { $asker ->
    [script] Le temps est épuisé, il n’y a rien à retirer ; « adjourn do next » y met fin, « adjourn do extend 5m » en accorde
    [desk] Le temps est épuisé, il n’y a rien à retirer ; la présidence y met fin, { -key-overrun } en accorde
   *[seat] Le temps est épuisé, il n’y a rien à retirer ; Entrée y met fin, { -key-overrun } en accorde
}
refusals-nothing-to-correct = Rien ne s’est encore produit dont l’heure puisse être rectifiée ; ouvrir d’abord le premier point
refusals-nothing-to-strike = Il ne reste rien à annuler ; l’ouverture et les messages demeurent
refusals-no-such-entry = Il n’y a pas de décision n° { $turn } ; le journal donne les numéros
refusals-ambiguous-entry = Le n° { $turn } désigne { $count } décisions prises en même temps sur des ordinateurs différents ; sans numéro, l’annulation vise la dernière
refusals-opening-stays = Le n° { $turn } a ouvert la séance et demeure ; --new recommence la journée
refusals-no-effect-already = Le n° { $turn } est déjà sans effet ; rien n’a changé
refusals-would-void = { $asker ->
    [script] { $count ->
        [one] La décision { $entries } perdrait son effet ; l’annuler d’abord, ou ajouter --with-later
       *[other] Les décisions { $entries } perdraient leur effet ; les annuler d’abord, ou ajouter --with-later
    }
   *[seat] { $count ->
        [one] La décision { $entries } perdrait son effet ; l’annuler d’abord
       *[other] Les décisions { $entries } perdraient leur effet ; les annuler d’abord
    }
}
refusals-nothing-to-confirm = Il ne reste rien à confirmer ; on sait ce qui est en cours
refusals-no-text = Un message tient sur une ligne de 200 caractères au plus, et n’est pas vide ; le raccourcir
refusals-read-only = Une version plus récente d’adjourn a écrit dans cette séance : ici, lecture seule ; mettre adjourn à jour
refusals-not-open = { $asker ->
    [script] La séance n’est pas ouverte ; « adjourn do next » l’ouvre
   *[seat] La séance n’est pas ouverte ; la présidence l’ouvre
}
refusals-nothing-to-recover = { $asker ->
    [script] Rien n’est en retard, ou personne parmi ceux que ce plan sollicite n’a de minutes à rendre ; « later » garde tout
   *[seat] Rien n’est en retard, ou personne parmi ceux que ce plan sollicite n’a de minutes à rendre ; « finir plus tard » garde tout
}
refusals-nothing-changed = C’est déjà le cas ; rien n’a été fait
refusals-slot-exists = Il existe déjà un point « { $slot } » ; donner un autre nom au nouveau
refusals-no-title = Un titre tient sur une ligne de 200 caractères au plus, et n’est pas vide ; le raccourcir
refusals-no-length = Cette durée doit être supérieure à zéro ; lui donner au moins une minute
refusals-no-such-speaker = { $slot } n’a pas d’intervenant « { $text } » ; écrire le nom comme dans le programme
refusals-no-speaker-time = Aucun temps n’a été annoncé à { $text }, il n’y en a donc pas à rendre ; changer plutôt la durée des questions
