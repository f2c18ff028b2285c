//! Luk uge: sign-off, closing, reopening, receipt and retention.
