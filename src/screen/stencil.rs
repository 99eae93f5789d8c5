//! A grid of half cells: the one way in which digits and letters come to stand on a screen.
//!
//! A cell is about twice as high as wide, so half a cell is nearly square. Whole cells are painted as reversed blanks:
//! one byte each, no colour of their own, and right where there are no colours at all. On a field that is reversed
//! already the same stencil is cut out. It knows no words, no times and no theme.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// A grid of half cells, some of them filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stencil {
    width: u16,
    height: u16,
    filled: Vec<bool>,
}

impl Stencil {
    /// An empty grid of so many columns and half rows.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Self {
        Self { width, height, filled: vec![false; usize::from(width) * usize::from(height)] }
    }

    /// The columns it takes.
    #[must_use]
    pub fn columns(&self) -> u16 {
        self.width
    }

    /// The rows it takes; a last half row takes a whole one.
    #[must_use]
    pub fn rows(&self) -> u16 {
        self.height.div_ceil(2)
    }

    /// Fills a rectangle; what lies outside of the grid is left out.
    pub fn fill(&mut self, x: u16, y: u16, width: u16, height: u16) {
        let (right, bottom) = (x.saturating_add(width).min(self.width), y.saturating_add(height).min(self.height));
        for row in y..bottom {
            for column in x..right {
                if let Some(half) = self.filled.get_mut(place(self.width, column, row)) {
                    *half = true;
                }
            }
        }
    }

    fn is_filled(&self, x: u16, y: u16) -> bool {
        x < self.width && self.filled.get(place(self.width, x, y)).copied().unwrap_or_default()
    }

    /// The same half a row lower.
    #[must_use]
    pub fn lowered(mut self) -> Self {
        self.filled.splice(0..0, vec![false; usize::from(self.width)]);
        self.height = self.height.saturating_add(1);
        self
    }

    /// Paints it with its upper left corner in that of the area, and not beyond the area. Colours stay as they are.
    pub fn paint(&self, buffer: &mut Buffer, area: Rect) {
        let area = area.intersection(buffer.area);
        for row in 0..self.rows().min(area.height) {
            for column in 0..self.width.min(area.width) {
                let Some(cell) = buffer.cell_mut((area.x + column, area.y + row)) else { continue };
                match (self.is_filled(column, row * 2), self.is_filled(column, row * 2 + 1)) {
                    (false, false) => {}
                    (true, true) => {
                        cell.set_symbol(" ");
                        cell.modifier.toggle(Modifier::REVERSED);
                    }
                    (true, false) => {
                        cell.set_symbol("▀");
                    }
                    (false, true) => {
                        cell.set_symbol("▄");
                    }
                }
            }
        }
    }
}

fn place(width: u16, x: u16, y: u16) -> usize {
    usize::from(y) * usize::from(width) + usize::from(x)
}
