# O nome de um plano de recuperação: quem devolve os minutos.
plans-name-this-qa = estas perguntas
plans-name-all-qa = todas as perguntas
plans-name-breaks = os intervalos
plans-name-mix = um pouco de tudo
plans-name-later = terminar mais tarde

# O que é preciso recuperar, e o que dá um plano.
plans-none = Nada a recuperar
plans-need = { $late }; tudo pode ser recuperado
plans-need-not-enough = { $late }; recuperável: { $length }
plans-starts-late = { $slot } começa com { $length } de atraso
plans-ends-late = { $slot } termina com { $length } de atraso
plans-start-kept = { $slot } começa como previsto
plans-end-kept = { $slot } termina como previsto
plans-day-ends = fim do dia às { $time }
plans-ends-now = se o que está em andamento terminar agora
plans-gives = { $slot } cede { $length }
plans-gives-talk = a exposição de { $slot } cede { $length }
plans-gives-qa = as perguntas de { $slot } cedem { $length }
plans-gives-nothing = tudo é mantido
plans-recovers = recupera { $length }
plans-heading = { $plan }: { $recovers }
plans-adopt = Para adotar um: adjourn do recover PLANO

# O que foi feito de um plano adotado.
plans-promise-stands = Prometido pelo plano “{ $plan }”: { $slot } às { $time }
plans-promise-kept = Cumprido, como prometia o plano “{ $plan }”: { $slot } às { $time }
plans-promise-broken = Plano “{ $plan }” descumprido em { $length }: { $slot } às { $time }

# Os planos lado a lado.
plans-ask-keys = ← → outro plano · { $enter }: adotá-lo · { $escape }: não mudar nada
plans-ask-keys-more = ← → outro plano, mais { $count } · { $enter }: adotá-lo · { $escape }: não mudar nada
plans-ask-yes = adotar
plans-still-late = ainda { $length } de atraso
plans-end = fim { $time }
