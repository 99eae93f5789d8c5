# Horas, duraciones, retraso.
time-of-day = { $hour }:{ $minute }
time-of-day-full-hour = { $hour }:00

time-minutes = { $minutes } min
time-seconds = { $seconds } s
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes }
time-hours-minutes-seconds = { $hours } h { $minutes } min { $seconds } s

time-on-time = a tiempo
time-late = { $length } de retraso
time-early = { $length } de adelanto

time-nothing-lost = nada perdido
time-lost = perdido: { $lost }, nada recuperado
time-lost-and-recovered = perdido: { $lost }, recuperado: { $recovered }

time-cause-late-start = inicio tardío
time-cause-overrun = exceso de tiempo
time-cause-suspension = suspensión
time-cause-gap = intervalo libre
time-cause-plan = plan de recuperación
time-cause-shortened = acortado

time-day = { $weekday } { $day } de { $month }
time-date = { $day } de { $year }

time-monday = lunes
time-tuesday = martes
time-wednesday = miércoles
time-thursday = jueves
time-friday = viernes
time-saturday = sábado
time-sunday = domingo

time-january = enero
time-february = febrero
time-march = marzo
time-april = abril
time-may = mayo
time-june = junio
time-july = julio
time-august = agosto
time-september = septiembre
time-october = octubre
time-november = noviembre
time-december = diciembre
