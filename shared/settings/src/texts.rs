//! Where text messages may go and what they may cost.

use std::collections::HashMap;

use regain_core::Limits;
use regain_core::identifier::Region;
use regain_core::money::Usd;
use regain_core::texts::{Countries, Texts};

use crate::{Reader, SettingError};

const COUNTRIES: &str = "REGAIN_SMS_COUNTRIES";
const MAX_PRICE: &str = "REGAIN_SMS_MAX_PRICE";
const DAILY_BUDGET: &str = "REGAIN_SMS_DAILY_BUDGET";

/// What is said of text messages, each part only if it is said.
struct Said {
    countries: Option<Countries>,
    max_price: Usd,
    daily_budget: Option<Usd>,
}

impl<F: Fn(&str) -> Option<String>> Reader<F> {
    fn texts(&self) -> Result<Said, SettingError> {
        const AN_AMOUNT: &str = "an amount of US dollars above zero, such as 20 or 0.10";
        let amount = |text: &str| Usd::parse(text).filter(|amount| amount.micros() > 0);
        let countries = self.optional(
            COUNTRIES,
            "countries as two capital letters, separated by commas, each with the price of a text message in US \
             dollars if it is known, such as ES=0.07, US=0.0058, FR; or * for any country",
            |text| if text.trim() == "*" { Some(Countries::Any) } else { parse(text) },
        )?;
        Ok(Said {
            countries,
            max_price: self.optional(MAX_PRICE, AN_AMOUNT, amount)?.unwrap_or(Usd::from_micros(100_000)),
            daily_budget: self.optional(DAILY_BUDGET, AN_AMOUNT, amount)?,
        })
    }
}

/// Reads `ES=0.07, US`.
fn parse(text: &str) -> Option<Countries> {
    let entry = |entry: &str| {
        let (country, price) = match entry.split_once('=') {
            Some((country, price)) => (country, Some(Usd::parse(price.trim())?)),
            None => (entry, None),
        };
        Some((Region::parse(country.trim())?, price))
    };
    let entries = text.split(',').map(entry).collect::<Option<Vec<_>>>()?;
    let (count, countries) = (entries.len(), entries.into_iter().collect::<HashMap<_, _>>());
    (countries.len() == count).then_some(Countries::Only(countries))
}

/// Reads what a deployed `deliver` may do with text messages: none are sent before countries are named.
///
/// # Errors
/// [`SettingError`] names the first setting that is wrong.
pub fn texts(lookup: impl Fn(&str) -> Option<String>, limits: &Limits) -> Result<Texts, SettingError> {
    let said = Reader(lookup).texts()?;
    let twenty = Usd::from_micros(20_000_000);
    let texts = Texts {
        countries: said.countries.unwrap_or_else(|| Countries::Only(HashMap::new())),
        max_price: said.max_price,
        daily_budget: Some(said.daily_budget.unwrap_or(twenty)),
    };
    payable(texts, limits)
}

/// Reads the same for the local runner, where nothing is sent and nothing costs unless that is said.
///
/// # Errors
/// [`SettingError`] names the first setting that is wrong.
pub fn texts_local(lookup: impl Fn(&str) -> Option<String>, limits: &Limits) -> Result<Texts, SettingError> {
    let Said { countries, max_price, daily_budget } = Reader(lookup).texts()?;
    payable(Texts { countries: countries.unwrap_or(Countries::Any), max_price, daily_budget }, limits)
}

/// A budget of which the part of one network does not pay a single text message is a mistake.
fn payable(texts: Texts, limits: &Limits) -> Result<Texts, SettingError> {
    let dearest = match &texts.countries {
        Countries::Any => Some(texts.max_price),
        Countries::Only(these) => these.values().map(|price| price.unwrap_or(texts.max_price)).max(),
    };
    let pays = |budget| dearest.is_none_or(|price| texts.room(budget, price, true, limits).is_some());
    if texts.daily_budget.is_none_or(pays) {
        return Ok(texts);
    }
    let must = format!(
        "so large that {} % of it, the part of one network, pay the dearest text message; state prices in \
         {COUNTRIES} or lower {MAX_PRICE}",
        limits.texts_network_percent
    );
    Err(SettingError::Invalid(DAILY_BUDGET, must.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(said: &[(&str, &str)]) -> Result<Texts, SettingError> {
        texts(lookup(said), &Limits::default())
    }

    fn lookup<'a>(said: &'a [(&str, &str)]) -> impl Fn(&str) -> Option<String> + 'a {
        |name| Some(said.iter().find(|(known, _)| *known == name)?.1.to_owned())
    }

    #[test]
    fn no_text_message_is_sent_before_countries_are_named() {
        let texts = read(&[]).unwrap();
        assert_eq!(texts.countries, Countries::Only(HashMap::new()));
        assert_eq!(texts.daily_budget.map(|usd: Usd| usd.to_string()).as_deref(), Some("20.00"));
        let local = texts_local(|_| None, &Limits::default()).unwrap();
        assert!(local.countries == Countries::Any && local.daily_budget.is_none());
    }

    #[test]
    fn countries_have_prices_where_they_are_known() {
        let texts = read(&[(COUNTRIES, "ES=0.07, US"), (MAX_PRICE, "0.2"), (DAILY_BUDGET, "50")]).unwrap();
        let Countries::Only(countries) = texts.countries else { panic!("these only") };
        let price = |country| countries[&Region::parse(country).unwrap()].map(|usd: Usd| usd.to_string());
        assert_eq!((countries.len(), price("ES").as_deref(), price("US")), (2, Some("0.07"), None));
        assert_eq!(read(&[(COUNTRIES, "*")]).unwrap().countries, Countries::Any);
    }

    #[test]
    fn what_is_wrong_is_named_and_not_shown() {
        for (name, wrong) in [
            (COUNTRIES, "Spain"),
            (COUNTRIES, "ES,"),
            (COUNTRIES, "ES, ES=0.1"),
            (COUNTRIES, "ES=free"),
            (COUNTRIES, "ES, *"),
            (MAX_PRICE, "0"),
            (MAX_PRICE, "ten cents"),
            (DAILY_BUDGET, "1,000"),
            (DAILY_BUDGET, "-1"),
        ] {
            let message = read(&[(name, wrong)]).unwrap_err().to_string();
            assert!(message.contains(name) && message.contains("must be"), "{message}");
            assert!(wrong.len() < 5 || !message.contains(wrong), "{message}");
        }
    }

    #[test]
    fn a_budget_that_pays_nobody_is_refused() {
        let read = |countries, budget| read(&[(COUNTRIES, countries), (DAILY_BUDGET, budget)]);
        assert!(
            read("ES", "5").is_ok() && read("ES=0.5", "5").is_err() && read("ES=0.05, FR", "4.99").is_err()
        );
        assert!(read("ES=0.01", "0.5").is_ok() && read("*", "4").is_err() && read("", "0.1").is_ok());
    }
}
