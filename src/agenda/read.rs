//! Turns the text of an `agenda.toml` into an [`Agenda`], or into all complaints about it at once.
