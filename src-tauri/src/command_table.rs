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
    /// The municipality's store: its rounds, and where it looks for desk files.
    municipality_state(Nothing) -> MunicipalityState;
    /// Makes the municipality's store.
    begin_municipality(BeginMunicipality) -> MunicipalityState;
    /// Lets a person choose the folder desk files are gathered from, and looks there.
    choose_gather_folder(Nothing) -> Gathering;
    /// How gathering goes, and every file that was looked at.
    gathering(Nothing) -> Gathering;
    /// Looks at the folder now.
    gather_now(Nothing) -> Gathering;
    /// Lets a person choose another folder, and looks there once.
    gather_from(Nothing) -> Gathering;
    /// Who counts, who is silent, and how far the week is.
    week_now(OfRound) -> WeekNow;
    /// A unit's own week, read-only, at a desk.
    unit_week(OfUnit) -> UnitWeek;
    /// Signs off the desk's own unit.
    sign_off_unit(SignOffUnit) -> UnitWeek;
    /// Writes a copy of the municipality's store for a new machine.
    save_municipality(Nothing) -> Option<WrittenCopy>;
    /// Takes over such a copy.
    fetch_municipality(Nothing) -> Option<MunicipalityState>;
    /// The first rows of a round in a format, and what is hidden in it.
    export_preview(PreviewExport) -> ExportPreview;
    /// Writes a round in the chosen formats, with receipts.
    export_round(ExportRound) -> Option<ExportedRound>;
    /// Makes a draft of a round.
    new_round(NewRound) -> RoundDraft;
    /// The draft of a round, its faults and what it changes.
    round_draft(OfRound) -> RoundDraft;
    /// Keeps a draft as it stands.
    keep_draft(KeepDraft) -> RoundDraft;
    /// Drops a draft; what was published stays.
    drop_draft(OfRound) -> MunicipalityState;
    /// Publishes a round file where a person says.
    publish_round(OfRound) -> Option<PublishedRound>;
    /// The channels, types, tasks and municipalities a round may be made of.
    built_in_lists(Nothing) -> BuiltInLists;
    /// Lets a person choose the municipality's own list of tasks.
    choose_task_list(OfRound) -> Option<TaskList>;
    /// Lets a person choose a file of 2013; nothing is taken in yet.
    choose_import(OfRound) -> Option<ImportPreview>;
    /// Takes the chosen file in.
    import_chosen(ImportChosen) -> ImportDone;
    /// Puts the chosen file away.
    forget_import(Nothing) -> Done;
    /// The files that stand for a round.
    imports(OfRound) -> ImportList;
    /// Takes an imported file out again; its contacts count no more.
    take_out_import(TakeOutImport) -> ImportList;
    /// Lets a person choose a file of counts; nothing is taken in yet.
    choose_counts(ChooseCounts) -> Option<CountsTable>;
    /// Reads the chosen file by a mapping; nothing is taken in.
    read_counts(ReadCounts) -> CountsReading;
    /// Shows the chosen file by a template.
    use_template(UseTemplate) -> CountsTable;
    /// Takes the chosen file of counts in, all of it or nothing.
    keep_counts(KeepCounts) -> Reconciliation;
    /// What people counted beside what machines counted.
    reconciliation(OfRound) -> Reconciliation;
    /// Takes a machine's file out again.
    drop_machine_counts(DropCounts) -> Reconciliation;
    /// Enters many contacts alike.
    log_mass(LogMass) -> MassList;
    /// The mass entries of a round.
    masses(OfRound) -> MassList;
    /// Takes a mass entry out.
    void_mass(VoidMass) -> MassList;
    /// Holds a round against every rule.
    control(OfRound) -> Control;
    /// What a repair of everything a rule found would do.
    repair_preview(RepairPreviewOf) -> RepairPreview;
    /// Mends the chosen groups by events.
    repair(DoRepair) -> Control;
    /// Says that a finding is right as it is.
    accept_finding(AcceptFinding) -> Control;
    /// Takes a repair back.
    take_back_repair(TakeBackRepair) -> Control;
    /// Every act of the coordinator in a round.
    logbook(OfRound) -> Logbook;
    /// Who has signed off, and what keeps the week from being closed.
    closing(OfRound) -> Closing;
    /// Signs a unit off.
    sign_off(SignOffAs) -> Closing;
    /// Closes the round.
    close_round(OfRound) -> Closing;
    /// Opens a closed round again.
    reopen_round(ReopenRound) -> Closing;
    /// Keeps KL's receipt.
    confirm_receipt(ConfirmReceipt) -> Closing;
    /// Lets the single contacts of old rounds go.
    purge_rounds(PurgeRounds) -> Closing;
    /// The report for the management, as on paper.
    report(OfRound) -> Report;
}
