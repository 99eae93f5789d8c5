//! What a file of Rust names: every path, as seen from the crate's root, and every text between quotes.
//!
//! It reads tokens, not lines, so comments, strings and the folding of `use` cannot mislead it. It knows no types:
//! what comes in through `*` is taken to be named where the `*` stands.

use crate::source::Source;
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// What a file names.
#[derive(Debug, Default)]
pub(crate) struct Names {
    /// Paths into this crate, from its root.
    pub(crate) inside: Vec<Name>,
    /// All other paths: other crates, and what the file itself holds.
    pub(crate) outside: Vec<Name>,
    /// Texts between quotes, without those of documentation.
    pub(crate) texts: Vec<Name>,
}

/// A path, or a text, and where it stands.
#[derive(Debug)]
pub(crate) struct Name {
    pub(crate) line: usize,
    /// The parts of the path; a text is one part.
    pub(crate) path: Vec<String>,
    /// The module that it stands in, modules within the file included.
    pub(crate) from: Vec<String>,
}

impl Name {
    pub(crate) fn is_in_tests(&self) -> bool {
        self.from.iter().any(|part| part == "tests")
    }

    pub(crate) fn shown(&self) -> String {
        self.path.join("::")
    }
}

/// The names in a file of `src`, where `modules` are all that its crate has.
pub(crate) fn names(source: &Source, modules: &BTreeSet<Vec<String>>) -> Names {
    let tokens: TokenStream = source.text.parse().unwrap_or_else(|error| panic!("{}: {error}", source.path));
    let mut reader = Reader { here: source.module(), ..Reader::default() };
    reader.read(tokens);
    let mut names = Names { texts: reader.texts, ..Names::default() };
    let imports: BTreeMap<_, _> = reader.found.iter().filter_map(|found| Some((found.brought_in()?, found))).collect();
    for found in &reader.found {
        let mut path = found.name.path.clone();
        // A path that begins with a name that another line brought in goes on from there.
        if let Some(import) = path.first().and_then(|first| imports.get(first))
            && !found.is_use
        {
            path.splice(..1, import.name.path.clone());
        }
        let name = |path| Name { line: found.name.line, path, from: found.name.from.clone() };
        match inside(&path, &found.name.from, modules) {
            Some(path) if path.is_empty() => {}
            Some(path) => names.inside.push(name(path)),
            None => names.outside.push(name(path)),
        }
    }
    names
}

/// The path from the crate's root, if it leads into this crate.
fn inside(path: &[String], from: &[String], modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    let (first, rest) = path.split_first()?;
    let child = || [from, &path[..1]].concat();
    match first.as_str() {
        "crate" | "adjourn" => Some(rest.to_vec()),
        "self" => Some([from, rest].concat()),
        "super" => {
            let ups = path.iter().take_while(|part| *part == "super").count();
            Some([&from[..from.len().saturating_sub(ups)], &path[ups..]].concat())
        }
        _ => modules.contains(&child()).then(|| [from, path].concat()),
    }
}

#[derive(Default)]
struct Reader {
    here: Vec<String>,
    found: Vec<Found>,
    texts: Vec<Name>,
}

struct Found {
    name: Name,
    is_use: bool,
    alias: Option<String>,
}

impl Found {
    /// The name by which a `use` makes it known in its file.
    fn brought_in(&self) -> Option<String> {
        let last = self.alias.as_ref().or(self.name.path.last()).filter(|last| *last != "*")?;
        self.is_use.then(|| last.clone())
    }
}

