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
ui-demonstration-short = Demonstration
ui-not-set-up = Not set up for a counting round: ask the coordinator for the round file. Contacts are saved but cannot be sent.
ui-loading = Fetching today’s figures …

## The counting field

ui-field = Counting field
ui-field-caption = Today’s contacts: types down and channels across. Press a cell to count one.
ui-choose-channel = First choose channel, then type
ui-armed = { $channel } chosen – choose type
ui-armed-spoken = { $channel } chosen, choose type
ui-disarmed = The channel is no longer chosen
ui-expired = You waited too long. Begin with the channel again.
ui-not-a-channel = Nothing counted: no channel lies on that key. Choose a channel from 1 to { $columns }.
ui-not-a-type = Choose a type from 1 to 6, or press Esc and choose the channel again
ui-outside = Nothing counted: click the counting field (or press F6), and the keys count again.
ui-locked = { $channel } locked – choose a type
ui-locked-told = { $channel } is locked: every type counts at once. Esc unlocks.
ui-unlocked = The channel is unlocked
ui-unlocked-itself = The lock on { $channel } let go after 5 minutes without contacts. Begin with the channel.
ui-nothing-to-lock = Choose a channel first, then it can be locked.
ui-not-a-locked-type = { $channel } is locked: choose a type from 1 to 6, or Esc to unlock
ui-times-type = How many alike? Type 2 to 99
ui-times-typed = { $digits } alike: Enter when the number is right
ui-times-told = The next contact counts as { $n } alike.
ui-times-gone = The number is given up. The next one counts as one.
ui-times-expired = You waited too long. The number is gone, and the next one counts as one.
ui-times-bad = Nothing counted: the number must be from 2 to 99.
ui-times-too-many = At most 99 at a time. Count in several goes.
ui-times-unfinished = Nothing counted: first press Enter for the number, or Esc.
ui-answering = { $question } Choose an answer
ui-answering-short = Choose an answer
ui-unasked = The answer is unchanged
ui-answer-expired = You waited too long. The answer was not saved.
ui-not-an-answer = No answer stands at that number. Choose one of the answers, or Esc
ui-needs-alt = Nothing counted: hold Alt down with the key.
ui-keys-off = Nothing counted: the keys are switched off under Keys and accessibility. Use the cells.
ui-with-reference = Uses case / reference no.
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
ui-contact-times = { $channel } · { $type } ×{ $n }
ui-repeat-form-JA = form
ui-repeat-form-NEJ = no form
ui-repeat-form-none = form: –
ui-saved = saved at { $clock } (no. { $number })
ui-saved-spoken = { $channel }, { $type }, saved, number { $number }
ui-saved-times-spoken = { $channel }, { $type }, { $n } alike saved, number { $number }
ui-resumed = You are counting again.
ui-amended = corrected (no. { $number })
ui-amended-spoken = Corrected: { $codes }, saved, number { $number }
ui-saving = saving …
ui-slow = Not saved yet – wait: { $contact }
ui-twin = Two alike right after each other. One too many? Press Undo.
ui-undone = Undone: { $contact } at { $clock } ({ $total } today)
ui-redone = Restored: { $contact } at { $clock } ({ $total } today)
ui-ready = Ready to count
ui-ready-latest = Everything is saved. Latest at { $clock }
ui-last = Latest
ui-last-none = No contacts yet today
ui-age-now = just now
ui-age-minutes = { $amount } min ago
ui-age-hours = { $amount } h ago
ui-last-contact = { $age }: { $contact }
ui-voided = undone

## Buttons

ui-actions = Correct and repeat
ui-undo = Undo
ui-redo = Redo
ui-repeat = Repeat: { $contact }
ui-repeat-none = Repeat: nothing yet
ui-nothing-to-repeat = Nothing has been counted that could be repeated
ui-choices = The next contact
ui-cancel = Cancel
ui-key-enter = Enter
ui-times = Number ×n
ui-times-chip = ×{ $n }
ui-times-chip-label = The next one counts as { $n } alike. Press to count one.
ui-times-done = Use the number
ui-lock = Lock channel
ui-unlock = Unlock: { $channel }
ui-amend = Correct the latest
ui-closing-STRAKS = At once
ui-closing-HOLD = Further handling
ui-closing-none = Closing: –
ui-form = Form: { $form }
ui-form-JA = yes
ui-form-NEJ = no
ui-form-none = –
ui-answer = Answer: { $answer }
ui-answer-none = –
ui-nothing-to-amend = It can no longer be corrected from here. Correct it under My contacts today.

## Counting, paused and closed

ui-state = The count
ui-state-counting = Counting
ui-state-paused = Pause
ui-state-closed = Closed
ui-state-resumes = Just count: as soon as you count one, you are back.
ui-now-counting = The count is on.
ui-now-paused = Pause. This time does not count.
ui-now-closed = Closed. This time does not count.
ui-reminder-silent = No contacts since { $clock } – pause, closed or forgotten?
ui-reminder-silent-all-day = No contacts today – pause, closed or forgotten?
ui-reminder-opening = You are open. Have you begun to count?
ui-reminder-closing = You close soon. Are all contacts counted?
ui-reminder-still = I am still counting
ui-period-before = Week { $week } begins on { $weekday } { $date }. What you count before is not in the figures of the week – try a practice count.
ui-period-after = The round is over. Its last day was { $weekday } { $date }. What you count now is not in the figures of the week. { $contact }
ui-period-closed-day = The day is not one of the round’s counting days. What you count today is not in the figures of the week.
ui-fetch-round = Get the round file

## Tasks

ui-task = Task: { $task }
ui-task-without = No task
ui-task-choose = Task
ui-task-sticky = Next task: { $task }
ui-task-sticky-none = Next task
ui-task-drop = Let go of the task { $task }
ui-task-for-next = Task of the next contact
ui-task-for-last = Task of the latest: { $contact }
ui-task-mean-next = I mean the next
ui-task-mean-last = I mean the latest
ui-task-search = Search
ui-task-hint = The digits 1 to 9 choose a favourite. Write the beginning of a word, or a point and the KLE number. Enter chooses.
ui-task-found = { $count ->
        [one] 1 task
       *[other] { $count } tasks
    }
ui-task-no-match = No task fits. Write something else, or choose No task.
ui-task-next = The next contact gets the task { $task }.
ui-task-none = The next contact gets no task.
ui-task-let-go = The task let go after 5 minutes without contacts.
ui-task-list-empty = There are no tasks in the round. Count on without.

## The small window

ui-mini-large = Large window
ui-mini-unlocked = No lock
ui-mini-back = Back
ui-mini-repeat = Repeat
ui-mini-resumes = Just count on.
ui-mini-not-on-top = The window cannot stay on top on this PC. Keep it beside the other programs.
ui-mini-help = The definitions are in the large window: press Large window and then F1.

## When something is not saved

ui-not-saved = NOT saved: { $contact }
ui-not-saved-several = NOT saved: { $count } contacts
ui-not-undone = NOT undone
ui-not-redone = NOT restored
ui-not-amended = NOT corrected
ui-not-set = Counting, Pause and Closed are NOT changed
ui-retry = Try again
ui-drop = Delete this contact
ui-drop-several = Delete these { $count } contacts
ui-dropped = What could not be saved is given up and does not count
ui-dropped-saved = { $count ->
    [1] The contact was saved after all and counts. If it should not, delete it under My contacts today.
   *[other] { $saved } of { $count } were saved after all and count. If they should not, delete them under My contacts today.
  }
ui-dropped-unsure = Given up. Look under My contacts today to see whether it was saved after all.
ui-error-code = Error code: { $code }
ui-details = More information
ui-start-error = KOMHEN cannot open the count

## Export

ui-export = Export the week
ui-export-ask = The file of the week for KL is made now. It shows the figures of the week up to and including today.
ui-export-write = Make the file
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

## Menu

ui-menu = Menu
ui-menu-contacts = Contacts
ui-menu-learn = Practise and look up
ui-menu-desk = This desk
ui-menu-today = My contacts today
    .hint = see, correct and delete
ui-menu-paper = Late entry and paper
    .hint = what was counted away from the screen
ui-menu-sheet = Tally sheet
    .hint = to print, in case the PC fails
ui-menu-practice = Practice
    .hint = examples and free practice
ui-menu-definitions = Definitions
    .hint = what belongs where
ui-menu-settings = Keys and accessibility
    .hint = keys, text, sound and language
ui-menu-mini = Small window
    .hint = on top of other programs
ui-menu-round = Round file
    .hint = round, unit and desk
ui-menu-send = Send figures
    .hint = folder, USB or mail
ui-menu-move = Move to a new PC
    .hint = without losing anything
ui-menu-export-hint = the week’s file for KL
ui-menu-mini-failed = The small window could not be opened
ui-key-definitions = F1
ui-strip-round = A new round file is ready.
ui-strip-refused = A round file came that cannot be used.
ui-strip-look = See what is new
ui-strip-why = See why
ui-strip-later = Not now
ui-back = Back to counting
ui-back-practice = Back to practice
ui-problem = That did not succeed.
ui-problem-next = Try again. If it happens again, call the coordinator.
ui-contact-line = You can ask here: { $contact }

## Getting started

ui-start = Getting started
ui-start-without = Count without set-up
ui-start-where = Step { $step } of 3: { $title }
ui-start-step-1 = Round file
ui-start-step-2 = Where do you sit?
ui-start-step-3 = Try 12 examples
ui-start-done = ready
ui-start-promise = No civil registration number, no name and nothing about who you are is ever kept. The figures are not used to measure anyone.
ui-start-what = The round file says when to count, and which units and desks take part. The coordinator sends it.
ui-start-choose = Get round file …
ui-start-choose-other = Get another round file …
ui-start-drop = You can also drag the file here or double-click it.
ui-start-none = No round file? Ask the coordinator for it. You can practise meanwhile.
ui-start-practise = Try the practice round
ui-start-in-use = In use now: { $round }, version { $version }. You sit in { $unit }, desk { $desk }.
ui-start-change-place = Change desk: fetch the round file again
ui-start-change-place-how = Fetch the same round file, then choose another unit or desk. What you have counted is kept.
ui-start-untouched = The file is untouched, and you go on counting with the round you have.
ui-start-untouched-file = The file is untouched, and what you have counted is saved.
ui-start-already = You use that round file already.
ui-start-fetch-again = Get the round file again to change place. What you have counted is saved.
ui-start-expired = The file is for a round that is over ({ $days }) and cannot be used. Ask the coordinator for the new one.
ui-start-expired-next = Nothing is changed: the round is over. Ask the coordinator for the new round file.
ui-start-continue = Continue
ui-start-back = Back
ui-start-take-new = Use the new one
ui-start-other-place = Change unit or desk
ui-start-new-in-use = The new round file is in use
ui-start-summary = { $round } · { $weeks }, { $days } · version { $version } · { $profile }
ui-start-search = Find unit
ui-start-search-hint = Type some of the name: aa also finds å, and oe also finds ø.
ui-start-found = { $count ->
        [0] No unit fits
        [one] 1 unit fits
       *[other] { $count } units fit
    }
ui-start-unit = Unit
ui-start-desk = Desk
ui-start-choose-unit = Choose unit
ui-start-choose-desk = Choose desk
ui-start-choose-unit-first = Choose a unit first
ui-start-unit-missing = First choose the unit you sit in.
ui-start-desk-missing = Choose the desk too. If in doubt, ask whoever is responsible for the unit.
ui-start-ready = Ready: { $unit }, desk { $desk }, counts in { $round }.
ui-start-try-why = Try the keys on 12 examples. It takes about 2 minutes, and none of it counts.
ui-start-try = Try 12 examples (about 2 min)
ui-start-skip = Skip
ui-round-autumn = Autumn { $year } ({ $round })
ui-round-spring = Spring { $year } ({ $round })
ui-round-practice = Practice round { $round }
ui-round-weeks = week { $weeks }
ui-round-days = { $first } to { $last }
ui-round-file = Round file
ui-round-name = Counting round
ui-round-period = Period
ui-round-municipality-label = Municipality
ui-round-municipality = { $name } ({ $code })
ui-round-municipality-code = Municipality { $code }
ui-round-version = Version
ui-round-profile = What is recorded
ui-round-contact = Questions
ui-profile-simple = Simple: channel and type
ui-profile-full = Full KOMHEN: also task, closing and form
ui-difference = New from version { $from } to { $to }
ui-difference-empty = Only the version number is new.
ui-difference-kept = What you have counted stays.
ui-difference-none = none
ui-difference-channel_added = New channel: { $what }
ui-difference-task_added = New task: { $after } ({ $what })
ui-difference-task_text = The task { $what } is now called “{ $after }” (before “{ $before }”)
ui-difference-unit_added = New unit: { $after }
ui-difference-desk_added = New desk in { $what }: { $after }
ui-difference-unit_name = A unit is now called “{ $after }” (before “{ $before }”)
ui-difference-period = The period is now { $after } (before { $before })
ui-difference-unit_period = { $what } now counts { $after } (before { $before })
ui-difference-profile = What is recorded is now { $after } (before { $before })
ui-difference-preset = The preset for { $what } is now { $after } (before { $before })
ui-difference-favourites = Favourite tasks in { $what }: now { $after } (before { $before })
ui-difference-question = Local question “{ $what }”: the answers are now { $after } (before: { $before })
ui-difference-closed_days = Closed days are now: { $after } (before: { $before })
ui-difference-opening = Opening hours in { $what } have changed
ui-difference-order = New order on the screen, { $what }: { $after }
ui-difference-order-channels = channels
ui-difference-order-types = types
ui-difference-contact = Questions now go to: { $after } (before: { $before })

## Practice

ui-practice = Practice
ui-practice-tag = PRACTICE
ui-practice-panel = Example and answer
ui-practice-example = Example { $number } of { $count }
ui-practice-how = Answer with the same keys or cells as when you count.
ui-practice-agrees = Right: { $channel } · { $type }
ui-practice-differs = Not quite. The right answer is { $channel } · { $type }
ui-practice-once = You keyed × { $n }. An example is one contact and counts as one.
ui-practice-given = You answered { $channel } · { $type }.
ui-practice-next = Next example
ui-practice-last = See the result
ui-practice-enter = ⏎ Enter
ui-practice-go-on = The example is answered. Press Enter for the next one.
ui-practice-go-on-last = The last example is answered. Press Enter to see the result.
ui-practice-skip = Skip
ui-practice-free = Free practice
ui-practice-free-hint = Count as you like. None of it counts.
ui-practice-result = Result
ui-practice-examples = The examples
ui-practice-leave = Back to counting
ui-practice-loading = Making the practice round ready …
ui-practice-failed = Practice cannot be opened
ui-practice-result-title = So many answers are right
ui-practice-pooled = The figures are added up over all answers at this desk. They never show who answered what.
ui-practice-total = { $agreed } of { $answers } answers are right ({ $share }).
ui-practice-channel-only = { $count ->
        [one] In 1 answer the type was right and the channel wrong. The table looks at the type alone.
       *[other] In { $count } answers the type was right and the channel wrong. The table looks at the type alone.
    }
ui-practice-no-answers = No example has been answered yet.
ui-practice-type = Type
ui-practice-asked = Answers
ui-practice-agreed = Right type
ui-practice-share = Share
ui-practice-kappa = Kappa { $kappa }: agreement beyond pure luck, where 1 is full agreement and 0 is like drawing lots.
ui-practice-days = { $days ->
        [one] The practice figures delete themselves tomorrow.
       *[other] The practice figures delete themselves in { $days } days.
    }
ui-practice-again = Do the examples again
ui-practice-wipe = Delete practice figures
ui-practice-wipe-question = Delete all practice figures at this desk?
ui-practice-wipe-safe = Only the practice is deleted. What you have really counted is not touched.
ui-practice-keep = Keep them
ui-practice-over = Practice is over
ui-practice-over-round = The round has begun. From now on every contact is a real contact.
ui-practice-begin = Begin a new practice
ui-practice-wiped = The practice figures are deleted. Your real figures are untouched.

## Keys and accessibility

ui-settings = Keys and accessibility
ui-settings-kept = Saved: { $what }
ui-settings-not-kept = NOT saved: { $what }
ui-settings-on = { $what }: switched on
ui-settings-off = { $what }: switched off
ui-settings-locked-to = { $value }. Managed by your IT department.
ui-settings-keys = Keys
ui-settings-counting = When you count
ui-settings-screen = Screen, sound and language
ui-settings-letters = Letters as keys
    .hint = The digits above the letters and the keypad always work.
ui-settings-letters-none = None
    .hint = digits only
ui-settings-letters-left = For the left hand
    .hint = phone in the right hand: Q W E R and A S D F
ui-settings-letters-right = For the right hand
    .hint = no keypad: U I O P and J K L Æ
ui-settings-single_keys = Keys without Ctrl or Alt
    .hint = For those who speak to the PC or easily hit a key.
ui-settings-single_keys-focus = Only when the counting field is chosen
    .hint = the usual way
ui-settings-single_keys-alt = Only together with Alt
    .hint = hold Alt down
ui-settings-single_keys-off = Switched off
    .hint = count by mouse, touch or arrow keys and Enter
ui-settings-armed_seconds = How long a chosen channel waits for its type
    .hint = Then it lets go, so that a late key does not count wrongly.
ui-settings-seconds = { $seconds } seconds
ui-settings-seconds-never = Never: it waits until you press Esc
ui-settings-touch = Touch
    .hint = larger buttons and more room
ui-settings-mirrored = Mirrored
    .hint = buttons and lists on the other side
ui-settings-sound = Sound
    .hint = a soft sound when saved, and another for undo and errors
ui-settings-text_size = Size of the text
    .hint = Ctrl and + or − work too.
ui-settings-percent = { $size }%
ui-settings-language = Language
    .hint = For the screen. The figures are the same.
ui-settings-global_shortcut = Shortcut to the small window
    .hint = Works also while another program is in front.
