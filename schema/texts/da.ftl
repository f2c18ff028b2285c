### Skærmen

## Kanaler

channel-PRSNLG = Personligt fremmøde
channel-TLFIND = Telefon ind
channel-TLFUD = Telefon ud
channel-EMLIND = E-mail ind
channel-EMLUD = E-mail ud
channel-PPRIND = Brev ind
channel-PPRUD = Brev ud
channel-DOCIND = Digital Post ind
channel-DOKUD = Digital Post ud
channel-SMSIND = SMS ind
channel-SMSUD = SMS ud
channel-MGRUD = Output manager
channel-FPRNT = Fjernprint
channel-SLVBTJN = Selvbetjening
channel-WEB = Hjemmeside
channel-SYSIND = Systemhenvendelse
channel-SYSECOIND = Økonomisystem ind
channel-SYSECOUD = Økonomisystem ud
channel-SYSMEDIND = MedCom-system
channel-BRGDK = borger.dk
channel-XCHAT = Chat
channel-XSOCIND = Sociale medier ind
channel-XSOCUD = Sociale medier ud
channel-XPRSUD = Personligt ud

## Henvendelsestyper: koden STATUS er en ændring; den, der spørger til sin sag, er INFO

type-INFO = Spørger til sin sag
    .button = Spørger til sin sag
    .hint = hvor langt, hvornår
type-OPRET = Ny sag
    .button = Ny sag
    .hint = ansøgning, anmeldelse
type-STATUS = Ændrer sin sag
    .button = Ændrer sin sag
    .hint = nye oplysninger
type-VEJL = Råd og vejledning
    .button = Råd og vejledning
    .hint = uden egen sag
type-SLVBTJN = Hjælp til selvbetjening
    .button = Hjælp til selvbetjening
    .hint = borgeren gør det selv
type-FEJL = Hører ikke til kommunen
    .button = Hører ikke til kommunen
    .hint = vist videre

## Toppen

ui-name = KOMHEN
ui-desk = { $municipality } · { $unit } · Skranke { $desk }
ui-desk-without-municipality = { $unit } · Skranke { $desk }
ui-day = uge { $week } · { $weekday } { $date }
ui-weekday-1 = mandag
ui-weekday-2 = tirsdag
ui-weekday-3 = onsdag
ui-weekday-4 = torsdag
ui-weekday-5 = fredag
ui-weekday-6 = lørdag
ui-weekday-7 = søndag
ui-today = I dag
ui-language = Sprog
ui-language-da = Dansk
ui-language-en = English
ui-demonstration = Demonstrationsrunde – opdigtet kommune
ui-demonstration-short = Demonstration
ui-not-set-up = Ikke sat op til en tællerunde: bed tovholderen om rundefilen. Henvendelser gemmes, men kan ikke sendes.
ui-loading = Henter dagens tal …

## Tællefeltet

ui-field = Tællefelt
ui-field-caption = Dagens henvendelser: typer nedad og kanaler hen ad. Tryk på et felt for at tælle én.
ui-choose-channel = Vælg først kanal, så type
ui-armed = { $channel } valgt – vælg type
ui-armed-spoken = { $channel } valgt, vælg type
ui-disarmed = Kanalen er fravalgt
ui-expired = Du ventede for længe. Begynd med kanalen igen.
ui-not-a-channel = Intet talt: der er ingen kanal på den tast. Vælg en kanal fra 1 til { $columns }.
ui-not-a-type = Vælg en type fra 1 til 6, eller Esc og vælg kanal igen
ui-outside = Intet talt: klik på tællefeltet (eller tryk F6), så tæller tasterne igen.
ui-locked = { $channel } låst – vælg type
ui-locked-told = { $channel } er låst: hver type tæller med det samme. Esc låser op.
ui-unlocked = Kanalen er låst op
ui-unlocked-itself = Låsen på { $channel } er sluppet efter 5 minutter uden henvendelser. Begynd med kanal.
ui-nothing-to-lock = Vælg først en kanal, så kan den låses.
ui-not-a-locked-type = { $channel } er låst: vælg en type fra 1 til 6, eller Esc for at låse op
ui-times-type = Hvor mange ens? Tast 2 til 99
ui-times-typed = { $digits } ens: Enter, når tallet er rigtigt
ui-times-told = Den næste henvendelse tælles som { $n } ens.
ui-times-gone = Antallet er fravalgt. Den næste tæller som én.
ui-times-expired = Du ventede for længe. Antallet er væk, og den næste tæller som én.
ui-times-bad = Intet talt: antallet skal være mellem 2 og 99.
ui-times-too-many = Højst 99 ad gangen. Tæl i flere omgange.
ui-times-unfinished = Intet talt: tryk først Enter for tallet, eller Esc.
ui-answering = { $question } Vælg svar
ui-answering-short = Vælg svar
ui-unasked = Svaret er ikke ændret
ui-answer-expired = Du ventede for længe. Svaret kom ikke med.
ui-not-an-answer = Det tal står der ikke noget svar ved. Vælg et af svarene, eller Esc
ui-needs-alt = Intet talt: hold Alt nede sammen med tasten.
ui-keys-off = Intet talt: tasterne er slået fra under Taster og tilgængelighed. Brug felterne.
ui-with-reference = Bruger sag / referencenr.
ui-without-reference = Uden referencenr.
ui-cell = { $channel }, { $type }: { $count } i dag
ui-more = Flere …
ui-more-cell = Flere kanaler, { $type }: { $count } i dag (chat, sociale medier, brev ud)
ui-more-title = Flere kanaler
ui-more-title-type = Flere kanaler: { $type }
ui-more-hint = Chat, sociale medier, brev ud og flere. Vælg kanal her, og vælg så type 1 til 6 i tællefeltet.
ui-more-hint-type = Chat, sociale medier, brev ud og flere. Vælg kanal, så tælles henvendelsen.
ui-more-today = { $count } i dag
ui-more-today-type = { $count } af denne type i dag
ui-close = Luk
ui-key-close = Esc

## Hvad der er gemt

ui-contact = { $channel } · { $type }
ui-contact-times = { $channel } · { $type } ×{ $n }
ui-repeat-form-JA = blanket
ui-repeat-form-NEJ = uden blanket
ui-repeat-form-none = blanket: –
ui-saved = gemt kl. { $clock } (nr. { $number })
ui-saved-spoken = { $channel }, { $type }, gemt, nummer { $number }
ui-saved-times-spoken = { $channel }, { $type }, { $n } ens gemt, nummer { $number }
ui-resumed = Du tæller igen.
ui-amended = rettet (nr. { $number })
ui-amended-spoken = Rettet: { $codes }, gemt, nummer { $number }
ui-saving = gemmer …
ui-slow = Ikke gemt endnu – vent: { $contact }
ui-twin = To ens lige efter hinanden. En for meget? Tryk Fortryd.
ui-undone = Fortrudt: { $contact } kl. { $clock } ({ $total } i dag)
ui-redone = Gendannet: { $contact } kl. { $clock } ({ $total } i dag)
ui-ready = Klar til at tælle
ui-ready-latest = Alt er gemt. Seneste kl. { $clock }
ui-last = Seneste
ui-last-none = Ingen henvendelser endnu i dag
ui-age-now = lige nu
ui-age-minutes = { $amount } min siden
ui-age-hours = { $amount } t siden
ui-last-contact = { $age }: { $contact }
ui-voided = fortrudt

## Knapper

ui-actions = Ret og gentag
ui-undo = Fortryd
ui-redo = Gendan
ui-repeat = Gentag: { $contact }
ui-repeat-none = Gentag: intet endnu
ui-nothing-to-repeat = Der er ikke talt noget, der kan gentages
ui-choices = Den næste henvendelse
ui-cancel = Fortryd valget
ui-key-enter = Enter
ui-times = Antal ×n
ui-times-chip = ×{ $n }
ui-times-chip-label = Den næste tælles som { $n } ens. Tryk for at tælle én.
ui-times-done = Brug tallet
ui-lock = Lås kanal
ui-unlock = Lås op: { $channel }
ui-amend = Ret den seneste
ui-closing-STRAKS = Straks
ui-closing-HOLD = Videre behandling
ui-closing-none = Afslutning: –
ui-form = Blanket: { $form }
ui-form-JA = ja
ui-form-NEJ = nej
ui-form-none = –
ui-answer = Svar: { $answer }
ui-answer-none = –
ui-nothing-to-amend = Den kan ikke rettes herfra længere. Ret den under Mine henvendelser i dag.

## Tæller, Pause og Lukket

ui-state = Tællingen
ui-state-counting = Tæller
ui-state-paused = Pause
ui-state-closed = Lukket
ui-state-resumes = Tæl bare: så snart du tæller én, er du i gang igen.
ui-now-counting = Tællingen er i gang.
ui-now-paused = Pause. Tiden tæller ikke med.
ui-now-closed = Lukket. Tiden tæller ikke med.
ui-reminder-silent = Ingen henvendelser siden kl. { $clock } – pause, lukket eller glemt?
ui-reminder-silent-all-day = Ingen henvendelser i dag – pause, lukket eller glemt?
ui-reminder-opening = Der er åbnet. Er I begyndt at tælle?
ui-reminder-closing = Der lukkes snart. Er alle henvendelser talt?
ui-reminder-still = Jeg tæller stadig
ui-period-before = Uge { $week } begynder { $weekday } { $date }. Det, du tæller før, kommer ikke med i ugens tal – prøv en prøvetælling.
ui-period-after = Tællerunden er slut. Sidste dag var { $weekday } { $date }. Det, du tæller nu, kommer ikke med i ugens tal. { $contact }
ui-period-closed-day = Dagen er ikke en af rundens tælledage. Det, du tæller i dag, kommer ikke med i ugens tal.
ui-fetch-round = Hent rundefil

## Opgaver

ui-task = Opgave: { $task }
ui-task-without = Ingen opgave
ui-task-choose = Opgave
ui-task-sticky = Næste opgave: { $task }
ui-task-sticky-none = Næste opgave
ui-task-drop = Slip opgaven { $task }
ui-task-for-next = Opgave for den næste henvendelse
ui-task-for-last = Opgave for den seneste: { $contact }
ui-task-mean-next = Jeg mener den næste
ui-task-mean-last = Jeg mener den seneste
ui-task-search = Søg
ui-task-hint = Tallene 1 til 9 vælger en favorit. Skriv begyndelsen af et ord, eller et punktum og KLE-nummeret. Enter vælger.
ui-task-found = { $count ->
        [one] 1 opgave
       *[other] { $count } opgaver
    }
ui-task-no-match = Ingen opgaver passer til det. Skriv noget andet, eller vælg Ingen opgave.
ui-task-next = Den næste henvendelse får opgaven { $task }.
ui-task-none = Den næste henvendelse får ikke nogen opgave.
ui-task-let-go = Opgaven er sluppet efter 5 minutter uden henvendelser.
ui-task-list-empty = Der er ingen opgaver i runden. Tæl videre uden.

## Miniskærmen

ui-mini-large = Stort vindue
ui-mini-unlocked = Ingen lås
ui-mini-back = Tilbage
ui-mini-repeat = Gentag
ui-mini-resumes = Tæl bare videre.
ui-mini-not-on-top = Vinduet kan ikke blive liggende øverst på denne pc. Hold det ved siden af de andre programmer.
ui-mini-help = Definitionerne ligger i det store vindue: tryk på Stort vindue og så F1.

## Når noget ikke er gemt

