# El nombre de un plan de recuperación: quién devuelve los minutos.
plans-name-this-qa = estas preguntas
plans-name-all-qa = todas las preguntas
plans-name-breaks = los recesos
plans-name-mix = un poco de todo
plans-name-later = terminar más tarde

# Lo que hay que recuperar, y lo que da un plan.
plans-none = Nada que recuperar
plans-need = { $late }; todo puede recuperarse
plans-need-not-enough = { $late }; recuperable: { $length }
plans-starts-late = { $slot } comienza con { $length } de retraso
plans-ends-late = { $slot } termina con { $length } de retraso
plans-start-kept = { $slot } comienza según lo previsto
plans-end-kept = { $slot } termina según lo previsto
plans-day-ends = fin de la jornada a las { $time }
plans-ends-now = si lo que está en curso termina ahora
plans-gives = { $slot } cede { $length }
plans-gives-talk = la ponencia de { $slot } cede { $length }
plans-gives-qa = las preguntas de { $slot } ceden { $length }
plans-gives-nothing = todo se mantiene
plans-recovers = recupera { $length }
plans-heading = { $plan }: { $recovers }
plans-adopt = Para adoptar uno: adjourn do recover PLAN

# Lo que fue de un plan adoptado.
plans-promise-stands = Prometido por el plan “{ $plan }”: { $slot } a las { $time }
plans-promise-kept = Cumplido, como prometía el plan “{ $plan }”: { $slot } a las { $time }
plans-promise-broken = Plan “{ $plan }” incumplido por { $length }: { $slot } a las { $time }

# Los planes lado a lado.
plans-ask-keys = ← → otro plan · { $enter }: adoptarlo · { $escape }: no cambiar nada
plans-ask-keys-more = ← → otro plan, { $count } más · { $enter }: adoptarlo · { $escape }: no cambiar nada
plans-ask-yes = adoptar
plans-still-late = aún { $length } de retraso
plans-end = fin { $time }
