import { countries } from 'countries-list';
import { states } from 'states-us';

/** Other names of countries than those of Unicode CLDR and ISO 3166. */
const ALIASES = `US:U.S.|US|U.S.A.|USA|America|United States of America; GB:UK|U.K.|Britain|Great Britain; TR:Turkey; CZ:Czech Republic; AE:UAE|U.A.E.;
CD:DRC|Congo; MM:Burma|Myanmar; CI:Ivory Coast; HK:Hong Kong; MO:Macau|Macao; NL:Holland; SZ:Swaziland; VA:Vatican; RU:Russian Federation;
KP:DPRK; BA:Bosnia; CV:Cape Verde; TT:Trinidad; PS:Palestine; MK:Macedonia; GE:Republic of Georgia; CN:People’s Republic of China`;

/** Parts of the world, seas and parts of countries that news writing names. Source: general knowledge of English. */
const REGIONS = `Africa|Antarctica|Asia|Europe|Eurasia|North America|South America|Latin America|Central America|Oceania|Arctic|Caribbean|Middle East|Near East|Far East|
Balkans|Baltics|Caucasus|Scandinavia|Siberia|Sahel|Sahara|Maghreb|Levant|Gulf|Persian Gulf|Gulf of Mexico|Eastern Europe|Western Europe|Central Europe|
Southeast Asia|South Asia|Central Asia|East Asia|North Africa|West Africa|East Africa|Southern Africa|England|Scotland|Wales|Northern Ireland|Ulster|
Catalonia|Bavaria|Kashmir|Tibet|Kurdistan|Chechnya|West Bank|Gaza Strip|Gaza|Golan Heights|Sinai|Atlantic|Pacific|Mediterranean|Black Sea|Red Sea|
Baltic Sea|North Sea|South China Sea|Suez Canal|Panama Canal|Strait of Hormuz|Midwest|New England|Bay Area|Silicon Valley|Manhattan|Brooklyn|Queens|Bronx|
Staten Island|Harlem|Long Island|Capitol Hill|Wall Street|Downing Street|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|New South Wales|Queensland|Tasmania`;

/** Cities that are named without their country. Source: general knowledge of English; the capitals and the cities of the time-zone database come beside them. */
const CITIES = `New York|New York City|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|
Charlotte|San Francisco|Indianapolis|Seattle|Denver|Boston|Nashville|Detroit|Oklahoma City|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|
Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Oakland|Minneapolis|Tulsa|Tampa|New Orleans|Cleveland|Honolulu|
Orlando|St. Louis|Pittsburgh|Cincinnati|Buffalo|Salt Lake City|Des Moines|Newark|Milan|Naples|Turin|Munich|Hamburg|Frankfurt|Cologne|Barcelona|Seville|Marseille|
Lyon|Toulouse|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Geneva|Lausanne|The Hague|Rotterdam|Antwerp|St. Petersburg|Mumbai|Bombay|
Delhi|Kolkata|Calcutta|Chennai|Bangalore|Hyderabad|Lahore|Guangzhou|Shenzhen|Wuhan|Osaka|Kyoto|Hiroshima|Busan|Ho Chi Minh City|Hanoi|Tel Aviv|Haifa|Aleppo|
Mosul|Basra|Erbil|Rio de Janeiro|Sao Paulo|São Paulo|Medellin|Medellín|Guadalajara|Toronto|Montreal|Vancouver|Calgary|Ottawa|Auckland|Cape Town|Durban|Lagos|Davos|
Washington|Washington, D.C.|D.C.|Washington DC|Washington D.C.`;

/** Zone names of these areas are cities; elsewhere many are counties and stations. */
const ZONE_AREAS = /^(?:Europe|Asia|Africa|Australia)\//u;
/** Zone cities that are first of all other words or names. */
const ZONE_DOUBTFUL = new Set([
  'oral',
  'busingen',
  'chita',
  'samara',
  'eucla',
  'darwin',
  'perth',
  'victoria',
  'hovd',
  'juba',
  'vatican',
  'jersey',
  'guernsey',
]);

/** A place that the tables know; `country` is set for a country itself, so that all its names are one place. */
export type KnownPlace = { id: string; country?: string };

const toKey = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/^the /iu, '').toLowerCase();

function buildPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  const add = (name: string, place: KnownPlace) => {
    if (!places.has(toKey(name))) places.set(toKey(name), place);
  };
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const [code, country] of Object.entries(countries)) {
    const shown = names.of(code) ?? country.name;
    for (const name of [country.name, shown, shown.replace('&', 'and')])
      add(name, { id: code, country: code });
  }
  for (const row of ALIASES.split(';')) {
    const [code = '', list = ''] = row.trim().split(':');
    for (const name of list.split('|')) places.set(toKey(name), { id: code, country: code });
  }
  for (const name of `${REGIONS}|${CITIES}`.split('|')) add(name.trim(), { id: toKey(name.trim()) });
  for (const state of states) add(state.name, { id: toKey(state.name) });
  for (const { capital } of Object.values(countries)) if (capital) add(capital, { id: toKey(capital) });
  for (const zone of Intl.supportedValuesOf('timeZone').filter((name) => ZONE_AREAS.test(name))) {
    const city = (zone.split('/').at(-1) ?? '').replaceAll('_', ' ');
    if (!ZONE_DOUBTFUL.has(city.toLowerCase())) add(city, { id: toKey(city) });
  }
  return places;
}

const PLACES = buildPlaces();
const STATES = new Set(states.flatMap((state) => [toKey(state.name), state.abbreviation.toLowerCase()]));

/** The place that a name stands for in the tables; case, accents and a leading “the” do not count. */
export const findPlace = (name: string): KnownPlace | undefined => PLACES.get(toKey(name));

/** True for a state of the United States, or its postal letters. */
export const isState = (name: string): boolean => STATES.has(toKey(name).replaceAll('.', ''));
