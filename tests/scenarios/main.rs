//! Scenarios: what happened and what must follow, in files that a chair can read. Each is a test of its own.
//!
//! Every scenario is played three times: as it stands; with somebody looking at every minute between the steps; and
//! with all its entries taken in from the last to the first. What is to be seen must be the same. The runner must not
//! know how a figure comes about; the expected ones are worked out by hand.
#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

mod always;
mod checking;
mod plans;
mod playing;
mod reading;

use adjourn::agenda::Agenda;
use adjourn::duration::Second;
use adjourn::outlook::Outlook;
use checking::differences;
use playing::Room;
use reading::{Scenario, Step, line_of};
use std::path::PathBuf;

/// Makes a test of each file, and the list of them all.
macro_rules! scenarios {
    ($($test:ident: $file:literal,)*) => {
        const FILES: &[&str] = &[$($file),*];
        $(
            #[test]
            fn $test() {
                let faults = faults_of($file);
                assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
            }
        )*
    };
}

scenarios! {
    a_day_as_people_live_it: "walked-day.toml",
    the_vector_of_the_arithmetic: "test-vector.toml",
    the_closing_stands_and_the_qa_pays: "closing-stands.toml",
    a_talk_ends_early: "talk-ends-early.toml",
    the_session_is_opened_in_the_middle_of_a_panel: "opened-in-mid-panel.toml",
    the_first_act_of_all_comes_from_a_script: "first-scripted-act.toml",
    the_first_act_of_all_comes_before_the_day: "first-act-before-the-day.toml",
    next_is_one_key_for_the_whole_day: "next.toml",
    close_ends_a_slot_from_either_phase: "close.toml",
    here_says_where_we_are: "here.toml",
    postpone_announces_the_next_slot: "postpone.toml",
    extend_marks_an_overrun: "extend.toml",
    extend_in_overtime_counts_from_now: "extend-in-overtime.toml",
    the_two_readings_of_overtime_are_kept: "keep.toml",
    gaps_absorb_delay_down_to_the_changeover: "gaps.toml",
    slots_on_the_clock_move_by_themselves: "clock-slots.toml",
    a_whole_day_may_be_on_the_clock: "whole-day-on-the-clock.toml",
    times_that_must_not_move_are_watched: "hard-points.toml",
    lateness_is_exact_and_reads_in_minutes: "how-late.toml",
    a_suspended_session_stands_still: "suspended.toml",
    a_slot_that_does_not_take_place_leaves_a_gap: "no-show.toml",
    what_happened_at_another_time_is_corrected: "corrected.toml",
    the_clock_is_corrected_too: "corrected-clock.toml",
    what_is_struck_can_be_brought_back: "struck.toml",
    the_assumption_comes_back_with_a_strike: "struck-assumption.toml",
    a_closing_has_no_effect_when_another_slot_stands_between: "slot-between.toml",
    several_people_act_at_once: "several-people.toml",
    the_day_begins_afresh: "afresh.toml",
    a_day_may_pass_midnight: "past-midnight.toml",
    an_hour_is_an_hour_when_the_clocks_change: "clocks-change.toml",
    the_session_is_opened_during_registration: "opened-in-registration.toml",
    the_first_time_that_is_missed_matters: "two-hard-times.toml",
    a_break_may_be_entered_when_it_is_over: "lunch-nobody-marked.toml",
    a_qa_shorter_than_its_minimum_is_protected_as_it_is: "short-qa.toml",
    a_correction_may_leave_a_later_act_without_effect: "kept-then-corrected.toml",
    the_session_is_opened_in_a_gap: "opened-in-a-gap.toml",
    a_late_lunch_may_end_in_time: "lunch-kept.toml",
    an_announcement_may_come_too_late: "announced-too-late.toml",
    a_plan_that_a_new_overrun_breaks_stays_a_promise: "plan-overtaken.toml",
    a_plan_that_two_people_adopt_is_adopted_once: "plan-adopted-twice.toml",
    nobody_gives_below_a_minimum: "lunch-of-the-interpreters.toml",
    who_can_give_more_gives_more: "shares.toml",
    nobody_gives_time_that_would_only_become_waiting: "nobody-gives-waiting.toml",
    the_mix_asks_breaks_then_qas_then_talks: "mix.toml",
    the_time_of_a_missing_speaker_is_used_otherwise: "speaker-missing.toml",
    the_day_ahead_is_changed_and_changed_back: "edits.toml",
    two_people_change_the_day_ahead: "edits-together.toml",
    the_file_is_changed_while_the_session_runs: "file-changed.toml",
    a_closed_slot_stays_closed_without_its_qa_opening: "qa-opening-struck.toml",
}

/// A moment as a scenario writes it, `12:30` or `12:30:15`.
fn clock(agenda: &Agenda, at: Second) -> String {
    let shown = agenda.local(at).format("%-H:%M:%S").to_string();
    shown.strip_suffix(":00").map_or(shown.clone(), str::to_owned)
}

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/scenarios")
}

/// Everything in which a file and the program differ.
fn faults_of(file: &str) -> Vec<String> {
    match std::fs::read_to_string(directory().join(file)) {
        Ok(text) => faults_in(file, &text),
        Err(error) => vec![format!("{file}: {error}")],
    }
}

fn faults_in(file: &str, text: &str) -> Vec<String> {
    let scenario = match Scenario::read(text) {
        Ok(scenario) if scenario.title.trim().is_empty() => return vec![format!("{file}: has no title")],
        Ok(scenario) => scenario,
        Err(error) => return vec![format!("{file}: {error}")],
    };
    let steps = Steps { file, text, scenario: &scenario };
    let plain = steps.played(false);
    if !plain.faults.is_empty() {
        return plain.faults;
    }
    let watched = steps.played(true);
    let differ = plain.seen.iter().zip(&watched.seen).enumerate().filter(|(_, (plain, watched))| plain != watched);
    let differ =
        differ.map(|(number, _)| format!("{}: otherwise when somebody looks each minute", steps.place(number)));
    watched.faults.into_iter().chain(differ).collect()
}

