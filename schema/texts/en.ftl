### The screen

## Channels

channel-PRSNLG = In person
channel-TLFIND = Phone in
channel-TLFUD = Phone out
channel-EMLIND = E-mail in
channel-EMLUD = E-mail out
channel-PPRIND = Letter in
channel-PPRUD = Letter out
channel-DOCIND = Digital Post in
channel-DOKUD = Digital Post out
channel-SMSIND = SMS in
channel-SMSUD = SMS out
channel-MGRUD = Output manager
channel-FPRNT = Remote print
channel-SLVBTJN = Self-service
channel-WEB = Website
channel-SYSIND = System contact
channel-SYSECOIND = Finance system in
channel-SYSECOUD = Finance system out
channel-SYSMEDIND = MedCom system
channel-BRGDK = borger.dk
channel-XCHAT = Chat
channel-XSOCIND = Social media in
channel-XSOCUD = Social media out
channel-XPRSUD = In person out

## Contact types: the code STATUS is a change; somebody asking about a case is INFO

type-INFO = Asks about own case
    .button = Asks about own case
    .hint = how far, when
type-OPRET = New case
    .button = New case
    .hint = application, report
type-STATUS = Changes own case
    .button = Changes own case
    .hint = new information
type-VEJL = Advice and guidance
    .button = Advice and guidance
    .hint = no case of their own
type-SLVBTJN = Help with self-service
    .button = Help with self-service
    .hint = the citizen does it
type-FEJL = Not for the municipality
    .button = Not for the municipality
    .hint = sent elsewhere

## The top

ui-name = KOMHEN
ui-desk = { $municipality } · { $unit } · Desk { $desk }
ui-desk-without-municipality = { $unit } · Desk { $desk }
ui-day = week { $week } · { $weekday } { $date }
ui-weekday-1 = Monday
ui-weekday-2 = Tuesday
ui-weekday-3 = Wednesday
ui-weekday-4 = Thursday
ui-weekday-5 = Friday
ui-weekday-6 = Saturday
ui-weekday-7 = Sunday
ui-today = Today
ui-language = Language
ui-language-da = Dansk
ui-language-en = English
ui-demonstration = Demonstration round – invented municipality
ui-not-set-up = Not set up for a counting round: ask the coordinator for the round file. Contacts are saved but cannot be sent.
ui-loading = Fetching today’s figures …

## The counting field

ui-field = Counting field
ui-field-caption = Today’s contacts: types down and channels across. Press a cell to count one.
ui-choose-channel = First choose channel, then type
ui-armed = { $channel } chosen – choose type
ui-armed-spoken = { $channel } chosen, choose type
ui-disarmed = The channel is no longer chosen
ui-expired = Nothing counted: the choice of channel ran out. Begin again with the channel.
ui-not-a-type = Choose a type from 1 to 6, or press Esc and choose the channel again
ui-outside = Nothing counted: click the counting field (or press F6), and the keys count again.
ui-with-reference = With reference no.
ui-without-reference = Without reference no.
ui-cell = { $channel }, { $type }: { $count } today
ui-more = More …
ui-more-cell = More channels, { $type }: { $count } today (chat, social media, letter out)
ui-more-title = More channels
ui-more-title-type = More channels: { $type }
ui-more-hint = Chat, social media, letter out and more. Choose the channel here, then type 1 to 6 in the counting field.
ui-more-hint-type = Chat, social media, letter out and more. Choose the channel, and the contact is counted.
ui-more-today = { $count } today
ui-more-today-type = { $count } of this type today
ui-close = Close
ui-key-close = Esc

## What is saved

