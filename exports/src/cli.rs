//! The command line (contract.md 3): one file a command, results on stdout, messages on stderr, one exit code.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand, ValueEnum};
use exports::ExportError;
use schema::texts::{Language, Texts};

mod aggregate;
mod answer;
mod close;
mod control;
mod demo;
mod desk;
mod effect;
mod export;
mod gather;
mod import;
mod logbook;
mod mass;
mod merge;
mod move_store;
mod purge;
mod receipt;
mod reconcile;
mod round;
mod setup;
mod sign_off;
mod totals;
mod validate;
mod week;

pub use answer::{Answer, Failure, Outcome};

/// KOMHEN: tæller, samler og sammenligner henvendelser til kommunerne.
#[derive(Parser)]
#[command(name = "komhen", version, disable_help_subcommand = true)]
struct Arguments {
    /// Sprog: dansk eller engelsk
    #[arg(long, global = true, value_enum, default_value_t = Tongue::Da)]
    lang: Tongue,
    /// Ét JSON-dokument på stdout
    #[arg(long, global = true)]
    json: bool,
    /// Ingen meddelelser
    #[arg(long, global = true)]
    quiet: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Tongue {
    Da,
    En,
}

#[derive(Subcommand)]
enum Command {
    /// Sætter op, hvor dette lager tæller
    Setup(setup::Arguments),
    /// Registrerer en henvendelse
    #[command(visible_alias = "registrer")]
    Log(desk::LogArguments),
    /// Fortryder en henvendelse
    #[command(visible_alias = "fortryd")]
    Undo(desk::UndoArguments),
    /// Viser dagens og rundens tal
    Status(desk::StatusArguments),
    /// Skriver skrankefilen
    Send(desk::SendArguments),
    /// Samler skrankefiler i kommunens lager
    #[command(visible_alias = "flet")]
    Merge(merge::Arguments),
    /// Ser en mappe med skrankefiler efter og samler det nye
    #[command(visible_alias = "saml")]
    Gather(gather::Arguments),
    /// Ugen nu: hvem tæller, hvem er stille, hvor langt er vi
    #[command(visible_alias = "uge")]
    Week(week::Arguments),
    /// Flytter kommunens lager til en ny pc
    #[command(name = "move", visible_alias = "flyt")]
    MoveStore(move_store::Arguments),
    /// Indlæser filer fra andre programmer
    Import(import::Arguments),
    /// Masseregistrering: mange ens henvendelser på én gang
    #[command(visible_alias = "masse")]
    Mass(mass::Arguments),
    /// Afstemning: registreret over for maskinernes tal
    #[command(visible_alias = "afstem")]
    Reconcile(reconcile::Arguments),
    /// Laver, holder øje med og udgiver rundefiler
    #[command(visible_alias = "runde")]
    Round(round::Arguments),
    /// Holder filer op mod reglerne uden at gemme noget
    #[command(visible_alias = "valider")]
    Validate(validate::Arguments),
    /// Kommunens tal i en runde
    Totals(totals::Arguments),
    /// Skriver rundens filer
    #[command(visible_alias = "eksporter")]
    Export(export::Arguments),
    /// Lægger mange kommuners filer sammen
    Aggregate(aggregate::Arguments),
    /// Hvad reglerne siger om runden, og rettelser
    #[command(visible_alias = "kontrol")]
    Control(control::Arguments),
    /// Godkender en enhed: talt, lukket eller mangler
    #[command(name = "sign-off", visible_alias = "godkend")]
    SignOff(sign_off::Arguments),
    /// Lukker ugen, eller åbner den igen
    #[command(visible_alias = "luk")]
    Close(close::Arguments),
    /// Bekræfter kvitteringen fra KL
    #[command(visible_alias = "kvittering")]
    Receipt(receipt::Arguments),
    /// Rettelsesloggen
    #[command(visible_alias = "logbog")]
    Logbook(logbook::Arguments),
    /// Sletter enkelthenvendelser fra gamle runder
    #[command(visible_alias = "slet")]
    Purge(purge::Arguments),
    /// Regner effekten ud
    #[command(visible_alias = "effekt")]
    Effect(effect::Arguments),
    /// Laver et opdigtet land at prøve på
    Demo(demo::Arguments),
}

/// What every command is handed.
pub struct Context {
    /// Words of the language asked for.
    pub texts: Texts,
    language: Language,
    quiet: bool,
}

impl Context {
    /// A number formatted with decimal comma, as the language writes it.
    pub fn decimal(&self, value: &str) -> String {
        let is_number = value.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | '\u{2212}'));
        if self.language == Language::English && is_number {
            value.replace(',', ".")
        } else {
            value.to_owned()
        }
    }

    /// A message for a person: to stderr, never mixed with results. What was done is done, whether or not stderr
    /// takes the words.
    pub fn tell(&self, id: &str, details: &[(&str, String)]) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr(), "{}", self.texts.say(id, details));
        }
    }
}

