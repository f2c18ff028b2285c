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

## Kommunen: afstemning, kontrol, lukning og eksport

# Kommunens sider: fælles
ui-wall = { $day } kl. { $clock }
ui-percent = { $percent } %
ui-percent-below-one = under 1 %
ui-reason-missing = Vælg først en grund
ui-leave = Fortryd

# Kontrol
ui-control = Kontrol
ui-control-lead = Her står det, der ser forkert ud. KOMHEN retter intet af sig selv: du ser hver rettelse, før den sker, og den kan tages tilbage.
ui-control-not-read = Kontrollen kunne ikke laves
ui-control-reading = Kontrollerer …
ui-control-nothing = Der er ingen henvendelser at kontrollere endnu
ui-control-blocked =
    { $count ->
        [one] 1 fejl skal rettes, før ugen kan lukkes
       *[other] { $count } fejl skal rettes, før ugen kan lukkes
    }
ui-control-ready = Alt er klar
ui-control-can-close = Ingen fejl. Se advarslerne igennem, før du lukker ugen
ui-control-figures = { $contacts } henvendelser · fejl: { $errors } · advarsler: { $warnings } · oplysninger: { $infos } · markeret som rigtige: { $accepted }.
ui-control-checked = Kontrolleret { $at }.
ui-control-closed = Ugen er lukket: intet kan rettes. Skal noget ændres, så åbn den igen under Luk uge.
ui-control-again = Kontrollér igen
ui-control-checked-again =
    { $count ->
        [one] Kontrolleret igen: 1 ting at se på
       *[other] Kontrolleret igen: { $count } ting at se på
    }
ui-control-to-closing = Videre til Luk uge
ui-control-several = { $sentence } ({ $count })
ui-control-blocks = Skal rettes, før ugen kan lukkes.
ui-control-next = Gør sådan:
ui-control-next-repair = Tryk på knappen til højre: du ser alle rettelser, før de sker.
ui-control-next-look = Se stederne igennem, og spørg enheden, hvis du er i tvivl.
ui-control-next-kle_two_groups = Tryk Ret alle: 15.20 er som regel 15.20.00.
ui-control-round-E = Efterår { $year }
ui-control-round-F = Forår { $year }
ui-control-remind = Ryk …
ui-control-units =
    { $count ->
        [one] Enhed: { $units }
       *[other] { $count } enheder: { $units }
    }
ui-control-accepted = Markeret som rigtigt { $at }: { $reason }
ui-control-act = { $act }: { $finding }
ui-control-see = Se
ui-control-hide = Skjul
ui-control-repair-task = Ret alle …
ui-control-repair-closing = Ret alle …
ui-control-repair-void = Tag dem ud …
ui-control-accept = Det er rigtigt
ui-control-first = Viser de første { $shown } af { $all }
ui-control-places = Steder: { $finding }
ui-control-column-unit = Enhed
ui-control-column-desk = Skranke
ui-control-column-day = Dag
ui-control-column-wall = Tidspunkt
ui-control-column-channel = Kanal
ui-control-column-type = Type
ui-control-column-value = Står der
ui-control-column-file = Fil
ui-control-column-line = Linje
ui-control-file = { $kind }, nr. { $number }
ui-severity-fatal = FEJL
ui-severity-error = FEJL
ui-severity-warning = ADVARSEL
ui-severity-info = INFO
ui-accept-reason = Grund
ui-accept-how = Tallene ændres ikke. Markeringen står i rettelsesloggen og gælder, så længe stederne er de samme.
ui-accept-why = Hvorfor er det rigtigt?
ui-accept-do = Markér som rigtigt
ui-accept-done = Markeret som rigtigt
ui-accept-not-done = IKKE markeret
ui-repair-not-prepared = Rettelsen kunne ikke forberedes
ui-repair-not-done = Intet er rettet
ui-repair-done =
    { $count ->
        [one] 1 henvendelse er rettet
       *[other] { $count } henvendelser er rettet
    }
ui-repair-title-task = Ret opgaven
ui-repair-title-closing = Ret afslutningen
ui-repair-title-void = Tag henvendelser ud
ui-repair-lead-task = Se hver linje igennem. Skriv et andet KLE-nummer, hvor forslaget ikke passer, eller lad linjen stå, som den er.
ui-repair-lead-closing = Se hver linje igennem. Lad linjen stå, hvor enheden virkelig svarede straks.
ui-repair-lead-void = Det, der tages ud, tælles ikke med, men bliver stående i loggen.
ui-repair-caption = Fra og til
ui-repair-take = Ret
ui-repair-take-one = Ret { $from }
ui-repair-taken = rettes
ui-repair-left = står
ui-repair-from = Står nu
ui-repair-to = Rettes til
ui-repair-to-one = { $from } rettes til
ui-repair-no-unit = Uden enhed
ui-repair-without-task = Ingen opgave · { $unit }
ui-repair-contacts = Henvendelser
ui-repair-units = Enheder
ui-repair-unknown-task = De kommer derefter under »opgaver uden for listen«
ui-repair-write-kle = Skriv KLE-nummeret, eller lad linjen stå
ui-repair-choose-closing = Vælg en afslutning, eller lad linjen stå
ui-repair-bad-kle = Skriv tre grupper med to cifre, for eksempel 23.05.10
ui-repair-same = Det står der allerede
ui-repair-none = Ingen linjer er valgt
ui-repair-sum =
    { $count ->
        [one] 1 henvendelse af { $all } rettes
       *[other] { $count } henvendelser af { $all } rettes
    }
ui-repair-kept = Det oprindelige bliver stående. Rettelsen kan tages tilbage i rettelsesloggen.
ui-repair-do-task =
    { $count ->
        [one] Ret 1 henvendelse
       *[other] Ret { $count } henvendelser
    }
ui-repair-do-closing =
    { $count ->
        [one] Ret 1 henvendelse
       *[other] Ret { $count } henvendelser
    }
ui-repair-do-void =
    { $count ->
        [one] Tag 1 henvendelse ud
       *[other] Tag { $count } henvendelser ud
    }
ui-rule-kle_two_groups =
    { $count ->
        [one] 1 henvendelse har et KLE-nummer med to grupper
       *[other] { $count } henvendelser har et KLE-nummer med to grupper
    }
    .means = KLE-numre har tre grupper. 15.20 er som regel 15.20.00.
ui-rule-kle_probable_typo =
    { $count ->
        [one] 1 henvendelse har et KLE-nummer, der ligner en tastefejl
       *[other] { $count } henvendelser har et KLE-nummer, der ligner en tastefejl
    }
    .means = Nummeret findes ikke på listen, men et, der ligner, gør.
ui-rule-kle_not_in_list =
    { $count ->
        [one] 1 henvendelse har en opgave, der ikke er på rundens liste
       *[other] { $count } henvendelser har opgaver, der ikke er på rundens liste
    }
    .means = De tæller med, men kan ikke sammenlignes med andre kommuner opgave for opgave.
ui-rule-unit_missing =
    { $count ->
        [one] 1 henvendelse er uden enhed
       *[other] { $count } henvendelser er uden enhed
    }
    .means = De tæller med i kommunens tal, men ikke i nogen enheds. Hjemmesidetal har ofte ingen enhed.
ui-rule-unit_not_in_round =
    { $count ->
        [one] 1 henvendelse er fra en enhed, der ikke er i runden
       *[other] { $count } henvendelser er fra enheder, der ikke er i runden
    }
    .means = Enheden har talt, men står ikke i rundefilen.
ui-rule-date_outside_period =
    { $count ->
        [one] 1 henvendelse ligger uden for tælleperioden
       *[other] { $count } henvendelser ligger uden for tælleperioden
    }
    .means = De tæller med, hvor enheden har en anden periode; ellers står de uden for ugens tal.
ui-rule-weekend =
    { $count ->
        [one] 1 henvendelse er fra en lørdag eller søndag
       *[other] { $count } henvendelser er fra en lørdag eller søndag
    }
    .means = Det er ofte hjemmesidetal, eller noget, der er tastet ind senere.
ui-rule-straks_slow_channel =
    { $count ->
        [one] 1 henvendelse er »Straks« på en langsom kanal
       *[other] { $count } henvendelser er »Straks« på en langsom kanal
    }
    .means = Breve, e-mail og Digital Post plejer at være Videre behandling.
ui-rule-duplicate_row =
    { $count ->
        [one] 1 række er magen til en anden
       *[other] { $count } rækker er magen til en anden
    }
    .means = Samme sekund og samme koder: den er sandsynligvis registreret to gange.
ui-rule-long_duration =
    { $count ->
        [one] 1 registrering stod længe åben
       *[other] { $count } registreringer stod længe åbne
    }
    .means = Mere end fem minutter: skærmen er nok glemt. Antallet er rigtigt, tiden er ikke.
ui-rule-task_missing =
    { $count ->
        [one] 1 henvendelse er uden opgave
       *[other] { $count } henvendelser er uden opgave
    }
    .means = Runden tæller opgaver, og disse har ingen.
ui-rule-count_on_closed_day =
    { $count ->
        [one] 1 henvendelse er talt på en lukket dag
       *[other] { $count } henvendelser er talt på lukkede dage
    }
    .means = Runden siger, at enheden holdt lukket den dag.
ui-rule-late_unit =
    { $count ->
        [one] 1 enhed talte i en anden periode
       *[other] { $count } enheder talte i en anden periode
    }
    .means = Enhedens tal er mærket »anden periode«.
ui-rule-missing_day =
    { $count ->
        [one] 1 dag mangler
       *[other] { $count } dage mangler
    }
    .means = Dagen burde være talt, men ingen har talt.
ui-rule-duplicate_day =
    { $count ->
        [one] 1 dag er helt magen til en anden
       *[other] { $count } dage er helt magen til en anden
    }
    .means = To dage har præcis samme tal ved samme skranke: et ark kan være tastet to gange.
ui-rule-outlier =
    { $count ->
        [one] 1 tal skiller sig meget ud
       *[other] { $count } tal skiller sig meget ud
    }
    .means = Tallet er langt fra de andre dage ved samme skranke.
ui-rule-heaping =
    { $count ->
        [one] 1 skranke har mange runde tal
       *[other] { $count } skranker har mange runde tal
    }
    .means = Mange tal går op i fem: de er nok anslået, ikke talt.
ui-rule-fatigue =
    { $count ->
        [one] 1 skranke talte mindre dag for dag
       *[other] { $count } skranker talte mindre dag for dag
    }
    .means = Tallene falder ugen igennem. Det kan være, at nogen glemte at tælle.
ui-rule-type_never_used =
    { $count ->
        [one] 1 skranke bruger aldrig en af typerne
       *[other] { $count } skranker bruger aldrig en af typerne
    }
    .means = Der burde være nogle af den type. Måske er den misforstået.
ui-rule-other_share =
    { $count ->
        [one] 1 skranke har mange »andre«
       *[other] { $count } skranker har mange »andre«
    }
    .means = Mere end 40 % er vejledning, hjælp eller fejlhenvendelser.
ui-rule-definition_change = Definitionerne er ændret siden sidste runde
    .means = Typerne kan ikke sammenlignes med sidste runde.
ui-rule-desk_lost =
    { $count ->
        [one] 1 skranke har kun talt i den ene runde
       *[other] { $count } skranker har kun talt i den ene runde
    }
    .means = Sammenligningen med sidste runde dækker ikke de samme skranker.
ui-rule-open_hours_change =
    { $count ->
        [one] 1 enhed har andre åbningstider end sidst
       *[other] { $count } enheder har andre åbningstider end sidst
    }
    .means = Tallene kan ikke sammenlignes dag for dag, kun pr. åben time.
ui-rule-level_shift = Kommunens tal er helt anderledes end sidst
    .means = Mere end tre gange så meget eller under en tredjedel pr. dag.
ui-rule-more_desks_than_expected =
    { $count ->
        [one] 1 dag har flere skranker end ventet
       *[other] { $count } dage har flere skranker end ventet
    }
    .means = Der har talt skranker, som ikke står i rundefilen.
ui-rule-gaps =
    { $count ->
        [one] 1 skranke har huller i det, den har sendt
       *[other] { $count } skranker har huller i det, de har sendt
    }
    .means = Nogle henvendelser mangler i filerne.
ui-rule-forks =
    { $count ->
        [one] 1 skranke er kopieret til to pc’er
       *[other] { $count } skranker er kopieret til to pc’er
    }
    .means = Begge pc’er har talt videre. Det fælles er talt én gang, og det, der ikke kan skilles ad, er holdt udenfor.
ui-rule-counted_twice =
    { $count ->
        [one] 1 henvendelse er indlæst to gange
       *[other] { $count } henvendelser er indlæst to gange
    }
    .means = Enhedens dag står både i det rå udtræk og i skabelonen, så den tæller dobbelt.
ui-rule-import_beside_desks =
    { $count ->
        [one] 1 dag er både talt og indlæst
       *[other] { $count } dage er både talt og indlæst
    }
    .means = Skrankerne har talt, og der er indlæst henvendelser for samme enhed og dag. Det kan være de samme.
ui-rule-amended_after_correction =
    { $count ->
        [one] 1 skranke har rettet noget, du har rettet
       *[other] { $count } skranker har rettet noget, du har rettet
    }
    .means = Din rettelse gælder stadig. Skrankens egen kom senere.
ui-rule-desk_never =
    { $count ->
        [one] 1 skranke har ingen henvendelser sendt
       *[other] { $count } skranker har ingen henvendelser sendt
    }
    .means = Den står i rundefilen, men intet, der tæller, er kommet fra den.
ui-rule-clock_suspect =
    { $count ->
        [one] 1 skranke har et ur, der går forkert
       *[other] { $count } skranker har et ur, der går forkert
    }
    .means = Antallet er rigtigt; dag og time kan være forkert.
ui-rule-repeat_share =
    { $count ->
        [one] 1 skranke gentager usædvanligt ofte
       *[other] { $count } skranker gentager usædvanligt ofte
    }
    .means = Mange henvendelser er helt ens efter hinanden. Det kan være bunker, eller Gentag brugt forkert.
