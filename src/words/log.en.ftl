# What can be wrong with the record of a session.
log-not-there = { $place }: no session is open here yet; it appears when a chair opens it
log-not-a-session = { $place } is no session of adjourn; name another file with --session
log-newer-layout = { $place } was written by a newer adjourn; update adjourn on this machine, or name another file with --session
log-newer-format = The session was written by a newer adjourn; update adjourn on this machine
log-damaged = { $place } is damaged ({ $detail }); a chair, or an act from a script, sets it aside and goes on with what can be read
log-read-only = This seat reads the session and never changes it; act from the chair
log-is-rehearsal = The session is a rehearsal; begin it afresh with --now, or name another file with --session
log-is-real = The session is a real one; leave --now out, or name another file with --session
log-network = { $place } is on a network file system ({ $kind }), where a session is not safe; keep it on a local disk, and let other machines join through ssh
log-not-shareable = { $place }: this file system cannot share a session between programs; keep it on a local disk
log-busy = Not recorded: another program holds the lock of { $place }; try again, or end that program
log-full = Not recorded: the disk of { $place } is full; make room and try again
log-denied = { $place }: no permission; ask its owner, or name another file with --session
log-disk = Not recorded: { $place }: { $detail }; look at the disk and try again
log-no-home = There is no home directory to keep the session in; set XDG_STATE_HOME, or name a file with --session
log-begun-anew = The session’s file was replaced while it was open; what it held is being put back
log-unwritten =
    { $count ->
        [0] { $why }: { $place }
        [one] { $why }; one act kept
       *[other] { $why }; { $count } acts kept
    }
log-slow =
    { $count ->
        [one] slow disk; one act waits
       *[other] slow disk; { $count } acts wait
    }
log-lost =
    { $count ->
        [one] One act could not be written and is lost:
       *[other] { $count } acts could not be written and are lost:
    }
log-cause-full = disk full
log-cause-denied = no permission
log-cause-busy = another program holds the lock
log-cause-gone = the file is gone
log-cause-damaged = the file is damaged
log-cause-network = not on this file system
log-cause-no-home = no home directory
log-cause-disk = the disk fails
log-mended =
    { $count ->
        [0] The session’s file was damaged; it was set aside as { $place }, and a new one begun
        [one] The session’s file was damaged; it was set aside as { $place }, and one entry could be read
       *[other] The session’s file was damaged; it was set aside as { $place }, and { $count } entries could be read
    }
log-clock-forward = This machine’s clock went forward by { $length }: it was set, or the machine slept
log-clock-back = This machine’s clock was set back by { $length }
log-clock-set-back = This machine’s clock was set back by { $length }; the session’s time goes on
log-clock-behind = This machine’s clock is { $length } behind the session; the session’s time is shown
