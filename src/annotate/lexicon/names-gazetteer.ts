import { cityMapping } from 'city-timezones';
import { countries } from 'countries-list';
import { states } from 'states-us';
import { toWordSet } from '../../model/word-lists.ts';
import { isGivenName } from './given-names.ts';
import { STATE_ABBREVIATIONS } from './state-words.ts';

/** Other names of countries than those of Unicode CLDR and ISO 3166. */
const ALIASES = `US:U.S.|US|U.S.A.|USA|America|United States of America; GB:UK|U.K.|Britain|Great Britain; TR:Turkey; CZ:Czech Republic; AE:UAE|U.A.E.;
CD:DRC|Congo; MM:Burma|Myanmar; CI:Ivory Coast; HK:Hong Kong; MO:Macau|Macao; NL:Holland; SZ:Swaziland; VA:Vatican; RU:Russian Federation;
KP:DPRK|N. Korea; KR:S. Korea; BA:Bosnia; CV:Cape Verde; TT:Trinidad; PS:Palestine; MK:Macedonia; GE:Republic of Georgia; CN:People’s Republic of China`;

/** Parts of the world, seas and parts of countries that news writing names. Source: general knowledge of English. */
const REGIONS = `Africa|Antarctica|Asia|Europe|Eurasia|North America|South America|Latin America|Central America|Oceania|Arctic|Caribbean|Middle East|Near East|Far East|
Balkans|Baltics|Caucasus|Scandinavia|Siberia|Sahel|Sahara|Maghreb|Levant|Gulf|Persian Gulf|Gulf of Mexico|Eastern Europe|Western Europe|Central Europe|
Southeast Asia|South Asia|Central Asia|East Asia|North Africa|West Africa|East Africa|Southern Africa|England|Scotland|Wales|Northern Ireland|Ulster|
Catalonia|Bavaria|Kashmir|Tibet|Kurdistan|Chechnya|West Bank|Gaza Strip|Gaza|Golan Heights|Sinai|Atlantic|Pacific|Mediterranean|Black Sea|Red Sea|
Baltic Sea|North Sea|South China Sea|Suez Canal|Panama Canal|Strait of Hormuz|Midwest|New England|Bay Area|Silicon Valley|Manhattan|Brooklyn|Queens|Bronx|
Staten Island|Harlem|Long Island|Capitol Hill|Wall Street|Downing Street|Puerto Rico|Ontario|Quebec|British Columbia|Alberta|New South Wales|Queensland|Tasmania`;

/** Cities that the data lists under another name, or that are smaller than its others. Source: general knowledge of English. */
const CITIES = `New York|New York City|Washington|St. Louis|St. Petersburg|The Hague|Davos|
Oxford|Cambridge|Salt Lake City|Las Vegas|Tel Aviv|Rio de Janeiro|San Francisco|Los Angeles|Philadelphia|Geneva|Luxembourg|Strasbourg|Annapolis|Juneau|Helena|Santa Fe`;

/** Cities with several names, the first one being the id. */
const RENAMED = `Washington:Washington, D.C.|D.C.|Washington DC|Washington D.C.; Mumbai:Bombay; Kolkata:Calcutta; Chennai:Madras; Beijing:Peking; Ho Chi Minh City:Saigon; Yangon:Rangoon`;

/** Cities below this many inhabitants are left out: their names are too often words and surnames. */
const MIN_CITY_PEOPLE = 100_000;
/** A city whose name is a given name counts from this many on. */
const MIN_NAMESAKE_PEOPLE = 1_000_000;
/** Names of cities and provinces that are first of all other words. */
const DOUBTFUL =
  toWordSet(`angers mobile batman male man engels essen reading nice orange split of price liberal page green bath central center centre north south east west northern southern eastern western
capital union national federal upper lower new delta lakes river islands highlands mountain coast unknown gossip victoria santa san bo hail bari como bloom progress sun independence
liberty providence temple surprise lead media truth palm sale police march may august normal roman enterprise concord progresso young stockton jackson lincoln houston
madison jefferson columbus orlando bristol paris florence sydney austin dallas charlotte savannah regina`);

/** A place that the tables know; `country` is set for a country itself, so that all its names are one place; `sure` unless it may be a surname. */
export type KnownPlace = { id: string; country?: string; sure: boolean };

const toKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’.]/gu, '')
    .replace(/^the /iu, '')
    .replace(/-/gu, ' ')
    .toLowerCase();

type Add = (name: string, place: KnownPlace) => void;