ui-rule-refused_file =
    { $count ->
        [one] 1 fil kunne ikke læses
       *[other] { $count } filer kunne ikke læses
    }
    .means = Intet af den er talt med.
ui-rule-digital_post_twice = Digital Post kan være talt to gange
    .means = Den er både talt ved skrankerne og leveret centralt.

# Luk uge
ui-closing-title = Luk { $weeks }
ui-closing-not-read = Ugens afslutning kunne ikke hentes
ui-closing-reading = Ser efter, hvad der mangler …
ui-closing-steps = Trin
ui-closing-step-control = { $number } Kontrol
ui-closing-step-units = { $number } Godkend enheder
ui-closing-step-close = { $number } Luk og eksportér
ui-closing-step-done = (klar)
ui-closing-step-open = (mangler)
ui-closing-control-errors =
    { $errors ->
        [one] 1 fejl skal rettes, før ugen kan lukkes.
       *[other] { $errors } fejl skal rettes, før ugen kan lukkes.
    }
ui-closing-control-fine = Ingen fejl.
ui-closing-control-rest = Advarsler at se på: { $warnings }. Markeret som rigtige: { $accepted }. Advarsler forhindrer ikke, at ugen lukkes.
ui-closing-open-control = Åbn Kontrol
ui-closing-next = Næste trin
ui-closing-units-lead = Hver enhed godkendes som talt, lukket eller manglende. En enhedsansvarlig kan selv have godkendt ved skranken: det står her.
ui-closing-units-none = Runden har ingen enheder. Sæt dem ind under Opsætning, eller saml skrankefilerne først.
ui-closing-all-signed = Alle enheder er godkendt
ui-closing-left =
    { $count ->
        [one] 1 enhed af { $all } mangler at blive godkendt
       *[other] { $count } enheder af { $all } mangler at blive godkendt
    }
ui-closing-sign-counted =
    { $count ->
        [one] Godkend den ene, der har talt alle dage
       *[other] Godkend de { $count }, der har talt alle dage
    }
ui-closing-units = Enhedernes godkendelse
ui-closing-contacts = Henvendelser
ui-closing-days = Dage talt
ui-closing-desks = Skranker
ui-closing-of = { $counted } af { $expected }
ui-closing-sign-off = Godkendelse
ui-closing-act = Godkend
ui-closing-lacks = ikke godkendt
ui-closing-sign = Godkend …
ui-closing-change = Ændr …
ui-closing-unsigned = Ikke godkendt endnu
ui-closing-state-reason = { $state }: { $reason }
ui-closing-signed-coordinator = { $what } (tovholder, { $at })
ui-closing-signed-unit = { $what } (enheden selv, { $at })
ui-closing-by-coordinator = tovholder, { $at }
ui-closing-by-unit = enheden selv, { $at }
ui-closing-not-signed = IKKE godkendt
ui-closing-signed-told = Godkendt: { $unit }
ui-closing-signed-several =
    { $count ->
        [one] 1 enhed er godkendt
       *[other] { $count } enheder er godkendt
    }
ui-signoff-title = Godkend { $unit }
ui-signoff-counted-so-far = Talt indtil nu: { $total } henvendelser på { $days } af { $expected } dage.
ui-signoff-how = Hvordan gik det?
ui-signoff-counted = talt
ui-signoff-closed = lukket
ui-signoff-missing = mangler
ui-signoff-counted-long = Talt: tallene er enhedens
ui-signoff-closed-long = Lukket: enheden havde ikke åbent i tælleugen
ui-signoff-missing-long = Mangler: enheden havde åbent, men har ikke talt det hele
ui-signoff-why = Hvorfor?
ui-signoff-do = Godkend
ui-closing-what = Når ugen er lukket, kan intet ændres, før du åbner den igen. Det bliver udgave { $version }.
ui-closing-again = Ugen er åbnet igen. Når du lukker den, bliver det udgave { $version }, som skal sendes til KL på ny.
ui-closing-do = Luk { $weeks }
ui-closing-cannot = { $weeks } kan ikke lukkes endnu:
ui-closing-not-errors = Der er fejl, som skal rettes først.
ui-closing-not-unsigned_units = Nogle enheder er ikke godkendt.
ui-closing-not-no_contacts = Der er ikke talt noget i runden.
ui-closing-not-otherwise = Åbn Kontrol, og se, hvad der mangler.
ui-closing-go-control = Til Kontrol
ui-closing-go-units = Til enhederne
ui-closing-preliminary = Eksportér et foreløbigt tal
ui-closing-is-closed = { $weeks } er lukket, udgave { $version }
ui-closing-closed-next = Eksportér nu filen til KL. Kommer kvitteringen, så skriv koden herunder.
ui-closing-export = Eksportér
ui-closing-closed-told = { $weeks } er lukket
ui-closing-reopened-told = { $weeks } er åben igen
ui-closing-not-closed = Ugen er IKKE lukket
ui-closing-not-reopened = Ugen er IKKE åbnet igen
ui-closing-exports = Filer, der er lavet
ui-closing-errors = { $count ->
    [one] 1 fejl
   *[other] { $count } fejl
}
ui-closing-warnings = { $count ->
    [one] 1 advarsel
   *[other] { $count } advarsler
}
ui-closing-doubt-early = { $weeks } slutter { $last }.
ui-closing-doubt-days = { $count ->
    [one] Der mangler 1 dag.
   *[other] Der mangler { $count } dage.
}
ui-closing-doubt-desks = { $count ->
    [one] 1 skranke har ikke talt.
   *[other] { $count } skranker har ikke talt.
}
ui-closing-doubt-warnings = { $count ->
    [one] 1 advarsel er ikke set igennem.
   *[other] { $count } advarsler er ikke set igennem.
}
ui-closing-doubt-same = Tallene er de samme som udgave { $version }.
ui-closing-ask = Luk { $weeks } nu?
ui-closing-ask-anyway = Luk alligevel?
ui-closing-wait = Vent
ui-closing-outdated = gælder ikke længere
ui-reopen = Åbn { $weeks } igen …
ui-reopen-why = Hvorfor åbnes den igen?
ui-reopen-how = Grunden står i rettelsesloggen. Når ugen lukkes igen, bliver det udgave { $next }.
ui-reopen-sent =
    { $count ->
        [one] Der er allerede lavet 1 fil ({ $total } henvendelser). Den gælder ikke længere, når den nye er sendt.
       *[other] Der er allerede lavet { $count } filer (senest { $total } henvendelser). De gælder ikke længere, når de nye er sendt.
    }
ui-reopen-do = Åbn ugen igen
ui-receipt = Kvittering fra KL
ui-receipt-kept = Bekræftet { $at }: { $code }, udgave { $version }
ui-receipt-code = Kontrolkode på kvitteringen
ui-receipt-hint = Otte tegn, for eksempel ABCD-EFGH. Den skal være den samme som på den fil, du sendte.
ui-receipt-do = Bekræft
ui-receipt-wrong = Skriv de otte bogstaver og tal (2–7), som de står på kvitteringen
ui-receipt-told = Kvitteringen { $code } er bekræftet
ui-receipt-not-kept = Kvitteringen er IKKE bekræftet
ui-purge = Gamle runder
ui-purge-lead =
    { $months ->
        [one] De enkelte henvendelser må slettes 1 måned efter en bekræftet kvittering. Ugens tal bliver stående.
       *[other] De enkelte henvendelser må slettes { $months } måneder efter en bekræftet kvittering. Ugens tal bliver stående.
    }
ui-purge-events = Enkelte linjer
ui-purge-may = Må slettes?
ui-purge-yes = Ja
ui-purge-why-open = Nej: runden er ikke lukket
ui-purge-why-no_receipt = Nej: kvitteringen er ikke bekræftet
ui-purge-why-too_young = Nej: det er for kort tid siden
ui-purge-why-other = Nej
ui-purge-open = Slet de enkelte henvendelser …
ui-purge-none =
    { $months ->
        [one] Ingen runde er gammel nok: der skal gå 1 måned efter kvitteringen.
       *[other] Ingen runde er gammel nok: der skal gå { $months } måneder efter kvitteringen.
    }
ui-purge-ask = Slet de enkelte henvendelser?
ui-purge-removes = Disse { $count } linjer slettes og kan ikke hentes tilbage:
ui-purge-row =
    { $events ->
        [one] { $round }: 1 linje
       *[other] { $round }: { $events } linjer
    }
ui-purge-stays = Rundens tal, eksporter og rettelseslog bliver stående, så den stadig kan sammenlignes.
ui-purge-sure = Ja, slet dem for altid
ui-purge-unsure = Sæt først kryds, hvis du er sikker
ui-purge-do =
    { $count ->
        [one] Slet fra 1 runde
       *[other] Slet fra { $count } runder
    }
ui-purge-told =
    { $count ->
        [one] De enkelte henvendelser i 1 runde er slettet
       *[other] De enkelte henvendelser i { $count } runder er slettet
    }
ui-purge-not-done = Intet er slettet

# Rettelseslog
ui-logbook-lead = Alt, hvad der er gjort med rundens tal, og hvorfor. En rettelse kan tages tilbage, så længe ugen er åben.
ui-logbook-not-read = Rettelsesloggen kunne ikke hentes
ui-logbook-reading = Henter loggen …
ui-logbook-empty = Der er ikke gjort noget endnu. Det første kommer, når rundefilen udgives, eller tallene samles.
ui-logbook-when = Hvornår
ui-logbook-what = Hvad
ui-logbook-about = Om
ui-logbook-why = Hvorfor
ui-logbook-act = Tag tilbage
ui-logbook-take-back = Tag tilbage
ui-logbook-take-back-one = Tag tilbage nr. { $number }: { $what }
ui-logbook-taken-back = taget tilbage
ui-logbook-is-taken-back = Den er allerede taget tilbage
ui-logbook-ask = Tag rettelsen tilbage?
ui-logbook-how = Henvendelserne står derefter, som de blev talt. Også det skrives i loggen.
ui-logbook-not-taken-back = Rettelsen er IKKE taget tilbage
ui-logbook-taken-back-told = Rettelsen er taget tilbage
ui-logbook-count-units =
    { $count ->
        [one] { $figure } enhed
       *[other] { $figure } enheder
    }
ui-logbook-count-lines =
    { $count ->
        [one] { $figure } linje
       *[other] { $figure } linjer
    }
ui-logbook-count-contacts =
    { $count ->
        [one] { $figure } henvendelse
       *[other] { $figure } henvendelser
    }
ui-logbook-unit = enhed { $unit }
ui-logbook-version = udgave { $version }

# Koder i loggen og i listerne over grunde

# Afstemning
ui-counts-lead = Hvor meget af det, telefonen, køen og mailen har talt, er også talt i hånden? Tallene lægges aldrig til ugens tal.
ui-counts-fetch = Hent tal fra telefoni, kø, mail …
ui-counts-not-read = Afstemningen kunne ikke hentes
ui-counts-reading = Henter tallene …
ui-counts-table = Talt i hånden af det, maskinen talte, for hver kanal og dag
ui-counts-whole = Hele runden
ui-counts-of = af { $machine }
ui-counts-none = intet talt
ui-counts-mark-low = lavt
ui-counts-mark-above = flere end maskinen
ui-counts-mark-no_manual = ikke talt i hånden
ui-counts-marks = Lavt: nogle har nok glemt at tælle. Flere end maskinen: noget er talt to gange, eller filen mangler noget. Ikke talt i hånden: spørg, om kanalen skulle tælles.
ui-counts-empty = Der er ikke hentet tal fra maskiner endnu
ui-counts-empty-how = Bed leverandøren af telefoni, køsystem eller mail om en CSV-fil med dag, kanal og antal. Den kan se sådan ud; kolonnerne må hedde noget andet og stå i en anden orden:
ui-counts-example = dato;kanal;enhed;antal
ui-counts-kept = Tallene er hentet: { $total }
ui-counts-files = Hentede filer
ui-counts-lines = Linjer
ui-counts-total = I alt
ui-counts-drop = Fjern
ui-counts-drop-one = Fjern { $name }
ui-counts-drop-ask = Fjern tallene fra { $name }?
ui-counts-drop-how = Afstemningen laves uden dem. Henvendelserne ændres ikke, og filen kan hentes igen.
ui-counts-not-dropped = Tallene er IKKE fjernet
ui-counts-dropped = Tallene fra { $name } er fjernet
ui-lists-not-read = Rundens kanaler og enheder kunne ikke hentes
ui-double = Kan være talt to gange
ui-double-day = { $channel }, { $day }: { $n } er både { $sources }
ui-double-round = { $channel }, hele runden: { $n } er både { $sources }
ui-double-and = { $before } og { $last }
ui-source-as = talt som { $channel }
ui-source-SKRANKE = talt ved skranken
ui-source-MASSE = masseregistreret
ui-source-EFTER = efterregistreret
ui-source-PAPIR = tastet fra papir
ui-source-IMPORT = indlæst fra fil
ui-source-CENTRAL = leveret centralt
ui-double-next = Find ud af, om det er de samme henvendelser. Er det dem, så tag masseregistreringen tilbage, eller ret dem under Kontrol.
ui-map-not-chosen = Filen kunne ikke hentes
ui-map-template-not-used = Skabelonen kunne ikke bruges
ui-map-not-kept = Tallene er IKKE hentet
ui-map-title = Sådan læses { $name }
ui-map-lead =
    { $lines ->
        [one] 1 linje, tegnsæt { $encoding }, adskilt med { $delimiter }.
       *[other] { $lines } linjer, tegnsæt { $encoding }, adskilt med { $delimiter }.
    }
