//! A grid of quarter cells: the one way in which digits and letters come to stand on a screen.
//!
//! A cell is about twice as high as wide, so half a row is nearly as high as a column is wide. Whole cells are painted
//! as reversed blanks: one byte each, no colour of their own, and right where there are no colours at all. On a field
//! that is reversed already the same stencil is cut out. It knows no words, no times and no theme.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Modifier;

/// What stands for a cell by its filled quarters: upper left 1, upper right 2, lower left 4, lower right 8.
const QUARTERS: [&str; 16] = [" ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", " "];

/// All quarters.
const WHOLE: usize = 15;

/// A grid of quarter cells, some of them filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stencil {
    /// Half columns.
    width: u16,
    /// Half rows.
    height: u16,
    filled: Vec<bool>,
}

impl Stencil {
    /// An empty grid of so many half columns and half rows.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Self {
        Self { width, height, filled: vec![false; usize::from(width) * usize::from(height)] }
    }

    /// The columns it takes; a last half column takes a whole one.
    #[must_use]
    pub fn columns(&self) -> u16 {
        self.width.div_ceil(2)
    }

    /// The rows it takes; a last half row takes a whole one.
    #[must_use]
    pub fn rows(&self) -> u16 {
        self.height.div_ceil(2)
    }

    /// Fills a rectangle of half columns and half rows; what lies outside of the grid is left out.
    pub fn fill(&mut self, x: u16, y: u16, width: u16, height: u16) {
        self.set(x, y, width, height, true);
    }

    /// Clears a rectangle of half columns and half rows.
    pub fn clear(&mut self, x: u16, y: u16, width: u16, height: u16) {
        self.set(x, y, width, height, false);
    }

    fn set(&mut self, x: u16, y: u16, width: u16, height: u16, filled: bool) {
        let (right, bottom) = (x.saturating_add(width).min(self.width), y.saturating_add(height).min(self.height));
        for row in y..bottom {
            for column in x..right {
                if let Some(quarter) = self.filled.get_mut(place(self.width, column, row)) {
                    *quarter = filled;
                }
            }
        }
    }

    fn is_filled(&self, x: u16, y: u16) -> bool {
        x < self.width && self.filled.get(place(self.width, x, y)).copied().unwrap_or_default()
    }

    /// The same some half rows lower.
    #[must_use]
    pub fn lowered(mut self, by: u16) -> Self {
        self.filled.splice(0..0, vec![false; usize::from(self.width) * usize::from(by)]);
        self.height = self.height.saturating_add(by);
        self
    }

    /// Paints it with its upper left corner in that of the area, and not beyond the area. Colours stay as they are.
    pub fn paint(&self, buffer: &mut Buffer, area: Rect) {
        let area = area.intersection(buffer.area);
        for row in 0..self.rows().min(area.height) {
            for column in 0..self.columns().min(area.width) {
                let Some(cell) = buffer.cell_mut((area.x + column, area.y + row)) else { continue };
                let quarters = self.quarters(column * 2, row * 2);
                if quarters == 0 {
                    continue;
                }
                cell.set_symbol(QUARTERS.get(quarters).copied().unwrap_or(" "));
                if quarters == WHOLE {
                    cell.modifier.toggle(Modifier::REVERSED);
                }
            }
        }
    }

    fn quarters(&self, x: u16, y: u16) -> usize {
        let corners = [(x, y, 1), (x + 1, y, 2), (x, y + 1, 4), (x + 1, y + 1, 8)];
        corners.into_iter().filter(|(x, y, _)| self.is_filled(*x, *y)).map(|(_, _, quarter)| quarter).sum()
    }
}

fn place(width: u16, x: u16, y: u16) -> usize {
    usize::from(y) * usize::from(width) + usize::from(x)
}
