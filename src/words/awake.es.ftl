# Si se impide que el equipo se suspenda y que su pantalla se apague, y qué hacer si no.
awake-sleep-granted = Este equipo no se suspende mientras adjourn esté en marcha. Cerrar la tapa sí lo suspende.
awake-sleep-refused = Este equipo puede suspenderse: { $why }.
awake-blank-granted = La pantalla no se apaga mientras adjourn esté en marcha.
awake-blank-refused = La pantalla puede apagarse: { $why }.

awake-not-here = adjourn no puede pedírselo a este sistema
awake-no-bus = no hay a quién pedírselo en esta sesión de usuario ({ $said })
awake-no-service = nada en este equipo lo concede
awake-denied = las reglas de este equipo no lo permiten en esta sesión de usuario
awake-no-answer = el escritorio no responde

awake-remedy-linux = Desactive la suspensión en los ajustes del escritorio, o inicie con: systemd-inhibit --what=sleep:idle adjourn
awake-remedy-macos = Inicie con: caffeinate -di adjourn
awake-remedy-other = Desactive la suspensión y el protector de pantalla en los ajustes del sistema.
