# La respuesta a una decisión registrada.
answers-with-consequence = { $act } – { $consequence }
answers-closing = cierre a las { $closing }
answers-qa-and-closing = preguntas a las { $qa }, cierre a las { $closing }
answers-waits-for = { $slot } espera hasta las { $time }
answers-starts-at = { $slot } comienza a las { $time }
answers-starts = inicio a las { $time }
answers-end = fin de la jornada a las { $time }
answers-now = ahora { $lateness }
answers-adjourned = se levanta la sesión

answers-minimum = A { $slot } le quedan { $left }, menos que su mínimo de { $least }
answers-minimum-qa = A las preguntas de { $slot } les quedan { $left }, menos que su mínimo de { $least }
answers-conflict-hidden = { $slot } iba a incumplir su hora fija por { $length }; ya no se verá
answers-jump-skipped = { $count ->
    [one] No tendrá lugar, por no haber comenzado antes: { $slots }
   *[other] No tendrán lugar, por no haber comenzado antes: { $slots }
}
answers-now-void = { $count ->
    [one] La decisión { $entries } ya no tiene efecto
   *[other] Las decisiones { $entries } ya no tienen efecto
}
answers-count-again = { $count ->
    [one] La decisión { $entries } vuelve a tener efecto
   *[other] Las decisiones { $entries } vuelven a tener efecto
}
answers-brought-back-by = { $asker ->
    [script] Para restablecerla: adjourn do strike { $turn }
   *[seat] Para restablecerla: { -key-log } y luego { -key-undo } en la n.º { $turn }
}
answers-was-corrected = La hora que constaba hasta ahora era { $time }
answers-announcement-taken-back = { $slot }: se retira el anuncio, pues la hora pedida es anterior a la que permite el programa
answers-lifted = El reloj de este equipo va { $length } por detrás de la sesión; la decisión lleva la hora de la sesión

# El número de una decisión; las enumeraciones.
answers-entry = n.º { $turn }
answers-list = { $items } y { $last }