ui-not-saved = IKKE gemt: { $contact }
ui-not-saved-several = IKKE gemt: { $count } henvendelser
ui-not-undone = IKKE fortrudt
ui-not-redone = IKKE gendannet
ui-not-amended = IKKE rettet
ui-not-set = Tæller, Pause og Lukket er IKKE ændret
ui-retry = Prøv igen
ui-drop = Slet denne henvendelse
ui-drop-several = Slet disse { $count } henvendelser
ui-dropped = Det, der ikke kunne gemmes, er opgivet og tæller ikke med
ui-dropped-saved = { $count ->
    [1] Henvendelsen var gemt alligevel og tæller med. Skal den ikke det, så slet den under Mine henvendelser i dag.
   *[other] { $saved } af { $count } var gemt alligevel og tæller med. Skal de ikke det, så slet dem under Mine henvendelser i dag.
  }
ui-dropped-unsure = Opgivet. Se under Mine henvendelser i dag, om det blev gemt alligevel.
ui-error-code = Fejlkode: { $code }
ui-details = Flere oplysninger
ui-start-error = KOMHEN kan ikke åbne tællingen

## Eksport

ui-export = Eksportér ugen
ui-export-ask = Ugens fil til KL laves nu. Den viser ugens tal til og med i dag.
ui-export-write = Lav filen
ui-export-busy = Skriver filen …
ui-export-done = Ugens fil er lavet
ui-export-preliminary = Foreløbig fil er lavet
ui-export-failed = Ugen er IKKE eksporteret
ui-export-path = Fil
ui-export-data-package = Datapakke
ui-export-total = Henvendelser
ui-export-rows = Rækker
ui-export-control-code = Kontrolkode
ui-export-control-code-hint = Læs koden op for tovholderen. Den har kun bogstaver og tallene 2–7, aldrig nul eller et.
ui-export-copy = Kopiér koden
ui-export-copied = Kopieret
ui-export-marked = Koden er markeret: tryk Ctrl+C
ui-export-version = Udgave
ui-export-warnings = Bemærk
ui-warning-not_closed = Ugen er ikke lukket endnu. Tæl videre, og lav filen igen, når ugen er slut: så gælder kun den nye kode.
ui-warning-unknown = Filen er skrevet med en bemærkning: { $code }

## Menu

ui-menu = Menu
ui-menu-contacts = Henvendelser
ui-menu-learn = Øv og slå op
ui-menu-desk = Denne plads
ui-menu-today = Mine henvendelser i dag
    .hint = se, ret og slet
ui-menu-paper = Efterregistrering og papir
    .hint = det, der blev talt uden for skærmen
ui-menu-sheet = Optællingsark
    .hint = til print, hvis pc’en svigter
ui-menu-practice = Prøvetælling
    .hint = eksempler og fri øvelse
ui-menu-definitions = Definitioner
    .hint = hvad hører hjemme hvor
ui-menu-settings = Taster og tilgængelighed
    .hint = taster, tekst, lyd og sprog
ui-menu-mini = Lille vindue
    .hint = oven på de andre programmer
ui-menu-round = Rundefil
    .hint = runde, enhed og skranke
ui-menu-send = Send tal
    .hint = mappe, USB eller mail
ui-menu-move = Flyt til ny pc
    .hint = uden at tabe noget
ui-menu-export-hint = ugens fil til KL
ui-menu-mini-failed = Det lille vindue kunne ikke åbnes
ui-key-definitions = F1
ui-strip-round = Der ligger en ny rundefil klar.
ui-strip-refused = Der kom en rundefil, som ikke kan bruges.
ui-strip-look = Se, hvad der er nyt
ui-strip-why = Se hvorfor
ui-strip-later = Ikke nu
ui-back = Tilbage til tælling
ui-back-practice = Tilbage til prøvetælling
ui-problem = Det lykkedes ikke.
ui-problem-next = Prøv igen. Sker det igen, så ring til tovholderen.
ui-contact-line = Her kan du spørge: { $contact }

## Kom i gang

ui-start = Kom i gang
ui-start-without = Tæl uden opsætning
ui-start-where = Trin { $step } af 3: { $title }
ui-start-step-1 = Rundefil
ui-start-step-2 = Hvor sidder du?
ui-start-step-3 = Prøv 12 eksempler
ui-start-done = klar
ui-start-promise = Der gemmes aldrig CPR-nummer, navn eller hvem du er. Tallene bruges ikke til at måle den enkelte.
ui-start-what = Rundefilen siger, hvornår der tælles, og hvilke enheder og skranker der er med. Tovholderen sender den.
ui-start-choose = Hent rundefil …
ui-start-choose-other = Hent en anden rundefil …
ui-start-drop = Du kan også trække filen hertil eller dobbeltklikke på den.
ui-start-none = Har du ingen rundefil? Bed tovholderen om den. Du kan øve dig imens.
ui-start-practise = Prøv med øverunden
ui-start-in-use = Du bruger nu: { $round }, version { $version }. Du sidder i { $unit }, skranke { $desk }.
ui-start-change-place = Skift skranke: hent rundefilen igen
ui-start-change-place-how = Hent den samme rundefil, og vælg så en anden enhed eller skranke. Det, du har talt, er gemt.
ui-start-untouched = Filen er ikke rørt, og du tæller videre med den runde, du har.
ui-start-untouched-file = Filen er ikke rørt, og det, du har talt, er gemt.
ui-start-already = Den rundefil bruger du allerede.
ui-start-fetch-again = Hent rundefilen igen for at skifte plads. Det, du har talt, er gemt.
ui-start-expired = Filen er til en runde, der er slut ({ $days }), og kan ikke tages i brug. Bed tovholderen om den nye.
ui-start-expired-next = Intet er ændret: runden er slut. Bed tovholderen om den nye rundefil.
ui-start-continue = Fortsæt
ui-start-back = Tilbage
ui-start-take-new = Tag den nye i brug
ui-start-other-place = Skift enhed eller skranke
ui-start-new-in-use = Den nye rundefil er taget i brug
ui-start-summary = { $round } · { $weeks }, { $days } · version { $version } · { $profile }
ui-start-search = Søg enhed
ui-start-search-hint = Skriv lidt af navnet: aa finder også å, og oe finder også ø.
ui-start-found = { $count ->
        [0] Ingen enhed passer
        [one] 1 enhed passer
       *[other] { $count } enheder passer
    }
ui-start-unit = Enhed
ui-start-desk = Skranke
ui-start-choose-unit = Vælg enhed
ui-start-choose-desk = Vælg skranke
ui-start-choose-unit-first = Vælg enhed først
ui-start-unit-missing = Vælg først den enhed, du sidder i.
ui-start-desk-missing = Vælg også skranken. Er du i tvivl, så spørg den enhedsansvarlige.
ui-start-ready = Klar: { $unit }, skranke { $desk }, tæller i { $round }.
ui-start-try-why = Prøv tasterne på 12 eksempler. Det tager cirka 2 minutter, og intet af det tæller med.
ui-start-try = Prøv 12 eksempler (ca. 2 min)
ui-start-skip = Spring over
ui-round-autumn = Efterår { $year } ({ $round })
ui-round-spring = Forår { $year } ({ $round })
ui-round-practice = Prøverunde { $round }
ui-round-weeks = uge { $weeks }
ui-round-days = { $first } til { $last }
ui-round-file = Rundefil
ui-round-name = Tællerunde
ui-round-period = Periode
ui-round-municipality-label = Kommune
ui-round-municipality = { $name } ({ $code })
ui-round-municipality-code = Kommune { $code }
ui-round-version = Version
ui-round-profile = Registrering
ui-round-contact = Spørgsmål
ui-profile-simple = Enkel: kanal og type
ui-profile-full = Fuld KOMHEN: også opgave, afslutning og blanket
ui-difference = Nyt fra version { $from } til { $to }
ui-difference-empty = Kun versionens nummer er nyt.
ui-difference-kept = Det, du har talt, bliver stående.
ui-difference-none = ingen
ui-difference-channel_added = Ny kanal: { $what }
ui-difference-task_added = Ny opgave: { $after } ({ $what })
ui-difference-task_text = Opgaven { $what } hedder nu »{ $after }« (før »{ $before }«)
ui-difference-unit_added = Ny enhed: { $after }
ui-difference-desk_added = Ny skranke i { $what }: { $after }
ui-difference-unit_name = En enhed hedder nu »{ $after }« (før »{ $before }«)
ui-difference-period = Perioden er nu { $after } (før { $before })
ui-difference-unit_period = { $what } tæller nu { $after } (før { $before })
ui-difference-profile = Registreringen er nu { $after } (før { $before })
ui-difference-preset = Forvalget for { $what } er nu { $after } (før { $before })
ui-difference-favourites = Favoritopgaver i { $what }: nu { $after } (før { $before })
ui-difference-question = Lokalt spørgsmål »{ $what }«: svarene er nu { $after } (før: { $before })
ui-difference-closed_days = Lukkedage er nu: { $after } (før: { $before })
ui-difference-opening = Åbningstiden i { $what } er ændret
ui-difference-order = Ny rækkefølge på skærmen, { $what }: { $after }
ui-difference-order-channels = kanaler
ui-difference-order-types = typer
ui-difference-contact = Spørgsmål rettes nu til: { $after } (før: { $before })

## Prøvetælling

ui-practice = Prøvetælling
ui-practice-tag = PRØVETÆLLING
ui-practice-panel = Eksempel og svar
ui-practice-example = Eksempel { $number } af { $count }
ui-practice-how = Svar med de samme taster eller felter, som når du tæller.
ui-practice-agrees = Rigtigt: { $channel } · { $type }
ui-practice-differs = Ikke helt. Det rigtige svar er { $channel } · { $type }
ui-practice-once = Du tastede × { $n }. Et eksempel er én henvendelse og tæller som én.
ui-practice-given = Du svarede { $channel } · { $type }.
ui-practice-next = Næste eksempel
ui-practice-last = Se resultatet
ui-practice-enter = ⏎ Enter
ui-practice-go-on = Eksemplet er besvaret. Tryk Enter, så kommer det næste.
ui-practice-go-on-last = Det sidste eksempel er besvaret. Tryk Enter, så ser du resultatet.
ui-practice-skip = Spring over
ui-practice-free = Fri øvelse
ui-practice-free-hint = Tæl, som du vil. Intet af det kommer med.
ui-practice-result = Resultat
ui-practice-examples = Eksemplerne
ui-practice-leave = Tilbage til tælling
ui-practice-loading = Gør øverunden klar …
ui-practice-failed = Prøvetællingen kan ikke åbnes
ui-practice-result-title = Så mange svar er rigtige
ui-practice-pooled = Tallene er lagt sammen for alle svar på denne plads. De viser aldrig, hvem der svarede hvad.
ui-practice-total = { $agreed } af { $answers } svar er rigtige ({ $share }).
ui-practice-channel-only = { $count ->
        [one] I 1 svar var typen rigtig og kanalen forkert. Tabellen ser kun på typen.
       *[other] I { $count } svar var typen rigtig og kanalen forkert. Tabellen ser kun på typen.
    }
ui-practice-no-answers = Der er ikke svaret på nogen eksempler endnu.
ui-practice-type = Type
ui-practice-asked = Svar
ui-practice-agreed = Rigtig type
ui-practice-share = Andel
ui-practice-kappa = Kappa { $kappa }: enighed ud over det rene held, hvor 1 er helt enig og 0 er som lodtrækning.
ui-practice-days = { $days ->
        [one] Prøvetallene slettes af sig selv i morgen.
       *[other] Prøvetallene slettes af sig selv om { $days } dage.
    }