/// A scenario and where it is written.
struct Steps<'a> {
    file: &'a str,
    text: &'a str,
    scenario: &'a Scenario,
}

/// A scenario that was played: what was wrong, and what was to be seen after each step.
#[derive(Default)]
struct Run {
    faults: Vec<String>,
    seen: Vec<Outlook>,
}

impl Steps<'_> {
    fn played(&self, watched: bool) -> Run {
        let mut run = Run::default();
        let mut room = match Room::of(self.scenario, watched) {
            Ok(room) => room,
            Err(trouble) => return Run { faults: vec![format!("{}: {trouble}", self.file)], ..run },
        };
        for (number, step) in self.scenario.steps.iter().enumerate() {
            let mut faults = match room.play(step.get_ref()) {
                Ok(played) => {
                    let mut faults = differences(step.get_ref(), &played, room.session());
                    faults.extend(played.never);
                    run.seen.push(played.after);
                    faults
                }
                Err(trouble) => vec![trouble],
            };
            if room.outlook_from_the_last_to_the_first() != room.outlook() {
                faults.push("otherwise when the entries come from the last to the first".to_owned());
            }
            run.faults.extend(faults.into_iter().map(|fault| format!("{}: {fault}", self.place(number))));
        }
        run
    }

    /// Which step it is, as in `walked-day.toml:34 (step 5, 10:07, next)`.
    fn place(&self, number: usize) -> String {
        let Some(step) = self.scenario.steps.get(number) else { return self.file.to_owned() };
        let line = line_of(self.text, step.span().start);
        let Step { at, act, .. } = step.get_ref();
        let at = at.as_deref().unwrap_or("same moment");
        let act = act.as_deref().unwrap_or("time passes");
        format!("{}:{line} (step {}, {at}, {act})", self.file, number + 1)
    }
}

#[test]
fn every_scenario_of_the_directory_is_played() {
    let entries = std::fs::read_dir(directory()).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.filter(|path| path.extension().is_some_and(|extension| extension == "toml"));
    let mut there: Vec<String> = files.map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
    there.sort();
    let mut played = FILES.to_vec();
    played.sort_unstable();
    assert_eq!(there, played);
}

const SHORT: &str = r#"
title  = "The opening begins seven minutes late"
agenda = "sample"
opened = "9:50"

[[step]]
at = "10:07"
do = "next"
then.late_by = "7m"
then.rows.ouverture = "running 10:07 to 10:37"
"#;

fn faults_with(from: &str, to: &str) -> Vec<String> {
    assert!(SHORT.contains(from), "{from}");
    faults_in("short.toml", &SHORT.replace(from, to))
}

#[test]
fn a_scenario_that_holds_has_no_faults() {
    assert_eq!(faults_in("short.toml", SHORT), Vec::<String>::new());
}

#[test]
fn a_wrong_expectation_is_named_with_its_file_its_step_and_both_values() {
    let place = "short.toml:6 (step 1, 10:07, next)";
    assert_eq!(faults_with("\"7m\"", "\"8m\""), [format!("{place}: late_by: expected 8m, found 7m")]);
    assert_eq!(
        faults_with("to 10:37", "to 10:38, conflict 2m"),
        [
            format!("{place}: ouverture end: expected 10:38, found 10:37"),
            format!("{place}: ouverture conflict: expected 2m, found 0s"),
        ]
    );
}

#[test]
fn plans_promises_and_an_order_that_differ_are_named() {
    let expected =
        "\"7m\"\nthen.until = \"none\"\nthen.plans = []\nthen.promises = [\"mix: dejeuner start 12:30, kept\"]";
    let faults = faults_with("\"7m\"", expected);
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(faults.first().unwrap().contains("until: expected none, found dejeuner start, 7m late"), "{faults:?}");
    assert!(faults.get(1).unwrap().contains("plans: expected [], found [\""), "{faults:?}");
    assert!(faults.get(2).unwrap().contains("kept\"], found []"), "{faults:?}");
    let faults = faults_with("\"7m\"", "\"7m\"\nthen.order = [\"gestion\"]");
    assert!(faults.first().unwrap().contains("order: expected [\"gestion\"], found [\"inscription\""), "{faults:?}");
    let faults = faults_with("to 10:37", "to 10:37, printed 10:05, promised 1m, added, entitled Opening");
    assert_eq!(faults.len(), 4, "{faults:?}");
}

#[test]
fn an_act_that_comes_out_otherwise_than_expected_is_a_fault() {
    assert!(faults_with("\"next\"", "\"resume\"").first().unwrap().contains("to be accepted, found refused (not"));
    let expected = "\"next\"\nrefused = \"haste\"";
    assert!(faults_with("\"next\"", expected).first().unwrap().contains("expected haste, found accepted"));
    let usage = "\"nxt\"\nrefused = \"haste\"";
    assert!(faults_with("\"next\"", usage).first().unwrap().contains("expected haste, found usage"));
}

#[test]
fn what_a_scenario_cannot_say_is_refused() {
    assert!(faults_with("then.late_by", "then.late").first().unwrap().contains("unknown field `late`"));
    assert!(faults_with("\"7m\"", "\"seven\"").first().unwrap().contains("cannot be read"));
    assert!(faults_with("rows.ouverture", "rows.opening").first().unwrap().contains("expected a slot opening"));
    assert!(faults_with("10:07\"\ndo", "9:49\"\ndo").first().unwrap().contains("before the step before it"));
}
