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
ui-not-set-up = Ikke sat op til en tællerunde: bed tovholderen om rundefilen. Henvendelser gemmes, men kan ikke sendes.
ui-loading = Henter dagens tal …

## Tællefeltet

ui-field = Tællefelt
ui-field-caption = Dagens henvendelser: typer nedad og kanaler hen ad. Tryk på et felt for at tælle én.
ui-choose-channel = Vælg først kanal, så type
ui-armed = { $channel } valgt – vælg type
ui-armed-spoken = { $channel } valgt, vælg type
ui-disarmed = Kanalen er fravalgt
ui-expired = Intet talt: kanalen nåede at udløbe. Begynd forfra med kanal.
ui-not-a-type = Vælg en type fra 1 til 6, eller Esc og vælg kanal igen
ui-outside = Intet talt: klik på tællefeltet (eller tryk F6), så tæller tasterne igen.
ui-with-reference = Med referencenr.
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
ui-saved = gemt kl. { $clock } (nr. { $number })
ui-saved-spoken = { $channel }, { $type }, gemt, nummer { $number }
ui-saving = gemmer …
ui-slow = Ikke gemt endnu – vent: { $channel } · { $type }
ui-twin = To ens lige efter hinanden. En for meget? Tryk Fortryd.
ui-twin-spoken = To ens lige efter hinanden. En for meget? Tryk Fortryd. { $channel }, { $type }, gemt, nummer { $number }
ui-undone = Fortrudt: { $channel } · { $type } kl. { $clock } ({ $total } i dag)
ui-redone = Gendannet: { $channel } · { $type } kl. { $clock } ({ $total } i dag)
ui-ready = Klar til at tælle
ui-ready-latest = Alt er gemt. Seneste kl. { $clock }
ui-last = Seneste
ui-last-none = Ingen henvendelser endnu i dag
ui-age-now = lige nu
ui-age-minutes = { $amount } min siden
ui-age-hours = { $amount } t siden
ui-last-contact = { $age }: { $channel } · { $type }
ui-voided = fortrudt

## Knapper

ui-actions = Ret og gentag
ui-undo = Fortryd
ui-redo = Gendan
ui-repeat = Gentag: { $channel } · { $type }
ui-repeat-none = Gentag: intet endnu
ui-nothing-to-repeat = Der er ikke talt noget, der kan gentages
ui-key-undo = −
ui-key-redo = Ctrl+Y
ui-key-repeat = 0

## Når noget ikke er gemt

ui-not-saved = IKKE gemt: { $channel } · { $type }
ui-not-saved-several = IKKE gemt: { $count } henvendelser
ui-not-undone = IKKE fortrudt
ui-not-redone = IKKE gendannet
ui-retry = Prøv igen
ui-drop = Slet denne henvendelse
ui-drop-several = Slet disse { $count } henvendelser
ui-dropped = Det, der ikke kunne gemmes, er slettet og tæller ikke med
ui-error-code = Fejlkode: { $code }
ui-details = Flere oplysninger
ui-start-error = KOMHEN kan ikke åbne tællingen

## Eksport

ui-export = Eksportér ugen
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
error-nothing_to_undo-next = Ældre henvendelser retter tovholderen.
error-nothing_to_redo = Der er ikke noget at gendanne.
error-nothing_to_redo-next = Er en henvendelse fortrudt ved en fejl, så tæl den igen.
error-invalid_code = Kanalen eller typen findes ikke i denne tællerunde.
error-invalid_code-next = Tryk på Slet denne henvendelse, vælg en anden kanal eller type, og sig det til tovholderen.
error-export_failed = Filen kunne ikke skrives.
error-export_failed-next = Luk filen, hvis den er åben i et andet program, og prøv igen. Det, du har talt, er stadig gemt.
error-stopped = Der skete en fejl inde i programmet.
error-stopped-next = Luk KOMHEN og åbn det igen. Se så efter i de seneste henvendelser, om den sidste er talt.

### Filer og lagre

error-unknown_code = { $list }-koden »{ $value }« findes ikke.
error-unknown_code-next = Nærmeste kendte kode: { $nearest }. Ret koden og prøv igen.
error-bad_kle = »{ $value }« er ikke et KLE-nummer.
error-bad_kle-next = Skriv tre grupper med to cifre, for eksempel 23.05.10.
error-bad_round = »{ $value }« er ikke en tællerunde.
error-bad_round-next = Skriv E og året for efterår (E2026) eller F og året for forår (F2027).
error-bad_time = »{ $value }« er ikke et tidspunkt, en dag eller en uge.
error-bad_time-next = Skriv for eksempel 2026-10-20T10:42 for et tidspunkt, 2026-10-20 for en dag og 43 eller 43-45 for uger.
error-bad_name = »{ $value }« kan ikke være navnet på en enhed eller skranke.
error-bad_name-next = Brug bogstaver, tal, mellemrum og . , - & / ( ) +, og begynd med et bogstav eller et tal.
error-looks_like_cpr = Teksten ligner et CPR-nummer og er ikke gemt.
error-looks_like_cpr-next = Skriv aldrig personoplysninger i KOMHEN. Ret teksten og prøv igen.
error-bad_count = »{ $value }« er ikke et antal mellem 1 og { $most }.
error-bad_count-next = Ret antallet. Større bunker registreres i flere omgange eller som masseregistrering.
error-bad_round_file = Rundefilen kan ikke bruges: { $reason } (linje { $line }, tegn { $column }).
error-bad_round_file-next = Bed tovholderen om en ny rundefil. Den gamle runde er uændret.
error-no_such_desk = Rundefilen har ingen skranke »{ $desk }« i enheden »{ $unit }«.
error-no_such_desk-next = Vælg en af disse: { $known }.
error-bad_event = En linje i tællingen holder ikke: { $reason }.
error-bad_event-next = Bed skranken sende filen igen. Intet af den er taget med.
error-no_such_contact = Der er ingen henvendelse med id { $id } i dette lager.
error-no_such_contact-next = Se de seneste med: komhen status
error-no_such_round = Tællerunden { $round } findes ikke i dette lager.
error-no_such_round-next = Saml skrankefiler med komhen merge eller indlæs en fil med komhen import først.
error-wrong_municipality = Lageret hører til kommune { $expected }, men filen er fra { $found }.
error-wrong_municipality-next = Tjek, at det er den rigtige fil og det rigtige lager. Intet er ændret.
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
       *[other] noget andet
    } og kan ikke bruges her.
error-wrong_kind-next = Vælg et lager til { $wanted ->
        [desk] en skranke
        [municipality] en kommune
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