ui-practice-again = Tag eksemplerne igen
ui-practice-wipe = Slet prøvetal
ui-practice-wipe-question = Slet alle prøvetal på denne plads?
ui-practice-wipe-safe = Kun prøvetællingen slettes. Det, du har talt rigtigt, røres ikke.
ui-practice-keep = Behold dem
ui-practice-over = Prøvetællingen er slut
ui-practice-over-round = Runden er begyndt. Fra nu af er hver henvendelse en rigtig henvendelse.
ui-practice-begin = Begynd en ny prøvetælling
ui-practice-wiped = Prøvetallene er slettet. Dine rigtige tal er urørte.

## Taster og tilgængelighed

ui-settings = Taster og tilgængelighed
ui-settings-kept = Gemt: { $what }
ui-settings-not-kept = IKKE gemt: { $what }
ui-settings-on = { $what }: slået til
ui-settings-off = { $what }: slået fra
ui-settings-locked-to = { $value }. Styres af din it-afdeling.
ui-settings-keys = Taster
ui-settings-counting = Når du tæller
ui-settings-screen = Skærm, lyd og sprog
ui-settings-letters = Bogstaver som taster
    .hint = Tallene øverst på tastaturet og taltastaturet virker altid.
ui-settings-letters-none = Ingen
    .hint = kun tal
ui-settings-letters-left = Til venstre hånd
    .hint = telefonen i højre hånd: Q W E R og A S D F
ui-settings-letters-right = Til højre hånd
    .hint = uden taltastatur: U I O P og J K L Æ
ui-settings-single_keys = Taster uden Ctrl eller Alt
    .hint = For dem, der taler til pc’en eller let rammer en tast.
ui-settings-single_keys-focus = Kun når tællefeltet er valgt
    .hint = sådan plejer det at være
ui-settings-single_keys-alt = Kun sammen med Alt
    .hint = hold Alt nede imens
ui-settings-single_keys-off = Slået fra
    .hint = tæl med mus, berøring eller piletaster og Enter
ui-settings-armed_seconds = Så længe venter en valgt kanal på sin type
    .hint = Derefter slipper den, så en sen tast ikke tæller forkert.
ui-settings-seconds = { $seconds } sekunder
ui-settings-seconds-never = Aldrig: den venter, til du trykker Esc
ui-settings-touch = Berøring
    .hint = større knapper og mere luft
ui-settings-mirrored = Spejlvendt
    .hint = knapper og lister i modsat side
ui-settings-sound = Lyd
    .hint = en lav lyd, når der er gemt, og en anden ved fortryd og fejl
ui-settings-text_size = Tekstens størrelse
    .hint = Ctrl og + eller − virker også.
ui-settings-percent = { $size } %
ui-settings-language = Sprog
    .hint = Gælder skærmen. Tallene er de samme.
ui-settings-global_shortcut = Genvej til det lille vindue
    .hint = Virker også, når et andet program er fremme.
ui-settings-shortcut-off = Slået fra
ui-settings-shortcut-impossible = Genveje på tværs af programmer er ikke mulige på denne pc. Åbn det lille vindue fra menuen.
ui-settings-shortcut-never = Ctrl+Alt bruges aldrig: det er AltGr på danske tastaturer.
ui-settings-all-keys = Nulstil alle taster
ui-keys-map = Tasterne nu
ui-keys-map-channels = Kanaler og typer
ui-keys-map-others = Andre taster
ui-keys-number = Nr.
ui-keys-channel = Kanal
ui-keys-type = Type
ui-keys-key = Tast
ui-keys-command = Hvad den gør
ui-keys-change = Ret
ui-keys-change-of = Ret tasten til { $command }
ui-keys-no-key = ingen tast
ui-keys-more = Flere kanaler
ui-keys-always = Altid: Ctrl+Z fortryd · Ctrl+Y gendan · Esc slip kanalen · F1 definitioner · F6 næste område
ui-keys-digit = kanal og type nr. { $number }
ui-keys-digit-more = flere kanaler (nr. 9)
ui-keys-of-undo = Fortryd
ui-keys-of-redo = Gendan
ui-keys-of-repeat = Gentag
ui-keys-of-lock = Lås kanal
ui-keys-of-task = Opgave
ui-keys-of-count = Antal ×n
ui-keys-of-closing = Straks eller videre behandling
ui-keys-of-form = Blanket
ui-keys-of-question = Lokalt spørgsmål
ui-keys-of-more = Flere kanaler
ui-keys-press = Ny tast til { $command }
ui-keys-press-hint = Tryk på den tast, du vil bruge. Esc lukker, uden at noget ændres.
ui-keys-pressed = Tasten
ui-keys-pressed-none = (ingen endnu)
ui-keys-use = Brug tasten
ui-keys-use-first = Tryk først på en tast.
ui-keys-leave = Behold den gamle
ui-keys-reserved = { $key } bruges til at komme rundt på skærmen. Vælg en anden tast.
ui-keys-single = Vælg én tast uden Ctrl og Alt.
ui-keys-same = Den tast gør det allerede.
ui-keys-takes = { $key } gør i dag: { $lost }. Tager du den, så giv det en anden tast bagefter.
ui-keys-free = { $key } er ledig.
ui-keys-conflicts = Taster, der støder sammen
ui-keys-conflict = { $key } gør nu { $holds } og ikke længere { $lost }
ui-keys-conflict-reserved = { $key } kan ikke bruges: den hører til at komme rundt på skærmen.
ui-keys-reset = Nulstil
ui-keys-reset-of = Nulstil { $key }
ui-keys-kept = tasten til { $command }
ui-keys-one-kept = { $key } er som fra begyndelsen
ui-keys-all-kept = alle taster er som fra begyndelsen
ui-try = Prøv her
    .hint = Stil markøren i feltet og tryk på tasterne. Intet bliver talt.
ui-try-nothing = { $key }: gør ingenting
ui-try-off = Taster er slået fra: { $key } gør ingenting
ui-try-arm = { $key }: vælger { $channel }. Næste tast er typen.
ui-try-log = { $key }: ville tælle { $channel } · { $type }
ui-try-does = { $key }: { $command }
ui-try-lock = { $key }: låser { $channel }
ui-try-released = { $key }: slipper det, der var valgt
ui-try-definitions = definitioner
ui-try-area = næste område
ui-try-alt = { $key }: virker kun sammen med Alt
ui-try-not-a-type = { $key }: er ingen type. Tryk Esc og begynd forfra.

## Sending

ui-sending = Send tal
ui-sending-sent = Sendt kl. { $clock }
ui-sending-sent-day = Sendt { $day }
ui-sending-waiting = { $count } venter
ui-sending-busy = Sender …
ui-sending-none = Intet at sende
ui-sending-no-folder = Ikke sendt endnu
ui-sending-ask-folder = Spørg tovholderen, hvilken mappe. Det, du har talt, er gemt på denne pc.
ui-sending-trouble = Ikke sendt: { $count } venter
ui-sending-trouble-none = Ikke sendt
ui-sending-now = Send nu
ui-sending-choose = Vælg mappe …
ui-sending-save = Gem fil til USB eller mail …
ui-sending-folder = Mappe
ui-sending-folder-none = ikke valgt
ui-sending-count = Venter
ui-sending-last = Sendt sidst
ui-sending-last-none = aldrig fra denne plads
ui-sending-last-at = { $day } kl. { $clock }, i alt { $total }
ui-sending-safe = Det, du har talt, ligger altid på denne pc. Hver fil har hele ugen, så det gør ikke noget at sende to gange.
ui-sending-every = Send af sig selv for hver
ui-sending-every-count = { $count ->
        [one] henvendelse
       *[other] { $count } henvendelser
    }
ui-sending-not-sent = Tallene er IKKE sendt
ui-sending-not-chosen = Mappen er IKKE valgt
ui-sending-not-saved = Filen er IKKE gemt
ui-sending-nothing-now = Intet er sendt, for der er ingen mappe endnu. Vælg mappe først, eller gem en fil til USB eller mail.
ui-sending-locked = Styres af din it-afdeling
ui-sending-locked-now = Mappen styres af din it-afdeling.
ui-sending-done = { $count ->
        [one] Sendt: 1 henvendelse
       *[other] Sendt: { $total } henvendelser
    }
ui-file-saved = Gemt til USB eller mail kl. { $clock } ({ $total })
ui-file-path = { $count ->
        [one] Fil
       *[other] Filer
    }
ui-file-total = Henvendelser i filen
ui-file-code = Kontrolkode
ui-file-code-hint = Læs koden op for tovholderen, når filen er modtaget.
ui-file-usb = Bruger du en USB-nøgle, så skub den ud på skærmen, før du trækker den ud.
ui-move = Flyt til ny pc
ui-move-where = Trin { $step } af 3
ui-move-1 = Gem filen her
ui-move-1-how = Gem skrankens fil på en USB-nøgle, eller send den med mail til tovholderen. Den har alt, hvad pladsen har talt.
ui-move-2 = Luk denne skranke
ui-move-2-how = Så er det tydeligt, at der ikke tælles mere her. Begynder nogen alligevel, tæller det stadig.
ui-move-2-do = Sæt til Lukket
ui-move-2-done = Skranken er lukket
ui-move-3 = På den nye pc
ui-move-3-open = Åbn KOMHEN og hent den samme rundefil.
ui-move-3-place = Vælg den samme enhed og skranke.
ui-move-3-count = Tæl videre. Den nye pc begynder ved 0.
ui-move-3-give = Giv tovholderen filen fra den gamle pc: begge tælles med, og intet tælles to gange.
ui-move-certain = Det er sikkert
ui-move-uncertain = Gem filen først
ui-move-certain-saved = { $count ->
        [one] Filen har 1 henvendelse, kontrolkode { $code }.
       *[other] Filen har { $total } henvendelser, kontrolkode { $code }.
    }
ui-move-certain-unsaved = Filen er ikke gemt endnu: gå tilbage til trin 1, eller lad pc’en blive stående.
ui-move-certain-kept = Alt ligger stadig på denne pc. Intet er slettet eller flyttet.
ui-move-not-closed = Skranken er IKKE lukket
ui-move-next = Videre
ui-move-skip = Videre uden at gemme
ui-move-back-to-1 = Til trin 1
ui-move-end = Færdig

## Mine henvendelser i dag

ui-mine-title = Mine henvendelser i dag
ui-mine-title-day = Mine henvendelser { $day }
ui-mine-day = { $weekday } { $date }
ui-mine-day-today = I dag, { $day }
ui-mine-late = Efterregistrér
ui-mine-paper = Tast fra papir
ui-mine-loading = Henter henvendelserne …
ui-mine-not-fetched = Henvendelserne kunne ikke hentes
ui-mine-choose-day = Dag
ui-mine-choose = Vælg …
ui-mine-all-channels = Alle kanaler
ui-mine-all-types = Alle typer
ui-mine-filter-choice = { $name } ({ $count })
ui-mine-total =
    { $total ->
        [one] 1 henvendelse tæller med
       *[other] { $total } henvendelser tæller med
    }
