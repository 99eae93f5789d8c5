//! How each part of the stage is drawn into the rows that it was given.
//!
//! Everything that is filled is reversed against what is there, so the same strokes stand out of the background and
//! are cut out of a field. It decides nothing about what is said or where.

use super::StageView;
use super::band::Band;
use super::layout::Places;
use super::scene::{Main, Mark, Scene};
use super::sizes::Sizes;
use crate::outlook::Light;
use crate::screen::letters::{Face, Setting, Side};
use crate::screen::signs::Signs;
use crate::screen::theme::Theme;
use crate::screen::{digits, text};
use crate::words::{Words, shortened};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::{Modifier, Style};

/// The least columns between things that stand side by side.
const BESIDE: u16 = 4;

/// A screen being drawn.
pub(super) struct Sheet<'a> {
    buffer: &'a mut Buffer,
    theme: &'a Theme,
    /// Whether all that is written has one ink: on a filled field, and on paper of the light's own.
    one_ink: bool,
}

impl<'a> Sheet<'a> {
    /// A blank sheet of one ink, or a field filled with it.
    pub(super) fn new(buffer: &'a mut Buffer, area: Rect, theme: &'a Theme, light: Light, field: bool) -> Self {
        let filled = if field { Modifier::REVERSED } else { Modifier::empty() };
        for position in area.positions() {
            if let Some(cell) = buffer.cell_mut(position) {
                cell.reset();
                cell.set_style(theme.ink(light).add_modifier(filled));
            }
        }
        let one_ink = field || theme.ink(light).bg != theme.text().bg;
        Self { buffer, theme, one_ink }
    }

    /// Nothing but a faint mark: the projector is on.
    pub(super) fn blackout(&mut self, area: Rect) {
        let corner = Rect {
            x: area.right().saturating_sub(2).max(area.x),
            y: area.bottom().saturating_sub(1),
            width: 1,
            height: 1,
        };
        self.tint(area, self.theme.dim());
        text::put(self.buffer, corner, "·");
    }

    /// One or two plain rows.
    pub(super) fn rows(&mut self, area: Rect, scene: &Scene) {
        let main = match &scene.main {
            Main::Digits(text) | Main::Words(text) => text.as_str(),
        };
        let word = scene.lead.as_deref().or(scene.signal.as_deref()).or(scene.word.as_deref()).unwrap_or_default();
        let (first, second) = (row(area, 0), row(area, 1));
        let ways = [format!("{word} {main}  {}", scene.clock), format!("{word} {main}"), main.to_owned()];
        self.first_that_fits(first, &ways, Side::Middle);
        match (&scene.message, &scene.foot) {
            (Some(message), _) => self.first_that_fits(second, std::slice::from_ref(message), Side::Middle),
            (None, Some(foot)) => self.first_that_fits(second, &foot.ways(), Side::Middle),
            (None, None) => {}
        }
    }

    /// Marks across the screen, filled.
    pub(super) fn marks(&mut self, area: Rect, scene: &Scene) {
        if area.is_empty() {
            return;
        }
        self.tint(area, self.theme.accent());
        self.fill(area);
        let join = |pick: &dyn Fn(&Mark) -> String| scene.marks.iter().map(pick).collect::<Vec<_>>().join(" · ");
        let (full, short) = (join(&|mark| mark.full.clone()), join(&|mark| mark.short.clone()));
        let room = area.width.saturating_sub(2);
        let rows = self.within_air(area.height);
        let setting = [full.to_uppercase(), short.to_uppercase()]
            .iter()
            .map(|text| Setting::of(self.theme.signs(), text, room, rows))
            .find(|setting| matches!(setting, Setting::Block(..)) || area.height < 3 && setting_is_whole(setting))
            .unwrap_or_else(|| Setting::of(self.theme.signs(), &short, room, 1));
        setting.paint(self.buffer, area, Side::Middle);
    }

