# Le fichier de réglages de la personne : ce qui ne va pas, et ce qui aide.
settings-unreadable = { $file } ne peut pas être lu ({ $why }). Rendez-le lisible pour vous, ou supprimez-le : sans lui, adjourn a ses propres réglages.
settings-syntax = ce n’est pas du TOML : { $why }
settings-syntax-remedy = écrivez un réglage sous la forme : clé, signe égal, valeur ; un par ligne
settings-unknown-key = le réglage « { $key } » n’existe pas
settings-unknown-key-remedy = les réglages sont : { $known }
settings-not-one-of = « { $given } » n’est pas une valeur de { $key }
settings-not-one-of-remedy = écrivez l’une de celles-ci : { $known }
settings-no-line = { $key } prend un texte sur une ligne
settings-no-line-remedy = écrivez entre guillemets ce qui doit s’afficher, { $longest } caractères au plus
settings-no-list = { $key } prend une liste de textes
settings-no-list-remedy = écrivez les textes entre crochets, chacun entre guillemets, avec des virgules
settings-no-seats = les touches se déplacent pour un poste
settings-no-seats-remedy = écrivez-les sous [keys.chair], [keys.stage] ou [keys.desk]
settings-no-such-act = au poste { $seat }, il n’y a pas de « { $act } » dont la touche puisse être déplacée
settings-no-such-act-remedy = ce qui peut l’être : { $known }
settings-no-such-key = « { $key } » n’est pas une touche que l’on puisse donner
settings-no-such-key-remedy = écrivez une seule lettre ou un seul signe, ou F1 à F12
settings-clash = la touche « { $key } » voudrait dire à la fois « { $act } » et « { $other } »
settings-clash-remedy = donnez une autre touche à l’un des deux
settings-no-cues = les commandes se donnent pour des signaux
settings-no-cues-remedy = écrivez-les sous [cues], chacune sous la forme signal = ["programme", "argument"] ; les signaux sont : { $known }
settings-no-such-cue = il n’y a pas de signal « { $cue } »
settings-no-such-cue-remedy = les signaux sont : { $known }
settings-no-command = la commande de « { $cue } » n’est pas une liste formée d’un programme et de ses arguments
settings-no-command-remedy = écrivez { $cue } = ["programme", "argument"] ; aucun shell ne la lit
