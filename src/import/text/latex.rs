//! Sources of LaTeX, as a text has them: commands become marks of headings, items and cells, letters get their accents
//! back, comments go. The lines keep their numbers. It must not know what a line says.

use std::borrow::Cow;

/// A text without the commands of LaTeX, if it has any.
pub(super) fn plain(text: &str) -> Cow<'_, str> {
    const SIGNS: [&str; 7] =
        ["\\begin{", "\\item", "\\section", "\\subsection", "\\frametitle{", "\\paragraph{", "\\textbf{"];
    let is_row = |line: &str| line.contains("\\\\") && line.contains(" & ");
    if !text.contains('\\') || !(SIGNS.iter().any(|sign| text.contains(sign)) || text.lines().any(is_row)) {
        return Cow::Borrowed(text);
    }
    let mut source = Source::default();
    for line in text.split_inclusive('\n') {
        source.rest = if line.len() > LONGEST { "" } else { line };
        while !source.rest.is_empty() {
            source.step();
        }
        if line.len() > LONGEST {
            source.close_cells();
            source.told.push_str(line);
            source.line = source.told.len();
        }
    }
    source.close_cells();
    Cow::Owned(source.told)
}

/// The longest line that is looked at, in bytes: what is longer was written by no person.
const LONGEST: usize = 8_000;

/// A source that is being read.
#[derive(Default)]
struct Source<'t> {
    rest: &'t str,
    told: String,
    /// Where the line begins that is being told.
    line: usize,
    /// Where the row of the table begins that is being read, and how many lines it has had.
    row: Option<usize>,
    breaks: usize,
    /// Braces that are open, each with what it closes with.
    open: Vec<&'static str>,
}

/// The most braces within each other that are looked at.
const DEEPEST: usize = 60;
/// The longest row of a table, in bytes.
const ROW: usize = 4_000;

