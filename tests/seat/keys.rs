//! The other keys: one test for each, in the order of the help.

use crate::day::{Day, Sitting, slot};
use adjourn::agenda::Phase;
use adjourn::duration::Length;
use adjourn::keymap::{self, own::OwnKeys};
use adjourn::outlook::{RowState, State};
use adjourn::seat::intent::Intent;
use adjourn::seat::key::Key;
use adjourn::seat::notice::Said;
use adjourn::seat::prompt::{MessageChoice, Prompt, Reading};
use adjourn::seat::{Effect, Message, Picture, SeatKind};
use adjourn::session::answer::OutOfOrder;
use adjourn::session::command::Command;
use adjourn::words::{Language, Words};

/// The talk of II has more time, and no other phase.
fn extend(minutes: i64) -> Vec<Effect> {
    let (slot, phase) = (Some(slot("gestion")), Some(Phase::Talk));
    vec![Effect::Rule(Command::Extend { by: Length::minutes(minutes), slot, phase })]
}

fn postpone(minutes: i64) -> Vec<Effect> {
    vec![Effect::Rule(Command::PostponeBy(Length::minutes(minutes)))]
}

fn rule(command: Command) -> Vec<Effect> {
    vec![Effect::Rule(command)]
}

#[test]
fn arrows_give_the_running_phase_a_minute_or_five() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40");
    assert_eq!(chair.press(Key::Right), extend(1));
    assert_eq!(chair.press(Key::Left), extend(-1));
    assert_eq!(chair.press(Key::Up), extend(5));
    assert_eq!(chair.press(Key::Down), extend(-5));
}

#[test]
fn arrows_put_off_the_next_start_while_nothing_runs() {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    chair.wait_until("10:02");
    assert_eq!(chair.press(Key::Up), postpone(5));
    assert_eq!(chair.press(Key::Right), postpone(1));
    assert_eq!(chair.day.outlook().next.unwrap().expected_start, chair.day.second("10:08"));
    assert_eq!(chair.press(Key::Down), postpone(-5));
}

#[test]
fn o_proposes_five_minutes_and_enter_marks_them() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40");
    chair.letter('o');
    let Some(Prompt::Overrun(field)) = chair.asks() else { panic!("{:?}", chair.asks()) };
    assert_eq!(field.minutes(), 5);
    assert_eq!(chair.press(Key::Enter), extend(5));
    let outlook = chair.day.outlook();
    assert_eq!(outlook.late_by, Length::minutes(5));
    assert_eq!(outlook.hard.unwrap().conflict(), Length::minutes(5));
}

#[test]
fn the_minutes_move_by_arrows_and_by_digits_of_either_keyboard() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    for (keys, minutes) in [
        (vec![Key::Right, Key::Up], 11),
        (vec![Key::Down, Key::Down], 1),
        (vec![Key::Char('1'), Key::Char('2')], 12),
        (vec![Key::Char('&'), Key::Char('é')], 12),
        (vec![Key::Char('9'), Key::Backspace, Key::Char('7')], 7),
        (vec![Key::Char('9'), Key::Char('9'), Key::Char('9')], 99),
        (vec![Key::Char('0'), Key::Char('x')], 5),
    ] {
        chair.letter('o');
        for key in &keys {
            chair.press(*key);
        }
        let Some(Prompt::Overrun(field)) = chair.asks() else { panic!("{:?}", chair.asks()) };
        assert_eq!(field.minutes(), minutes, "{keys:?}");
        chair.press(Key::Escape);
    }
}

#[test]
fn o_while_nothing_runs_says_so() {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    chair.wait_until("10:02").letter('o');
    assert_eq!(chair.asks(), None);
    assert_eq!(chair.said(), [&Said::Refused(OutOfOrder::NothingRuns)]);
}

#[test]
fn k_in_overtime_keeps_the_whole_of_the_questions() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:18");
    assert!(chair.day.outlook().keeps.closing.is_none(), "the closing stands by itself");
    assert_eq!(chair.letter('k'), rule(Command::KeepQa));
    assert_eq!(chair.day.outlook().current.unwrap().closing, chair.day.second("11:33"));
}

