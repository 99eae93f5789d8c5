# What was understood of an agenda from elsewhere.
import-unreadable = { $file } cannot be read ({ $why }). Check its name and whether you may read it, or paste the agenda into “adjourn import -”.
import-unwritable = { $file } cannot be written ({ $why }).
import-exists = { $file } is there already and stays as it is. Name another file with -o, or say --force.
import-broken = This is no { $format } that can be read: { $why }. If it is something else, say --format.
import-lacks = It looks like { $format }, but has no { $what } to read slots from. If it is something else, say --format.
import-empty = There is nothing in it. Paste the agenda into it first.
import-no-text = This is no text ({ $name ->
    [binary] bytes of some program
   *[other] { $name }
}). Open it in its own program, copy the agenda there, and paste it into “adjourn import -”; or save it as text or as a table.
import-no-slots = Nothing in it looks like a slot with a time; it was read as { $format }. A slot is a line such as “9:00 Opening”; if it is another format, say --format.
import-none-in-beginning = Nothing in its first { $lines } lines looks like a slot with a time, and the rest of so long a text was not read. Cut the agenda out of it and import that.
import-choose = There are several days or rooms. Choose with --day N and --room NAME:
import-no-such-day = There is no day “{ $wish }”. These there are:
import-no-such-room = There is no room “{ $wish }”. These there are:
import-offer = { $number }  { $day }  { $room }  ({ $slots } slots)
import-unknown-format = There is no format “{ $wish }”. Known: { $known }.
import-already = This is an agenda.toml already; it is handed on unchanged.
import-understood = { $format }: { $slots ->
    [one] 1 slot
   *[other] { $slots } slots
}, { $from }–{ $to }. { $title }
import-day = Day: { $day }
import-undated = Without a date: the agenda is for the day on which its session is opened.
import-no-zone = Without a time zone: the machine’s holds where the agenda is opened.
import-guessed = Guessed:
import-not-taken = Not taken as slots; what could be one stands in the file as a remark:
import-decide = A person must decide before a session can begin:
import-more = and { $count } more; --explain shows all
import-line = line { $line }
import-record = record { $record }
import-not-written = Nothing was written.
import-untitled = Untitled meeting
import-remark-top = Imported by adjourn; guesses stand before their slots. Check it with “adjourn check”.

# What was guessed.
import-guess-title = no title is said; the name is made up
import-guess-year = the year { $year } stands elsewhere in the text
import-guess-dates = several dates are said; this one was taken
import-guess-no-year = “{ $said }” has no year, so the agenda has no date; add: date = YYYY-MM-DD
import-guess-first-day = it holds { $days } days; the first was taken. Another one: --day N
import-guess-language = language { $language }, by its words
import-guess-beginning = the text is longer than any agenda; the first { $lines } lines were read
import-guess-long-lines = { $lines ->
    [one] 1 line is longer than any row of an agenda; its beginning was read
   *[other] { $lines } lines are longer than any row of an agenda; their beginnings were read
}
import-guess-encoding = the text is no UTF-8 and was read as Windows-1252
import-guess-afternoon = taken as afternoon, by the order of the rows
import-guess-after-midnight = taken as after midnight, by the order of the rows
import-guess-start-after = no start is said; it follows the row before
import-guess-start-of-day = nothing says when the day begins; taken as 9:00
import-guess-end-next = no end is said; until the next start
import-guess-end-usual = no end is said and the next start is far; as long as usual that day
import-guess-end-last = no end is said and nothing follows; as long as usual that day
import-guess-end-before-start = the end { $time } is not after the start; it was left out
import-guess-end-cut = the end { $time } is after the next start; cut to that
import-guess-length = its length { $length } and its end do not agree; the end was kept
import-guess-gap = no time is said; it fills the gap
import-guess-qa-outside = the Q&A at { $time } is not within the slot; it was left out
import-guess-qa-folded = “{ $title }” was folded in as its Q&A
import-guess-renumbered = the source says number { $number } a second time
import-guess-moved = it stands elsewhere in the source than its time says
import-guess-utc = the times are told in UTC and no zone is named; the agenda is in UTC. Change timezone and the times with it
import-guess-no-zone = the times are { $offset } from UTC and no zone is named; they stand as printed. Add the venue’s timezone
import-guess-unknown-zone = the zone “{ $zone }” is unknown; the times stand as printed. Add the venue’s timezone
import-guess-zone-disagrees = the zone “{ $zone }” is not that of the times; they stand as printed. Add the venue’s timezone
import-guess-other-zone = taken over from the zone { $zone }
import-guess-repeats = it repeats by { $rule }; only the first time was taken
import-guess-everywhere = no room is said; it stands in every room
import-guess-everywhere-else = for everybody, in { $room }; it stands in every room
import-guess-also-says = the source also says { $said }, which does not fit
import-guess-fixed-end = its timer runs to the end as printed, so the end is hard

# Why something is no slot.
import-why-parallel = at the same time as “{ $title }”
import-why-moment = a moment without a length, where “{ $title }” is
import-why-frame = a frame around { $parts } slots, which were taken instead
import-why-no-time = no time
import-why-in-prose = the time stands in prose
import-why-quoted = it is quoted from an earlier mail
import-why-columns = names of columns
import-why-heading = a heading
import-why-needs-date = after midnight, which needs a date: add it and write start = YYYY-MM-DDThh:mm:ss
import-why-too-far = more than a day away from the rest
import-why-not-held = not held
import-why-all-day = it fills whole days
import-why-replaced = there is a later form of it
import-why-delay = a planned delay of { $length }; the times are those without it

# The table to confirm.
import-review-title = Import: { $title }
import-review-start = start
import-review-qa = Q&A
import-review-end = end
import-review-slot = slot
import-review-source = source
import-review-rows = { $from }–{ $to } of { $slots }
import-review-keys = Enter: writes { $file } · ↑ ↓: look · Esc: writes nothing
import-review-guesses = ● guessed
import-review-no-terminal = The review needs a terminal. Without --review the result is written at once.
import-review-stdout = the standard output