impl Source<'_> {
    /// Takes the next sign or the text before it.
    fn step(&mut self) {
        let end = self.rest.find(['\\', '{', '}', '%', '&', '~', '$', '\n', '-', '`', '\'']).unwrap_or(self.rest.len());
        let (said, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.told.push_str(said);
        self.rest = rest;
        let Some(sign) = rest.chars().next() else { return };
        match sign {
            '\\' => self.command(),
            '%' => self.skip_comment(),
            '\n' => self.line(),
            '&' => self.cell(),
            '{' | '}' | '$' | '~' => self.brace(sign),
            _ => self.ligature(),
        }
    }

    fn take(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    fn brace(&mut self, sign: char) {
        self.take(1);
        match sign {
            '{' if self.open.len() < DEEPEST => self.open.push(""),
            '}' => {
                let closing = self.open.pop().unwrap_or_default();
                self.told.push_str(closing);
            }
            '~' => self.told.push(' '),
            _ => {}
        }
    }

    /// Dashes and quotes: `9:00--9:30`, ``` ``so'' ```.
    fn ligature(&mut self) {
        const SIGNS: [(&str, &str); 4] = [("---", " — "), ("--", "–"), ("``", "“"), ("''", "”")];
        let found = SIGNS.iter().find(|(sign, _)| self.rest.starts_with(sign));
        let (sign, letter) =
            found.copied().unwrap_or_else(|| self.rest.split_at_checked(1).map_or(("", ""), |(one, _)| (one, one)));
        self.told.push_str(letter);
        self.take(sign.len());
    }

    fn skip_comment(&mut self) {
        let end = self.rest.find('\n').unwrap_or(self.rest.len());
        self.take(end);
    }

    /// A row of a table goes on over lines, which then stand behind it.
    fn line(&mut self) {
        self.take(1);
        match self.row {
            Some(from) if self.told.len() - from < ROW => {
                self.breaks += 1;
                self.told.push(' ');
            }
            _ => {
                self.close_cells();
                self.told.push('\n');
                self.line = self.told.len();
            }
        }
    }

    fn cell(&mut self) {
        self.take(1);
        if self.row.is_none() {
            self.row = Some(self.line);
        }
        let bare = self.told.trim_end_matches(' ').len();
        self.told.truncate(bare);
        self.told.push('\t');
        self.rest = self.rest.trim_start_matches(' ');
    }

    /// Ends the row that is being read.
    fn close_cells(&mut self) {
        self.row = None;
        if self.breaks > 0 {
            self.told.extend(std::iter::repeat_n('\n', std::mem::take(&mut self.breaks)));
            self.line = self.told.len();
        }
    }

    fn command(&mut self) {
        self.take(1);
        let Some(sign) = self.rest.chars().next() else { return };
        if !sign.is_ascii_alphabetic() {
            self.take(sign.len_utf8());
            return self.short(sign);
        }
        let end = self.rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(self.rest.len());
        let (name, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest.strip_prefix('*').unwrap_or(rest);
        self.named(name);
    }

    /// `\\`, `\&`, `\'e`
    fn short(&mut self, sign: char) {
        match sign {
            '\\' => {
                self.skip_brackets();
                if self.row.is_none() {
                    self.told.push(' ');
                }
                // What stands on the rest of the line is no part of the row.
                self.row = None;
                let rule = self.rest.trim_start_matches([' ', '\t']);
                self.rest = rule;
            }
            '\'' | '`' | '^' | '"' | '~' | '=' | '.' => self.accent(sign),
            ',' | ' ' | ';' | ':' => self.told.push(' '),
            '[' | ']' | '(' | ')' | '!' | '/' | '-' => {}
            sign => self.told.push(sign),
        }
    }

    /// A letter with an accent: `\'e`, `\"{u}`, `\c{c}`.
    fn accent(&mut self, sign: char) {
        let bare = self.rest.trim_start_matches(' ');
        let inner = bare.strip_prefix('{').unwrap_or(bare);
        // `\i` is the letter without its dot.
        let dotless = inner.strip_prefix("\\i").filter(|rest| !rest.starts_with(|next: char| next.is_alphabetic()));
        let letter = dotless.map_or_else(|| inner.chars().next().unwrap_or(' '), |_| 'i');
        let bytes = if dotless.is_some() { 2 } else { letter.len_utf8() };
        let rest = inner.get(bytes..).unwrap_or_default();
        self.rest = if inner.len() < bare.len() { rest.strip_prefix('}').unwrap_or(rest) } else { rest };
        self.told.push(with_accent(sign, letter).unwrap_or(letter));
    }

    fn named(&mut self, name: &str) {
        match name {
            "begin" | "end" => self.environment(),
            "part" | "chapter" | "section" | "subsection" | "subsubsection" | "frametitle" | "title" | "date" => {
                self.heading(name);
            }
            "item" => self.item(),
            "c" | "v" | "r" | "u" | "H" | "k" => self.accent(name.chars().next().unwrap_or_default()),
            "newline" | "linebreak" => {
                self.told.push_str(" – ");
                self.rest = self.rest.trim_start_matches(' ');
            }
            "quad" | "qquad" | "hfill" | "tab" | "dotfill" => self.told.push_str("  "),
            "multirow" | "multicolumn" => self.multiple(),
            "textcolor" | "colorbox" | "href" | "hspace" | "vspace" | "cmidrule" | "cline" | "usepackage"
            | "documentclass" | "includegraphics" | "label" | "rowcolor" | "setlength" | "newcommand" | "usetheme"
            | "color" | "fontsize" => {
                self.skip_brackets();
                self.skip_argument();
            }
            _ => self.letter(name),
        }
    }

    /// Names of letters and of commands that only dress: those say nothing.
    fn letter(&mut self, name: &str) {
        const LETTERS: [(&str, &str); 14] = [
            ("ss", "ß"),
            ("o", "ø"),
            ("O", "Ø"),
            ("ae", "æ"),
            ("AE", "Æ"),
            ("aa", "å"),
            ("AA", "Å"),
            ("oe", "œ"),
            ("OE", "Œ"),
            ("l", "ł"),
            ("L", "Ł"),
            ("i", "i"),
            ("ldots", "…"),
            ("dots", "…"),
        ];
        if let Some((_, letter)) = LETTERS.iter().find(|(known, _)| *known == name) {
            self.told.push_str(letter);
        }
        // A blank behind a name only ends the name.
        self.rest = self.rest.strip_prefix(' ').unwrap_or(self.rest);
    }

    /// `\begin{tabular}{@{}lp{9cm}l@{}}` says nothing, `\begin{frame}{Agenda}` a heading.
    fn environment(&mut self) {
        let name = self.rest.strip_prefix('{').and_then(|inner| until(inner, '}')).map_or("", |(name, _)| name);
        self.close_cells();
        self.skip_argument();
        self.skip_brackets();
        if name == "frame" && self.rest.starts_with('{') {
            self.heading(name);
        }
        let mut left = self.rest.len() + 1;
        while self.rest.starts_with('{') && self.rest.len() < left {
            left = self.rest.len();
            self.skip_argument();
        }
    }

    fn heading(&mut self, name: &str) {
        self.skip_brackets();
        if let Some(rest) = self.rest.strip_prefix('{') {
            self.rest = rest;
            self.open.push("");
            self.told.push_str(if name == "date" { "" } else { "# " });
        }
    }

    /// `\item`, `\item[9h00]`
    fn item(&mut self) {
        self.told.push_str("- ");
        self.rest = self.rest.trim_start_matches([' ', '\t']);
        let label = self.rest.strip_prefix('[').and_then(|inner| until(inner, ']'));
        if let Some((label, rest)) = label {
            self.told.push_str(plain(label).trim());
            self.told.push(' ');
            self.rest = rest.trim_start_matches(' ');
        }
    }

    /// `\multirow{2}{*}{Panel}`: the last argument says something.
    fn multiple(&mut self) {
        self.skip_brackets();
        self.skip_argument();
        self.skip_argument();
    }

    fn skip_brackets(&mut self) {
        if let Some((_, rest)) = self.rest.strip_prefix('[').and_then(|inner| until(inner, ']')) {
            self.rest = rest;
        }
    }

    /// Steps over braces with all that is in them, on one line.
    fn skip_argument(&mut self) {
        if !self.rest.starts_with('{') {
            return;
        }
        let mut depth = 0usize;
        let near = self.rest.char_indices().take(ARGUMENT).take_while(|(_, letter)| *letter != '\n');
        for (at, letter) in near {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return self.take(at + 1);
            }
        }
    }
}

/// The longest text in brackets, and the longest argument that says nothing, in letters.
const INNER: usize = 100;
const ARGUMENT: usize = 400;

/// What stands before the sign that closes brackets, and what stands behind it.
fn until(text: &str, sign: char) -> Option<(&str, &str)> {
    let near = text.char_indices().take(INNER).take_while(|(_, letter)| *letter != '\n');
    let (at, _) = near.into_iter().find(|(_, letter)| *letter == sign)?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// A letter with its accent.
fn with_accent(accent: char, letter: char) -> Option<char> {
    const ACCENTED: [(char, &str, &str); 9] = [
        ('\'', "aeiouycnszAEIOUYCNSZ", "áéíóúýćńśźÁÉÍÓÚÝĆŃŚŹ"),
        ('`', "aeiouAEIOU", "àèìòùÀÈÌÒÙ"),
        ('^', "aeiouAEIOU", "âêîôûÂÊÎÔÛ"),
        ('"', "aeiouyAEIOU", "äëïöüÿÄËÏÖÜ"),
        ('~', "anoANO", "ãñõÃÑÕ"),
        ('c', "csCSt", "çşÇŞţ"),
        ('v', "cszrnCSZRe", "čšžřňČŠŽŘě"),
        ('r', "auAU", "åůÅŮ"),
        ('k', "aeAE", "ąęĄĘ"),
    ];
    let (_, bare, accented) = ACCENTED.iter().find(|(known, ..)| *known == accent)?;
    bare.chars().zip(accented.chars()).find(|(known, _)| *known == letter).map(|(_, accented)| accented)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_become_marks_and_letters() {
        for (source, said) in [
            ("\\section*{9:00 Op\\'ening} % old", "# 9:00 Opéning "),
            ("\\item[14h00] Recep\\c{c}\\~ao", "- 14h00 Recepção"),
            ("9:00--9:30 & \\emph{Knots}, briefly \\\\ \\hline", "9:00–9:30\tKnots, briefly "),
            ("\\begin{tabular}{@{}lp{9cm}l@{}}\n9:00 & A\n \\& B \\\\\nx", "\n9:00\tA  & B \n\nx"),
            ("\\begin{frame}{Agenda}\\textbf{Ad\\`ele} ``so''", "# AgendaAdèle “so”"),
            ("\\multirow{2}{*}{Panel} & Dal'\\i{} \\\"{u}~x \\\\", "Panel\tDal'i ü x "),
            ("\\textbf{Keynote:} $n!$", "Keynote: n!"),
            ("no \\ command", "no \\ command"),
        ] {
            assert_eq!(plain(source), said, "{source}");
            assert_eq!(plain(source).matches('\n').count(), source.matches('\n').count(), "{source}");
        }
    }
}
