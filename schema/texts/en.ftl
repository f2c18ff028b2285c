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

## Frames of the windows

window-title = KOMHEN
window-title-place = KOMHEN – { $municipality }
window-title-practice = PRACTICE – KOMHEN
window-title-practice-place = PRACTICE – KOMHEN – { $municipality }
window-choose-round-file = Get round file
window-choose-send-folder = Choose the folder the figures are sent to
window-save-desk-file = Choose the folder the file is saved in
window-round-files = Round files
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