ui-mine-shown = Viser { $shown } af { $rows } linjer ({ $count } tæller med)
ui-mine-keys = Pil op og ned skifter linje
ui-mine-empty = Ingen endnu i dag
ui-mine-empty-day = Ingen henvendelser den dag
ui-mine-empty-next = Så snart der er talt noget, står det her og kan rettes eller slettes.
ui-mine-none-shown = Ingen af dagens henvendelser passer til det valgte
ui-mine-show-all = Vis alle
ui-mine-locked = Dagen er låst, fordi tællingen er lukket. Spørg tovholderen, om den kan åbnes igen.
ui-mine-locked-contact = Dagen er låst, fordi tællingen er lukket. Den kan åbnes igen her: { $contact }
ui-mine-number = Nr.
ui-mine-clock = Kl.
ui-mine-field-channel = Kanal
ui-mine-field-type = Type
ui-mine-field-task = Opgave
ui-mine-field-closing = Afslutning
ui-mine-field-form = Blanket
ui-mine-field-answer = Spørgsmål
ui-mine-amount = Antal
ui-mine-source = Kilde
ui-mine-acts = Ret, slet eller gendan
ui-mine-none-channel = Ikke valgt
ui-mine-none-type = Ikke valgt
ui-mine-none-task = Ingen opgave
ui-mine-none-closing = Ikke angivet
ui-mine-none-form = Ikke angivet
ui-mine-none-answer = Ikke besvaret
ui-mine-form-JA = Ja
ui-mine-form-NEJ = Nej
ui-mine-tasks-favourite = Skrankens egne opgaver
ui-mine-tasks-other = Andre opgaver
ui-mine-source-MASSE = Flere på én gang
ui-mine-source-EFTER = Efterregistreret
ui-mine-source-PAPIR = Papir
ui-mine-source-IMPORT = Indlæst fra fil
ui-mine-source-CENTRAL = Leveret centralt
ui-mine-whole-day = hele dagen
ui-mine-noon-or-day = kl. 12 eller hele dagen
ui-mine-contact = nr. { $number }: { $channel } · { $type }
ui-mine-act = { $act } { $contact }
ui-mine-amend = Ret
ui-mine-cancel = Slet
ui-mine-restore = Gendan
ui-mine-amended = rettet
ui-mine-deleted = slettet: { $reason }
ui-mine-deleted-plainly = slettet
ui-mine-restored = Gendannet og tæller igen: { $contact }
ui-mine-not-restored = IKKE gendannet: { $contact }
ui-mine-amend-title = Ret { $contact } ({ $time })
ui-mine-was = Nu: { $codes }
ui-mine-part = { $field } { $value }
ui-mine-difference = { $field } fra »{ $before }« til »{ $after }«
ui-mine-change = Rettes: { $changes }.
ui-mine-no-change = Intet er ændret endnu. Vælg det, der skal stå i stedet.
ui-mine-amend-pile = Rettelsen gælder alle { $n } i linjen. Er antallet forkert, så slet linjen og tæl igen.
ui-mine-amend-save = Gem rettelsen
ui-mine-amend-leave = Luk uden at rette
ui-mine-amended-told = Rettet: { $contact }
ui-mine-not-amended = IKKE rettet
ui-mine-cancel-title = Slet { $contact } ({ $time })?
ui-mine-cancel-kept = Den tæller ikke længere med, men bliver stående på listen og kan gendannes.
ui-mine-cancel-pile = Alle { $n } i linjen tæller ikke længere med. Linjen bliver stående på listen og kan gendannes.
ui-mine-cancel-why = Hvorfor skal den slettes?
ui-mine-cancel-missing = Vælg først, hvorfor den skal slettes
ui-mine-reason-counted_twice = Jeg kom til at tælle den to gange
    .short = talt to gange
ui-mine-reason-not_a_contact = Det var ikke en henvendelse, der skal tælles
    .short = ikke en henvendelse
ui-mine-reason-counted_elsewhere = En kollega eller en anden enhed har talt den
    .short = talt et andet sted
ui-mine-reason-trial = Jeg prøvede bare, om det virker
    .short = kun en prøve
ui-mine-cancel-do = Slet henvendelsen
ui-mine-cancel-leave = Behold den
ui-mine-cancelled-told = Slettet og tæller ikke med: { $contact }
ui-mine-not-cancelled = IKKE slettet
ui-mine-forgotten = Formentlig glemt ca.
ui-mine-forgotten-save = Gem skøn
ui-mine-forgotten-apart = Skønnet står for sig selv og lægges aldrig til tallet.
ui-mine-forgotten-saved = Skønnet er gemt: ca. { $n } glemt
ui-mine-forgotten-none = Gemt uden skøn over glemte
ui-mine-forgotten-refused = Skriv et helt tal fra 0 til { $most }
ui-mine-forgotten-not-saved = Skønnet er IKKE gemt

## Efterregistrering og papir

ui-late-title = Efterregistrering
ui-late-lead = Til det, der blev glemt, da der var travlt. Det bliver mærket som efterregistreret.
ui-late-hour = Klokken
ui-late-slot = kl. { $slot }
ui-late-slot-future = kl. { $slot } (ikke begyndt endnu)
ui-late-daytime = Kl. 7 til 19
ui-late-other-hours = Tidligere og senere
ui-late-choose-hour = Vælg, hvilken time det skete i
ui-late-future = Den time er ikke begyndt endnu. Vælg en tidligere.
ui-late-choose-channel = Vælg kanal
ui-late-choose-type = Vælg type
ui-late-number = Antal
ui-late-bad-number = Skriv et helt tal fra 1 til 99
ui-late-save = Gem
ui-late-saved =
    { $n ->
        [one] Gemt: { $channel } · { $type }, { $day } kl. { $slot }.
       *[other] Gemt: { $n } gange { $channel } · { $type }, { $day } kl. { $slot }.
    } { $together } efterregistreret i denne omgang.
ui-late-not-saved = IKKE gemt
ui-paper-late = Efterregistrér én ad gangen
ui-paper-lead = Har I talt på papir: skriv optællingsarkets tal i felterne. Pil eller Enter går til næste felt. Sammenlign med arkets egne summer, før du gemmer.
ui-paper-lead-full = Opgave, afslutning og blanket følger ikke med fra papir.
ui-paper-day = Arkets dag
ui-paper-hour = Klokken, hvis kun én time
ui-paper-no-hour = Hele dagen
ui-paper-cell = { $channel }, { $type }
ui-paper-main = Kanaler med egen tast
ui-paper-refused-not_whole = Kun hele tal
ui-paper-refused-too_many = Højst 999.999
ui-paper-total = I alt på arket: { $total }
ui-paper-save =
    { $total ->
        [one] Gem 1 henvendelse
       *[other] Gem { $total } henvendelser
    }
ui-paper-nothing = Der er ikke skrevet noget endnu: skriv arkets tal i felterne.
ui-paper-mend = Et felt kan ikke bruges: ret det, før du gemmer.
ui-paper-saved =
    { $logged ->
        [one] 1 henvendelse er gemt på { $day }. Var tallet forkert, kan det slettes under »Mine henvendelser i dag«.
       *[other] { $logged } henvendelser er gemt på { $day }. Var et tal forkert, kan det slettes under »Mine henvendelser i dag«.
    }
ui-paper-saved-hour =
    { $logged ->
        [one] 1 henvendelse er gemt på { $day } kl. { $slot }. Var tallet forkert, kan det slettes under »Mine henvendelser i dag«.
       *[other] { $logged } henvendelser er gemt på { $day } kl. { $slot }. Var et tal forkert, kan det slettes under »Mine henvendelser i dag«.
    }
ui-paper-not-saved =
    { $total ->
        [one] IKKE gemt: 1 henvendelse
       *[other] IKKE gemt: { $total } henvendelser
    }
ui-paper-leave-title = Tallene er ikke gemt
ui-paper-leave =
    { $count ->
        [one] Du har skrevet 1 henvendelse, der ikke er gemt endnu.
       *[other] Du har skrevet { $count } henvendelser, der ikke er gemt endnu.
    }
ui-paper-stay = Bliv her
ui-paper-leave-anyway = Luk uden at gemme

## Optælling på papir

ui-sheet-lead =
    { $pages ->
        [one] Én side, A4 på tværs. Tallene ved kanal og type er de samme som tasterne.
       *[other] { $pages } sider, A4 på tværs. Tallene ved kanal og type er de samme som tasterne.
    }
ui-sheet-print = Udskriv
ui-sheet-preview = Sådan ser arket ud
ui-sheet-page = Side { $page } af { $pages }
ui-sheet-heading = Optællingsark: henvendelser
ui-sheet-heading-practice = Optællingsark: PRØVETÆLLING
ui-sheet-desk = Skranke { $desk }
ui-sheet-round = Runde { $round } · uge { $weeks } ({ $first } – { $last })
ui-sheet-unit = Enhed
ui-sheet-desk-blank = Skranke
ui-sheet-day = Dag
ui-sheet-hour = Kl.
ui-sheet-grand-total = I alt på arket
ui-sheet-main = En streg for hver henvendelse. Hver femte streg på tværs.
ui-sheet-more = Flere kanaler
ui-sheet-total = I alt
ui-sheet-rule-1 = Den, der gør henvendelsen færdig, tæller den.
ui-sheet-rule-2 = En streg for hver opgave, borgeren kommer med. Svar med det samme tælles ikke for sig.
ui-sheet-rule-3 = Tæl ikke interne og private samtaler, spam eller selve mødet med borgeren.
ui-sheet-no-names = Skriv aldrig navne, CPR-numre eller sagsnumre på arket.

## Definitioner

ui-define-title = Definitioner
ui-define-search = Søg i definitionerne
ui-define-found =
    { $count ->
        [one] 1 fundet
       *[other] { $count } fundet
    }
ui-define-found-none = Intet fundet. Prøv et andet ord, for eksempel flytning eller telefon.
ui-define-go-to = Gå til
ui-define-group-help = Hjælp til valget
ui-define-group-types = Henvendelsestyper
ui-define-group-channels = Kanaler
ui-define-previous = Forrige: { $title }
ui-define-next = Næste: { $title }
ui-define-channel-of = Kanalen: { $channel }
ui-define-examples = Eksempler
ui-define-doubt = I tvivl?
ui-define-counts = Det tælles
ui-define-counts-not = Det tælles ikke
ui-define-tree = Hvilken type er det?
ui-define-tree-lead = Svar på spørgsmålene ét for ét, så ender du ved typen.
ui-define-yes = Ja
ui-define-no = Nej
ui-define-it-is = Læs om: { $type }
ui-define-ask-reference = Bruger du borgerens sag eller et referencenummer?
    .hint = For eksempel CPR, CVR, sagsnummer eller matrikelnummer.
ui-define-ask-new = Begynder der en ny sag?
    .hint = Borgeren ansøger, anmelder eller indberetter noget.
ui-define-ask-change = Bliver der ændret noget i en sag, der er der i forvejen?
    .hint = Nye oplysninger, en rettelse eller en opsigelse.
ui-define-ask-municipality = Er det noget, kommunen tager sig af?
    .hint = Det er også ja, når det hører til i en anden afdeling i kommunen.
ui-define-ask-self_service = Hjælper du borgeren med at gøre det selv på nettet?
    .hint = Finde løsningen, logge på eller udfylde den.
ui-define-type-INFO = Borgeren har allerede en sag og vil vide noget om den: hvor langt den er, om papirerne er modtaget, hvornår svaret kommer, eller hvornår noget udløber. Intet bliver ændret i sagen.
    .example1 = »Hvor langt er I med min byggetilladelse?«
    .example2 = »Har I fået de papirer, jeg sendte i sidste uge?«
    .example3 = »Hvornår får vi svar om plads i vuggestuen?«
    .also = Også når borgeren rykker for svar: en rykker ændrer intet i sagen.
    .doubt1 = Borgeren spørger: »Hvad er status på min sag?«
    .answer1 = Spørger til sin sag. Der bliver spurgt, og intet bliver ændret.
    .doubt2 = Borgeren har ikke søgt endnu og spørger, hvor længe det plejer at tage.
    .answer2 = Råd og vejledning. Der er ingen sag at slå op i.
