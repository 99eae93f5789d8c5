# What was ruled, as the log and undo name it. A slot is called by its number, else by its title.
acts-opened = Session opened
acts-opened-rehearsal = Rehearsal opened at { $time }
acts-confirmed = The day has gone as planned so far

acts-started = { $slot } opened
acts-qa-opened = Q&A of { $slot } opened
acts-closed = { $slot } closed
acts-closed-started = { $slot } closed, { $started } opened
acts-arrived = { $slot } is running
acts-arrived-qa = Q&A of { $slot } is running
# When it really happened.
acts-then = { $act } at { $time }
acts-since = { $act }, since { $time }

acts-postponed-to = { $slot } put off to { $time }
acts-postponed-by = { $slot } put off by { $length }
acts-postponed-sooner = { $slot } brought forward by { $length }

acts-more = { $slot }: { $length } more
acts-more-talk = { $slot }: talk { $length } longer
acts-more-qa = { $slot }: Q&A { $length } longer
acts-less = { $slot }: { $length } less
acts-less-talk = { $slot }: talk { $length } shorter
acts-less-qa = { $slot }: Q&A { $length } shorter
acts-closing-kept = { $slot } closes as planned, at { $time }
acts-qa-kept = { $slot }: Q&A keeps its { $length }

acts-suspended = { $slot } suspended
acts-resumed = { $slot } resumed
acts-skipped = { $slot } will not take place
acts-restored = { $slot } takes place after all
acts-corrected = Correction: { $act } at { $time }

acts-recovered = Recovery plan “{ $plan }”: { $length } taken from what is ahead
acts-recovered-nothing = Recovery plan “{ $plan }”: nothing is cut
acts-moved-before = { $slot } moved before { $other }
acts-moved-last = { $slot } moved to the end of the day
acts-added-before = New slot before { $other }: “{ $title }”, { $length }
acts-added-last = New slot at the end of the day: “{ $title }”, { $length }
acts-edited-title = New title: “{ $title }”
acts-edited-speakers = { $slot }, speakers: { $speakers }
acts-edited-notes = { $slot }: notes changed
acts-edited-hard-start = { $slot }: the start must not move
acts-edited-hard-end = { $slot }: the end must not move
acts-edited-hard-both = { $slot }: neither start nor end must move
acts-edited-hard-none = { $slot }: start and end may move
acts-edited-min = { $slot }: at least { $length } in all
acts-edited-no-min = { $slot }: no minimum any more
acts-edited-min-qa = { $slot }: at least { $length } of Q&A
acts-changeover-set = Changeover of { $length } between two slots
acts-started-ahead = { $slot } opened before its turn
acts-yielded = { $slot } will not take place; { $other } has its time
acts-speaker-missed = { $slot }: { $speaker } is missing; Q&A has the { $length }
acts-replanned = The agenda’s new text was adopted for what is ahead
acts-replanned-slots = Taken from the agenda’s file: { $slots }
acts-replanned-heading = title and place of the day
acts-replanned-rules = changeover and warnings

acts-message-shown = Message on the stage: “{ $text }”
acts-message-cleared = Message taken off the stage
acts-blackout-began = Stage darkened
acts-blackout-ended = Stage lit again

acts-struck = An entry was undone
acts-struck-number = #{ $turn } undone: { $act }
acts-brought-back = #{ $turn } brought back: { $act }
acts-struck-of = #{ $turn } ({ $name }) undone: { $act }
acts-unknown = Entry from a newer adjourn ({ $kind })