ui-contact = { $channel } · { $type }
ui-saved = saved at { $clock } (no. { $number })
ui-saved-spoken = { $channel }, { $type }, saved, number { $number }
ui-saving = saving …
ui-slow = Not saved yet – wait: { $channel } · { $type }
ui-twin = Two alike right after each other. One too many? Press Undo.
ui-twin-spoken = Two alike right after each other. One too many? Press Undo. { $channel }, { $type }, saved, number { $number }
ui-undone = Undone: { $channel } · { $type } at { $clock } ({ $total } today)
ui-redone = Restored: { $channel } · { $type } at { $clock } ({ $total } today)
ui-ready = Ready to count
ui-ready-latest = Everything is saved. Latest at { $clock }
ui-last = Latest
ui-last-none = No contacts yet today
ui-age-now = just now
ui-age-minutes = { $amount } min ago
ui-age-hours = { $amount } h ago
ui-last-contact = { $age }: { $channel } · { $type }
ui-voided = undone

## Buttons

ui-actions = Correct and repeat
ui-undo = Undo
ui-redo = Redo
ui-repeat = Repeat: { $channel } · { $type }
ui-repeat-none = Repeat: nothing yet
ui-nothing-to-repeat = Nothing has been counted that could be repeated
ui-key-undo = −
ui-key-redo = Ctrl+Y
ui-key-repeat = 0

## When something is not saved

ui-not-saved = NOT saved: { $channel } · { $type }
ui-not-saved-several = NOT saved: { $count } contacts
ui-not-undone = NOT undone
ui-not-redone = NOT restored
ui-retry = Try again
ui-drop = Delete this contact
ui-drop-several = Delete these { $count } contacts
ui-dropped = What could not be saved is deleted and does not count
ui-error-code = Error code: { $code }
ui-details = More information
ui-start-error = KOMHEN cannot open the count

## Export

ui-export = Export the week
ui-export-busy = Writing the file …
ui-export-done = The week’s file is made
ui-export-preliminary = A preliminary file is made
ui-export-failed = The week is NOT exported
ui-export-path = File
ui-export-data-package = Data package
ui-export-total = Contacts
ui-export-rows = Rows
ui-export-control-code = Control code
ui-export-control-code-hint = Read the code out to the coordinator. It has only letters and the digits 2–7, never zero or one.
ui-export-copy = Copy the code
ui-export-copied = Copied
ui-export-marked = The code is marked: press Ctrl+C
ui-export-version = Version
ui-export-warnings = Please note
ui-warning-not_closed = The week is not closed yet. Go on counting, and make the file again when the week is over: then only the new code is valid.
ui-warning-unknown = The file is written with a remark: { $code }

## Errors: what happened, and what to do then

error-store_locked = The count is already open in another window on this PC.
error-store_locked-next = Use the other window, or close it and press Try again. If that does not help, restart the PC.
error-store_read_only = The program may not write in the folder that holds the count.
error-store_read_only-next = Ask the IT department for permission to write to the folder, then press Try again. Note contacts on paper meanwhile.
error-disk_full = The PC is full: there is no more room on the disk.
error-disk_full-next = Note the contact on paper, and call the IT department. Press Try again when there is room.
error-store_damaged = The file with the count is damaged.
error-store_damaged-next = Do not delete anything. Call the coordinator: the figures can be restored from a backup. Note contacts on paper meanwhile.
error-store_too_new = The count was saved by a newer version of KOMHEN than this one.
error-store_too_new-next = Ask the IT department to update the program. Your figures are untouched.
error-not_saved = The program could not write to the disk.
error-not_saved-next = Press Try again. If it happens again, note the contact on paper and call the IT department.
error-not_set_up = This desk is not set up for a counting round.
error-not_set_up-next = Ask the coordinator for the round file. What you have counted is saved.
error-nothing_to_undo = There is nothing to undo.
error-nothing_to_undo-next = Older contacts are corrected by the coordinator.
error-nothing_to_redo = There is nothing to redo.
error-nothing_to_redo-next = If a contact was undone by mistake, count it again.
error-invalid_code = The channel or the type does not exist in this counting round.
error-invalid_code-next = Press Delete this contact, choose another channel or type, and tell the coordinator.
error-export_failed = The file could not be written.
error-export_failed-next = Close the file if it is open in another program, and try again. What you have counted is still saved.
error-stopped = Something went wrong inside the program.
error-stopped-next = Close KOMHEN and open it again. Then look at the latest contacts to see whether the last one was counted.

### Files and stores

