# Le nom d’un plan de rattrapage : qui rend les minutes.
plans-name-this-qa = les questions en cours
plans-name-all-qa = toutes les questions
plans-name-breaks = les pauses
plans-name-mix = un peu partout
plans-name-later = finir plus tard

# Ce qu’il faut rattraper, et ce que donne un plan.
plans-none = Rien à rattraper
plans-need = { $late } ; tout peut être rattrapé
plans-need-not-enough = { $late } ; rattrapage possible : { $length }
plans-starts-late = { $slot } commence avec { $length } de retard
plans-ends-late = { $slot } finit avec { $length } de retard
plans-start-kept = { $slot } commence comme prévu
plans-end-kept = { $slot } finit comme prévu
plans-day-ends = fin de la journée à { $time }
plans-ends-now = si l’exposé ou les questions en cours finissent maintenant
plans-gives = { $slot } rend { $length }
plans-gives-talk = { $slot } : l’exposé rend { $length }
plans-gives-qa = { $slot } : les questions rendent { $length }
plans-gives-nothing = tout est gardé
plans-recovers = rattrape { $length }
plans-heading = { $plan } : { $recovers }
plans-adopt = Pour en adopter un : adjourn do recover PLAN

# Ce qu’est devenu un plan adopté.
plans-promise-stands = Promis par le plan « { $plan } » : { $slot } à { $time }
plans-promise-kept = Tenu, comme promis par le plan « { $plan } » : { $slot } à { $time }
plans-promise-broken = Plan « { $plan } » manqué de { $length } : { $slot } à { $time }

# Les plans côte à côte.
plans-ask-keys = ← → autre plan · { $enter } : l’adopter · { $escape } : ne rien changer
plans-ask-keys-more = ← → autre plan, { $count } de plus · { $enter } : l’adopter · { $escape } : ne rien changer
plans-ask-yes = adopter
plans-still-late = retard de { $length }
plans-end = fin { $time }
