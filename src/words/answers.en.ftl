# What a command is answered once it is recorded.
answers-with-consequence = { $act }; { $consequence }
answers-closing = closing { $closing }
answers-qa-and-closing = Q&A { $qa }, closing { $closing }
answers-waits-for = { $slot } waits for { $time }
answers-starts-at = { $slot } starts at { $time }
answers-starts = start { $time }
answers-end = the day ends at { $time }
answers-now = now { $lateness }
answers-adjourned = the session is adjourned

answers-minimum = { $slot } is left with { $left }, under its minimum of { $least }
answers-minimum-qa = Q&A of { $slot } is left with { $left }, under its minimum of { $least }
answers-conflict-hidden = { $slot } was going to miss its fixed time by { $length }; with it skipped, that no longer shows
answers-jump-skipped = Skipped, as not begun by then: { $slots }
answers-now-void = { $count ->
    [one] { $entries } has no effect any more
   *[other] { $entries } have no effect any more
}
answers-count-again = { $count ->
    [one] { $entries } counts again
   *[other] { $entries } count again
}
answers-brought-back-by = { $asker ->
    [script] To bring it back: adjourn do strike { $turn }
   *[seat] To bring it back: { -key-log }, then { -key-undo } on #{ $turn }
}
answers-was-corrected = Before, it read { $time }
answers-announcement-taken-back = { $slot }: announcement taken back, for that time is earlier than the agenda allows
answers-lifted = This machine’s clock is { $length } behind the session; the entry took the session’s time

# An entry by its number, and lists.
answers-entry = #{ $turn }
answers-list = { $items } and { $last }
