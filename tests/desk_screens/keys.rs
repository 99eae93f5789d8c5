//! The desk's screens for a person who has moved the keys.

use crate::drawn_with;
use crate::moved::Moved;
use crate::states::{questions, states};
use adjourn::seat::SeatKind;

#[test]
fn a_key_that_was_moved_is_named_by_its_new_sign_in_every_state_and_question() {
    let sittings = states().into_iter().chain(questions()).collect::<Vec<_>>();
    let named = sittings.iter().map(|(state, sitting)| (*state, sitting));
    Moved::all(SeatKind::Desk).assert_named_anew(named, drawn_with);
}