ui-settings-shortcut-off = Switched off
ui-settings-shortcut-impossible = Shortcuts across programs are not possible on this PC. Open the small window from the menu.
ui-settings-shortcut-never = Ctrl+Alt is never used: it is AltGr on Danish keyboards.
ui-settings-all-keys = Reset all keys
ui-keys-map = The keys now
ui-keys-map-channels = Channels and types
ui-keys-map-others = Other keys
ui-keys-number = No.
ui-keys-channel = Channel
ui-keys-type = Type
ui-keys-key = Key
ui-keys-command = What it does
ui-keys-change = Change
ui-keys-change-of = Change the key for { $command }
ui-keys-no-key = no key
ui-keys-more = More channels
ui-keys-always = Always: Ctrl+Z undo · Ctrl+Y redo · Esc let the channel go · F1 definitions · F6 next area
ui-keys-digit = channel and type no. { $number }
ui-keys-digit-more = more channels (no. 9)
ui-keys-of-undo = Undo
ui-keys-of-redo = Redo
ui-keys-of-repeat = Repeat
ui-keys-of-lock = Lock channel
ui-keys-of-task = Task
ui-keys-of-count = Number ×n
ui-keys-of-closing = At once or further handling
ui-keys-of-form = Form
ui-keys-of-question = Local question
ui-keys-of-more = More channels
ui-keys-press = New key for { $command }
ui-keys-press-hint = Press the key you want. Esc closes without a change.
ui-keys-pressed = The key
ui-keys-pressed-none = (none yet)
ui-keys-use = Use the key
ui-keys-use-first = Press a key first.
ui-keys-leave = Keep the old one
ui-keys-reserved = { $key } is used for moving about the screen. Choose another key.
ui-keys-single = Choose one key without Ctrl and Alt.
ui-keys-same = That key does it already.
ui-keys-takes = { $key } does this today: { $lost }. If you take it, give that another key afterwards.
ui-keys-free = { $key } is free.
ui-keys-conflicts = Keys that clash
ui-keys-conflict = { $key } now does { $holds } and no longer { $lost }
ui-keys-conflict-reserved = { $key } cannot be used: it belongs to moving about the screen.
ui-keys-reset = Reset
ui-keys-reset-of = Reset { $key }
ui-keys-kept = the key for { $command }
ui-keys-one-kept = { $key } is as it was at first
ui-keys-all-kept = all keys are as they were at first
ui-try = Try here
    .hint = Put the cursor in the field and press the keys. Nothing is counted.
ui-try-nothing = { $key }: does nothing
ui-try-off = Keys are switched off: { $key } does nothing
ui-try-arm = { $key }: chooses { $channel }. The next key is the type.
ui-try-log = { $key }: would count { $channel } · { $type }
ui-try-does = { $key }: { $command }
ui-try-lock = { $key }: locks { $channel }
ui-try-released = { $key }: lets go of what was chosen
ui-try-definitions = definitions
ui-try-area = next area
ui-try-alt = { $key }: works only together with Alt
ui-try-not-a-type = { $key }: is no type. Press Esc and begin again.

## Sending

ui-sending = Send figures
ui-sending-sent = Sent at { $clock }
ui-sending-sent-day = Sent { $day }
ui-sending-waiting = { $count } waiting
ui-sending-busy = Sending …
ui-sending-none = Nothing to send
ui-sending-no-folder = Not sent yet
ui-sending-ask-folder = Ask the coordinator which folder. What you have counted is kept on this PC.
ui-sending-trouble = Not sent: { $count } waiting
ui-sending-trouble-none = Not sent
ui-sending-now = Send now
ui-sending-choose = Choose folder …
ui-sending-save = Save file for USB or mail …
ui-sending-folder = Folder
ui-sending-folder-none = not chosen
ui-sending-count = Waiting
ui-sending-last = Last sent
ui-sending-last-none = never from this desk
ui-sending-last-at = { $day } at { $clock }, { $total } in all
ui-sending-safe = What you have counted always lies on this PC. Each file has the whole week, so sending twice does no harm.
ui-sending-every = Send by itself for every
ui-sending-every-count = { $count ->
        [one] contact
       *[other] { $count } contacts
    }
ui-sending-not-sent = The figures are NOT sent
ui-sending-not-chosen = The folder is NOT chosen
ui-sending-not-saved = The file is NOT saved
ui-sending-nothing-now = Nothing is sent, because there is no folder yet. Choose a folder first, or save a file for USB or mail.
ui-sending-locked = Managed by your IT department
ui-sending-locked-now = The folder is managed by your IT department.
ui-sending-done = { $count ->
        [one] Sent: 1 contact
       *[other] Sent: { $total } contacts
    }
ui-file-saved = Saved for USB or mail at { $clock } ({ $total })
ui-file-path = { $count ->
        [one] File
       *[other] Files
    }
ui-file-total = Contacts in the file
ui-file-code = Control code
ui-file-code-hint = Read the code to the coordinator once the file is received.
ui-file-usb = If you use a USB stick, eject it on the screen before you pull it out.
ui-move = Move to a new PC
ui-move-where = Step { $step } of 3
ui-move-1 = Save the file here
ui-move-1-how = Save the desk’s file on a USB stick, or mail it to the coordinator. It has everything this desk has counted.
ui-move-2 = Close this desk
ui-move-2-how = Then it is plain that nothing more is counted here. If somebody begins all the same, it still counts.
ui-move-2-do = Set to Closed
ui-move-2-done = The desk is closed
ui-move-3 = On the new PC
ui-move-3-open = Open KOMHEN and get the same round file.
ui-move-3-place = Choose the same unit and desk.
ui-move-3-count = Count on. The new PC begins at 0.
ui-move-3-give = Give the coordinator the file from the old PC: both are counted, and nothing twice.
ui-move-certain = What is certain
ui-move-uncertain = Save the file first
ui-move-certain-saved = { $count ->
        [one] The file has 1 contact, control code { $code }.
       *[other] The file has { $total } contacts, control code { $code }.
    }
ui-move-certain-unsaved = The file is not saved yet: go back to step 1, or leave this PC where it is.
ui-move-certain-kept = Everything is still on this PC. Nothing is deleted or moved.
ui-move-not-closed = The desk is NOT closed
ui-move-next = Next
ui-move-skip = Next without saving
ui-move-back-to-1 = To step 1
ui-move-end = Done

## My contacts today

ui-mine-title = My contacts today
ui-mine-title-day = My contacts { $day }
ui-mine-day = { $weekday } { $date }
ui-mine-day-today = Today, { $day }
ui-mine-late = Late entry
ui-mine-paper = Key in from paper
ui-mine-loading = Fetching the contacts …
ui-mine-not-fetched = The contacts could not be fetched
ui-mine-choose-day = Day
ui-mine-choose = Choose …
ui-mine-all-channels = All channels
ui-mine-all-types = All types
ui-mine-filter-choice = { $name } ({ $count })
ui-mine-total =
    { $total ->
        [one] 1 contact counts
       *[other] { $total } contacts count
    }
ui-mine-shown = Showing { $shown } of { $rows } lines ({ $count } count)
ui-mine-keys = The up and down arrows change line
ui-mine-empty = None yet today
ui-mine-empty-day = No contacts that day
ui-mine-empty-next = As soon as something is counted, it stands here and can be corrected or deleted.
ui-mine-none-shown = None of the day’s contacts match what is chosen
ui-mine-show-all = Show all
ui-mine-locked = The day is locked because the count is closed. Ask the coordinator whether it can be reopened.
ui-mine-locked-contact = The day is locked because the count is closed. It can be reopened here: { $contact }
ui-mine-number = No.
ui-mine-clock = Time
ui-mine-field-channel = Channel
ui-mine-field-type = Type
ui-mine-field-task = Task
ui-mine-field-closing = Closing
ui-mine-field-form = Form
ui-mine-field-answer = Question
ui-mine-amount = Count
ui-mine-source = Source
ui-mine-acts = Correct, delete or restore
ui-mine-none-channel = Not chosen
ui-mine-none-type = Not chosen
ui-mine-none-task = No task
ui-mine-none-closing = Not given
ui-mine-none-form = Not given
ui-mine-none-answer = Not answered
ui-mine-form-JA = Yes
ui-mine-form-NEJ = No
ui-mine-tasks-favourite = The desk’s own tasks
ui-mine-tasks-other = Other tasks
ui-mine-source-MASSE = Several at once
ui-mine-source-EFTER = Late entry
ui-mine-source-PAPIR = Paper
ui-mine-source-IMPORT = Read from a file
ui-mine-source-CENTRAL = Delivered centrally
ui-mine-whole-day = all day
ui-mine-noon-or-day = at 12 or all day
ui-mine-contact = no. { $number }: { $channel } · { $type }
ui-mine-act = { $act } { $contact }
ui-mine-amend = Correct
ui-mine-cancel = Delete
ui-mine-restore = Restore
ui-mine-amended = corrected
ui-mine-deleted = deleted: { $reason }
ui-mine-deleted-plainly = deleted
ui-mine-restored = Restored and counts again: { $contact }
ui-mine-not-restored = NOT restored: { $contact }
ui-mine-amend-title = Correct { $contact } ({ $time })
ui-mine-was = Now: { $codes }
ui-mine-part = { $field } { $value }
ui-mine-difference = { $field } from “{ $before }” to “{ $after }”
ui-mine-change = To be corrected: { $changes }.
ui-mine-no-change = Nothing is changed yet. Choose what is to stand instead.
ui-mine-amend-pile = The correction applies to all { $n } in the line. If the count is wrong, delete the line and count again.
ui-mine-amend-save = Save the correction
ui-mine-amend-leave = Close without correcting
ui-mine-amended-told = Corrected: { $contact }
ui-mine-not-amended = NOT corrected
ui-mine-cancel-title = Delete { $contact } ({ $time })?
ui-mine-cancel-kept = It counts no longer, but stays in the list and can be restored.
ui-mine-cancel-pile = All { $n } in the line count no longer. The line stays in the list and can be restored.
ui-mine-cancel-why = Why is it to be deleted?
ui-mine-cancel-missing = First choose why it is to be deleted
ui-mine-reason-counted_twice = I counted it twice by mistake
    .short = counted twice
ui-mine-reason-not_a_contact = It was not a contact that is to be counted
    .short = not a contact
ui-mine-reason-counted_elsewhere = A colleague or another unit has counted it
    .short = counted elsewhere
ui-mine-reason-trial = I only tried whether it works
    .short = only a trial
ui-mine-cancel-do = Delete the contact
ui-mine-cancel-leave = Keep it
ui-mine-cancelled-told = Deleted and counts no longer: { $contact }
ui-mine-not-cancelled = NOT deleted
ui-mine-forgotten = Probably forgotten, about
ui-mine-forgotten-save = Save estimate
ui-mine-forgotten-apart = The estimate stands by itself and is never added to the count.
ui-mine-forgotten-saved = The estimate is saved: about { $n } forgotten
ui-mine-forgotten-none = Saved without an estimate of forgotten ones
ui-mine-forgotten-refused = Write a whole number from 0 to { $most }
ui-mine-forgotten-not-saved = The estimate is NOT saved

## Late entry, and paper

ui-late-title = Late entry
ui-late-lead = For what was forgotten when it was busy. It is marked as a late entry.
ui-late-hour = Hour
ui-late-slot = { $slot }
ui-late-slot-future = { $slot } (not begun yet)
ui-late-daytime = 7–19
ui-late-other-hours = Earlier and later
ui-late-choose-hour = Choose the hour it happened in
ui-late-future = That hour has not begun yet. Choose an earlier one.
ui-late-choose-channel = Choose a channel
ui-late-choose-type = Choose a type
ui-late-number = How many
ui-late-bad-number = Write a whole number from 1 to 99
ui-late-save = Save
ui-late-saved =
    { $n ->
        [one] Saved: { $channel } · { $type }, { $day } at { $slot }.
       *[other] Saved: { $n } times { $channel } · { $type }, { $day } at { $slot }.
    } { $together } logged later this time.
ui-late-not-saved = NOT saved
ui-paper-late = Late entry, one at a time
ui-paper-lead = If you counted on paper: write the tally sheet’s numbers in the cells. An arrow or Enter goes to the next cell. Compare with the sheet’s own sums before you save.
ui-paper-lead-full = Task, closing and form do not come along from paper.
ui-paper-day = The sheet’s day
ui-paper-hour = Hour, if one hour only
ui-paper-no-hour = All day
ui-paper-cell = { $channel }, { $type }
ui-paper-main = Channels with a key of their own
ui-paper-refused-not_whole = Whole numbers only
ui-paper-refused-too_many = At most 999,999
ui-paper-total = Total on the sheet: { $total }
ui-paper-save =
    { $total ->
        [one] Save 1 contact
       *[other] Save { $total } contacts
    }
ui-paper-nothing = Nothing is written yet: write the sheet’s numbers in the cells.
ui-paper-mend = One cell cannot be used: correct it before you save.
ui-paper-saved =
    { $logged ->
        [one] 1 contact is saved on { $day }. If the number was wrong, it can be deleted under “My contacts today”.
       *[other] { $logged } contacts are saved on { $day }. If a number was wrong, it can be deleted under “My contacts today”.
    }
ui-paper-saved-hour =
    { $logged ->
        [one] 1 contact is saved on { $day } at { $slot }. If the number was wrong, it can be deleted under “My contacts today”.
       *[other] { $logged } contacts are saved on { $day } at { $slot }. If a number was wrong, it can be deleted under “My contacts today”.
    }
ui-paper-not-saved =
    { $total ->
        [one] NOT saved: 1 contact
       *[other] NOT saved: { $total } contacts
    }
ui-paper-leave-title = The numbers are not saved
ui-paper-leave =
    { $count ->
        [one] You have written 1 contact that is not saved yet.
       *[other] You have written { $count } contacts that are not saved yet.
    }
ui-paper-stay = Stay here
ui-paper-leave-anyway = Close without saving

## Counting on paper

ui-sheet-lead =
    { $pages ->
        [one] One page, A4 landscape. The digits at channel and type are those of the keys.
       *[other] { $pages } pages, A4 landscape. The digits at channel and type are those of the keys.
    }
ui-sheet-print = Print
ui-sheet-preview = What the sheet looks like
ui-sheet-page = Page { $page } of { $pages }
ui-sheet-heading = Tally sheet: contacts
ui-sheet-heading-practice = Tally sheet: PRACTICE
ui-sheet-desk = Desk { $desk }
ui-sheet-round = Round { $round } · week { $weeks } ({ $first } – { $last })
ui-sheet-unit = Unit
ui-sheet-desk-blank = Desk
ui-sheet-day = Day
ui-sheet-hour = Hour
ui-sheet-grand-total = Total on the sheet
ui-sheet-main = One mark for each contact. Every fifth mark across.
ui-sheet-more = More channels
ui-sheet-total = Total
ui-sheet-rule-1 = Whoever finishes the contact counts it.
ui-sheet-rule-2 = One mark for each task the citizen brings. An answer given at once is not counted by itself.
ui-sheet-rule-3 = Do not count internal or private conversations, spam or the meeting with the citizen itself.
ui-sheet-no-names = Never write names, CPR numbers or case numbers on the sheet.

## Definitions

ui-define-title = Definitions
ui-define-search = Search the definitions
ui-define-found =
    { $count ->
        [one] 1 found
       *[other] { $count } found
    }
ui-define-found-none = Nothing found. Try another word, for example moving or phone.
ui-define-go-to = Go to
ui-define-group-help = Help with the choice
ui-define-group-types = Contact types
ui-define-group-channels = Channels
ui-define-previous = Previous: { $title }
ui-define-next = Next: { $title }
ui-define-channel-of = The channel: { $channel }
ui-define-examples = Examples
ui-define-doubt = In doubt?
ui-define-counts = What counts
ui-define-counts-not = What does not count
ui-define-tree = Which type is it?
ui-define-tree-lead = Answer the questions one by one, and you end at the type.
ui-define-yes = Yes
ui-define-no = No
ui-define-it-is = Read about: { $type }
ui-define-ask-reference = Do you use the citizen’s case or a reference number?
    .hint = For example CPR, CVR, case number or land registry number.
ui-define-ask-new = Does a new case begin?
    .hint = The citizen applies for, notifies of or reports something.
ui-define-ask-change = Is something changed in a case that is there already?
    .hint = New information, a correction or a cancellation.
ui-define-ask-municipality = Is it something the municipality takes care of?
    .hint = It is a yes also when it belongs in another department of the municipality.
ui-define-ask-self_service = Do you help the citizen do it online themselves?
    .hint = Find the solution, log on or fill it in.
ui-define-type-INFO = The citizen already has a case and wants to know something about it: how far it is, whether the papers have arrived, when the answer comes, or when something runs out. Nothing is changed in the case.
    .example1 = “How far are you with my building permit?”
    .example2 = “Have you got the papers I sent last week?”
    .example3 = “When will we hear about a place in the nursery?”
    .also = Also when the citizen sends a reminder: a reminder changes nothing in the case.
    .doubt1 = The citizen asks: “What is the status of my case?”
    .answer1 = Asks about own case. Something is asked, and nothing is changed.
    .doubt2 = The citizen has not applied yet and asks how long it usually takes.
    .answer2 = Advice and guidance. There is no case to look up.
ui-define-type-OPRET = Something new begins: the citizen applies, notifies or reports, and a case has to be opened.
    .example1 = A citizen applies for a passport.
    .example2 = A citizen gives notice that she has moved.
    .example3 = A citizen reports rats by the house.
    .also = Also when the citizen reports a new address: that is moving house.
    .doubt1 = The wallet is lost, and the citizen orders a new passport, driving licence and health card.
    .answer1 = Three contacts, all New case: one for each task.
    .doubt2 = The citizen hands in a completed application, and you pass it on to the case worker.
    .answer2 = New case, and it is the desk that counts it. If the citizen also has a question about the same case, it is still one.
ui-define-type-STATUS = The case is there already, and now something is changed in it: new information, a correction, a cancellation.
    .example1 = A citizen states a new income for a case about a day-care subsidy.
    .example2 = A builder sends the drawings that were missing in the building case.
    .example3 = A parent gives up the child’s place in after-school care.
    .also = Also a new account number or a new address in a case that is already open, and a termination.
    .doubt1 = The citizen has given notice of moving and calls because the date has changed.
    .answer1 = Changes own case. The notice is there, and only the date is changed.
    .doubt2 = The citizen sends a payslip that was missing and asks in the same breath how far the case is.
    .answer2 = One contact: Changes own case. The question is about the same case and is not counted by itself.
ui-define-type-VEJL = A question about rules, possibilities or opening hours that you answer without looking up the citizen’s own case.
    .example1 = “What do I bring when I apply for a passport?”
    .example2 = “Does a carport need a building permit?”
    .example3 = “How does one put a child on the list for day care?”
    .doubt1 = The citizen asks about state pension, which Udbetaling Danmark handles.
    .answer1 = Advice and guidance on the task, when your unit has a duty to advise on it. If your unit does not have the task: Not for the municipality.
    .doubt2 = A citizen turns up with a question about their tax.
    .answer2 = An ordinary contact, since the municipality helps those who turn up: Advice and guidance. By phone, letter and mail it is Not for the municipality.
ui-define-type-SLVBTJN = You help the citizen manage it online themselves: find the solution, log on or fill it in.
    .example1 = A citizen sits at the PC in the citizen centre and gets help giving notice of moving.
    .example2 = A parent calls because the online sign-up for day care gets stuck.
    .example3 = A citizen gets help logging on to borger.dk with MitID.
    .doubt1 = The citizen gives up, and you fill in the application for them.
    .answer1 = New case. Now it is you who opens it, and not the citizen.
    .doubt2 = You only say that it can be done on borger.dk.
    .answer2 = Advice and guidance. You did not help with the solution itself.
