//! The page may talk to its own program and to nobody else.

use std::io::ErrorKind;
use std::net::TcpListener;

use serde_json::json;

use crate::harness::{Pc, journey};

/// Tries an address and answers with the directive that forbade it, or with what became of it.
const TRY: &str = "
    const [address, answer] = arguments;
    document.addEventListener('securitypolicyviolation', (event) => answer(event.effectiveDirective));
    fetch(address).then(
        () => answer('it was answered'),
        // A refusal by the policy is told as an event as well; anything else is told only here.
        (error) => setTimeout(() => answer(`not the policy: ${error}`), 2000),
    );
";

#[test]
fn the_page_reaches_nobody_but_its_own_program() {
    journey("the_page_reaches_nobody_but_its_own_program", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let open = format!("http://{}", listener.local_addr().unwrap());
        for address in ["http://127.0.0.1:1", &open] {
            let refused = window.run_and_wait(TRY, vec![json!(address)]).await;
            assert_eq!(refused, "connect-src", "the policy itself forbids {address}");
        }
        let visitor = listener.accept().map(|(_, from)| from);
        assert_eq!(visitor.unwrap_err().kind(), ErrorKind::WouldBlock, "nobody came to the open port");
        window.close().await;
    });
}

#[test]
fn the_page_needs_no_exception_from_the_policy() {
    journey("the_page_needs_no_exception_from_the_policy", async || {
        let pc = Pc::new();
        let window = pc.open().await;
        window.keys(&["1", "KP_End"]);
        window.wait_for_total(1).await;
        window.choose_in_menu("Eksportér ugen").await;
        window.click_button("Lav filen").await;
        window.wait_for_words("dialog[open] h2", "Foreløbig fil er lavet").await;
        assert_eq!(
            window.count("[style]").await,
            0,
            "no style attribute, which the policy would have to allow"
        );
        let inline = "
            const script = document.createElement('script');
            script.textContent = 'window.inlineRan = true';
            document.head.append(script);
            return window.inlineRan === true;
        ";
        assert_eq!(window.run(inline).await, false, "a script written into the page does not run");
        window.close().await;
    });
}
