// Every command of the window, once: the handlers, the TypeScript types, the loopback server of the tests and the
// permissions are all made from this list.
commands! {
    /// Where this desk counts, its keys, and today's figures.
    desk_state(Nothing) -> DeskState;
    /// Logs a contact; the answer comes after the commit.
    log_contact(LogContact) -> DeskChange;
    /// Takes today's last contact back (fortryd).
    undo(Nothing) -> DeskChange;
    /// Puts back what was taken back last (gendan).
    redo(Nothing) -> DeskChange;
    /// Writes the round's upload and says where it lies.
    write_upload(Nothing) -> WrittenUpload;
}
