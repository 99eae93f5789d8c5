# Ce qui ne va pas dans un fichier de programme, et ce qui y remédie.
# Les textes entre guillemets droits sont ceux du fichier, ou ceux qu'il devrait avoir : ils ne se traduisent pas.

check-count =
    { $count ->
        [one] { $count } erreur : aucune séance ne s’ouvre sur ce programme avant sa correction.
       *[other] { $count } erreurs : aucune séance ne s’ouvre sur ce programme avant leur correction.
    }

# Le fichier comme texte.
check-not-utf8 = ceci n’est pas de l’UTF-8, le codage de tout fichier de programme
check-not-utf8-remedy = Enregistrez de nouveau le fichier avec le codage UTF-8 (et non Latin-1, Windows-1252 ou UTF-16).
check-syntax = ceci n’est pas du TOML (le lecteur dit : { $message })
check-syntax-remedy = Une ligne se compose d’une clé, de « = » et d’une valeur : title = "Ouverture".
check-unquoted = ce texte n’est pas entre guillemets
check-unquoted-remedy = Écrivez-le entre guillemets droits : "{ $text }".
check-bare-time = { $text } n’est pas une heure que TOML accepte sans guillemets
check-curly-quotes = ces guillemets sont typographiques
check-curly-quotes-remedy = Employez des guillemets droits autour d’un texte : "…". À l’intérieur, tous les autres conviennent.
check-no-value = il n’y a rien après « = »
check-no-value-remedy = Donnez une valeur, ou supprimez la ligne.
check-no-equals = ceci n’est pas une clé suivie de « = » et d’une valeur
check-no-equals-remedy = Écrivez par exemple title = "Ouverture", ou commencez la ligne par # pour en faire un commentaire.
check-bad-key = une clé se compose des lettres a à z, de chiffres, de « _ » et de « - »
check-bad-key-remedy = Écrivez la clé comme dans le programme fourni en exemple.
check-duplicate-key = « { $key } » figure ici pour la deuxième fois
check-duplicate-key-remedy = Supprimez l’une des deux ; si un nouveau point commence ici, placez [[slot]] au-dessus.
check-duplicate-table = « { $key } » a déjà été ouvert d’une autre manière
check-duplicate-table-remedy = Chaque point commence par [[slot]], entre doubles crochets.
check-unclosed-text = ce texte n’a pas de guillemet fermant sur sa ligne
check-unclosed-text-remedy = Fermez-le par le guillemet qui l’ouvre ; un texte de plusieurs lignes se place entre """ et """.
check-unclosed-long-text = le texte qui commence ici n’est jamais fermé
check-unclosed-long-text-remedy = Terminez-le par les mêmes trois guillemets.
check-unclosed-bracket = ce qui s’ouvre ici n’est jamais fermé
check-unclosed-bracket-remedy = Fermez chaque [ par ] et chaque { "{" } par { "}" }.
check-header = cet en-tête n’est pas fermé
check-header-remedy = Un point commence par [[slot]], seul sur sa ligne.
check-control = il y a ici un caractère de commande ({ $code })
check-control-remedy = Supprimez-le : il commanderait le terminal au lieu de s’afficher.
check-escape = ceci ne peut pas suivre une barre oblique inverse
check-escape-remedy = Doublez-la : \\. Ou placez le texte entre apostrophes droites, où elle n’a pas de sens particulier.
check-moment = ceci n’est ni une date ni une heure
check-moment-remedy = Une date s’écrit 2011-04-12, une heure "10:30", les deux ensemble 2011-04-13T00:30:00.
check-number = ceci n’est ni un nombre, ni true, ni false
check-number-remedy = Une date s’écrit 2011-04-12 ; les textes, les heures et les durées s’écrivent entre guillemets : "10:30", "45m".
check-comma = il manque ici une virgule, ou il y en a une de trop
check-comma-remedy = Les virgules séparent les éléments d’une liste : ["5m", "2m"], { "{" } name = "…", role = "…" { "}" }.
check-leftover = il reste quelque chose après la valeur ou l’en-tête
check-leftover-remedy = Mettez-le sur sa propre ligne, ou précédé de # si c’est un commentaire. Dans un texte, un guillemet droit s’écrit \".
check-too-deep = les crochets sont imbriqués trop profondément
check-too-deep-remedy = Un programme n’a besoin que de listes d’orateurs.

