# O que pode falhar no registro de uma sessão.
log-not-there = { $place }: ainda não há sessão aberta aqui; ela aparecerá quando a presidência a abrir
log-not-a-session = { $place } não é uma sessão do adjourn; indique outro arquivo com --session
log-newer-layout = { $place } vem de uma versão mais recente do adjourn; atualize o adjourn neste computador ou indique outro arquivo com --session
log-newer-format = A sessão vem de uma versão mais recente do adjourn; atualize o adjourn neste computador
log-damaged = { $place } está danificado ({ $detail }); a presidência, ou uma decisão de um script, põe-no de lado e prossegue com o que puder ser lido
log-read-only = Este posto acompanha a sessão e nunca a altera; aja a partir da presidência
log-is-rehearsal = A sessão é um ensaio; recomece-o com --now ou indique outro arquivo com --session
log-is-real = A sessão é real; retire --now ou indique outro arquivo com --session
log-network = { $place } está em um sistema de arquivos de rede ({ $kind }), onde uma sessão não está segura; guarde-a em um disco local, e que os outros computadores se juntem por ssh
log-not-shareable = { $place }: este sistema de arquivos não permite compartilhar uma sessão entre programas; guarde-a em um disco local
log-busy = Não registrado: outro programa mantém a trava de { $place }; tente de novo ou encerre esse programa
log-full = Não registrado: o disco de { $place } está cheio; libere espaço e tente de novo
log-denied = { $place }: permissão negada; fale com o proprietário ou indique outro arquivo com --session
log-disk = Não registrado: { $place }: { $detail }; verifique o disco e tente de novo
log-no-home = Não há pasta pessoal onde guardar a sessão; defina XDG_STATE_HOME ou indique um arquivo com --session
log-begun-anew = O arquivo da sessão foi substituído enquanto estava aberto; seu conteúdo está sendo restabelecido
log-unwritten =
    { $count ->
        [0] { $why }: { $place }
        [one] { $why }; uma decisão guardada
       *[other] { $why }; { $count } decisões guardadas
    }
log-slow =
    { $count ->
        [one] disco lento; uma decisão aguarda
       *[other] disco lento; { $count } decisões aguardam
    }
log-lost =
    { $count ->
        [one] Uma decisão não pôde ser gravada e se perdeu:
       *[other] { $count } decisões não puderam ser gravadas e se perderam:
    }
log-cause-full = disco cheio
log-cause-denied = permissão negada
log-cause-busy = outro programa mantém a trava
log-cause-gone = o arquivo desapareceu
log-cause-damaged = o arquivo está danificado
log-cause-network = impossível neste sistema de arquivos
log-cause-no-home = não há pasta pessoal
log-cause-disk = o disco falha
log-mended =
    { $count ->
        [0] O arquivo da sessão estava danificado; foi posto de lado como { $place }, e um novo foi começado
        [one] O arquivo da sessão estava danificado; foi posto de lado como { $place }, e uma entrada pôde ser lida
       *[other] O arquivo da sessão estava danificado; foi posto de lado como { $place }, e { $count } entradas puderam ser lidas
    }
log-clock-forward = O relógio deste computador avançou { $length }: foi acertado, ou o computador esteve em repouso
log-clock-back = O relógio deste computador foi atrasado em { $length }
log-clock-behind = O relógio deste computador está { $length } atrás da sessão; mostra-se a hora da sessão
log-clock-set-back = O relógio deste computador foi atrasado em { $length }; a hora da sessão segue