ui-define-type-FEJL = It is about something no unit of the municipality takes care of: another authority or another municipality.
    .example1 = A citizen asks about a case with the neighbouring municipality.
    .example2 = A citizen calls about a fine from the police.
    .example3 = A citizen writes to you about their preliminary tax assessment.
    .also = Also when the citizen calls or writes about their annual tax statement.
    .doubt1 = The citizen has ended up in the wrong department of the municipality.
    .answer1 = Not this type: the municipality does take care of it. If you pass it on, your colleague counts it. If you answer yourself, choose the type by what you talk about.
    .doubt2 = The citizen asks about a benefit that Udbetaling Danmark has taken over.
    .answer2 = If your unit has the task on its screen and a duty to advise: Advice and guidance. Otherwise: Not for the municipality.
ui-define-rule-counted = Every contact into the municipality or out of it in which its services or a case are talked or written about.
    .title = What is counted?
    .line1 = Everybody from outside counts: citizens, companies, associations and other authorities.
    .line2 = Not internal calls and mails, and not private ones.
    .line3 = Not spam, newsletters and advertising.
    .line4 = Not the work itself: the meeting with the citizen or a visit by home care. Booking the meeting counts.
    .line5 = A form is never a contact of its own. It belongs to the contact it came with.
    .line6 = Notices from systems are judged one by one: ask the coordinator.
ui-define-rule-who = Whoever finishes the contact. Then it is not counted twice.
    .title = Who counts it?
    .line1 = If reception passes it on to a case worker, the case worker counts it.
    .line2 = If a form is handed in at the desk and sent on internally, the desk counts it.
    .line3 = If a letter goes straight to a case worker, the case worker counts it.
    .line4 = The figures are not used to measure how busy a person or a unit is.
ui-define-rule-many = One contact for each task the citizen brings.
    .title = One or several?
    .line1 = The wallet is lost, and three cards have to be ordered: three contacts.
    .line2 = An application and a question about the same case: one.
    .line3 = Two different errands in the same visit: two.
    .line4 = One mail out to ten recipients: ten.
    .line5 = One mail in that ten colleagues have received: one.
ui-define-rule-answer = An answer at once is part of the contact. An answer later counts by itself, as a contact out.
    .title = When does an answer count?
    .line1 = You answer in the same conversation: one in. The answer does not count.
    .line2 = You answer later: one in now, and one out when you answer.
    .line3 = A message on the answering machine is phone in. If you call back, it is phone out.
ui-define-rule-closing = At once: it was finished right away. Further handling: it was put aside for later.
    .title = At once or further handling?
    .line1 = In person and phone can be At once.
    .line2 = Letter, e-mail and Digital Post are as a rule Further handling.
    .line3 = Each channel has its proposal. Change it when things went differently.
ui-define-rule-form = The form says something about the contact. It never counts by itself.
    .title = When is there a form?
    .line1 = In: yes, when the right form is filled in wholly or partly and has to be keyed in.
    .line2 = Out: yes, when you send a form to get information.
    .line3 = On the phone the answer is always no.
ui-define-channel-PRSNLG = The citizen stands before you, at the desk or in the office.
    .counts = The conversation about a case or about the municipality’s services. Two tasks in the same visit are two contacts.
    .excluded = An arranged meeting itself. It is the booking of the meeting that counts.
ui-define-channel-XPRSUD = You seek out a citizen, a company or another authority yourself.
    .counts = When it is about guidance or a case, and you are not answering a visit that is already counted.
    .excluded = The work itself, for example a visit by home care or an arranged meeting.
ui-define-channel-TLFIND = Somebody from outside calls you. A message on the answering machine is phone in too.
    .counts = The whole conversation, with the answer you give: one contact for each task.
    .excluded = Internal and private calls. If you pass it on, your colleague counts it.
ui-define-channel-TLFUD = You call a citizen, a company, an association or another authority.
    .counts = When you call back about something that waited for an answer, and when you make contact about a case yourself.
    .excluded = Internal and private calls. An answer in the same conversation belongs to phone in.
ui-define-channel-EMLIND = An e-mail from outside to you or to the unit’s mailbox.
    .counts = One contact for each task in the mail, also when several colleagues have received it. Whoever finishes it counts it.
    .excluded = Internal and private mails, spam, newsletters and advertising.
ui-define-channel-EMLUD = An e-mail from you to somebody outside.
    .counts = An answer to a mail that waited, and a mail you begin yourself. To ten recipients it is ten contacts.
    .excluded = Internal and private mails and newsletters.
ui-define-channel-PPRIND = A letter on paper that comes in by post.
    .counts = One contact for each task in the letter. A form in the envelope is part of it and does not count by itself.
    .excluded = Advertising and internal post. If the citizen hands the paper in at the desk, it is in person.
ui-define-channel-PPRUD = A letter on paper that you send out yourself.
    .counts = One contact for each recipient. A pile of identical letters can be counted at once with a number.
    .excluded = Newsletters and internal post. Letters a system sends to be printed elsewhere are remote print.
ui-define-channel-DOCIND = Digital Post from a citizen, a company or another authority.
    .counts = One contact for each task in the message, also when several colleagues can see it.
    .excluded = Messages between the municipality’s own units and advertising.
ui-define-channel-DOKUD = Digital Post that you send yourself.
    .counts = Each single letter, also an answer to something that waited.
    .excluded = Mass mailings: KL delivers those as one figure, and they would be counted twice.
ui-define-channel-SMSIND = A text message from outside that an employee takes care of.
    .counts = One contact for each task, also when you write back and forth about the same.
    .excluded = Private messages and messages between colleagues.
ui-define-channel-SMSUD = A text message that you send to somebody outside.
    .counts = An answer to something that waited, and a message you begin yourself. Each recipient is one contact.
    .excluded = Private messages and messages between colleagues. Automatic reminders: ask the coordinator.
ui-define-channel-MGRUD = Post where the system itself chooses between Digital Post and remote print.
    .counts = What the system has sent. The figure can as a rule be drawn from the system: ask the coordinator whether you are to count it.
    .excluded = The same again as Digital Post out or remote print.
ui-define-channel-FPRNT = Letters a system sends to be printed and put in envelopes elsewhere.
    .counts = Each letter. The figure can as a rule be drawn from the system: ask the coordinator whether you are to count it.
    .excluded = The same again as letter out or output manager.
ui-define-channel-SLVBTJN = The citizen manages it themselves in a self-service solution.
    .counts = The figures mostly come as a whole from KL or from the coordinator, not from the desk.
    .excluded = Your help with the solution: that is in person or phone with the type Help with self-service.
ui-define-channel-WEB = Visits to the municipality’s website.
    .counts = The figures come from the website’s statistics, not from the desk.
    .excluded = Pages that only lead on to self-service.
ui-define-channel-SYSIND = A contact from outside that comes in through a specialist system.
    .counts = What is agreed with the coordinator for your system.
    .excluded = Notices that are no contact. They are judged one by one.
ui-define-channel-SYSECOIND = A contact from outside that comes in through the finance system.
    .counts = What is agreed with the coordinator for the finance system.
    .excluded = Vouchers and messages between the municipality’s own units.
ui-define-channel-SYSECOUD = A contact that is sent out through the finance system.
    .counts = What is agreed with the coordinator for the finance system. Each recipient is one contact.
    .excluded = Vouchers and messages between the municipality’s own units.
ui-define-channel-SYSMEDIND = A message through MedCom, for example from a hospital or a doctor.
    .counts = Messages from outside about a case that an employee takes care of.
    .excluded = Notices that are no contact. They are judged one by one.
ui-define-channel-BRGDK = A contact that has come in through borger.dk.
    .counts = The figures mostly come as a whole from outside: ask the coordinator whether you are to count.
    .excluded = Your help with borger.dk: that is in person or phone with the type Help with self-service.
ui-define-channel-XCHAT = A citizen writes with an employee in the chat.
    .counts = The whole conversation: one contact for each task, also when you write back and forth many times.
    .excluded = Questions to a robot that no employee has answered.
ui-define-channel-XSOCIND = A citizen writes to the municipality on a social medium.
    .counts = A question or a message that an employee takes care of.
    .excluded = Shares, reactions and what citizens write to each other.
ui-define-channel-XSOCUD = The municipality writes to a certain citizen on a social medium.
    .counts = An answer to something that waited, and a message you begin yourself.
    .excluded = Posts to everybody: they are like newsletters.

## The municipality: reconciliation, checks, closing and export

# The municipality’s pages: shared
ui-wall = { $day } at { $clock }
ui-percent = { $percent }%
ui-percent-below-one = below 1%
ui-reason-missing = Choose a reason first
ui-leave = Cancel

# Checks
ui-control = Checks
ui-control-lead = What looks wrong is listed here. KOMHEN mends nothing by itself: you see every correction before it is made, and it can be taken back.
ui-control-not-read = The checks could not be run
ui-control-reading = Checking …
ui-control-nothing = There are no contacts to check yet
ui-control-blocked =
    { $count ->
        [one] 1 error must be mended before the week can be closed
       *[other] { $count } errors must be mended before the week can be closed
    }
ui-control-ready = Everything is ready
ui-control-can-close = No errors. Look the warnings through before you close the week
ui-control-figures = { $contacts } contacts · errors: { $errors } · warnings: { $warnings } · for information: { $infos } · marked as right: { $accepted }.
ui-control-checked = Checked { $at }.
ui-control-closed = The week is closed: nothing can be corrected. To change something, open it again under Close the week.
ui-control-again = Check again
ui-control-checked-again =
    { $count ->
        [one] Checked again: 1 thing to look at
       *[other] Checked again: { $count } things to look at
    }
ui-control-to-closing = On to Close the week
ui-control-several = { $sentence } ({ $count })
ui-control-blocks = Must be mended before the week can be closed.
ui-control-next = What to do:
ui-control-next-repair = Press the button beside it: you see every correction before it is made.
ui-control-next-look = Look the places through, and ask the unit if in doubt.
ui-control-next-kle_two_groups = Press Correct all: 15.20 is usually 15.20.00.
ui-control-round-E = Autumn { $year }
ui-control-round-F = Spring { $year }
ui-control-remind = Remind …
ui-control-units =
    { $count ->
        [one] Unit: { $units }
       *[other] { $count } units: { $units }
    }
ui-control-accepted = Marked as right { $at }: { $reason }
ui-control-act = { $act }: { $finding }
ui-control-see = See
ui-control-hide = Hide
ui-control-repair-task = Correct all …
ui-control-repair-closing = Correct all …
ui-control-repair-void = Take them out …
ui-control-accept = It is right
ui-control-first = Shows the first { $shown } of { $all }
ui-control-places = Places: { $finding }
ui-control-column-unit = Unit
ui-control-column-desk = Desk
ui-control-column-day = Day
ui-control-column-wall = Time
ui-control-column-channel = Channel
ui-control-column-type = Type
ui-control-column-value = What stands there
ui-control-column-file = File
ui-control-column-line = Line
ui-control-file = { $kind }, no. { $number }
ui-severity-fatal = ERROR
ui-severity-error = ERROR
ui-severity-warning = WARNING
ui-severity-info = INFO
ui-accept-reason = Reason
ui-accept-how = The figures do not change. The mark is kept in the correction log and holds as long as the places are the same.
ui-accept-why = Why is it right?
ui-accept-do = Mark as right
ui-accept-done = Marked as right
ui-accept-not-done = NOT marked
ui-repair-not-prepared = The correction could not be prepared
ui-repair-not-done = Nothing was corrected
ui-repair-done =
    { $count ->
        [one] 1 contact was corrected
       *[other] { $count } contacts were corrected
    }
ui-repair-title-task = Correct the task
ui-repair-title-closing = Correct the closing
ui-repair-title-void = Take contacts out
ui-repair-lead-task = Look each line through. Write another KLE number where the proposal is wrong, or leave the line as it is.
ui-repair-lead-closing = Look each line through. Leave the line where the unit really answered at once.
ui-repair-lead-void = What is taken out no longer counts, but stays in the log.
ui-repair-caption = From and to
ui-repair-take = Correct
ui-repair-take-one = Correct { $from }
ui-repair-taken = corrected
ui-repair-left = stays
ui-repair-from = Stands now
ui-repair-to = Becomes
ui-repair-to-one = { $from } becomes
ui-repair-no-unit = No unit
ui-repair-without-task = No task · { $unit }
ui-repair-contacts = Contacts
ui-repair-units = Units
ui-repair-unknown-task = They then come under “tasks outside the list”
ui-repair-write-kle = Write the KLE number, or leave the line
ui-repair-choose-closing = Choose a closing, or leave the line
ui-repair-bad-kle = Write three groups of two digits, for example 23.05.10
ui-repair-same = It stands there already
ui-repair-none = No line is chosen
ui-repair-sum =
    { $count ->
        [one] 1 contact of { $all } is corrected
       *[other] { $count } contacts of { $all } are corrected
    }
ui-repair-kept = What was logged is kept. The correction can be taken back in the correction log.
ui-repair-do-task =
    { $count ->
        [one] Correct 1 contact
       *[other] Correct { $count } contacts
    }
ui-repair-do-closing =
    { $count ->
        [one] Correct 1 contact
       *[other] Correct { $count } contacts
    }
ui-repair-do-void =
    { $count ->
        [one] Take 1 contact out
       *[other] Take { $count } contacts out
    }
ui-rule-kle_two_groups =
    { $count ->
        [one] 1 contact has a KLE number of two groups
       *[other] { $count } contacts have a KLE number of two groups
    }
    .means = KLE numbers have three groups. 15.20 is usually 15.20.00.
ui-rule-kle_probable_typo =
    { $count ->
        [one] 1 contact has a KLE number that looks mistyped
       *[other] { $count } contacts have a KLE number that looks mistyped
    }
    .means = The number is not in the list, but one like it is.
ui-rule-kle_not_in_list =
    { $count ->
        [one] 1 contact has a task that is not in the round’s list
       *[other] { $count } contacts have tasks that are not in the round’s list
    }
    .means = They count, but cannot be compared with other municipalities task by task.
ui-rule-unit_missing =
    { $count ->
        [one] 1 contact has no unit
       *[other] { $count } contacts have no unit
    }
    .means = They count for the municipality but for no unit. Website figures often have none.
ui-rule-unit_not_in_round =
    { $count ->
        [one] 1 contact is of a unit that is not in the round
       *[other] { $count } contacts are of units that are not in the round
    }
    .means = The unit has counted but is not in the round file.
ui-rule-date_outside_period =
    { $count ->
        [one] 1 contact lies outside the counting period
       *[other] { $count } contacts lie outside the counting period
    }
    .means = They count where the unit has another period; otherwise they stand outside the week’s figures.
ui-rule-weekend =
    { $count ->
        [one] 1 contact is of a Saturday or Sunday
       *[other] { $count } contacts are of a Saturday or Sunday
    }
    .means = These are often website figures, or something keyed in later.
ui-rule-straks_slow_channel =
    { $count ->
        [one] 1 contact is “at once” on a slow channel
       *[other] { $count } contacts are “at once” on a slow channel
    }
    .means = Letters, e-mail and Digital Post are usually passed on.
ui-rule-duplicate_row =
    { $count ->
        [one] 1 row equals another
       *[other] { $count } rows equal another
    }
    .means = The same second and the same codes: it was probably logged twice.
ui-rule-long_duration =
    { $count ->
        [one] 1 entry stood open for long
       *[other] { $count } entries stood open for long
    }
    .means = More than five minutes: the screen was probably forgotten. The count is right, the time is not.
ui-rule-task_missing =
    { $count ->
        [one] 1 contact has no task
       *[other] { $count } contacts have no task
    }
    .means = The round counts tasks, and these have none.
ui-rule-count_on_closed_day =
    { $count ->
        [one] 1 contact was counted on a closed day
       *[other] { $count } contacts were counted on closed days
    }
    .means = The round says that the unit was closed that day.
ui-rule-late_unit =
    { $count ->
        [one] 1 unit counted in another period
       *[other] { $count } units counted in another period
    }
    .means = The unit’s figures are marked “another period”.
ui-rule-missing_day =
    { $count ->
        [one] 1 day is missing
       *[other] { $count } days are missing
    }
    .means = The day should have been counted, but nobody has.
ui-rule-duplicate_day =
    { $count ->
        [one] 1 day equals another completely
       *[other] { $count } days equal another completely
    }
    .means = Two days have exactly the same figures at one desk: a sheet may have been keyed in twice.
ui-rule-outlier =
    { $count ->
        [one] 1 figure stands out
       *[other] { $count } figures stand out
    }
    .means = The figure is far from the other days at the same desk.
ui-rule-heaping =
    { $count ->
        [one] 1 desk has many round figures
       *[other] { $count } desks have many round figures
    }
    .means = Many figures are multiples of five: they were probably estimated, not counted.
ui-rule-fatigue =
    { $count ->
        [one] 1 desk counted less day by day
       *[other] { $count } desks counted less day by day
    }
    .means = The figures fall through the week. Somebody may have forgotten to count.
ui-rule-type_never_used =
    { $count ->
        [one] 1 desk never uses one of the types
       *[other] { $count } desks never use one of the types
    }
    .means = There should be some of that type. It may have been misunderstood.
ui-rule-other_share =
    { $count ->
        [one] 1 desk has many “other”
       *[other] { $count } desks have many “other”
    }
    .means = More than 40% are advice, help or wrong-place contacts.
ui-rule-definition_change = The definitions have changed since the last round
    .means = The types cannot be compared with the last round.
ui-rule-desk_lost =
    { $count ->
        [one] 1 desk has counted in one of the rounds only
       *[other] { $count } desks have counted in one of the rounds only
    }
    .means = The comparison with the last round does not cover the same desks.
ui-rule-open_hours_change =
    { $count ->
        [one] 1 unit has other opening hours than last time
       *[other] { $count } units have other opening hours than last time
    }
    .means = The figures cannot be compared day by day, only per open hour.
ui-rule-level_shift = The municipality’s figures differ greatly from last time
    .means = More than three times as many per day, or less than a third.
ui-rule-more_desks_than_expected =
    { $count ->
        [one] 1 day has more desks than expected
       *[other] { $count } days have more desks than expected
    }
    .means = Desks have counted that are not in the round file.
ui-rule-gaps =
    { $count ->
        [one] 1 desk has gaps in what it sent
       *[other] { $count } desks have gaps in what they sent
    }
    .means = Some contacts are missing from the files.
ui-rule-forks =
    { $count ->
        [one] 1 desk was copied to two PCs
       *[other] { $count } desks were copied to two PCs
    }
    .means = Both PCs counted on. What they share is counted once, and what cannot be told apart is kept aside.