function addCountries(add: Add): void {
  for (const row of ALIASES.split(';')) {
    const [code = '', list = ''] = row.trim().split(':');
    for (const name of list.split('|')) add(name, { id: code, country: code, sure: true });
  }
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  for (const [code, country] of Object.entries(countries)) {
    const shown = names.of(code) ?? country.name;
    for (const name of [country.name, shown, shown.replace('&', 'and')])
      add(name, { id: code, country: code, sure: true });
  }
}

function addParts(add: Add): void {
  for (const row of RENAMED.split(';')) {
    const [city = '', list = ''] = row.trim().split(':');
    for (const name of [city, ...list.split('|')]) add(name, { id: toKey(city), sure: true });
  }
  for (const name of `${REGIONS}|${CITIES}`.split('|'))
    add(name.trim(), { id: toKey(name.trim()), sure: true });
  for (const state of states) {
    add(state.name, { id: toKey(state.name), sure: true });
    // “N.J.” stands for itself; “NJ” and “ME” only after a comma, which is not asked here.
    if (/ /u.test(state.name) && !state.territory)
      add(`${[...state.abbreviation].join('.')}.`, { id: toKey(state.name), sure: true });
  }
  for (const { capital } of Object.values(countries))
    if (capital) add(capital, { id: toKey(capital), sure: true });
}

function addCities(add: Add): void {
  for (const { city, province, pop } of cityMapping) {
    if (pop >= MIN_CITY_PEOPLE && (!isDoubtful(city) || isLargeNamesake(city, pop)))
      add(city, { id: toKey(city), sure: pop >= 1e6 && !isGivenName(toKey(city)) });
    if (province && !isDoubtful(province)) add(province, { id: toKey(province), sure: false });
  }
}

/** “Boston”, “Denver”: a large city that somebody can be called like. */
const isLargeNamesake = (city: string, people: number): boolean =>
  people >= MIN_NAMESAKE_PEOPLE && city.length > 4 && isGivenName(toKey(city)) && !DOUBTFUL.has(toKey(city));

const isDoubtful = (name: string): boolean =>
  name.length < 4 || DOUBTFUL.has(toKey(name)) || isGivenName(toKey(name));

function buildPlaces(): Map<string, KnownPlace> {
  const places = new Map<string, KnownPlace>();
  const add: Add = (name, place) => {
    const key = toKey(name);
    if (key.length > 1 && !places.has(key)) places.set(key, place);
  };
  addCountries(add);
  addParts(add);
  for (const name of AMBIGUOUS_CITIES.split('|')) add(name, { id: toKey(name), sure: false });
  addCities(add);
  return places;
}

/** Cities that are surnames and given names as well. */
const AMBIGUOUS_CITIES =
  'Houston|Jackson|Lincoln|Madison|Columbus|Orlando|Bristol|Paris|Florence|Sydney|Austin|Dallas|Charlotte|Savannah|Stockton|Providence|Concord|Reading|Nice|Bath';

const PLACES = buildPlaces();
const STATES = new Map<string, string>(
  states.flatMap((state): [string, string][] => [
    [toKey(state.name), toKey(state.name)],
    [state.abbreviation.toLowerCase(), toKey(state.name)],
  ]),
);
for (const [short, name] of STATE_ABBREVIATIONS) {
  // The city of Washington has that id.
  STATES.set(short, name === 'Washington' ? 'washington state' : toKey(name));
}

/** “State of Portugal”; not where a part of a country is called so. */
function findLongCountry(name: string): KnownPlace | undefined {
  if (!name.startsWith('State of ')) return undefined;
  const key = toKey(name.slice('State of '.length));
  const place = PLACES.get(key);
  return place?.country !== undefined && !STATES.has(key) ? place : undefined;
}

/** The place that a name stands for in the tables; case, accents, hyphens and a leading “the” do not count. */
export const findPlace = (name: string): KnownPlace | undefined => {
  const place = PLACES.get(toKey(name)) ?? findLongCountry(name);
  // “us” and “Us” are a pronoun, “US” a country, and “Ri” a surname.
  return /^(?:\p{Ll}|\p{Lu}\p{Ll}$)/u.test(name) ? undefined : place;
};

const RENAMED_PLACES: ReadonlyMap<string, readonly string[]> = new Map(
  RENAMED.split(';').map((row): [string, readonly string[]] => {
    const [city = '', list = ''] = row.trim().split(':');
    return [toKey(city), [city, ...list.split('|')]];
  }),
);

/** The names of a city that has several, by the id of the place; none of others. */
export const listPlaceNames = (id: string): readonly string[] => RENAMED_PLACES.get(id) ?? [];

/** The state that a name, postal letters or a news abbreviation stands for after a comma: “Ore.”, “FL”. */
export function findState(name: string): KnownPlace | undefined {
  const id = STATES.get(toKey(name));
  return id === undefined ? undefined : (PLACES.get(id) ?? { id, sure: true });
}
