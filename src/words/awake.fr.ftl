# Si la machine est empêchée de se mettre en veille et son écran de s'éteindre, et que faire sinon.
awake-sleep-granted = Cette machine ne se met pas en veille tant qu’adjourn fonctionne. Rabattre l’écran le fait quand même.
awake-sleep-refused = Cette machine peut se mettre en veille : { $why }.
awake-blank-granted = L’écran ne s’éteint pas tant qu’adjourn fonctionne.
awake-blank-refused = L’écran peut s’éteindre : { $why }.

awake-not-here = adjourn ne peut le demander à ce système
awake-no-bus = personne à qui le demander dans cette session ({ $said })
awake-no-service = rien sur cette machine ne l’accorde
awake-denied = les règles de cette machine ne le permettent pas dans cette session
awake-no-answer = le bureau ne répond pas

awake-remedy-linux = Désactivez la veille dans les réglages du bureau, ou lancez : systemd-inhibit --what=sleep:idle adjourn
awake-remedy-macos = Lancez : caffeinate -di adjourn
awake-remedy-other = Désactivez la veille et l’économiseur d’écran dans les réglages du système.