ui-rule-counted_twice =
    { $count ->
        [one] 1 contact was imported twice
       *[other] { $count } contacts were imported twice
    }
    .means = The unit's day stands in the raw export and in the template, so it counts double.
ui-rule-import_beside_desks =
    { $count ->
        [one] 1 day was both counted and imported
       *[other] { $count } days were both counted and imported
    }
    .means = The desks counted, and contacts of the same unit and day were imported. They may be the same.
ui-rule-amended_after_correction =
    { $count ->
        [one] 1 desk changed something you corrected
       *[other] { $count } desks changed something you corrected
    }
    .means = Your correction still holds. The desk's own came later.
ui-rule-desk_never =
    { $count ->
        [one] 1 desk has sent no contacts
       *[other] { $count } desks have sent no contacts
    }
    .means = It is in the round file, but nothing that counts came from it.
ui-rule-clock_suspect =
    { $count ->
        [one] 1 desk has a clock that is wrong
       *[other] { $count } desks have a clock that is wrong
    }
    .means = The count is right; day and hour may be wrong.
ui-rule-repeat_share =
    { $count ->
        [one] 1 desk repeats unusually often
       *[other] { $count } desks repeat unusually often
    }
    .means = Many contacts are equal in a row. They may be piles, or Repeat used wrongly.
ui-rule-refused_file =
    { $count ->
        [one] 1 file could not be read
       *[other] { $count } files could not be read
    }
    .means = Nothing of it is counted.
ui-rule-digital_post_twice = Digital Post may be counted twice
    .means = It was counted at the desks and delivered centrally too.
rule-counted_twice = the row is from the template, and the raw export has this day of the unit ({ $value }) too
rule-import_beside_desks = the day was counted at desks and imported from a file: { $value }
rule-amended_after_correction = the desk itself changed { $value } contacts after you corrected them; your correction holds

# Closing the week
ui-closing-title = Close { $weeks }
ui-closing-not-read = The closing could not be read
ui-closing-reading = Looking for what is left …
ui-closing-steps = Steps
ui-closing-step-control = { $number } Checks
ui-closing-step-units = { $number } Sign units off
ui-closing-step-close = { $number } Close and export
ui-closing-step-done = (done)
ui-closing-step-open = (to do)
ui-closing-control-errors =
    { $errors ->
        [one] 1 error must be mended before the week can be closed.
       *[other] { $errors } errors must be mended before the week can be closed.
    }
ui-closing-control-fine = No errors.
ui-closing-control-rest = Warnings to look at: { $warnings }. Marked as right: { $accepted }. Warnings do not keep the week from being closed.
ui-closing-open-control = Open Checks
ui-closing-next = Next step
ui-closing-units-lead = Every unit is signed off as counted, closed or missing. A unit may have signed off itself at the desk: that is shown here.
ui-closing-units-none = The round has no units. Add them under Set-up, or gather the desk files first.
ui-closing-all-signed = All units are signed off
ui-closing-left =
    { $count ->
        [one] 1 unit of { $all } is not signed off yet
       *[other] { $count } units of { $all } are not signed off yet
    }
ui-closing-sign-counted =
    { $count ->
        [one] Sign off the one that has counted every day
       *[other] Sign off the { $count } that have counted every day
    }
ui-closing-units = The units’ sign-off
ui-closing-contacts = Contacts
ui-closing-days = Days counted
ui-closing-desks = Desks
ui-closing-of = { $counted } of { $expected }
ui-closing-sign-off = Sign-off
ui-closing-act = Sign off
ui-closing-lacks = not signed off
ui-closing-sign = Sign off …
ui-closing-change = Change …
ui-closing-unsigned = Not signed off yet
ui-closing-state-reason = { $state }: { $reason }
ui-closing-signed-coordinator = { $what } (coordinator, { $at })
ui-closing-signed-unit = { $what } (the unit itself, { $at })
ui-closing-by-coordinator = coordinator, { $at }
ui-closing-by-unit = the unit itself, { $at }
ui-closing-not-signed = NOT signed off
ui-closing-signed-told = Signed off: { $unit }
ui-closing-signed-several =
    { $count ->
        [one] 1 unit was signed off
       *[other] { $count } units were signed off
    }
ui-signoff-title = Sign { $unit } off
ui-signoff-counted-so-far = Counted so far: { $total } contacts on { $days } of { $expected } days.
ui-signoff-how = How did it go?
ui-signoff-counted = counted
ui-signoff-closed = closed
ui-signoff-missing = missing
ui-signoff-counted-long = Counted: the figures are the unit’s
ui-signoff-closed-long = Closed: the unit was not open in the counting week
ui-signoff-missing-long = Missing: the unit was open but has not counted everything
ui-signoff-why = Why?
ui-signoff-do = Sign off
ui-closing-what = Once the week is closed nothing can be changed until you open it again. This will be version { $version }.
ui-closing-again = The week has been opened again. Closing it makes version { $version }, which must be sent to KL anew.
ui-closing-do = Close { $weeks }
ui-closing-cannot = { $weeks } cannot be closed yet:
ui-closing-not-errors = There are errors that must be mended first.
ui-closing-not-unsigned_units = Some units are not signed off.
ui-closing-not-no_contacts = Nothing has been counted in the round.
ui-closing-not-otherwise = Open Checks, and see what is missing.
ui-closing-go-control = To Checks
ui-closing-go-units = To the units
ui-closing-preliminary = Export a preliminary figure
ui-closing-is-closed = { $weeks } is closed, version { $version }
ui-closing-closed-next = Now export the file for KL. When the receipt arrives, write its code below.
ui-closing-export = Export
ui-closing-closed-told = { $weeks } is closed
ui-closing-reopened-told = { $weeks } is open again
ui-closing-not-closed = The week is NOT closed
ui-closing-not-reopened = The week is NOT open again
ui-closing-exports = Files that were made
ui-closing-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
ui-closing-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
ui-closing-doubt-early = { $weeks } ends { $last }.
ui-closing-doubt-days = { $count ->
    [one] 1 day is missing.
   *[other] { $count } days are missing.
}
ui-closing-doubt-desks = { $count ->
    [one] 1 desk has not counted.
   *[other] { $count } desks have not counted.
}
ui-closing-doubt-warnings = { $count ->
    [one] 1 warning has not been looked at.
   *[other] { $count } warnings have not been looked at.
}
ui-closing-doubt-same = The figures are the same as edition { $version }.
ui-closing-ask = Close { $weeks } now?
ui-closing-ask-anyway = Close anyway?
ui-closing-wait = Wait
ui-closing-outdated = no longer holds
ui-reopen = Open { $weeks } again …
ui-reopen-why = Why is it opened again?
ui-reopen-how = The reason is kept in the correction log. Closing the week again makes version { $next }.
ui-reopen-sent =
    { $count ->
        [one] 1 file has been made already ({ $total } contacts). It no longer holds once the new one is sent.
       *[other] { $count } files have been made already (the last one: { $total } contacts). They no longer hold once the new ones are sent.
    }
ui-reopen-do = Open the week again
ui-receipt = Receipt from KL
ui-receipt-kept = Confirmed { $at }: { $code }, version { $version }
ui-receipt-code = Control code on the receipt
ui-receipt-hint = Eight characters, for example ABCD-EFGH. It must be the same as of the file you sent.
ui-receipt-do = Confirm
ui-receipt-wrong = Write the eight letters and digits (2–7) as they stand on the receipt
ui-receipt-told = The receipt { $code } is confirmed
ui-receipt-not-kept = The receipt is NOT confirmed
ui-purge = Old rounds
ui-purge-lead =
    { $months ->
        [one] Single contacts may be removed 1 month after a confirmed receipt. The week’s figures stay.
       *[other] Single contacts may be removed { $months } months after a confirmed receipt. The week’s figures stay.
    }
ui-purge-events = Single lines
ui-purge-may = May be removed?
ui-purge-yes = Yes
ui-purge-why-open = No: the round is not closed
ui-purge-why-no_receipt = No: the receipt is not confirmed
ui-purge-why-too_young = No: it is too recent
ui-purge-why-other = No
ui-purge-open = Remove the single contacts …
ui-purge-none =
    { $months ->
        [one] No round is old enough: 1 month must pass after the receipt.
       *[other] No round is old enough: { $months } months must pass after the receipt.
    }
ui-purge-ask = Remove the single contacts?
ui-purge-removes = These { $count } lines are removed and cannot be fetched back:
ui-purge-row =
    { $events ->
        [one] { $round }: 1 line
       *[other] { $round }: { $events } lines
    }
ui-purge-stays = The round’s figures, exports and correction log stay, so that it can still be compared.
ui-purge-sure = Yes, remove them for good
ui-purge-unsure = Tick the box first if you are sure
ui-purge-do =
    { $count ->
        [one] Remove from 1 round
       *[other] Remove from { $count } rounds
    }
ui-purge-told =
    { $count ->
        [one] The single contacts of 1 round were removed
       *[other] The single contacts of { $count } rounds were removed
    }
ui-purge-not-done = Nothing was removed

# Correction log
ui-logbook-lead = Everything that was done to the round’s figures, and why. A correction can be taken back while the week is open.
ui-logbook-not-read = The correction log could not be read
ui-logbook-reading = Fetching the log …
ui-logbook-empty = Nothing has been done yet. The first line comes when the round file is published or the figures are gathered.
ui-logbook-when = When
ui-logbook-what = What
ui-logbook-about = About
ui-logbook-why = Why
ui-logbook-act = Take back
ui-logbook-take-back = Take back
ui-logbook-take-back-one = Take back no. { $number }: { $what }
ui-logbook-taken-back = taken back
ui-logbook-is-taken-back = It has been taken back already
ui-logbook-ask = Take the correction back?
ui-logbook-how = The contacts then stand as they were counted. That is written in the log too.
ui-logbook-not-taken-back = The correction was NOT taken back
ui-logbook-taken-back-told = The correction was taken back
ui-logbook-count-units =
    { $count ->
        [one] { $figure } unit
       *[other] { $figure } units
    }
ui-logbook-count-lines =
    { $count ->
        [one] { $figure } line
       *[other] { $figure } lines
    }
ui-logbook-count-contacts =
    { $count ->
        [one] { $figure } contact
       *[other] { $figure } contacts
    }
ui-logbook-unit = unit { $unit }
ui-logbook-version = version { $version }

# Codes of the log and of the lists of reasons

# Reconciliation
ui-counts-lead = How much of what the telephone, the queue and the mail counted was also counted by hand? These figures are never added to the week’s.
ui-counts-fetch = Fetch figures from phone, queue, mail …
ui-counts-not-read = The reconciliation could not be read
ui-counts-reading = Fetching the figures …
ui-counts-table = Counted by hand of what the machine counted, for each channel and day
ui-counts-whole = Whole round
ui-counts-of = of { $machine }
ui-counts-none = nothing counted
ui-counts-mark-low = low
ui-counts-mark-above = more than the machine
ui-counts-mark-no_manual = not counted by hand
ui-counts-marks = Low: somebody probably forgot to count. More than the machine: something was counted twice, or the file lacks something. Not counted by hand: ask whether the channel was to be counted.
ui-counts-empty = No machine figures have been fetched yet
ui-counts-empty-how = Ask the supplier of the telephone, queue or mail system for a CSV file of day, channel and number. It may look like this; the columns may have other names and another order:
ui-counts-example = dato;kanal;enhed;antal
ui-counts-kept = The figures were fetched: { $total }
ui-counts-files = Fetched files
ui-counts-lines = Lines
ui-counts-total = Total
ui-counts-drop = Remove
ui-counts-drop-one = Remove { $name }
ui-counts-drop-ask = Remove the figures of { $name }?
ui-counts-drop-how = The reconciliation is made without them. No contact changes, and the file can be fetched again.
ui-counts-not-dropped = The figures were NOT removed
ui-counts-dropped = The figures of { $name } were removed
ui-lists-not-read = The round’s channels and units could not be read
ui-double = May be counted twice
ui-double-day = { $channel }, { $day }: { $n } are both { $sources }
ui-double-round = { $channel }, the whole round: { $n } are both { $sources }
ui-double-and = { $before } and { $last }
ui-source-as = counted as { $channel }
ui-source-SKRANKE = counted at the desk
ui-source-MASSE = entered in mass
ui-source-EFTER = entered later
ui-source-PAPIR = keyed in from paper
ui-source-IMPORT = imported from a file
ui-source-CENTRAL = delivered centrally
ui-double-next = Find out whether these are the same contacts. If so, take the mass entry back, or correct them under Checks.
ui-map-not-chosen = The file could not be fetched
ui-map-template-not-used = The template could not be used
ui-map-not-kept = The figures were NOT fetched
ui-map-title = How { $name } is read
ui-map-lead =
    { $lines ->
        [one] 1 line, encoding { $encoding }, separated by { $delimiter }.
       *[other] { $lines } lines, encoding { $encoding }, separated by { $delimiter }.
    }
ui-map-delimiter-semicolon = semicolons
ui-map-delimiter-comma = commas
ui-map-delimiter-tab = tabs
ui-map-encoding = The file is not UTF-8. It looks like { $encoding }: are æ, ø and å right in the sample below?
ui-map-preview = The first lines of the file
ui-map-column = Column { $number }
ui-map-column-named = { $number }: { $name }
ui-map-unused = not used
ui-map-template = Use a saved template
ui-map-template-none = None
ui-map-what = What is in the columns?
ui-map-has-header = The first line is headings
ui-map-system = System
ui-system-phone = Phone
ui-system-queue = Queue system
ui-system-mail = Mail
ui-system-self_service = Self-service
ui-system-digital_post = Digital Post
ui-system-other = Other
ui-map-role-day = Day
ui-map-role-channel = Channel
ui-map-role-unit = Unit
ui-map-role-type = Type
ui-map-role-task = Task (KLE)
ui-map-role-n = Number
ui-map-in-file = Column of the file
ui-map-all-rows = The same for all lines
ui-map-no-unit = The whole municipality
ui-map-day-format = The day is written
ui-map-day-danish = 20-10-2026
ui-map-day-iso = 2026-10-20
ui-map-words = What do the file’s words mean?
ui-map-words-hint = The file has words KOMHEN does not know. Choose what they stand for; the template remembers it.
ui-map-word = “{ $word }” is
ui-map-word-unknown = Unknown: the lines cannot be read
ui-map-word-not = Other
ui-map-word-left-out = Do not count
ui-map-needs-channel = Choose where the channel stands, or one channel for all lines
ui-map-needs-type = Choose where the type stands, or one type for all lines
ui-map-day-is-count = Day and number cannot be the same column
ui-map-unreadable = The file cannot be read this way
ui-map-reading = Trying to read the file …
ui-map-known = The file has been fetched already. Its figures are here.
ui-map-nothing = No line can be read. Look at the columns again.
ui-map-mend-first =
    { $count ->
        [one] 1 line cannot be read. Choose what the words mean, or mend the file, and fetch it again.
       *[other] { $count } lines cannot be read. Choose what the words mean, or mend the file, and fetch it again.
    }
ui-map-choose-replace = Answer first whether the figures are to replace those that stand.
ui-map-name-template = Write a name for the template first.
ui-map-stands = Figures of the same kind have been fetched already. What is to happen?
ui-map-keep-both-not = Keep those that stand
ui-map-replace = Replace them by this file
ui-map-save-template = Save these choices as a template for next time
ui-map-template-name = Name of the template
ui-map-do = Fetch the figures
ui-map-do-replace = Replace the figures
ui-map-leave = Put the file away
ui-reading-rows = { $read } lines read: { $accepted } can be used, { $rejected } cannot.
ui-reading-added-up =
    { $lines ->
        [one] { $lines } line
       *[other] { $lines } lines
    }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    }. Lines of the same day were added up.
ui-reading-overlaps = The counts may stand here already
ui-reading-overlap = { $channel }, { $day }: { $before } from “{ $name }” stand here already
ui-reading-overlaps-next = If they are the same contacts, replace the old file. If they are others, add them.
ui-map-add = Add the file to those that stand
ui-reading-left-out =
    { $count ->
        [one] { $figure } line is left out, since it does not count.
       *[other] { $figure } lines are left out, since they do not count.
    }
ui-reading-total-machine = { $total } contacts in all by the machine.
ui-reading-total-mass = { $total } contacts in all.
ui-reading-problems = Lines to look at
ui-reading-first = { $caption } (the first { $shown } of { $all })
ui-reading-column = Column
ui-reading-what = What is wrong?

# Mass entry
ui-mass-lead = For many equal contacts at once, for example letters from remote printing. They are marked as mass entries. They are added to the week’s figures.
ui-mass-not-read = The list could not be read
ui-mass-other-day = Another day …
ui-mass-write-day = Day (dd-mm-yyyy)
ui-mass-choose-unit = Choose a unit
ui-mass-no-day = Write the day as 20-10-2026
ui-mass-day-ahead = The day has not come yet
ui-mass-choose-channel = Choose a channel
ui-mass-choose-type = Choose a type
ui-mass-website = Visits to the website are counted as advice and guidance
ui-mass-bad-count = Write a whole number from 1 to 999,999
ui-mass-task = { $text } ({ $kle })
ui-mass-save = Save
ui-mass-save-n =
    { $count ->
        [one] Save { $figure } contact
       *[other] Save { $figure } contacts
    }
ui-mass-saved =
    { $count ->
        [one] Saved: { $figure } contact
       *[other] Saved: { $figure } contacts
    }
ui-mass-not-saved = NOT saved
ui-mass-fetch = Fetch from a file …
ui-mass-list =
    { $count ->
        [one] Mass entries of the round: { $figure } contact
       *[other] Mass entries of the round: { $figure } contacts
    }
ui-mass-empty = None yet.
ui-mass-table = Mass entries
ui-mass-when = Saved
ui-mass-about = { $n } { $channel }, { $unit }, { $day }
ui-mass-not-taken-back = NOT taken back
ui-mass-taken-back-told =
    { $count ->
        [one] Taken back: { $figure } contact no longer counts
       *[other] Taken back: { $figure } contacts no longer count
    }

# Import
ui-import-lead = Import raw data or the template of 2013 (CSV). You see what the file holds before anything is saved.
ui-import-choose = Choose a file …
ui-import-not-chosen = The file could not be read
ui-import-not-read = The list of imported files could not be read
ui-import-not-done = The file was NOT imported
ui-import-told = Imported: { $accepted } lines
ui-import-preview = What { $name } holds
ui-import-format-raw2013 = Raw data in the format of 2013
ui-import-format-template2013 = Template of Det Digitale Landkort (2013)
ui-import-format-mass = Mass entries from a file
ui-import-format-machine = Machine counts
ui-import-rows_read = Lines read
ui-import-rows_accepted = Taken in
ui-import-rows_flagged = Of these with a warning
ui-import-rows_rejected = Kept aside
ui-import-total = Contacts
ui-import-known-before = The same file has been imported already. There is nothing new in it.
ui-import-nothing = No line of the file can be used. Ask for it again, or try another encoding.
ui-import-answer = Answer first whether the file is to replace the one that stands.
ui-import-left = Then nothing changes: put the file away.
ui-import-apart =
    { $count ->
        [one] 1 line cannot be counted. It is kept aside with its number and the reason, and can be seen below.
       *[other] { $figure } lines cannot be counted. They are kept aside with their numbers and the reasons, and can be seen below.
    }