error-unknown_code = There is no { $list } code “{ $value }”.
error-unknown_code-next = Nearest known code: { $nearest }. Mend the code and try again.
error-bad_kle = “{ $value }” is not a KLE number.
error-bad_kle-next = Write three groups of two digits, for example 23.05.10.
error-bad_round = “{ $value }” is not a counting round.
error-bad_round-next = Write E and the year for autumn (E2026) or F and the year for spring (F2027).
error-bad_time = “{ $value }” is not a time, a day or a week.
error-bad_time-next = Write for example 2026-10-20T10:42 for a time, 2026-10-20 for a day and 43 or 43-45 for weeks.
error-bad_name = “{ $value }” cannot be the name of a unit or desk.
error-bad_name-next = Use letters, digits, blanks and . , - & / ( ) +, and begin with a letter or a digit.
error-looks_like_cpr = The text looks like a CPR number and was not saved.
error-looks_like_cpr-next = Never write personal data in KOMHEN. Mend the text and try again.
error-bad_count = “{ $value }” is not a count between 1 and { $most }.
error-bad_count-next = Mend the count. Larger piles are entered in several goes or as a mass registration.
error-bad_round_file = The round file cannot be used: { $reason } (line { $line }, character { $column }).
error-bad_round_file-next = Ask the coordinator for a new round file. The old round is unchanged.
error-no_such_desk = The round file has no desk “{ $desk }” in the unit “{ $unit }”.
error-no_such_desk-next = Choose one of these: { $known }.
error-bad_event = A line of the count does not hold: { $reason }.
error-bad_event-next = Ask the desk to send the file again. Nothing of it was taken in.
error-no_such_contact = There is no contact with id { $id } in this store.
error-no_such_contact-next = See the last ones with: komhen status
error-no_such_round = There is no round { $round } in this store.
error-no_such_round-next = Gather desk files with komhen merge or take in a file with komhen import first.
error-wrong_municipality = The store is of municipality { $expected }, but the file is from { $found }.
error-wrong_municipality-next = Check that it is the right file and the right store. Nothing was changed.
error-round_closed = The round { $round } is closed.
error-round_closed-next = The coordinator can open it again, with a reason.
error-store_missing = There is no store here: { $path }
error-store_missing-next = Check the path, or begin a new store with komhen setup.
error-folder_missing = The folder for the store does not exist: { $path }
error-folder_missing-next = Make the folder first, or mend the path.
error-store_vanished = There was a store here, and now it is gone: { $path }
error-store_vanished-next = Bring back a backup. If you mean to begin anew, delete the file ending in .created beside it.
error-not_a_store = The file is not a KOMHEN store: { $path }
error-not_a_store-next = The file is untouched. Check the path. Desk files are gathered with komhen merge, other files taken in with komhen import.
error-wrong_kind = { $path } is the store of { $found ->
        [desk] a desk
        [municipality] a municipality
       *[other] something else
    } and cannot be used here.
error-wrong_kind-next = Choose the store of { $wanted ->
        [desk] a desk
        [municipality] a municipality
       *[other] the right kind
    }.
