//! The desk beside the chair, with nothing but keys: a change shown before it is adopted, told to the chair, undone,
//! and a plan adopted.

use crate::place::Place;

#[test]
fn the_desk_shortens_a_slot_the_chair_is_told_and_u_takes_it_back() {
    let place = Place::new();
    let chair = place.chair();
    let mut desk = place.joins(&["desk"], 100, 30);
    desk.wait("the day as a table", |seen| seen.has("end of the day") && seen.has("Enter: length of II"));
    desk.type_in("\x1b[B");
    desk.wait("the next row", |seen| seen.has("Enter: length of III"));
    desk.type_in("\r");
    desk.wait("its length", |seen| seen.has("Length of the talk of III"));
    desk.type_in(" ");
    desk.wait("its questions", |seen| seen.has("Length of Q&A of III"));
    desk.type_in("\x1b[B");
    desk.wait("what it would come to", |seen| seen.has("10 min ▌") && seen.has("» then: Déjeuner 12:30: kept"));
    assert_eq!(place.status()["rundown"][3]["expected"]["end"], place.status()["rundown"][3]["planned"]["end"]);
    desk.type_in("\x1b[D");
    desk.wait("a minute less", |seen| seen.has("9 min ▌"));
    desk.type_in("\r");
    desk.wait("the change on record", |seen| seen.has("III: Q&A 6 min shorter"));
    chair.wait("who changed what", |seen| seen.has("Q&A of III: 15 min → 9 min"));
    desk.type_in("u");
    desk.wait("the change undone", |seen| seen.has("undone"));
    chair.wait("that it was undone", |seen| seen.has("undone: III: Q&A 6 min shorter"));
    assert_eq!(place.status()["late_by"], 0);
}

#[test]
fn the_desk_adopts_the_plan_that_it_sees() {
    let place = Place::new();
    let mut chair = place.chair();
    chair.type_in("\x1b[A");
    chair.wait("five minutes more", |seen| seen.has("to closing, 11:35"));
    let mut desk = place.joins(&["desk"], 100, 30);
    desk.wait("what can be done about it", |seen| seen.has("r: recover lost time"));
    desk.type_in("r");
    desk.wait("the plans beside each other", |seen| seen.has("this Q&A") && seen.has("end later"));
    desk.type_in("\r");
    desk.wait("the plan on record", |seen| seen.has("Recovery plan"));
    chair.wait("what it takes from what runs", |seen| seen.has("15 min → 12 min"));
    let hard = &place.status()["hard"];
    assert_eq!(hard["expected"], hard["planned"], "lunch is kept");
}

#[test]
fn a_desk_that_signs_like_another_is_asked_for_a_name_and_signs_with_it() {
    let place = Place::new();
    let _chair = place.chair();
    let first = place.joins(&["desk", "--by", "Ana"], 100, 30);
    first.wait("its table", |seen| seen.has("Enter: length of II"));
    // Neither has done anything yet.
    let mut second = place.joins(&["desk", "--by", "Ana"], 100, 30);
    second.wait("the question", |seen| seen.has("Another desk signs “Ana”, too") && seen.has("Ana 2"));
    second.type_in("Bo");
    second.wait("the name", |seen| seen.has("Bo"));
    second.type_in("\r");
    second.wait("the table again", |seen| seen.has("Enter: length of II"));
    second.type_in("o");
    second.wait("the overrun", |seen| seen.has("mark it"));
    second.type_in("\r");
    second.wait("its act under the new name", |seen| seen.has("Bo – "));
    // Who is there already is asked nothing.
    first.wait("the act", |seen| seen.has("Bo – ") && !seen.has("Another desk signs"));
}
