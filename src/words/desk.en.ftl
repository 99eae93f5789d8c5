# The organizers’ desk: the day as a table.
desk-column-day = The day
desk-column-planned = planned
desk-column-expected = expected
desk-column-qa = Q&A
desk-column-end = end
desk-column-late = late
desk-column-early = { $length } early
desk-column-length = length
desk-column-least = least
desk-rows = { $from }–{ $to } of { $all }

desk-state-done = done
desk-state-running = running
desk-state-next = next
desk-state-skipped = left out

# Who ruled what, and when.
desk-log = Who decided what, the latest first
desk-log-by = { $name } – { $act }
desk-log-struck = undone by #{ $turn }
desk-log-void = no effect: { $why }
desk-log-keys = ↑ ↓ another · { -key-undo }: undo it, or bring it back · { $enter }: close

# The keys that matter now.
desk-key-length = length of { $slot }
desk-key-overrun = more time for { $slot }
desk-key-restore = bring { $slot } back
desk-key-skip = leave it out
desk-key-put-off = put off the next start
desk-key-point = another row
desk-key-undo = undo “{ $act }”
desk-key-undo-message = take “{ $text }” off the stage
desk-key-undo-blackout = light the stage
desk-key-undo-of = undo “{ $act }” by { $name }
desk-key-mark = overrun of { $slot }
desk-key-recover = recover lost time
desk-key-ledger = ledger
desk-key-log = log
desk-key-message = message

# A row is edited.
desk-length = Length of { $slot }
desk-length-talk = Length of the talk of { $slot }
desk-length-qa = Length of Q&A of { $slot }
desk-length-tiny = { $slot }
desk-length-talk-tiny = { $slot }: talk
desk-length-qa-tiny = { $slot }: Q&A
desk-length-now = now { $length }
desk-length-planned = agenda { $length }
desk-length-least = whole slot at least { $length }
desk-length-least-qa = at least { $length }
desk-length-yes = adopt
desk-length-keys-both = ← → 1 min, ↑ ↓ 5 min, or digits · { $space }: talk / Q&A · { $enter }: { $yes } · { $escape }: leave it
desk-leaves-out = Leave out { $slot }?
desk-restores = Bring back { $slot }?
desk-put-off = Put off { $slot } by
desk-put-off-start = start { $time }
desk-put-off-yes = put it off

# What an answer would come to.
desk-then = » then: { $what }
desk-then-nothing = as it is now: nothing would change
desk-then-refused = not possible: { $why }
desk-then-point = { $slot } { $time }
desk-then-point-end = { $slot }, end { $time }
desk-then-kept = { $point }: kept
desk-then-missed = { $point }: { $length } too much
desk-then-end = end { $before } → { $after }
desk-then-end-same = end { $time }, as before

# What else of a row is changed.
desk-key-change = other changes
desk-change = Change { $slot }
desk-change-yes = choose
desk-change-place = its place in the day
desk-change-title = title: { $now }
desk-change-speakers = speakers: { $now }
desk-change-notes = notes for the chair: { $now }
desk-change-hard = what must not move: { $now }
desk-change-least = minimum: { $now }
desk-change-least-qa = minimum of its Q&A: { $now }
desk-change-start = begins now, out of its turn
desk-change-yield = leave it out and give its time to { $running }
desk-change-new = add a slot before it
desk-change-changeover = changeover between slots: { $now }
desk-change-none = –
desk-hard-start = its start
desk-hard-end = its end
desk-hard-both = its start and its end
desk-hard-none = nothing, it may move
desk-edit-title = Title of { $slot }
desk-edit-speakers = Speakers of { $slot }, with commas between
desk-edit-notes = Notes on { $slot }, for the chair alone
desk-edit-hard = What of { $slot } must not move?
desk-edit-least = Shortest length of { $slot }
desk-edit-least-qa = Shortest Q&A of { $slot }
desk-edit-least-none = no minimum
desk-edit-place = Where is { $slot } to stand?
desk-edit-place-before = before { $other }
desk-edit-place-last = at the end of the day
desk-edit-place-keys = ↑ ↓ earlier, later · { $enter }: { $yes } · { $escape }: leave it
desk-edit-start = Begin { $slot } now, out of its turn?
desk-edit-start-yes = begin
desk-edit-yield = Leave out { $slot } and give its time to { $running }?
desk-edit-new = Title of a new slot before { $slot }
desk-edit-new-yes = next: length, kind, Q&A
desk-edit-changeover = Least time between two slots
desk-edit-text-keys = type · { $enter }: { $yes } · { $escape }: leave it
desk-edit-no = leave it

# The agenda’s file has changed while the session runs.
desk-file-changed = { $file } has changed: { $count ->
    [one] 1 slot differs
   *[other] { $count } slots differ
 } · { $key }: look at it
desk-file-changed-day = { $file } has changed, in what it says of the day as a whole · { $key }: look at it
desk-file-broken = { $trouble } – the day goes on with what was read before
desk-file-unreadable = { $file } cannot be read: { $why } – the day goes on with what was read before
desk-file-gone = { $file } is not there any more; the session does not need it
desk-file-held = { $file } has changed, only in what is over or running: nothing of it can be adopted
desk-file-nothing = { $file } says nothing new
desk-file-again = The file has just changed once more: look again
desk-file = { $file } says otherwise. What is to be adopted?
desk-file-yes = adopt
desk-file-keys = ↑ ↓ another · { $space }: take or leave · { $enter }: { $yes } ({ $taken } of { $all }) · { $escape }: leave all
desk-file-heading = the day: its title, its place
desk-file-rules = changeover, warnings
desk-file-new = new, { $times }
desk-file-removed = not in the file any more
desk-file-over = over: it stays as it was
desk-file-runs = running: it stays
desk-file-times-stay = running: its times stay
desk-file-arrow = { $before } → { $after }
desk-file-detail = { $what }: { $change }
desk-file-qa = Q&A { $change }
desk-file-title = title
desk-file-number = number or kind
desk-file-kind = kind
desk-file-minimum = minimum
desk-file-minimum-qa = minimum of its Q&A
desk-file-marks = what must not move
desk-file-advance = who moves it on
desk-file-by-clock = the clock
desk-file-by-chair = the chair
desk-file-speakers = speakers
desk-file-texts = texts
desk-file-description = description
desk-file-notes = notes
desk-key-file = the changed file

desk-kind-registration = registration
desk-kind-remarks = remarks
desk-kind-panel = panel
desk-kind-talk = talk
desk-kind-keynote = keynote
desk-kind-break = break
desk-kind-closing = closing
desk-kind-other = other

# A speaker is missing.
desk-missing = Who is missing in { $slot }? Q&A has the time announced.
desk-missing-speaker = { $name } ({ $length })
desk-missing-yes = give the time to Q&A
desk-missing-nobody = No time was announced to a speaker of { $slot }
desk-key-missing = a speaker is missing

# What is said of a new slot.
desk-new = New slot: “{ $title }”
desk-new-talk = length
desk-new-qa = then Q&A
desk-new-kind = kind
desk-new-place = where
desk-new-hard = must not move
desk-new-no-qa = none
desk-new-yes = add it
desk-new-keys = ↑ ↓ another line · ← → change it, or digits · { $enter }: { $yes } · { $escape }: { $no }

# Two desks that sign alike.
desk-ask-name = Another desk signs “{ $name }”, too. Under which name do you sign from now on?
desk-ask-name-yes = sign so
desk-ask-name-keys = type a name · { $enter }: { $yes } · { $escape }: stay as you are
