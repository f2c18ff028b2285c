//! Rules about the task (opgave) of a row.

use schema::kle::Kle;

use super::row::{Frame, Row, Said};

/// A KLE number of two groups, `15.20`, where the format has three.
pub fn kle_two_groups(row: &Row<'_>, _: &Frame<'_>) -> Said {
    let task = row.task?;
    task.has_two_groups().then(|| (row.columns.task, task.to_string()))
}

/// Two neighbouring digits swapped: the number itself is no task of the list, the swapped one is.
pub fn kle_probable_typo(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    let task = row.task?;
    meant(task, frame).map(|other| (row.columns.task, format!("{task} → {other}")))
}

/// The task of the list that a number was probably meant as.
pub fn meant(task: Kle, frame: &Frame<'_>) -> Option<Kle> {
    let unknown = !task.has_two_groups() && !frame.knows(task);
    if unknown { task.swapped_digits().find(|other| frame.knows(*other)) } else { None }
}

/// A well-formed number outside the list: a task of the municipality's own.
pub fn kle_not_in_list(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    let task = row.task?;
    let outside = !task.has_two_groups() && !frame.knows(task) && meant(task, frame).is_none();
    outside.then(|| (row.columns.task, task.to_string()))
}

/// No task where the round asks for one and a person could choose it.
///
/// Website and system figures come in totals without tasks, and a sheet of paper has no column for it.
pub fn task_missing(row: &Row<'_>, frame: &Frame<'_>) -> Said {
    let asked = frame.is_full() && row.asked_for_task && row.channel.facts().staffed.is_yes();
    (asked && row.task.is_none()).then(|| (row.columns.task, row.unit.to_owned()))
}
