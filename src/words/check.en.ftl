# Complaints about an agenda file: what is wrong, and what helps.
# Texts in "…" are as the file has them or should have them, so they are alike in every language.

check-count =
    { $count ->
        [one] 1 complaint: no session starts on this agenda until it is mended.
       *[other] { $count } complaints: no session starts on this agenda until they are mended.
    }

# The file as a text.
check-not-utf8 = this is not UTF-8, the encoding that every agenda file has
check-not-utf8-remedy = Save the file again with the encoding UTF-8 (not Latin-1, Windows-1252 or UTF-16).
check-syntax = this is not TOML ({ $message })
check-syntax-remedy = A line is a key, "=" and a value: title = "Opening".
check-unquoted = this text has no quotes
check-unquoted-remedy = Write it in quotes: "{ $text }".
check-bare-time = { $text } is no time that TOML takes without quotes
check-curly-quotes = these are typographic quotes
check-curly-quotes-remedy = Use straight ones: "…". Inside a text, any quotes but these will do.
check-no-value = nothing stands behind the "="
check-no-value-remedy = Give it a value, or delete the line.
check-no-equals = this is no key with "=" and a value
check-no-equals-remedy = Write it like title = "Opening", or begin the line with # to make it a comment.
check-bad-key = a key is made of the letters a to z, digits, "_" and "-"
check-bad-key-remedy = Write the key as the sample agenda has it.
check-duplicate-key = "{ $key }" stands here for the second time
check-duplicate-key-remedy = Delete one of the two; if a new slot begins here, put [[slot]] above it.
check-duplicate-table = "{ $key }" has been opened before in another way
check-duplicate-table-remedy = Every slot begins with [[slot]], in double brackets.
check-unclosed-text = this text has no closing quote on its line
check-unclosed-text-remedy = Close it with the quote that it begins with; a text of several lines stands between """ and """.
check-unclosed-long-text = the text that begins here is never closed
check-unclosed-long-text-remedy = End it with the same three quotes.
check-unclosed-bracket = what is opened here is never closed
check-unclosed-bracket-remedy = Close every [ with ] and every { "{" } with { "}" }.
check-header = this header is not closed
check-header-remedy = A slot begins with [[slot]], alone on its line.
check-control = there is a control character here ({ $code })
check-control-remedy = Delete it; it would command the terminal instead of being shown.
check-escape = this is nothing that may follow a backslash
check-escape-remedy = Double the backslash: \\. Or put the text in single quotes, in which a backslash is a backslash.
check-moment = this is no date and no time
check-moment-remedy = A date is written 2011-04-12, a time "10:30", both together 2011-04-13T00:30:00.
check-number = this is neither a number nor true or false
check-number-remedy = Dates are written 2011-04-12; texts, times of day and lengths stand in quotes: "10:30", "45m".
check-comma = a comma lacks here, or is one too many
check-comma-remedy = Commas stand between the parts of a list: ["5m", "2m"], { "{" } name = "…", role = "…" { "}" }.
check-leftover = something stands behind the value or the header
check-leftover-remedy = Put it on a line of its own, or # before it if it is a comment. Quotes inside a text are written \".
check-too-deep = brackets are nested too deep here
check-too-deep-remedy = An agenda needs no more than lists of speakers.

# Keys and their values.
check-unknown-key =
    "{ $key }" is no key of { $table ->
        [slot] a slot
        [speaker] a speaker
       *[agenda] the agenda
    }
check-did-you-mean = Did you mean "{ $near }"?
check-key-elsewhere =
    { $other ->
        [slot] It is a key of a slot: put it below a [[slot]].
        [speaker] It is a key of a speaker: speakers = [{ "{" } name = "…", { $key } = "…" { "}" }].
       *[agenda] It is a key of the agenda: put it above the first [[slot]].
    }
check-known-keys = Its keys are { $keys }.
check-wrong-type =
    "{ $key }" was given { $found ->
        [number] a number
        [true-or-false] true or false
        [date] a date
        [time] a time
        [list] a list
        [table] a table
       *[text] a text
    }, which it does not take
check-wrong-type-remedy =
    { $wants ->
        [date] It takes a date: { $key } = 2011-04-12.
        [time] It takes a time of day: { $key } = "10:30".
        [time-or-length] It takes a time of day, or a length: { $key } = "11:15", { $key } = "15m".
        [length] It takes a length: { $key } = "45m", "1h30" or "90s".
        [lengths] It takes a list of lengths: { $key } = ["5m", "2m", "1m"].
        [slots] Every slot begins with [[slot]], in double brackets, on a line of its own.
        [speakers] It takes a list: { $key } = [{ "{" } name = "…", role = "…", time = "10m" { "}" }].
        [speaker] Every speaker is written { "{" } name = "…" { "}" }, perhaps with role and time.
       *[text] It takes a text in quotes: { $key } = "…".
    }
check-missing =
    { $table ->
        [slot] this slot has no { $key }
        [speaker] this speaker has no { $key }
       *[agenda] the agenda has no { $key }
    }
