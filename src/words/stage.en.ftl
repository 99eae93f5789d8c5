# What the room reads on the projected screen. Block letters: short words, no sentences.
stage-starts-at = Starts at
stage-talk = { $kind ->
    [panel] Talks
    [remarks] Remarks
    [closing] In session
    [other] In session
   *[talk] Talk
}
stage-qa = Q&A
stage-overtime = Overtime
stage-break = Break
stage-registration = Registration
stage-resumes-at = Resumes at
stage-due = Due at
stage-suspended = Session suspended
stage-adjourned = Session adjourned

stage-closes = Closes
stage-in = In

stage-wrap-up = Wrap up
stage-last-minute = Last minute
# What was just taken from the countdown.
stage-cut = { $length } less

stage-planned = Planned: the session is not open
stage-planned-short = Planned
stage-rehearsal = Rehearsal
stage-reading = reading the session…
stage-reading-short = reading…
stage-stray = Projection screen: no key here changes the session
stage-stray-short = no keys here

# The test card: every state in turn.
stage-card-place = { $place } of { $all }
stage-card-agenda = Lessons learned from our experiences: bilateral cooperation in managing migration
stage-card-panel = Managing migration
stage-card-long = Services for migrant communities. Integration policies and programmes at the place of destination, and services for nationals abroad
stage-card-lunch = Lunch
stage-card-message = Please wrap up
stage-card-before = before the day
stage-card-waiting = waiting for another day
stage-card-registration = registration
stage-card-talk = talk
stage-card-wrap-up = talk, wrap up
stage-card-last-minute = talk, last minute
stage-card-qa = Q&A
stage-card-overtime = overtime
stage-card-late = late
stage-card-break = break
stage-card-holding = holding
stage-card-due = due
stage-card-suspended = suspended
stage-card-messaging = message
stage-card-adjourned = adjourned
stage-card-planned = no session open
stage-card-rehearsal = rehearsal
stage-card-blackout = blackout