#[test]
fn k_after_a_marked_overrun_keeps_the_closing() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40").press(Key::Up);
    assert_eq!(chair.letter('k'), rule(Command::KeepClosing));
    assert_eq!(chair.day.outlook().late_by, Length::ZERO);
}

#[test]
fn k_between_two_readings_asks_which() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40").press(Key::Up);
    chair.wait_until("11:22");
    assert_eq!(chair.letter('k'), []);
    assert_eq!(chair.asks(), Some(&Prompt::Keep(Reading::Closing)));
    chair.letter('k');
    assert_eq!(chair.asks(), Some(&Prompt::Keep(Reading::Qa)));
    chair.press(Key::Up);
    assert_eq!(chair.press(Key::Enter), rule(Command::KeepClosing));
}

#[test]
fn k_says_when_there_is_nothing_to_choose() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("10:40");
    assert_eq!(chair.letter('k'), []);
    assert_eq!(chair.said(), [&Said::NothingToKeep]);
}

#[test]
fn c_closes_from_the_talk_and_asks_where_that_adjourns() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.wait_until("11:31");
    let ends = Some((slot("gestion"), Phase::Talk));
    assert_eq!(chair.letter('c'), rule(Command::Close { ends, at: None }));
    assert_eq!(chair.day.outlook().current_slot().unwrap().id, slot("services"));
    let mut day = Day::opened("16:45");
    day.does(Command::Confirm).unwrap();
    let mut chair = Sitting::chair(day);
    assert_eq!(chair.letter('c'), []);
    chair.press(Key::Enter);
    assert_eq!(chair.day.outlook().state, State::Adjourned);
}

#[test]
fn u_takes_back_the_act_that_the_screen_names() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Up);
    let turn = chair.day.outlook().undo.unwrap().turn;
    assert_eq!(chair.letter('u'), rule(Command::Strike { turn: Some(turn), with_later: false }));
    assert_eq!(chair.day.outlook().late_by, Length::ZERO);
    assert!(matches!(chair.said()[0], Said::Recorded(_)));
}

#[test]
fn u_right_after_a_text_or_darkness_for_the_stage_takes_that_back() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.press(Key::Right);
    chair.letter('m');
    chair.press(Key::Enter);
    assert_eq!(chair.letter('u'), rule(Command::ClearMessage));
    chair.letter('b');
    assert_eq!(chair.letter('u'), rule(Command::Blackout(false)));
    assert!(matches!(chair.letter('u')[..], [Effect::Rule(Command::Strike { .. })]), "then the minute");
    chair.day.other_does("Ana", Command::ShowMessage("Merci".to_owned()));
    chair.hear(Message::Grew);
    assert_ne!(chair.letter('u'), rule(Command::ClearMessage), "somebody else's text is not one's own");
}

#[test]
fn u_with_nothing_to_take_back_says_so() {
    let mut chair = Sitting::chair(Day::opened("9:30"));
    assert_eq!(chair.letter('u'), []);
    assert_eq!(chair.said(), [&Said::Refused(OutOfOrder::NothingToStrike)]);
}

#[test]
fn h_suspends_and_resumes() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.wait_until("10:40").letter('h'), rule(Command::Suspend));
    assert_eq!(chair.wait_until("10:45").letter('h'), rule(Command::Resume));
    assert_eq!(chair.day.outlook().current.unwrap().closing, chair.day.second("11:35"));
}

#[test]
fn s_leaves_out_the_slot_that_is_chosen_and_brings_it_back() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.letter('s');
    assert_eq!(chair.asks(), Some(&Prompt::NoShow { index: 3 }), "the next slot is proposed");
    chair.press(Key::Down);
    chair.press(Key::Down);
    assert_eq!(chair.press(Key::Enter), [], "there is a choice");
    assert_eq!(chair.press(Key::Enter), rule(Command::Skip(slot("mobilite"))));
    assert_eq!(chair.day.outlook().rundown[5].state, RowState::Skipped);
    chair.letter('s');
    chair.press(Key::Down);
    chair.press(Key::Down);
    assert_eq!(chair.press(Key::Enter), rule(Command::Restore(slot("mobilite"))));
}

