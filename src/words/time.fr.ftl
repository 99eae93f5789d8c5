# Moments, durées, retard.
time-of-day = { $hour } h { $minute }
time-of-day-full-hour = { $hour } h

time-minutes = { $minutes } min
time-seconds = { $seconds } s
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes }
time-hours-minutes-seconds = { $hours } h { $minutes } min { $seconds } s

time-on-time = à l’heure
time-late = { $length } de retard
time-early = { $length } d’avance

time-nothing-lost = rien de perdu
time-lost = perdu { $lost }, rien rattrapé
time-lost-and-recovered = perdu { $lost }, rattrapé { $recovered }

time-cause-late-start = début tardif
time-cause-overrun = dépassement
time-cause-suspension = suspension
time-cause-gap = intervalle
time-cause-plan = rattrapage décidé
time-cause-shortened = raccourci

time-day = { $day ->
    [1] { $weekday } 1er { $month }
   *[other] { $weekday } { $day } { $month }
}
time-date = { $day } { $year }

time-monday = lundi
time-tuesday = mardi
time-wednesday = mercredi
time-thursday = jeudi
time-friday = vendredi
time-saturday = samedi
time-sunday = dimanche

time-january = janvier
time-february = février
time-march = mars
time-april = avril
time-may = mai
time-june = juin
time-july = juillet
time-august = août
time-september = septembre
time-october = octobre
time-november = novembre
time-december = décembre
