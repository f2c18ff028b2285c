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
channel-SMSIND = Text message in
channel-SMSUD = Text message out
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
ui-desk = { $municipality } · { $unit } · { $desk }
ui-desk-without-municipality = { $unit } · { $desk }
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
ui-choose-channel = Choose channel, then type
ui-armed = { $channel } chosen – choose type
ui-armed-spoken = { $channel } chosen, choose type
ui-disarmed = The choice of channel is taken back
ui-expired = The choice of channel has expired
ui-not-a-type = Choose a type from 1 to 6, or Esc to choose another channel
ui-outside = Nothing counted: the keys count only in the counting field. Press F6 to go there.
ui-with-reference = Uses case / reference no.
ui-without-reference = No reference no.
ui-cell = { $channel }, { $type }: { $count } today
ui-more = More …
ui-more-cell = More channels, { $type }: { $count } today
ui-more-title = More channels
ui-more-title-type = More channels: { $type }
ui-more-hint = Choose the channel here, then type 1–6 in the counting field.
ui-more-hint-type = Choose the channel: the contact is then counted.
ui-more-today = { $count } today
ui-close = Close
ui-key-close = Esc

## What is saved

ui-contact = { $channel } · { $type }
ui-saved = saved at { $clock } (no. { $number })
ui-saved-spoken = { $channel }, { $type }, saved, number { $number }
ui-saving = saving …
ui-saving-spoken = { $channel }, { $type }, saving
ui-slow = Not saved yet – wait
ui-twin = Two alike within { $seconds } s – undo?
ui-twin-spoken = Two alike within { $seconds } seconds, undo? { $channel }, { $type }, saved, number { $number }
ui-undone = Undone: { $channel } · { $type } at { $clock } ({ $total } today) – Ctrl+Y restores
ui-redone = Restored: { $channel } · { $type } at { $clock } ({ $total } today)
ui-ready = Ready to count
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
ui-drop = Give up saving
ui-dropped = What could not be saved is given up and does not count
ui-error-code = Error code: { $code }
ui-start-error = KOMHEN cannot open the count

## Export

ui-export = Export the week
ui-export-busy = Writing the file …
ui-export-done = The week is exported
ui-export-failed = The week is NOT exported
ui-export-path = File
ui-export-data-package = Data package
ui-export-total = Contacts
ui-export-rows = Rows
ui-export-control-code = Control code
ui-export-control-code-hint = Read the code out to the coordinator: then you both know it is the right file.
ui-export-version = Version
ui-export-warnings = Please note
ui-warning-not_closed = The week is not closed yet: this is a preliminary version (v{ $version })
ui-warning-unknown = The file is written with a remark: { $code }

## Errors: what happened, and what to do then

error-store_locked = The count is already open in another window on this PC.
error-store_locked-next = Use the other window, or close it and press Try again. If that does not help, restart the PC.
error-store_read_only = The program may not write in the folder that holds the count.
error-store_read_only-next = Ask the IT department for permission to write to the folder, then press Try again. Note contacts on paper meanwhile.
error-disk_full = There is no more room on the disk.
error-disk_full-next = Delete or move files to make room, then press Try again.
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
error-invalid_code-next = Press Give up saving, choose another channel or type, and tell the coordinator.
error-export_failed = The file could not be written.
error-export_failed-next = Close the file if it is open in another program, and try again. What you have counted is still saved.
error-stopped = Something went wrong inside the program.
error-stopped-next = Close KOMHEN and open it again. Then look at the latest contacts to see whether the last one was counted.