ui-map-delimiter-semicolon = semikolon
ui-map-delimiter-comma = komma
ui-map-delimiter-tab = tabulator
ui-map-encoding = Filen er ikke i UTF-8. Den ser ud til at være { $encoding }: passer æ, ø og å i prøven herunder?
ui-map-preview = Filens første linjer
ui-map-column = Kolonne { $number }
ui-map-column-named = { $number }: { $name }
ui-map-unused = bruges ikke
ui-map-template = Brug en gemt skabelon
ui-map-template-none = Ingen
ui-map-what = Hvad står der i kolonnerne?
ui-map-has-header = Første linje er overskrifter
ui-map-system = System
ui-system-phone = Telefoni
ui-system-queue = Køsystem
ui-system-mail = Mail
ui-system-self_service = Selvbetjening
ui-system-digital_post = Digital Post
ui-system-other = Andet
ui-map-role-day = Dag
ui-map-role-channel = Kanal
ui-map-role-unit = Enhed
ui-map-role-type = Type
ui-map-role-task = Opgave (KLE)
ui-map-role-n = Antal
ui-map-in-file = Kolonne i filen
ui-map-all-rows = Den samme for alle linjer
ui-map-no-unit = Hele kommunen
ui-map-day-format = Dagen er skrevet
ui-map-day-danish = 20-10-2026
ui-map-day-iso = 2026-10-20
ui-map-words = Hvad betyder filens ord?
ui-map-words-hint = Filen har ord, som KOMHEN ikke kender. Vælg, hvad de står for; det huskes i skabelonen.
ui-map-word = »{ $word }« er
ui-map-word-unknown = Ved ikke: linjerne kan ikke læses
ui-map-word-not = Andet
ui-map-word-left-out = Tæl ikke med
ui-map-needs-channel = Vælg, hvor kanalen står, eller én kanal for alle linjer
ui-map-needs-type = Vælg, hvor typen står, eller én type for alle linjer
ui-map-day-is-count = Dag og antal kan ikke være den samme kolonne
ui-map-unreadable = Filen kan ikke læses sådan
ui-map-reading = Prøver at læse filen …
ui-map-known = Filen er allerede hentet. Tallene står her i forvejen.
ui-map-nothing = Ingen linjer kan læses. Se på kolonnerne igen.
ui-map-mend-first =
    { $count ->
        [one] 1 linje kan ikke læses. Vælg, hvad ordene betyder, eller ret filen, og hent den igen.
       *[other] { $count } linjer kan ikke læses. Vælg, hvad ordene betyder, eller ret filen, og hent den igen.
    }
ui-map-choose-replace = Svar først på, om tallene skal erstatte dem, der står.
ui-map-name-template = Skriv først et navn til skabelonen.
ui-map-stands = Der er allerede hentet tal af samme slags. Hvad skal der ske?
ui-map-keep-both-not = Behold dem, der står
ui-map-replace = Erstat dem med denne fil
ui-map-save-template = Gem valgene som skabelon til næste gang
ui-map-template-name = Navn på skabelonen
ui-map-do = Hent tallene
ui-map-do-replace = Erstat tallene
ui-map-leave = Læg filen væk
ui-reading-rows = { $read } linjer læst: { $accepted } kan bruges, { $rejected } kan ikke.
ui-reading-added-up =
    { $lines ->
        [one] { $lines } linje
       *[other] { $lines } linjer
    }, { $days ->
        [one] { $days } dag
       *[other] { $days } dage
    }. Linjer fra samme dag er lagt sammen.
ui-reading-overlaps = Tallene findes måske i forvejen
ui-reading-overlap = { $channel }, { $day }: der står allerede { $before } fra »{ $name }«
ui-reading-overlaps-next = Er det de samme henvendelser, så erstat den gamle fil. Er det andre henvendelser, så læg dem til.
ui-map-add = Læg filen til dem, der står
ui-reading-left-out =
    { $count ->
        [one] { $figure } linje er udeladt, fordi den ikke skal tælles.
       *[other] { $figure } linjer er udeladt, fordi de ikke skal tælles.
    }
ui-reading-total-machine = I alt { $total } henvendelser ifølge maskinen.
ui-reading-total-mass = I alt { $total } henvendelser.
ui-reading-problems = Linjer at se på
ui-reading-first = { $caption } (de første { $shown } af { $all })
ui-reading-column = Kolonne
ui-reading-what = Hvad er galt?

# Masseregistrering
ui-mass-lead = Når mange ens henvendelser skal tælles på én gang, for eksempel breve fra fjernprint. De mærkes som masseregistreret. De lægges til ugens tal.
ui-mass-not-read = Listen kunne ikke hentes
ui-mass-other-day = En anden dag …
ui-mass-write-day = Dag (dd-mm-åååå)
ui-mass-choose-unit = Vælg en enhed
ui-mass-no-day = Skriv dagen som 20-10-2026
ui-mass-day-ahead = Dagen har ikke været endnu
ui-mass-choose-channel = Vælg en kanal
ui-mass-choose-type = Vælg en type
ui-mass-website = Hjemmesidebesøg tælles som råd og vejledning
ui-mass-bad-count = Skriv et helt tal fra 1 til 999.999
ui-mass-task = { $text } ({ $kle })
ui-mass-save = Gem
ui-mass-save-n =
    { $count ->
        [one] Gem { $figure } henvendelse
       *[other] Gem { $figure } henvendelser
    }
ui-mass-saved =
    { $count ->
        [one] Gemt: { $figure } henvendelse
       *[other] Gemt: { $figure } henvendelser
    }
ui-mass-not-saved = IKKE gemt
ui-mass-fetch = Hent fra fil …
ui-mass-list =
    { $count ->
        [one] Masseregistreret i runden: { $figure } henvendelse
       *[other] Masseregistreret i runden: { $figure } henvendelser
    }
ui-mass-empty = Ingen endnu.
ui-mass-table = Masseregistreringer
ui-mass-when = Gemt
ui-mass-about = { $n } { $channel }, { $unit }, { $day }
ui-mass-not-taken-back = IKKE taget tilbage
ui-mass-taken-back-told =
    { $count ->
        [one] Taget tilbage: { $figure } henvendelse tæller ikke med
       *[other] Taget tilbage: { $figure } henvendelser tæller ikke med
    }

# Import
ui-import-lead = Indlæs rådata eller skabelon fra 2013 (CSV). Du ser, hvad filen indeholder, før noget bliver gemt.
ui-import-choose = Vælg fil …
ui-import-not-chosen = Filen kunne ikke læses
ui-import-not-read = Listen over indlæste filer kunne ikke hentes
ui-import-not-done = Filen er IKKE indlæst
ui-import-told = Indlæst: { $accepted } linjer
ui-import-preview = Det står der i { $name }
ui-import-format-raw2013 = Rådata i formatet fra 2013
ui-import-format-template2013 = Skabelon til Det Digitale Landkort (2013)
ui-import-format-mass = Masseregistrering fra fil
ui-import-format-machine = Tal fra maskiner
ui-import-rows_read = Linjer læst
ui-import-rows_accepted = Kommer med
ui-import-rows_flagged = Heraf med advarsel
ui-import-rows_rejected = Holdes udenfor
ui-import-total = Henvendelser
ui-import-known-before = Den samme fil er allerede indlæst. Der er intet nyt at hente.
ui-import-nothing = Ingen linjer i filen kan bruges. Bed om den igen, eller prøv et andet tegnsæt.
ui-import-answer = Svar først på, om filen skal erstatte den, der står.
ui-import-left = Så ændres intet: læg filen væk.
ui-import-apart =
    { $count ->
        [one] 1 linje kan ikke tælles med. Den holdes udenfor med linjenummer og grund og kan ses herunder.
       *[other] { $figure } linjer kan ikke tælles med. De holdes udenfor med linjenummer og grund og kan ses herunder.
    }
ui-import-rules = Det har kontrollen bemærket
ui-import-rules-next = Linjer med advarsel tæller med. Se på dem under Kontrol, når filen er indlæst.
ui-import-weight = Vægt
ui-import-rule = Hvad
ui-import-rows = Linjer
ui-import-first-line = Første linje
ui-import-rejected-lines = Linjer, der holdes udenfor
ui-import-encoding = Tegnsæt
ui-encoding-iso-8859-1 = ISO-8859-1 (filer fra 2013)
ui-encoding-windows-1252 = Windows-1252 (ældre Windows-programmer)
ui-encoding-utf-8 = UTF-8 (nyere programmer)
ui-encoding-utf-16 = UTF-16
ui-import-stands = Der er allerede indlæst en anden fil af samme slags. Hvad skal der ske?
ui-import-replace = Erstat den: den gamle fils linjer tæller ikke længere
ui-import-leave = Behold den gamle
ui-import-do =
    { $count ->
        [one] Indlæs { $figure } linje
       *[other] Indlæs { $figure } linjer
    }
ui-import-away = Læg filen væk
ui-import-done = Filen er indlæst
ui-import-known = Filen var allerede indlæst
ui-import-counts = { $accepted } linjer kom med, { $rejected } holdes udenfor. I alt { $total } henvendelser.
ui-import-to-control = Se dem i Kontrol
ui-import-files = Indlæste filer
ui-import-empty = Ingen filer er indlæst i denne runde. De fleste kommuner skal ikke bruge det.
ui-import-kind = Slags

# Eksport af en runde
ui-out-closed = { $weeks } er lukket: det her er udgave { $version }.
ui-out-open = { $weeks } er ikke lukket endnu. Filerne er foreløbige.
ui-out-to-closing = Luk ugen
ui-out-which = Hvilke filer?
ui-out-format = Format
ui-out-format-upload = Indberetning til KL
ui-out-for-upload = Ugens tal pr. dag. Den her sender du til KL.
ui-out-format-excel-da = CSV til dansk Excel
ui-out-for-excel-da = Til den, der vil regne videre i et regneark på dansk.
ui-out-format-xlsx = Excel (.xlsx)
ui-out-for-xlsx = Til ledere og kolleger: ugetal, kanal × type og kodeliste.
ui-out-format-pdf = Rapport (PDF)
ui-out-for-pdf = Til ledelsen: to sider med tal og figurer.
ui-out-format-iso = CSV, international
ui-out-for-iso = Til statistikprogrammer: komma, punktum og UTF-8.
ui-out-format-panel = Tal til sammenligning af to runder
ui-out-for-panel = Til analyse af to runder mod hinanden.
ui-out-format-komhen-2013 = KOMHEN-skabelon fra 2013
ui-out-for-komhen-2013 = Til systemer, der stadig læser den gamle skabelon.
ui-out-format-komhen-2013-raw = Rå rækker (2013-format)
ui-out-for-komhen-2013-raw = Hver henvendelse for sig. Kun til eget brug.
ui-out-stays = Bliver i kommunen
ui-out-stays-long = Filen bliver i kommunen: den har hver henvendelse for sig og må ikke sendes videre.
ui-out-do =
    { $count ->
        [one] Eksportér 1 fil
       *[other] Eksportér { $count } filer
    }
ui-out-do-folder = Vælg mappe og eksportér …
ui-out-choose-first = Sæt først kryds ved mindst én fil
ui-out-where = Filerne lægges i appens mappe til eksport, som regel Dokumenter › KOMHEN. Du får den at se bagefter.
ui-out-beside = Ved CSV-filerne ligger også en datapakke (.datapackage.json), som beskriver kolonnerne for programmer.
ui-out-not-written = Filerne er IKKE skrevet
ui-out-told =
    { $count ->
        [one] 1 fil er skrevet
       *[other] { $count } filer er skrevet
    }
ui-out-done =
    { $count ->
        [one] 1 fil er skrevet
       *[other] { $count } filer er skrevet
    }
ui-out-folder = Mappe:
ui-out-code = Kontrolkode til KL
ui-out-code-hint = Læs koden op for KL, eller sammenlign den med kvitteringen. Filen har { $total } henvendelser.
ui-out-not-copied = Koden kunne ikke kopieres: skriv den af
ui-out-file = { $rows } rækker · { $total } henvendelser · kontrolkode { $code }
ui-out-preview = Forhåndsvisning
ui-out-preview-none = Sæt kryds ved en fil for at se den her
ui-out-preview-reading = Laver forhåndsvisningen …
ui-out-not-previewed = Filen kan ikke vises
ui-out-rows = { $rows } rækker, { $total } henvendelser.
ui-out-contacts = { $total } henvendelser.
ui-out-report = Rapporten har to sider. Se den under Rapport.
ui-out-same = Ens i alle rækker herunder: { $columns }
ui-out-empty-column = { $column } (tom)
ui-out-first = De første { $count } vises.
ui-out-hidden =
    { $count ->
        [one] 1 lille tal (under { $least }) er skjult, så ingen kan genkendes.
       *[other] { $figure } små tal (under { $least }) er skjult, så ingen kan genkendes.
    }
ui-out-total-always = Alle filer har de samme { $total } henvendelser. Der står altid i dem, om hjemmesidebesøg er med, og hvad der mangler.

# Kommunens lager til en ny pc
ui-transfer-lead = Skal du have en ny pc, eller skal en anden være tovholder? Tag kommunens tal med her.
ui-transfer-here = På denne pc
ui-transfer-here-how = Gem en kopi på et fællesdrev eller en USB-nøgle. Den har runder, tal, rettelseslog og skabeloner. Send den ikke med mail.
ui-transfer-save = Gem kopien …
ui-transfer-saved = Kopien er gemt
ui-transfer-not-saved = Kopien er IKKE gemt
ui-transfer-code-hint = Skriv koden ned: den nye pc viser den samme, når kopien er hentet rigtigt.
ui-transfer-there = På den nye pc
ui-transfer-there-install = Åbn KOMHEN, og vælg Menu › Tovholder: kommunens uge.
ui-transfer-there-fetch = Hent kopien. Den kan kun hentes, hvor der ikke er tal i forvejen.
ui-transfer-there-folder = Vælg igen mappen med skrankernes filer.
ui-transfer-there-old = Brug ikke den gamle pc som tovholder bagefter, og slet kopien, når den er hentet.

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