#[test]
fn m_sends_a_preset_or_a_text_of_ones_own_and_clears_it() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.letter('m');
    chair.press(Key::Down);
    assert_eq!(chair.press(Key::Enter), rule(Command::ShowMessage("Plus que deux minutes".to_owned())));
    chair.letter('m');
    assert_eq!(chair.asks(), Some(&Prompt::Message(MessageChoice::Clear)), "what stands there can be cleared");
    chair.type_in("b. Où est M. Insulza ?");
    chair.press(Key::Backspace);
    chair.press(Key::Char('!'));
    assert_eq!(chair.press(Key::Enter), rule(Command::ShowMessage("b. Où est M. Insulza !".to_owned())));
    chair.letter('m');
    assert_eq!(chair.press(Key::Enter), rule(Command::ClearMessage));
}

#[test]
fn an_empty_message_is_not_sent_and_a_long_one_stops_at_200_characters() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.letter('m');
    chair.press(Key::Up);
    assert_eq!(chair.asks(), Some(&Prompt::Message(MessageChoice::Own(String::new()))));
    assert_eq!(chair.press(Key::Enter), []);
    chair.type_in(&"é".repeat(210));
    assert_eq!(chair.press(Key::Enter), rule(Command::ShowMessage("é".repeat(200))));
}

#[test]
fn what_is_pasted_is_text_where_one_is_written_and_nothing_anywhere_else() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.paste("\r\rqc5"), []);
    assert_eq!(chair.asks(), None);
    chair.letter('o');
    let asked = chair.asks().cloned();
    assert_eq!(chair.paste("15\r"), []);
    assert_eq!(chair.asks(), asked.as_ref(), "a number is typed");
    chair.press(Key::Escape);
    chair.letter('m');
    assert_eq!(chair.paste("Salle 2,\r\n\tpuis café\u{7}\n"), [], "whoever pastes sees it before it is sent");
    assert_eq!(chair.press(Key::Enter), rule(Command::ShowMessage("Salle 2, puis café".to_owned())));
}

#[test]
fn b_and_the_dot_of_a_clicker_darken_the_stage_and_light_it() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.letter('b'), rule(Command::Blackout(true)));
    assert_eq!(chair.letter('.'), rule(Command::Blackout(false)));
}

#[test]
fn d_and_question_mark_open_panels_that_enter_closes() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    for (key, from_second) in [('d', Prompt::Ledger(1)), ('?', Prompt::Help(1))] {
        chair.letter(key);
        chair.press(Key::Down);
        assert_eq!(chair.asks(), Some(&from_second));
        assert_eq!(chair.press(Key::Enter), []);
        assert_eq!(chair.asks(), None);
    }
}

#[test]
fn v_changes_the_picture_and_not_the_keys() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.letter('v');
    assert_eq!(chair.seat.picture(), Picture::Stage);
    assert_eq!(chair.press(Key::Up), extend(5));
    chair.letter('v');
    assert_eq!(chair.seat.picture(), Picture::Desk);
    assert_eq!(chair.press(Key::Up), extend(5));
    chair.letter('v');
    assert_eq!(chair.seat.picture(), Picture::Chair);
    let mut desk = Sitting::at_the(SeatKind::Desk, Day::in_panel("10:30"));
    assert_eq!(desk.seat.picture(), Picture::Desk);
    desk.letter('v');
    assert_eq!(desk.press(Key::Up), [], "the arrows still point at rows");
}

#[test]
fn g_goes_through_the_languages() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.letter('g'), [Effect::SetLanguage(Language::Fr)]);
    assert_eq!(chair.letter('g'), [Effect::SetLanguage(Language::Es)]);
    assert_eq!(chair.letter('g'), [Effect::SetLanguage(Language::Pt)]);
    assert_eq!(chair.letter('G'), [Effect::SetLanguage(Language::En)], "Caps Lock does no harm");
}

#[test]
fn q_asks_before_quitting_and_control_c_twice_quits() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    assert_eq!(chair.letter('q'), []);
    assert_eq!(chair.asks(), Some(&Prompt::Quit));
    chair.press(Key::Escape);
    assert_eq!(chair.asks(), None);
    chair.letter('q');
    assert_eq!(chair.press(Key::Enter), [Effect::Quit]);
    chair.letter('o');
    assert_eq!(chair.press(Key::Interrupt), [], "a question in between does not swallow it");
    assert_eq!(chair.press(Key::Interrupt), [Effect::Quit]);
}

