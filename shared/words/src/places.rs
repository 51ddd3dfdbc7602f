//! Every language has a name for every country.

use std::collections::BTreeSet;

use regain_core::asker::Country;

use crate::Language;

/// The codes of ISO 3166-1 alpha-2, all that are assigned, and Kosovo's: what `CloudFront` can say.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ \
    CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO \
    FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE \
    JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO \
    MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW \
    PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM \
    TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

#[test]
fn every_language_names_every_country_and_no_other() {
    let countries: BTreeSet<&str> = COUNTRIES.split(' ').collect();
    assert_eq!(countries.len(), 250);
    let all = (b'A'..=b'Z').flat_map(|first| (b'A'..=b'Z').map(move |second| [first, second]));
    let all: Vec<String> = all.map(|code| String::from_utf8(code.to_vec()).unwrap()).collect();
    for language in Language::ALL {
        let mut names = BTreeSet::new();
        for code in &all {
            let name = language.place(Country::parse(code).unwrap());
            assert_eq!(name.is_some(), countries.contains(code.as_str()), "{code} in {}", language.tag());
            names.extend(name);
        }
        assert_eq!(names.len(), countries.len(), "two of one name in {}", language.tag());
    }
}

#[test]
fn a_country_is_called_what_its_language_calls_it() {
    for (language, spain, germany) in
        [(Language::En, "Spain", "Germany"), (Language::Es, "España", "Alemania")]
    {
        let name = |code| language.place(Country::parse(code).unwrap());
        assert_eq!((name("ES").as_deref(), name("DE").as_deref()), (Some(spain), Some(germany)));
    }
}