## Kommunens uge: lager og mappe
error-no_municipality = Kommunens uge er ikke sat op på denne pc.
error-no_municipality-next = Vælg kommunen under Tovholder, eller hent kopien fra den gamle pc.
error-no_gather_folder = Der er ikke valgt en mappe med skrankefiler.
error-no_gather_folder-next = Tryk på Vælg mappe, og vælg den mappe, enhederne sender til.
error-gather_folder_away = Mappen med skrankefiler kan ikke åbnes lige nu.
error-gather_folder_away-next = Tallene nedenfor er fra sidste gang, der blev set efter. Se, om netværksdrevet eller USB-nøglen er der; programmet prøver selv igen.
error-too_many_files = Mappen har for mange filer til, at den kan være mappen med skrankefiler.
error-too_many_files-next = Vælg den mappe, enhederne sender til, eller flyt alt andet ud af den.

## Vinduernes rammer

window-title = KOMHEN
window-title-place = KOMHEN – { $municipality }
window-title-practice = PRØVETÆLLING – KOMHEN
window-title-practice-place = PRØVETÆLLING – KOMHEN – { $municipality }
window-choose-round-file = Hent rundefil
window-choose-send-folder = Vælg mappen, som tallene sendes til
window-save-desk-file = Vælg mappen, som filen gemmes i
window-round-files = Rundefiler
window-choose-gather-folder = Vælg mappen med skrankefiler
window-choose-counts-file = Hent filen med tal
window-choose-import-file = Indlæs fil fra et andet program
window-choose-task-list = Hent kommunens egen opgaveliste
window-choose-publish-folder = Vælg mappen, som rundefilen udgives i
window-choose-export-folder = Vælg mappen, som rundens filer skrives i
window-choose-move-folder = Vælg mappen til kopien af kommunens lager
window-choose-move-file = Hent kopien af kommunens lager
window-csv-files = Tabeller (CSV)
window-move-files = Kopier af kommunens lager
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
error-already_imported-next = Skal den nye fil erstatte den gamle, så vælg Erstat, på kommandolinjen --replace. Er det maskintal for andre henvendelser, så læg dem til, på kommandolinjen --add.
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
rule-missing_day = dagen { $value } burde være talt, men mangler
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
rule-version_conflict = to forskellige filer har samme kommune, runde og udgave
rule-not_counted = filen er ikke en indberetning og er ikke talt med
rule-invented_municipality = kommunen er demonstrationens og står ikke i noget landstal
rule-not_readable = { $value }

## Filer til mennesker: Læs mig, ord for koder, bemærkninger

readme-title = KOMHEN: kommunens egne tal for en tællerunde
readme-sheet = Læs mig
readme-sheet-figures = Ugetal
readme-sheet-channels = Kanal x type
readme-sheet-codes = Kodeliste
readme-draft = FORELØBIG
readme-draft-open = Runden er ikke lukket endnu. Tallene kan blive andre.
readme-municipality = Kommune
readme-round = Runde
readme-period = Periode
readme-own-period = Egen periode
readme-with-website = I alt med hjemmesidebesøg
readme-without-website = I alt uden hjemmesidebesøg
readme-units = Enheder med tal
readme-units-none = Ingen
readme-missing = Mangler
readme-missing-nothing = Intet: alle skranker har talt alle dage, de havde åbent.
readme-missing-unknown = Det vides ikke: runden har ingen rundefil, der siger, hvem der skulle tælle.
readme-missing-one-desk = Her er kun én skrankes egne tal. Resten af kommunen er ikke med.
readme-missing-never = { $unit }, skranke { $desk }: har ikke talt ({ $days })
readme-missing-days = { $unit }, skranke { $desk }: { $days }
readme-signed = Godkendt uden tal
readme-version = Udgave
readme-definition = Definitioner
readme-rules = Kontrolversion
readme-source = Hvad tallene er
readme-source-text = Henvendelser, ikke personer: én borger kan have flere. Rettelser er regnet med, fortrudte henvendelser er ikke. Hjemmesidebesøg er besøg, ikke henvendelser til en medarbejder.
readme-small-cells = Små tal
readme-small-cells-hidden = Tal under { $min } er skjult, og nogle større tal med dem, så de små ikke kan regnes ud ({ $hidden } rækker). Dage, opgaver, afslutning, blanket og kilde er derfor lagt sammen.
readme-small-cells-shown = Ikke til offentliggørelse: ingen små tal er skjult.
readme-small-cells-mark = Små tal er skjult
readme-not-for-publication = Ikke til offentliggørelse
readme-hidden-mark = skjult

figure-list-channel = Kanal
figure-list-type = Type
figure-list-closing = Afslutning
figure-list-form = Blanket
figure-list-source = Kilde
figure-list-task = Opgave
figure-list-unit = Enhed
figure-closing-STRAKS = Straks
figure-closing-HOLD = Videre behandling
figure-form-JA = Ja
figure-form-NEJ = Nej
figure-source-SKRANKE = Talt ved skranken
figure-source-MASSE = Flere på én gang
figure-source-EFTER = Efterregistreret
figure-source-PAPIR = Papir
figure-source-IMPORT = Indlæst fra fil
figure-source-CENTRAL = Leveret centralt
figure-website-yes = Ja
figure-website-no = Nej
figure-task-unknown = { $task } (uden navn)

export-warning-not_closed = Bemærk: runden er ikke lukket endnu. Filen er en foreløbig udgave.
export-warning-answers_left_out = Bemærk: svarene på lokale spørgsmål er ikke med. Skabelonen fra 2013 har ingen kolonne til dem; rådata som i 2013 har.
export-warning-codes_of_ours = Bemærk: filen har kanaler, der ikke fandtes i 2013 (koder, der begynder med X). Et program fra dengang kender dem ikke.
ui-warning-answers_left_out = { export-warning-answers_left_out }
ui-warning-codes_of_ours = { export-warning-codes_of_ours }
error-file_in_use = Filen er åben i et andet program: { $path }
error-file_in_use-next = Luk filen, og prøv igen, eller vælg en anden mappe. Den gamle fil er uændret.
error-confirmed_file_stands = Filen blev eksporteret, mens { $round } var lukket, og må ikke få andre tal: { $path }
error-confirmed_file_stands-next = Vælg en anden mappe. Filen er uændret, og der er ikke skrevet noget.
error-no_space = Der er ikke plads på drevet: { $path }
error-no_space-next = Skaf plads, eller vælg en anden mappe, og prøv igen. En ældre fil under samme navn er uændret.

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
cli-gathered = Set efter: { $read } filer læst, { $unchanged } uændrede, { $new } nye hændelser
cli-week = Runde { $round }: i alt { $total }, i dag { $today }; { $counted } af { $expected } skranker har talt
cli-control-purged = De enkelte henvendelser er slettet: der er kun tallene tilbage, og intet at kontrollere.
cli-week-purged = Runde { $round }: i alt { $total }. De enkelte henvendelser er slettet, så skrankernes dage kan ikke vises.
cli-week-desk = Skranke
cli-week-total = i alt / ventet
cli-week-needs = mangler noget
cli-need-never = har ikke sendt noget, der tæller
cli-need-missing_today = mangler i dag
cli-need-quiet = stille
cli-need-gaps = numre mangler
cli-need-forks = kopieret disk
cli-need-refused_file = fil afvist
cli-need-clock = uret er gået baglæns
cli-need-unit_unknown = står ikke i rundefilen
cli-moved-to = Kopien ligger i { $path }, kontrolkode { $code }. Hent den på den nye pc med komhen move --from, og tæl ikke videre i det gamle lager.
cli-moved-from = Lageret er flyttet hertil fra { $path }, kontrolkode { $code }.
cli-imported = { $file }: læst { $read } = godtaget { $accepted } + afvist { $rejected }; { $flagged } rækker har en bemærkning
cli-imported-known = { $file } er allerede indlæst. Intet er ændret.
cli-rule = { $count } × { $rule } ({ $severity }, første gang i linje { $line })
cli-finding = linje { $line }, { $column }: { $message }
cli-more-findings = … og { $count } til
cli-valid = { $file }: { $format }, læst { $read } = godtaget { $accepted } + afvist { $rejected }
cli-total = I alt
cli-exported = { $path }: { $rows } rækker, { $total } henvendelser, kontrolkode { $code }
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

## Tovholderens sider: skal

ui-menu-week = Tælleugen
ui-menu-unit = Enhedens uge
    .hint = hvor langt er vi
ui-menu-municipality = Tovholder: kommunens uge
    .hint = opsætning, status, kontrol og eksport
ui-start-coordinator-why = Skal du styre kommunens tælling?
ui-start-coordinator = Jeg er tovholder
ui-found = { $count ->
        [0] Intet passer. Skriv noget andet.
        [one] 1 passer
       *[other] { $count } passer
    }
ui-copy-marked = Teksten er markeret: tryk Ctrl+C
ui-later-loading = Henter siden …
ui-municipality = Kommunens uge
ui-municipality-title = Kommunens uge · { $name }
ui-municipality-name = { $name } Kommune
ui-municipality-loading = Henter kommunens uge …
ui-municipality-not-read = Kommunens tal kunne ikke hentes
ui-municipality-round = Runde
ui-municipality-round-choice = { $round }, { $weeks } – { $stage }
ui-municipality-stage-draft = kladde
ui-municipality-stage-published = udgivet
ui-municipality-stage-closed = lukket
ui-municipality-stage-purged = slettet, totaler gemt
ui-municipality-pages = Kommunens sider
ui-municipality-more = Mere
ui-municipality-page-week = Ugen nu
ui-municipality-page-setup = Opsætning
ui-municipality-page-counts = Afstemning
ui-municipality-page-control = Kontrol
ui-municipality-page-closing = Luk uge
ui-municipality-page-export = Eksport
ui-municipality-page-report = Rapport
ui-municipality-page-mass = Masseregistrering
ui-municipality-page-import = Import
ui-municipality-page-logbook = Rettelseslog
ui-municipality-page-move = Flyt til ny pc
ui-municipality-round-first = Lav en runde først
ui-municipality-round-first-why = Siden handler om en bestemt tællerunde, og der er ingen endnu.
ui-municipality-round-first-import = Filen skal høre til en tællerunde. Lav runden for den uge, filen er fra, og kom så tilbage hertil.
ui-municipality-make-round = Lav runden …
ui-municipality-invented = Opdigtet kommune (demonstration)
ui-municipality-folder = Mappe
ui-municipality-no-folder = Vælg den mappe, som skrankerne sender deres tal til.
ui-municipality-looked = set efter { $when }
ui-municipality-never-looked = ikke set efter endnu
ui-municipality-last-good = Sidst set efter { $when }.
ui-municipality-clock = kl. { $clock }
ui-municipality-day-clock = { $day } kl. { $clock }
ui-municipality-choose-folder = Vælg mappe …
ui-municipality-other-folder = Skift mappe …
ui-municipality-look-now = Se efter nu
ui-municipality-gather-from = Hent fra USB …
ui-municipality-gathering = Henter skrankernes filer …
ui-municipality-folder-locked = Styres af it-afdelingen
ui-municipality-not-gathered = Filerne er IKKE hentet
ui-municipality-short-day = { $weekday } { $date }-{ $month }
ui-municipality-long-day = { $weekday } den { $date }
ui-municipality-first = Hvilken kommune er du tovholder for?
ui-municipality-first-what = Her sætter du tællerunden op, følger ugen, retter det, der er galt, lukker ugen og sender tallene til KL.
ui-municipality-first-1 = Vælg din kommune.
ui-municipality-first-2 = Lav en runde – ny eller en kopi af den sidste.
ui-municipality-first-3 = Udgiv rundefilen, så skrankerne kan tælle.
ui-municipality-first-promise = Kommunens tal ligger på denne pc. Der gemmes aldrig CPR-nummer eller navn.
ui-municipality-which = Kommune
ui-municipality-which-hint = Skriv lidt af navnet eller nummeret: aa finder også å.
ui-municipality-choose-first = Vælg først en kommune fra listen.
ui-municipality-begin = Fortsæt
ui-municipality-begin-as = Fortsæt som { $name }
ui-municipality-not-begun = Kommunen er IKKE oprettet på denne pc
ui-weekday-short-1 = man
ui-weekday-short-2 = tir
ui-weekday-short-3 = ons
ui-weekday-short-4 = tor
ui-weekday-short-5 = fre
ui-weekday-short-6 = lør
ui-weekday-short-7 = søn

## Ugen nu

ui-week-updated = Opdateret { $when }
ui-week-refresh = Opdatér
ui-week-not-updated = De nyeste tal kunne ikke hentes. Du ser de sidste.
ui-week-not-read = Ugens tal kunne ikke hentes
ui-week-closed = Lukket, udgave { $version }
ui-week-today = I dag
ui-week-total = Hele ugen
ui-week-without-website = Uden hjemmesidebesøg
ui-week-counting = Skranker, der har talt
ui-week-of = { $n } af { $of }
ui-week-empty = Ingen skranker har sendt endnu
ui-week-empty-listens = Appen holder øje med mappen { $folder } og viser tallene, når de kommer.
ui-week-empty-no-folder = Vælg øverst den mappe, som skrankerne sender til.
ui-week-empty-draft = Runden er ikke udgivet endnu
ui-week-empty-draft-next = Udgiv rundefilen i Opsætning, så skrankerne kan begynde at tælle.
ui-week-to-setup = Gå til Opsætning
ui-week-desks = Skrankerne
ui-week-only-needing = Vis kun dem, der kræver handling ({ $count })
ui-week-table = Skranker og dage
ui-week-expected-from = forventet efter { $round }
ui-week-col-desk = Enhed og skranke
ui-week-col-total = I alt
ui-week-col-expected = Forventet
ui-week-col-last = Sidst set
ui-week-col-status = Status
ui-week-place = { $unit }, skranke { $desk }
ui-week-day-closed = lukket
ui-week-day-missing = mangler
ui-week-day-ahead = kommer
ui-week-day-outside = tæller ikke den dag
ui-week-no-expected = intet at sammenligne med
ui-week-never = aldrig
ui-week-fine = med
ui-week-fine-long = Skranken er med, og der er intet at gøre.
ui-week-begins = begynder { $day }
ui-week-begins-long = Skranken begynder at tælle { $day }. Der er intet at gøre endnu.
ui-week-sent-nothing = har sendt, men intet talt
    .next = Der er kommet en fil, men ingen henvendelser. Spørg, om de er begyndt at tælle, og om de sidder ved den rigtige skranke.