ui-define-type-OPRET = Der begynder noget nyt: borgeren ansøger, anmelder eller indberetter, og der skal oprettes en sag.
    .example1 = En borger ansøger om pas.
    .example2 = En borger anmelder, at hun er flyttet.
    .example3 = En borger indberetter rotter ved huset.
    .also = Også når borgeren melder en ny adresse: det er en flytning.
    .doubt1 = Pungen er væk, og borgeren bestiller nyt pas, kørekort og sundhedskort.
    .answer1 = Tre henvendelser, alle Ny sag: én for hver opgave.
    .doubt2 = Borgeren afleverer en udfyldt ansøgning, og du sender den videre til sagsbehandleren.
    .answer2 = Ny sag, og det er skranken, der tæller den. Har borgeren også et spørgsmål om samme sag, er det stadig én.
ui-define-type-STATUS = Sagen er der i forvejen, og nu bliver der ændret noget i den: nye oplysninger, en rettelse, en afmelding.
    .example1 = En borger oplyser en ny indtægt til en sag om tilskud til dagtilbud.
    .example2 = En bygherre sender de tegninger, der manglede i byggesagen.
    .example3 = En forælder opsiger barnets plads i SFO.
    .also = Også nyt kontonummer eller ny adresse i en sag, der allerede er i gang, og en opsigelse.
    .doubt1 = Borgeren har anmeldt flytning og ringer, fordi datoen er blevet en anden.
    .answer1 = Ændrer sin sag. Anmeldelsen er der, og det er kun datoen, der ændres.
    .doubt2 = Borgeren sender en lønseddel, der manglede, og spørger samtidig, hvor langt sagen er.
    .answer2 = Én henvendelse: Ændrer sin sag. Spørgsmålet handler om samme sag og tælles ikke for sig.
ui-define-type-VEJL = Et spørgsmål om regler, muligheder eller åbningstider, som du svarer på uden at slå borgerens egen sag op.
    .example1 = »Hvad skal jeg have med, når jeg skal søge pas?«
    .example2 = »Skal man have byggetilladelse til en carport?«
    .example3 = »Hvordan skriver man et barn op til dagtilbud?«
    .doubt1 = Borgeren spørger om folkepension, som Udbetaling Danmark står for.
    .answer1 = Råd og vejledning på opgaven, når din enhed har pligt til at vejlede om den. Har din enhed ikke opgaven: Hører ikke til kommunen.
    .doubt2 = En borger møder op med et spørgsmål om sin skat.
    .answer2 = En almindelig henvendelse, for kommunen hjælper dem, der møder op: Råd og vejledning. På telefon, brev og mail er det Hører ikke til kommunen.
ui-define-type-SLVBTJN = Du hjælper borgeren med at klare det selv på nettet: finde løsningen, logge på eller udfylde den.
    .example1 = En borger sidder ved pc’en i borgerservice og får hjælp til at melde flytning.
    .example2 = En forælder ringer, fordi den digitale opskrivning til dagtilbud går i stå.
    .example3 = En borger får hjælp til at logge på borger.dk med MitID.
    .doubt1 = Borgeren giver op, og du udfylder ansøgningen for borgeren.
    .answer1 = Ny sag. Nu er det dig, der opretter den, og ikke borgeren selv.
    .doubt2 = Du siger blot, at det kan klares på borger.dk.
    .answer2 = Råd og vejledning. Du hjalp ikke med selve løsningen.
ui-define-type-FEJL = Det handler om noget, som ingen enhed i kommunen tager sig af: en anden myndighed eller en anden kommune.
    .example1 = En borger spørger om en sag hos nabokommunen.
    .example2 = En borger ringer om en bøde fra politiet.
    .example3 = En borger skriver til jer om sin forskudsopgørelse hos Skat.
    .also = Også når borgeren ringer eller skriver om sin årsopgørelse.
    .doubt1 = Borgeren er havnet i den forkerte afdeling i kommunen.
    .answer1 = Ikke denne type: kommunen tager sig jo af det. Stiller du om, tæller kollegaen. Svarer du selv, vælger du typen efter det, I taler om.
    .doubt2 = Borgeren spørger om en ydelse, som Udbetaling Danmark har overtaget.
    .answer2 = Har din enhed opgaven på skærmen og pligt til at vejlede: Råd og vejledning. Ellers: Hører ikke til kommunen.
ui-define-rule-counted = Hver kontakt ind til kommunen eller ud af huset, hvor der tales eller skrives om kommunens service eller om en sag.
    .title = Hvad tælles?
    .line1 = Alle udefra tæller: borgere, virksomheder, foreninger og andre myndigheder.
    .line2 = Ikke interne opkald og mails, og ikke private.
    .line3 = Ikke spam, nyhedsbreve og reklamer.
    .line4 = Ikke det udførende arbejde: selve mødet med borgeren eller et besøg af hjemmeplejen. Bestillingen af mødet tælles.
    .line5 = En blanket er aldrig en henvendelse for sig. Den hører til den henvendelse, den kom med.
    .line6 = Adviser fra systemer vurderes fra gang til gang: spørg tovholderen.
ui-define-rule-who = Den, der gør henvendelsen færdig. Så bliver den ikke talt to gange.
    .title = Hvem tæller den?
    .line1 = Stiller receptionen om til en sagsbehandler, er det sagsbehandleren, der tæller.
    .line2 = Bliver en blanket afleveret i skranken og sendt videre internt, er det skranken, der tæller.
    .line3 = Går et brev direkte til en sagsbehandler, er det sagsbehandleren, der tæller.
    .line4 = Tallene bruges ikke til at måle, hvor travlt den enkelte eller enheden har.
ui-define-rule-many = Én henvendelse for hver opgave, borgeren kommer med.
    .title = Én eller flere?
    .line1 = Pungen er væk, og tre kort skal bestilles: tre henvendelser.
    .line2 = En ansøgning og et spørgsmål om samme sag: én.
    .line3 = To forskellige ærinder i samme besøg: to.
    .line4 = Én mail ud til ti modtagere: ti.
    .line5 = Én mail ind, som ti kolleger har fået: én.
ui-define-rule-answer = Et svar med det samme er en del af henvendelsen. Et svar senere tælles for sig, som en henvendelse ud.
    .title = Hvornår tælles et svar?
    .line1 = Du svarer i samme samtale: én ind. Svaret tælles ikke.
    .line2 = Du svarer senere: én ind nu, og én ud, når du svarer.
    .line3 = En besked på telefonsvareren er telefon ind. Ringer du tilbage, er det telefon ud.
ui-define-rule-closing = Straks: den blev gjort færdig med det samme. Videre behandling: den blev lagt til senere.
    .title = Straks eller videre behandling?
    .line1 = Fremmøde og telefon kan være Straks.
    .line2 = Brev, e-mail og Digital Post er som regel Videre behandling.
    .line3 = Hver kanal har sit forslag. Ret det, når det gik anderledes.
ui-define-rule-form = Blanket fortæller noget om henvendelsen. Den tælles aldrig for sig.
    .title = Hvornår er der blanket?
    .line1 = Ind: ja, når den rigtige blanket er udfyldt helt eller delvis og skal tastes ind.
    .line2 = Ud: ja, når du sender en blanket for at få oplysninger.
    .line3 = På telefon er svaret altid nej.
ui-define-channel-PRSNLG = Borgeren står foran dig, i skranken eller på kontoret.
    .counts = Samtalen om en sag eller om kommunens service. To opgaver i samme besøg er to henvendelser.
    .excluded = Selve et aftalt møde. Det er bestillingen af mødet, der tælles.
ui-define-channel-XPRSUD = Du opsøger selv en borger, en virksomhed eller en anden myndighed.
    .counts = Når det handler om at vejlede eller om en sag, og du ikke svarer på et besøg, der allerede er talt.
    .excluded = Det udførende arbejde, for eksempel et besøg af hjemmeplejen eller et aftalt møde.
ui-define-channel-TLFIND = Nogen ringer til dig udefra. En besked på telefonsvareren er også telefon ind.
    .counts = Hele samtalen, med det svar du giver: én henvendelse for hver opgave.
    .excluded = Interne og private opkald. Stiller du om, er det kollegaen, der tæller.
ui-define-channel-TLFUD = Du ringer ud af huset til en borger, en virksomhed, en forening eller en anden myndighed.
    .counts = Når du ringer tilbage på noget, der ventede på svar, og når du selv tager kontakt om en sag.
    .excluded = Interne og private opkald. Et svar i samme samtale hører til telefon ind.
ui-define-channel-EMLIND = En e-mail udefra til dig eller til enhedens postkasse.
    .counts = Én henvendelse for hver opgave i mailen, også når flere kolleger har fået den. Den, der gør den færdig, tæller den.
    .excluded = Interne og private mails, spam, nyhedsbreve og reklamer.
ui-define-channel-EMLUD = En e-mail fra dig og ud af huset.
    .counts = Et svar på en mail, der ventede, og en mail, du selv begynder. Til ti modtagere er det ti henvendelser.
    .excluded = Interne og private mails og nyhedsbreve.
ui-define-channel-PPRIND = Et brev på papir, der kommer ind med posten.
    .counts = Én henvendelse for hver opgave i brevet. En blanket i kuverten hører med og tælles ikke for sig.
    .excluded = Reklamer og intern post. Afleverer borgeren papiret i skranken, er det personligt fremmøde.
ui-define-channel-PPRUD = Et brev på papir, du selv sender ud.
    .counts = Én henvendelse for hver modtager. En bunke ens breve kan tælles på én gang med antal.
    .excluded = Nyhedsbreve og intern post. Breve, som et system sender til print et andet sted, er fjernprint.
ui-define-channel-DOCIND = Digital Post fra en borger, en virksomhed eller en anden myndighed.
    .counts = Én henvendelse for hver opgave i beskeden, også når flere kolleger kan se den.
    .excluded = Beskeder mellem kommunens egne enheder og reklamer.
ui-define-channel-DOKUD = Digital Post, du selv sender.
    .counts = Hvert enkelt brev, også et svar på noget, der ventede.
    .excluded = Masseforsendelser: dem leverer KL samlet, og så ville de blive talt to gange.
ui-define-channel-SMSIND = En SMS udefra, som en medarbejder tager sig af.
    .counts = Én henvendelse for hver opgave, også når I skriver flere gange frem og tilbage om det samme.
    .excluded = Private beskeder og beskeder mellem kolleger.
ui-define-channel-SMSUD = En SMS, du sender ud af huset.
    .counts = Et svar på noget, der ventede, og en besked, du selv begynder. Hver modtager er én henvendelse.
    .excluded = Private beskeder og beskeder mellem kolleger. Automatiske påmindelser: spørg tovholderen.
ui-define-channel-MGRUD = Post, hvor systemet selv vælger mellem Digital Post og fjernprint.
    .counts = Det, systemet har sendt. Tallet kan som regel trækkes ud af systemet: spørg tovholderen, om du skal tælle det.
    .excluded = Det samme igen som Digital Post ud eller fjernprint.
ui-define-channel-FPRNT = Breve, som et system sender til print og kuvert et andet sted.
    .counts = Hvert brev. Tallet kan som regel trækkes ud af systemet: spørg tovholderen, om du skal tælle det.
    .excluded = Det samme igen som brev ud eller output manager.
ui-define-channel-SLVBTJN = Borgeren klarer det selv i en selvbetjeningsløsning.
    .counts = Tallene kommer for det meste samlet fra KL eller fra tovholderen, ikke fra skranken.
    .excluded = Din hjælp til løsningen: den er personligt fremmøde eller telefon med typen Hjælp til selvbetjening.
