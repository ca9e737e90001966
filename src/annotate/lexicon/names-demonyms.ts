import { toWordSet } from '../../model/word-lists.ts';
import { isGivenName } from './given-names.ts';

/**
 * Adjectives for the people of a country, by ISO 3166-1 code, then the nouns that are no adjectives; the plural in -s is formed by rule.
 * Source: general knowledge of English, checked against the country names of Unicode CLDR; written for this project.
 */
const DEMONYMS = `AF Afghan; AL Albanian; DZ Algerian; AD Andorran; AO Angolan; AR Argentine Argentinian Argentinean; AM Armenian; AU Australian;
AT Austrian; AZ Azerbaijani Azeri; BS Bahamian; BH Bahraini; BD Bangladeshi; BB Barbadian; BY Belarusian Belarussian; BE Belgian; BZ Belizean;
BJ Beninese; BT Bhutanese; BO Bolivian; BA Bosnian; BW Botswanan; BR Brazilian; GB British / Briton Brit; BN Bruneian; BG Bulgarian; BF Burkinabe;
BI Burundian; KH Cambodian; CM Cameroonian; CA Canadian; TD Chadian; CL Chilean; CN Chinese; CO Colombian; CD Congolese; CR Costa-Rican;
HR Croatian / Croat; CU Cuban; CY Cypriot; CZ Czech; DK Danish / Dane; DJ Djiboutian; DO Dominican; EC Ecuadorian Ecuadorean; EG Egyptian;
SV Salvadoran; ER Eritrean; EE Estonian; ET Ethiopian; FJ Fijian; FI Finnish / Finn; FR French / Frenchman Frenchwoman; GA Gabonese; GM Gambian;
GE Georgian; DE German; GH Ghanaian; GR Greek; GT Guatemalan; GN Guinean; GY Guyanese; HT Haitian; HN Honduran; HU Hungarian; IS Icelandic;
IN Indian; ID Indonesian; IR Iranian; IQ Iraqi; IE Irish / Irishman; IL Israeli; IT Italian; CI Ivorian; JM Jamaican; JP Japanese; JO Jordanian;
KZ Kazakh; KE Kenyan; KW Kuwaiti; KG Kyrgyz; LA Laotian; LV Latvian; LB Lebanese; LR Liberian; LY Libyan; LT Lithuanian; LU Luxembourgish;
MG Malagasy; MW Malawian; MY Malaysian; MV Maldivian; ML Malian; MT Maltese; MR Mauritanian; MU Mauritian; MX Mexican; MD Moldovan;
MN Mongolian; ME Montenegrin; MA Moroccan; MZ Mozambican; MM Burmese; NA Namibian; NP Nepalese Nepali; NL Dutch / Dutchman; NI Nicaraguan;
NE Nigerien; NG Nigerian; KP North-Korean; MK Macedonian; NO Norwegian; OM Omani; PK Pakistani; PS Palestinian; PA Panamanian; PY Paraguayan;
PE Peruvian; PH Filipino Philippine; PL Polish / Pole; PT Portuguese; QA Qatari; RO Romanian; RU Russian; RW Rwandan; WS Samoan; SA Saudi;
SN Senegalese; RS Serbian / Serb; SL Sierra-Leonean; SG Singaporean; SK Slovak Slovakian; SI Slovenian / Slovene; SO Somali; ZA South-African;
KR South-Korean; SS South-Sudanese; ES Spanish / Spaniard; LK Sri-Lankan; SD Sudanese; SR Surinamese; SE Swedish / Swede; CH Swiss; SY Syrian;
TW Taiwanese; TJ Tajik; TZ Tanzanian; TH Thai; TG Togolese; TT Trinidadian; TN Tunisian; TR Turkish / Turk; TM Turkmen; UG Ugandan; UA Ukrainian;
AE Emirati; US American; UY Uruguayan; UZ Uzbek; VE Venezuelan; VN Vietnamese; YE Yemeni; ZM Zambian; ZW Zimbabwean; XK Kosovar; GL Greenlandic;
CV Cape-Verdean; CF Central-African; KM Comoran; GD Grenadian; FM Micronesian; MC Monegasque; MH Marshallese; NZ / New-Zealander; PR Puerto-Rican;
SC Seychellois; SZ Swazi; TL Timorese; TO Tongan`;

/** The same of what is no single country, and of beliefs and parties: they are names of nothing, but say where someone belongs. */
const WIDER = `European African Asian Arab Western Eastern Northern Southern Latin Kurdish Tibetan Catalan Basque Scottish Scots Welsh English
Northeastern Northwestern Southeastern Southwestern Midwestern Mideastern
Chechen Korean Muslim Islamic Islamist Christian Catholic Roman-Catholic Greek-Orthodox Protestant Jewish Hindu Sikh Buddhist Orthodox Sunni Shiite Shia Soviet Hispanic Latino
Arabic Jesuit Franciscan Benedictine Anglican Methodist Lutheran Baptist Mormon Evangelical Presbyterian Episcopalian Congressional Parliamentary Senatorial
Latina Republican Democrat Democratic Conservative Labour Liberal Socialist Communist Nazi Libertarian Marxist Texan Californian Parisian
/ Kurd Scot Jew Londoner`;

type Demonym = { lower: string; isAdjective: boolean };

/** The demonyms of a row: adjectives, and nouns after a bar; hyphens stand for spaces. */
function readDemonyms(row: string): Demonym[] {
  const [adjectives = '', nouns = ''] = row.split('/');
  return [adjectives, nouns].flatMap((list, index) =>
    [...toWordSet(list.toLowerCase())].map((word) => ({
      lower: word.replaceAll('-', ' '),
      isAdjective: index === 0,
    })),
  );
}

const COUNTRIES = DEMONYMS.split(';').flatMap((row) =>
  readDemonyms(row.trim().slice(2)).map((demonym) => ({ ...demonym, code: row.trim().slice(0, 2) })),
);
const OTHERS = readDemonyms(WIDER);

/** Country code of each demonym, by its form in lower case; two-word ones joined by a space. */
export const DEMONYM_COUNTRIES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ lower, code }): [string, string][] => [
    [lower, code],
    [`${lower}s`, code],
  ]),
);

/** All words that say where someone is from or what he believes, in lower case. */
export const DEMONYM_WORDS: ReadonlySet<string> = new Set([
  ...DEMONYM_COUNTRIES.keys(),
  ...OTHERS.flatMap(({ lower }) => [lower, `${lower}s`]),
]);

/**
 * The words that say so before a title (“Ruritanian Foreign Minister”); of “South Ruritanian” the last one. An adjective of a belief that is
 * a given name as well (“Christian”) is none: before a name it is the name's.
 */
export const ORIGIN_ADJECTIVES: ReadonlySet<string> = new Set([
  ...COUNTRIES.flatMap(({ lower, isAdjective }) => (isAdjective ? [lower.split(' ').at(-1) ?? lower] : [])),
  ...OTHERS.flatMap(({ lower, isAdjective }) => (isAdjective && !isGivenName(lower) ? [lower] : [])),
]);
