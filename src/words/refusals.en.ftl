# Why a command is out of order, and what would help. $asker is "seat" (keys), "desk" (keys, none of which lets time run
# on) or "script" (commands).
refusals-nothing-runs = { $asker ->
    [script] Nothing is running; “adjourn do next” starts what is next
    [desk] Nothing is running; the chair starts what is next
   *[seat] Nothing is running; Enter starts what is next
}
refusals-runs = { $asker ->
    [script] { $slot } is running; that is for when nothing runs: “adjourn do close” closes { $slot } first
    [desk] { $slot } is running; that is for between two slots. Enter on its row makes { $slot } longer
   *[seat] { $slot } is running; that is for when nothing runs: { -key-close } closes { $slot } first
}
refusals-suspended = { $asker ->
    [script] The session is suspended; “adjourn do resume” resumes it first
   *[seat] The session is suspended; { -key-suspend } resumes it first
}
refusals-not-suspended = { $asker ->
    [script] The session is not suspended; “adjourn do suspend” suspends it
   *[seat] The session is not suspended; { -key-suspend } suspends it
}
refusals-adjourned = { $asker ->
    [script] The session is adjourned, nothing is left to start; “adjourn do strike” undoes the last act
   *[seat] The session is adjourned, nothing is left to start; { -key-undo } undoes the last act
}
refusals-over-already = { $phase ->
    [talk] The talk of { $slot } is over already, nothing was done; look at what is running now
    [qa] Q&A of { $slot } is over already, nothing was done; look at what is running now
   *[whole] { $slot } is over already, nothing was done; look at what is running now
}
refusals-haste = { $asker ->
    [script] { $phase ->
        [qa] Q&A of { $slot } began less than 3 s ago, nothing was done; to end it all the same: --ends { $ends }
       *[other] { $slot } began less than 3 s ago, nothing was done; to end it all the same: --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] Q&A of { $slot } began less than 3 s ago, nothing was done; { -key-undo } undoes the last act
       *[other] { $slot } began less than 3 s ago, nothing was done; { -key-undo } undoes the last act
    }
}
refusals-just-entered = { $asker ->
    [script] { $phase ->
        [qa] Q&A of { $slot } was entered as open less than 3 s ago, nothing was done; to end it all the same: --ends { $ends }
       *[other] { $slot } was entered as running less than 3 s ago, nothing was done; to end it all the same: --ends { $ends }
    }
   *[seat] { $phase ->
        [qa] Q&A of { $slot } was entered as open less than 3 s ago, nothing was done; { -key-undo } undoes the last act
       *[other] { $slot } was entered as running less than 3 s ago, nothing was done; { -key-undo } undoes the last act
    }
}
refusals-only-opened = { $asker ->
    [script] The session was opened, with { $slot } taken as running; nothing was ended: call it again to end { $slot }
   *[seat] The session was opened, with { $slot } taken as running; nothing was ended: press again to end { $slot }
}
refusals-no-such-slot = There is no slot “{ $text }”; the agenda has { $slots }
refusals-no-qa = { $asker ->
    [script] { $slot } has no Q&A; leave out “qa”, its talk is all there is
   *[seat] { $slot } has no Q&A; the arrows change its length, { -key-no-show } leaves it out
}
refusals-there-already = { $phase ->
    [talk] The talk of { $slot } is running already; to change since when, correct its time
    [qa] Q&A of { $slot } is running already; to change since when, correct its time
   *[whole] { $slot } is running already; to change since when, correct its time
}
refusals-over = { $asker ->
    [script] { $slot } is over; “adjourn do strike” undoes the last act, “adjourn do correct” changes its time
   *[seat] { $slot } is over; { -key-undo } undoes the last act, { -key-when } changes its time
}
refusals-has-started = { $asker ->
    [script] { $slot } has started; “adjourn do close” closes it, “adjourn do strike” undoes its start
    [desk] { $slot } has started; the chair closes it, { -key-undo } undoes its start
   *[seat] { $slot } has started; { -key-close } closes it, { -key-undo } undoes its start
}
refusals-not-next = { $next } comes next now, not { $slot }; nothing was started
refusals-overtaken = { $asker ->
    [script] A later slot has started, so { $slot } cannot change; “adjourn do here” says where you are
   *[seat] A later slot has started, so { $slot } cannot change; { -key-undo } undoes the last act
}
refusals-skipped-already = { $asker ->
    [script] { $slot } is skipped already; “adjourn do restore” brings it back
   *[seat] { $slot } is skipped already; { -key-no-show } on it brings it back
}
refusals-not-skipped = { $asker ->
    [script] { $slot } is not skipped; “adjourn do skip” skips it
   *[seat] { $slot } is not skipped; { -key-no-show } on it skips it
}
refusals-too-early = { $time } is too early; it can be no earlier than { $earliest }
refusals-in-future = { $time } is still to come; say when it happened, or wait until then
refusals-in-past = { $time } is past; name a time that is still to come
refusals-closing-past = { $asker ->
    [script] The planned closing, { $time }, is not ahead any more; “adjourn do extend” grants the time that it takes
   *[seat] The planned closing, { $time }, is not ahead any more; { -key-overrun } grants the time that it takes
}
refusals-closing-not-forward = { $asker ->
    [script] That would close it no earlier; “adjourn do extend -5m” takes time away
   *[seat] That would close it no earlier; ← takes time away
}
refusals-closing-not-moved = { $asker ->
    [script] That would not move the closing, Q&A has its time; “adjourn do extend 5m --phase qa” gives it more
   *[seat] That would not move the closing, Q&A has its time already
}
refusals-in-overtime = { $asker ->
    [script] The time is used up, there is none to take away; “adjourn do next” ends it, “adjourn do extend 5m” grants more
    [desk] The time is used up, there is none to take away; the chair ends it, { -key-overrun } grants more
   *[seat] The time is used up, there is none to take away; Enter ends it, { -key-overrun } grants more
}
refusals-nothing-to-correct = Nothing has happened yet whose time could be corrected; start the first slot
refusals-nothing-to-strike = Nothing is left to undo; the opening and messages stay as they are
refusals-no-such-entry = There is no entry #{ $turn }; the log has the numbers
refusals-ambiguous-entry = #{ $turn } stands for { $count } entries made on different machines at once; undo without a number takes the latest
refusals-opening-stays = #{ $turn } opened the session and stays; --new begins the day afresh
refusals-no-effect-already = #{ $turn } has no effect as it is; nothing was done
refusals-would-void = { $asker ->
    [script] { $entries } would lose { $count ->
        [one] its
       *[other] their
    } effect with it; undo later acts first, or add --with-later
   *[seat] { $entries } would lose { $count ->
        [one] its
       *[other] their
    } effect with it; undo later acts first
}
refusals-nothing-to-confirm = Nothing is left to confirm; what is running is known
refusals-no-text = A message is one line of at most 200 characters, and not empty; shorten it
refusals-read-only = A newer adjourn wrote in this session, so it can only be read here; update adjourn
refusals-not-open = { $asker ->
    [script] The session is not open; “adjourn do next” opens it
   *[seat] The session is not open; the chair opens it
}
refusals-nothing-to-recover = { $asker ->
    [script] Nothing is late, or nobody of whom this plan asks it has minutes to give; “later” keeps everything
   *[seat] Nothing is late, or nobody of whom this plan asks it has minutes to give; “end later” keeps everything
}
refusals-nothing-changed = It is so already; nothing was done
refusals-slot-exists = There is a slot “{ $slot }” already; give the new one another name
refusals-no-title = A title is one line of at most 200 characters, and not empty; shorten it
refusals-no-length = That must be more than nothing; give it a minute at least
refusals-no-such-speaker = { $slot } has no speaker “{ $text }”; write the name as the agenda does
refusals-no-speaker-time = No time was announced to { $text }, so there is none to give; change the Q&A’s length instead
