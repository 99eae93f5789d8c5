//! The lines of a calendar, unfolded, as components with properties; and its texts and lengths. Lines that are none are
//! passed over, as other programs do. It must not know what any property means.

use crate::import::Fault;

/// A property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) name: String,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) value: String,
}

impl Line {
    /// A parameter by its name.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A component: an event, a zone, the calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Component {
    pub(super) name: String,
    /// The line on which it begins, from 1.
    pub(super) line: usize,
    pub(super) lines: Vec<Line>,
    pub(super) inner: Vec<Component>,
}

impl Component {
    /// A property by its name.
    pub(super) fn line(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.name == name)
    }

    /// All properties of a name.
    pub(super) fn all<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Line> {
        self.lines.iter().filter(move |line| line.name == name)
    }

    /// A value as it is written.
    pub(super) fn raw(&self, name: &str) -> Option<&str> {
        self.line(name).map(|line| line.value.as_str())
    }

    /// A text.
    pub(super) fn prose(&self, name: &str) -> Option<String> {
        self.line(name).and_then(super::said)
    }

    /// Whether a property has a value.
    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.raw(name).is_some_and(|known| known.trim().eq_ignore_ascii_case(value))
    }
}

/// No calendar nests its components deeper.
const DEEPEST: usize = 8;

/// Reads a calendar. Several in one file are one.
///
/// # Errors
/// When there is none, or it is cut off.
pub(super) fn read(text: &str) -> Result<Component, Fault> {
    let mut calendar = Component::default();
    let mut open: Vec<Component> = Vec::new();
    for (number, folded) in unfold(text) {
        let Some(line) = line(&folded) else { continue };
        match line.name.as_str() {
            "BEGIN" if open.len() < DEEPEST => {
                let name = line.value.trim().to_ascii_uppercase();
                open.push(Component { name, line: number, ..Component::default() });
            }
            "BEGIN" => {
                return Err(Fault::Broken(format!("line {number}: more than {DEEPEST} components in each other")));
            }
            "END" => close(&mut open, &mut calendar, &line, number)?,
            _ => open.last_mut().into_iter().for_each(|inner| inner.lines.push(line.clone())),
        }
    }
    match open.last() {
        Some(cut) => Err(Fault::Broken(format!("line {}: BEGIN:{} has no END", cut.line, cut.name))),
        None if calendar.name.is_empty() => Err(Fault::Lacks("VCALENDAR")),
        None => Ok(calendar),
    }
}

fn close(open: &mut Vec<Component>, calendar: &mut Component, line: &Line, number: usize) -> Result<(), Fault> {
    let Some(done) = open.pop().filter(|done| done.name == line.value.trim().to_ascii_uppercase()) else {
        return Err(Fault::Broken(format!("line {number}: END:{} ends nothing", line.value.trim())));
    };
    match open.last_mut() {
        Some(outer) => outer.inner.push(done),
        None if done.name == "VCALENDAR" => {
            calendar.name = done.name;
            calendar.lines.extend(done.lines);
            calendar.inner.extend(done.inner);
        }
        None => {}
    }
    Ok(())
}

/// The lines with their numbers; what begins with a blank goes on from the line before.
fn unfold(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(rest), Some((_, last))) => last.push_str(rest),
            _ => lines.push((at + 1, line.to_owned())),
        }
    }
    lines
}

/// `NAME;PARAMETER="value":value`
fn line(text: &str) -> Option<Line> {
    let mut quoted = false;
    let colon = text.find(|letter: char| {
        quoted ^= letter == '"';
        letter == ':' && !quoted
    })?;
    let (head, value) = (text.get(..colon)?, text.get(colon + 1..)?);
    let mut quoted = false;
    let mut parts = head.split(|letter: char| {
        quoted ^= letter == '"';
        letter == ';' && !quoted
    });
    let name = parts.next()?.trim().to_ascii_uppercase();
    // "group.NAME" is how address books write it.
    let name = name.rsplit('.').next().unwrap_or_default().to_owned();
    let parameter = |part: &str| {
        let (name, value) = part.split_once('=')?;
        Some((name.trim().to_ascii_uppercase(), value.trim().trim_matches('"').to_owned()))
    };
    let parameters = parts.filter_map(parameter).collect();
    (!name.is_empty()).then(|| Line { name, parameters, value: value.to_owned() })
}

/// A text with its signs as they are meant.
pub(super) fn unescape(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(sign @ ('\\' | ';' | ',' | ':' | '"')) => plain.push(sign),
                Some(other) => plain.extend(['\\', other]),
                None => plain.push('\\'),
            },
            letter => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_unfolded_and_taken_apart() {
        let calendar = read(
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY;X=\"a:b;c\":One\\, t\r\n wo\\nthree\r\nEND:VEVENT\r\nEND:VCALENDAR",
        )
        .unwrap_or_default();
        let event = calendar.inner.first().cloned().unwrap_or_default();
        assert_eq!((event.line, event.prose("SUMMARY")), (2, Some("One, two\nthree".to_owned())));
        assert_eq!(event.line("SUMMARY").and_then(|line| line.parameter("X")), Some("a:b;c"));
    }

    #[test]
    fn what_is_cut_off_says_where() {
        let broken = |line: &str| Err(Fault::Broken(line.to_owned()));
        assert_eq!(read("BEGIN:VCALENDAR\nBEGIN:VEVENT\n"), broken("line 2: BEGIN:VEVENT has no END"));
        assert_eq!(read("BEGIN:VCALENDAR\nEND:VEVENT\n"), broken("line 2: END:VEVENT ends nothing"));
        assert_eq!(read("X:1"), Err(Fault::Lacks("VCALENDAR")));
    }
}
