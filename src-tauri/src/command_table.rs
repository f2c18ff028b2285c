// Every command of the windows, once: the handlers, the TypeScript types, the loopback server of the tests and the
// permissions are all made from this list.
commands! {
    /// Where this desk counts, its keys, and today's figures.
    desk_state(OnDesk) -> DeskState;
    /// Logs a contact; the answer comes after the commit.
    log_contact(LogContact) -> DeskChange;
    /// Changes the codes of a contact.
    amend_contact(AmendContact) -> DeskChange;
    /// Cancels a contact, with the reason.
    cancel_contact(CancelContact) -> DeskChange;
    /// Takes a cancellation or an undo of a contact back.
    restore_contact(RestoreContact) -> DeskChange;
    /// Takes today's last contact back (fortryd).
    undo(OneKey) -> DeskChange;
    /// Puts back what was taken back last (gendan).
    redo(OneKey) -> DeskChange;
    /// The contacts of a day, those taken back included.
    contacts_of_day(ContactsOfDay) -> DayList;
    /// Keys a sheet of paper in, all of it or nothing.
    log_paper(LogPaper) -> PaperLogged;
    /// Keeps an estimate of what was forgotten on a day.
    estimate_forgotten(EstimateForgotten) -> DayList;
    /// Says whether the desk counts, pauses or is closed.
    set_counting_state(SetCountingState) -> DeskState;
    /// Lets a person choose a round file; nothing is taken up yet.
    choose_round_file(Nothing) -> Option<RoundOffer>;
    /// The round file that was double-clicked, dropped or published.
    offered_round_file(Nothing) -> Option<RoundOffer>;
    /// Takes the offered round file up for a desk.
    take_round(TakeRound) -> DeskState;
    /// Puts the offered round file away.
    forget_offer(Nothing) -> Done;
    /// Begins practice by the round in use, or by the built-in lists.
    begin_practice(Nothing) -> DeskState;
    /// Logs a practice contact and keeps whether it agreed with the known answer.
    answer_vignette(AnswerVignette) -> VignetteAnswer;
    /// How well the answers agree, and the examples of the next run.
    practice_result(Nothing) -> PracticeResult;
    /// Removes everything that was practised.
    wipe_practice(Nothing) -> Done;
    /// What a person chose about the window, and what is possible at all.
    settings(Nothing) -> SettingsState;
    /// Keeps what a person chose.
    keep_settings(Settings) -> SettingsState;
    /// How sending goes.
    sending_state(Nothing) -> SendingState;
    /// Sends now.
    send_now(Nothing) -> SendingState;
    /// Lets a person choose the folder, and sends there.
    choose_send_folder(Nothing) -> SendingState;
    /// Saves the desk files of the round where a person says.
    save_desk_file(Nothing) -> Option<WrittenDeskFile>;
    /// Shows the mini window in place of the counting window.
    show_mini(Nothing) -> Done;
    /// Shows the counting window in place of the mini window.
    show_main(Nothing) -> Done;
    /// Keeps how many contacts a window holds that are not on disk.
    unsaved_contacts(UnsavedContacts) -> Done;
    /// Writes the round's upload and says where it lies.
    write_upload(Nothing) -> WrittenUpload;
}
