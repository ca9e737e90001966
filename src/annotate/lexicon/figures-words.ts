import { type Unit, UnitSchema } from '../../model/kinds.ts';
import { listPhrases, toWordSet } from '../../model/word-lists.ts';

/** Currencies by what stands for them in a text. Rows: unit, signs or words. */
const toCurrencies = (rows: string): ReadonlyMap<string, Unit> =>
  new Map(
    listPhrases(rows, ';').flatMap((row) => {
      const [code = '', ...words] = row.split(' ');
      const unit = UnitSchema.parse(code);
      return listPhrases(words.join(' ')).map((name): [string, Unit] => [name, unit]);
    }),
  );

/** Signs and codes before an amount; longer ones (“US$”) are read first. “$” alone is the US dollar: news in English says which other one it means. */
export const CURRENCIES_BEFORE = toCurrencies(`USD us $|u . s . $|usd|$; CAD c $|ca $|cad;
  AUD a $|au $|aud; NZD nz $; HKD hk $; SGD s $; BRL r $; EUR €|eur; GBP £|gbp; JPY ¥|jpy; CNY cny|rmb;
  INR ₹|rs|rs .|inr; RUB ₽|rub; UAH ₴; KRW ₩; TRY ₺; ILS ₪; NGN ₦; PHP ₱; THB ฿; VND ₫; CHF chf|sfr`);

/** Currency words after an amount, in the form that follows a number. */
export const CURRENCIES_AFTER =
  toCurrencies(`USD us dollars|u . s . dollars|american dollars|dollars|dollar|usd;
  CAD canadian dollars; AUD australian dollars; EUR euros|euro|eur|€;
  GBP pounds sterling|british pounds|sterling; JPY yen; CNY yuan|renminbi; RUB rubles|roubles;
  UAH hryvnia|hryvnias; CHF swiss francs; INR rupees; PKR pakistani rupees; MXN mexican pesos;
  PHP philippine pesos; money pesos|kroner|francs|crowns|dinars; BRL reais; KRW won; TRY lira|liras;
  ILS shekels; SEK swedish kronor|swedish crowns|kronor; NOK norwegian kroner|norwegian crowns;
  DKK danish kroner|danish crowns; PLN zloty|zlotys; CZK czech crowns|koruna; HUF forint|forints; ZAR rand;
  NGN naira; EGP egyptian pounds; SAR riyals; AED dirhams; IDR rupiah; THB baht; VND dong`);

/** A measure: its unit, and by how much a number of it is multiplied (a decade is ten years). */
export type Measure = { unit: Unit; times: number };

/** What a number measures, by the words after it (separated by one space). Rows: unit, multiplier, words. */
const MEASURE_ROWS = `USD 0.01 cents|cent
GBP 0.01 pence|penny
percentage-points 1 percentage points|percentage point|percentage - points|percentage - point|pct points|pp
percentage-points 0.01 basis points|basis point
percent 1 %|percent|per cent|pct|per - cent
votes 1 votes|electoral votes|ballots|electoral college votes
seats 1 seats
square-kilometre 1 square kilometers|square kilometres|square kilometer|square kilometre|sq km|square km|km ²|sq . km
square-mile 1 square miles|square mile|sq miles
square-foot 1 square feet|square foot|sq ft
kilometre-per-hour 1 kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|km / h|kph|kmh
mile-per-hour 1 miles per hour|miles an hour|mph|miles - per - hour|mile - an - hour
kilometre 1 kilometers|kilometres|kilometer|kilometre|km|kms
metre 1 meters|metres|meter|metre
metre 0.01 centimeters|centimetres|centimeter|centimetre|cm
metre 0.001 millimeters|millimetres|mm
mile 1 miles|mile|nautical miles
foot 1 feet|foot|ft
inch 1 inches|inch
yard 1 yards|yard
acre 1 acres|acre
hectare 1 hectares|hectare
tonne 1 tonnes|tonne|metric tons|metric ton
ton 1 tons|ton|short tons|long tons
kilogram 1 kilograms|kilogram|kilos|kilo|kg|kgs
gram 1 grams|gram
pound 1 pounds|pound|lbs|lb
ounce 1 ounces|ounce|oz
litre 1 liters|litres|liter|litre
gallon 1 gallons|gallon
barrel 1 barrels|barrel|bpd
degree-celsius 1 degrees celsius|degrees c|degree celsius|° c|℃
degree-fahrenheit 1 degrees fahrenheit|degrees f|degree fahrenheit|° f|℉
watt 1 watts|watt
watt 1000 kilowatts|kw
watt 1000000 megawatts|megawatt|mw
watt 1000000000 gigawatts|gigawatt|gw
byte 1000000 megabytes|mb
byte 1000000000 gigabytes|gigabyte|gb
byte 1000000000000 terabytes|terabyte|tb
second 1 seconds|second
minute 1 minutes|minute|mins
hour 1 hours|hour
day 1 days|day|nights|working days|business days|calendar days
week 1 weeks|week
week 2 fortnights
month 1 months|month
year 1 years old|year old|year - old|year - olds|years of age|years|year|yrs
year 10 decades|decade
year 100 centuries`;

