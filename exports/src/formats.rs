//! One file per format of the contract. Each writes the same bytes for the same data and says where a file is wrong.

pub mod counts_file;
pub mod data_package;
pub mod desk_file;
pub mod detect;
pub mod excel_da;
pub mod iso;
pub mod komhen2013;
pub mod raw2013;
pub mod template2013;
pub mod upload;
pub mod xlsx;
