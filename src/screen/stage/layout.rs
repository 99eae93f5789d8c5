//! Where everything stands on the stage, at every size: who gets which rows.
//!
//! The digits come first; the smaller the screen, the more of the rest becomes a plain row or is left out, in this
//! order: title, gaps, marks, the closing, the word with the clock. It knows of contents only whether they are there.

use super::scene::{Main, Scene};
use crate::screen::letters::Setting;
use crate::screen::signs::Signs;
use ratatui::layout::Rect;

/// The place of each part. A part without rows is not drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    /// Marks, in a bar across the screen.
    pub(super) marks: Rect,
    /// The title and how late it is.
    pub(super) title: Rect,
    /// The word and the wall clock.
    pub(super) band: Rect,
    /// The blank rows below the band.
    pub(super) below_band: Rect,
    /// The message.
    pub(super) message: Rect,
    /// What the main thing is.
    pub(super) lead: Rect,
    /// The main thing.
    pub(super) main: Rect,
    /// The blank rows above the foot.
    pub(super) above_foot: Rect,
    /// The closing.
    pub(super) foot: Rect,
    /// The blank row at the bottom, which projectors may cut off.
    pub(super) bottom: Rect,
}

/// Rows of the parts that do not grow with their contents.
#[derive(Clone, Copy, Debug, Default)]
struct Rows {
    marks: u16,
    title: u16,
    band: u16,
    /// Between title and band.
    below_title: u16,
    /// Between band, message, lead, digits and foot.
    gap: u16,
    bottom: u16,
}

/// How many rows a part has from a height on. Around the digits one row is added for each row more of height, and they
/// have the others: a larger screen never makes them smaller.
type Steps = &'static [(u16, u16)];

const MARKS: Steps = &[(6, 1), (10, 0), (36, 5)];
const TITLE: Steps = &[(10, 1), (22, 4), (34, 5), (66, 6), (67, 7)];
const BELOW_TITLE: Steps = &[
    (11, 1),
    (12, 0),
    (13, 1),
    (14, 0),
    (16, 1),
    (17, 0),
    (20, 1),
    (21, 2),
    (22, 0),
    (35, 1),
    (49, 2),
    (50, 1),
    (71, 2),
    (72, 1),
];
const BAND: Steps = &[(3, 1), (17, 4), (36, 5), (47, 6), (48, 7), (68, 8), (69, 9), (70, 10)];
const GAP: Steps = &[(14, 1), (50, 2), (72, 3)];
const BOTTOM: Steps = &[(15, 1), (17, 0), (19, 1)];

/// Letters of whole cells are five rows high, and need an edge where they stand on something filled.
const ASCII_MARKS: Steps = &[(6, 1), (10, 0), (36, 7)];
const ASCII_TITLE: Steps = &[(10, 1), (36, 5), (66, 6), (67, 7)];
const ASCII_BAND: Steps = &[(3, 1), (20, 7), (68, 8), (69, 9), (70, 10)];
const ASCII_BOTTOM: Steps = &[(36, 1)];

fn at(height: u16, steps: Steps) -> u16 {
    steps.iter().rev().find(|(from, _)| *from <= height).map_or(0, |(_, rows)| *rows)
}

impl Rows {
    /// By the height of the screen alone.
    fn at(height: u16, signs: Signs) -> Self {
        let of = |blocks, ascii| at(height, if signs == Signs::Blocks { blocks } else { ascii });
        Self {
            marks: of(MARKS, ASCII_MARKS),
            title: of(TITLE, ASCII_TITLE),
            below_title: at(height, BELOW_TITLE),
            band: of(BAND, ASCII_BAND),
            gap: at(height, GAP),
            bottom: of(BOTTOM, ASCII_BOTTOM),
        }
    }

    /// By what is to be shown as well.
    fn of(area: Rect, scene: &Scene, signs: Signs) -> Self {
        let rows = Self::at(area.height, signs);
        let words_only = matches!(scene.main, Main::Words(_)) && area.height >= 4;
        let marked = !scene.marks.is_empty();
        // Where there is little room, the closing is worth more than the title.
        let crowded = area.height < 36 && (scene.message.is_some() || scene.lead.is_some());
        // Between filled bars, digits need air; there the row of the title is worth more to them, if that says no more.
        let bare = scene.is_barred() && scene.late.is_none() && !marked;
        let title = match rows.title {
            1 if rows.gap == 0 && bare => 0,
            title if crowded => title.min(1),
            title => title,
        };
        // What is filled down to the bottom has an edge there.
        let bottom = rows.bottom.max(u16::from(area.height >= 20 && (scene.field || scene.fills_foot())));
        let (marks, band) = (if marked { rows.marks } else { 0 }, if words_only { 0 } else { rows.band });
        Self { marks, title, band, bottom, ..rows }
    }
}

