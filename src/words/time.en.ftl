# Moments, durations, lateness.
time-of-day = { $hour }:{ $minute }
time-of-day-full-hour = { $hour }:00

time-minutes = { $minutes } min
time-seconds = { $seconds } s
time-minutes-seconds = { $minutes } min { $seconds } s
time-hours = { $hours } h
time-hours-minutes = { $hours } h { $minutes }
time-hours-minutes-seconds = { $hours } h { $minutes } min { $seconds } s

time-on-time = on time
time-late = { $length } late
time-early = { $length } early

time-nothing-lost = nothing lost
time-lost = { $lost } lost, nothing recovered
time-lost-and-recovered = { $lost } lost, { $recovered } recovered

time-cause-late-start = late start
time-cause-overrun = overrun
time-cause-suspension = suspension
time-cause-gap = gap
time-cause-plan = by plan
time-cause-shortened = shortened

time-day = { $weekday } { $day } { $month }
time-date = { $day } { $year }

time-monday = Monday
time-tuesday = Tuesday
time-wednesday = Wednesday
time-thursday = Thursday
time-friday = Friday
time-saturday = Saturday
time-sunday = Sunday

time-january = January
time-february = February
time-march = March
time-april = April
time-may = May
time-june = June
time-july = July
time-august = August
time-september = September
time-october = October
time-november = November
time-december = December
