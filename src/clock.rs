//! The only reader of time, and the maker of identities.