ui-define-channel-WEB = Besøg på kommunens hjemmeside.
    .counts = Tallene kommer fra hjemmesidens statistik, ikke fra skranken.
    .excluded = Sider, der kun sender videre til selvbetjening.
ui-define-channel-SYSIND = En henvendelse udefra, der kommer ind gennem et fagsystem.
    .counts = Det, der er aftalt med tovholderen for jeres system.
    .excluded = Adviser, der ikke er en kontakt. De vurderes fra gang til gang.
ui-define-channel-SYSECOIND = En henvendelse udefra, der kommer ind gennem økonomisystemet.
    .counts = Det, der er aftalt med tovholderen for økonomisystemet.
    .excluded = Bilag og beskeder mellem kommunens egne enheder.
ui-define-channel-SYSECOUD = En henvendelse, der sendes ud af huset gennem økonomisystemet.
    .counts = Det, der er aftalt med tovholderen for økonomisystemet. Hver modtager er én henvendelse.
    .excluded = Bilag og beskeder mellem kommunens egne enheder.
ui-define-channel-SYSMEDIND = En besked gennem MedCom, for eksempel fra et sygehus eller en læge.
    .counts = Beskeder udefra om en sag, som en medarbejder tager sig af.
    .excluded = Adviser, der ikke er en kontakt. De vurderes fra gang til gang.
ui-define-channel-BRGDK = En henvendelse, der er kommet ind gennem borger.dk.
    .counts = Tallene kommer for det meste samlet udefra: spørg tovholderen, om du skal tælle.
    .excluded = Din hjælp til borger.dk: den er personligt fremmøde eller telefon med typen Hjælp til selvbetjening.
ui-define-channel-XCHAT = En borger skriver med en medarbejder i chatten.
    .counts = Hele samtalen: én henvendelse for hver opgave, også når I skriver mange gange frem og tilbage.
    .excluded = Spørgsmål til en robot, som ingen medarbejder har svaret på.
ui-define-channel-XSOCIND = En borger skriver til kommunen på et socialt medie.
    .counts = Et spørgsmål eller en besked, som en medarbejder tager sig af.
    .excluded = Delinger, reaktioner og det, borgere skriver til hinanden.
ui-define-channel-XSOCUD = Kommunen skriver til en bestemt borger på et socialt medie.
    .counts = Et svar på noget, der ventede, og en besked, du selv begynder.
    .excluded = Opslag til alle: de er som nyhedsbreve.

## Fejl: hvad der skete, og hvad man så gør

error-store_locked = Tællingen er allerede åben i et andet vindue på denne pc.
error-store_locked-next = Brug det andet vindue, eller luk det og tryk på Prøv igen. Hjælper det ikke, så genstart pc’en.
error-store_read_only = Programmet må ikke skrive i den mappe, hvor tællingen ligger.
error-store_read_only-next = Bed it-afdelingen om skriverettighed til mappen, og tryk så på Prøv igen. Skriv imens henvendelserne på papir.
error-disk_full = Pc’en er fyldt op: der er ikke mere plads på disken.
error-disk_full-next = Skriv henvendelsen på papir, og ring til it-afdelingen. Tryk Prøv igen, når der er plads.
error-store_damaged = Filen med tællingen er beskadiget.
error-store_damaged-next = Slet ikke noget. Ring til tovholderen: tallene kan hentes fra en sikkerhedskopi. Skriv imens henvendelserne på papir.
error-store_too_new = Tællingen er gemt af en nyere udgave af KOMHEN end denne.
error-store_too_new-next = Bed it-afdelingen om at opdatere programmet. Dine tal er urørte.
error-not_saved = Programmet kunne ikke skrive på disken.
error-not_saved-next = Tryk på Prøv igen. Sker det igen, så skriv henvendelsen på papir og ring til it-afdelingen.
error-not_set_up = Pladsen er ikke sat op til en tællerunde.
error-not_set_up-next = Bed tovholderen om rundefilen. Det, du har talt, er gemt.
error-nothing_to_undo = Der er ikke noget at fortryde.
error-nothing_to_undo-next = Ældre henvendelser kan du rette under Mine henvendelser i dag.
error-nothing_to_redo = Der er ikke noget at gendanne.
error-nothing_to_redo-next = Er en henvendelse fortrudt ved en fejl, så tæl den igen.
error-invalid_code = Kanalen eller typen findes ikke i denne tællerunde.
error-invalid_code-next = Tryk på Slet denne henvendelse, vælg en anden kanal eller type, og sig det til tovholderen.
error-export_failed = Filen kunne ikke skrives.
error-export_failed-next = Luk filen, hvis den er åben i et andet program, og prøv igen. Det, du har talt, er stadig gemt.
error-stopped = Der skete en fejl inde i programmet.
error-stopped-next = Luk KOMHEN og åbn det igen. Se så efter i de seneste henvendelser, om den sidste er talt.

## Fejl fra pladsen

error-send_failed = Tallene kunne ikke sendes: mappen svarer ikke, eller der må ikke skrives i den.
error-send_failed-next = Tæl videre: KOMHEN prøver selv igen. Varer det længe, så gem filen på en USB-nøgle, og ring til it-afdelingen.
error-no_send_folder = Der er ikke valgt nogen mappe at sende til.
error-no_send_folder-next = Vælg mappen, eller gem filen på en USB-nøgle.
error-settings_not_kept = Indstillingen kunne ikke gemmes.
error-settings_not_kept-next = Det, du har talt, er gemt. Prøv igen. Sker det igen, så ring til it-afdelingen.
error-settings_broken = Nogle af indstillingerne kunne ikke læses. De står nu, som de gjorde fra begyndelsen.
error-settings_broken-next = Tjek taster, tekststørrelse og mappen til tallene. Den gamle fil er lagt til side: { $path }
error-policy_broken = It-afdelingens opsætning af KOMHEN kunne ikke læses helt: { $value }
error-policy_broken-next = Tæl videre, og sig det til it-afdelingen.
error-locked_by_policy = Det styres af din it-afdeling.
error-locked_by_policy-next = Spørg it-afdelingen, hvis det skal ændres.
error-shortcut_not_allowed = De taster kan ikke bruges som genvej.
error-shortcut_not_allowed-next = Vælg Ctrl+Shift og en tast, for eksempel Ctrl+Shift+F9. Ctrl+Alt er AltGr på danske tastaturer.
error-shortcut_taken = Et andet program bruger allerede de taster.
error-shortcut_taken-next = Vælg andre taster, eller åbn det lille vindue fra menuen.
error-not_possible_here = Det kan ikke lade sig gøre her.
error-not_possible_here-next = Er det demonstrationen, så luk den og åbn KOMHEN på almindelig vis. Ellers spørg it-afdelingen. Det, du har talt, er gemt.

## Vinduernes rammer

window-title = KOMHEN
window-title-place = KOMHEN – { $municipality }
window-title-practice = PRØVETÆLLING – KOMHEN
window-title-practice-place = PRØVETÆLLING – KOMHEN – { $municipality }
window-choose-round-file = Hent rundefil
window-choose-send-folder = Vælg mappen, som tallene sendes til
window-save-desk-file = Vælg mappen, som filen gemmes i
window-round-files = Rundefiler
window-close = Luk KOMHEN?
window-close-one = IKKE gemt: 1 henvendelse. Lukker du nu, er den ikke talt. Bliv, og vent, til den er gemt, eller tryk på Prøv igen.
window-close-several = IKKE gemt: { $count } henvendelser. Lukker du nu, er de ikke talt. Bliv, og vent, til de er gemt, eller tryk på Prøv igen.
window-close-anyway = Luk alligevel
window-close-stay = Bliv

### Filer og lagre

error-unknown_code = { $list }-koden »{ $value }« findes ikke.
error-unknown_code-next = Nærmeste kendte kode: { $nearest }. Ret koden og prøv igen.
error-bad_kle = »{ $value }« er ikke et KLE-nummer.
error-bad_kle-next = Skriv tre grupper med to cifre, for eksempel 23.05.10.
error-bad_round = »{ $value }« er ikke en tællerunde.
error-bad_round-next = Skriv E og året for efterår (E2026) eller F og året for forår (F2027).
error-bad_time = »{ $value }« kan ikke bruges: det er ikke et tidspunkt, en dag eller en uge, eller det ligger ude i fremtiden.
error-bad_time-next = Vælg en dag og en time, der har været. Der er ikke talt noget.
error-bad_time-command = Skriv for eksempel 2026-10-20T10:42 for et tidspunkt, 2026-10-20 for en dag og 43 eller 43-45 for uger.
error-bad_name = »{ $value }« kan ikke være navnet på en enhed eller skranke.
error-bad_name-next = Brug bogstaver, tal, mellemrum og . , - & / ( ) +, og begynd med et bogstav eller et tal.
error-looks_like_cpr = Teksten ligner et CPR-nummer og er ikke gemt.
error-looks_like_cpr-next = Skriv aldrig personoplysninger i KOMHEN. Ret teksten og prøv igen.
error-bad_count = »{ $value }« er ikke et antal mellem 1 og { $most }.
error-bad_count-next = Ret antallet. Større bunker registreres i flere omgange eller som masseregistrering.
error-bad_round_file = Rundefilen kan ikke bruges: den er ikke hel, eller noget i den er skrevet forkert.
error-bad_round_file-next = Bed tovholderen om en ny rundefil. Den gamle runde er uændret.
error-bad_round_file-command = Fejlen: { $reason } (linje { $line }, tegn { $column }). Bed tovholderen om en ny rundefil. Intet er ændret.
error-no_such_desk = Rundefilen har ingen skranke »{ $desk }« i enheden »{ $unit }«.
error-no_such_desk-next = Vælg en af disse: { $known }.
error-bad_event = En linje i tællingen holder ikke: { $reason }.
error-bad_event-next = Bed skranken sende filen igen. Intet af den er taget med.
error-no_such_contact = Henvendelsen findes ikke her.
error-no_such_contact-next = Åbn listen igen, og find henvendelsen der. Der er ikke ændret noget.
error-no_such_contact-command = Der er ingen med id { $id } i dette lager. Se de seneste med: komhen status
error-no_such_round = Tællerunden { $round } findes ikke i dette lager.
error-no_such_round-next = Saml skrankefiler med komhen merge eller indlæs en fil med komhen import først.
error-wrong_municipality = Her tælles for kommune { $expected }, men filen er fra { $found }.
error-wrong_municipality-next = Tjek, at det er den rigtige fil. Intet er ændret.
error-wrong_municipality-command = Tjek, at det er den rigtige fil og det rigtige lager. Intet er ændret.
error-round_closed = Tællerunden { $round } er lukket.
error-round_closed-next = Tovholderen kan åbne den igen med en begrundelse.
error-store_missing = Der er intet lager her: { $path }
error-store_missing-next = Tjek stien, eller begynd et nyt lager med komhen setup.
error-folder_missing = Mappen til lageret findes ikke: { $path }
error-folder_missing-next = Opret mappen først, eller ret stien.
error-store_vanished = Her lå et lager, og nu er det væk: { $path }
error-store_vanished-next = Hent en sikkerhedskopi frem. Er det meningen at begynde forfra, så slet filen med endelsen .created ved siden af.
error-not_a_store = Filen er ikke et KOMHEN-lager: { $path }
error-not_a_store-next = Filen er urørt. Tjek stien. Skrankefiler samles med komhen merge, andre filer indlæses med komhen import.
error-wrong_kind = { $path } er et lager til { $found ->
        [desk] en skranke
        [municipality] en kommune
        [practice] en prøvetælling
       *[other] noget andet
    } og kan ikke bruges her.
