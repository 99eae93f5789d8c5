# The chair’s screen: what runs.
chair-word-before = NOT STARTED
chair-word-waiting = WAITING
chair-word-due = DUE
chair-word-suspended = SESSION SUSPENDED
chair-word-adjourned = SESSION ADJOURNED
chair-word-suspended-tiny = SUSPENDED
chair-word-adjourned-tiny = ADJOURNED
chair-word-overtime = OVERTIME
chair-word-qa = Q&A
chair-word-registration = REGISTRATION
chair-word-remarks = REMARKS
chair-word-panel = TALKS
chair-word-talk = TALK
chair-word-break = BREAK
chair-word-closing = CLOSING
chair-word-other = RUNNING

chair-light-in-time = in time
chair-light-time-left = time left
chair-light-wrap-up = wrap up
chair-light-last-minute = last minute
chair-light-talk-over = the talk goes on
chair-light-over = time is up
chair-light-suspended = since { $time }

chair-rehearsal = REHEARSAL
chair-assumed = taken as on time

# What the large digits count.
chair-count-qa-tiny = Q&A
chair-count-closing-tiny = closing
chair-count-resumes-tiny = resumes
chair-count-starts-tiny = starts
chair-count-adjourned = adjourned at { $time }
chair-count-qa = to Q&A
chair-count-qa-at = to Q&A, { $time }
chair-count-closing = to closing
chair-count-closing-at = to closing, { $time }
chair-count-resumes = resumes
chair-count-resumes-at = resumes at { $time }
chair-count-starts = starts
chair-count-starts-at = starts at { $time }
chair-count-slot-starts = { $slot } starts
chair-count-slot-starts-at = { $slot } starts at { $time }
chair-count-over = over
chair-count-talk-over = talk over its time by
chair-count-slot-over = over its time by
chair-count-due = { $slot } waiting
chair-count-due-since = { $slot } due since { $time }

# The bar.
chair-bar-qa = Q&A { $time }

# The rest of the day.
chair-day-rest = The rest of the day
chair-day-planned = planned
chair-day-expected = expected
chair-day-ends = end of the day
chair-day-skipped = will not take place
chair-day-conflict = { $length } too late
chair-day-hard = fixed
chair-next-tiny = then { $slot } { $time }
chair-hard-tiny-kept = { $slot }: kept
chair-hard-tiny-conflict = { $length } late
chair-next = next: { $slot }, { $time }

# The next hard point, as an instruction.
chair-hard-start = { $slot } { $time }
chair-hard-end = { $slot }, end { $time }
chair-hard-kept = { $point }: kept
chair-hard-kept-margin = { $point }: kept, { $margin } to spare
chair-hard-conflict = { $point }: { $length } late, nothing recoverable
chair-hard-conflict-all = { $point }: { $length } late, recoverable
chair-hard-conflict-part = { $point }: { $length } late, { $recoverable } recoverable
chair-hard-qa-by = open Q&A by { $time }
chair-hard-close-by = close by { $time }
chair-hard-start-by = start by { $time }

# What Enter and the other key come to.
chair-enter-tiny = ↵ { $act }
chair-enter-opens-qa-tiny = opens Q&A
chair-enter-closes-opens-tiny = closes { $slot }, { $next }
chair-enter-closes-waits-tiny = closes { $slot }
chair-enter-resumes-tiny = resumes
chair-enter-adjourns-tiny = adjourns
chair-enter-starts-tiny = starts { $slot }
chair-enter-suspended-tiny = none: { -key-suspend } resumes
chair-enter-adjourned-tiny = none
chair-enter = { $key }: { $act }
chair-enter-opens-qa = opens Q&A
chair-enter-opens-qa-left = Q&A { $length }, closing { $time }
chair-enter-closes-opens = closes { $slot }, opens { $next }
chair-enter-closes-waits = closes { $slot }; { $next } waits for { $time }
chair-enter-resumes = resumes with { $next }
chair-enter-resumes-short = resumes with { $next }; { $slot } lasted { $length } (minimum { $minimum })
chair-enter-adjourns = adjourns
chair-enter-starts = starts { $slot }
chair-enter-starts-early = starts { $slot }, { $length } ahead of its time
chair-enter-suspended = nothing – { -key-suspend } resumes the session
chair-enter-adjourned = nothing – the session is adjourned
chair-keep-closing = keeps closing { $time }, Q&A { $length }
chair-keep-closing-late = keeps Q&A { $length }, closing { $time }
chair-keep-closing-alone = keeps closing { $time }
chair-keep-qa = keeps Q&A { $length }, closing { $time }
chair-keep-or = or: { $act }
chair-closing-lost = closing at { $time } is no longer possible
chair-hint-more = → 1 min more · { -key-undo } undo · { -key-help } keys
chair-hint-later = → 1 min later · { -key-undo } undo · { -key-help } keys
chair-hint-help = { -key-help } keys