ui-import-rules = What the checks noticed
ui-import-rules-next = Lines with a warning count. Look at them under Checks once the file is imported.
ui-import-weight = Weight
ui-import-rule = What
ui-import-rows = Lines
ui-import-first-line = First line
ui-import-rejected-lines = Lines that are kept aside
ui-import-encoding = Encoding
ui-encoding-iso-8859-1 = ISO-8859-1 (files of 2013)
ui-encoding-windows-1252 = Windows-1252 (older Windows programs)
ui-encoding-utf-8 = UTF-8 (newer programs)
ui-encoding-utf-16 = UTF-16
ui-import-stands = Another file of the same kind has been imported already. What is to happen?
ui-import-replace = Replace it: the old file’s lines no longer count
ui-import-leave = Keep the old one
ui-import-do =
    { $count ->
        [one] Import { $figure } line
       *[other] Import { $figure } lines
    }
ui-import-away = Put the file away
ui-import-done = The file is imported
ui-import-known = The file had been imported already
ui-import-counts = { $accepted } lines were taken in, { $rejected } are kept aside. { $total } contacts in all.
ui-import-to-control = See them in Checks
ui-import-files = Imported files
ui-import-empty = No file has been imported in this round. Most municipalities do not need it.
ui-import-kind = Kind

# Export of a round
ui-out-closed = { $weeks } is closed: this is version { $version }.
ui-out-open = { $weeks } is not closed yet. The files are preliminary.
ui-out-to-closing = Close the week
ui-out-which = Which files?
ui-out-format = Format
ui-out-format-upload = Upload to KL
ui-out-for-upload = The week’s figures by day. This is the one you send to KL.
ui-out-format-excel-da = CSV for Danish Excel
ui-out-for-excel-da = For somebody who wants to go on in a Danish spreadsheet.
ui-out-format-xlsx = Excel (.xlsx)
ui-out-for-xlsx = For managers and colleagues: week totals, channel × type and the code list.
ui-out-format-pdf = Report (PDF)
ui-out-for-pdf = For the management: two pages of figures and charts.
ui-out-format-iso = CSV, international
ui-out-for-iso = For statistics programs: comma, point and UTF-8.
ui-out-format-panel = Figures for comparing two rounds
ui-out-for-panel = For analysis of two rounds against each other.
ui-out-format-komhen-2013 = KOMHEN template of 2013
ui-out-for-komhen-2013 = For systems that still read the old template.
ui-out-format-komhen-2013-raw = Raw rows (2013 format)
ui-out-for-komhen-2013-raw = Every contact by itself. For own use only.
ui-out-stays = Stays in the municipality
ui-out-stays-long = The file stays in the municipality: it holds every contact by itself and must not be passed on.
ui-out-do =
    { $count ->
        [one] Export 1 file
       *[other] Export { $count } files
    }
ui-out-do-folder = Choose folder and export …
ui-out-choose-first = Tick at least one file first
ui-out-where = The files are put in the app’s folder for exports, usually Documents › KOMHEN. You see it afterwards.
ui-out-beside = Beside the CSV files lies a data package (.datapackage.json) that describes the columns to programs.
ui-out-not-written = The files were NOT written
ui-out-told =
    { $count ->
        [one] 1 file was written
       *[other] { $count } files were written
    }
ui-out-done =
    { $count ->
        [one] 1 file was written
       *[other] { $count } files were written
    }
ui-out-folder = Folder:
ui-out-code = Control code for KL
ui-out-code-hint = Read the code out to KL, or compare it with the receipt. The file holds { $total } contacts.
ui-out-not-copied = The code could not be copied: write it down
ui-out-file = { $rows } rows · { $total } contacts · control code { $code }
ui-out-preview = Preview
ui-out-preview-none = Tick a file to see it here
ui-out-preview-reading = Making the preview …
ui-out-not-previewed = The file cannot be shown
ui-out-rows = { $rows } rows, { $total } contacts.
ui-out-contacts = { $total } contacts.
ui-out-report = The report has two pages. See it under Report.
ui-out-same = The same in every row below: { $columns }
ui-out-empty-column = { $column } (empty)
ui-out-first = The first { $count } are shown.
ui-out-hidden =
    { $count ->
        [one] 1 small figure (below { $least }) is hidden, so that nobody can be recognised.
       *[other] { $figure } small figures (below { $least }) are hidden, so that nobody can be recognised.
    }
ui-out-total-always = All files hold the same { $total } contacts. They always say whether website visits are included, and what is missing.

# The municipality’s store to a new PC
ui-transfer-lead = A new PC, or another coordinator? Take the municipality’s figures along here.
ui-transfer-here = On this PC
ui-transfer-here-how = Save a copy on a shared drive or a USB stick. It holds rounds, figures, correction log and templates. Do not mail it.
ui-transfer-save = Save the copy …
ui-transfer-saved = The copy is saved
ui-transfer-not-saved = The copy was NOT saved
ui-transfer-code-hint = Write the code down: the new PC shows the same once the copy is fetched right.
ui-transfer-there = On the new PC
ui-transfer-there-install = Open KOMHEN, and choose Menu › Coordinator: the municipality’s week.
ui-transfer-there-fetch = Fetch the copy. It can only be fetched where there are no figures yet.
ui-transfer-there-folder = Choose the folder of the desks’ files again.
ui-transfer-there-old = Do not use the old PC as coordinator afterwards, and delete the copy once it is fetched.

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
error-nothing_to_undo-next = You can correct older contacts under My contacts today.
error-nothing_to_redo = There is nothing to redo.
error-nothing_to_redo-next = If a contact was undone by mistake, count it again.
error-invalid_code = The channel or the type does not exist in this counting round.
error-invalid_code-next = Press Delete this contact, choose another channel or type, and tell the coordinator.
error-export_failed = The file could not be written.
error-export_failed-next = Close the file if it is open in another program, and try again. What you have counted is still saved.
error-stopped = Something went wrong inside the program.
error-stopped-next = Close KOMHEN and open it again. Then look at the latest contacts to see whether the last one was counted.

## Errors of the desk

error-send_failed = The figures could not be sent: the folder does not answer, or it may not be written to.
error-send_failed-next = Go on counting: KOMHEN tries again by itself. If it takes long, save the file on a USB stick and call the IT department.
error-no_send_folder = No folder to send to is chosen.
error-no_send_folder-next = Choose the folder, or save the file on a USB stick.
error-settings_not_kept = The setting could not be saved.
error-settings_not_kept-next = What you have counted is saved. Try again. If it happens again, call the IT department.
error-settings_broken = Some of the settings could not be read. They are now as they were from the beginning.
error-settings_broken-next = Check keys, text size and the folder for the figures. The old file is put aside: { $path }
error-policy_broken = The IT department’s set-up of KOMHEN could not be read in full: { $value }
error-policy_broken-next = Go on counting, and tell the IT department.
error-locked_by_policy = That is managed by your IT department.
error-locked_by_policy-next = Ask the IT department if it is to be changed.
error-shortcut_not_allowed = Those keys cannot be a shortcut.
error-shortcut_not_allowed-next = Choose Ctrl+Shift and a key, for example Ctrl+Shift+F9. Ctrl+Alt is AltGr on Danish keyboards.
error-shortcut_taken = Another program uses those keys already.
error-shortcut_taken-next = Choose other keys, or open the small window from the menu.
error-not_possible_here = That is not possible here.
error-not_possible_here-next = If this is the demonstration, close it and open KOMHEN in the ordinary way. Otherwise ask the IT department. What you have counted is saved.

## The municipality's week: store and folder
error-no_municipality = The municipality's week is not set up on this computer.
error-no_municipality-next = Choose the municipality under Coordinator, or fetch the copy from the old computer.
error-no_gather_folder = No folder with desk files has been chosen.
error-no_gather_folder-next = Press Choose folder, and choose the folder the units send to.
error-gather_folder_away = The folder with desk files cannot be opened right now.
error-gather_folder_away-next = The figures below are from the last look. See whether the network drive or the USB stick is there; the program tries again by itself.
error-too_many_files = The folder has too many files to be the folder with desk files.
error-too_many_files-next = Choose the folder the units send to, or move everything else out of it.

## Frames of the windows

window-title = KOMHEN
window-title-place = KOMHEN – { $municipality }
window-title-practice = PRACTICE – KOMHEN
window-title-practice-place = PRACTICE – KOMHEN – { $municipality }
window-choose-round-file = Get round file
window-choose-send-folder = Choose the folder the figures are sent to
window-save-desk-file = Choose the folder the file is saved in
window-round-files = Round files
window-choose-gather-folder = Choose the folder with the desk files
window-choose-counts-file = Fetch the file with counts
window-choose-import-file = Import a file of another program
window-choose-task-list = Fetch the municipality's own list of tasks
window-choose-publish-folder = Choose the folder the round file is published in
window-choose-export-folder = Choose the folder the round's files are written to
window-choose-move-folder = Choose the folder for the copy of the municipality's store
window-choose-move-file = Fetch the copy of the municipality's store
window-csv-files = Tables (CSV)
window-move-files = Copies of the municipality's store
window-close = Close KOMHEN?
window-close-one = NOT saved: 1 contact. If you close now, it is not counted. Stay, and wait until it is saved, or press Try again.
window-close-several = NOT saved: { $count } contacts. If you close now, they are not counted. Stay, and wait until they are saved, or press Try again.
window-close-anyway = Close anyway
window-close-stay = Stay

### Files and stores

error-unknown_code = There is no { $list } code “{ $value }”.
error-unknown_code-next = Nearest known code: { $nearest }. Mend the code and try again.
error-bad_kle = “{ $value }” is not a KLE number.
error-bad_kle-next = Write three groups of two digits, for example 23.05.10.
error-bad_round = “{ $value }” is not a counting round.
error-bad_round-next = Write E and the year for autumn (E2026) or F and the year for spring (F2027).
error-bad_time = “{ $value }” cannot be used: it is not a time, a day or a week, or it lies in the future.
error-bad_time-next = Choose a day and an hour that have been. Nothing was counted.
error-bad_time-command = Write for example 2026-10-20T10:42 for a time, 2026-10-20 for a day and 43 or 43-45 for weeks.
error-bad_name = “{ $value }” cannot be the name of a unit or desk.
error-bad_name-next = Use letters, digits, blanks and . , - & / ( ) +, and begin with a letter or a digit.
error-looks_like_cpr = The text looks like a CPR number and was not saved.
error-looks_like_cpr-next = Never write personal data in KOMHEN. Mend the text and try again.
error-bad_count = “{ $value }” is not a count between 1 and { $most }.
error-bad_count-next = Mend the count. Larger piles are entered in several goes or as a mass registration.
error-bad_round_file = The round file cannot be used: it is not whole, or something in it is written wrongly.
error-bad_round_file-next = Ask the coordinator for a new round file. The old round is unchanged.
error-bad_round_file-command = The fault: { $reason } (line { $line }, column { $column }). Ask the coordinator for a new round file. Nothing was changed.
error-no_such_desk = The round file has no desk “{ $desk }” in the unit “{ $unit }”.
error-no_such_desk-next = Choose one of these: { $known }.
error-bad_event = A line of the count does not hold: { $reason }.
error-bad_event-next = Ask the desk to send the file again. Nothing of it was taken in.
error-no_such_contact = The contact is not there.
error-no_such_contact-next = Open the list again, and find the contact there. Nothing was changed.
error-no_such_contact-command = There is none with id { $id } in this store. See the last ones with: komhen status
error-no_such_round = There is no round { $round } in this store.
error-no_such_round-next = Gather desk files with komhen merge or take in a file with komhen import first.
error-wrong_municipality = This counts for municipality { $expected }, but the file is from { $found }.
error-wrong_municipality-next = Check that it is the right file. Nothing was changed.
error-wrong_municipality-command = Check that it is the right file and the right store. Nothing was changed.
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
        [practice] a practice
       *[other] something else
    } and cannot be used here.
