# The keys of a seat, for the help panel and the README.
seat-column-key = Key
seat-column-act = What it does

seat-key-next = ends what is running or starts what is next; the bottom line says which
seat-key-minute = one minute more or less; while nothing is running, puts off the next start
seat-key-five = five minutes more or less; likewise
seat-key-overrun = marks an overrun, five minutes proposed; later slots shift
seat-key-keep = keeps the planned closing, or keeps Q&A whole: the other reading
seat-key-close = closes the slot, from its talk as well
seat-key-undo = undoes the last act and says which
seat-key-when = it really happened at…: a change that nobody entered, else the latest one
seat-key-suspend = suspends the session, or resumes it
seat-key-no-show = a slot that will not take place, or will after all
seat-key-ledger = the ledger: where time was lost and recovered
seat-key-message = a message on the stage’s screen, or clears it
seat-key-blackout = darkens the stage’s screen, or lights it
seat-key-picture = another picture; the keys stay the chair’s
seat-key-language = another language
seat-key-help = these keys
seat-key-quit = quits, after asking; the session goes on
seat-key-quit-stage = quits

seat-label-enter = Enter
seat-label-space = Space
seat-label-escape = Esc
seat-label-page-up = PageUp
seat-label-page-down = PageDown
seat-label-backspace = Backspace
seat-label-other = that key

# Messages for the stage, in the room’s language.
seat-preset-conclude = Please conclude
seat-preset-two-minutes = Two minutes left
seat-preset-microphone = Please speak into the microphone
seat-preset-slower = More slowly, please, for the interpreters
seat-preset-one-minute = Questions: one minute each
seat-preset-seats = Please take your seats
