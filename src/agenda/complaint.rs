//! What is wrong with an agenda file: where, what, and the remedy.
