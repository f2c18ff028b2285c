//! Rapport til ledelsen.
