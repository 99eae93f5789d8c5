# What can be wrong with the record of a session.
log-not-there = { $place }: no session is open here yet; it appears when a chair opens it
log-not-a-session = { $place } is no session of adjourn; name another file with --session
log-newer-layout = { $place } was written by a newer adjourn; update adjourn on this machine
log-newer-format = The session was written by a newer adjourn; update adjourn on this machine
log-damaged = { $place } is damaged ({ $detail }); keep a copy and go on with --session and another file
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
