//! One window: the program, started by WebKit's own driver, with real keys and pictures from the X server.

use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::Duration;

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::{Group, Pc, artefact, finish, until};

/// What one question to the driver may take.
const LONGEST_CALL: Duration = Duration::from_secs(30);
const TOTAL: &str = "header strong";

/// The line that says what became of the last contact.
pub const STATUS: &str = "main .foot p.line";

/// An open window.
pub struct Window {
    client: Client,
    display: String,
    // The driver leads the group; the program and WebKit's processes are in it.
    processes: Group,
}

impl Window {
    pub(super) async fn open(pc: &Pc, program: PathBuf, arguments: &[&str]) -> Window {
        let (processes, url) = start_driver(pc);
        let wanted = json!({
            "webkitgtk:browserOptions": { "binary": program, "args": arguments },
            "timeouts": { "script": 20_000 },
        });
        let wanted = wanted.as_object().unwrap().clone();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let client = within("the window opens", builder.capabilities(wanted).connect(&url)).await;
        Window { client, display: pc.display().to_owned(), processes }
    }

    /// Waits until the counting field is there. Every number in it was read from the store.
    pub async fn wait_until_it_counts(&self) {
        self.text_of(TOTAL).await;
        self.text_of("main[aria-label='Tællefelt'] table").await;
    }

    /// Presses and lets go of keys on the keyboard, one after the other, by their X names.
    pub fn keys(&self, names: &[&str]) {
        self.keyboard("key", names);
    }

    pub fn hold_key(&self, name: &str) {
        self.keyboard("keydown", &[name]);
    }

    pub fn let_go_of_key(&self, name: &str) {
        self.keyboard("keyup", &[name]);
    }

    fn keyboard(&self, what: &str, names: &[&str]) {
        let mut keyboard = Command::new("xdotool");
        keyboard.env("DISPLAY", &self.display).arg(what).args(["--delay", "20"]).args(names);
        assert!(finish(&mut keyboard).success(), "the keyboard works: {what} {names:?}");
    }

    /// Clicks the cell of a channel and a type.
    pub async fn click_cell(&self, channel: &str, kind: &str) {
        self.click(Locator::Css(&format!("td button[aria-label^='{channel}, {kind}: ']"))).await;
    }

    /// Clicks the button whose caption begins so.
    pub async fn click_button(&self, caption: &str) {
        self.click(Locator::XPath(&format!("//button[starts-with(normalize-space(.), '{caption}')]"))).await;
    }

    /// Chooses in the menu.
    pub async fn choose_in_menu(&self, item: &str) {
        self.click_button("Menu").await;
        self.click(Locator::XPath(&format!(
            "//dialog[@open]//button[starts-with(normalize-space(.), '{item}')]"
        )))
        .await;
    }

    /// Looks at the window that is not looked at now: the small one or the large one.
    pub async fn switch(&self) {
        let now = within("a look", self.client.window()).await;
        let other = until("another window", async || {
            let all = limited("a look", self.client.windows()).await.map_err(|e| e.to_string())?;
            all.into_iter().find(|window| *window != now).ok_or_else(|| "this window alone".to_owned())
        })
        .await;
        within("a switch", self.client.switch_to_window(other)).await;
    }

    async fn click(&self, place: Locator<'_>) {
        let button = until(&format!("{place:?}"), async || self.find(place).await).await;
        within("a click", button.click()).await;
    }

    async fn find(&self, place: Locator<'_>) -> Result<Element, String> {
        match limited("a look", self.client.find(place)).await {
            Ok(found) => Ok(found),
            Err(e) if e.is_no_such_element() => Err("nothing there".into()),
            Err(e) => panic!("the driver gave up: {e}"),
        }
    }

    /// The visible text of the first such element, as soon as there is one.
    pub async fn text_of(&self, css: &str) -> String {
        until(css, async || self.text_now(Locator::Css(css)).await).await
    }

    /// What the open dialog says under this term.
    pub async fn told_in_dialog(&self, term: &str) -> String {
        let path = format!("//dialog[@open]//dt[normalize-space(.)='{term}']/following-sibling::dd[1]");
        until(term, async || self.text_now(Locator::XPath(&path)).await).await
    }

