# Lo que se entendió de un programa venido de otra parte.
import-unreadable = No se puede leer { $file } ({ $why }). Compruebe su nombre y si puede leerlo, o pegue el programa en “adjourn import -”.
import-unwritable = No se puede escribir { $file } ({ $why }).
import-exists = { $file } ya existe y queda como está. Indique otro archivo con -o, o añada --force.
import-broken = Esto no es un { $format } que pueda leerse: { $why }. Si es otra cosa, indíquelo con --format.
import-lacks = Parece { $format }, pero no tiene { $what } de donde leer puntos. Si es otra cosa, indíquelo con --format.
import-empty = No hay nada en él. Pegue primero el programa.
import-no-text = Esto no es texto ({ $name ->
    [binary] bytes de algún programa
   *[other] { $name }
}). Ábralo en su aplicación, copie de allí el programa y péguelo en “adjourn import -”; o guárdelo como texto o como tabla.
import-no-slots = Nada en él parece un punto con hora; se leyó como { $format }. Un punto es una línea como “9:00 Apertura”; si es otro formato, indíquelo con --format.
import-none-in-beginning = Nada en sus primeras { $lines } líneas parece un punto con hora, y el resto de un texto tan largo no se leyó. Recorte el programa e importe solo eso.
import-choose = Hay varios días o salas. Elija con --day N y --room NOMBRE:
import-no-such-day = No hay ningún día “{ $wish }”. Estos son los que hay:
import-no-such-room = No hay ninguna sala “{ $wish }”. Estas son las que hay:
import-offer = { $number }  { $day }  { $room }  ({ $slots } puntos)
import-unknown-format = No hay ningún formato “{ $wish }”. Conocidos: { $known }.
import-already = Esto ya es un agenda.toml; se entrega tal cual.
import-understood = { $format }: { $slots ->
    [one] 1 punto
   *[other] { $slots } puntos
}, { $from }–{ $to }. { $title }
import-day = Día: { $day }
import-undated = Sin fecha: el programa es para el día en que se abra su sesión.
import-no-zone = Sin huso horario: rige el del equipo donde se abra el programa.
import-guessed = Supuesto:
import-not-taken = No tomado como punto; lo que podría serlo figura en el archivo como comentario:
import-decide = Por decidir antes de que pueda comenzar una sesión:
import-more = y { $count } más; --explain lo muestra todo
import-line = línea { $line }
import-record = ficha { $record }
import-not-written = No se escribió nada.
import-untitled = Reunión sin título
import-remark-top = Importado por adjourn; lo supuesto figura antes de su punto. Compruébelo con “adjourn check”.

# Lo que se supuso.
import-guess-title = no se dice ningún título; el nombre es inventado
import-guess-year = el año { $year } figura en otra parte del texto
import-guess-dates = se dicen varias fechas; se tomó esta
import-guess-no-year = “{ $said }” no lleva año, así que el programa queda sin fecha; añada: date = AAAA-MM-DD
import-guess-first-day = contiene { $days } días; se tomó el primero. Otro: --day N
import-guess-language = idioma { $language }, por sus palabras
import-guess-beginning = el texto es más largo que cualquier programa; se leyeron las primeras { $lines } líneas
import-guess-long-lines = { $lines ->
    [one] 1 línea es más larga que cualquier fila de un programa; se leyó su comienzo
   *[other] { $lines } líneas son más largas que cualquier fila de un programa; se leyeron sus comienzos
}
import-guess-encoding = el texto no es UTF-8; se leyó como Windows-1252
import-guess-afternoon = tomado como de la tarde, por el orden de las filas
import-guess-after-midnight = tomado como después de medianoche, por el orden de las filas
import-guess-start-after = no se dice su inicio; sigue a la fila anterior
import-guess-start-of-day = nada dice cuándo comienza el día; se tomaron las 9:00
import-guess-end-next = no se dice su fin; hasta el inicio siguiente
import-guess-end-usual = no se dice su fin y el siguiente inicio está lejos; dura lo habitual ese día
import-guess-end-last = no se dice su fin y nada sigue; dura lo habitual ese día
import-guess-end-before-start = el fin { $time } no es posterior al inicio; se omitió
import-guess-end-cut = el fin { $time } es posterior al inicio siguiente; se recortó hasta él
import-guess-length = su duración { $length } y su fin no concuerdan; se mantuvo el fin
import-guess-gap = no se dice su hora; ocupa el intervalo
import-guess-qa-outside = las preguntas a las { $time } caen fuera del punto; se omitieron
import-guess-qa-folded = “{ $title }” se incorporó como sus preguntas
import-guess-renumbered = el original repite el número { $number }
import-guess-moved = en el original no está donde dice su hora
import-guess-utc = las horas están en UTC y no se nombra ningún huso; el programa está en UTC. Cambie timezone y las horas con él
import-guess-no-zone = las horas están a { $offset } de UTC y no se nombra ningún huso; quedan como figuran. Añada timezone, el del lugar
import-guess-unknown-zone = el huso “{ $zone }” es desconocido; las horas quedan como figuran. Añada timezone, el del lugar
import-guess-zone-disagrees = el huso “{ $zone }” no es el de las horas; quedan como figuran. Añada timezone, el del lugar
import-guess-other-zone = convertido desde el huso { $zone }
import-guess-repeats = se repite según { $rule }; solo se tomó la primera vez
import-guess-everywhere = no se dice la sala; figura en todas
import-guess-everywhere-else = para todos, en { $room }; figura en todas las salas
import-guess-also-says = el original dice también { $said }, que no concuerda
import-guess-fixed-end = su temporizador corre hasta el fin previsto, que es por tanto fijo

# Por qué algo no es un punto.
import-why-parallel = a la misma hora que “{ $title }”
import-why-moment = un instante sin duración, donde está “{ $title }”
import-why-frame = un marco alrededor de { $parts } puntos, que se tomaron en su lugar
import-why-no-time = sin hora
import-why-in-prose = la hora figura dentro de una frase
import-why-quoted = citado de un correo anterior
import-why-columns = nombres de columnas
import-why-heading = un encabezado
import-why-needs-date = después de medianoche, lo que requiere una fecha: añádala y escriba start = AAAA-MM-DDThh:mm:ss
import-why-too-far = a más de un día del resto
import-why-not-held = no se celebra
import-why-all-day = ocupa días enteros
import-why-replaced = hay una versión posterior
import-why-delay = un retraso previsto de { $length }; las horas son las que no lo cuentan

# El cuadro por confirmar.
import-review-title = Importación: { $title }
import-review-start = inicio
import-review-qa = preg.
import-review-end = fin
import-review-slot = punto
import-review-source = original
import-review-rows = { $from }–{ $to } de { $slots }
import-review-keys = Enter: escribe { $file } · ↑ ↓: recorrer · Esc: no escribe nada
import-review-guesses = ● supuesto
import-review-no-terminal = La revisión requiere una terminal. Sin --review, el resultado se escribe enseguida.
import-review-stdout = la salida estándar
