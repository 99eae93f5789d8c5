# The keys of a seat, for the help panel and the README.
seat-column-key = Key
seat-column-act = What it does

seat-key-next = ends what is running, or starts what is next
seat-key-shift = 1 min, 5 min more or less; with nothing running: later start
seat-key-overrun = marks an overrun; later slots shift
seat-key-keep = keeps the closing, or Q&A whole: the other reading
seat-key-close = closes the slot, from its talk as well
seat-key-undo = undoes the last act, and says which
seat-key-when = when it really happened: what nobody entered, or the last
seat-key-suspend = suspends the session, or resumes it
seat-key-no-show = leaves a slot out, or brings it back
seat-key-point = points at another row of the day
seat-key-edit = changes the length of that row, with what it would come to
seat-key-lengthen = the same, beginning a minute longer or shorter
seat-key-change = changes something else of the row: place, title, fixed time…
seat-key-file = takes what has changed in the agenda’s file, slot by slot
seat-key-missing = a speaker of that row is missing: Q&A has the time announced
seat-key-put-off = puts off the next start, while nothing is running
seat-key-log = who decided what, and when; to undo any of it
seat-key-recover = recovery plans: who gives the lost minutes back
seat-key-ledger = where time was lost and recovered
seat-key-message = shows a message on the stage, or clears it
seat-key-blackout = darkens the stage, or lights it
seat-key-picture = shows another seat’s picture; the keys stay the same
seat-key-language = changes the language
seat-key-help = shows these keys
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

# What is said once the terminal is given back.
seat-goes-on = The session goes on. To come back to it, start adjourn again as you did.