error-old_sqlite = The program was built with too old a database (SQLite { $found }).
error-old_sqlite-next = Ask the IT department for a newer KOMHEN. At least { $wanted } is needed.
error-file_missing = The file does not exist: { $path }
error-file_missing-next = Check the path and try again.
error-not_a_file = This is not an ordinary file: { $path }
error-not_a_file-next = Choose a file, not a folder or a device.
error-file_too_large = The file is too large: { $path } has { $bytes } bytes, { $most } is the most.
error-file_too_large-next = Check that it is the right file. Nothing was taken in.
error-not_read = The file could not be read: { $path } ({ $reason })
error-not_read-next = Check that the drive is connected and that you may read the file.
error-not_written = The file could not be written: { $path } ({ $reason })
error-not_written-next = Close the file if another program has it open, check the room on the drive, and try again. An older file of that name is unchanged.
error-not_read_back = The file does not read back as it was written: { $path }
error-not_read_back-next = Do not use the file. Write it to another drive.
error-unknown_format = The file has none of the formats that KOMHEN reads: { $path } ({ $found })
error-unknown_format-next = KOMHEN reads desk files, uploads, round files and raw data of 2013. Save spreadsheets as CSV in one of these.
error-not_utf8 = The file is not in UTF-8: { $path }, byte { $byte }.
error-not_utf8-next = Save it as “CSV UTF-8” and try again. Nothing was taken in.
error-practice_file = The file is from a practice count: { $path }
error-practice_file-next = Practice is never taken in. Ask the desk for the file of the real round.
error-cut_off = The file is not whole, its last line is missing: { $path }
error-cut_off-next = Ask for it to be sent again. Nothing of it was taken in.
error-changed = The file was changed after it was written: { $path }. { $what } should be { $expected }, but is { $found }.
error-changed-next = Ask the sender for the original file and compare the control code. Nothing of it was taken in.
error-bad_line = { $path }, line { $line }, { $column }: { $reason } (“{ $value }”)
error-bad_line-next = Mend the line at the sender's and have the file sent again. Nothing of it was taken in.
error-already_imported = Another file of this kind was taken in for { $round } before; { $path } was not.
error-already_imported-next = If the new file is to replace the old one, use --replace.
error-nothing_to_export = The format { $format } cannot be made from this store. Missing: { $missing }
error-nothing_to_export-next = Choose another format, or record what is missing.
error-bad_parameters = The parameter file { $path } cannot be used: { $reason } (line { $line }, character { $column }).
error-bad_parameters-next = Mend the file and try again.
error-invalid_argument = { $value }: { $reason }
error-invalid_argument-next = See the choices with --help.
error-window = The window could not be opened: { $reason }
error-effect = The figures cannot be compared: { $reason }
error-effect-next = Mend the panel or the question and try again.

### Rules

rule-kle_two_groups = the KLE number { $value } has two groups instead of three
rule-kle_probable_typo = the KLE number was probably mistyped: { $value }
rule-kle_not_in_list = the task { $value } is not one of the 45 obligatory ones
rule-unit_missing = the unit is missing
rule-date_outside_period = the date { $value } is outside the counting period
rule-weekend = the date { $value } is a Saturday or Sunday
rule-straks_slow_channel = closed at once on a channel that is usually answered later ({ $value })
rule-duplicate_row = the row equals an earlier one
rule-long_duration = the registration stood open for { $value }
rule-column_count = the row has { $value } columns
rule-line_too_long = the line is too long ({ $value } bytes)
rule-day_missing = the day { $value } should have been counted and is missing
rule-more_desks_than_expected = more desks counted than expected on { $value }
rule-unknown_code = there is no code “{ $value }”
rule-bad_date = “{ $value }” is not a date of the format
rule-bad_kle = “{ $value }” is not a KLE number
rule-bad_count = “{ $value }” is not a count between 0 and 999999
rule-bad_number = “{ $value }” is not a number of the format
rule-bad_unit = “{ $value }” cannot be the name of a unit
rule-bad_answer = the answer cannot be used
rule-bad_datasource = the data source cannot be used
rule-municipality_name = the municipality's name and number do not fit ({ $value })
rule-mixed_file = the row belongs to another file ({ $value })
rule-mixed_coverage = opening hours or desks differ from an earlier row of the same day
rule-day_with_contacts = a DAG row has a count
rule-duplicate_cell = the same cell stands twice
rule-superseded = a newer version of the same upload was counted instead
rule-same_file = the same bytes were counted already
rule-version_conflict = two different files have the same municipality, round and version
rule-not_counted = the file is not an upload and was not counted
rule-invented_municipality = the municipality is the demonstration's and stands in no national figure
rule-not_readable = { $value }

### The command line

# The next step where there is no button to press.
error-store_locked-command = Close the window with the count, or wait for the other program to end, and try again. The store: { $path }
error-store_read_only-command = Ask the IT department for permission to write { $path }, and try again.
error-disk_full-command = Make room on the drive of { $path }, and try again. Nothing was saved in part.
error-store_damaged-command = Delete nothing. Bring back a backup of { $path }. The fault: { $reason }
error-store_too_new-command = Use a KOMHEN at least as new as the one that wrote { $path }. The figures are untouched.
error-not_saved-command = Try again. If it happens again, check the drive of { $path }. The fault: { $reason }
error-not_set_up-command = Set the store up with komhen setup, or ask the coordinator for the round file. What was counted is saved.