# Speakers.
chair-speaking = { $speaker } until { $time }

# What the stage shows.
chair-blackout = STAGE DARK ({ -key-blackout } lights it)
chair-message = on the stage: “{ $text }”
chair-read-only = written by a newer adjourn: read only

# What is told in passing.
chair-told-by = { $name } – { $act }
chair-told-resized = { $slot }: { $before } → { $after }
chair-told-resized-talk = talk of { $slot }: { $before } → { $after }
chair-told-resized-qa = Q&A of { $slot }: { $before } → { $after }
chair-told-with-lengths = { $act } ({ $lengths })
chair-told-crossed = { $name } was just ahead of you – { $first }; yours counts as well – { $own }
chair-told-crossed-sum = { $name } was just ahead of you – { $first }; together with yours – { $sum }
chair-told-crossed-void = { $name } was just ahead of you – { $first }; yours has no effect: { $why }
chair-told-undid-yours = { $name } undid your #{ $turn } – { $act }
chair-told-undo = { $answer } · { -key-undo } undoes
chair-told-record-failed = The record cannot be written: { $why }
chair-told-record-recovered =
    { $written ->
        [0] The record is being written again
        [one] The record is being written again; the act that was kept is on it
       *[other] The record is being written again; the { $written } acts that were kept are on it
    }
chair-told-kept = Not on disk yet: { $answer }
chair-told-no-effect = #{ $turn } has no effect any more ({ $act }): { $why }
chair-told-resumed = Resumed; the last act was #{ $turn }, at { $time }
chair-told-resumed-after = Resumed; the last act was #{ $turn }, at { $time }, { $ago } ago
chair-told-repeated = Enter came twice: once is enough ({ -key-undo } undoes)
chair-told-undo-repeated = { -key-undo } came twice: once is enough (again, it undoes the act before)
chair-told-too-soon = Enter came too soon after the question: nothing was done
chair-told-overtaken = What is running has changed meanwhile: nothing was done
chair-told-nothing-to-keep = Closing and Q&A stand as planned: there is nothing to choose
chair-told-nothing-to-skip = No slot is left that could be left out
chair-told-not-open = The session is not open yet
chair-told-no-such-key = { $key } does nothing here; { -key-help } shows the keys

# A change that nobody entered.
chair-forgotten-qa = Q&A of { $slot } was due at { $time }: has it opened?
chair-forgotten-closing = { $slot } was due to close at { $time }: has it?
chair-forgotten-start = { $slot } was due to start at { $time }: has it?
chair-forgotten-keys = { $enter }: now · { -key-when }: at another time · { $escape }: not yet

# Waiting for the session.
chair-ahead = This agenda is for { $day }, { $time }.
chair-ahead-wait = Waiting for the day; the session then opens by itself.
chair-ahead-rehearse = To rehearse until then: adjourn --now { $time }
chair-opening = Opening the session…

# What is asked.
chair-ask-keys = { $enter }: { $yes } · { $escape }: { $no }
chair-ask-field = ← → 1 min, ↑ ↓ 5 min, or digits · { $enter }: { $yes } · { $escape }: leave it
chair-ask-leave = { $enter }: { $yes } · { $escape }: cancel
chair-ask-choice = ↑ ↓ choose · { $enter }: { $yes } · { $escape }: leave it
chair-ask-choice-only = ↑ ↓ choose · { $enter }: { $yes }
chair-ask-tiny = ↵ { $yes }
chair-ask-ok = take it

chair-ask-opening = The session was opened at { $time } and taken as on time. Is it?
chair-ask-opening-tiny = On time?
chair-ask-opening-keys = ↑ ↓ choose · { $enter }: take it · { $escape }: decide later
chair-ask-opening-on-time = on time: { $slot } since { $time }
chair-ask-opening-nothing = on time: nothing is running
chair-ask-opening-now = { $slot } begins now
chair-ask-opening-now-qa = Q&A of { $slot } opens now
chair-ask-opening-at = { $slot } began at…
chair-ask-opening-at-qa = Q&A of { $slot } opened at…
chair-ask-opening-talk = { $slot }: the talk still goes on
chair-ask-opening-elsewhere = another slot is running…