/// Runs the program.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let language = if arguments.lang == Tongue::Da { Language::Danish } else { Language::English };
    let context = Context { texts: Texts::of(language), language, quiet: arguments.quiet };
    let answer = match arguments.command {
        Command::Setup(a) => setup::run(&a, &context),
        Command::Log(a) => desk::log(&a, &context),
        Command::Undo(a) => desk::undo(&a, &context),
        Command::Status(a) => desk::status(&a, &context),
        Command::Send(a) => desk::send(&a, &context),
        Command::Merge(a) => merge::run(&a, &context),
        Command::Gather(a) => gather::run(&a, &context),
        Command::Week(a) => week::run(&a, &context),
        Command::MoveStore(a) => move_store::run(&a, &context),
        Command::Import(a) => import::run(&a, &context),
        Command::Mass(a) => mass::run(&a, &context),
        Command::Reconcile(a) => reconcile::run(&a, &context),
        Command::Round(a) => round::run(&a, &context),
        Command::Validate(a) => validate::run(&a, &context),
        Command::Totals(a) => totals::run(&a, &context),
        Command::Export(a) => export::run(&a, &context),
        Command::Aggregate(a) => aggregate::run(&a, &context),
        Command::Control(a) => control::run(&a, &context),
        Command::SignOff(a) => sign_off::run(&a, &context),
        Command::Close(a) => close::run(&a, &context),
        Command::Receipt(a) => receipt::run(&a, &context),
        Command::Logbook(a) => logbook::run(&a, &context),
        Command::Purge(a) => purge::run(&a, &context),
        Command::Effect(a) => effect::run(&a, &context),
        Command::Demo(a) => demo::run(&a, &context),
    };
    answer::print(answer, arguments.json, &context)
}

/// Help and version go to stdout; a wrong call is told on stderr, and as JSON where JSON was asked for.
fn usage(error: &clap::Error) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        let _ = error.print();
        return ExitCode::SUCCESS;
    }
    // The call could not be parsed, so the two words that decide the form of the answer are looked for by hand.
    let words: Vec<String> = std::env::args_os().map(|word| word.to_string_lossy().into_owned()).collect();
    if words.iter().any(|word| word == "--json") {
        let english =
            words.iter().any(|w| w == "--lang=en") || words.windows(2).any(|w| w == ["--lang", "en"]);
        let language = if english { Language::English } else { Language::Danish };
        let context = Context { texts: Texts::of(language), language, quiet: true };
        let reason = error.render().to_string();
        let first = reason.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        return answer::print(Err(Failure::usage(first)), true, &context);
    }
    let _ = error.print();
    ExitCode::from(2)
}

/// The store of the desk: `--store`, else `$KOMHEN_STORE`, else the app's.
pub fn desk_store(given: Option<&PathBuf>) -> Result<PathBuf, Failure> {
    named_store(given).or_else(schema::desk::default_store).ok_or_else(|| Failure::usage("--store".into()))
}

/// The store of a municipality: `--store`, else `$KOMHEN_STORE`.
pub fn municipality_store(given: Option<&PathBuf>) -> Result<PathBuf, Failure> {
    named_store(given).ok_or_else(|| Failure::usage("--store".into()))
}

fn named_store(given: Option<&PathBuf>) -> Option<PathBuf> {
    let of_environment =
        || std::env::var_os("KOMHEN_STORE").filter(|path| !path.is_empty()).map(PathBuf::from);
    given.cloned().or_else(of_environment)
}

/// The code of a round as given.
pub fn round(code: &str) -> Result<schema::round::RoundCode, Failure> {
    code.parse()
        .map_err(|error: schema::SchemaError| Failure { exit: 2, ..Failure::from(ExportError::from(error)) })
}