#[test]
fn the_other_keys_of_a_clicker_do_nothing() {
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    for key in [Key::PageUp, Key::F(5), Key::Escape] {
        assert_eq!(chair.press(key), []);
        assert!(chair.said().is_empty() && chair.asks().is_none(), "{key:?}");
    }
    assert_eq!(chair.letter('x'), []);
    assert_eq!(chair.said(), [&Said::NoSuchKey(Key::Char('x'))]);
}

#[test]
fn keys_of_the_stage_explain_themselves_for_two_seconds_and_q_quits() {
    let mut stage = Sitting::at_the(SeatKind::Stage, Day::in_panel("10:30"));
    for key in [Key::Enter, Key::Char('b'), Key::Char('.'), Key::Up, Key::Escape, Key::PageDown] {
        assert_eq!(stage.press(key), [], "{key:?}");
        assert!(stage.seat.is_explaining());
    }
    stage.ms += 1_999;
    stage.tick();
    assert!(stage.seat.is_explaining());
    stage.ms += 1;
    stage.tick();
    assert!(!stage.seat.is_explaining());
    assert_eq!(stage.letter('q'), [Effect::Quit]);
    assert_eq!(stage.press(Key::Interrupt), [Effect::Quit]);
}

#[test]
fn every_line_of_the_table_has_its_words_and_no_key_stands_twice() {
    for seat in [SeatKind::Chair, SeatKind::Stage, SeatKind::Desk] {
        let mut keys: Vec<Key> = keymap::bindings(seat).flat_map(|line| line.keys).map(|(key, _)| *key).collect();
        let all = keys.len();
        keys.dedup();
        assert_eq!(keys.len(), all, "{seat:?}");
        for language in Language::ALL {
            let words = Words::new(language);
            for help in keymap::bindings(seat).filter_map(|line| line.help) {
                assert_ne!(words.text(help), help);
            }
        }
    }
    assert_eq!(keymap::intent(SeatKind::Desk, Key::Enter), Some(Intent::EditRow));
    assert_eq!(keymap::intent(SeatKind::Chair, Key::PageUp), Some(Intent::Nothing));
}

#[test]
fn the_readme_table_has_a_row_for_every_line() {
    let table = keymap::markdown(SeatKind::Chair, &Words::new(Language::En));
    let rows: Vec<&str> = table.lines().collect();
    assert_eq!(rows[..2], ["| Key | What it does |", "| --- | --- |"]);
    assert_eq!(rows[3], "| `→` `←` `↑` `↓` | 1 min, 5 min more or less; with nothing running: later start |");
    assert_eq!(rows.len(), 2 + keymap::bindings(SeatKind::Chair).filter(|line| line.help.is_some()).count());
}

#[test]
fn a_question_goes_on_by_the_key_that_opened_it_wherever_that_was_moved() {
    let mut keys = OwnKeys::default();
    for (act, key) in [("log", "j"), ("undo", "z"), ("ledger", "x"), ("quit", "y")] {
        keys.bind(SeatKind::Chair, act, key).unwrap();
    }
    let mut chair = Sitting::chair(Day::in_panel("10:30"));
    chair.seat = chair.seat.with_keys(keys);
    chair.press(Key::Escape);
    chair.letter('x');
    assert_eq!(chair.asks(), Some(&Prompt::Ledger(0)));
    chair.letter('d');
    assert_eq!(chair.asks(), Some(&Prompt::Ledger(0)), "the key that was moved away closes nothing");
    chair.letter('x');
    assert_eq!(chair.asks(), None);
    chair.letter('j');
    let turn = chair.outlook().acts_of_today().next().unwrap().turn;
    assert_eq!(chair.letter('z'), [Effect::Rule(Command::Strike { turn: Some(turn), with_later: false })]);
    chair.letter('y');
    assert_eq!(chair.letter('y'), [Effect::Quit]);
}