check-missing-remedy =
    { $table ->
        [slot] Add a line below it: { $key } = "…".
        [speaker] Add it: { "{" } { $key } = "…" { "}" }.
       *[agenda] Add a line at the top of the file: { $key } = "…".
    }
check-blank = "{ $key }" says nothing
check-blank-remedy = Put something between the quotes.
check-unknown-word = "{ $found }" is nothing that "{ $key }" can be
check-known-words = It can be { $words }.
check-unknown-zone = there is no time zone "{ $found }"
check-unknown-zone-remedy = Use a name of the IANA database: "America/New_York", "Europe/Paris", "UTC".
check-near-zones = Known and like it: { $near }.
check-bad-id = "{ $found }" cannot be an id
check-bad-id-remedy = Scripts name slots by it: letters a to z, digits, "-", "_" and ".", beginning with a letter or a digit.
check-bad-id-like = This can: "{ $like }".
check-duplicate-id = the id "{ $id }" was given to another slot on line { $line }
check-duplicate-id-remedy = Give each slot an id of its own, or none: it then gets one from its number or title.

# Moments and lengths.
check-not-a-date = "{ $found }" is no date
check-not-a-date-remedy = Write year, month and day: 2011-04-12.
check-not-a-time = "{ $found }" is no time of day
check-not-a-time-remedy = Write it like "10:30", "10h30" or "10:30:00"; midnight at the end of a day has the date of the next: 2011-04-13T00:00:00.
check-not-a-time-or-length = "{ $found }" is neither a time of day nor a length
check-not-a-time-or-length-remedy = Write when Q&A opens, "11:15", or how long it lasts, "15m".
check-not-a-length = "{ $found }" is no length
check-not-a-length-remedy = Write it like "45m", "1h30", "1h" or "90s".
check-too-short = "{ $key }" cannot be "{ $found }"
check-negative-remedy = It is "0m" or more.
check-no-time-remedy = It must be more than no time at all.
check-too-long = "{ $found }" is longer than a day
check-too-long-remedy = An agenda is the plan of one day; write minutes as "45m", hours as "1h30".
check-no-such-time = { $found } does not exist in { $zone }: the clocks go from { $leaves } to { $resumes }
check-no-such-time-remedy = Write a time before "{ $leaves }", or "{ $resumes }" or later.
check-twice = { $found } comes twice in { $zone }: the clocks are put back
check-twice-remedy = Say which of the two: { $first } is the earlier, { $second } the later.
check-dated-without-date = this names a day, but the agenda has no date
check-dated-without-date-remedy = Add date = 2011-04-12 at the top of the file, with the day on which the first slot starts; here, { $date } is named.
check-another-day = the first slot is on { $found }, the agenda on { $date }
check-another-day-remedy = Make the two the same day. A start without a date is on the agenda’s.
check-too-far = this ends at { $found }, more than a day after { $date }
check-too-far-remedy = An agenda is the plan of one day, and may pass one midnight. Give every day a file of its own.

# The order of the day.
check-no-slots = the agenda has no slot
check-no-slots-remedy = Add at least one: [[slot]] on a line of its own, below it title, start and end.
check-first-without-start = the first slot does not say when it starts
check-first-without-start-remedy = Add a line below it: start = "9:00". The others may leave it out and then follow the one above.
check-no-end = this slot says neither its end nor its length
check-no-end-remedy = Add a line below it: end = "11:30" or length = "1h".
check-end-and-length = this slot says both its end and its length
check-end-and-length-remedy = Delete one of the two.
check-backwards = this slot starts before "{ $previous }" above it, which starts at "{ $starts }"
check-backwards-remedy = Slots stand in the order of the day.
check-backwards-dated = After midnight, write the date: start = { $next }.
check-backwards-undated = After midnight, leave start out: the slot then follows the one above.
check-overlap = this slot starts before "{ $previous }" above it has ended, which ends at "{ $ends }"
check-overlap-remedy = Let it start at "{ $ends }" or later (without start it follows by itself), or let the other end earlier.
check-ends-before-start = this slot ends no later than it starts, at "{ $starts }"
check-ends-before-start-remedy = Let it end later, or say how long it lasts: length = "45m".
check-ends-next-day = After midnight, write the date: end = { $next }.
check-qa-outside = Q&A opens outside its slot, which runs from "{ $starts }" to "{ $ends }"
check-qa-remedy = Write a time between the two, or a length for the last minutes of the slot: qa = "15m".
check-qa-next-day = After midnight, write the date: qa = { $next }.
check-qa-length = This is read as a time of day. If it is how long Q&A lasts, write minutes: qa = "{ $length }".
check-qa-too-long = Q&A leaves no time for the talk: the slot lasts { $length }
check-qa-too-long-remedy = Make it shorter than the slot.
check-min-too-long = the shortest that this slot may be is more than it has: { $length }
check-min-too-long-remedy = Write "{ $length }" if nothing may be taken from it, or less.
check-and-others = { $first } ({ $count ->
    [one] and one more
   *[other] and { $count } more
 })