error-wrong_kind-next = Vælg et lager til { $wanted ->
        [desk] en skranke
        [municipality] en kommune
        [practice] en prøvetælling
       *[other] formålet
    }.
error-old_sqlite = Programmet er bygget med en for gammel database (SQLite { $found }).
error-old_sqlite-next = Bed it-afdelingen om en nyere udgave af KOMHEN. Mindst { $wanted } kræves.
error-file_missing = Filen findes ikke: { $path }
error-file_missing-next = Tjek stien og prøv igen.
error-not_a_file = Det er ikke en almindelig fil: { $path }
error-not_a_file-next = Vælg en fil, ikke en mappe eller en enhed.
error-file_too_large = Filen er for stor: { $path } fylder { $bytes } byte, { $most } er det meste.
error-file_too_large-next = Tjek, at det er den rigtige fil. Intet er indlæst.
error-not_read = Filen kunne ikke læses: { $path } ({ $reason })
error-not_read-next = Tjek, at drevet er tilsluttet, og at du må læse filen.
error-not_written = Filen kunne ikke skrives: { $path } ({ $reason })
error-not_written-next = Luk filen, hvis den er åben i et andet program, tjek pladsen på drevet, og prøv igen. En ældre fil under samme navn er uændret.
error-not_read_back = Filen kan ikke læses tilbage, som den blev skrevet: { $path }
error-not_read_back-next = Brug ikke filen. Skriv den til et andet drev.
error-unknown_format = Filen har ingen af de formater, KOMHEN læser: { $path } ({ $found })
error-unknown_format-next = KOMHEN læser skrankefiler, indberetninger, rundefiler og rådata fra 2013. Gem regneark som CSV i et af de formater.
error-not_utf8 = Filen er ikke i UTF-8: { $path }, byte { $byte }.
error-not_utf8-next = Gem den som »CSV UTF-8« og prøv igen. Intet er indlæst.
error-practice_file = Filen er fra en prøvetælling: { $path }
error-practice_file-next = Prøvetællinger tages aldrig med. Bed skranken sende filen fra den rigtige runde.
error-cut_off = Filen er ikke hel, den sidste linje mangler: { $path }
error-cut_off-next = Bed om at få den sendt igen. Intet af den er taget med.
error-changed = Filen er ændret, siden den blev skrevet: { $path }. { $what } skal være { $expected }, men er { $found }.
error-changed-next = Bed afsenderen om den oprindelige fil og sammenlign kontrolkoden. Intet af den er taget med.
error-bad_line = { $path }, linje { $line }, { $column }: { $reason } (»{ $value }«)
error-bad_line-next = Ret linjen hos afsenderen og send filen igen. Intet af den er taget med.
error-already_imported = Der er allerede indlæst en anden fil af samme slags for { $round }; { $path } er ikke indlæst.
error-already_imported-next = Skal den nye fil erstatte den gamle, så brug --replace.
error-nothing_to_export = Formatet { $format } kan ikke laves af dette lager. Der mangler: { $missing }
error-nothing_to_export-next = Vælg et andet format, eller registrér det, der mangler.
error-bad_parameters = Parameterfilen { $path } kan ikke bruges: { $reason } (linje { $line }, tegn { $column }).
error-bad_parameters-next = Ret filen og prøv igen.
error-invalid_argument = { $value }: { $reason }
error-invalid_argument-next = Se mulighederne med --help.
error-window = Vinduet kunne ikke åbnes: { $reason }
error-effect = Tallene kan ikke sammenlignes: { $reason }
error-effect-next = Ret panelet eller spørgsmålet og prøv igen.

## Runder, der tages i brug

error-not_in_round = Runden { $round } har ikke { $list } »{ $value }«.
error-not_in_round-next = Vælg noget andet, og sig det til tovholderen. Der er ikke talt noget.
error-round_file_too_new = Rundefilen er lavet til en nyere udgave af KOMHEN end denne.
error-round_file_too_new-next = Bed it-afdelingen om at opdatere programmet. Den runde, du tæller i, er uændret.
error-round_expired = Rundefilen til { $round } kan ikke tages i brug længere: den gjaldt til og med { $last }.
error-round_expired-next = Bed tovholderen om en ny rundefil. Det, du har talt, er gemt.
error-round_older = Rundefilen til { $round } er version { $found }, og her tælles allerede efter version { $kept }.
error-round_older-next = Tæl videre. Mener tovholderen, at noget er ændret, så bed om en rundefil med et højere versionsnummer.
error-round_fewer_codes = Den nye rundefil til { $round } mangler noget, der kan være talt efter: { $missing }.
error-round_fewer_codes-next = Tæl videre som før, og bed tovholderen sætte det ind igen. Den runde, du tæller i, er uændret.
error-practice_only = Runden { $round } kan ikke stå her: prøvetællinger og rigtige tællinger holdes hver for sig.
error-practice_only-next = Bed tovholderen om den rigtige rundefil. Vil du øve dig, så vælg Prøvetælling i menuen.
error-practice_over = Prøvetællingen er slut og tæller ikke mere.
error-practice_over-next = Begynd en ny prøvetælling, eller gå tilbage og tæl rigtigt. Dine rigtige tal er urørte.

### Prøvetællingens eksempler: hvad der skete, og hvorfor svaret er det kendte

vignette-1 = En borger ringer og spørger, hvor langt I er med hendes ansøgning om plads i daginstitution.
vignette-1-why = Hun spørger til en sag, I allerede har. Hun ændrer ikke noget i den.
vignette-2 = En borger kommer til skranken og søger om et nyt pas.
vignette-2-why = Der begynder en ny sag.
vignette-3 = En borger skriver i en e-mail, at hun har fået nyt arbejde, og at I skal regne hendes tilskud om.
vignette-3-why = Sagen findes i forvejen, og hun ændrer noget i den.
vignette-4 = En borger ringer og spørger, hvad et pas koster, og hvad man skal have med.
vignette-4-why = Svaret er ens for alle. Du bruger ingen sag for at svare.
vignette-5 = En borger er gået i stå med sin flytning på borger.dk. I står ved skærmen ved skranken: du viser, hvor hun skal trykke, og hun sender selv.
vignette-5-why = Hun gør det selv, og du hjælper hende med løsningen. Det er hjælp til selvbetjening.
vignette-6 = En borger ringer om sin årsopgørelse fra Skattestyrelsen. Du siger, at kommunen ikke har den.
vignette-6-why = Ingen i kommunen har opgaven. I telefonen er et spørgsmål om skat en fejlhenvendelse.
vignette-7 = Der kommer et brev med en udfyldt blanket: en ansøgning om hjælp til tandlæge.
vignette-7-why = Ansøgningen begynder en ny sag. Blanketten er ikke en henvendelse for sig selv.
vignette-8 = I går lagde en borger en besked på telefonsvareren om sin sag. Nu ringer du tilbage og fortæller, hvornår hun får svar.
vignette-8-why = Beskeden var telefon ind. Dit opkald er telefon ud og handler om en sag, der er i gang.
vignette-9 = En borger sender en ny lønseddel i Digital Post til en sag, der er i gang, så ydelsen kan ændres.
vignette-9-why = Der kommer nyt til en sag, I har. Det er en ændring.
vignette-10 = I går spurgte en borger i en e-mail, hvordan man finder en dagplejer. I dag svarer du i en e-mail.
vignette-10-why = Et svar, der kommer senere, tæller for sig: e-mail ud. Det er vejledning, som gælder alle.
vignette-11 = En borger står i jobcentret og vil vide, hvor man får kørekort. Du forklarer, hvor Borgerservice ligger.
vignette-11-why = Kommunen har opgaven, blot et andet sted i huset. Så er det vejledning og ikke en fejlhenvendelse.
vignette-12 = En borger ringer med sit nye kontonummer. I udbetaler allerede et tilskud til hende.
vignette-12-why = Sagen er der, og hun ændrer noget i den.
vignette-13 = En borger skriver i en e-mail: »Hvad er status på min sag om et hjælpemiddel?«
vignette-13-why = Ordet status snyder: hun spørger til sin sag og ændrer ikke noget i den.
vignette-14 = En borger afleverer en udfyldt ansøgning ved skranken og spørger samtidig, hvor lang tid det tager. Du sender ansøgningen videre i huset.
vignette-14-why = Ansøgning og spørgsmål om den samme sag er én henvendelse. Skranken sluttede samtalen og tæller den.
vignette-15 = En borger ringer, fordi hun ikke kan finde knappen, når hun vil skrive sit barn op til skole på nettet. Du fortæller, hvor hun skal trykke, mens hun selv gør det.
vignette-15-why = Hun skriver selv barnet op. Du hjælper hende med løsningen.
vignette-16 = En borger ringer og spørger, hvordan man søger boligstøtte hos Udbetaling Danmark. Din enhed har pligt til at vejlede, og det gør du.
vignette-16-why = Har I pligt til at vejlede, er det vejledning, også når en anden myndighed afgør sagen.
vignette-17 = En borger sender en e-mail om en regning fra sit elselskab. Du svarer med det samme, at kommunen ikke kan hjælpe.
vignette-17-why = Ingen i kommunen har opgaven. Svaret med det samme hører med til henvendelsen ind.
vignette-18 = En borger møder op ved skranken og forstår ikke sit skattekort. Du forklarer, hvordan det virker.
vignette-18-why = Møder borgeren selv op om skat, hjælper kommunen: en almindelig henvendelse. I telefonen var det en fejlhenvendelse.
vignette-19 = En borger sender en sms: hun er flyttet, og adressen i hendes sag skal rettes.
vignette-19-why = Sagen findes i forvejen, og hun ændrer noget i den.
vignette-20 = Du sender en borger et brev om, hvor langt hendes sag er.
vignette-20-why = Brevet går fra jer til borgeren: brev ud. Det fortæller om en sag, der er i gang.
vignette-21 = En café søger i Digital Post om at stille borde på fortovet.
vignette-21-why = Firmaer tæller som borgere. Ansøgningen begynder en ny sag.
vignette-22 = En borger kommer til skranken med et bilag, der manglede i en sag, som er i gang.
vignette-22-why = Der kommer nyt til en sag, I har. Det er en ændring og ikke en ny sag.
vignette-23 = En borger spørger i chatten, hvornår genbrugspladsen har åbent.
vignette-23-why = Svaret er ens for alle. Du bruger ingen sag for at svare.
vignette-24 = En borger ringer og spørger, om I har fået den blanket, hun afleverede i sidste uge.
vignette-24-why = Hun spørger til en sag, der er i gang. Der kommer ikke noget nyt.

### Regler