ui-week-signed-counted = godkendt
ui-week-signed-closed = godkendt som lukket
ui-week-signed-missing = godkendt som manglende
ui-week-need-never = aldrig set
    .next = Ryk enheden. Er der ikke netværk, så hent filen fra en USB-nøgle.
ui-week-need-missing_today = mangler i dag
    .next = Ryk enheden, eller markér den som lukket.
ui-week-need-quiet = stille
    .next = Spørg, om der er pause, om der er lukket, eller om det er glemt.
ui-week-need-gaps = huller i filen
    .next = Bed skranken trykke Send nu. Så kommer det hele igen, og intet tælles dobbelt.
ui-week-need-forks = talt på to ens pc’er
    .next = En pc er kopieret. Bed enheden give den ene pc en anden skranke under Rundefil. Kontrol viser, hvad der er holdt ude.
ui-week-need-refused_file = filen kan ikke læses
    .next = Se hvorfor under Filer i mappen, og bed skranken trykke Send nu.
ui-week-need-clock = uret er forkert
    .next = Tallene er med, men klokkeslættene kan være forkerte. Bed it-afdelingen stille pc’ens ur.
ui-week-need-unit_unknown = ikke i rundefilen
    .next = Tilføj enheden eller skranken i Opsætning, eller bed enheden vælge en skranke fra rundefilen.
ui-week-need-more = { $first } + { $more }
ui-week-since = siden { $when }
ui-week-missing = Mangler i dag ({ $count })
ui-week-missing-more = … og { $count } til, øverst i tabellen.
ui-week-remind = Ryk
ui-week-remind-desk = Ryk { $place }
ui-week-remind-everybody = Ryk dem alle med én tekst
ui-week-reminder = Rykkertekst
ui-week-copy = Kopiér teksten
ui-week-remind-hello = Hej { $unit }
ui-week-remind-hello-all = Hej
ui-week-remind-about = Det handler om tælleugen og skranke { $desk }.
ui-week-remind-never = Der er endnu ikke kommet tal fra jer. Er I begyndt at tælle? Tryk Menu og Send tal, så kommer tallene til mig. Er I ikke kommet i gang, så ring, så hjælper jeg.
ui-week-remind-missing_today = Der er ikke kommet tal fra jer i dag. Har I lukket, så tryk Lukket øverst på tælleskærmen. Ellers tryk Menu og Send tal.
ui-week-remind-quiet = Der er ikke talt noget siden { $since }. Er der pause eller lukket, så tryk Pause eller Lukket. Er noget glemt, så brug Efterregistrering i menuen.
ui-week-remind-gaps = Der mangler noget midt i de tal, I har sendt. Tryk Menu, Send tal og Send nu, så kommer det hele.
ui-week-remind-refused_file = Jeg kan ikke læse den seneste fil fra jer. Tryk Menu, Send tal og Send nu.
ui-week-remind-forks = Der er talt på to pc’er, som er kopier af hinanden. Vælg en anden skranke på den ene under Menu og Rundefil, og ring til mig.
ui-week-remind-clock = Pc’ens ur ser ud til at gå forkert. Bed it-afdelingen stille det. Tæl bare videre.
ui-week-remind-all = Der er ikke kommet tal i dag fra de steder, der står herunder. Har I lukket, så tryk Lukket øverst på tælleskærmen. Ellers tryk Menu og Send tal.
ui-week-remind-thanks = Tak for hjælpen!
ui-week-usual = Plejer i timen
ui-week-last-contact = Seneste henvendelse
ui-week-last-file = Seneste fil
ui-week-repeat-share = Gentagelser
ui-week-mass-here = Talt som flere ens
ui-week-forgotten-here = Formentlig glemt
ui-week-gone = Skranken er ikke på listen mere
ui-week-mark-closed = Markér som lukket …
ui-week-change-sign-off = Ret godkendelsen …
ui-week-repeats = Gentagelser { $percent } %
ui-week-mass = Talt som flere ens: { $count }
ui-week-forgotten = Formentlig glemt ca. { $count } (enhedernes eget skøn)
ui-week-unknown = { $count ->
        [one] En skranke har sendt tal, men står ikke i rundefilen
       *[other] { $count } skranker har sendt tal, men står ikke i rundefilen
    }
ui-week-unknown-next = Tallene er med i totalen. Tilføj skranken i Opsætning, eller bed enheden vælge en skranke fra rundefilen.
ui-week-files = Filer i mappen
ui-week-files-busy = Henter fil { $done } af { $of } …
ui-week-files-none = Der er ikke kommet filer endnu.
ui-week-files-fine = { $count ->
        [one] En fil er læst og i orden.
       *[other] Alle { $count } filer er læst og i orden.
    }
ui-week-files-others = { $count ->
        [one] Den anden fil er i orden.
       *[other] De andre { $count } filer er i orden.
    }
ui-week-file-unreadable = Filen kan ikke læses.
ui-week-file-refused = ikke læst
ui-week-file-look = læst, se her
ui-week-file-forks = { $count ->
        [one] Den samme skranke er talt på to kopierede pc’er.
       *[other] Den samme skranke er talt på kopierede pc’er { $count } gange.
    }
ui-week-file-apart = { $count ->
        [one] En hændelse er holdt ude af tallene.
       *[other] { $count } hændelser er holdt ude af tallene.
    }
ui-week-file-apart-next = De er ikke slettet. Se dem under Kontrol.
ui-week-file-gaps = Der mangler hændelser midt i filen (nr. { $gaps }).
ui-week-charts = Diagrammer

### Tal fra andre programmer, import og opsætning

rule-unknown_code_near = koden findes ikke; var det { $value }?
rule-mangled_code = »{ $value }« er lavet om til en dato af et regneark. Formatér kolonnen som tekst, og hent tallene igen
rule-hour_of_day = der står et klokkeslæt (»{ $value }«). Der skal være ét tal pr. dag
rule-same_cell_twice = samme dag, kanal, enhed, type og opgave står også i linje { $value }. Slet den ene linje, eller læg de to tal sammen i én linje, og hent filen igen
rule-lines_added_up = { $value } (linjer / dage): linjer fra samme dag er lagt sammen
rule-open_quote = et citationstegn er ikke lukket: { $value }
rule-left_out = rækken er valgt fra
rule-zero_count = antallet er 0, og der er ingen henvendelser at tælle
rule-wrong_period = ingen dage i filen ligger i tælleperioden: { $value }
rule-total_too_large = tallene giver tilsammen { $value }, og det er for mange
rule-no_rows = filen har ingen rækker
rule-unusual_count = { $value } er mere end ti gange det sædvanlige for kanalen
rule-type_missing = henvendelsestypen mangler, så rækken kan ikke tælles
rule-same_task_twice = opgaven står også i linje { $value }
rule-bad_text = teksten »{ $value }« kan ikke stå på en knap
error-round_stands = Runden { $value } er allerede sat op.
error-round_stands-next = Åbn den under Opsætning og ret den der. Intet er ændret.

error-too_many_lines = Filen har mere end { $most } linjer: { $path }
error-too_many_lines-next = Tjek, at det er den rigtige fil. Der skal være ét tal pr. dag, kanal og enhed. Intet er indlæst.
error-bad_mapping = Kolonnerne kan ikke læses sådan: { $what ->
        [column] filen har ingen kolonne { $value }
        [column_twice] den samme kolonne er valgt to gange
        [channel] der er ikke valgt nogen kanal
        [type] der er ikke valgt nogen henvendelsestype
        [words] der er for mange eller for lange ord
       *[template] skabelonen passer ikke ({ $value })
    }
error-bad_mapping-next = Vælg igen, hvad hver kolonne er. Intet er indlæst.
error-no_template = Der er ingen skabelon med navnet »{ $value }«. Der findes: { $known }
error-no_template-next = Vælg en af dem, eller gem en ny skabelon i vinduet Afstemning.
error-bad_header = Kolonnerne i { $path } er »{ $value }«, men de skal være »{ $wanted }«.
error-bad_header-next = Ret den første linje, eller vælg i vinduet Afstemning, hvad hver kolonne er, og gem det som skabelon. Intet er indlæst.
error-no_file_chosen = Der er ikke valgt nogen fil.
error-no_file_chosen-next = Vælg filen igen. Intet er indlæst.
error-bad_rows = { $rejected } rækker kan ikke bruges: { $path }
error-bad_rows-next = Ret rækkerne i filen og indlæs den igen. Intet af den er indlæst.

cli-round-new = Udkast til { $round }: { $first } – { $last }, { $units } enheder
cli-round-draft-written = Udkastet ligger i { $path }. Ret det, og udgiv det med komhen round publish --file.
cli-round-ok = { $file }: version { $version }, ingen fejl
cli-round-published = { $path }: version { $version }, { $units } enheder, { $desks } skranker, kontrolkode { $code }
cli-mass = Gemt: { $count } × { $channel } · { $type }, { $day }, { $unit }. Runden har nu { $total } henvendelser.
cli-reconciled = { $channel } · { $day }: registreret { $manual }, maskine { $machine }, { $share }{ $mark }
cli-mark-low = {" "}– meget er nok ikke registreret
cli-mark-above = {" "}– flere registreret, end maskinen så
cli-mark-no_manual = {" "}– ingen registreret
cli-no-machine-counts = Der er ingen maskintal for runden.
cli-double-count = Bemærk: { $channel } · { $day }: { $count } kan være talt to gange ({ $sources }).
cli-looks-like-1252 = { $file } er ikke i UTF-8. Læst som Windows-1252 står der: »{ $preview }«. Er det rigtigt, så brug --encoding windows-1252.

### Diagrammer og ledelsens rapport

number-thousands = .
number-decimal = ,
number-percent = { $n } %

chart-nothing = Der er ingen tal at vise.
chart-hidden = skjult
chart-total = I alt
chart-share = Andel
chart-channel = Kanal
chart-day = Dag
chart-hour = kl. { $hour }
chart-hour-of-day = Time
chart-contacts = Henvendelser
chart-expected = Forventet
chart-note-hidden = Små tal er skjult, og så få andre som nødvendigt, så de ikke kan regnes ud.

chart-bars-title = { $channel } fylder mest med { $share }, og »{ $type }« er den hyppigste type med { $type_share }
chart-bars-title-hidden = Henvendelser efter kanal og type
chart-bars-description = Søjlediagram. { $finding }. Det viser { $channels } kanaler delt efter henvendelsestype; de samme tal står i tabellen.
chart-bars-table = Henvendelser efter kanal og type
chart-bars-mark = { $channel }, { $type }: { $n } ({ $share } af alle)
chart-bars-total = { $channel } i alt: { $n } { $share }
chart-bars-hidden = { $channel }: nogle tal er skjult, fordi de er små
chart-bars-others = { $n } andre kanaler
chart-bars-note-others = De mindste kanaler er lagt sammen i billedet. Tabellen har dem alle.

chart-heat-title = Flest henvendelser mellem kl. { $hour } og { $next }: { $share } af alle her
chart-heat-title-hidden = Henvendelser efter dag og time
chart-heat-description = Felter for hver dag og time, mørkere jo flere henvendelser. { $finding }. Det viser { $days } dage; de samme tal står i tabellen.
chart-heat-table = Henvendelser talt én for én, efter dag og time
chart-heat-mark = { $day } kl. { $hour } til { $next }: { $n }
chart-heat-silent = ingen talt én for én
chart-heat-note = Kun henvendelser, der er talt én for én. Samlede antal har intet klokkeslæt.
chart-heat-note-days = Billedet har de første { $n } dage. Tabellen har dem alle.

chart-hours-title = { $n } i dag, { $expected } ventet i de samme timer
chart-hours-title-alone = { $n } i dag
chart-hours-description = Søjler for hver time i dag, en stiplet streg for det ventede. { $finding }; de samme tal står i tabellen.
chart-hours-table = Henvendelser i dag, time for time
chart-hours-mark = kl. { $hour } til { $next }: { $n }, ventet { $expected }
chart-hours-mark-alone = kl. { $hour } til { $next }: { $n }
chart-hours-note = Stiplet streg: det, der kunne ventes.

chart-change-description = Prik og streg for hver slags henvendelse: ændringen pr. talt dag og dens usikkerhed. { $finding } De samme tal står i tabellen.
chart-change-table = Henvendelser pr. talt dag i de to runder
chart-change-what = Henvendelser
chart-change-before = Før pr. dag
chart-change-after = Nu pr. dag
chart-change-change = Ændring (95 % sikkerhed)
chart-change-says = Det siger tallene
chart-change-short = { $change } ({ $lo } til { $hi } %)
chart-change-none = kan ikke beregnes
chart-change-lower = færre
chart-change-higher = flere
chart-change-open = kan ikke skelnes
chart-change-unknown = for få tal
chart-change-mark = { $name }: { $change }, { $told }
chart-change-note = Fyldt prik: en forskel, der kan skelnes fra almindelige udsving. Åben prik: kan ikke skelnes. Stregen er 95 % sikkerhed.

error-not_laid_out = Rapporten kunne ikke sættes op: { $reason }
error-not_laid_out-next = Intet er skrevet. Vælg et andet format, for eksempel Excel, og send denne besked til den, der står for programmet.

chart-bars-title-channel = { $channel } fylder mest med { $share }

report-title = Kommunens tælleuge
report-round-E = Efterår { $year }
report-round-F = Forår { $year }
report-round-other = Runde { $code }
report-municipality = { $name } Kommune
report-municipality-demonstration = Opdigtet kommune (demonstration)
report-week = uge { $weeks }
report-weeks = uge { $weeks }
report-period = { $weeks } · { $first } – { $last }
report-draft = KLADDE
report-draft-why = Kladde: ugen er ikke lukket, og tallene kan ændre sig.
report-version = Version { $version }
report-version-draft = Kladde
report-page = Side { $page } af { $pages }