impl Places {
    /// The places in an area.
    pub(super) fn of(area: Rect, scene: &Scene, signs: Signs) -> Self {
        let rows = Rows::of(area, scene, signs);
        // What stands below a bar would seem to hang from it.
        let below_marks = u16::from(rows.marks > 1);
        let fixed = rows.marks + below_marks + rows.title + rows.below_title + rows.band + rows.gap + rows.bottom;
        let mut free = area.height.saturating_sub(fixed);
        // Where edges take whole rows, what is filled below the main thing has one, besides the blank row.
        let edge = u16::from(signs == Signs::Ascii && scene.fills_foot() && rows.gap > 0);
        let above_foot = if scene.foot.is_some() { rows.gap + edge } else { 0 };
        free = free.saturating_sub(above_foot);
        let message = message_rows(scene, signs, area.width, free);
        let below_message = if message > 0 { rows.gap } else { 0 };
        free = free.saturating_sub(message + below_message);
        let lead = lead_rows(scene, signs, area.width, free);
        let below_lead = if lead > 0 { rows.gap } else { 0 };
        free = free.saturating_sub(lead + below_lead);
        // Where filled bars touch it, the main thing keeps a row for air.
        let air = u16::from(rows.gap == 0 && scene.is_barred());
        let foot = foot_rows(scene, signs, free.saturating_sub(air));
        let mut y = area.y;
        let mut take = |height: u16, blank: u16| {
            let height = height.min(area.bottom() - y);
            let place = Rect { x: area.x, y, width: area.width, height };
            y += height;
            let below = Rect { y, height: blank.min(area.bottom() - y), ..place };
            y += below.height;
            (place, below)
        };
        let (marks, title) = (take(rows.marks, below_marks).0, take(rows.title, rows.below_title).0);
        let (band, below_band) = take(rows.band, rows.gap);
        let (message, lead) = (take(message, below_message).0, take(lead, below_lead).0);
        let (main, above_foot) = take(free - foot, above_foot);
        let (foot, bottom) = take(foot, rows.bottom);
        Self { marks, title, band, below_band, message, lead, main, above_foot, foot, bottom }
    }
}

/// The least that a message leaves to what is below it: large digits of whole cells, and plain rows around them.
const BESIDE_MESSAGE: u16 = 7;

/// A message takes a quarter of what is free if it can be set in block letters there, else up to two fifths, else, where
/// letters are made of whole cells, what large digits leave. It has air around it and leaves the digits a row.
fn message_rows(scene: &Scene, signs: Signs, columns: u16, free: u16) -> u16 {
    let Some(message) = &scene.message else { return 0 };
    let air = signs.air();
    let rows = |most: u16| {
        let most = most.max(1).min(free.saturating_sub(1));
        match Setting::of(signs, &message.to_uppercase(), columns.saturating_sub(2), most.saturating_sub(air)) {
            block @ Setting::Block(..) => Some(block.rows() + air),
            Setting::Plain(_) => None,
        }
    };
    let plain =
        || Setting::of(signs, message, columns.saturating_sub(2), (free / 3).max(1).min(free.saturating_sub(1))).rows();
    let rest = || (signs == Signs::Ascii).then(|| rows(free.saturating_sub(BESIDE_MESSAGE)))?;
    rows(free / 4).or_else(|| rows(free * 2 / 5)).or_else(rest).unwrap_or_else(plain)
}

/// The lead takes the largest letters in a quarter of what is free, and in four rows if there are four to spare, or five
/// where letters are made of whole cells.
fn lead_rows(scene: &Scene, signs: Signs, columns: u16, free: u16) -> u16 {
    let Some(lead) = &scene.lead else { return 0 };
    if free < 4 {
        return 0;
    }
    let most = if free < 12 { free / 4 } else { (free / 4).max(if signs == Signs::Blocks { 4 } else { 5 }) };
    Setting::of(signs, &lead.to_uppercase(), columns.saturating_sub(2), most.max(1)).rows().min(free)
}

/// The foot is half as high as the digits, and a plain row where they would have less than they have without it on a
/// lower screen.
fn foot_rows(scene: &Scene, signs: Signs, free: u16) -> u16 {
    let least = if signs == Signs::Blocks || free < 11 { 4 } else { 5 };
    match &scene.foot {
        None => 0,
        Some(_) if free < 2 => 0,
        Some(_) if free < 10 => 1,
        Some(foot) if foot.digits.is_empty() => (free / 4).max(least),
        Some(_) => ((free + 1) / 3).max(if free < 11 { 0 } else { least }),
    }
}
