//! Kontrol: what the rules say, and repairs.
