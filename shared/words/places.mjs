// Writes the names of countries into the folders of the languages: `node shared/words/places.mjs`. They are those of
// CLDR, as node has them.

import { readdirSync, writeFileSync } from "node:fs";

const folder = process.argv[2] ?? new URL("locales", import.meta.url).pathname;
const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

// What CLDR has a name for and ISO 3166-1 has not: groups of countries, regions for tests, and codes that are only
// reserved. Kosovo's, XK, is not in ISO either, but in use everywhere.
const NONE = ["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"];
const isCurrent = (code) => new Intl.Locale(`und-${code}`).region === code;
const codes = letters
  .flatMap((first) => letters.map((second) => first + second))
  .filter((code) => english.of(code) && isCurrent(code) && !NONE.includes(code));

for (const tag of readdirSync(folder)) {
  const names = new Intl.DisplayNames(tag, { type: "region" });
  const keys = codes.map((code) => `        [${code}] ${names.of(code)}\n`).join("");
  writeFileSync(`${folder}/${tag}/places.ftl`, `### Where somebody is, by the country's two letters. Written by places.mjs, from CLDR.

place =
    { $country ->
${keys}       *[ZZ] ${names.of("ZZ")}
    }
`);
}
