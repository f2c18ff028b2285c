//! One file per format of the contract. Each writes the same bytes for the same data and says where a file is wrong.

pub mod data_package;
pub mod desk_file;
pub mod detect;
pub mod raw2013;
pub mod upload;
