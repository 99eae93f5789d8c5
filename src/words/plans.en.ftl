# What people call a recovery plan: who gives the minutes back.
plans-name-this-qa = this Q&A
plans-name-all-qa = every Q&A
plans-name-breaks = the breaks
plans-name-mix = a little everywhere
plans-name-later = end later

# What has to be recovered, and what a plan comes to.
plans-none = Nothing has to be recovered
plans-need = { $late }; all of it can be recovered
plans-need-not-enough = { $late }; { $length } can be recovered
plans-starts-late = { $slot } starts { $length } late
plans-ends-late = { $slot } ends { $length } late
plans-start-kept = { $slot } starts as planned
plans-end-kept = { $slot } ends as planned
plans-day-ends = the day ends at { $time }
plans-ends-now = if what is running ends now
plans-gives = { $slot } gives { $length }
plans-gives-talk = the talk of { $slot } gives { $length }
plans-gives-qa = Q&A of { $slot } gives { $length }
plans-gives-nothing = everything is kept
plans-recovers = recovers { $length }
plans-heading = { $plan }: { $recovers }
plans-adopt = To adopt one: adjourn do recover PLAN

# What became of a plan that was adopted.
plans-promise-stands = Promised by the plan “{ $plan }”: { $slot } at { $time }
plans-promise-kept = Kept, as the plan “{ $plan }” promised: { $slot } at { $time }
plans-promise-broken = Promise broken by { $length }: the plan “{ $plan }” had { $slot } at { $time }

# The plans beside each other.
plans-ask-keys = ← → another plan · { $enter }: adopt it · { $escape }: leave all as it is
plans-ask-keys-more = ← → another plan, { $count } more · { $enter }: adopt it · { $escape }: leave all as it is
plans-ask-yes = adopt
plans-still-late = { $length } still late
plans-end = end { $time }