report-finding = { $total } henvendelser uden hjemmesidebesøg på { $days }
report-finding-outside = { $total } henvendelser uden hjemmesidebesøg: { $within } på { $days } og { $outside } uden for tælleperioden
report-finding-some-outside = { $total } henvendelser uden hjemmesidebesøg, på { $days } og uden for tælleperioden
report-finding-hidden = Henvendelser på { $days }
report-day = én talt dag
report-days = { $n } talte dage

report-key-with = Med hjemmesidebesøg
report-key-with-note = alle kanaler
report-key-without = Uden hjemmesidebesøg
report-key-without-note = alle andre kanaler
report-key-per-day = Pr. talt dag
report-key-per-day-note = uden hjemmesidebesøg
report-key-per-day-note-period = i perioden, uden hjemmeside
report-key-own-case = Spørger til sin sag
report-key-own-case-note = af dem uden hjemmeside
report-key-units = Enheder talt
report-key-units-note = af { $count } i runden
report-key-units-unknown-note = runden har ingen liste over enheder

report-bars-heading = Kanaler og typer
report-bars-sentence = Med hjemmesidebesøg: { $with }. Uden: { $without }.
report-heat-heading = Hvornår på dagen
report-heat-sentence = Her er { $n } henvendelser, der er talt én for én ({ $share } af alle).
report-heat-none = Ingen henvendelser er talt én for én, så der er intet klokkeslæt at vise.
report-heat-hidden = Timerne vises ikke, fordi de ville røbe tal, der er skjult.
report-change-heading = Ændring siden { $round }
report-change-heading-none = Ændring siden sidste runde
report-change-none = Der er ingen lukket runde fra samme årstid at sammenligne med.
report-change-definitions = Henvendelsestyperne er defineret anderledes i { $round }. Tallene sammenlignes ikke.
report-change-lower = Uden hjemmesidebesøg kom der { $change } færre henvendelser pr. talt dag end i { $round } ({ $lo } til { $hi } % færre).
report-change-higher = Uden hjemmesidebesøg kom der { $change } flere henvendelser pr. talt dag end i { $round } ({ $lo } til { $hi } % flere).
report-change-open = Antallet uden hjemmesidebesøg kan ikke skelnes fra { $round } ({ $change }, { $lo } til { $hi } %).
report-change-not-yet-one = Kan ikke sammenlignes endnu: 1 talt dag mod { $before }.
report-change-not-yet = Kan ikke sammenlignes endnu: { $after } talte dage mod { $before }.
report-change-weekdays = Kun de ugedage, der er talt i begge runder, er sammenlignet.
report-change-few = Der er for få henvendelser til at sammenligne med { $round }.
report-change-hidden = Tallene er for små til at vise en sammenligning med { $round }.
report-change-weeks = Forskellen kan være almindelig uge-til-uge-variation.
report-change-no-days = Dag-til-dag-udsving kan ikke vurderes.
report-change-days = { $before } talte dage dengang, { $after } nu. Tallene siger ikke, hvorfor de er forskellige.
report-change-all = Alle uden hjemmeside
report-change-staffed = Bemandede kanaler
report-closing-heading = Afslutning og blanketter
report-closing-caption = Afslutning og blanketter, uden hjemmesidebesøg
report-closing-what = Oplysning
report-closing-n = Henvendelser
report-closing-straks = Afsluttet straks
report-closing-hold = Til videre behandling
report-closing-form = Med blanket
report-closing-sentence = { $share } blev afsluttet straks.
report-closing-sentence-hidden = Andelen kan ikke vises, fordi tallene er små.
report-closing-left-out = Afslutning og blanketter vises ikke, fordi de ville røbe tal, der er skjult.
report-machine-heading = Talt ved skranken og af maskiner
report-machine-caption = Manuelt talt og maskinernes tal for hele runden
report-machine-manual = Talt
report-machine-machine = Maskiner
report-machine-ratio = Talt ÷ maskiner
report-machine-sentence = Maskinernes tal er kun til sammenligning og er ikke lagt til.
report-machine-left-out = Kanaler, hvor tallene ville røbe tal, der er skjult, er udeladt.
report-units-heading = Enheder og dage
report-units-caption = Enheder, der ikke er talt fuldt ud
report-units-unit = Enhed
report-units-state = Status
report-units-reason = Årsag
report-units-all = Alle { $count } enheder i runden er talt.
report-units-some = { $counted } af { $count } enheder i runden er talt.
report-units-none-known = Runden har ingen liste over enheder. { $counted } enheder har tal.
report-units-more = { $count } andre enheder
report-units-state-counted = talt
report-units-state-closed = lukket
report-units-state-missing = mangler
report-units-state-silent = ingen tal
report-units-no-reason = ikke oplyst
report-days-missing = Ingen talte den { $days }.
report-log-heading = Rettelser
report-log-caption = Rettelser efter rettelsesloggen
report-log-what = Rettelse
report-log-times = Gange
report-log-contacts = Henvendelser
report-log-none = Der er ikke rettet i tallene.
report-log-once = Der er rettet én gang i tallene; rettelsesloggen har årsagen.
report-log-sentence = Der er rettet { $count } gange i tallene; rettelsesloggen har årsagerne.
report-note-definition = Talt efter definitioner { $version }. »Spørger til sin sag« er koden INFO; koden STATUS er en ændring.
report-note-hidden = Tal under { $min } er skjult, og så få andre som nødvendigt.
report-note-purged = Rundens hændelser er slettet efter reglerne. Rapporten viser de gemte summer.
report-note-outside = Uden for tælleperioden ligger { $with } henvendelser med hjemmesidebesøg, { $without } uden. De er talt med, men ikke i tal pr. dag, på timer og i ændringen.
report-note-some-outside = Nogle henvendelser ligger uden for tælleperioden. De er talt med, men ikke i tal pr. dag, på timer og i ændringen.
report-note-own = Tallene er optalt af kommunens egne enheder og viser, hvad der kom, ikke hvorfor.
report-missing-note = Rapporten dækker { $counted } af { $count } enheder.

## Diagrammer og rapporten på skærmen

ui-chart-as-table = Vis som tabel
ui-chart-as-drawing = Vis som diagram
ui-chart-copy = Kopiér tabellen
ui-chart-hint = Piletaster eller mus viser tallene ét ad gangen.
ui-report-draft = KLADDE
ui-report-open = Ugen er ikke lukket. Rapporten er en kladde, og tallene kan ændre sig.
ui-report-to-closing = Gå til Luk uge
ui-report-save = Gem PDF …
ui-report-saving = Skriver rapporten …
ui-report-saved = Rapporten er gemt: { $path }
ui-report-code = Kontrolkode { $code }
ui-report-not-saved = Rapporten er ikke gemt
ui-report-print = Udskriv
ui-report-not-read = Rapporten kunne ikke laves
ui-report-reading = Regner rapporten ud …

## Kommunens uge: koder og fejl fra lageret

signoff-counted = Talt
signoff-closed = Lukket
signoff-missing = Mangler
signer-coordinator = Tovholderen
signer-unit = Enheden selv

signoff-reason-holiday = Ferie eller fridag
signoff-reason-ill = Sygdom
signoff-reason-moved = Enheden er flyttet eller lagt sammen med en anden
signoff-reason-no_contacts = Der kom ingen henvendelser
signoff-reason-not_asked = Enheden er ikke blevet spurgt
signoff-reason-technical = Tekniske problemer
signoff-reason-other_week = Enheden talte i en anden uge

reopen-reason-late_desk = En skranke kom for sent
reopen-reason-wrong_codes = Der er brugt forkerte koder
reopen-reason-double_counted = Noget er talt to gange
reopen-reason-missing_counts = Der mangler tal
reopen-reason-asked_by_kl = KL har bedt om det

accept-reason-is_right = Vi har set det igennem med enheden, og tallene passer
accept-reason-known_local = Sådan arbejder vi her: forskellen er kendt
accept-reason-cannot_mend = Det er nok forkert, men kan ikke findes frem længere

repair-reason-kle_two_groups = KLE-nummeret havde kun to grupper
repair-reason-kle_probable_typo = KLE-nummeret var formentlig en tastefejl
repair-reason-duplicate_row = Rækken stod der to gange
repair-reason-straks_slow_channel = Straks på en langsom kanal
repair-reason-task_missing = Opgaven manglede
repair-reason-wrong_code = Koden var forkert
repair-reason-double_counted = Talt to gange

system-phone = Telefoncentral
system-queue = Kønummersystem
system-mail = Mailsystem
system-self_service = Selvbetjening
system-digital_post = Digital Post
system-other = Et andet system

log-published = Rundefil udgivet
log-imported = Fil indlæst
log-replaced = Fil indlæst i stedet for en tidligere
log-import_taken_out = Indlæst fil taget ud
log-machine_counts = Maskintal lagt ind
log-machine_counts_dropped = Maskintal taget ud
log-mass = Masseregistrering
log-mass_taken_back = Masseregistrering taget tilbage
log-corrected = Koder rettet
log-voided = Henvendelser taget ud
log-repair_taken_back = Rettelse taget tilbage
log-finding_accepted = Fund godkendt
log-signed_off = Enhed godkendt
log-closed = Ugen lukket
log-reopened = Ugen åbnet igen
log-exported = Fil eksporteret
log-receipt_confirmed = Kvittering bekræftet
log-purged = Enkelthenvendelser slettet
log-moved = Lageret flyttet til en ny pc

draft-looks_like_cpr = Teksten ligner et CPR-nummer. Skriv aldrig personoplysninger her.
draft-format = Filen er ikke en rundefil af denne slags: { $value }
draft-round = »{ $value }« er ikke en tællerunde. Skriv E eller F og året, for eksempel E2026.
draft-practice = Runden { $value } er enten en prøverunde eller en rigtig runde, ikke begge dele.
draft-days = Sidste dag ({ $value }) ligger før første dag.
draft-valid_until = Filen kan ikke udløbe ({ $value }), før runden begynder.
draft-municipality = »{ $value }« er ikke en kommunekode.
draft-definition_version = »{ $value }« er ikke et versionsnummer.
draft-line = Teksten er for lang eller har tegn, der ikke kan vises: »{ $value }«
draft-min_cell = Mindste tal i en celle skal være mellem 1 og 100, ikke { $value }.
draft-question = Spørgsmålet kan ikke bruges: »{ $value }«. Brug almindelige ord på én linje.
draft-question_twice = Spørgsmålet »{ $value }« står der to gange.
draft-no_answers = Spørgsmålet »{ $value }« mangler svar at vælge imellem.
draft-answer = Svaret »{ $value }« kan ikke bruges. Begynd med et bogstav eller et tal.
draft-answer_twice = Svaret »{ $value }« står der to gange.
draft-channel = Kanalen »{ $value }« findes ikke.
draft-channel_twice = Kanalen { $value } står der to gange.
draft-no_channels = Vælg mindst én kanal.
draft-closing = Afslutningen »{ $value }« findes ikke.
draft-form = Blanketkoden »{ $value }« findes ikke.
draft-type = Typen »{ $value }« findes ikke.
draft-types = De seks typer skal stå der én gang hver, og de tre med sagsnummer først: { $value }
draft-task = »{ $value }« er ikke et KLE-nummer. Skriv tre grupper med to cifre, for eksempel 23.05.10.
draft-task_twice = Opgaven { $value } står der to gange.
draft-unit = »{ $value }« kan ikke være en enhed. Brug bogstaver og tal, og begynd med et af dem.
draft-unit_twice = Enheden »{ $value }« står der to gange.
draft-no_units = Tilføj mindst én enhed.
draft-no_desks = Enheden »{ $value }« har ingen skranker.
draft-desk = »{ $value }« kan ikke være en skranke. Brug bogstaver og tal, og begynd med et af dem.
draft-desk_twice = Skranken »{ $value }« står der to gange i enheden.
draft-opening_hours = Åbningstiden i »{ $value }« skal være timer mellem 0 og 24 for alle syv dage.
draft-opens = Åbningen i »{ $value }« skal være klokkeslæt som 10:00 for alle syv dage, tom på lukkede dage.

error-no_such_draft = Runden { $round } er ikke under opsætning her.
error-no_such_draft-next = Åbn Opsætning, og begynd runden, eller kopiér den sidste.
error-no_such_draft-command = Begynd runden med: komhen round new
error-round_not_closed = Tællerunden { $round } er ikke lukket.
error-round_not_closed-next = Luk ugen først. Der er ikke ændret noget.
error-round_purged = De enkelte henvendelser i { $round } er slettet, så runden kan ikke åbnes igen.
error-round_purged-next = Totalerne står her stadig og kan eksporteres.
error-no_such_log_entry = Nr. { $number } i rettelsesloggen kan ikke tages tilbage.
error-no_such_log_entry-next = Åbn rettelsesloggen igen, og vælg en rettelse. Der er ikke ændret noget.
error-wrong_receipt = { $found } er ikke kontrolkoden på den sidste indberetning af { $round }.
error-wrong_receipt-next = Læs koden op for modtageren igen. Passer den ikke, så send indberetningen en gang til.
error-no_such_import = { $round } har ingen indlæst fil med nummer { $value }.
error-no_such_import-next = Der er: { $known }. Intet er ændret.
error-wrong_period = Ingen dage i { $path } ligger i tælleperioden for { $round }: filen har { $found }, runden { $wanted }. Den er ikke indlæst.
error-wrong_period-next = Vælg den rigtige fil eller runde.
cli-import-taken-out = Fil nummer { $number } er taget ud af { $round }. Dens henvendelser tæller ikke længere.
error-store_stands = Der står allerede en fil her: { $path }
error-store_stands-next = Den er ikke rørt. Vælg en anden mappe, eller flyt den gamle fil væk først.

## Opsætning af en runde