    async fn text_now(&self, place: Locator<'_>) -> Result<String, String> {
        let element = self.find(place).await?;
        // Svelte may have replaced it since it was found: then it is looked for again.
        limited("a text", element.text()).await.map_err(|e| e.to_string())
    }

    /// Waits until such an element holds these words; all of its text.
    pub async fn wait_for_words(&self, css: &str, words: &str) -> String {
        until(&format!("“{words}” in {css}"), async || {
            let text = self.text_now(Locator::Css(css)).await?;
            if text.contains(words) { Ok(text) } else { Err(text) }
        })
        .await
    }

    /// Waits until today's figure at the top is this.
    pub async fn wait_for_total(&self, total: u32) {
        until(&format!("{total} contacts"), async || {
            let text = self.text_now(Locator::Css(TOTAL)).await?;
            if text == total.to_string() { Ok(()) } else { Err(text) }
        })
        .await;
    }

    /// Today's figure as it stands on the screen now.
    pub async fn total(&self) -> String {
        self.text_of(TOTAL).await
    }

    /// The figure in a cell as it stands on the screen now.
    pub async fn cell(&self, channel: &str, kind: &str) -> String {
        self.text_of(&format!("td button[aria-label^='{channel}, {kind}: ']")).await
    }

    /// How many such elements there are.
    pub async fn count(&self, css: &str) -> usize {
        within("a count", self.client.find_all(Locator::Css(css))).await.len()
    }

    /// Runs a script in the page.
    pub async fn run(&self, script: &str) -> Value {
        within("a script", self.client.execute(script, vec![])).await
    }

    /// Runs a script that answers later, through its last argument.
    pub async fn run_and_wait(&self, script: &str, arguments: Vec<Value>) -> Value {
        within("a script that waits", self.client.execute_async(script, arguments)).await
    }

    /// A picture of the whole screen: what a person would see. The driver's own picture never arrives without a GPU.
    pub fn picture(&self, name: &str) {
        let mut camera = Command::new("import");
        camera.env("DISPLAY", &self.display).args(["-window", "root"]).arg(artefact(&format!("{name}.png")));
        let taken = finish(&mut camera).success();
        assert!(taken || std::thread::panicking(), "the X server gives a picture");
    }

    /// Closes the window and waits until the last process of it is gone.
    pub async fn close(mut self) {
        within("the window closes", self.client.clone().close()).await;
        self.processes.end();
    }

    /// Ends every process of the window at once, as a power cut would.
    pub fn kill(mut self) {
        self.processes.kill();
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let test = std::thread::current().name().unwrap_or("window").replace("::", "-");
            self.picture(&format!("failed-{test}"));
        }
    }
}

/// The driver on a free port, ready for its one session.
fn start_driver(pc: &Pc) -> (Group, String) {
    for _ in 0..5 {
        // One at a time: a port that is free for two tests at once belongs to neither.
        static CHOOSING: Mutex<()> = Mutex::new(());
        let _chosen = CHOOSING.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        let port = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).unwrap().port();
        let mut driver = Command::new("WebKitWebDriver");
        driver.args([format!("--port={port}"), "--host=127.0.0.1".into()]);
        pc.dress(&mut driver);
        // Tauri lets itself be driven only where this is said.
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true").stdout(Stdio::null()).stderr(Stdio::null());
        let mut driver = Group::start(&mut driver);
        let begun = std::time::Instant::now();
        while driver.is_running() && begun.elapsed() < LONGEST_CALL {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() && driver.is_running() {
                return (driver, format!("http://127.0.0.1:{port}"));
            }
            std::thread::sleep(Duration::from_millis(4));
        }
    }
    panic!("the driver finds no free port");
}

async fn limited<T, E>(what: &str, call: impl Future<Output = Result<T, E>>) -> Result<T, E> {
    match tokio::time::timeout(LONGEST_CALL, call).await {
        Ok(answer) => answer,
        Err(_) => panic!("{what}: no answer within {LONGEST_CALL:?}"),
    }
}

async fn within<T, E: std::fmt::Display>(what: &str, call: impl Future<Output = Result<T, E>>) -> T {
    limited(what, call).await.unwrap_or_else(|e| panic!("{what}: {e}"))
}
