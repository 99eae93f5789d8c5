//! The chair's screens for a person who has moved the keys.

use crate::asked::questions;
use crate::drawn_with;
use crate::moved::Moved;
use crate::states::{overlooked, states};
use adjourn::seat::SeatKind;

#[test]
fn a_key_that_was_moved_is_named_by_its_new_sign_in_every_state_and_question() {
    let sittings = states().into_iter().chain(questions()).chain(overlooked()).collect::<Vec<_>>();
    let named = sittings.iter().map(|(state, sitting)| (*state, sitting));
    Moved::all(SeatKind::Chair).assert_named_anew(named, drawn_with);
}