ui-setup-no-rounds = Der er ingen runder endnu. Lav den første her.
ui-setup-all-rounds = Alle runder
ui-setup-title = Opsætning: { $round }
ui-setup-kept = Gemt
ui-setup-not-kept = IKKE gemt
ui-setup-not-read = Runden kunne ikke hentes
ui-setup-published-hint = Runden er udgivet i version { $version }. Det, skrankerne kan have talt med, kan ikke fjernes. Du kan rette navne og tilføje.
ui-setup-problems = { $count ->
        [one] Én ting skal rettes, før runden kan udgives
       *[other] { $count } ting skal rettes, før runden kan udgives
    }
ui-setup-problems-more = … og { $count } til.
ui-setup-problem = Her er noget, der skal rettes ({ $code }).
ui-setup-faults = { $count ->
        [one] 1 fejl
       *[other] { $count } fejl
    }
ui-setup-where-unit = { $name }
ui-setup-changed = Ændret: { $what }.
ui-setup-topics = Dele af runden
ui-setup-topic-round = Runde
ui-setup-topic-units = Enheder og skranker
ui-setup-topic-channels = Kanaler
ui-setup-topic-tasks = Opgaver
ui-setup-topic-questions = Spørgsmål
ui-setup-topic-closed = Lukkedage
ui-setup-weeks = Uger
ui-setup-weeks-hint = For eksempel 43 eller 43-45. Dagene følger med.
ui-setup-first-day = Første dag
ui-setup-last-day = Sidste dag
ui-setup-day-hint = Som 19-10-2026
ui-setup-contact = Her kan skrankerne spørge
ui-setup-contact-hint = For eksempel et telefonnummer. Skriv ikke et navn.
ui-setup-min-cell = Skjul celler under
ui-setup-min-cell-hint = Små tal skjules i regneark og rapport, aldrig i filen til KL. Tomt viser alle tal.
ui-setup-is-first = { $what } står allerede først.
ui-setup-is-last = { $what } står allerede sidst.
ui-setup-moved = { $what } er nu nummer { $place } af { $count }.
ui-setup-up = Flyt { $what } op
ui-setup-down = Flyt { $what } ned
ui-setup-remove = Fjern { $what }
ui-setup-order = Rækkefølge
ui-setup-nameless = (uden navn)
ui-setup-no-units = Der er ingen enheder endnu. Tilføj den første herunder.
ui-setup-new-unit = Ny enhed
ui-setup-new-unit-missing = Skriv enhedens navn.
ui-setup-add-unit = Tilføj enhed
ui-setup-unit-added = { $name } er tilføjet.
ui-setup-desk-count = { $count ->
        [one] 1 skranke
       *[other] { $count } skranker
    }
ui-setup-unit-name = Enhedens navn
ui-setup-unit-code = Kode i filerne: { $code }
ui-setup-desks = Skranker
ui-setup-desks-hint = Et nummer eller et kort navn, for eksempel 2 eller Info.
ui-setup-desk-name = Skranke { $number }, navn
ui-setup-desk = skranke { $desk }
ui-setup-add-desk = Tilføj skranke
ui-setup-own-period = Egen periode
ui-setup-own-period-hint = Kun hvis enheden tæller andre dage end { $first } til { $last }. Ellers tomt.
ui-setup-hours = Åbningstid
ui-setup-hours-hint = Bruges til at se, hvem der mangler, og hvad man kan forvente. 0 timer er lukket.
ui-setup-closed-all-week = Enheden har lukket hele ugen: så mangler den aldrig, og ingen rykkes. Skriv, hvornår der er åbent, eller fjern åbningstiden.
ui-setup-hours-others = åbningstid i alle enheder
ui-setup-opens = Åbner kl.
ui-setup-hours-open = Timer
ui-setup-until = til kl. { $clock }
ui-setup-same = Som mandag på alle hverdage
ui-setup-same-done = Tirsdag til fredag har nu samme åbningstid som mandag.
ui-setup-everywhere = Brug i alle enheder
ui-setup-everywhere-done = Alle enheder har nu denne åbningstid.
ui-setup-no-hours = Fjern åbningstid
ui-setup-give-hours = Angiv åbningstid
ui-setup-favourites = Favoritopgaver
ui-setup-favourites-hint = De opgaver, enheden oftest har. De får tasterne 1 til 9.
ui-setup-favourite-gone = { $kle } (ikke på opgavelisten)
ui-setup-favourite-added = { $what } er nu på tast { $key }.
ui-setup-favourite-add = Tilføj favorit: skriv lidt af opgaven
ui-setup-favourites-full = Alle ni taster er brugt. Fjern en for at tilføje en anden.
ui-setup-favourites-no-tasks = Tilføj først opgaver under Opgaver.
ui-setup-channels-hint = Rækkefølgen er skærmens. De første otte får hver sin tast, resten ligger under 9 Flere.
ui-setup-key = Tast
ui-setup-more-key = Flere
ui-setup-channel = Kanal
ui-setup-closing = Forvalgt afslutning
ui-setup-form = Forvalgt blanket
ui-setup-closing-of = Forvalgt afslutning for { $channel }
ui-setup-form-of = Forvalgt blanket for { $channel }
ui-setup-form-JA = Ja
ui-setup-form-NEJ = Nej
ui-setup-no-preset = Intet forvalg
ui-setup-channel-add = Tilføj kanal
ui-setup-channel-added = { $channel } er tilføjet som nummer { $place }.
ui-setup-tasks-hint = Teksten er den, der står ved skranken. KLE-nummeret er det, der sendes.
ui-setup-task-text = Opgave i daglige ord
ui-setup-task-kle = KLE-nummer
ui-setup-task-text-of = Ord for { $what }
ui-setup-task-kle-of = KLE-nummer for { $what }
ui-setup-task-built-in = Tilføj fra KL’s 45 opgaver
ui-setup-task-own = Tilføj egen opgave
ui-setup-task-fetch = Hent liste fra CSV …
ui-setup-task-not-fetched = Listen kunne ikke hentes
ui-setup-task-added = { $text } er tilføjet sidst på listen.
ui-setup-tasks-added = { $count ->
        [one] 1 opgave er tilføjet.
       *[other] { $count } opgaver er tilføjet.
    }
ui-setup-task-seek = Find i de { $count } opgaver
ui-setup-fetched = { $rows } linjer læst: { $news } nye opgaver, { $rejected } linjer kan ikke bruges
ui-setup-fetched-line = Linje { $line }: »{ $value }«.
ui-setup-fetched-see = Se de nye opgaver
ui-setup-fetched-use = { $count ->
        [one] Tilføj 1 opgave
       *[other] Tilføj { $count } opgaver
    }
ui-setup-fetched-drop = Brug den ikke
ui-setup-questions-hint = Et spørgsmål med faste svar, som skrankerne vælger mellem. Det første vises ved hver henvendelse. Spørg aldrig om noget, der peger på en person.
ui-setup-question = Spørgsmål { $number }
ui-setup-question-text = Spørgsmålet
ui-setup-answers = Svar at vælge mellem
ui-setup-answer = Svar { $number }
ui-setup-answer-yes = Ja
ui-setup-answer-no = Nej
ui-setup-add-answer = Tilføj svar
ui-setup-add-question = Tilføj spørgsmål
ui-setup-closed-hint = Dage, hvor hele kommunen har lukket. Så mangler ingen den dag.
ui-setup-closed-none = Ingen lukkedage.
ui-setup-closed-outside = uden for runden
ui-setup-closed-new = Ny lukkedag
ui-setup-closed-add = Tilføj lukkedag
ui-setup-closed-added = { $day } er nu en lukkedag.
ui-setup-version = version { $version }
ui-setup-difference = Forskel fra { $against }: { $count ->
        [0] ingen ændringer
        [one] 1 ændring
       *[other] { $count } ændringer
    }
ui-setup-no-difference = Der er ingen forskel.
ui-setup-publish = Udgiv rundefil …
ui-setup-publish-title = Udgiv rundefil: { $round }
ui-setup-publish-difference = Det er nyt
ui-setup-publish-problems = { $count ->
        [one] Runden kan ikke udgives endnu: én ting skal rettes.
       *[other] Runden kan ikke udgives endnu: { $count } ting skal rettes.
    }
ui-setup-publish-choose = Vælg mappe og udgiv …
ui-setup-publish-nowhere = Der er ikke valgt en mappe. Intet er udgivet.
ui-setup-publish-failed = Rundefilen er IKKE udgivet
ui-setup-publish-shut = { $count ->
    [one] En enhed har lukket hele ugen: { $units }
   *[other] { $count } enheder har lukket hele ugen: { $units }
}
ui-setup-publishing = Skriver rundefilen …
ui-setup-published = Rundefilen er udgivet, version { $version }
ui-setup-published-for = { $units ->
        [one] 1 enhed
       *[other] { $units } enheder
    }, { $desks ->
        [one] 1 skranke
       *[other] { $desks } skranker
    }
ui-setup-published-next = Send filen til skrankerne, eller læg den i mappen, som de henter fra. De åbner den med et dobbeltklik.
ui-setup-new = Ny runde
ui-setup-new-season = Slags
ui-setup-season-E = Efterår
ui-setup-season-F = Forår
ui-setup-season-P = Prøverunde
ui-setup-new-year = År
ui-setup-new-year-wrong = Skriv årstallet med fire cifre, for eksempel 2026.
ui-setup-new-taken = { $round } er der allerede.
ui-setup-new-over = er forbi
ui-setup-new-over-ask = { $weeks } er forbi
ui-setup-new-over-how = Dagene { $days } har været. Lav kun runden, hvis tallene skal hentes ind bagefter.
ui-setup-new-over-do = Lav runden alligevel
ui-setup-copy = Kopiér fra
ui-setup-copy-none = Begynd forfra
ui-setup-copy-hint = Enheder, skranker, opgaver og åbningstider følger med. Du ser forskellen bagefter.
ui-setup-make = Lav runden
ui-setup-make-copy = Kopiér runden
ui-setup-not-made = Runden er IKKE lavet
ui-setup-edit = Ret
ui-setup-edit-round = Ret { $round }
ui-setup-has-draft = ændringer, der ikke er udgivet
ui-setup-contacts = { $count } henvendelser
ui-setup-closed-round = Runden er lukket. Genåbn den under Luk uge for at rette den.
ui-setup-drop = Slet kladde
ui-setup-drop-round = Slet kladde: { $round }
ui-setup-drop-what = Kun kladden slettes. Det, der er udgivet og talt, bliver stående.
ui-setup-drop-not = Behold kladden
ui-setup-dropped = Kladden til { $round } er slettet.
ui-setup-not-dropped = Kladden er IKKE slettet

## Felter, der ikke kan læses

draft-unread_day = Skriv dagen som 19-10-2026.
draft-unread_weeks = Skriv ugerne som 43 eller 43-45.
draft-unread_hours = Skriv timer fra 0 til 24, for eksempel 6,5.
draft-unread_clock = Skriv klokkeslættet som 10.00, eller lad feltet stå tomt.
draft-unread_min_cell = Skriv et tal fra 1 til 99, eller lad feltet stå tomt.

## Enhedens uge

ui-unit = Enhedens uge
ui-unit-title = Enhedens uge: { $unit }, { $round }
ui-unit-not-read = Enhedens uge kunne ikke hentes
ui-unit-total = { $count } henvendelser i alt
ui-unit-from-folder = Alle enhedens skranker, som de ligger i mappen.
ui-unit-this-desk = Kun denne skranke. Vælg en mappe under Send tal for at se de andre.
ui-unit-empty = Der er ikke talt noget i runden endnu.
ui-unit-sign-off = Den enhedsansvarlige godkender
ui-unit-sign-off-what = Når ugen er talt færdig, siger du her, om tallene er med. Det følger med til tovholderen.
ui-unit-signed-unit = Godkendt her { $when }: { $state }
ui-unit-signed-coordinator = Godkendt af tovholderen { $when }: { $state }
ui-unit-state-counted = har talt
ui-unit-state-closed = har haft lukket
ui-unit-state-missing = har ikke talt
ui-unit-state = Enheden
ui-unit-choose-counted = Har talt, og tallene er rigtige
ui-unit-choose-closed = Har haft lukket
ui-unit-choose-missing = Har ikke talt
ui-unit-reason = Hvorfor?
ui-unit-reason-choose = Vælg en grund
ui-unit-reason-missing = Vælg en grund, så er den med i rapporten.
ui-unit-sign = Godkend enhedens uge
ui-unit-sign-again = Godkend igen
ui-unit-signed-told = Godkendelsen er gemt og sendes med næste gang.
ui-unit-not-signed = Godkendelsen er IKKE gemt

## Kommunens uge: hvad en kopieret runde ikke længere har

ui-difference-channel_gone = Kanalen er væk: { $what }
ui-difference-task_gone = Opgaven er væk: { $before } ({ $what })
ui-difference-unit_gone = Enheden er væk: { $before }
ui-difference-desk_gone = Skranken i { $what } er væk: { $before }
ui-difference-question_gone = Det lokale spørgsmål er væk: »{ $what }«
ui-difference-min_cell = Tal under { $after } skjules i det, der laves til mennesker (før { $before })

### Kontrol og lukning af ugen

rule-unit_not_in_round = enheden »{ $value }« er ikke i rundefilen
rule-task_missing = opgaven mangler ({ $value })
rule-count_on_closed_day = talt på en dag, hvor der var lukket ({ $value })
rule-late_unit = talt i en anden periode: { $value }
rule-duplicate_day = to dage har helt samme tal: { $value }
rule-outlier = tallet er langt fra de andre dage (talt / plejer): { $value }
rule-heaping = for mange tal går op i fem: { $value }
rule-fatigue = der tælles mindre dag for dag: { $value } om dagen
rule-type_never_used = typen er aldrig brugt (talt / ventet): { $value }
rule-other_share = andelen af vejledning, hjælp og fejl er usædvanlig: { $value }
rule-definition_change = definitionerne er forskellige: { $value }
rule-desk_lost = skranken har kun talt i { $value }
rule-open_hours_change = åbningstiden pr. åben dag er ændret: { $value }
rule-level_shift = henvendelser pr. dag er helt anderledes end sidst: { $value }
rule-gaps = numrene { $value } mangler i det, skranken har sendt
rule-forks = { $value } numre har to forskellige hændelser: skranken er kopieret
rule-desk_never = skranken har ikke sendt noget, der tæller
rule-clock_suspect = uret er gået baglæns ({ $value })
rule-repeat_share = { $value } af henvendelserne er magen til den før
rule-refused_file = filen kunne ikke læses ({ $value })
rule-digital_post_twice = Digital Post er talt ved skranker og leveret centralt: { $value }
rule-counted_twice = rækken er fra skabelonen, og enhedens dag ({ $value }) står også i det rå udtræk
rule-import_beside_desks = dagen er både talt ved skranker og indlæst fra en fil: { $value }
rule-amended_after_correction = skranken har selv rettet { $value } henvendelser, efter at du rettede dem; din rettelse gælder

