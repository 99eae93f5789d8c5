# A linha de comando.
cli-valid = { $file }: válido, { $slots } itens
cli-no-agenda = Não é possível ler { $file } ({ $why }). Indique o programa com --agenda CAMINHO.
cli-no-output = Não é possível gravar { $file } ({ $why }). Indique outro arquivo ou libere espaço.
cli-no-line = { $file } já existe e contém mais de uma linha. Indique outro arquivo: este seria sobrescrito.
cli-other-day = Este programa é para { $day }. Para ensaiar, acrescente --now HORA; para a sessão, corrija a data.
cli-no-terminal = É preciso um terminal. Inicie o adjourn em um ou consulte a sessão com “adjourn status”.
