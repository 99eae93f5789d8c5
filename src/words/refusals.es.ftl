# Por qué una decisión no procede, y qué ayuda. $asker es “seat” (teclas) o “script” (comandos).
refusals-nothing-runs = { $asker ->
    [script] No hay nada en curso; “adjourn do next” abre lo que sigue
    [desk] No hay nada en curso; la presidencia abre lo que sigue
   *[seat] No hay nada en curso; Enter abre lo que sigue
}
refusals-runs = { $asker ->
    [script] { $slot } está en curso, y esto solo puede hacerse entre dos puntos: “adjourn do close” cierra primero { $slot }
    [desk] { $slot } está en curso, y esto solo puede hacerse entre dos puntos: Enter en su línea prolonga { $slot }
   *[seat] { $slot } está en curso, y esto solo puede hacerse entre dos puntos: { -key-close } cierra primero { $slot }
}
refusals-suspended = { $asker ->
    [script] La sesión está suspendida; “adjourn do resume” la reanuda primero
   *[seat] La sesión está suspendida; { -key-suspend } la reanuda primero
}
refusals-not-suspended = { $asker ->
    [script] La sesión no está suspendida; “adjourn do suspend” la suspende
   *[seat] La sesión no está suspendida; { -key-suspend } la suspende
}
refusals-adjourned = { $asker ->
    [script] La sesión está levantada, no queda nada por abrir; “adjourn do strike” deshace la última decisión
   *[seat] La sesión está levantada, no queda nada por abrir; { -key-undo } deshace la última decisión
}
refusals-over-already = { $phase ->
    [talk] { $slot }: las ponencias ya terminaron, nada ha cambiado; vea lo que está en curso
    [qa] { $slot }: las preguntas ya terminaron, nada ha cambiado; vea lo que está en curso
   *[whole] { $slot } ya terminó, nada ha cambiado; vea lo que está en curso
}
refusals-haste = { $asker ->
    [script] { $phase ->
        [qa] { $slot }: las preguntas comenzaron hace menos de 3 s, nada ha cambiado; para cerrarlas de todos modos: --ends { $ends }
       *[other] { $slot } comenzó hace menos de 3 s, nada ha cambiado; para terminarlo de todos modos: --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] { $slot }: las preguntas comenzaron hace menos de 3 s, nada ha cambiado; { -key-undo } deshace la última decisión
       *[other] { $slot } comenzó hace menos de 3 s, nada ha cambiado; { -key-undo } deshace la última decisión
    }
}
refusals-just-entered = { $asker ->
    [script] { $phase ->
        [qa] { $slot }: las preguntas constan como abiertas desde hace menos de 3 s, nada ha cambiado; para cerrarlas de todos modos: --ends { $ends }
       *[other] { $slot } consta como en curso desde hace menos de 3 s, nada ha cambiado; para terminarlo de todos modos: --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] { $slot }: las preguntas constan como abiertas desde hace menos de 3 s, nada ha cambiado; { -key-undo } deshace la última decisión
       *[other] { $slot } consta como en curso desde hace menos de 3 s, nada ha cambiado; { -key-undo } deshace la última decisión
    }
}
refusals-only-opened = { $asker ->
    [script] La sesión se abrió, y se da por hecho que { $slot } está en curso; nada se cerró: repita el comando para cerrar { $slot }
   *[seat] La sesión se abrió, y se da por hecho que { $slot } está en curso; nada se cerró: pulse otra vez para cerrar { $slot }
}
refusals-no-such-slot = El programa no contiene “{ $text }”; contiene { $slots }
refusals-no-qa = { $asker ->
    [script] { $slot } no tiene preguntas; omita “qa”
   *[seat] { $slot } no tiene preguntas; las flechas cambian su duración, { -key-no-show } lo suprime
}
refusals-there-already = { $phase ->
    [talk] { $slot }: las ponencias ya están en curso; para cambiar la hora de su inicio, rectifíquela
    [qa] { $slot }: las preguntas ya están en curso; para cambiar la hora de su inicio, rectifíquela
   *[whole] { $slot } ya está en curso; para cambiar la hora de su inicio, rectifíquela
}
refusals-over = { $asker ->
    [script] { $slot } terminó; “adjourn do strike” deshace la última decisión, “adjourn do correct” rectifica su hora
   *[seat] { $slot } terminó; { -key-undo } deshace la última decisión, { -key-when } rectifica su hora
}
refusals-has-started = { $asker ->
    [script] { $slot } ya comenzó; “adjourn do close” le pone fin, “adjourn do strike” deshace su inicio
    [desk] { $slot } ya comenzó; la presidencia le pone fin, { -key-undo } deshace su inicio
   *[seat] { $slot } ya comenzó; { -key-close } le pone fin, { -key-undo } deshace su inicio
}
refusals-not-next = Ahora sigue { $next }, no { $slot }; no se inició nada
refusals-overtaken = { $asker ->
    [script] Ya comenzó un punto posterior, { $slot } no puede cambiar; “adjourn do here” dice dónde se está
   *[seat] Ya comenzó un punto posterior, { $slot } no puede cambiar; { -key-undo } deshace la última decisión
}
refusals-skipped-already = { $asker ->
    [script] { $slot } ya está suprimido; “adjourn do restore” lo restablece
   *[seat] { $slot } ya está suprimido; { -key-no-show } lo restablece
}
refusals-not-skipped = { $asker ->
    [script] { $slot } sigue en el programa; “adjourn do skip” lo suprime
   *[seat] { $slot } sigue en el programa; { -key-no-show } lo suprime
}
refusals-too-early = { $time } es demasiado pronto; no antes de las { $earliest }
refusals-in-future = { $time } aún está por llegar; indique cuándo ocurrió, o espere
refusals-in-past = { $time } ya pasó; indique una hora por venir
refusals-closing-past = { $asker ->
    [script] El cierre previsto a las { $time } ya no es posible; “adjourn do extend” concede el tiempo necesario
   *[seat] El cierre previsto a las { $time } ya no es posible; la tecla { -key-overrun } concede el tiempo necesario
}
refusals-closing-not-forward = { $asker ->
    [script] El cierre no se adelantaría; “adjourn do extend -5m” quita tiempo
   *[seat] El cierre no se adelantaría; ← quita tiempo
}
refusals-closing-not-moved = { $asker ->
    [script] El cierre no se movería, las preguntas tienen su tiempo; “adjourn do extend 5m --phase qa” les da más
   *[seat] El cierre no se movería, las preguntas ya tienen su tiempo
}
refusals-in-overtime = { $asker ->
    [script] El tiempo está agotado, no hay nada que quitar; “adjourn do next” pone fin, “adjourn do extend 5m” concede más
    [desk] El tiempo está agotado, no hay nada que quitar; la presidencia le pone fin, la tecla { -key-overrun } concede más
   *[seat] El tiempo está agotado, no hay nada que quitar; Enter le pone fin, la tecla { -key-overrun } concede más
}
refusals-nothing-to-correct = Aún no ha ocurrido nada cuya hora pueda rectificarse; abra primero el primer punto
refusals-nothing-to-strike = No queda nada que deshacer; la apertura y los mensajes permanecen
refusals-no-such-entry = No hay decisión n.º { $turn }; el registro da los números
refusals-ambiguous-entry = La n.º { $turn } designa { $count } decisiones tomadas a la vez en equipos distintos; sin número, se deshace la última
refusals-opening-stays = La n.º { $turn } abrió la sesión y permanece; --new vuelve a comenzar la jornada
refusals-no-effect-already = La n.º { $turn } ya no tiene efecto; nada ha cambiado
refusals-would-void = { $asker ->
    [script] { $count ->
        [one] La decisión { $entries } perdería su efecto; deshágala primero, o añada --with-later
       *[other] Las decisiones { $entries } perderían su efecto; deshágalas primero, o añada --with-later
    }
   *[seat] { $count ->
        [one] La decisión { $entries } perdería su efecto; deshágala primero
       *[other] Las decisiones { $entries } perderían su efecto; deshágalas primero
    }
}
refusals-nothing-to-confirm = No queda nada que confirmar; se sabe lo que está en curso
refusals-no-text = Un mensaje es una línea de 200 caracteres como máximo, y no vacía; acórtelo
refusals-read-only = Una versión más reciente de adjourn escribió en esta sesión: aquí solo puede leerse; actualice adjourn
refusals-not-open = { $asker ->
    [script] La sesión no está abierta; “adjourn do next” la abre
   *[seat] La sesión no está abierta; la abre la presidencia
}
refusals-nothing-to-recover = { $asker ->
    [script] Nada va con retraso, o nadie a quien este plan se lo pide tiene minutos que ceder; “later” lo mantiene todo
   *[seat] Nada va con retraso, o nadie a quien este plan se lo pide tiene minutos que ceder; “terminar más tarde” lo mantiene todo
}
refusals-nothing-changed = Ya es así; no se hizo nada
refusals-slot-exists = Ya hay un punto “{ $slot }”; dé otro nombre al nuevo
refusals-no-title = Un título es una línea de 200 caracteres como máximo, y no vacía; acórtelo
refusals-no-length = La duración debe ser mayor que cero; dele al menos un minuto
refusals-no-such-speaker = { $slot } no tiene ningún orador “{ $text }”; escriba el nombre como figura en el programa
refusals-no-speaker-time = No se anunció tiempo para { $text }, así que no hay ninguno que dar; cambie en su lugar la duración de las preguntas