rule-kle_two_groups = KLE-nummeret { $value } har to grupper i stedet for tre
rule-kle_probable_typo = KLE-nummeret er sandsynligvis tastet forkert: { $value }
rule-kle_not_in_list = opgaven { $value } er ikke en af de 45 obligatoriske
rule-unit_missing = enheden mangler
rule-date_outside_period = datoen { $value } ligger uden for tælleperioden
rule-weekend = datoen { $value } er en lørdag eller søndag
rule-straks_slow_channel = Straks på en kanal, der plejer at være Videre behandling ({ $value })
rule-duplicate_row = rækken er magen til en tidligere række
rule-long_duration = registreringen stod åben i { $value }
rule-column_count = rækken har { $value } kolonner
rule-line_too_long = linjen er for lang ({ $value } byte)
rule-day_missing = dagen { $value } burde være talt, men mangler
rule-more_desks_than_expected = flere skranker har talt end ventet den { $value }
rule-unknown_code = koden »{ $value }« findes ikke
rule-bad_date = »{ $value }« er ikke en dato i formatet
rule-bad_kle = »{ $value }« er ikke et KLE-nummer
rule-bad_count = »{ $value }« er ikke et antal mellem 0 og 999999
rule-bad_number = »{ $value }« er ikke et tal i formatet
rule-bad_unit = »{ $value }« kan ikke være navnet på en enhed
rule-bad_answer = svaret kan ikke bruges
rule-bad_datasource = datakilden kan ikke bruges
rule-municipality_name = kommunens navn og nummer passer ikke sammen ({ $value })
rule-mixed_file = rækken hører til en anden fil ({ $value })
rule-mixed_coverage = åbningstid eller skranker er anderledes end i en tidligere række for samme dag
rule-day_with_contacts = en DAG-række har et antal
rule-duplicate_cell = samme celle står to gange
rule-superseded = en nyere udgave af samme indberetning er talt med i stedet
rule-same_file = de samme bytes er allerede talt med
rule-version_conflict = to forskellige filer har samme kommune, runde og version
rule-not_counted = filen er ikke en indberetning og er ikke talt med
rule-invented_municipality = kommunen er demonstrationens og står ikke i noget landstal
rule-not_readable = { $value }

### Kommandolinjen

# Næste skridt, hvor der ikke er nogen knap at trykke på.
error-store_locked-command = Luk vinduet med tællingen, eller vent til det andet program er færdigt, og prøv igen. Lageret: { $path }
error-store_read_only-command = Bed it-afdelingen om skriverettighed til { $path }, og prøv igen.
error-disk_full-command = Skaf plads på det drev, hvor { $path } ligger, og prøv igen. Intet er gemt halvt.
error-store_damaged-command = Slet ikke noget. Hent en sikkerhedskopi af { $path } frem. Fejlen: { $reason }
error-store_too_new-command = Brug en udgave af KOMHEN, der er mindst lige så ny som den, der skrev { $path }. Tallene er urørte.
error-not_saved-command = Prøv igen. Sker det igen, så tjek drevet med { $path }. Fejlen: { $reason }
error-not_set_up-command = Sæt lageret op med komhen setup, eller bed tovholderen om rundefilen. Det, der er talt, er gemt.

cli-store-made = Nyt lager: { $path }
cli-set-up = Lageret tæller nu for { $unit }, skranke { $desk }, kommune { $municipality }, runde { $round } ({ $first } – { $last }).
cli-logged = Gemt kl. { $clock }: { $channel } · { $type } (nr. { $number }). I dag { $total }.
cli-outside-period = Bemærk: { $day } ligger uden for tælleperioden. Henvendelsen er gemt og mærket.
cli-voided = Fortrudt: { $channel } · { $type } kl. { $clock }. I dag { $total }.
cli-status = Runde { $round } · { $day } · { $state } · i dag { $today } · i alt { $total }
cli-state-counting = tæller
cli-state-paused = pause
cli-state-closed = lukket
cli-sent = { $path }: { $events } hændelser, kontrolkode { $code }
cli-unsent = Bemærk: { $count } henvendelser er talt, før skranken blev sat op. De hører ikke til nogen runde og er ikke sendt.
cli-days-left-out = Kommune { $municipality }: { $days } dage uden for tælleperioden er ikke med i sammenligningen.
cli-looks-like-utf8 = { $file } ser ud til at være gemt i UTF-8. Er den det, så brug --encoding utf-8.
cli-merged = { $file }: { $new } nye, { $known } kendte, { $quarantined } i strid, { $gaps } mangler, { $forks } dobbelte numre
cli-merged-total = I alt { $total } henvendelser
cli-gap = { $file }: numrene { $first } til { $last } mangler. Bed skranken sende filen igen.
cli-fork = { $file }: { $forks } numre findes i to udgaver og tælles ikke med. Er skrankens pc kopieret? Bed begge skranker sende deres fil.
cli-imported = { $file }: læst { $read } = godtaget { $accepted } + afvist { $rejected }; { $flagged } rækker har en bemærkning
cli-imported-known = { $file } er allerede indlæst. Intet er ændret.
cli-rule = { $count } × { $rule } ({ $severity }, første gang i linje { $line })
cli-finding = linje { $line }, { $column }: { $message }
cli-more-findings = … og { $count } til
cli-valid = { $file }: { $format }, læst { $read } = godtaget { $accepted } + afvist { $rejected }
cli-total = I alt
cli-exported = { $path }: { $rows } rækker, { $total } henvendelser, kontrolkode { $code }
cli-not-closed = Bemærk: runden er ikke lukket endnu. Filen er en foreløbig udgave.
cli-aggregated = { $files } filer: læst { $read } rækker = godtaget { $accepted } + afvist { $rejected }; i alt { $total } henvendelser
cli-effect-figure = { $id } = { $value }
cli-effect-shares = Andel, der spørger til sin sag, { $code }: { $value } ({ $lo } til { $hi })
cli-demo = Land med { $municipalities } kommuner i { $folder }: { $files } filer, { $contacts } henvendelser
cli-severity-info = oplysning
cli-severity-warning = advarsel
cli-severity-error = fejl
cli-severity-fatal = filen afvist
cli-left-out = Kommune { $municipality } er ikke med: { $reason ->
        [run_in] den sidste tælling ligger for tæt på indførelsen
       *[adopted_before] den var med på Min Side allerede ved den første tælling
    }.
cli-help-next = Næste skridt: { $next }

### Konklusionen
# Konklusionen i effektrapporten. Ingen årsag uden sammenligning, ingen p-værdier, ingen ord, der lover mere
# end tallene. Tallene er formateret på forhånd; { $lo } og { $hi } er grænserne i 95 % sikkerhedsintervallet.

# $subject: status_staffed | status | selected
verdict-subject =
    { $subject ->
        [status_staffed] Statushenvendelser på bemandede kanaler
        [status] Statushenvendelser på de valgte kanaler
       *[selected] De valgte henvendelser
    }
verdict-subject-alone =
    { $subject ->
        [status_staffed] Statushenvendelserne
        [status] Statushenvendelserne på de valgte kanaler
       *[selected] De valgte henvendelser
    }
# $exposure: days | open_hours | population_days
verdict-rate =
    { $exposure ->
        [open_hours] pr. åbningstime
        [population_days] pr. indbygger pr. åbningsdag
       *[days] pr. åbningsdag
    }

# Intet at sammenligne

verdict-few-contacts = For få henvendelser ({ $n }) til en vurdering.
verdict-one-period = Der er kun talt i den ene af de to perioder, så en ændring kan ikke beregnes.
verdict-definition-change = Henvendelsestyperne er defineret forskelligt i de to tællinger. Tallene er ikke sammenlignelige.
verdict-empty-group = Der mangler kommuner med tal fra begge perioder i den ene af grupperne, så en forskel kan ikke beregnes.
verdict-empty-period = Den ene gruppe har ingen henvendelser i den ene af perioderne, så en forskel kan ikke beregnes.
verdict-no-uncertainty = Usikkerheden på forskellen ({ $e } %) kan ikke beregnes, så den kan ikke vurderes.

# Én kommune før og efter

verdict-alone-fall = { verdict-subject-alone } var { $e } % lavere { verdict-rate } i tælleugen efter end før ({ $lo } til { $hi } %). Faldet kan ikke tilskrives Min Side, fordi der ikke er sammenlignet med kommuner uden.
verdict-alone-rise = { verdict-subject-alone } var { $e } % højere { verdict-rate } i tælleugen efter end før ({ $lo } til { $hi } %). Stigningen kan ikke tilskrives Min Side, fordi der ikke er sammenlignet med kommuner uden.
verdict-alone-inconclusive = Forskellen mellem de to tælleuger ({ $e } %, { $lo } til { $hi } %) er ikke større end almindelige udsving. En eventuel ændring kan ikke tilskrives Min Side.
verdict-alone-rise-from-none = { verdict-subject-alone } gik fra ingen i tælleugen før til { $n } i tælleugen efter, så en ændring i procent kan ikke beregnes. Stigningen kan ikke tilskrives Min Side, fordi der ikke er sammenlignet med kommuner uden.
verdict-alone-inconclusive-from-none = { verdict-subject-alone } gik fra ingen i tælleugen før til { $n } i tælleugen efter, men forskellen er ikke større end almindelige udsving. En eventuel ændring kan ikke tilskrives Min Side.
verdict-weekdays-differ = De to tællinger dækker ikke de samme ugedage; det er der taget højde for i tallet.
verdict-no-day-to-day = Dag-til-dag-udsving kan ikke vurderes.
verdict-week-to-week = Forskellen kan være almindelig uge-til-uge-variation.
verdict-open-hours-alone = Åbningstiden er ændret { $x } %; det kan alene forklare ændringen.

# Kommuner med Min Side-indhold mod kontrolkommuner

verdict-controls-fall = { verdict-subject } i kommuner med Min Side-indhold faldt { $e } % mere end i kontrolkommunerne ({ $lo } til { $hi } %).
verdict-controls-rise = { verdict-subject } i kommuner med Min Side-indhold steg { $e } % mere end i kontrolkommunerne ({ $lo } til { $hi } %).
verdict-controls-inconclusive = Der kan ikke påvises en forskel mellem kommuner med Min Side-indhold og kontrolkommunerne (forskel { $e } %, { $lo } til { $hi } %). Det udelukker ikke en effekt på op til { $lo } %.
verdict-few-fall = { verdict-subject } i kommuner med Min Side-indhold faldt { $e } % mere end i kontrolkommunerne, men der er for få kommuner til et sikkerhedsinterval.
verdict-few-rise = { verdict-subject } i kommuner med Min Side-indhold steg { $e } % mere end i kontrolkommunerne, men der er for få kommuner til et sikkerhedsinterval.
verdict-few-inconclusive = Der kan ikke påvises en forskel mellem kommuner med Min Side-indhold og kontrolkommunerne (forskel { $e } %), og der er for få kommuner til et sikkerhedsinterval.
verdict-no-earlier-round = Der findes ingen tidligere tælling, der viser, om de to grupper fulgtes ad; tolk derfor tallet med forbehold.

# Forbehold

verdict-open-hours = Åbningstiden er ændret { $x } % i kommunerne med Min Side; det kan alene forklare ændringen.
verdict-open-hours-controls = Åbningstiden er ændret { $c } % i kontrolkommunerne og { $x } % i kommunerne med Min Side; det kan alene forklare forskellen.
verdict-few-adopters = For få kommuner ({ $n }) til et landstal.
verdict-dominance = Resultatet bæres af én stor kommune ({ $kode }); uden den er forskellen { $e2 } %.
verdict-few-effective = Resultatet bygger på få kommuner (svarende til { $g } lige store); uden den største ({ $kode }) er forskellen { $e2 } %.
verdict-only-adopter = Resultatet bygger på én kommune ({ $kode }).
verdict-not-attributable = En eventuel ændring kan ikke tilskrives Min Side.

# Målet

verdict-target-reached = Målet på { $target } % er nået.
verdict-target-compatible = Resultatet er foreneligt med målet på { $target } %, men beviser det ikke.
verdict-target-below = Faldet er mindre end målet på { $target } %.
verdict-target-excluded = Et fald på { $target } % kan udelukkes.
verdict-target-open = Et fald på { $target } % kan hverken påvises eller udelukkes.
