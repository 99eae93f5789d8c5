# What was ruled, as the log and undo name it. A slot is called by its number, else by its title.
log-opened = Session opened
log-opened-rehearsal = Rehearsal opened at { $time }
log-confirmed = The day has gone as planned so far

log-started = { $slot } opened
log-qa-opened = Q&A of { $slot } opened
log-closed = { $slot } closed
log-closed-started = { $slot } closed, { $started } opened
log-arrived = { $slot } is running
log-arrived-qa = Q&A of { $slot } is running
# When it really happened.
log-then = { $act } at { $time }
log-since = { $act }, since { $time }

log-postponed-to = { $slot } put off to { $time }
log-postponed-by = { $slot } put off by { $length }
log-postponed-sooner = { $slot } brought forward by { $length }

log-more = { $slot }: { $length } more
log-more-talk = { $slot }: talk { $length } longer
log-more-qa = { $slot }: Q&A { $length } longer
log-less = { $slot }: { $length } less
log-less-talk = { $slot }: talk { $length } shorter
log-less-qa = { $slot }: Q&A { $length } shorter
log-closing-kept = { $slot } closes as planned, at { $time }
log-qa-kept = { $slot }: Q&A keeps its { $length }

log-suspended = { $slot } suspended
log-resumed = { $slot } resumed
log-skipped = { $slot } will not take place
log-restored = { $slot } takes place after all
log-corrected = Correction: { $act } at { $time }

log-message-shown = Message on the stage: “{ $text }”
log-message-cleared = Message taken off the stage
log-blackout-began = Stage darkened
log-blackout-ended = Stage lit again

log-struck = An entry was undone
log-struck-number = #{ $turn } undone: { $act }
log-unknown = Entry from a newer adjourn ({ $kind })