/** What each word or sign of measure counts: its unit, and how many of the unit it stands for. */
export const MEASURES: ReadonlyMap<string, Measure> = new Map(
  MEASURE_ROWS.split('\n').flatMap((row) => {
    const [unit = '', times = '1', ...words] = row.split(' ');
    const measure = { unit: UnitSchema.parse(unit), times: Number(times) };
    return listPhrases(words.join(' ')).map((name): [string, Measure] => [name, measure]);
  }),
);

/** Words before a number that change what it says; words separated by one space. */
export const MODIFIERS: ReadonlySet<string> = new Set(
  listPhrases(
    `about|around|roughly|approximately|approx|circa|some|nearly|almost|virtually|close to|up to|as many as|as much as|as little as|as few as|as high as|as low as|
more than|no more than|not more than|less than|no less than|not less than|fewer than|no fewer than|at least|at most|at the very least|over|under|above|below|well over|
well above|well under|just over|just under|just above|just below|just about|just more than|just less than|slightly more than|slightly less than|slightly over|slightly under|
only about|only some|a little over|a little under|a little more than|a little less than|an estimated|estimated|an average of|a minimum of|a maximum of|in excess of|
upwards of|upward of|north of|south of|somewhere around|in the region of|never more than|never less than|never fewer than|never over|never above|never under|never below|not over|not above|not under|not below|no higher than|
no lower than|not exceeding|never exceeding|at about|at around|at nearly|the estimated|more or less|only around`,
  ),
);

/** Words after a number that do the same: “ten or more”. */
export const MODIFIERS_AFTER: ReadonlySet<string> = new Set(
  listPhrases(
    'or more|or so|or less|or fewer|or thereabouts|plus|+|- plus|or under|or over|and over|and above|or higher|or lower|- odd|at most|at least|at the most|at the very least',
  ),
);

/** Nouns for people, plural. */
export const PEOPLE = toWordSet(
  `people persons men women children kids boys girls babies infants teenagers teens youths adults adolescents seniors pensioners voters citizens residents inhabitants locals neighbors neighbours
civilians soldiers troops servicemen servicewomen marines sailors pilots airmen veterans fighters militants insurgents rebels gunmen terrorists extremists attackers assailants hostages
captives prisoners inmates detainees suspects victims casualties fatalities deaths dead wounded injured survivors passengers travellers travelers tourists visitors guests fans spectators
protesters protestors demonstrators activists marchers supporters followers members lawmakers legislators senators congressmen representatives deputies mps delegates superdelegates councillors
ministers presidents leaders officials officers policemen agents diplomats ambassadors judges justices jurors lawyers attorneys prosecutors witnesses plaintiffs defendants students pupils
teachers professors scientists researchers academics experts doctors nurses patients physicians workers employees staff staffers aides advisers advisors engineers miners farmers drivers
journalists reporters editors executives directors businessmen investors shareholders customers users subscribers consumers viewers listeners readers donors volunteers migrants immigrants
refugees evacuees families couples parents mothers fathers sons daughters brothers sisters siblings friends relatives grandchildren candidates contenders nominees rivals republicans democrats
americans britons players athletes teammates crew crewmen firefighters rescuers responders participants attendees applicants respondents personnel reservists recruits conscripts
mercenaries clergy priests bishops individuals others strangers speakers critics allies colleagues governors mayors senators-elect`,
);

/** Words that a number labels: “Article 5”, “page 12”, “phase two”. */
export const LABELLED = toWordSet(
  `article section chapter clause paragraph page pages phase level grade size number room flight channel route highway interstate title amendment resolution proposition measure item version volume part
round game week day year step tier category class act scene figure table season episode type model apartment unit gate platform line lane exit pier building door suite sector zone area
district precinct ward division brigade regiment battalion squadron platoon group team form schedule annex appendix question option plan target goal rule reason row block lot bill `,
);

/** After a number word and a hyphen these make a word that is no quantity: “three-way”, “two-faced”. */
export const NO_QUANTITY = toWordSet(
  'way faced star pronged piece fold dimensional legged time sided part step tier track on to off fifths timer seater man some party word point-plan handed edged tone ply bedroom state',
);

/** Of these there are no thousandths. */
export const WHOLE_UNITS: ReadonlySet<Unit> = new Set(['people', 'votes', 'seats']);

/** Thousands of these hardly are. */
export const PARTED_UNITS: ReadonlySet<Unit> = new Set([
  'percent',
  'percentage-points',
  'ratio',
  'magnitude',
  'degree-celsius',
  'degree-fahrenheit',
  'second',
]);
