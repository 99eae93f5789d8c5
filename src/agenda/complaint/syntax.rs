//! The ways in which a text fails to be TOML. It must not know what an agenda is.

/// Why a text is no TOML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// A text without quotes.
    Unquoted(String),
    /// Typographic quotes in the place of straight ones.
    CurlyQuotes,
    /// An equals sign and nothing behind it.
    NoValue,
    /// A key and no equals sign behind it.
    NoEquals,
    /// A key that needs quotes.
    BadKey,
    /// A key that its table has already.
    DuplicateKey(String),
    /// A header `[slot]`, or a second definition of what a header opens.
    DuplicateTable(String),
    /// A text whose quotes are not closed on its line.
    UnclosedText,
    /// A text of several lines whose three quotes are not closed.
    UnclosedLongText,
    /// A bracket or brace that is not closed.
    UnclosedBracket,
    /// A header that is not closed.
    Header,
    /// A control character, raw.
    Control(u32),
    /// A backslash before something that it does not go with.
    Escape,
    /// A time without quotes that only lacks them.
    BareTime(String),
    /// A date or time that does not exist or is not written as TOML has it.
    Moment,
    /// A number, or true or false, that is not written as TOML has it.
    Number,
    /// A comma too many, or one that lacks.
    Comma,
    /// Something behind the value.
    Leftover,
    /// Brackets in brackets in brackets.
    TooDeep,
    /// Anything else, in the words of the TOML reader.
    Other(String),
}

impl Syntax {
    /// Whether what follows may have been read as something else than its author meant.
    #[must_use]
    pub fn misleads(&self) -> bool {
        !matches!(
            self,
            Self::Unquoted(_)
                | Self::BadKey
                | Self::CurlyQuotes
                | Self::NoValue
                | Self::DuplicateKey(_)
                | Self::UnclosedText
                | Self::Control(_)
                | Self::Escape
                | Self::BareTime(_)
                | Self::Moment
                | Self::Number
        )
    }
}
