# Ce qui a été compris d’un programme venu d’ailleurs.
import-unreadable = { $file } est illisible ({ $why }). Vérifiez son nom et vos droits de lecture, ou collez le programme dans « adjourn import - ».
import-unwritable = { $file } ne peut être écrit ({ $why }).
import-exists = { $file } existe déjà et reste tel quel. Donnez un autre nom avec -o, ou ajoutez --force.
import-broken = Ceci n’est pas du { $format } lisible : { $why }. Si c’est autre chose, précisez --format.
import-lacks = Cela ressemble à { $format }, mais sans { $what } d’où lire des créneaux. Si c’est autre chose, précisez --format.
import-empty = Il n’y a rien dedans. Collez-y d’abord le programme.
import-no-text = Ce n’est pas du texte ({ $name ->
    [binary] octets d’un logiciel
   *[other] { $name }
}). Ouvrez-le dans son logiciel, copiez-y le programme et collez-le dans « adjourn import - » ; ou enregistrez-le comme texte ou tableau.
import-no-slots = Rien n’y ressemble à un créneau avec une heure ; il a été lu comme { $format }. Un créneau est une ligne telle que « 9h00 Ouverture » ; si c’est un autre format, précisez --format.
import-none-in-beginning = Rien dans ses { $lines } premières lignes ne ressemble à un créneau avec une heure, et le reste d’un texte aussi long n’a pas été lu. Détachez-en le programme et importez celui-ci.
import-choose = Il y a plusieurs jours ou plusieurs salles. Choisissez avec --day N et --room NOM :
import-no-such-day = Il n’y a pas de jour « { $wish } ». Voici ceux qu’il y a :
import-no-such-room = Il n’y a pas de salle « { $wish } ». Voici celles qu’il y a :
import-offer = { $number }  { $day }  { $room }  ({ $slots } créneaux)
import-unknown-format = Il n’y a pas de format « { $wish } ». Connus : { $known }.
import-already = C’est déjà un agenda.toml ; il est rendu tel quel.
import-understood = { $format } : { $slots ->
    [one] 1 créneau
   *[other] { $slots } créneaux
}, { $from }–{ $to }. { $title }
import-day = Jour : { $day }
import-undated = Sans date : le programme est celui du jour où la séance s’ouvre.
import-no-zone = Sans fuseau : celui de la machine vaut là où le programme s’ouvre.
import-guessed = Supposé :
import-not-taken = Non retenu comme créneau ; ce qui pourrait en être un figure en commentaire dans le fichier :
import-decide = À trancher avant qu’une séance puisse commencer :
import-more = et { $count } de plus ; --explain montre tout
import-line = ligne { $line }
import-record = fiche { $record }
import-not-written = Rien n’a été écrit.
import-untitled = Réunion sans titre
import-remark-top = Importé par adjourn ; ce qui est supposé figure devant son créneau. Vérifiez avec « adjourn check ».

# Ce qui a été supposé.
import-guess-title = aucun titre n’est dit ; le nom est inventé
import-guess-year = l’année { $year } figure ailleurs dans le texte
import-guess-dates = plusieurs dates sont dites ; celle-ci a été retenue
import-guess-no-year = « { $said } » est sans année, le programme reste donc sans date ; ajoutez : date = AAAA-MM-JJ
import-guess-first-day = il y a { $days } jours ; le premier a été retenu. Un autre : --day N
import-guess-language = langue { $language }, d’après les mots
import-guess-beginning = le texte est plus long que tout programme ; les { $lines } premières lignes ont été lues
import-guess-long-lines = { $lines ->
    [one] 1 ligne est plus longue que toute ligne d’un programme ; son début a été lu
   *[other] { $lines } lignes sont plus longues que toute ligne d’un programme ; leurs débuts ont été lus
}
import-guess-encoding = le texte n’est pas en UTF-8 ; lu comme du Windows-1252
import-guess-afternoon = pris pour l’après-midi, d’après l’ordre
import-guess-after-midnight = pris pour après minuit, d’après l’ordre
import-guess-start-after = aucun début n’est dit ; il suit le précédent
import-guess-start-of-day = rien ne dit quand la journée commence ; pris pour 9 h
import-guess-end-next = aucune fin n’est dite ; jusqu’au début suivant
import-guess-end-usual = aucune fin n’est dite et la suite est loin ; la durée habituelle de la journée
import-guess-end-last = aucune fin n’est dite et rien ne suit ; la durée habituelle de la journée
import-guess-end-before-start = la fin { $time } n’est pas après le début ; elle a été écartée
import-guess-end-cut = la fin { $time } est après le début suivant ; ramenée à celui-ci
import-guess-length = sa durée { $length } et sa fin ne concordent pas ; la fin a été gardée
import-guess-gap = aucune heure n’est dite ; il comble l’intervalle
import-guess-qa-outside = les questions à { $time } tombent hors du créneau ; elles ont été écartées
import-guess-qa-folded = « { $title } » y a été rattaché comme questions
import-guess-renumbered = le texte donne le numéro { $number } une deuxième fois
import-guess-moved = sa place dans le texte n’est pas celle de son heure
import-guess-utc = les heures sont en UTC et aucun fuseau n’est nommé ; le programme est en UTC. Changez timezone et les heures avec lui
import-guess-no-zone = les heures sont à { $offset } d’UTC et aucun fuseau n’est nommé ; elles restent telles quelles. Ajoutez timezone, celui du lieu
import-guess-unknown-zone = le fuseau « { $zone } » est inconnu ; les heures restent telles quelles. Ajoutez timezone, celui du lieu
import-guess-zone-disagrees = le fuseau « { $zone } » n’est pas celui des heures ; elles restent telles quelles. Ajoutez timezone, celui du lieu
import-guess-other-zone = converti depuis le fuseau { $zone }
import-guess-repeats = il se répète selon { $rule } ; seule la première fois a été retenue
import-guess-everywhere = aucune salle n’est dite ; il figure dans toutes
import-guess-everywhere-else = pour tous, en { $room } ; il figure dans toutes les salles
import-guess-also-says = la source dit aussi { $said }, qui ne concorde pas
import-guess-fixed-end = son minuteur court jusqu’à la fin prévue, qui est donc fixe

# Pourquoi ce n’est pas un créneau.
import-why-parallel = en même temps que « { $title } »
import-why-moment = un instant sans durée, là où se trouve « { $title } »
import-why-frame = un cadre autour de { $parts } créneaux, retenus à sa place
import-why-no-time = sans heure
import-why-in-prose = l’heure figure dans une phrase
import-why-quoted = cité d’un courriel antérieur
import-why-columns = noms de colonnes
import-why-heading = un titre
import-why-needs-date = après minuit, ce qui demande une date : ajoutez-la et écrivez start = AAAA-MM-JJThh:mm:ss
import-why-too-far = à plus d’un jour du reste
import-why-not-held = n’a pas lieu
import-why-all-day = il occupe des journées entières
import-why-replaced = il en existe une version plus récente
import-why-delay = un retard prévu de { $length } ; les heures sont celles sans lui

# Le tableau à confirmer.
import-review-title = Import : { $title }
import-review-start = début
import-review-qa = quest.
import-review-end = fin
import-review-slot = créneau
import-review-source = source
import-review-rows = { $from }–{ $to } sur { $slots }
import-review-keys = Entrée : écrit { $file } · ↑ ↓ : parcourir · Échap : n’écrit rien
import-review-guesses = ● supposé
import-review-no-terminal = La relecture demande un terminal. Sans --review, le résultat est écrit aussitôt.
import-review-stdout = la sortie standard