    /// The title at the left, how late it is at the right; on low screens the marks with it, filled.
    pub(super) fn title(&mut self, area: Rect, scene: &Scene, with_marks: bool) {
        let mut rest = with_margins(area);
        for mark in scene.marks.iter().filter(|_| with_marks).rev() {
            self.badge(&mut rest, mark);
        }
        if let Some(late) = &scene.late {
            let setting =
                Setting::of_title(self.theme.signs(), &capitals(late, rest.height), rest.width / 3 * 2, rest.height);
            let place = Self::at_right(&mut rest, setting.columns());
            self.tint(place, self.theme.accent());
            setting.paint_low(self.buffer, place, Side::Right);
        }
        self.tint(rest, self.theme.text());
        self.name(rest, scene).paint_low(self.buffer, rest, Side::Left);
    }

    /// The title as large as fits; its number alone where letters that the room can read have no room for more.
    fn name(&self, area: Rect, scene: &Scene) -> Setting {
        let signs = self.theme.signs();
        let title = capitals(&scene.title, area.height);
        let setting = |columns| Setting::of_title(signs, &title, columns, area.height);
        let number = scene.number.as_deref().filter(|_| area.height >= Face::LEAST_ROWS);
        match (setting(area.width), number) {
            (Setting::Plain(_), Some(number)) if matches!(setting(u16::MAX), Setting::Block(..)) => {
                Setting::of(signs, &number.to_uppercase(), area.width, area.height)
            }
            (setting, _) => setting,
        }
    }