chair-ask-past = This agenda was for { $day }. What is to be done with it?
chair-ask-past-rehearse = rehearse it, from { $time }
chair-ask-past-today = run it as today’s
chair-ask-past-quit = quit
chair-ask-past-stage = “adjourn stage” in another terminal follows.

chair-ask-overrun = { $slot }: overrun
chair-ask-overrun-qa = Q&A of { $slot }: overrun
chair-ask-overrun-comes = closing { $time }, then { $lateness }
chair-ask-overrun-yes = mark it

chair-ask-keep = Which is to stand?

chair-ask-early = { $slot } is planned for { $time }. Start it { $length } early?
chair-ask-early-yes = start now
chair-ask-early-no = wait

chair-ask-adjourn = Close { $slot } and adjourn the session?
chair-ask-adjourn-yes = adjourn
chair-ask-adjourn-no = go on

chair-ask-later = Undoing #{ $turn } leaves later acts without effect:
chair-ask-later-act = #{ $turn } { $act }
chair-ask-later-more = and { $count } more
chair-ask-later-yes = undo those as well
chair-ask-later-no = leave all

chair-ask-when-qa = Q&A of { $slot } opened at { $time }
chair-ask-when-closing = { $slot } closed at { $time }
chair-ask-when-start = { $slot } started at { $time }
chair-ask-when-latest = { $transition }: really at { $time }
chair-ask-when-tiny = { $slot }: when?
chair-ask-when-now = so far: { $time }
chair-ask-when-other = { -key-when }: the latest change instead
chair-ask-when-missing = { -key-when }: the missing change instead
chair-ask-time-no = no time of day
chair-ask-time-early = not before { $time }
chair-ask-time-future = still to come

chair-ask-where = Which slot is running?
chair-ask-since = { $slot } since { $time }
chair-ask-since-qa = Q&A of { $slot } since { $time }
chair-ask-since-space = { $key }: talk / Q&A

chair-ask-no-show = Which slot will not take place?
chair-ask-no-show-skip = leave it out
chair-ask-no-show-restore = bring it back

chair-ask-early-finish = { $slot } has closed { $length } early. What to do with the time?
chair-ask-early-finish-tiny = { $length } early
chair-ask-early-finish-wait = wait: { $next } starts at { $time }
chair-ask-early-finish-qa = let Q&A go on, until { $time }
chair-ask-early-finish-opens-qa = open Q&A after all, until { $time }
chair-ask-early-finish-goes-on = let { $slot } go on, until { $time }
chair-ask-early-finish-now = start { $next } now, { $length } ahead of its time

chair-ask-late-start = The day begins { $lateness }. What is to give way?
chair-ask-late-start-lengths = the end: every slot keeps its length, end { $time }
chair-ask-late-start-end = { $plan }: { $brief }

chair-ask-absent = { $slot } does not take place. What of its time?
chair-ask-absent-gap = leave the gap: nothing else moves
chair-ask-absent-discuss = give it to { $running }: { $length } more for discussion
chair-ask-absent-forward = { $next } first, at { $time }; { $slot } after it (the printed order changes)

chair-ask-message = Message on the stage
chair-ask-message-clear = clear “{ $text }”
chair-ask-message-own = own text: { $text }
chair-ask-message-keys = ↑ ↓ choose, or type · { $enter }: show it · { $escape }: leave it
chair-ask-message-keys-clear = ↑ ↓ choose, or type · { $enter }: clear it · { $escape }: leave it

chair-ask-quit = Quit? The session goes on without this terminal.
chair-ask-quit-unwritten =
    { $count ->
        [one] Quit? One act is not on disk and is lost then.
       *[other] Quit? { $count } acts are not on disk and are lost then.
    }
chair-ask-quit-yes = quit
chair-ask-quit-no = stay

# The ledger and the keys.
chair-ledger-title = Where time was lost and recovered
chair-ledger-empty = Nothing was lost so far.
chair-ledger-lost = lost { $length }
chair-ledger-recovered = recovered { $length }
chair-ledger-total = in all
chair-panel-keys = { $enter }: close
chair-panel-keys-more = ↑ ↓ more · { $enter }: close
chair-help-title = Keys
chair-help-clicker = A clicker’s “next” is Enter; its other keys do nothing.
chair-help-awake = This machine stays awake while adjourn is running.
chair-help-not-awake = This machine may go to sleep: it could not be asked to stay awake.

# Beside the rest of the day.
chair-notes = Notes for the chair
chair-recent = Latest acts
