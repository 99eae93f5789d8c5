# The command line.
cli-valid = { $file }: valid, { $slots } slots
cli-no-agenda = { $file } cannot be read ({ $why }). Name the agenda with --agenda PATH.
cli-no-output = { $file } cannot be written ({ $why }). Name another file, or make room for it.
cli-no-line = { $file } is there and holds more than a line. Name another file: this one would be written over.
cli-other-day = This agenda is for { $day }. To rehearse it, say --now TIME; to run it, correct its date.
cli-no-terminal = The seat needs a terminal. Start it in one, or read the session with “adjourn status”.