    /// A mark at the right of the title, filled.
    fn badge(&mut self, rest: &mut Rect, mark: &Mark) {
        let most = (rest.width / 2).saturating_sub(2);
        let setting = if rest.height < Face::LEAST_ROWS {
            let full = text::cells(&mark.full) <= most;
            Setting::Plain(vec![if full { mark.full.clone() } else { mark.short.clone() }])
        } else {
            let short = mark.short.to_uppercase();
            let of = |most, rows| Setting::of_title(self.theme.signs(), &short, most, rows);
            // The title beside it needs most of the row; accents may need the air.
            let (third, airy) = ((rest.width / 3).saturating_sub(2), self.within_air(rest.height));
            let ways = [(third, airy), (third, rest.height), (most, airy), (most, rest.height)];
            let is_whole = |setting: &Setting| matches!(setting, Setting::Block(_, lines) if lines.contains(&short));
            let whole = ways.into_iter().map(|(most, rows)| of(most, rows)).find(is_whole);
            whole.unwrap_or_else(|| of(most, rest.height))
        };
        let place = Self::at_right(rest, setting.columns() + 2);
        self.tint(place, self.theme.accent());
        self.fill(place);
        setting.paint(self.buffer, Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..place }, Side::Left);
    }

    /// The word at the left, the wall clock at the right, what the light says between them.
    pub(super) fn band(&mut self, area: Rect, scene: &Scene) {
        if area.is_empty() {
            return;
        }
        let area = self.without_edges(with_margins(area));
        let band = Band::of(self.theme.signs(), scene, area.width, area.height);
        if scene.signal.is_none() {
            self.tint(band.clock_in(area), self.theme.text());
        }
        band.paint(self.buffer, area);
    }

    /// The area without a row above and below where letters are made of whole cells.
    fn without_edges(&self, area: Rect) -> Rect {
        if self.theme.signs() == Signs::Ascii && area.height >= 7 {
            Rect { y: area.y + 1, height: area.height - 2, ..area }
        } else {
            area
        }
    }

    /// The shape of the light: the band is filled from the first warning on, the foot too in the last minute. A band
    /// that says what was taken from the countdown is filled as well.
    pub(super) fn signals(&mut self, places: Places, scene: &Scene) {
        if scene.field {
            self.alarm(places);
        }
        if scene.light == Light::Overtime || scene.signal.is_none() {
            return;
        }
        self.fill(places.band);
        if self.theme.signs() == Signs::Blocks {
            self.edge(row(places.below_band, 0), "▀");
        }
        if scene.fills_foot() {
            self.edge(row(places.above_foot, places.above_foot.height.saturating_sub(1)), "▄");
            self.fill(places.foot);
            self.edge(row(places.bottom, 0), "▀");
        }
    }

    /// Bars across the blank rows of a field that is not red by itself: half a row at the side of the large digits, so
    /// that they touch no letters.
    fn alarm(&mut self, places: Places) {
        let Some(colour) = self.theme.alarm() else { return };
        for (blank, half) in [(places.below_band, "▄"), (places.above_foot, "▀"), (places.bottom, "▄")] {
            for position in blank.positions() {
                let Some(cell) = self.buffer.cell_mut(position) else { continue };
                // On a field, letters have the colour that is behind them elsewhere.
                cell.set_bg(colour);
                if self.theme.signs() == Signs::Blocks {
                    cell.set_symbol(half);
                } else {
                    cell.set_fg(colour);
                }
            }
        }
    }

    /// Half a row more of what is filled above or below; a whole one where letters are made of whole cells.
    fn edge(&mut self, area: Rect, half: &str) {
        if self.theme.signs() == Signs::Ascii {
            self.fill(area);
            return;
        }
        for position in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.set_symbol(half);
            }
        }
    }

    /// The message, in a bar of its own.
    pub(super) fn message(&mut self, area: Rect, scene: &Scene) {
        let Some(message) = scene.message.as_ref().filter(|_| !area.is_empty()) else { return };
        self.tint(area, self.theme.text());
        self.fill(area);
        let rows = self.within_air(area.height);
        Setting::of(self.theme.signs(), &capitals(message, rows), area.width.saturating_sub(2), rows).paint(
            self.buffer,
            area,
            Side::Middle,
        );
    }

    /// The rows that letters have on something filled of that height.
    fn within_air(&self, height: u16) -> u16 {
        let signs = self.theme.signs();
        if height >= signs.least_filled() { height - signs.air() } else { height }
    }

    /// What the main thing is.
    pub(super) fn lead(&mut self, area: Rect, scene: &Scene) {
        let Some(lead) = scene.lead.as_ref().filter(|_| !area.is_empty()) else { return };
        Setting::of(self.theme.signs(), &lead.to_uppercase(), area.width.saturating_sub(2), area.height).paint(
            self.buffer,
            area,
            Side::Middle,
        );
    }

    /// The main thing, as large as fits; with air above and below it between bars that would touch it.
    pub(super) fn main(&mut self, area: Rect, scene: &Scene, between_bars: bool) {
        let mut room = Rect { x: area.x + area.width.min(1), width: area.width.saturating_sub(2), ..area };
        if scene.paused {
            self.pause(&mut room);
        }
        match &scene.main {
            Main::Digits(count) => {
                let signs = self.theme.signs();
                // On the smallest screens a row more is worth more than air.
                let between = between_bars && room.height > 4 && digits::draw_airily(self.buffer, room, count, signs);
                let drawn = between
                    || [room, area].into_iter().any(|place| digits::draw(self.buffer, place, count, signs).is_some());
                if !drawn {
                    Setting::Plain(vec![count.clone()]).paint(self.buffer, area, Side::Middle);
                }
            }
            Main::Words(words) => {
                Setting::of(self.theme.signs(), &words.to_uppercase(), room.width, room.height).paint(
                    self.buffer,
                    room,
                    Side::Middle,
                );
            }
        }
    }

    /// Two upright bars at the left of an area, which is narrower then.
    fn pause(&mut self, area: &mut Rect) {
        let wide = area.width / 40;
        if wide == 0 || area.height < Face::LEAST_ROWS {
            return;
        }
        let bar = Rect { x: area.x + wide, y: area.y + 1, width: wide, height: area.height - 2 };
        self.fill(bar);
        self.fill(Rect { x: bar.x + 2 * wide, ..bar });
        // As much is left free at the right, so that the words stay in the middle.
        let taken = 5 * wide;
        *area = Rect { x: area.x + taken, width: area.width.saturating_sub(2 * taken), ..*area };
    }

    /// What stands below the main thing: its label above its time at the left, its digits at the right.
    pub(super) fn foot(&mut self, area: Rect, scene: &Scene) {
        let Some(foot) = scene.foot.as_ref().filter(|_| !area.is_empty()) else { return };
        if area.height < Face::LEAST_ROWS {
            self.first_that_fits(row(area, area.height - 1), &foot.ways(), Side::Middle);
            return;
        }
        let face = digits::Face::fit_with(self.theme.signs(), &foot.digits, area.width.saturating_sub(2), area.height);
        let Some(face) = face else {
            let line = foot.ways().into_iter().next().unwrap_or_default().to_uppercase();
            Setting::of(self.theme.signs(), &line, area.width.saturating_sub(2), area.height).paint(
                self.buffer,
                area,
                Side::Middle,
            );
            return;
        };
        let (columns, rows) = (face.columns(&foot.digits), face.rows());
        let apart = (area.width / 30).max(BESIDE);
        let beside = foot.beside(self.theme.signs(), area.width.saturating_sub(columns + apart + 2), area.height);
        let label = beside.as_ref().map_or(0, |setting| setting.columns() + apart);
        let x = Side::Middle.place(area, label + columns);
        if let Some(setting) = beside {
            setting.paint_low(self.buffer, Rect { x, width: label, ..area }, Side::Left);
        }
        let place = Rect { x: x + label, y: area.bottom() - rows, width: columns, height: rows };
        face.stencil_low(&foot.digits).paint(self.buffer, place);
    }

    /// What this terminal has to say, over the last row: that keys do nothing here, what the test card shows.
    pub(super) fn notes(&mut self, area: Rect, view: &StageView, sizes: Option<Sizes>, words: &Words) {
        let size = format!("{}×{}", area.width, area.height);
        let ways = match &view.caption {
            _ if view.stray => vec![words.text("stage-stray"), words.text("stage-stray-short")],
            Some(caption) => {
                let short = format!("{caption} · {size}");
                let reach = sizes.map(|sizes| sizes.reach(area.height, words)).unwrap_or_default();
                let long: Vec<String> = reach.iter().map(|reach| format!("{short} · {reach}")).collect();
                long.into_iter().chain([short, size]).collect()
            }
            None => return,
        };
        let last = row(area, area.height - 1);
        for position in last.positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.reset();
                cell.set_style(self.theme.text());
            }
        }
        self.fill(last);
        self.first_that_fits(last, &ways, Side::Middle);
    }

    /// Colours an area, where there may be several inks.
    fn tint(&mut self, area: Rect, style: Style) {
        if !self.one_ink {
            self.buffer.set_style(area, style);
        }
    }

    /// Fills an area with its own ink, or cuts it out of the field.
    fn fill(&mut self, area: Rect) {
        for position in area.intersection(self.buffer.area).positions() {
            if let Some(cell) = self.buffer.cell_mut(position) {
                cell.modifier.toggle(Modifier::REVERSED);
            }
        }
    }

    /// The first of several wordings for which there is room; the last one is cut.
    fn first_that_fits(&mut self, area: Rect, ways: &[String], side: Side) {
        let fitting = ways.iter().find(|way| text::cells(way) <= area.width);
        let way = fitting.or(ways.last()).map(|way| shortened(way.trim(), usize::from(area.width)).into_owned());
        if let Some(way) = way.filter(|way| !way.is_empty()) {
            Setting::Plain(vec![way]).paint(self.buffer, area, side);
        }
    }

    /// Takes so many columns off the right of an area, and what keeps them apart.
    fn at_right(rest: &mut Rect, columns: u16) -> Rect {
        let columns = columns.min(rest.width);
        let place = Rect { x: rest.right() - columns, width: columns, ..*rest };
        rest.width = rest.width.saturating_sub(columns + 2);
        place
    }
}

/// Capitals where there is room for block letters.
pub(super) fn capitals(text: &str, rows: u16) -> String {
    if rows < Face::LEAST_ROWS { text.to_owned() } else { text.to_uppercase() }
}

fn setting_is_whole(setting: &Setting) -> bool {
    matches!(setting, Setting::Plain(lines) if lines.iter().all(|line| !line.ends_with('…')))
}

/// The area without the columns at the edges that a projector may cut off; narrow screens need them.
pub(super) fn with_margins(area: Rect) -> Rect {
    let margin = if area.width < 40 { 0 } else { (area.width / 80).max(1) };
    Rect { x: area.x + margin, width: area.width - 2 * margin, ..area }
}

fn row(area: Rect, below: u16) -> Rect {
    Rect { y: area.y.saturating_add(below), height: area.height.saturating_sub(below).min(1), ..area }
}
