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

acts-message-shown = Message on the stage: “{ $text }”
acts-message-cleared = Message taken off the stage
acts-blackout-began = Stage darkened
acts-blackout-ended = Stage lit again

acts-struck = An entry was undone
acts-struck-number = #{ $turn } undone: { $act }
acts-unknown = Entry from a newer adjourn ({ $kind })