error-wrong_kind-next = Choose the store of { $wanted ->
        [desk] a desk
        [municipality] a municipality
        [practice] a practice
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
error-already_imported-next = If the new file is to replace the old one, choose Replace, on the command line --replace. If it is a machine's count of other contacts, add it, on the command line --add.
error-nothing_to_export = The format { $format } cannot be made from this store. Missing: { $missing }
error-nothing_to_export-next = Choose another format, or record what is missing.
error-bad_parameters = The parameter file { $path } cannot be used: { $reason } (line { $line }, character { $column }).
error-bad_parameters-next = Mend the file and try again.
error-invalid_argument = { $value }: { $reason }
error-invalid_argument-next = See the choices with --help.
error-window = The window could not be opened: { $reason }
error-effect = The figures cannot be compared: { $reason }
error-effect-next = Mend the panel or the question and try again.

## Rounds that are taken into use

error-not_in_round = The round { $round } does not have the { $list } “{ $value }”.
error-not_in_round-next = Choose something else, and tell the coordinator. Nothing was counted.
error-round_file_too_new = The round file is made for a newer version of KOMHEN than this one.
error-round_file_too_new-next = Ask the IT department to update the program. The round you count in is unchanged.
error-round_expired = The round file of { $round } can no longer be taken into use: it was valid up to and including { $last }.
error-round_expired-next = Ask the coordinator for a new round file. What you have counted is saved.
error-round_older = The round file of { $round } is version { $found }, and version { $kept } is already in use here.
error-round_older-next = Go on counting. If the coordinator says something has changed, ask for a round file with a higher version number.
error-round_fewer_codes = The new round file of { $round } lacks something that may have been counted by: { $missing }.
error-round_fewer_codes-next = Go on counting as before, and ask the coordinator to put it back. The round you count in is unchanged.
error-practice_only = The round { $round } cannot stand here: practice and real counts are kept apart.
error-practice_only-next = Ask the coordinator for the real round file. To practise, choose Practice in the menu.
error-practice_over = The practice is over and counts no more.
error-practice_over-next = Begin a new practice, or go back and count for real. Your real figures are untouched.

### The examples of the practice: what happened, and why the answer is the known one

vignette-1 = A citizen phones and asks how far you are with her application for day care.
vignette-1-why = She asks about a case you already have. She changes nothing in it.
vignette-2 = A citizen comes to the desk and applies for a new passport.
vignette-2-why = A new case begins.
vignette-3 = A citizen writes in an e-mail that she has a new job, and that you must work out her subsidy again.
vignette-3-why = The case is there already, and she changes something in it.
vignette-4 = A citizen phones and asks what a passport costs and what to bring.
vignette-4-why = The answer is the same for everybody. You need no case to give it.
vignette-5 = A citizen is stuck with her change of address on borger.dk. At the screen by the desk you show her where to press, and she sends it herself.
vignette-5-why = She does it herself, and you help her with the solution. That is help with self-service.
vignette-6 = A citizen phones about her annual statement from the tax agency. You say that the municipality does not have it.
vignette-6-why = Nobody in the municipality has the task. On the phone a question about tax is one for somebody else.
vignette-7 = A letter arrives with a filled-in form: an application for help with the dentist.
vignette-7-why = The application begins a new case. The form is not a contact of its own.
vignette-8 = Yesterday a citizen left a message about her case on the answering machine. Now you call back and say when she will get an answer.
vignette-8-why = The message was phone in. Your call is phone out and is about a case under way.
vignette-9 = A citizen sends a new payslip by Digital Post for a case under way, so that the benefit can be changed.
vignette-9-why = Something new comes to a case you have. That is a change.
vignette-10 = Yesterday a citizen asked in an e-mail how to find a childminder. Today you answer by e-mail.
vignette-10-why = An answer that comes later counts by itself: e-mail out. It is guidance that holds for everybody.
vignette-11 = A citizen stands in the job centre and wants to know where to get a driving licence. You explain where Citizen Service is.
vignette-11-why = The municipality has the task, only elsewhere in the house. So it is guidance, and not one for somebody else.
vignette-12 = A citizen phones with her new bank account. You already pay her a subsidy.
vignette-12-why = The case is there, and she changes something in it.
vignette-13 = A citizen writes in an e-mail: “What is the status of my case about an aid?”
vignette-13-why = The word status misleads: she asks about her case and changes nothing in it.
vignette-14 = A citizen hands in a filled-in application at the desk and asks how long it takes. You pass the application on in the house.
vignette-14-why = An application and a question about the same case are one contact. The desk ended the conversation and counts it.
vignette-15 = A citizen phones because she cannot find the button when enrolling her child at school online. You tell her where to press while she does it herself.
vignette-15-why = She enrols the child herself. You help her with the solution.
vignette-16 = A citizen phones and asks how to apply to Udbetaling Danmark for housing benefit. Your unit has a duty to guide, and you do.
vignette-16-why = Where you have a duty to guide it is guidance, even if another authority decides the case.
vignette-17 = A citizen sends an e-mail about a bill from her power company. You answer at once that the municipality cannot help.
vignette-17-why = Nobody in the municipality has the task. The answer at once belongs to the contact in.
vignette-18 = A citizen comes to the desk and does not understand her tax card. You explain how it works.
vignette-18-why = When the citizen comes in person about tax, the municipality helps: an ordinary contact. On the phone it would be one for somebody else.
vignette-19 = A citizen sends a text message: she has moved, and the address in her case must be corrected.
vignette-19-why = The case is there already, and she changes something in it.
vignette-20 = You send a citizen a letter about how far her case is.
vignette-20-why = The letter goes from you to the citizen: letter out. It tells about a case under way.
vignette-21 = A café applies by Digital Post to put tables on the pavement.
vignette-21-why = Companies count like citizens. The application begins a new case.
vignette-22 = A citizen comes to the desk with a paper that was missing in a case under way.
vignette-22-why = Something new comes to a case you have. That is a change and not a new case.
vignette-23 = A citizen asks in the chat when the recycling centre is open.
vignette-23-why = The answer is the same for everybody. You need no case to give it.
vignette-24 = A citizen phones and asks whether you got the form she handed in last week.
vignette-24-why = She asks about a case under way. Nothing new comes.

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
rule-missing_day = the day { $value } should have been counted and is missing
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
rule-version_conflict = two different files have the same municipality, round and edition
rule-not_counted = the file is not an upload and was not counted
rule-invented_municipality = the municipality is the demonstration's and stands in no national figure
rule-not_readable = { $value }

## Files for people: read me, words for codes, remarks

readme-title = KOMHEN: the municipality's own figures of a counting round
readme-sheet = Read me
readme-sheet-figures = Week figures
readme-sheet-channels = Channel x type
readme-sheet-codes = Codes
readme-draft = PRELIMINARY
readme-draft-open = The round is not closed yet. The figures may change.
readme-municipality = Municipality
readme-round = Round
readme-period = Period
readme-own-period = Own period
readme-with-website = Total with website visits
readme-without-website = Total without website visits
readme-units = Units with figures
readme-units-none = None
readme-missing = Missing
readme-missing-nothing = Nothing: every desk counted on every day it was open.
readme-missing-unknown = Not known: the round has no round file that says who should count.
readme-missing-one-desk = These are one desk's own figures. The rest of the municipality is not in them.
readme-missing-never = { $unit }, desk { $desk }: never counted ({ $days })
readme-missing-days = { $unit }, desk { $desk }: { $days }
readme-signed = Signed off without figures
readme-version = Version
readme-definition = Definitions
readme-rules = Version of the rules
readme-source = What the figures are
readme-source-text = Contacts, not persons: one citizen may have several. Corrections are in, contacts taken back are not. Website visits are visits, not contacts to an employee.
readme-small-cells = Small numbers
readme-small-cells-hidden = Numbers below { $min } are hidden, and some larger ones with them, so that the small ones cannot be worked out ({ $hidden } rows). Days, tasks, closing, form and source are therefore added up.
readme-small-cells-shown = Not for publication: no small number is hidden.
readme-small-cells-mark = Small numbers are hidden
readme-not-for-publication = Not for publication
readme-hidden-mark = hidden

figure-list-channel = Channel
figure-list-type = Type
figure-list-closing = Closing
figure-list-form = Form
figure-list-source = Source
figure-list-task = Task
figure-list-unit = Unit
figure-closing-STRAKS = At once
figure-closing-HOLD = Put aside
figure-form-JA = Yes
figure-form-NEJ = No
figure-source-SKRANKE = Counted at the desk
figure-source-MASSE = Several at once
figure-source-EFTER = Entered later
figure-source-PAPIR = Paper
figure-source-IMPORT = Read from a file
figure-source-CENTRAL = Delivered centrally
figure-website-yes = Yes
figure-website-no = No
figure-task-unknown = { $task } (no name)

export-warning-not_closed = Note: the round is not closed yet. The file is a preliminary version.
export-warning-answers_left_out = Note: the answers to local questions are not in the file. The template of 2013 has no column for them; the raw data as in 2013 do.
export-warning-codes_of_ours = Note: the file holds channels that did not exist in 2013 (codes that begin with X). A program of that time does not know them.
ui-warning-answers_left_out = { export-warning-answers_left_out }
ui-warning-codes_of_ours = { export-warning-codes_of_ours }
error-file_in_use = The file is open in another program: { $path }
error-file_in_use-next = Close the file and try again, or choose another folder. The old file is unchanged.
error-confirmed_file_stands = The file was exported while { $round } was closed and must not get other figures: { $path }
error-confirmed_file_stands-next = Choose another folder. The file is unchanged, and nothing was written.
error-no_space = There is no space left on the drive: { $path }
error-no_space-next = Make room or choose another folder, and try again. An older file of that name is unchanged.

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
cli-gathered = Looked: { $read } files read, { $unchanged } unchanged, { $new } new events
cli-week = Round { $round }: { $total } in all, { $today } today; { $counted } of { $expected } desks have counted
cli-control-purged = The single contacts are deleted: only the figures are left, and nothing to check.
cli-week-purged = Round { $round }: { $total } in all. The single contacts are deleted, so the days of the desks cannot be shown.
cli-week-desk = Desk
cli-week-total = total / expected
cli-week-needs = needs something
cli-need-never = sent nothing that counts
cli-need-missing_today = missing today
cli-need-quiet = quiet
cli-need-gaps = numbers missing
cli-need-forks = copied disk
cli-need-refused_file = file refused
cli-need-clock = its clock went backwards
cli-need-unit_unknown = not in the round file
cli-moved-to = The copy lies at { $path }, control code { $code }. Fetch it on the new computer with komhen move --from, and do not go on in the old store.
cli-moved-from = The store was moved here from { $path }, control code { $code }.
cli-imported = { $file }: read { $read } = accepted { $accepted } + rejected { $rejected }; { $flagged } rows have a remark
cli-imported-known = { $file } was taken in before. Nothing was changed.
cli-rule = { $count } × { $rule } ({ $severity }, first in line { $line })
cli-finding = line { $line }, { $column }: { $message }
cli-more-findings = … and { $count } more
cli-valid = { $file }: { $format }, read { $read } = accepted { $accepted } + rejected { $rejected }
cli-total = Total
cli-exported = { $path }: { $rows } rows, { $total } contacts, control code { $code }
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

## The coordinator's pages: shell

ui-menu-week = The counting week
ui-menu-unit = The unit's week
    .hint = how far are we
ui-menu-municipality = Coordinator: the municipality's week
    .hint = set-up, status, checks and export
ui-start-coordinator-why = Do you run the municipality's count?
ui-start-coordinator = I am the coordinator
ui-found = { $count ->
        [0] Nothing fits. Type something else.
        [one] 1 fits
       *[other] { $count } fit
    }
ui-copy-marked = The text is selected: press Ctrl+C
ui-later-loading = Fetching the page …
ui-municipality = The municipality's week
ui-municipality-title = The municipality's week · { $name }
ui-municipality-name = { $name } Municipality
ui-municipality-loading = Fetching the municipality's week …
ui-municipality-not-read = The municipality's figures could not be fetched
ui-municipality-round = Round
ui-municipality-round-choice = { $round }, { $weeks } – { $stage }
ui-municipality-stage-draft = draft
ui-municipality-stage-published = published
ui-municipality-stage-closed = closed
ui-municipality-stage-purged = deleted, totals kept
ui-municipality-pages = The municipality's pages
ui-municipality-more = More
ui-municipality-page-week = The week now
ui-municipality-page-setup = Set-up
ui-municipality-page-counts = Reconciliation
ui-municipality-page-control = Checks
ui-municipality-page-closing = Close the week
ui-municipality-page-export = Export
ui-municipality-page-report = Report
ui-municipality-page-mass = Mass entry
ui-municipality-page-import = Import
ui-municipality-page-logbook = Log of corrections
ui-municipality-page-move = Move to a new PC
ui-municipality-round-first = Make a round first
ui-municipality-round-first-why = The page is about one counting round, and there is none yet.
ui-municipality-round-first-import = The file must belong to a counting round. Make the round of the week it is from, then come back here.
ui-municipality-make-round = Make the round …
ui-municipality-invented = Invented municipality (demonstration)
ui-municipality-folder = Folder
ui-municipality-no-folder = Choose the folder the desks send their figures to.
ui-municipality-looked = looked at { $when }
ui-municipality-never-looked = not looked at yet
ui-municipality-last-good = Last looked at { $when }.
ui-municipality-clock = { $clock }
ui-municipality-day-clock = { $day } at { $clock }
ui-municipality-choose-folder = Choose folder …
ui-municipality-other-folder = Another folder …
ui-municipality-look-now = Look now
ui-municipality-gather-from = Fetch from USB …
ui-municipality-gathering = Fetching the desks' files …
ui-municipality-folder-locked = Ruled by the IT department
ui-municipality-not-gathered = The files were NOT fetched
ui-municipality-short-day = { $weekday } { $date }-{ $month }
ui-municipality-long-day = { $weekday } { $date }
ui-municipality-first = Which municipality do you coordinate?
ui-municipality-first-what = Here you set the counting round up, follow the week, mend what is wrong, close the week and send the figures to KL.
ui-municipality-first-1 = Choose your municipality.
ui-municipality-first-2 = Make a round – new or a copy of the last one.
ui-municipality-first-3 = Publish the round file, so that the desks can count.
ui-municipality-first-promise = The municipality's figures lie on this PC. CPR numbers and names are never kept.
ui-municipality-which = Municipality
ui-municipality-which-hint = Type a little of the name or the number: aa also finds å.
ui-municipality-choose-first = Choose a municipality from the list first.
ui-municipality-begin = Continue
ui-municipality-begin-as = Continue as { $name }
ui-municipality-not-begun = The municipality was NOT set up on this PC
ui-weekday-short-1 = Mon
ui-weekday-short-2 = Tue
ui-weekday-short-3 = Wed
ui-weekday-short-4 = Thu
ui-weekday-short-5 = Fri
ui-weekday-short-6 = Sat
ui-weekday-short-7 = Sun

## The week now

ui-week-updated = Updated { $when }
ui-week-refresh = Refresh
ui-week-not-updated = The newest figures could not be fetched. You see the last ones.
ui-week-not-read = The week's figures could not be fetched
ui-week-closed = Closed, version { $version }
ui-week-today = Today
ui-week-total = The whole week
ui-week-without-website = Without website visits
ui-week-counting = Desks that have counted
ui-week-of = { $n } of { $of }
ui-week-empty = No desk has sent anything yet
ui-week-empty-listens = The app watches the folder { $folder } and shows the figures when they come.
ui-week-empty-no-folder = Choose above the folder the desks send to.
ui-week-empty-draft = The round is not published yet
ui-week-empty-draft-next = Publish the round file under Set-up, so that the desks can begin to count.
ui-week-to-setup = Go to Set-up
ui-week-desks = The desks
ui-week-only-needing = Show only those that need something done ({ $count })
ui-week-table = Desks and days
ui-week-expected-from = expected from { $round }
ui-week-col-desk = Unit and desk
ui-week-col-total = Total
ui-week-col-expected = Expected
ui-week-col-last = Last seen
ui-week-col-status = Status
ui-week-place = { $unit }, desk { $desk }
ui-week-day-closed = closed
ui-week-day-missing = missing
ui-week-day-ahead = to come
ui-week-day-outside = does not count that day
ui-week-no-expected = nothing to compare with
ui-week-never = never
ui-week-fine = counting
ui-week-fine-long = The desk is counting, and there is nothing to do.
ui-week-begins = begins { $day }
ui-week-begins-long = The desk begins to count on { $day }. There is nothing to do yet.
ui-week-sent-nothing = has sent, but counted nothing
    .next = A file has come, but no contacts. Ask whether they have begun to count, and whether they sit at the right desk.
ui-week-signed-counted = signed off
ui-week-signed-closed = signed off as closed
ui-week-signed-missing = signed off as missing
ui-week-need-never = never seen
    .next = Remind the unit. Without a network, fetch the file from a USB stick.
ui-week-need-missing_today = missing today
    .next = Remind the unit, or mark it as closed.
ui-week-need-quiet = quiet
    .next = Ask whether there is a break, whether they are closed, or whether it was forgotten.
ui-week-need-gaps = gaps in the file
    .next = Ask the desk to press Send now. Everything comes again, and nothing is counted twice.
ui-week-need-forks = counted on two equal PCs
    .next = A PC was copied. Ask the unit to give one of them another desk under Round file. Checks shows what was kept out.
ui-week-need-refused_file = the file cannot be read
    .next = See why under Files in the folder, and ask the desk to press Send now.
ui-week-need-clock = the clock is wrong
    .next = The figures are in, but the times may be wrong. Ask the IT department to set the PC's clock.
ui-week-need-unit_unknown = not in the round file
    .next = Add the unit or the desk under Set-up, or ask the unit to choose a desk of the round file.
ui-week-need-more = { $first } + { $more }
ui-week-since = since { $when }
ui-week-missing = Missing today ({ $count })
ui-week-missing-more = … and { $count } more, at the top of the table.
ui-week-remind = Remind
ui-week-remind-desk = Remind { $place }
ui-week-remind-everybody = Remind them all with one text
ui-week-reminder = Reminder
ui-week-copy = Copy the text
ui-week-remind-hello = Hello { $unit }
ui-week-remind-hello-all = Hello
ui-week-remind-about = This is about the counting week and desk { $desk }.
ui-week-remind-never = No figures have come from you yet. Have you begun to count? Press Menu and Send figures, and they come to me. If you have not started, call me and I will help.
ui-week-remind-missing_today = No figures have come from you today. If you are closed, press Closed at the top of the counting screen. Otherwise press Menu and Send figures.
ui-week-remind-quiet = Nothing has been counted since { $since }. If there is a break or you are closed, press Break or Closed. If something was forgotten, use Late entry in the menu.
ui-week-remind-gaps = Something is missing in the middle of what you sent. Press Menu, Send figures and Send now, and all of it comes.
ui-week-remind-refused_file = I cannot read the latest file from you. Press Menu, Send figures and Send now.
ui-week-remind-forks = Two PCs that are copies of each other have counted. Choose another desk on one of them under Menu and Round file, and call me.
ui-week-remind-clock = The PC's clock seems to be wrong. Ask the IT department to set it. Just go on counting.
ui-week-remind-all = No figures have come today from the places below. If you are closed, press Closed at the top of the counting screen. Otherwise press Menu and Send figures.
ui-week-remind-thanks = Thank you for your help!
ui-week-usual = Usual per hour
ui-week-last-contact = Latest contact
ui-week-last-file = Latest file
ui-week-repeat-share = Repeats
ui-week-mass-here = Counted as several alike
ui-week-forgotten-here = Probably forgotten
ui-week-gone = The desk is no longer on the list
ui-week-mark-closed = Mark as closed …
ui-week-change-sign-off = Change the sign-off …
ui-week-repeats = Repeats { $percent } %
ui-week-mass = Counted as several alike: { $count }
ui-week-forgotten = Probably forgotten about { $count } (the units' own estimate)
ui-week-unknown = { $count ->
        [one] One desk has sent figures but is not in the round file
       *[other] { $count } desks have sent figures but are not in the round file
    }
ui-week-unknown-next = The figures are in the total. Add the desk under Set-up, or ask the unit to choose a desk of the round file.
ui-week-files = Files in the folder
ui-week-files-busy = Fetching file { $done } of { $of } …
ui-week-files-none = No files have come yet.
ui-week-files-fine = { $count ->
        [one] One file was read and is in order.
       *[other] All { $count } files were read and are in order.
    }
ui-week-files-others = { $count ->
        [one] The other file is in order.
       *[other] The other { $count } files are in order.
    }
ui-week-file-unreadable = The file cannot be read.
ui-week-file-refused = not read
ui-week-file-look = read, look here
ui-week-file-forks = { $count ->
        [one] The same desk was counted on two copied PCs.
       *[other] The same desk was counted on copied PCs { $count } times.
    }
ui-week-file-apart = { $count ->
        [one] One event was kept out of the figures.
       *[other] { $count } events were kept out of the figures.
    }
ui-week-file-apart-next = They are not deleted. See them under Checks.
ui-week-file-gaps = Events are missing in the middle of the file (no. { $gaps }).
ui-week-charts = Charts

### Counts of other programs, import and set-up

rule-unknown_code_near = there is no such code; was it { $value }?
rule-mangled_code = "{ $value }" was turned into a date by a spreadsheet. Format the column as text and fetch the figures again
rule-hour_of_day = there is a time of day ("{ $value }"). There must be one number a day
rule-same_cell_twice = the same day, channel, unit, type and task stand in line { $value } too. Delete one of the lines, or add the two numbers into one line, and take the file in again
rule-lines_added_up = { $value } (lines / days): lines of the same day were added up
rule-open_quote = a quotation mark is not closed: { $value }
rule-left_out = the row is left out by choice
rule-zero_count = the number is 0, and there are no contacts to count
rule-wrong_period = no day of the file lies in the counting period: { $value }
rule-total_too_large = the numbers add up to { $value }, which is too many
rule-no_rows = the file has no rows
rule-unusual_count = { $value } is more than ten times the usual number of the channel
rule-type_missing = the type is missing, so the row cannot be counted
rule-same_task_twice = the task stands in line { $value } too
rule-bad_text = the text "{ $value }" cannot stand on a button
error-round_stands = Round { $value } is set up already.
error-round_stands-next = Open it under Set-up and change it there. Nothing was changed.

error-too_many_lines = The file has more than { $most } lines: { $path }
error-too_many_lines-next = Check that it is the right file. There must be one number a day, channel and unit. Nothing was imported.
error-bad_mapping = The columns cannot be read so: { $what ->
        [column] the file has no column { $value }
        [column_twice] the same column is chosen twice
        [channel] no channel is chosen
        [type] no type is chosen
        [words] there are too many words, or they are too long
       *[template] the template does not fit ({ $value })
    }
error-bad_mapping-next = Choose again what each column is. Nothing was imported.
error-no_template = There is no template called "{ $value }". There are: { $known }
error-no_template-next = Choose one of them, or keep a new template in the window Reconciliation.
error-bad_header = The columns of { $path } are "{ $value }", but they must be "{ $wanted }".
error-bad_header-next = Mend the first line, or say in the window Reconciliation what each column is and keep that as a template. Nothing was imported.
error-no_file_chosen = No file is chosen.
error-no_file_chosen-next = Choose the file again. Nothing was imported.
error-bad_rows = { $rejected } rows cannot be used: { $path }
error-bad_rows-next = Mend the rows in the file and import it again. Nothing of it was imported.

cli-round-new = Draft of { $round }: { $first } – { $last }, { $units } units
cli-round-draft-written = The draft lies in { $path }. Change it, and publish it with komhen round publish --file.
cli-round-ok = { $file }: version { $version }, no faults
cli-round-published = { $path }: version { $version }, { $units } units, { $desks } desks, control code { $code }
cli-mass = Saved: { $count } × { $channel } · { $type }, { $day }, { $unit }. The round has { $total } contacts now.
cli-reconciled = { $channel } · { $day }: registered { $manual }, machine { $machine }, { $share }{ $mark }
cli-mark-low = {" "}– much was probably not registered
cli-mark-above = {" "}– more registered than the machine saw
cli-mark-no_manual = {" "}– none registered
cli-no-machine-counts = There are no machine counts for the round.
cli-double-count = Note: { $channel } · { $day }: { $count } may be counted twice ({ $sources }).
cli-looks-like-1252 = { $file } is not UTF-8. Read as Windows-1252 it says: "{ $preview }". If that is right, use --encoding windows-1252.

### Charts and the report for the management

number-thousands = ,
number-decimal = .
number-percent = { $n }%

chart-nothing = There are no figures to show.
chart-hidden = hidden
chart-total = Total
chart-share = Share
chart-channel = Channel
chart-day = Day
chart-hour = { $hour }:00
chart-hour-of-day = Hour
chart-contacts = Contacts
chart-expected = Expected
chart-note-hidden = Small figures are hidden, and as few others as needed so that they cannot be worked out.

chart-bars-title = { $channel } is the largest channel with { $share }, and “{ $type }” the commonest type with { $type_share }
chart-bars-title-hidden = Contacts by channel and type
chart-bars-description = Bar chart. { $finding }. It shows { $channels } channels divided by contact type; the table has the same figures.
chart-bars-table = Contacts by channel and type
chart-bars-mark = { $channel }, { $type }: { $n } ({ $share } of all)
chart-bars-total = { $channel } in all: { $n } { $share }
chart-bars-hidden = { $channel }: some figures are hidden because they are small
chart-bars-others = { $n } other channels
chart-bars-note-others = The smallest channels are added up in the picture. The table has them all.

chart-heat-title = Most contacts between { $hour }:00 and { $next }:00: { $share } of all here
chart-heat-title-hidden = Contacts by day and hour
chart-heat-description = A field for every day and hour, darker the more contacts. { $finding }. It shows { $days } days; the table has the same figures.
chart-heat-table = Contacts counted one by one, by day and hour
chart-heat-mark = { $day } { $hour }:00 to { $next }:00: { $n }
chart-heat-silent = none counted one by one
chart-heat-note = Only contacts that were counted one by one. Numbers entered together have no time of day.
chart-heat-note-days = The picture has the first { $n } days. The table has them all.

chart-hours-title = { $n } today, { $expected } expected in the same hours
chart-hours-title-alone = { $n } today
chart-hours-description = A bar for every hour of today, a dashed line for what was expected. { $finding }; the table has the same figures.
chart-hours-table = Contacts today, hour by hour
chart-hours-mark = { $hour }:00 to { $next }:00: { $n }, expected { $expected }
chart-hours-mark-alone = { $hour }:00 to { $next }:00: { $n }
chart-hours-note = Dashed line: what could be expected.

chart-change-description = A dot and a line for every kind of contact: the change per counted day and how sure it is. { $finding } The table has the same figures.
chart-change-table = Contacts per counted day in the two rounds
chart-change-what = Contacts
chart-change-before = Before, per day
chart-change-after = Now, per day
chart-change-change = Change (95% interval)
chart-change-says = What the figures say
chart-change-short = { $change } ({ $lo } to { $hi }%)
chart-change-none = cannot be computed
chart-change-lower = fewer
chart-change-higher = more
chart-change-open = cannot be told apart
chart-change-unknown = too few figures
chart-change-mark = { $name }: { $change }, { $told }
chart-change-note = Filled dot: a difference that can be told from ordinary variation. Open dot: cannot be told apart. The line is the 95% interval.

error-not_laid_out = The report could not be laid out: { $reason }
error-not_laid_out-next = Nothing was written. Choose another format, Excel for instance, and send this message to whoever is in charge of the program.

chart-bars-title-channel = { $channel } is the largest channel with { $share }

report-title = The municipality's counting week
report-round-E = Autumn { $year }
report-round-F = Spring { $year }
report-round-other = Round { $code }
report-municipality = { $name } Municipality
report-municipality-demonstration = Invented municipality (demonstration)
report-week = week { $weeks }
report-weeks = weeks { $weeks }
report-period = { $weeks } · { $first } – { $last }
report-draft = DRAFT
report-draft-why = Draft: the week is not closed, and the figures may change.
report-version = Version { $version }
report-version-draft = Draft
report-page = Page { $page } of { $pages }

report-finding = { $total } contacts without website visits on { $days }
report-finding-outside = { $total } contacts without website visits: { $within } on { $days } and { $outside } outside the counting period
report-finding-some-outside = { $total } contacts without website visits, on { $days } and outside the counting period
report-finding-hidden = Contacts on { $days }
report-day = one counted day
report-days = { $n } counted days

report-key-with = With website visits
report-key-with-note = all channels
report-key-without = Without website visits
report-key-without-note = all other channels
report-key-per-day = Per counted day
report-key-per-day-note = without website visits
report-key-per-day-note-period = in the period, without website
report-key-own-case = Asks about own case
report-key-own-case-note = of those without website
report-key-units = Units counted
report-key-units-note = of { $count } in the round
report-key-units-unknown-note = the round has no list of units

report-bars-heading = Channels and types
report-bars-sentence = With website visits: { $with }. Without: { $without }.
report-heat-heading = When in the day
report-heat-sentence = These are { $n } contacts that were counted one by one ({ $share } of all).
report-heat-none = No contacts were counted one by one, so there is no time of day to show.
report-heat-hidden = The hours are not shown because they would give away hidden figures.
report-change-heading = Change since { $round }
report-change-heading-none = Change since the last round
report-change-none = There is no closed round of the same season to compare with.
report-change-definitions = The contact types were defined otherwise in { $round }. The figures are not compared.
report-change-lower = Without website visits there were { $change } fewer contacts per counted day than in { $round } ({ $lo } to { $hi }% fewer).
report-change-higher = Without website visits there were { $change } more contacts per counted day than in { $round } ({ $lo } to { $hi }% more).
report-change-open = The number without website visits cannot be told apart from { $round } ({ $change }, { $lo } to { $hi }%).
report-change-not-yet-one = Cannot be compared yet: 1 counted day against { $before }.
report-change-not-yet = Cannot be compared yet: { $after } counted days against { $before }.
report-change-weekdays = Only the weekdays counted in both rounds are compared.
report-change-few = There are too few contacts to compare with { $round }.
report-change-hidden = The figures are too small to show a comparison with { $round }.
report-change-weeks = The difference may be ordinary variation from week to week.
report-change-no-days = Variation from day to day cannot be judged.
report-change-days = { $before } counted days then, { $after } now. The figures do not say why they differ.
report-change-all = All without website
report-change-staffed = Staffed channels
report-closing-heading = Closing and forms
report-closing-caption = Closing and forms, without website visits
report-closing-what = Information
report-closing-n = Contacts
report-closing-straks = Closed at once
report-closing-hold = For later work
report-closing-form = With a form
report-closing-sentence = { $share } were closed at once.
report-closing-sentence-hidden = The share cannot be shown because the figures are small.
report-closing-left-out = Closings and forms are not shown because they would give away hidden figures.
report-machine-heading = Counted at the desk and by machines
report-machine-caption = Counted by hand and by machines in the whole round
report-machine-manual = Counted
report-machine-machine = Machines
report-machine-ratio = Counted ÷ machines
report-machine-sentence = The figures of machines are for comparison only and are not added.
report-machine-left-out = Channels whose figures would give away hidden ones are left out.
report-units-heading = Units and days
report-units-caption = Units that were not counted in full
report-units-unit = Unit
report-units-state = State
report-units-reason = Reason
report-units-all = All { $count } units of the round counted.
report-units-some = { $counted } of { $count } units of the round counted.
report-units-none-known = The round has no list of units. { $counted } units have figures.
report-units-more = { $count } other units
report-units-state-counted = counted
report-units-state-closed = closed
report-units-state-missing = missing
report-units-state-silent = no figures
report-units-no-reason = not told
report-days-missing = Nobody counted on { $days }.
report-log-heading = Corrections
report-log-caption = Corrections by the log
report-log-what = Correction
report-log-times = Times
report-log-contacts = Contacts
report-log-none = The figures were not corrected.
report-log-once = The figures were corrected once; the log has the reason.
report-log-sentence = The figures were corrected { $count } times; the log has the reasons.
report-note-definition = Counted by definitions { $version }. “Asks about own case” is the code INFO; the code STATUS is a change.
report-note-hidden = Figures below { $min } are hidden, and as few others as needed.
report-note-purged = The round's events were removed by the rules. The report shows the sums that were kept.
report-note-outside = Outside the counting period lie { $with } contacts with website visits, { $without } without. They are counted, but not per day, by the hour or in the change.
report-note-some-outside = Some contacts lie outside the counting period. They are counted, but not per day, by the hour or in the change.
report-note-own = The figures were counted by the municipality's own units and show what came, not why.
report-missing-note = The report covers { $counted } of { $count } units.

## Charts and the report on the screen

ui-chart-as-table = Show as table
ui-chart-as-drawing = Show as chart
ui-chart-copy = Copy the table
ui-chart-hint = Arrow keys or the mouse show the figures one by one.
ui-report-draft = DRAFT
ui-report-open = The week is not closed. The report is a draft, and the figures may change.
ui-report-to-closing = Go to Close week
ui-report-save = Save PDF …
ui-report-saving = Writing the report …
ui-report-saved = The report is saved: { $path }
ui-report-code = Control code { $code }
ui-report-not-saved = The report is not saved
ui-report-print = Print
ui-report-not-read = The report could not be made
ui-report-reading = Working out the report …

## The municipality's week: codes, and faults of its store

signoff-counted = Counted
signoff-closed = Closed
signoff-missing = Missing
signer-coordinator = The coordinator
signer-unit = The unit itself

signoff-reason-holiday = Holiday or day off
signoff-reason-ill = Illness
signoff-reason-moved = The unit has moved or was joined with another
signoff-reason-no_contacts = There were no contacts
signoff-reason-not_asked = The unit was not asked
signoff-reason-technical = Technical trouble
signoff-reason-other_week = The unit counted in another week

reopen-reason-late_desk = A desk was late
reopen-reason-wrong_codes = Wrong codes were used
reopen-reason-double_counted = Something was counted twice
reopen-reason-missing_counts = Figures are missing
reopen-reason-asked_by_kl = KL asked for it

accept-reason-is_right = We have gone through it with the unit, and the figures are right
accept-reason-known_local = This is how we work here: the difference is known
accept-reason-cannot_mend = It is probably wrong, but can no longer be traced

repair-reason-kle_two_groups = The KLE number had two groups only
repair-reason-kle_probable_typo = The KLE number was probably mistyped
repair-reason-duplicate_row = The row stood there twice
repair-reason-straks_slow_channel = At once on a slow channel
repair-reason-task_missing = The task was missing
repair-reason-wrong_code = The code was wrong
repair-reason-double_counted = Counted twice

system-phone = Telephone switch
system-queue = Queue system
system-mail = Mail system
system-self_service = Self-service
system-digital_post = Digital Post
system-other = Another system

log-published = Round file published
log-imported = File imported
log-import_taken_out = Imported file taken out
log-replaced = File imported in the place of a former one
log-machine_counts = Machine counts added
log-machine_counts_dropped = Machine counts taken out
log-mass = Mass entry
log-mass_taken_back = Mass entry taken back
log-corrected = Codes corrected
log-voided = Contacts taken out
log-repair_taken_back = Repair taken back
log-finding_accepted = Finding accepted
log-signed_off = Unit signed off
log-closed = Week closed
log-reopened = Week opened again
log-exported = File exported
log-receipt_confirmed = Receipt confirmed
log-purged = Single contacts deleted
log-moved = Store moved to a new PC

draft-looks_like_cpr = The text looks like a CPR number. Never write personal data here.
draft-format = The file is no round file of this kind: { $value }
draft-round = “{ $value }” is not a round. Write E or F and the year, for example E2026.
draft-practice = Round { $value } is either a practice round or a real one, not both.
draft-days = The last day ({ $value }) comes before the first.
draft-valid_until = The file cannot run out ({ $value }) before the round begins.
draft-municipality = “{ $value }” is no municipality code.
draft-definition_version = “{ $value }” is no version number.
draft-line = The text is too long or has characters that cannot be shown: “{ $value }”
draft-min_cell = The smallest number in a cell must be between 1 and 100, not { $value }.
draft-question = The question cannot be used: “{ $value }”. Use plain words on one line.
draft-question_twice = The question “{ $value }” is there twice.
draft-no_answers = The question “{ $value }” has no answers to choose from.
draft-answer = The answer “{ $value }” cannot be used. Begin with a letter or a number.
draft-answer_twice = The answer “{ $value }” is there twice.
draft-channel = There is no channel “{ $value }”.
draft-channel_twice = Channel { $value } is there twice.
draft-no_channels = Choose at least one channel.
draft-closing = There is no closing “{ $value }”.
draft-form = There is no form code “{ $value }”.
draft-type = There is no type “{ $value }”.
draft-types = The six types must be there once each, the three with a reference number first: { $value }
draft-task = “{ $value }” is not a KLE number. Write three groups of two digits, for example 23.05.10.
draft-task_twice = Task { $value } is there twice.
draft-unit = “{ $value }” cannot be a unit. Use letters and numbers, and begin with one of them.
draft-unit_twice = The unit “{ $value }” is there twice.
draft-no_units = Add at least one unit.
draft-no_desks = The unit “{ $value }” has no desks.
draft-desk = “{ $value }” cannot be a desk. Use letters and numbers, and begin with one of them.
draft-desk_twice = The desk “{ $value }” is there twice in the unit.
draft-opening_hours = The opening hours of “{ $value }” must be hours between 0 and 24 for all seven days.
draft-opens = The opening times of “{ $value }” must be clock times such as 10:00 for all seven days, empty on closed days.

error-no_such_draft = Round { $round } is not being set up here.
error-no_such_draft-next = Open Set-up and begin the round, or copy the last one.
error-no_such_draft-command = Begin the round with: komhen round new
error-round_not_closed = Round { $round } is not closed.
error-round_not_closed-next = Close the week first. Nothing was changed.
error-round_purged = The single contacts of { $round } are deleted, so the round cannot be opened again.
error-round_purged-next = The totals are still here and can be exported.
error-no_such_log_entry = No. { $number } in the logbook cannot be taken back.
error-no_such_log_entry-next = Open the logbook again and choose a repair. Nothing was changed.
error-wrong_receipt = { $found } is not the control code of the last upload of { $round }.
error-wrong_receipt-next = Read the code to the receiver once more. If it does not fit, send the upload again.
error-no_such_import = { $round } has no imported file with the number { $value }.
error-no_such_import-next = There are: { $known }. Nothing was changed.
error-wrong_period = No day of { $path } lies in the counting period of { $round }: the file has { $found }, the round { $wanted }. It was not taken in.
error-wrong_period-next = Choose the right file or round.
cli-import-taken-out = File number { $number } was taken out of { $round }. Its contacts count no more.
error-store_stands = There is a file here already: { $path }
error-store_stands-next = It was not touched. Choose another folder, or move the old file away first.

## Setting a round up

ui-setup-no-rounds = There are no rounds yet. Make the first one here.
ui-setup-all-rounds = All rounds
ui-setup-title = Set-up: { $round }
ui-setup-kept = Saved
ui-setup-not-kept = NOT saved
ui-setup-not-read = The round could not be fetched
ui-setup-published-hint = The round is published as version { $version }. What desks may have counted by cannot be taken out. You can change names and add.
ui-setup-problems = { $count ->
        [one] One thing must be mended before the round can be published
       *[other] { $count } things must be mended before the round can be published
    }
ui-setup-problems-more = … and { $count } more.
ui-setup-problem = Something here must be mended ({ $code }).
ui-setup-faults = { $count ->
        [one] 1 fault
       *[other] { $count } faults
    }
ui-setup-where-unit = { $name }
ui-setup-changed = Changed: { $what }.
ui-setup-topics = Parts of the round
ui-setup-topic-round = Round
ui-setup-topic-units = Units and desks
ui-setup-topic-channels = Channels
ui-setup-topic-tasks = Tasks
ui-setup-topic-questions = Questions
ui-setup-topic-closed = Closed days
ui-setup-weeks = Weeks
ui-setup-weeks-hint = For instance 43 or 43-45. The days follow.
ui-setup-first-day = First day
ui-setup-last-day = Last day
ui-setup-day-hint = Like 19-10-2026
ui-setup-contact = Where the desks can ask
ui-setup-contact-hint = For instance a telephone number. Do not write a name.
ui-setup-min-cell = Hide cells under
ui-setup-min-cell-hint = Small figures are hidden in spreadsheets and report, never in the file for KL. Empty shows every figure.
ui-setup-is-first = { $what } already stands first.
ui-setup-is-last = { $what } already stands last.
ui-setup-moved = { $what } is now number { $place } of { $count }.
ui-setup-up = Move { $what } up
ui-setup-down = Move { $what } down
ui-setup-remove = Remove { $what }
ui-setup-order = Order
ui-setup-nameless = (without a name)
ui-setup-no-units = There are no units yet. Add the first one below.
ui-setup-new-unit = New unit
ui-setup-new-unit-missing = Write the unit's name.
ui-setup-add-unit = Add unit
ui-setup-unit-added = { $name } is added.
ui-setup-desk-count = { $count ->
        [one] 1 desk
       *[other] { $count } desks
    }
ui-setup-unit-name = The unit's name
ui-setup-unit-code = Code in the files: { $code }
ui-setup-desks = Desks
ui-setup-desks-hint = A number or a short name, for instance 2 or Info.
ui-setup-desk-name = Desk { $number }, name
ui-setup-desk = desk { $desk }
ui-setup-add-desk = Add desk
ui-setup-own-period = Its own period
ui-setup-own-period-hint = Only if the unit counts other days than { $first } to { $last }. Otherwise empty.
ui-setup-hours = Opening hours
ui-setup-hours-hint = Used to see who is missing and what to expect. 0 hours is closed.
ui-setup-closed-all-week = The unit is closed all week: then it is never missing, and nobody is reminded. Write when it is open, or remove the opening hours.
ui-setup-hours-others = opening hours in every unit
ui-setup-opens = Opens at
ui-setup-hours-open = Hours
ui-setup-until = until { $clock }
ui-setup-same = As Monday on all weekdays
ui-setup-same-done = Tuesday to Friday now have Monday's opening hours.
ui-setup-everywhere = Use in every unit
ui-setup-everywhere-done = Every unit now has these opening hours.
ui-setup-no-hours = Remove opening hours
ui-setup-give-hours = Give opening hours
ui-setup-favourites = Favourite tasks
ui-setup-favourites-hint = The tasks the unit has most often. They get the keys 1 to 9.
ui-setup-favourite-gone = { $kle } (not on the list of tasks)
ui-setup-favourite-added = { $what } is now on key { $key }.
ui-setup-favourite-add = Add a favourite: type a little of the task
ui-setup-favourites-full = All nine keys are taken. Remove one to add another.
ui-setup-favourites-no-tasks = Add tasks under Tasks first.
ui-setup-channels-hint = The order is the screen's. The first eight get a key each, the rest lie under 9 More.
ui-setup-key = Key
ui-setup-more-key = More
ui-setup-channel = Channel
ui-setup-closing = Closing proposed
ui-setup-form = Form proposed
ui-setup-closing-of = Closing proposed for { $channel }
ui-setup-form-of = Form proposed for { $channel }
ui-setup-form-JA = Yes
ui-setup-form-NEJ = No
ui-setup-no-preset = Nothing proposed
ui-setup-channel-add = Add a channel
ui-setup-channel-added = { $channel } is added as number { $place }.
ui-setup-tasks-hint = The words are those shown at the desk. The KLE number is what is sent.
ui-setup-task-text = Task in daily words
ui-setup-task-kle = KLE number
ui-setup-task-text-of = Words for { $what }
ui-setup-task-kle-of = KLE number for { $what }
ui-setup-task-built-in = Add from KL's 45 tasks
ui-setup-task-own = Add a task of our own
ui-setup-task-fetch = Fetch a list from CSV …
ui-setup-task-not-fetched = The list could not be fetched
ui-setup-task-added = { $text } is added at the end of the list.
ui-setup-tasks-added = { $count ->
        [one] 1 task is added.
       *[other] { $count } tasks are added.
    }
ui-setup-task-seek = Find among the { $count } tasks
ui-setup-fetched = { $rows } lines read: { $news } new tasks, { $rejected } lines cannot be used
ui-setup-fetched-line = Line { $line }: “{ $value }”.
ui-setup-fetched-see = See the new tasks
ui-setup-fetched-use = { $count ->
        [one] Add 1 task
       *[other] Add { $count } tasks
    }
ui-setup-fetched-drop = Do not use it
ui-setup-questions-hint = A question with fixed answers for the desks to choose from. The first one is shown with every contact. Never ask for anything that points at a person.
ui-setup-question = Question { $number }
ui-setup-question-text = The question
ui-setup-answers = Answers to choose from
ui-setup-answer = Answer { $number }
ui-setup-answer-yes = Yes
ui-setup-answer-no = No
ui-setup-add-answer = Add an answer
ui-setup-add-question = Add a question
ui-setup-closed-hint = Days on which the whole municipality is closed. Then nobody is missing that day.
ui-setup-closed-none = No closed days.
ui-setup-closed-outside = outside the round
ui-setup-closed-new = New closed day
ui-setup-closed-add = Add closed day
ui-setup-closed-added = { $day } is now a closed day.
ui-setup-version = version { $version }
ui-setup-difference = Difference from { $against }: { $count ->
        [0] no changes
        [one] 1 change
       *[other] { $count } changes
    }
ui-setup-no-difference = There is no difference.
ui-setup-publish = Publish round file …
ui-setup-publish-title = Publish round file: { $round }
ui-setup-publish-difference = What is new
ui-setup-publish-problems = { $count ->
        [one] The round cannot be published yet: one thing must be mended.
       *[other] The round cannot be published yet: { $count } things must be mended.
    }
ui-setup-publish-choose = Choose folder and publish …
ui-setup-publish-nowhere = No folder was chosen. Nothing is published.
ui-setup-publish-failed = The round file was NOT published
ui-setup-publish-shut = { $count ->
    [one] One unit is closed all week: { $units }
   *[other] { $count } units are closed all week: { $units }
}
ui-setup-publishing = Writing the round file …
ui-setup-published = The round file is published, version { $version }
ui-setup-published-for = { $units ->
        [one] 1 unit
       *[other] { $units } units
    }, { $desks ->
        [one] 1 desk
       *[other] { $desks } desks
    }
ui-setup-published-next = Send the file to the desks, or put it in the folder they fetch from. They open it with a double click.
ui-setup-new = New round
ui-setup-new-season = Kind
ui-setup-season-E = Autumn
ui-setup-season-F = Spring
ui-setup-season-P = Practice round
ui-setup-new-year = Year
ui-setup-new-year-wrong = Write the year with four digits, for instance 2026.
ui-setup-new-taken = { $round } is there already.
ui-setup-new-over = is over
ui-setup-new-over-ask = { $weeks } is over
ui-setup-new-over-how = The days { $days } have been. Make the round only if its figures are to be brought in afterwards.
ui-setup-new-over-do = Make the round anyway
ui-setup-copy = Copy from
ui-setup-copy-none = Begin afresh
ui-setup-copy-hint = Units, desks, tasks and opening hours come along. You see the difference afterwards.
ui-setup-make = Make the round
ui-setup-make-copy = Copy the round
ui-setup-not-made = The round was NOT made
ui-setup-edit = Change
ui-setup-edit-round = Change { $round }
ui-setup-has-draft = changes that are not published
ui-setup-contacts = { $count } contacts
ui-setup-closed-round = The round is closed. Reopen it under Close the week to change it.
ui-setup-drop = Delete draft
ui-setup-drop-round = Delete draft: { $round }
ui-setup-drop-what = Only the draft is deleted. What is published and counted stays.
ui-setup-drop-not = Keep the draft
ui-setup-dropped = The draft of { $round } is deleted.
ui-setup-not-dropped = The draft was NOT deleted

## Fields that cannot be read

draft-unread_day = Write the day like 19-10-2026.
draft-unread_weeks = Write the weeks like 43 or 43-45.
draft-unread_hours = Write hours from 0 to 24, for instance 6.5.
draft-unread_clock = Write the time like 10.00, or leave the field empty.
draft-unread_min_cell = Write a number from 1 to 99, or leave the field empty.

## The unit's week

ui-unit = The unit's week
ui-unit-title = The unit's week: { $unit }, { $round }
ui-unit-not-read = The unit's week could not be fetched
ui-unit-total = { $count } contacts in all
ui-unit-from-folder = All the unit's desks, as they lie in the folder.
ui-unit-this-desk = This desk only. Choose a folder under Send figures to see the others.
ui-unit-empty = Nothing has been counted in the round yet.
ui-unit-sign-off = The unit's responsible signs off
ui-unit-sign-off-what = When the week is counted, say here whether the figures are in. It goes along to the coordinator.
ui-unit-signed-unit = Signed off here { $when }: { $state }
ui-unit-signed-coordinator = Signed off by the coordinator { $when }: { $state }
ui-unit-state-counted = has counted
ui-unit-state-closed = was closed
ui-unit-state-missing = has not counted
ui-unit-state = The unit
ui-unit-choose-counted = Has counted, and the figures are right
ui-unit-choose-closed = Was closed
ui-unit-choose-missing = Has not counted
ui-unit-reason = Why?
ui-unit-reason-choose = Choose a reason
ui-unit-reason-missing = Choose a reason, so that the report has it.
ui-unit-sign = Sign the unit's week off
ui-unit-sign-again = Sign off again
ui-unit-signed-told = The sign-off is saved and goes along with the next sending.
ui-unit-not-signed = The sign-off was NOT saved

## The municipality's week: what a copied round no longer has

ui-difference-channel_gone = Channel gone: { $what }
ui-difference-task_gone = Task gone: { $before } ({ $what })
ui-difference-unit_gone = Unit gone: { $before }
ui-difference-desk_gone = Desk in { $what } gone: { $before }
ui-difference-question_gone = Local question gone: “{ $what }”
ui-difference-min_cell = Numbers below { $after } are hidden in what is made for people (before { $before })

### Control and closing the week

rule-unit_not_in_round = the unit “{ $value }” is not in the round file
rule-task_missing = the task is missing ({ $value })
rule-count_on_closed_day = counted on a day that was closed ({ $value })
rule-late_unit = counted in another period: { $value }
rule-duplicate_day = two days have exactly the same figures: { $value }
rule-outlier = the count is far from the other days (counted / usual): { $value }
rule-heaping = too many figures are multiples of five: { $value }
rule-fatigue = less is counted day by day: { $value } a day
rule-type_never_used = the type was never used (counted / expected): { $value }
rule-other_share = the share of guidance, help and error is unusual: { $value }
rule-definition_change = the definitions differ: { $value }
rule-desk_lost = the desk counted in { $value } only
rule-open_hours_change = the hours of an open day have changed: { $value }
rule-level_shift = contacts a day are quite other than last time: { $value }
rule-gaps = the numbers { $value } are missing in what the desk has sent
rule-forks = { $value } numbers have two different events: the desk was copied
rule-desk_never = the desk sent nothing that counts
rule-clock_suspect = the clock went backwards ({ $value })
rule-repeat_share = { $value } of the contacts equal the one before
rule-refused_file = the file could not be read ({ $value })
rule-digital_post_twice = Digital Post was counted by desks and delivered centrally: { $value }

rule-kle_two_groups-title = KLE numbers of two groups
rule-kle_two_groups-next = Mend them together under the control: 15.20 is usually 15.20.00.
rule-kle_probable_typo-title = KLE numbers that look mistyped
rule-kle_probable_typo-next = Look the proposals through and mend them together.
rule-kle_not_in_list-title = Tasks outside the list
rule-kle_not_in_list-next = If they are tasks of the municipality, say that it is right; otherwise mend them.
rule-unit_missing-title = Rows without a unit
rule-unit_missing-next = If that is so, as with website figures, say that it is right.
rule-unit_not_in_round-title = Units that are not in the round
rule-unit_not_in_round-next = Put the unit into the round file and publish it again.
rule-date_outside_period-title = Dates outside the counting period
rule-date_outside_period-next = Give the unit a period of its own in the round file, or leave them.
rule-weekend-title = Saturdays and Sundays
rule-weekend-next = If the unit was open at the weekend, write its hours into the round file.
rule-straks_slow_channel-title = Closed at once on a slow channel
rule-straks_slow_channel-next = Ask the unit. If it was not answered at once, mend them together.
rule-duplicate_row-title = Rows that stand twice
rule-duplicate_row-next = If it was counted twice, take one of them out.
rule-long_duration-title = Registrations that stood open for long
rule-long_duration-next = The number is right. Do not use the time unless the unit measured it.
rule-task_missing-title = Contacts without a task
rule-task_missing-next = Ask the unit which task it was, and mend them together before the week is closed.
rule-count_on_closed_day-title = Contacts on a closed day
rule-count_on_closed_day-next = If the unit was open, mend the hours in the round file. Otherwise take them out.
rule-counted_twice-title = Contacts that were imported twice
rule-counted_twice-next = Take the rows of the template out, so that the raw export stands alone, or take one of the files out.
rule-import_beside_desks-title = Days that were both counted and imported
rule-import_beside_desks-next = Ask the unit whether they are the same contacts. If they are, take the imported file out.
rule-amended_after_correction-title = The desk changed something after you
rule-amended_after_correction-next = Ask the unit. If the desk's own change is the right one, take yours back in the logbook.
rule-late_unit-title = Units that counted in another period
rule-late_unit-next = Nothing is to be done: the figures are marked as of another period.
rule-missing_day-title = Days that are missing
rule-missing_day-next = Ask the unit whether the day was counted on paper. Otherwise sign it off as missing.
rule-duplicate_day-title = Days with exactly the same figures
rule-duplicate_day-next = Ask the unit whether a sheet was keyed in twice.
rule-outlier-title = Counts far from the other days
rule-outlier-next = Ask the unit whether the day was special or something was counted wrong.
rule-heaping-title = Many round figures
rule-heaping-next = Ask the unit whether the figures were counted or estimated.
rule-fatigue-title = Less counted day by day
rule-fatigue-next = Remind people in the middle of the week next time.
rule-type_never_used-title = A type that is never used
rule-type_never_used-next = Go through the definitions with the unit.
rule-other_share-title = Unusually much guidance, help and error
rule-other_share-next = Go through the definitions with the unit.
rule-definition_change-title = Other definitions than last time
rule-definition_change-next = Do not compare the types with the last round.
rule-desk_lost-title = Desks that counted in one of the rounds only
rule-desk_lost-next = If the desk is missing, remind the unit. Otherwise remember it when the rounds are compared.
rule-open_hours_change-title = Other opening hours than last time
rule-open_hours_change-next = Check the hours in the round file.
rule-level_shift-title = Quite other figures than last time
rule-level_shift-next = See whether a file is missing or was taken in twice.
rule-more_desks_than_expected-title = More desks than expected
rule-more_desks_than_expected-next = Put the desks into the round file.
rule-gaps-title = Holes in what a desk has sent
rule-gaps-next = Ask the desk to send again: a new file holds all of it.
rule-forks-title = A desk that was copied to another PC
rule-forks-next = Find out which PC is the right one and set the other up anew.
rule-desk_never-title = Desks without contacts
rule-desk_never-next = Remind the unit, or sign it off as missing.
rule-clock_suspect-title = A clock that went backwards
rule-clock_suspect-next = The number is right. Ask the IT department to set the clock.
rule-repeat_share-title = Repeat used unusually often
rule-repeat_share-next = Ask the unit whether the contacts really were alike.
rule-refused_file-title = Files that could not be read
rule-refused_file-next = Ask the desk to send again, and remove the old file.
rule-digital_post_twice-title = Digital Post that may be counted twice
rule-digital_post_twice-next = Find out what was delivered centrally, and take the other out.
rule-column_count-title = Rows with a wrong number of columns
rule-column_count-next = Mend the row in the program the file comes from.
rule-line_too_long-title = Lines that are too long
rule-line_too_long-next = Mend the line in the program the file comes from.
rule-unknown_code-title = Codes that do not exist
rule-unknown_code-next = Mend the code in the file. The code list is in the XLSX export.
rule-bad_date-title = Dates that cannot be read
rule-bad_date-next = Write the date as the format wants it.
rule-bad_kle-title = Texts that are no KLE numbers
rule-bad_kle-next = Write the number as NN.NN.NN.
rule-bad_count-title = Counts that are no whole numbers
rule-bad_count-next = Write a whole number from 0 to 999999 without signs.
rule-bad_number-title = Numbers that cannot be read
rule-bad_number-next = Write the number with a decimal comma and no point.
rule-bad_unit-title = Names that cannot be units
rule-bad_unit-next = Use letters and digits, and no CPR numbers.
rule-bad_answer-title = Answers that cannot be used
rule-bad_answer-next = Use one of the answers of the question.
rule-bad_datasource-title = Data sources that cannot be used
rule-bad_datasource-next = Use letters and digits.
rule-municipality_name-title = Name and number of the municipality do not fit
rule-municipality_name-next = Mend the name or the number in the file.
rule-mixed_file-title = Rows that belong to another file
rule-mixed_file-next = Split the file: one municipality, one round and one version in each.
rule-mixed_coverage-title = The same day with different hours or desks
rule-mixed_coverage-next = Write the same in all rows of the day.
rule-day_with_contacts-title = DAG rows with a count
rule-day_with_contacts-next = Write 0, or make the row TAL.
rule-duplicate_cell-title = Cells that stand twice
rule-duplicate_cell-next = Make one row of the two.
rule-superseded-title = Files of which there is a newer version
rule-superseded-next = Nothing is to be done.
rule-same_file-title = Files that were counted already
rule-same_file-next = Nothing is to be done.
rule-version_conflict-title = Two different files of the same version
rule-version_conflict-next = Ask the municipality to close and export again: the file gets a new number.
rule-not_counted-title = Files that are no uploads
rule-not_counted-next = Move the file if it does not belong here.
rule-invented_municipality-title = The municipality of the demonstration
rule-invented_municipality-next = Nothing is to be done: it stands in no national figure.
rule-not_readable-title = Files that cannot be read
rule-not_readable-next = Ask for the file again.
rule-type_missing-title = Rows without a type
rule-type_missing-next = Write one of the six types into the row.
rule-unknown_code_near-title = Codes that look like one that exists
rule-unknown_code_near-next = Mend the code in the file, or say when reading it what the word means.
rule-mangled_code-title = Codes a spreadsheet has changed
rule-mangled_code-next = Fetch the file again without the spreadsheet.
rule-hour_of_day-title = A time where a day should stand
rule-hour_of_day-next = Choose another column as the day.
rule-lines_added_up-title = Lines of the same day
rule-lines_added_up-next = See whether the sum is right.
rule-same_cell_twice-title = Counts that stand twice
rule-same_cell_twice-next = Make one row of the two.
rule-open_quote-title = Quotes that are not closed
rule-open_quote-next = Mend the line in the program the file comes from.
rule-same_task_twice-title = Tasks that stand twice
rule-same_task_twice-next = Keep one of them.
rule-bad_text-title = Texts that cannot be used
rule-bad_text-next = Write one line without CPR numbers.
rule-zero_count-title = Rows with 0
rule-zero_count-next = Nothing is to be done.
rule-left_out-title = Rows that were left out
rule-left_out-next = Nothing is to be done.
rule-unusual_count-title = Unusual counts
rule-unusual_count-next = See whether the count is right.
rule-wrong_period-title = The file is from another period
rule-wrong_period-next = Choose the right file or round.
rule-total_too_large-title = The counts of the file are too large
rule-total_too_large-next = See whether the right column was chosen as the count.
rule-no_rows-title = The file has no rows
rule-no_rows-next = Choose another file.

error-nothing_found = The rule { $rule } found nothing in the round.
error-nothing_found-next = Look at the control again: it may have been mended meanwhile.
error-finding_changed = What the rule { $rule } found has changed since you saw it.
error-finding_changed-next = Look at the control again and decide about what stands there now.
error-not_acceptable = What the rule { $rule } found is an error and cannot be accepted.
error-not_acceptable-next = Mend it: the finding says how.
error-not_repairable = What the rule { $rule } found cannot be mended at once.
error-not_repairable-next = Mend it where it stands, or say that it is right.
error-bad_choice = “{ $value }” cannot mend what the rule { $rule } found.
error-bad_choice-next = Write a KLE number as NN.NN.NN, a closing or void. Nothing was changed.
error-cannot_close = Round { $round } cannot be closed yet.
error-cannot_close-next = Mend the errors under the control, and sign off every unit. Nothing was changed.

cli-control = { $round }: { $contacts } contacts · errors { $errors } · warnings { $warnings } · notes { $infos } · accepted { $accepted }
cli-control-group = { $severity } { $title }: { $count } ({ $rule })
cli-control-accepted = accepted: { $reason }
cli-cannot-close = The week cannot be closed: { $reasons }.
cli-control-clear = All is clear.
cli-repair-group = { $from } → { $to }  { $n }
cli-repair-none = no proposal
cli-repaired = { $rule }: { $changed } mended (number { $log } in the logbook)
cli-accepted = { $rule }: accepted, as long as no more is found
cli-unit-signed = { $unit }: { $state }
cli-unit-left = { $unit }: not signed off, { $total } contacts
cli-signoff-counted = counted
cli-signoff-closed = closed
cli-signoff-missing = missing
cli-closed = Round { $round } is closed: version { $version }, { $total } contacts.
cli-reopened = Round { $round } is open again. The next time it is closed it becomes version { $version }.
cli-cannot-errors = there are errors to be mended
cli-cannot-unsigned_units = not every unit is signed off
cli-cannot-no_contacts = there are no contacts
cli-receipt = The receipt { $code } for version { $version } is confirmed.
cli-log = { $number }  { $at }  { $action }{ $what }
cli-log-at = { $day } at { $time }
cli-log-taken-back =  (taken back)
cli-purged = { $round }: { $events } events deleted; the totals of the week are kept.
cli-not-purged = { $round }: kept, { $why }
cli-nothing-to-purge = There are no earlier rounds.
cli-purge-why-open = the round is not closed
cli-purge-why-no_receipt = the receipt is not confirmed
cli-purge-why-too_young = the receipt is too recent
