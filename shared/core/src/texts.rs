//! Where text messages may go and what they may cost a day.
//!
//! Somebody who can ask for text messages can make others pay for them (SMS pumping). So they go to allowed
//! countries only, a day has a budget, no network may spend much of it, and a part is kept for the accounts that have
//! no e-mail address.

use std::collections::HashMap;

use crate::Limits;
use crate::identifier::{PhoneNumber, Region};
use crate::money::Usd;

/// The countries that text messages may go to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Countries {
    /// Any.
    Any,
    /// These, each with what a text message costs there if that is known.
    Only(HashMap<Region, Option<Usd>>),
}

/// What a deployment says of text messages.
#[derive(Clone, Debug)]
pub struct Texts {
    /// Where they may go.
    pub countries: Countries,
    /// What one costs at most, and is counted as where its price is not known.
    pub max_price: Usd,
    /// What a day may cost; `None` for as much as it comes to.
    pub daily_budget: Option<Usd>,
}

/// Until what has been spent on a day one more text message may still be paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// By the network that asked.
    pub network: Usd,
    /// By all.
    pub day: Usd,
}

impl Texts {
    /// What a text message to this number is counted as; `None` if none may go there.
    #[must_use]
    pub fn price(&self, number: &PhoneNumber) -> Option<Usd> {
        match &self.countries {
            Countries::Any => Some(self.max_price),
            Countries::Only(these) => {
                these.get(&number.region()?).map(|price| price.unwrap_or(self.max_price))
            }
        }
    }

    /// What a day may cost, if that is bounded and anything is sent at all.
    #[must_use]
    pub fn budget(&self) -> Option<Usd> {
        let is_off = matches!(&self.countries, Countries::Only(these) if these.is_empty());
        self.daily_budget.filter(|_| !is_off)
    }

    /// How much room the budget has for a text message of this price; `None` if it never has any.
    ///
    /// Only an account without an e-mail address can spend the last part of a day's budget.
    #[must_use]
    pub fn room(&self, budget: Usd, price: Usd, has_email: bool, limits: &Limits) -> Option<Room> {
        let kept = if has_email { limits.texts_reserve_percent } else { 0 };
        let left = |percent: u8| budget.percent(percent).minus(price);
        Some(Room { network: left(limits.texts_network_percent)?, day: left(100_u8.saturating_sub(kept))? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dollars(text: &str) -> Usd {
        Usd::parse(text).unwrap()
    }

    #[test]
    fn a_country_that_is_not_allowed_has_no_price() {
        let texts = |countries| Texts { countries, max_price: dollars("0.1"), daily_budget: None };
        let number = |text| PhoneNumber::stored(text).unwrap();
        let (spain, france) = (Region::parse("ES").unwrap(), Region::parse("FR").unwrap());
        let some = texts(Countries::Only(HashMap::from([(spain, Some(dollars("0.07"))), (france, None)])));
        assert_eq!(some.price(&number("+34600123456")), Some(dollars("0.07")));
        assert_eq!(some.price(&number("+33612345678")), Some(dollars("0.1")));
        for elsewhere in ["+4915112345678", "+80012345678", "+99900000000", "+12025550123"] {
            assert_eq!(some.price(&number(elsewhere)), None, "{elsewhere}");
            assert_eq!(texts(Countries::Only(HashMap::new())).price(&number(elsewhere)), None);
            assert_eq!(texts(Countries::Any).price(&number(elsewhere)), Some(dollars("0.1")));
        }
        // One country code, several countries.
        let us = texts(Countries::Only(HashMap::from([(Region::parse("US").unwrap(), None)])));
        assert!(us.price(&number("+12025550123")).is_some() && us.price(&number("+18765550123")).is_none());
    }

    #[test]
    fn the_last_part_of_a_budget_is_for_accounts_without_e_mail_and_a_network_gets_little_of_it() {
        let texts = Texts { countries: Countries::Any, max_price: dollars("0.1"), daily_budget: None };
        let room = |budget, price, has_email| {
            texts.room(dollars(budget), dollars(price), has_email, &Limits::default())
        };
        let (network, day) = (dollars("1.9"), dollars("69.9"));
        assert_eq!(room("100", "0.1", true), Some(Room { network, day }));
        assert_eq!(room("100", "0.1", false), Some(Room { network, day: dollars("99.9") }));
        assert_eq!(room("5", "0.1", true).unwrap().network, dollars("0"), "exactly one");
        assert_eq!(room("4.99", "0.1", false), None, "a network's part pays none");
    }
}
