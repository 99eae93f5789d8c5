//! The cues of a small day, second by second, with acts in between.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod watched;

use crate::agenda::{Phase, SlotId};
use crate::duration::Length;
use crate::session::Session;
use crate::session::command::Command;
use watched::{DAY, Day};

#[test]
fn a_punctual_panel_is_called_at_each_signal_and_at_each_end() {
    let mut day = Day::in_panel();
    let mut told = day.until("10:45");
    day.next();
    told.extend(day.until("10:59:59"));
    day.now = day.second("11:00");
    day.next();
    told.extend(day.look());
    assert_eq!(
        told,
        [
            "10:40:00 before-qa 300 p1 10:45:00",
            "10:43:00 before-qa 120 p1 10:45:00",
            "10:44:00 before-qa 60 p1 10:45:00",
            "10:45:00 qa p1 10:45:00",
            "10:55:00 before-closing 300 p1 11:00:00",
            "10:58:00 before-closing 120 p1 11:00:00",
            "10:59:00 before-closing 60 p1 11:00:00",
        ]
    );
}

#[test]
fn nobody_is_told_twice_while_a_phase_runs_over() {
    let mut day = Day::in_panel();
    let told = day.until("11:30");
    assert_eq!(
        told,
        [
            "10:40:00 before-qa 300 p1 10:45:00",
            "10:43:00 before-qa 120 p1 10:45:00",
            "10:44:00 before-qa 60 p1 10:45:00",
            "10:45:00 qa p1 10:45:00",
            // From here on the protected five minutes of Q&A push the closing, and with it all that is hard.
            "10:55:00 before-closing 300 p1 11:00:00",
            "10:55:30 missed-start 30 lunch 12:00:00",
            "10:55:30 missed-end 30 end 13:34:00",
        ]
    );
}

#[test]
fn an_extended_phase_is_called_anew_before_its_new_end() {
    let mut day = Day::in_panel();
    day.until("10:45:30");
    day.extend(2);
    assert_eq!(
        day.until("10:47:30"),
        [
            "10:45:30 missed-start 120 lunch 12:00:00",
            "10:45:30 missed-end 120 end 13:34:00",
            "10:46:30 before-qa 60 p1 10:47:30",
            "10:47:30 qa p1 10:47:30",
        ]
    );
}

#[test]
fn what_was_cut_past_is_not_told() {
    let mut day = Day::in_panel();
    day.until("10:30");
    // Six minutes are left instead of fifteen, then a minute and a half: only a minute lies still ahead.
    day.extend(-9);
    assert_eq!(day.until("10:30:10"), Vec::<String>::new());
    day.does(&Command::Extend { by: Length(-260), slot: None, phase: None });
    assert_eq!(day.until("10:31:00"), ["10:30:40 before-qa 60 p1 10:31:40"]);
}

#[test]
fn a_sleep_brings_the_most_urgent_warning_of_each_end_alone() {
    let mut day = Day::in_panel();
    day.until("10:30");
    assert_eq!(day.sleep_until("10:44:20"), ["10:44:20 before-qa 40 p1 10:45:00"]);
    assert_eq!(day.until("10:45"), ["10:45:00 qa p1 10:45:00"]);
    assert_eq!(
        day.sleep_until("10:57"),
        [
            "10:57:00 before-closing 300 p1 11:02:00",
            "10:57:00 missed-start 120 lunch 12:00:00",
            "10:57:00 missed-end 120 end 13:34:00",
        ]
    );
}

#[test]
fn a_tick_that_comes_late_is_called_by_its_signal() {
    let mut day = Day::in_panel();
    day.until("10:39:59");
    assert_eq!(day.sleep_until("10:40:02"), ["10:40:02 before-qa 300 p1 10:45:00"]);
    assert_eq!(day.until("10:42:59"), Vec::<String>::new());
}

#[test]
fn the_first_look_tells_nothing_of_what_has_passed() {
    let mut day = Day::opened("10:44:00");
    assert_eq!(day.until("10:45"), ["10:45:00 qa p1 10:45:00"]);
    let mut day = Day::opened("10:50");
    assert_eq!(day.until("10:55"), ["10:55:00 before-closing 300 p1 11:00:00"]);
}

#[test]
fn a_slot_as_short_as_a_signal_does_not_begin_with_a_warning() {
    let mut day = Day::opened("13:25");
    day.until("13:29:59");
    day.now = day.second("13:30");
    day.next();
    assert_eq!(
        day.until("13:34:29"),
        [
            // The break ends at this second by itself, whoever pressed.
            "13:30:00 closing lunch 13:30:00",
            "13:32:00 before-closing 120 end 13:34:00",
            "13:33:00 before-closing 60 end 13:34:00",
            "13:34:00 closing end 13:34:00",
        ]
    );
}

