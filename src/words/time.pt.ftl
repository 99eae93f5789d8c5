# Horas, durações, atraso.
time-of-day = { $hour }h{ $minute }
time-of-day-full-hour = { $hour }h

time-minutes = { $minutes } min
time-seconds = { $seconds } s
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes }
time-hours-minutes-seconds = { $hours } h { $minutes } min { $seconds } s

time-on-time = no horário
time-late = { $length } de atraso
time-early = { $length } adiantado

time-nothing-lost = nada perdido
time-lost = perdido: { $lost }, nada recuperado
time-lost-and-recovered = perdido: { $lost }, recuperado: { $recovered }

time-cause-late-start = início tardio
time-cause-overrun = excesso de tempo
time-cause-suspension = suspensão
time-cause-gap = intervalo livre
time-cause-plan = plano de recuperação
time-cause-shortened = encurtado

time-day = { $day ->
    [1] { $weekday }, 1º de { $month }
   *[other] { $weekday }, { $day } de { $month }
}
time-date = { $day } de { $year }

time-monday = segunda-feira
time-tuesday = terça-feira
time-wednesday = quarta-feira
time-thursday = quinta-feira
time-friday = sexta-feira
time-saturday = sábado
time-sunday = domingo

time-january = janeiro
time-february = fevereiro
time-march = março
time-april = abril
time-may = maio
time-june = junho
time-july = julho
time-august = agosto
time-september = setembro
time-october = outubro
time-november = novembro
time-december = dezembro
