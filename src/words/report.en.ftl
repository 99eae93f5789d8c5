# The report of a day. The word for what does not take place is that of the status.
report-kind = Report of the day
report-kind-so-far = The day so far, at { $time }

report-ended = Ended at { $expected }, planned for { $planned }: { $lateness }.
report-ends = The day ends at { $expected }, planned for { $planned }: { $lateness }.
report-now = At this moment: { $lateness }.
report-lost-and-recovered = Time lost: { $lost }; recovered: { $recovered }.
report-qa = Q&A that was held: { $taken } of the { $planned } planned.
report-skipped-count = { $count ->
    [one] One slot did not take place.
   *[other] { $count } slots did not take place.
}
report-added-count = { $count ->
    [one] One slot was added on the day.
   *[other] { $count } slots were added on the day.
}

report-picture = Planned and actual
report-bars = Planned: ─ talk, ╌ Q&A. Actual: █ talk, ▒ Q&A, × suspended, ░ still to come.
report-bar-planned = planned
report-bar-actual = actual
report-bar-running = running
report-bar-expected = expected

report-drawing = Planned and actual times of every slot on one time axis. The table below holds the same times.
report-legend-planned = planned talk
report-legend-planned-qa = planned Q&A
report-legend-talk = talk
report-legend-qa = Q&A
report-legend-stood = suspended
report-legend-ahead = still to come
report-legend-hard = fixed time

report-table = Every slot
report-head-slot = Slot
report-head-planned = Planned
report-head-actual = Actual
report-head-closing = At its closing
report-head-lost = Time lost
report-head-recovered = Time recovered
report-running = { $span } (running)
report-upcoming = { $span } (expected)
report-not-held = did not take place
report-added = { $slot } (added on the day)
report-amount = { $length } ({ $cause })
report-total = In all

report-lost = Where the time was lost
report-lost-none = Nothing was lost.
report-recovered = What absorbed it
report-recovered-none = Nothing was recovered.
report-noted = { $slot }: { $length } ({ $cause })
report-noted-promised = { $slot }: { $length } ({ $cause }), of which { $promised } is still only promised

report-plans = Recovery plans adopted
report-plans-none = None was adopted.
report-plan = { $promise } (adopted at { $time } by { $by })

report-suspensions = Suspensions
report-suspensions-none = The session was never suspended.
report-suspension = { $slot }: { $span } ({ $length })
report-suspension-so-far = { $slot }: { $span } ({ $length } so far)

report-log = The log
report-head-turn = No.
report-head-at = Time
report-head-by = Who
report-head-act = What
report-act-struck = { $act } [undone by #{ $turn }]
report-act-void = { $act } [without effect]

report-not-open = Nobody has opened this session, so there is nothing to report. Name another one with --session PATH.