#[test]
fn breaks_and_registration_are_warned_of_and_their_end_is_told() {
    let mut day = Day::opened("9:54");
    assert_eq!(
        day.until("10:00:29"),
        [
            "09:55:00 before-closing 300 accueil 10:00:00",
            "09:58:00 before-closing 120 accueil 10:00:00",
            "09:59:00 before-closing 60 accueil 10:00:00",
            "10:00:00 closing accueil 10:00:00",
        ]
    );
    let mut day = Day::opened("12:01");
    day.until("12:50");
    assert_eq!(
        day.sleep_until("13:40"),
        ["13:40:00 closing lunch 13:30:00", "13:40:00 missed-end 600 end 13:34:00"],
        "slept over the end of lunch"
    );
}

#[test]
fn a_break_that_was_ended_by_hand_is_not_told() {
    let mut day = Day::opened("12:30");
    day.until("13:20");
    day.next();
    assert_eq!(day.look(), Vec::<String>::new());
}

#[test]
fn a_talk_on_the_clock_tells_when_its_qa_opens() {
    let text = DAY.replace("title = \"One\"", "title = \"One\"\nadvance = \"clock\"");
    let mut day = Day::of(&text, "10:44:30");
    assert_eq!(day.until("10:45:30"), ["10:45:00 qa p1 10:45:00"]);
    assert_eq!(day.sleep_until("11:00:10"), ["11:00:10 closing p1 11:00:00"]);
}

#[test]
fn while_suspended_nothing_is_told_and_afterwards_each_once() {
    let mut day = Day::in_panel();
    day.until("10:43:00");
    day.does(&Command::Suspend);
    assert_eq!(day.until("10:50"), Vec::<String>::new());
    day.does(&Command::Resume);
    assert_eq!(
        day.until("10:51"),
        [
            "10:50:00 missed-start 420 lunch 12:00:00",
            "10:50:00 missed-end 420 end 13:34:00",
            "10:51:00 before-qa 60 p1 10:52:00",
        ]
    );
}

#[test]
fn a_hard_point_is_told_when_an_overrun_costs_it_and_again_only_when_it_was_won_back() {
    let mut day = Day::in_panel();
    day.until("10:10");
    day.extend(5);
    let missed = ["10:10:00 missed-start 300 lunch 12:00:00", "10:10:00 missed-end 300 end 13:34:00"];
    assert_eq!(day.until("10:20"), missed);
    day.does(&Command::Strike { turn: None, with_later: false });
    assert_eq!(day.until("10:21"), Vec::<String>::new());
    day.extend(5);
    assert_eq!(day.look().len(), 2);
}

#[test]
fn under_half_a_minute_every_screen_says_on_time_and_so_nothing_is_missed() {
    let mut day = Day::opened("9:55");
    day.until("10:00:29");
    day.next();
    assert_eq!(day.until("10:30"), Vec::<String>::new());
}

#[test]
fn fifteen_minutes_before_a_hard_point_in_conflict_it_is_told_once() {
    let mut day = Day::in_panel();
    day.until("10:10");
    day.extend(5);
    day.until("10:50");
    day.next();
    day.until("11:05");
    day.next();
    let told = day.until("11:59");
    let ahead: Vec<_> = told.iter().filter(|cue| cue.contains("ahead")).collect();
    assert_eq!(ahead, ["11:45:00 ahead-start 900 lunch 12:00:00"]);
}

#[test]
fn a_hard_point_that_is_kept_is_not_told() {
    let mut day = Day::in_panel();
    let mut told = day.until("10:45");
    day.next();
    told.extend(day.until("10:59:59"));
    day.now = day.second("11:00");
    day.next();
    told.extend(day.until("11:45"));
    assert!(!told.iter().any(|cue| cue.contains("missed") || cue.contains("ahead")), "{told:?}");
}

#[test]
fn a_hard_point_lost_within_its_last_quarter_of_an_hour_is_told_once() {
    let mut day = Day::opened("11:46");
    day.until("11:50");
    day.extend(5);
    let told = day.until("11:59");
    assert_eq!(told.iter().filter(|cue| cue.contains("lunch")).count(), 1, "{told:?}");
    assert!(told.contains(&"11:50:00 missed-start 300 lunch 12:00:00".to_owned()), "{told:?}");
}

#[test]
fn a_clock_that_is_set_back_a_little_tells_nothing_again() {
    let mut day = Day::in_panel();
    day.until("10:43:01");
    day.now = day.second("10:42:58");
    assert_eq!(day.until("10:43:30"), Vec::<String>::new());
}

#[test]
fn arriving_somewhere_since_earlier_tells_nothing_of_before() {
    let mut day = Day::in_panel();
    day.until("10:50");
    let since = day.second("10:49");
    day.does(&Command::Here { slot: SlotId("p1".into()), phase: Phase::Qa, at: Some(since) });
    assert_eq!(day.until("10:54:59"), Vec::<String>::new());
    assert_eq!(day.until("10:55"), ["10:55:00 before-closing 300 p1 11:00:00"]);
}

#[test]
fn a_session_that_nobody_opened_has_no_cues() {
    let mut day = Day::in_panel();
    day.session = Session::default();
    assert_eq!(day.until("10:45"), Vec::<String>::new());
}