# Les clés et leurs valeurs.
check-unknown-key =
    « { $key } » n’est pas une clé { $table ->
        [slot] d’un point
        [speaker] d’un orateur
       *[agenda] du programme
    }
check-did-you-mean = Vouliez-vous écrire « { $near } » ?
check-key-elsewhere =
    { $other ->
        [slot] C’est une clé d’un point : placez-la sous un [[slot]].
        [speaker] C’est une clé d’un orateur : speakers = [{ "{" } name = "…", { $key } = "…" { "}" }].
       *[agenda] C’est une clé du programme : placez-la au-dessus du premier [[slot]].
    }
check-known-keys = Les clés possibles : { $keys }.
check-wrong-type =
    « { $key } » n’accepte pas { $found ->
        [number] un nombre
        [true-or-false] true ou false
        [date] une date
        [time] une heure
        [list] une liste
        [table] une table
       *[text] un texte
    }
check-wrong-type-remedy =
    { $wants ->
        [date] Il faut une date : { $key } = 2011-04-12.
        [time] Il faut une heure : { $key } = "10:30".
        [time-or-length] Il faut une heure ou une durée : { $key } = "11:15", { $key } = "15m".
        [length] Il faut une durée : { $key } = "45m", "1h30" ou "90s".
        [lengths] Il faut une liste de durées : { $key } = ["5m", "2m", "1m"].
        [slots] Chaque point commence par [[slot]], entre doubles crochets, sur sa propre ligne.
        [speakers] Il faut une liste : { $key } = [{ "{" } name = "…", role = "…", time = "10m" { "}" }].
        [speaker] Chaque orateur s’écrit { "{" } name = "…" { "}" }, avec role et time au besoin.
       *[text] Il faut un texte entre guillemets droits : { $key } = "…".
    }
check-missing =
    { $table ->
        [slot] ce point n’a pas de clé « { $key } »
        [speaker] cet orateur n’a pas de clé « { $key } »
       *[agenda] le programme n’a pas de clé « { $key } »
    }
check-missing-remedy =
    { $table ->
        [slot] Ajoutez une ligne au-dessous : { $key } = "…".
        [speaker] Ajoutez-la : { "{" } { $key } = "…" { "}" }.
       *[agenda] Ajoutez une ligne en tête du fichier : { $key } = "…".
    }
check-blank = « { $key } » ne dit rien
check-blank-remedy = Mettez quelque chose entre les guillemets.
check-unknown-word = « { $found } » n’est pas une valeur de « { $key } »
check-known-words = Valeurs possibles : { $words }.
check-unknown-zone = le fuseau horaire « { $found } » n’existe pas
check-unknown-zone-remedy = Employez un nom de la base IANA : "America/New_York", "Europe/Paris", "UTC".
check-near-zones = Noms connus qui y ressemblent : { $near }.
check-bad-id = « { $found } » ne peut pas être un identifiant
check-bad-id-remedy = Les scripts s’en servent : lettres a à z sans accent, chiffres, « - », « _ » et « . », en commençant par une lettre ou un chiffre.
check-bad-id-like = Ceci convient : "{ $like }".
check-duplicate-id = l’identifiant « { $id } » est déjà celui d’un autre point, ligne { $line }
check-duplicate-id-remedy = Donnez à chaque point le sien, ou aucun : il le tire alors de son numéro ou de son titre.

