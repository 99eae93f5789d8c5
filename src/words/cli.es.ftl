# La línea de comandos.
cli-valid = { $file }: válido, { $slots } puntos
cli-no-agenda = No se puede leer { $file } ({ $why }). Indique el programa con --agenda RUTA.
cli-no-output = No se puede escribir { $file } ({ $why }). Indique otro archivo, o libere espacio.
cli-no-line = { $file } ya existe y contiene más de una línea. Indique otro archivo: este se sobrescribiría.
cli-other-day = Este programa es para el { $day }. Para ensayarlo, añada --now HORA; para la sesión, corrija su fecha.
cli-no-terminal = Hace falta una terminal. Inicie adjourn en una, o consulte la sesión con “adjourn status”.
