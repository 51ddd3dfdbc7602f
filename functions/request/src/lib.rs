//! Starts a recovery, sends again, and shows where it stands.
//!
//! It has no way to an account: whether one exists cannot show in its answers, nor in the time they take.

mod pages;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header::LOCATION};
use edge::{Fault, Handle, JsonBody, Mark, Origin, Problem, RecoveryView, Routes, Violation};
use regain_core::contact::Channel;
use regain_core::identifier::{Identifier, Region};
use regain_core::keys::Keys;
use regain_core::locale::Locale;
use regain_core::recovery::{Asked, Recovery, RecoveryId, ResendRefused, Resent};
use regain_core::secret::{IdempotencyKey, Repeat, ReplyKey, SecretDigest, ThrottleKey};
use regain_core::{Clock, Limits, Timestamp};
use serde::Deserialize;
use store::{Opened, Recoveries, Resend, StoreError, Throttles};

/// How often one mark can start a recovery. A mark whose recovery is over begins another one; one that does so all day
/// is no repeat of anything.
const LIVES: u8 = 8;

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The recoveries.
    pub recoveries: Recoveries,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The key the throttles stand under. With another key what was counted begins anew.
    pub throttle_key: Keys<ThrottleKey>,
    /// Where phone numbers without a country code are from.
    pub region: Option<Region>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// `POST /v1/recoveries`, `GET /v1/recoveries/{recovery_id}` and `POST …/resend`, and the pages for them.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/recoveries", start)
        .get("/v1/recoveries/{recovery_id}", state)
        .post("/v1/recoveries/{recovery_id}/resend", resend)
        .merge(pages::routes())
        .with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StartBody {
    identifier: String,
    #[serde(default, deserialize_with = "edge::present")]
    channel: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    locale: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResendBody {
    #[serde(default, deserialize_with = "edge::present")]
    channel: Option<String>,
}

fn channel(name: Option<&str>) -> Result<Option<Channel>, Problem> {
    let read =
        |name| Channel::parse(name).ok_or_else(|| Problem::invalid(Violation::at("/channel", "channel")));
    name.map(read).transpose()
}

fn locale(tag: Option<&str>) -> Result<Option<Locale>, Problem> {
    let read =
        |tag| Locale::parse(tag).ok_or_else(|| Problem::invalid(Violation::at("/locale", "language_tag")));
    tag.map(read).transpose()
}

/// `POST /v1/recoveries`: the answer is the same whether or not an account exists.
async fn start(
    State(app): State<App>,
    origin: Origin,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<StartBody>,
) -> Result<(StatusCode, HeaderMap, Json<RecoveryView>), Problem> {
    let view = app.start(&body, origin, mark.as_ref()).await?;
    let mut headers = HeaderMap::new();
    if let Ok(location) = HeaderValue::from_str(&format!("/v1/recoveries/{}", view.recovery_id)) {
        headers.insert(LOCATION, location);
    }
    Ok((StatusCode::ACCEPTED, headers, Json(view)))
}

/// `POST …/resend`: one more message, after a wait.
async fn resend(
    State(app): State<App>,
    origin: Origin,
    handle: Handle,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<ResendBody>,
) -> Result<(StatusCode, Json<RecoveryView>), Problem> {
    let view = app.resend(&handle, &body, origin, mark.as_ref()).await?;
    Ok((StatusCode::ACCEPTED, Json(view)))
}

/// `GET /v1/recoveries/{recovery_id}`: lets a page survive a reload.
async fn state(State(app): State<App>, handle: Handle) -> Result<Json<RecoveryView>, Problem> {
    let now = app.clock.now();
    let recovery = app.live(&handle, now).await?;
    Ok(Json(RecoveryView::standing(handle.as_str(), &recovery, &app.limits, now)))
}

impl App {
    async fn start(
        &self,
        body: &StartBody,
        origin: Origin,
        mark: Option<&IdempotencyKey>,
    ) -> Result<RecoveryView, Problem> {
        let now = self.clock.now();
        let identifier = Identifier::parse(&body.identifier, self.region.as_ref())
            .map_err(|fault| Problem::invalid(Violation::at("/identifier", fault.rule())))?;
        let asked = Asked {
            identifier,
            channel: channel(body.channel.as_deref())?,
            locale: locale(body.locale.as_deref())?,
            network: self.throttle_key.maker(now).network(origin.network),
            asker: origin.asker,
        };
        let Some(key) = mark else {
            let id = RecoveryId::generate(&mut edge::rng());
            // `None` for 160 random bits that were drawn before.
            return self.open(&id, asked, None, origin, now).await?.ok_or(StoreError::Conflict.into());
        };
        let (maker, other) = self.reply_key.pair(now);
        if let Some(other) = other
            && let Some(view) = self.started_before(&other, key, &asked, now).await?
        {
            return Ok(view);
        }
        let repeat = asks_the_same(&maker, key, &asked);
        for life in 0..LIVES {
            let id = RecoveryId::of_repeat(&maker, key, life);
            if let Some(view) = self.open(&id, asked.clone(), Some(&repeat), origin, now).await? {
                return Ok(view);
            }
        }
        Err(Problem::new(Fault::IdempotencyKeyReused))
    }

    /// The reply of a recovery that was started with this mark while handles were made with the other key.
    async fn started_before(
        &self,
        other: &ReplyKey,
        key: &IdempotencyKey,
        asked: &Asked,
        now: Timestamp,
    ) -> Result<Option<RecoveryView>, Problem> {
        for life in 0..LIVES {
            let id = RecoveryId::of_repeat(other, key, life);
            let Some(stored) = self.recoveries.get(&id.key()).await? else { break };
            if !stored.is_live(now) {
                continue;
            }
            if stored.asked.as_ref() != Some(&asks_the_same(other, key, asked).body) {
                return Err(Problem::new(Fault::IdempotencyKeyReused));
            }
            return Ok(Some(RecoveryView::accepted(
                id.expose(),
                &stored,
                1,
                stored.started_at,
                &self.limits,
            )));
        }
        Ok(None)
    }

    /// Starts a recovery under this handle, or repeats the reply of the one that was started under it; `None` if that
    /// one is over.
    async fn open(
        &self,
        id: &RecoveryId,
        asked: Asked,
        repeat: Option<&Repeat>,
        origin: Origin,
        now: Timestamp,
    ) -> Result<Option<RecoveryView>, Problem> {
        let throttle_key = self.throttle_key.maker(now);
        let throttles = Throttles::of(&throttle_key, &asked.identifier, origin.network, now, &self.limits);
        let recovery = Recovery::open(id, asked, repeat, now, &self.limits, &mut edge::rng());
        let recovery = match self.recoveries.open(&recovery, &throttles, &self.limits, now).await? {
            Opened::New => {
                tracing::info!(recovery.key = recovery.key.as_str(), "recovery started");
                recovery
            }
            Opened::Before(stored) if !stored.is_live(now) => return Ok(None),
            Opened::Before(stored) if stored.asked == recovery.asked => *stored,
            Opened::Before(_) => return Err(Problem::new(Fault::IdempotencyKeyReused)),
            Opened::Throttled { free_at } => {
                return Err(Problem::wait(Fault::TooManyRequests, free_at.seconds_from(now).max(1)));
            }
        };
        Ok(Some(RecoveryView::accepted(id.expose(), &recovery, 1, recovery.started_at, &self.limits)))
    }

    async fn resend(
        &self,
        handle: &Handle,
        body: &ResendBody,
        origin: Origin,
        mark: Option<&IdempotencyKey>,
    ) -> Result<RecoveryView, Problem> {
        const ROUNDS: usize = 3;
        let channel = channel(body.channel.as_deref())?;
        let asked = ["resend", handle.as_str(), channel.map(Channel::as_str).unwrap_or_default()];
        for _ in 0..ROUNDS {
            let now = self.clock.now();
            let network = self.throttle_key.maker(now).network(origin.network);
            let under = |key: &ReplyKey| mark.map(|mark| key.repeat(mark, &asked.map(str::as_bytes)));
            let repeats: Vec<Repeat> = self.reply_key.accepted(now).iter().filter_map(under).collect();
            let seen = self.live(handle, now).await?;
            let is_before = |resent: &&Resent| repeats.iter().any(|repeat| repeat.key == resent.repeat.key);
            if let Some(before) = seen.resent.iter().find(is_before) {
                if !repeats.contains(&before.repeat) {
                    return Err(Problem::new(Fault::IdempotencyKeyReused));
                }
                return Ok(RecoveryView::accepted(
                    handle.as_str(),
                    &seen,
                    before.send,
                    before.at,
                    &self.limits,
                ));
            }
            seen.may_resend(now, &self.limits).map_err(|refusal| match refusal {
                ResendRefused::Ended => Problem::new(Fault::RecoveryEnded),
                ResendRefused::NoneLeft => Problem::new(Fault::NoSendsLeft),
                ResendRefused::TooSoon => {
                    Problem::wait(Fault::TooSoon, seen.resend_after.seconds_from(now).max(1))
                }
            })?;
            let dead = SecretDigest::dead(&mut edge::rng());
            let resend = Resend {
                seen: &seen,
                channel,
                network: &network,
                asker: origin.asker,
                repeat: repeats.first(),
                dead: &dead,
            };
            if self.recoveries.resend(&resend, &self.limits, now).await? {
                tracing::info!(recovery.key = seen.key.as_str(), "another message asked for");
                return Ok(RecoveryView::accepted(handle.as_str(), &seen, seen.sends + 1, now, &self.limits));
            }
        }
        Err(StoreError::Conflict.into())
    }

    async fn live(&self, handle: &Handle, now: Timestamp) -> Result<Recovery, Problem> {
        let recovery = self.recoveries.get(&handle.key()).await?;
        recovery.filter(|recovery| recovery.is_live(now)).ok_or(Problem::new(Fault::RecoveryEnded))
    }
}

/// What makes two marked starts the same: what was asked, in canonical form, from wherever.
fn asks_the_same(reply_key: &ReplyKey, key: &IdempotencyKey, asked: &Asked) -> Repeat {
    let channel = asked.channel.map(Channel::as_str).unwrap_or_default();
    let locale = asked.locale.as_ref().map(|locale| locale.as_str().to_ascii_lowercase());
    let locale = locale.as_deref().unwrap_or_default();
    let parts = ["start", asked.identifier.kind(), asked.identifier.as_str(), channel, locale];
    reply_key.repeat(key, &parts.map(str::as_bytes))
}