cli-store-made = New store: { $path }
cli-set-up = The store now counts for { $unit }, desk { $desk }, municipality { $municipality }, round { $round } ({ $first } – { $last }).
cli-logged = Saved at { $clock }: { $channel } · { $type } (no. { $number }). Today { $total }.
cli-outside-period = Note: { $day } is outside the counting period. The contact is saved and marked.
cli-voided = Undone: { $channel } · { $type } at { $clock }. Today { $total }.
cli-status = Round { $round } · { $day } · { $state } · today { $today } · in all { $total }
cli-state-counting = counting
cli-state-paused = paused
cli-state-closed = closed
cli-sent = { $path }: { $events } events, control code { $code }
cli-unsent = Note: { $count } contacts were counted before the desk was set up. They belong to no round and were not sent.
cli-days-left-out = Municipality { $municipality }: { $days } days outside the counting period are not in the comparison.
cli-looks-like-utf8 = { $file } looks as if saved in UTF-8. If so, use --encoding utf-8.
cli-merged = { $file }: { $new } new, { $known } known, { $quarantined } in dispute, { $gaps } missing, { $forks } double numbers
cli-merged-total = { $total } contacts in all
cli-gap = { $file }: numbers { $first } to { $last } are missing. Ask the desk to send the file again.
cli-fork = { $file }: { $forks } numbers exist in two versions and are not counted. Was the desk's PC copied? Ask both desks for their files.
cli-imported = { $file }: read { $read } = accepted { $accepted } + rejected { $rejected }; { $flagged } rows have a remark
cli-imported-known = { $file } was taken in before. Nothing was changed.
cli-rule = { $count } × { $rule } ({ $severity }, first in line { $line })
cli-finding = line { $line }, { $column }: { $message }
cli-more-findings = … and { $count } more
cli-valid = { $file }: { $format }, read { $read } = accepted { $accepted } + rejected { $rejected }
cli-total = Total
cli-exported = { $path }: { $rows } rows, { $total } contacts, control code { $code }
cli-not-closed = Note: the round is not closed yet. The file is a preliminary version.
cli-aggregated = { $files } files: read { $read } rows = accepted { $accepted } + rejected { $rejected }; { $total } contacts in all
cli-effect-figure = { $id } = { $value }
cli-effect-shares = Share asking how their case is going, { $code }: { $value } ({ $lo } to { $hi })
cli-demo = A country of { $municipalities } municipalities in { $folder }: { $files } files, { $contacts } contacts
cli-severity-info = information
cli-severity-warning = warning
cli-severity-error = error
cli-severity-fatal = file refused
cli-left-out = Municipality { $municipality } is left out: { $reason ->
        [run_in] the later count is too close to the adoption
       *[adopted_before] it was on Min Side already at the first count
    }.
cli-help-next = Next: { $next }

### The verdict
# The verdict of the effect report. No cause without a comparison, no p-values, no word that promises more than
# the figures. Numbers arrive formatted; { $lo } and { $hi } are the limits of the 95 % confidence interval.

# $subject: status_staffed | status | selected
verdict-subject =
    { $subject ->
        [status_staffed] Status contacts on staffed channels
        [status] Status contacts on the selected channels
       *[selected] The selected contacts
    }
verdict-subject-alone =
    { $subject ->
        [status_staffed] Status contacts
        [status] Status contacts on the selected channels
       *[selected] The selected contacts
    }
# $exposure: days | open_hours | population_days
verdict-rate =
    { $exposure ->
        [open_hours] per open hour
        [population_days] per inhabitant per open day
       *[days] per open day
    }

# Nothing to compare

