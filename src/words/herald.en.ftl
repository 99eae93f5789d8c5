# What notifications say, and why they cannot be shown. Never how late anything is: a projector may show them.
herald-body = { $slot } · { $time }
herald-rehearsal = Rehearsal · { $body }

herald-before-qa = Q&A in { $left }
herald-qa-due = Q&A

herald-before-closing = { $kind ->
    [break] Break ends in { $left }
    [registration] Registration ends in { $left }
   *[other] Closing in { $left }
}
herald-closing-due = { $kind ->
    [break] End of the break
    [registration] End of registration
   *[other] Time to close
}

herald-hard-missed = Not kept as things stand
herald-hard-ahead = In { $left }, not kept as things stand
herald-hard-start = { $slot }: starts at { $time }
herald-hard-end = { $slot }: ends at { $time }

herald-no-bus = Notifications cannot be shown: there is no desktop session here ({ $why }). Start adjourn from the desktop, or without --notify.
herald-no-service = Notifications cannot be shown: no notification service is running. Install one (dunst, for instance), or start without --notify.
herald-no-answer = Notifications wait: the notification service does not answer. Restart it; nothing else is affected.
herald-refused = Notifications cannot be shown: { $why }
herald-another = Announcements come from another terminal of this machine; this one stays silent.
herald-command-no-start = The command for the cue “{ $cue }” does not start ({ $why }). Check its path and rights in your settings.
herald-command-failed = The command for the cue “{ $cue }” failed ({ $why }). Run it by hand to see why.
herald-command-too-long = The command for the cue “{ $cue }” took more than { $limit } and was ended. Let it hand on longer work.
herald-command-crowded = The command for the cue “{ $cue }” was not run: too many others still run.