rule-kle_two_groups-title = KLE-numre med to grupper
rule-kle_two_groups-next = Ret dem samlet under Kontrol: 15.20 er som regel 15.20.00.
rule-kle_probable_typo-title = KLE-numre, der ligner tastefejl
rule-kle_probable_typo-next = Se forslagene igennem, og ret dem samlet.
rule-kle_not_in_list-title = Opgaver uden for listen
rule-kle_not_in_list-next = Er det kommunens egne opgaver, så markér det som rigtigt; ellers ret dem.
rule-unit_missing-title = Rækker uden enhed
rule-unit_missing-next = Passer det, som ved hjemmesidetal, så markér det som rigtigt.
rule-unit_not_in_round-title = Enheder, der ikke er i runden
rule-unit_not_in_round-next = Sæt enheden ind i rundefilen, og udgiv den igen.
rule-date_outside_period-title = Datoer uden for tælleperioden
rule-date_outside_period-next = Giv enheden sin egen periode i rundefilen, eller lad dem stå.
rule-weekend-title = Lørdage og søndage
rule-weekend-next = Var enheden åben i weekenden, så skriv åbningstiden i rundefilen.
rule-straks_slow_channel-title = Straks på en langsom kanal
rule-straks_slow_channel-next = Spørg enheden. Blev der ikke svaret straks, så ret dem samlet til Videre behandling.
rule-duplicate_row-title = Rækker, der står to gange
rule-duplicate_row-next = Er den talt to gange, så tag den ene ud.
rule-long_duration-title = Registreringer, der stod længe åbne
rule-long_duration-next = Antallet er rigtigt. Brug ikke tiden, medmindre enheden målte den.
rule-task_missing-title = Henvendelser uden opgave
rule-task_missing-next = Spørg enheden, hvilken opgave det var, og ret dem samlet, før ugen lukkes.
rule-count_on_closed_day-title = Henvendelser på en lukket dag
rule-count_on_closed_day-next = Holdt enheden åbent, så ret åbningstiden i rundefilen. Ellers tag dem ud.
rule-counted_twice-title = Henvendelser, der er indlæst to gange
rule-counted_twice-next = Tag skabelonens rækker ud, så det rå udtræk står alene, eller tag en af filerne ud.
rule-import_beside_desks-title = Dage, der både er talt og indlæst
rule-import_beside_desks-next = Spørg enheden, om det er de samme henvendelser. Er det det, så tag den indlæste fil ud.
rule-amended_after_correction-title = Skranken har rettet efter dig
rule-amended_after_correction-next = Spørg enheden. Er skrankens egen rettelse den rigtige, så tag din tilbage i rettelsesloggen.
rule-late_unit-title = Enheder, der talte i en anden periode
rule-late_unit-next = Du behøver ikke gøre noget: tallene er mærket »anden periode«.
rule-missing_day-title = Dage, der mangler
rule-missing_day-next = Spørg enheden, om dagen er talt på papir. Ellers godkend den som manglende.
rule-duplicate_day-title = Dage med helt samme tal
rule-duplicate_day-next = Spørg enheden, om et ark er tastet to gange.
rule-outlier-title = Tal, der skiller sig meget ud
rule-outlier-next = Spørg enheden, om dagen var speciel, eller om noget er talt forkert.
rule-heaping-title = Mange runde tal
rule-heaping-next = Spørg enheden, om tallene er talt eller anslået.
rule-fatigue-title = Mindre talt dag for dag
rule-fatigue-next = Mind om tællingen midt i ugen næste gang.
rule-type_never_used-title = En type, der aldrig bruges
rule-type_never_used-next = Gå definitionerne igennem med enheden.
rule-other_share-title = Usædvanligt meget vejledning, hjælp og fejl
rule-other_share-next = Gå definitionerne igennem med enheden.
rule-definition_change-title = Andre definitioner end sidst
rule-definition_change-next = Sammenlign ikke typerne med sidste runde.
rule-desk_lost-title = Skranker, der kun talte i den ene runde
rule-desk_lost-next = Mangler skranken, så ryk enheden. Ellers husk det, når runderne sammenlignes.
rule-open_hours_change-title = Andre åbningstider end sidst
rule-open_hours_change-next = Tjek åbningstiderne i rundefilen.
rule-level_shift-title = Helt andre tal end sidst
rule-level_shift-next = Se, om en fil mangler eller er indlæst to gange.
rule-more_desks_than_expected-title = Flere skranker end ventet
rule-more_desks_than_expected-next = Sæt skrankerne ind i rundefilen.
rule-gaps-title = Huller i det, en skranke har sendt
rule-gaps-next = Bed skranken sende igen: en ny fil har det hele.
rule-forks-title = En skranke, der er kopieret til en anden pc
rule-forks-next = Find ud af, hvilken pc der er den rigtige, og sæt den anden op på ny.
rule-desk_never-title = Skranker uden henvendelser
rule-desk_never-next = Ryk enheden, eller godkend den som manglende.
rule-clock_suspect-title = Et ur, der er gået baglæns
rule-clock_suspect-next = Antallet er rigtigt. Bed it-afdelingen stille uret.
rule-repeat_share-title = Gentag brugt usædvanligt ofte
rule-repeat_share-next = Spørg enheden, om henvendelserne virkelig var ens.
rule-refused_file-title = Filer, der ikke kunne læses
rule-refused_file-next = Bed skranken sende igen, og fjern den gamle fil.
rule-digital_post_twice-title = Digital Post, der kan være talt to gange
rule-digital_post_twice-next = Find ud af, hvad der er leveret centralt, og tag det andet ud.
rule-column_count-title = Rækker med et forkert antal kolonner
rule-column_count-next = Ret rækken i det program, filen kommer fra.
rule-line_too_long-title = For lange linjer
rule-line_too_long-next = Ret linjen i det program, filen kommer fra.
rule-unknown_code-title = Koder, der ikke findes
rule-unknown_code-next = Ret koden i filen. Kodelisten er med i XLSX-eksporten.
rule-bad_date-title = Datoer, der ikke kan læses
rule-bad_date-next = Skriv datoen, som formatet vil have den.
rule-bad_kle-title = Tekster, der ikke er KLE-numre
rule-bad_kle-next = Skriv nummeret som NN.NN.NN.
rule-bad_count-title = Antal, der ikke er hele tal
rule-bad_count-next = Skriv et helt antal fra 0 til 999999 uden tegn.
rule-bad_number-title = Tal, der ikke kan læses
rule-bad_number-next = Skriv tallet med decimalkomma og uden punktum.
rule-bad_unit-title = Navne, der ikke kan være enheder
rule-bad_unit-next = Brug bogstaver og tal, og ingen personnumre.
rule-bad_answer-title = Svar, der ikke kan bruges
rule-bad_answer-next = Brug et af spørgsmålets svar.
rule-bad_datasource-title = Datakilder, der ikke kan bruges
rule-bad_datasource-next = Brug bogstaver og tal.
rule-municipality_name-title = Kommunens navn og nummer passer ikke sammen
rule-municipality_name-next = Ret navnet eller nummeret i filen.
rule-mixed_file-title = Rækker, der hører til en anden fil
rule-mixed_file-next = Del filen: én kommune, én runde og én udgave i hver.
rule-mixed_coverage-title = Samme dag med forskellig åbningstid eller skranker
rule-mixed_coverage-next = Skriv det samme i alle dagens rækker.
rule-day_with_contacts-title = DAG-rækker med et antal
rule-day_with_contacts-next = Skriv 0, eller gør rækken til TAL.
rule-duplicate_cell-title = Celler, der står to gange
rule-duplicate_cell-next = Læg de to rækker sammen til én.
rule-superseded-title = Filer, der findes i en nyere udgave
rule-superseded-next = Du behøver ikke gøre noget.
rule-same_file-title = Filer, der er talt med i forvejen
rule-same_file-next = Du behøver ikke gøre noget.
rule-version_conflict-title = To forskellige filer med samme udgave
rule-version_conflict-next = Bed kommunen lukke og eksportere igen: så får filen et nyt nummer.
rule-not_counted-title = Filer, der ikke er indberetninger
rule-not_counted-next = Flyt filen, hvis den ikke hører til.
rule-invented_municipality-title = Demonstrationens kommune
rule-invented_municipality-next = Du behøver ikke gøre noget: den står i intet landstal.
rule-not_readable-title = Filer, der ikke kan læses
rule-not_readable-next = Bed om filen igen.
rule-type_missing-title = Rækker uden type
rule-type_missing-next = Skriv en af de seks typer i rækken.
rule-unknown_code_near-title = Koder, der ligner en, der findes
rule-unknown_code_near-next = Ret koden i filen, eller sig ved indlæsningen, hvad ordet betyder.
rule-mangled_code-title = Koder, et regneark har lavet om
rule-mangled_code-next = Hent filen igen uden om regnearket.
rule-hour_of_day-title = Klokkeslæt, hvor der skal stå en dag
rule-hour_of_day-next = Vælg en anden kolonne som dag.
rule-lines_added_up-title = Linjer fra samme dag
rule-lines_added_up-next = Se, om det samlede tal passer.
rule-same_cell_twice-title = Tal, der står to gange
rule-same_cell_twice-next = Læg de to rækker sammen til én.
rule-open_quote-title = Anførselstegn, der ikke lukkes
rule-open_quote-next = Ret linjen i det program, filen kommer fra.
rule-same_task_twice-title = Opgaver, der står to gange
rule-same_task_twice-next = Behold den ene.
rule-bad_text-title = Tekster, der ikke kan bruges
rule-bad_text-next = Skriv én linje uden personnumre.
rule-zero_count-title = Rækker med 0
rule-zero_count-next = Du behøver ikke gøre noget.
rule-left_out-title = Rækker, der er udeladt
rule-left_out-next = Du behøver ikke gøre noget.
rule-unusual_count-title = Usædvanlige tal
rule-unusual_count-next = Se, om tallet er rigtigt.
rule-wrong_period-title = Filen er fra en anden periode
rule-wrong_period-next = Vælg den rigtige fil eller runde.
rule-total_too_large-title = Filens tal er for store
rule-total_too_large-next = Se, om den rigtige kolonne er valgt som antal.
rule-no_rows-title = Filen har ingen rækker
rule-no_rows-next = Vælg en anden fil.

error-nothing_found = Reglen { $rule } har ikke fundet noget i runden.
error-nothing_found-next = Se kontrollen igennem igen: det kan være rettet i mellemtiden.
error-finding_changed = Det, reglen { $rule } har fundet, er ændret, siden du så det.
error-finding_changed-next = Se kontrollen igen, og tag stilling til det, der står nu.
error-not_acceptable = Det, reglen { $rule } har fundet, er en fejl og kan ikke markeres som rigtigt.
error-not_acceptable-next = Ret fejlen: der står hvordan ved fundet.
error-not_repairable = Det, reglen { $rule } har fundet, kan ikke rettes samlet.
error-not_repairable-next = Ret det der, hvor det står, eller markér det som rigtigt.
error-bad_choice = »{ $value }« kan ikke rette det, reglen { $rule } har fundet.
error-bad_choice-next = Skriv et KLE-nummer som NN.NN.NN, en afslutning eller void. Intet er ændret.
error-cannot_close = Runde { $round } kan ikke lukkes endnu.
error-cannot_close-next = Ret fejlene under Kontrol, og godkend hver enhed. Intet er ændret.

cli-control = { $round }: { $contacts } henvendelser · fejl { $errors } · advarsler { $warnings } · oplysninger { $infos } · godkendt { $accepted }
cli-control-group = { $severity } { $title }: { $count } ({ $rule })
cli-control-accepted = godkendt: { $reason }
cli-cannot-close = Ugen kan ikke lukkes: { $reasons }.
cli-control-clear = Alt er klar.
cli-repair-group = { $from } → { $to }  { $n } stk.
cli-repair-none = ingen forslag
cli-repaired = { $rule }: { $changed } rettet (nr. { $log } i rettelsesloggen)
cli-accepted = { $rule }: godkendt, så længe der ikke findes mere
cli-unit-signed = { $unit }: { $state }
cli-unit-left = { $unit }: ikke godkendt, { $total } henvendelser
cli-signoff-counted = talt
cli-signoff-closed = lukket
cli-signoff-missing = mangler
cli-closed = Runde { $round } er lukket: udgave { $version }, { $total } henvendelser.
cli-reopened = Runde { $round } er åbnet igen. Næste gang den lukkes, bliver det udgave { $version }.
cli-cannot-errors = der er fejl, som skal rettes
cli-cannot-unsigned_units = ikke alle enheder er godkendt
cli-cannot-no_contacts = der er ingen henvendelser
cli-receipt = Kvitteringen { $code } for udgave { $version } er bekræftet.
cli-log = { $number }  { $at }  { $action }{ $what }
cli-log-at = { $day } kl. { $time }
cli-log-taken-back =  (taget tilbage)
cli-purged = { $round }: { $events } hændelser slettet; ugens tal er beholdt.
cli-not-purged = { $round }: beholdt, { $why }
cli-nothing-to-purge = Der er ingen ældre runder.
cli-purge-why-open = runden er ikke lukket
cli-purge-why-no_receipt = kvitteringen er ikke bekræftet
cli-purge-why-too_young = kvitteringen er for ny
