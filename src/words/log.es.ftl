# Lo que puede fallar en el registro de una sesión.
log-not-there = { $place }: aquí todavía no hay ninguna sesión abierta; aparecerá cuando la presidencia la abra
log-not-a-session = { $place } no es una sesión de adjourn; indique otro archivo con --session
log-newer-layout = { $place } procede de una versión más reciente de adjourn; actualice adjourn en este equipo, o indique otro archivo con --session
log-newer-format = La sesión procede de una versión más reciente de adjourn; actualice adjourn en este equipo
log-damaged = { $place } está dañado ({ $detail }); la presidencia, o una decisión desde un script, lo aparta y sigue con lo que pueda leerse
log-read-only = Este puesto sigue la sesión y nunca la cambia; actúe desde la presidencia
log-is-rehearsal = La sesión es un ensayo; vuelva a comenzarlo con --now, o indique otro archivo con --session
log-is-real = La sesión es real; quite --now, o indique otro archivo con --session
log-network = { $place } está en un sistema de archivos de red ({ $kind }), donde una sesión no está segura; guárdela en un disco local y que los demás equipos se unan por ssh
log-not-shareable = { $place }: este sistema de archivos no permite compartir una sesión entre programas; guárdela en un disco local
log-busy = No se registró: otro programa retiene el bloqueo de { $place }; vuelva a intentarlo, o termine ese programa
log-full = No se registró: el disco de { $place } está lleno; libere espacio y vuelva a intentarlo
log-denied = { $place }: permiso denegado; consulte a su propietario, o indique otro archivo con --session
log-disk = No se registró: { $place }: { $detail }; revise el disco y vuelva a intentarlo
log-no-home = No hay carpeta personal donde guardar la sesión; defina XDG_STATE_HOME, o indique un archivo con --session
log-begun-anew = El archivo de la sesión se sustituyó mientras estaba abierto; se está restableciendo su contenido
log-unwritten =
    { $count ->
        [0] { $why }: { $place }
        [one] { $why }; una decisión guardada
       *[other] { $why }; { $count } decisiones guardadas
    }
log-slow =
    { $count ->
        [one] disco lento; una decisión espera
       *[other] disco lento; { $count } decisiones esperan
    }
log-lost =
    { $count ->
        [one] Una decisión no pudo escribirse y se ha perdido:
       *[other] { $count } decisiones no pudieron escribirse y se han perdido:
    }
log-cause-full = disco lleno
log-cause-denied = permiso denegado
log-cause-busy = otro programa retiene el bloqueo
log-cause-gone = el archivo ha desaparecido
log-cause-damaged = el archivo está dañado
log-cause-network = imposible en este sistema de archivos
log-cause-no-home = no hay carpeta personal
log-cause-disk = el disco falla
log-mended =
    { $count ->
        [0] El archivo de la sesión estaba dañado; se apartó como { $place } y se comenzó uno nuevo
        [one] El archivo de la sesión estaba dañado; se apartó como { $place } y pudo leerse una entrada
       *[other] El archivo de la sesión estaba dañado; se apartó como { $place } y pudieron leerse { $count } entradas
    }
log-clock-forward = El reloj de este equipo se adelantó { $length }: alguien lo ajustó, o el equipo estuvo suspendido
log-clock-back = El reloj de este equipo se atrasó { $length }
log-clock-behind = El reloj de este equipo va { $length } por detrás de la sesión; se muestra la hora de la sesión
log-clock-set-back = El reloj de este equipo se atrasó { $length }; la hora de la sesión sigue
