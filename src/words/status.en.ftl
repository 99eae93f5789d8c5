# Where the session stands, for people who are not at a seat.
status-rehearsal = rehearsal
status-not-open = Not open yet: this is the day as planned

status-slot-runs = { $slot }, since { $time }
status-talk-runs = { $slot }: talk since { $time }
status-qa-runs = { $slot }: Q&A since { $time }
status-slot-suspended = { $slot }: suspended since { $time }
status-talk-suspended = { $slot }: talk suspended since { $time }
status-qa-suspended = { $slot }: Q&A suspended since { $time }

status-to-qa-and-closing = { $to_qa } to Q&A ({ $qa }), { $left } to closing ({ $closing })
status-qa-due = Q&A has been due for { $over }, { $left } to closing ({ $closing })
status-to-closing = { $left } to closing ({ $closing })
status-to-end = { $left } left, until { $closing }
status-over = { $over } over time

status-before = The day has not begun
status-before-until = The day begins in { $left }
status-holding = Nothing is running
status-holding-until = Nothing is running; { $left } to the next start
status-adjourned = The session is adjourned

status-lateness = The session is { $lateness }
status-ended = It ended { $lateness }
status-assumed = The session is { $lateness }, to be confirmed
status-next = Next: { $slot }, at { $expected }
status-next-moved = Next: { $slot }, planned { $planned }, expected { $expected }

status-hard = { $point }: { $verdict }
status-must-start = { $slot } must start at { $time }
status-must-end = { $slot } must end at { $time }
status-in-time = in time
status-qa-by = Q&A of { $slot } by { $time } at the latest
status-close-by = { $slot } closes by { $time } at the latest
status-start-by = { $slot } starts by { $time } at the latest
status-missed = expected at { $expected }, { $lateness }
status-missed-recoverable = expected at { $expected }, { $lateness }; { $recoverable } could be recovered
status-missed-all = expected at { $expected }, { $lateness }; all of it could be recovered

status-message = On the stage: “{ $text }”
status-blackout = The stage is dark

status-skipped = will not take place
status-more-slots = { $count ->
    [one] and one more
   *[other] and { $count } more
}
status-end = End of the day: { $expected }
status-end-moved = End of the day: planned { $planned }, expected { $expected }
status-ledger = So far: { $ledger }
