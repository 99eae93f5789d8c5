# Se o computador é impedido de adormecer e a tela de se apagar, e o que fazer se não for.
awake-sleep-granted = Este computador não entra em repouso enquanto o adjourn estiver em execução. Fechar a tampa, sim.
awake-sleep-refused = Este computador pode entrar em repouso: { $why }.
awake-blank-granted = A tela não se apaga enquanto o adjourn estiver em execução.
awake-blank-refused = A tela pode se apagar: { $why }.

awake-not-here = o adjourn não consegue pedir isso a este sistema
awake-no-bus = não há a quem pedir nesta sessão de usuário ({ $said })
awake-no-service = nada neste computador o concede
awake-denied = as regras deste computador não o permitem nesta sessão de usuário
awake-no-answer = a área de trabalho não responde

awake-remedy-linux = Desative o repouso nas configurações da área de trabalho ou inicie com: systemd-inhibit --what=sleep:idle adjourn
awake-remedy-macos = Inicie com: caffeinate -di adjourn
awake-remedy-other = Desative o repouso e o protetor de tela nas configurações do sistema.
