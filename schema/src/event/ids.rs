//! The random numbers and hashes that events are known by.

use std::fmt;
use std::str::FromStr;

use data_encoding::HEXLOWER;
use serde::{Deserialize, Serialize};

use crate::SchemaError;

macro_rules! fixed_bytes {
    ($(#[$doc:meta])* $name:ident, $length:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub [u8; $length]);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&HEXLOWER.encode(&self.0))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{self}")
            }
        }

        impl FromStr for $name {
            type Err = SchemaError;

            fn from_str(text: &str) -> Result<$name, SchemaError> {
                let bytes = HEXLOWER.decode(text.as_bytes()).ok();
                bytes.and_then(|b| b.try_into().ok()).map($name).ok_or_else(|| SchemaError::BadEvent {
                    reason: format!("{:?} is not {} bytes in lower case hex", text.chars().take(70).collect::<String>(), $length),
                })
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

fixed_bytes!(
    /// One installation's store counting for one desk and round: a random number that no clock or name goes into.
    StreamId, 8);
fixed_bytes!(
    /// The gesture that made the event: chosen before the first attempt to write, so that no retry counts twice.
    GestureId, 16);
fixed_bytes!(
    /// SHA-256 of the event before it and of its own line.
    Hash, 32);

impl Hash {
    /// What stands before the first event of a stream.
    pub const START: Hash = Hash([0; 32]);
}

/// Fresh random bytes from the operating system.
fn random<const N: usize>() -> Result<[u8; N], SchemaError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes)
        .map_err(|e| SchemaError::BadEvent { reason: format!("no random numbers: {e}") })?;
    Ok(bytes)
}

impl StreamId {
    /// A new stream.
    pub fn random() -> Result<StreamId, SchemaError> {
        random().map(StreamId)
    }

    /// The first eight hex digits, as used in file names.
    pub fn short(self) -> String {
        self.to_string()[..8].to_owned()
    }
}

impl GestureId {
    /// A new gesture.
    pub fn random() -> Result<GestureId, SchemaError> {
        random().map(GestureId)
    }
}