verdict-few-contacts = Too few contacts ({ $n }) to judge.
verdict-one-period = Only one of the two periods was counted, so a change cannot be computed.
verdict-definition-change = The contact types are defined differently in the two counts. The figures cannot be compared.
verdict-empty-group = One of the groups has no municipality with figures from both periods, so a difference cannot be computed.
verdict-empty-period = One group has no contacts in one of the periods, so a difference cannot be computed.
verdict-no-uncertainty = The uncertainty of the difference ({ $e } %) cannot be computed, so it cannot be judged.

# One municipality before and after

verdict-alone-fall = { verdict-subject-alone } were { $e } % lower { verdict-rate } in the counting week after than before ({ $lo } to { $hi } %). The fall cannot be attributed to Min Side, because there is no comparison with municipalities without it.
verdict-alone-rise = { verdict-subject-alone } were { $e } % higher { verdict-rate } in the counting week after than before ({ $lo } to { $hi } %). The rise cannot be attributed to Min Side, because there is no comparison with municipalities without it.
verdict-alone-inconclusive = The difference between the two counting weeks ({ $e } %, { $lo } to { $hi } %) is no larger than ordinary variation. Any change cannot be attributed to Min Side.
verdict-alone-rise-from-none = { verdict-subject-alone } went from none in the counting week before to { $n } in the counting week after, so a change in per cent cannot be computed. The rise cannot be attributed to Min Side, because there is no comparison with municipalities without it.
verdict-alone-inconclusive-from-none = { verdict-subject-alone } went from none in the counting week before to { $n } in the counting week after, but the difference is no larger than ordinary variation. Any change cannot be attributed to Min Side.
verdict-weekdays-differ = The two counts do not cover the same weekdays; the figure allows for that.
verdict-no-day-to-day = Day-to-day variation cannot be assessed.
verdict-week-to-week = The difference may be ordinary week-to-week variation.
verdict-open-hours-alone = Opening hours changed by { $x } %; that alone may explain the change.

# Municipalities with Min Side content against controls

verdict-controls-fall = { verdict-subject } in municipalities with Min Side content fell { $e } % more than in the control municipalities ({ $lo } to { $hi } %).
verdict-controls-rise = { verdict-subject } in municipalities with Min Side content rose { $e } % more than in the control municipalities ({ $lo } to { $hi } %).
verdict-controls-inconclusive = No difference can be shown between municipalities with Min Side content and the control municipalities (difference { $e } %, { $lo } to { $hi } %). This does not rule out an effect of up to { $lo } %.
verdict-few-fall = { verdict-subject } in municipalities with Min Side content fell { $e } % more than in the control municipalities, but there are too few municipalities for a confidence interval.
verdict-few-rise = { verdict-subject } in municipalities with Min Side content rose { $e } % more than in the control municipalities, but there are too few municipalities for a confidence interval.
verdict-few-inconclusive = No difference can be shown between municipalities with Min Side content and the control municipalities (difference { $e } %), and there are too few municipalities for a confidence interval.
verdict-no-earlier-round = There is no earlier count to show whether the two groups moved together; read the figure with caution.

# Reservations

verdict-open-hours = Opening hours changed by { $x } % in the municipalities with Min Side; that alone may explain the change.
verdict-open-hours-controls = Opening hours changed by { $c } % in the control municipalities and { $x } % in the municipalities with Min Side; that alone may explain the difference.
verdict-few-adopters = Too few municipalities ({ $n }) for a national figure.
verdict-dominance = The result rests on one large municipality ({ $kode }); without it the difference is { $e2 } %.
verdict-few-effective = The result rests on few municipalities (as many as { $g } of equal size); without the largest ({ $kode }) the difference is { $e2 } %.
verdict-only-adopter = The result rests on one municipality ({ $kode }).
verdict-not-attributable = Any change cannot be attributed to Min Side.

# The target

verdict-target-reached = The target of { $target } % is reached.
verdict-target-compatible = The result is compatible with the target of { $target } %, but does not establish it.
verdict-target-below = The fall is smaller than the target of { $target } %.
verdict-target-excluded = A fall of { $target } % can be ruled out.
verdict-target-open = A fall of { $target } % can be neither shown nor ruled out.