impl Reader {
    fn read(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut place = 0;
        while let Some(token) = tokens.get(place) {
            place += match token {
                TokenTree::Ident(word) if *word == "mod" => self.module(&tokens, place),
                TokenTree::Ident(word) if *word == "use" && !is_mark(tokens.get(place + 1), '<') => {
                    self.tree(&tokens, place + 1, &[], true);
                    1 + tokens[place..].iter().take_while(|token| !is_mark(Some(*token), ';')).count()
                }
                TokenTree::Ident(_) if !is_inner(&tokens, place) => self.tree(&tokens, place, &[], false),
                TokenTree::Group(group) => {
                    let is_doc = is_mark(place.checked_sub(1).and_then(|at| tokens.get(at)), '#') && documents(group);
                    if !is_doc {
                        self.read(group.stream());
                    }
                    1
                }
                TokenTree::Literal(literal) => {
                    let (line, text) = (literal.span().start().line, literal.to_string());
                    self.texts.push(Name { line, path: vec![text], from: self.here.clone() });
                    1
                }
                _ => 1,
            };
        }
    }

    /// Reads a module within the file; says how many tokens that took.
    fn module(&mut self, tokens: &[TokenTree], place: usize) -> usize {
        match (tokens.get(place + 1), tokens.get(place + 2)) {
            (Some(TokenTree::Ident(name)), Some(TokenTree::Group(body))) => {
                self.here.push(name.to_string());
                self.read(body.stream());
                self.here.pop();
                3
            }
            _ => 2,
        }
    }

    /// Reads a path, or all paths of a tree of them; says how many tokens the stem took.
    fn tree(&mut self, tokens: &[TokenTree], start: usize, stem: &[String], is_use: bool) -> usize {
        let mut path = stem.to_vec();
        let mut place = if is_doubled_colon(tokens, start) { start + 2 } else { start };
        let line = tokens.get(place).map_or(0, |token| token.span().start().line);
        loop {
            match tokens.get(place) {
                Some(TokenTree::Ident(word)) => path.push(word.to_string()),
                Some(token) if is_use && is_mark(Some(token), '*') => path.push("*".to_owned()),
                Some(TokenTree::Group(group)) if is_use && group.delimiter() == Delimiter::Brace => {
                    self.branches(group, &path);
                    return place + 1 - start;
                }
                _ => break,
            }
            place += 1;
            if !is_doubled_colon(tokens, place) {
                break;
            }
            place += 2;
        }
        if path.len() > stem.len() && (is_use || path.len() > 1) {
            if path.last().is_some_and(|last| last == "self") && path.len() > 1 {
                path.pop();
            }
            let alias = match (tokens.get(place), tokens.get(place + 1)) {
                (Some(TokenTree::Ident(word)), Some(TokenTree::Ident(alias))) if *word == "as" => {
                    Some(alias.to_string())
                }
                _ => None,
            };
            self.found.push(Found { name: Name { line, path, from: self.here.clone() }, is_use, alias });
        }
        (place - start).max(1)
    }

    /// Reads what stands between the braces of a `use`.
    fn branches(&mut self, group: &Group, stem: &[String]) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        for branch in tokens.split(|token| is_mark(Some(token), ',')) {
            self.tree(branch, 0, stem, true);
        }
    }
}

fn is_mark(token: Option<&TokenTree>, mark: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == mark)
}

fn is_doubled_colon(tokens: &[TokenTree], place: usize) -> bool {
    is_mark(tokens.get(place), ':') && is_mark(tokens.get(place + 1), ':')
}

/// Whether a word follows a dot, or the doubled colon of a path that was read before it.
fn is_inner(tokens: &[TokenTree], place: usize) -> bool {
    let before = |back: usize, mark| is_mark(place.checked_sub(back).and_then(|at| tokens.get(at)), mark);
    before(1, '.') && !before(2, '.') || before(1, ':') && before(2, ':') && before(3, '>')
}

fn documents(group: &Group) -> bool {
    matches!(group.stream().into_iter().next(), Some(TokenTree::Ident(word)) if word == "doc")
}

/// All modules of a crate, from the paths of its files.
pub(crate) fn modules<'a>(sources: impl Iterator<Item = &'a Source>) -> BTreeSet<Vec<String>> {
    sources.map(Source::module).filter(|module| !module.is_empty()).collect()
}