# Les heures et les durées.
check-not-a-date = « { $found } » n’est pas une date
check-not-a-date-remedy = Écrivez l’année, le mois et le jour : 2011-04-12.
check-not-a-time = « { $found } » n’est pas une heure
check-not-a-time-remedy = Écrivez "10:30", "10h30" ou "10:30:00" ; minuit à la fin du jour porte la date du lendemain : 2011-04-13T00:00:00.
check-not-a-time-or-length = « { $found } » n’est ni une heure ni une durée
check-not-a-time-or-length-remedy = Écrivez quand s’ouvrent les questions, "11:15", ou combien de temps elles durent, "15m".
check-not-a-length = « { $found } » n’est pas une durée
check-not-a-length-remedy = Écrivez "45m", "1h30", "1h" ou "90s".
check-too-short = « { $key } » ne peut pas valoir « { $found } »
check-negative-remedy = La valeur la plus petite est "0m".
check-no-time-remedy = Il faut une durée supérieure à zéro.
check-too-long = « { $found } » dépasse une journée
check-too-long-remedy = Un programme est celui d’une journée ; les minutes s’écrivent "45m", les heures "1h30".
check-no-such-time = { $found } n’existe pas à l’heure de { $zone } : on y passe de { $leaves } à { $resumes }
check-no-such-time-remedy = Écrivez une heure avant "{ $leaves }", ou bien "{ $resumes }" ou plus tard.
check-twice = { $found } existe deux fois à l’heure de { $zone } : les horloges y sont retardées
check-twice-remedy = Dites laquelle des deux : { $first } est la première, { $second } la seconde.
check-dated-without-date = ceci nomme un jour, mais le programme n’a pas de date
check-dated-without-date-remedy = Ajoutez date = 2011-04-12 en tête du fichier, avec le jour où commence le premier point ; ici, c’est le { $date } qui est nommé.
check-another-day = le premier point est le { $found }, le programme le { $date }
check-another-day-remedy = Accordez les deux jours. Un début sans date est au jour du programme.
check-too-far = la fin, { $found }, tombe plus d’un jour après le { $date }
check-too-far-remedy = Un programme est celui d’une journée et peut passer un seul minuit. Donnez à chaque jour son fichier.

# L'ordre de la journée.
check-no-slots = le programme n’a aucun point
check-no-slots-remedy = Ajoutez-en au moins un : [[slot]] sur sa propre ligne puis, au-dessous, title, start et end.
check-first-without-start = le premier point ne dit pas quand il commence
check-first-without-start-remedy = Ajoutez une ligne au-dessous : start = "9:00". Les autres peuvent s’en passer ; ils suivent alors le précédent.
check-no-end = ce point ne dit ni sa fin ni sa durée
check-no-end-remedy = Ajoutez une ligne au-dessous : end = "11:30" ou length = "1h".
check-end-and-length = ce point dit à la fois sa fin et sa durée
check-end-and-length-remedy = Supprimez l’une des deux.
check-backwards = ce point commence avant « { $previous } » qui le précède et commence à "{ $starts }"
check-backwards-remedy = Les points se suivent dans l’ordre de la journée.
check-backwards-dated = Après minuit, écrivez la date : start = { $next }.
check-backwards-undated = Après minuit, n’écrivez pas start : le point suit alors le précédent.
check-overlap = ce point commence avant la fin de « { $previous } » qui le précède et finit à "{ $ends }"
check-overlap-remedy = Faites-le commencer à "{ $ends }" ou plus tard (sans start, il suit de lui-même), ou finir l’autre plus tôt.
check-ends-before-start = ce point finit au plus tard à l’heure où il commence, "{ $starts }"
check-ends-before-start-remedy = Faites-le finir plus tard, ou dites combien de temps il dure : length = "45m".
check-ends-next-day = Après minuit, écrivez la date : end = { $next }.
check-qa-outside = les questions s’ouvrent en dehors de leur point, qui va de "{ $starts }" à "{ $ends }"
check-qa-remedy = Écrivez une heure entre les deux, ou une durée pour les dernières minutes du point : qa = "15m".
check-qa-next-day = Après minuit, écrivez la date : qa = { $next }.
check-qa-length = Ceci se lit comme une heure. S’il s’agit de la durée des questions, écrivez-la en minutes : qa = "{ $length }".
check-qa-too-long = les questions ne laissent pas de temps aux exposés : le point dure { $length }
check-qa-too-long-remedy = Donnez-leur moins que la durée du point.
check-min-too-long = le minimum de ce point dépasse sa durée : { $length }
check-min-too-long-remedy = Écrivez "{ $length }" si rien ne peut en être retranché, ou moins.
check-and-others = { $first } ({ $count ->
    [one] et une autre erreur
   *[other] et { $count } autres erreurs
 })
