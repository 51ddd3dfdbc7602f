//! A service on this machine that answers as it is told, and keeps what it was asked.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// One answer.
#[derive(Clone, Debug)]
pub(crate) enum Answer {
    /// A status and a body.
    Said(u16, String),
    /// The connection is closed instead.
    Lost,
    /// The connection stays open, and nothing is said.
    Silence,
}

impl Answer {
    /// What a call says that succeeded.
    pub(crate) fn sent(action: &str) -> Self {
        let id = "<MessageId>010001870b74c1b2-0000</MessageId>";
        Self::Said(200, format!("<{action}Response><{action}Result>{id}</{action}Result></{action}Response>"))
    }

    /// An error as the services write it.
    pub(crate) fn error(status: u16, code: &str, said: &str) -> Self {
        let error = format!("<Type>Sender</Type><Code>{code}</Code><Message>{said}</Message>");
        Self::Said(
            status,
            format!("<ErrorResponse><Error>{error}</Error><RequestId>1</RequestId></ErrorResponse>"),
        )
    }
}

/// What was asked: the parameters of the query protocol.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) parameters: BTreeMap<String, String>,
}

impl Request {
    /// The message attributes by name, each with its type and value.
    pub(crate) fn attributes(&self) -> BTreeMap<String, (String, String)> {
        let said = |n: usize, what: &str| self.parameters.get(&format!("MessageAttributes.entry.{n}.{what}"));
        let attribute = |n| {
            let value = said(n, "Value.StringValue")?.clone();
            Some((said(n, "Name")?.clone(), (said(n, "Value.DataType")?.clone(), value)))
        };
        (1..=10).map_while(attribute).collect()
    }
}

#[derive(Debug)]
struct Script {
    answers: VecDeque<Answer>,
    asked: Vec<Request>,
}

/// The service, until the test's runtime ends.
#[derive(Debug)]
pub(crate) struct Service {
    /// Where it listens.
    pub(crate) url: String,
    script: Arc<Mutex<Script>>,
}

impl Service {
    /// Starts a service that gives these answers, one after the other, and then closes every connection.
    pub(crate) async fn start(answers: impl IntoIterator<Item = Answer>) -> Self {
        let script = Script { answers: answers.into_iter().collect(), asked: Vec::new() };
        let script = Arc::new(Mutex::new(script));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("its address"));
        let shared = Arc::clone(&script);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&shared)));
            }
        });
        Self { url, script }
    }

    /// What was asked so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.script.lock().expect("the script").asked.clone()
    }
}

async fn serve(stream: TcpStream, script: Arc<Mutex<Script>>) {
    let mut stream = BufReader::new(stream);
    while let Some(parameters) = read(&mut stream).await {
        let answer = {
            let mut script = script.lock().expect("the script");
            script.asked.push(Request { parameters });
            script.answers.pop_front()
        };
        match answer {
            Some(Answer::Said(status, body)) => {
                let length = body.len();
                let head = format!(
                    "HTTP/1.1 {status} said\r\ncontent-type: text/xml\r\ncontent-length: {length}\r\n\r\n"
                );
                stream.write_all(format!("{head}{body}").as_bytes()).await.expect("a client that listens");
            }
            Some(Answer::Silence) => std::future::pending().await,
            Some(Answer::Lost) | None => return,
        }
    }
}

/// The parameters of the next request; nothing when the connection ends.
async fn read(stream: &mut BufReader<TcpStream>) -> Option<BTreeMap<String, String>> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if stream.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        let line = line.trim_end().to_ascii_lowercase();
        if line.is_empty() {
            break;
        }
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().expect("a length");
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.ok()?;
    Some(serde_urlencoded::from_bytes(&body).expect("a form"))
}
