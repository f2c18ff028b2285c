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
ui-desk = { $municipality } · { $unit } · { $desk }
ui-desk-without-municipality = { $unit } · { $desk }
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
ui-choose-channel = Vælg kanal, så type
ui-armed = { $channel } valgt – vælg type
ui-armed-spoken = { $channel } valgt, vælg type
ui-disarmed = Valget af kanal er taget tilbage
ui-expired = Valget af kanal er udløbet
ui-not-a-type = Vælg en type fra 1 til 6, eller Esc for at vælge kanal om
ui-outside = Intet talt: tasterne tæller kun i tællefeltet. Tryk F6, så er du der.
ui-with-reference = Bruger sag / referencenr.
ui-without-reference = Uden referencenr.
ui-cell = { $channel }, { $type }: { $count } i dag
ui-more = Flere …
ui-more-cell = Flere kanaler, { $type }: { $count } i dag
ui-more-title = Flere kanaler
ui-more-title-type = Flere kanaler: { $type }
ui-more-hint = Vælg kanal her, og vælg så type 1–6 i tællefeltet.
ui-more-hint-type = Vælg kanal: så er henvendelsen talt.
ui-more-today = { $count } i dag
ui-close = Luk
ui-key-close = Esc

## Hvad der er gemt

ui-contact = { $channel } · { $type }
ui-saved = gemt kl. { $clock } (nr. { $number })
ui-saved-spoken = { $channel }, { $type }, gemt, nummer { $number }
ui-saving = gemmer …
ui-saving-spoken = { $channel }, { $type }, gemmer
ui-slow = Ikke gemt endnu – vent
ui-twin = To ens på { $seconds } s – fortryd?
ui-twin-spoken = To ens på { $seconds } sekunder, fortryd? { $channel }, { $type }, gemt, nummer { $number }
ui-undone = Fortrudt: { $channel } · { $type } kl. { $clock } ({ $total } i dag) – Ctrl+Y gendanner
ui-redone = Gendannet: { $channel } · { $type } kl. { $clock } ({ $total } i dag)
ui-ready = Klar til at tælle
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
ui-drop = Opgiv at gemme
ui-dropped = Det, der ikke kunne gemmes, er opgivet og tæller ikke med
ui-error-code = Fejlkode: { $code }
ui-start-error = KOMHEN kan ikke åbne tællingen

## Eksport

ui-export = Eksportér ugen
ui-export-busy = Skriver filen …
ui-export-done = Ugen er eksporteret
ui-export-failed = Ugen er IKKE eksporteret
ui-export-path = Fil
ui-export-data-package = Datapakke
ui-export-total = Henvendelser
ui-export-rows = Rækker
ui-export-control-code = Kontrolkode
ui-export-control-code-hint = Læs koden op for tovholderen: så ved I begge, at det er den rigtige fil.
ui-export-version = Udgave
ui-export-warnings = Bemærk
ui-warning-not_closed = Ugen er ikke lukket endnu: dette er en foreløbig udgave (v{ $version })
ui-warning-unknown = Filen er skrevet med en bemærkning: { $code }

## Fejl: hvad der skete, og hvad man så gør

error-store_locked = Tællingen er allerede åben i et andet vindue på denne pc.
error-store_locked-next = Brug det andet vindue, eller luk det og tryk på Prøv igen. Hjælper det ikke, så genstart pc’en.
error-store_read_only = Programmet må ikke skrive i den mappe, hvor tællingen ligger.
error-store_read_only-next = Bed it-afdelingen om skriverettighed til mappen, og tryk så på Prøv igen. Skriv imens henvendelserne på papir.
error-disk_full = Der er ikke mere plads på disken.
error-disk_full-next = Slet eller flyt filer, så der bliver plads, og tryk så på Prøv igen.
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
error-invalid_code-next = Tryk på Opgiv at gemme, vælg en anden kanal eller type, og sig det til tovholderen.
error-export_failed = Filen kunne ikke skrives.
error-export_failed-next = Luk filen, hvis den er åben i et andet program, og prøv igen. Det, du har talt, er stadig gemt.
error-stopped = Der skete en fejl inde i programmet.
error-stopped-next = Luk KOMHEN og åbn det igen. Se så efter i de seneste henvendelser, om den sidste er talt.
