/**
 * English words that say what a capitalised name stands for. Source: own lists of general English newswriting.
 */

import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../model/calendar-words.ts';
import { listPhrases, toWordSet } from '../../model/word-lists.ts';

/** Last words, or words before “of” and “for”, of the names of bodies: offices of state, parties, firms, clubs, papers. */
export const BODY_HEADS =
  toWordSet(`academy administration agency airlines airways alliance army assembly association authority bank board brigade
  broadcasting bureau cabinet campaign caucus center centre chamber church club coalition college command commission committee commons communications
  community company confederation conference congress consortium convention cooperative corp corporation corps council court delegation department
  directorate division enterprise enterprises exchange executive faculty federation fellowship firm force forces forum foundation front fund funds gazette
  government group guard guards guardian herald holdings hospital house inc industries initiative inspectorate institute institution insurance intelligence
  journal junta laboratories laboratory league legislature library llc llp ltd lords magazine media militia ministry mission motors movement museum nations navy
  network networks news observatory observer office orchestra organisation organization panel parliament partners partnership party patrol plc police post press
  project prosecutor registry regiment reserve review school secretariat senate service services society squad star state states systems taskforce task-force team
  electric electronics semiconductor semiconductors pharmaceuticals energy petroleum chemicals foods technologies software logistics railways bancorp telecom telecommunications
  therapeutics aerospace watch subcommittee brigades legion synod seminary chronicle weekly advertiser dispatch examiner inquirer enquirer bulletin sentinel telegram monitor tv online vineyards brewery breweries distillery lines dredging branch rovers wanderers athletic societies guild pictures studios entertainment shipping freight mining resources supermarkets brands publishing sachs
  pac super-pac centers centres institutes committees subcommittees departments dept enforcement protection telegraph television theatre theater times tribune tribunal trust union united university workers works politburo duma knesset bundestag`);

/** Last words of the names of newspapers that are words for people and things as well. */
export const PAPER_HEADS = toWordSet(
  'star herald guardian observer gazette journal tribune sun mirror monitor',
);

/**
 * Last words of the names of sports teams that are nobody's surname: “the Oska Rangers”. Left out are those that stand for people as often
 * (“Senators”, “Nationals”). Source: general knowledge of English sports writing.
 */
export const TEAM_WORDS =
  toWordSet(`rangers yankees mets giants jets cowboys eagles patriots dolphins steelers ravens bengals colts titans jaguars broncos raiders chargers packers bears
  lions vikings falcons panthers buccaneers seahawks rams lakers celtics bulls warriors spurs knicks nets rockets mavericks grizzlies pelicans hornets hawks pacers pistons
  cavaliers bucks timberwolves nuggets jazz suns clippers wizards raptors braves phillies marlins orioles astros mariners athletics dodgers padres rockies diamondbacks tigers
  cubs brewers pirates sox bruins canadiens penguins flyers islanders sabres lightning predators blackhawks avalanche oilers flames canucks sharks ducks coyotes huskies
  wolverines longhorns bulldogs gators hurricanes seminoles wildcats badgers mustangs hotspur globetrotters`);

/** Last words of the names of loans, lists, works and undertakings that are nobody's surname: “Marrow Loans”. */
export const THING_HEADS =
  toWordSet(`loan loans grants scholarship scholarships lecture lectures roll list pipeline doctrine index survey workshop workshops retreat syndrome disease virus vaccine
  theorem curriculum exam exams degree diploma certificate tax taxes blog podcast newsletter pageant telethon`);

/** Last words of the names of places. */
export const PLACE_HEADS =
  toWordSet(`airport archipelago area avenue base basin bay beach boulevard bridge canal cape castle cathedral cemetery city coast county
  creek crossing delta desert district dock falls field forest fort garden gardens gate glacier gulf hall harbor harbour heights highway hill hills hotel island islands isle
  isles lake lane mall mountain mountains nightclub oblast ocean palace park pass peninsula pier plain plains plant plateau plaza port mosque synagogue basilica monastery minaret prefecture province range ranch region republic
  sound point cove firth fjord loch headland reef
  reservoir ridge river road sea square stadium station strait street strip suburb territory tower towers town township tunnel valley village wall waters zone arena peak side lawn`);

/** Last words of names that are neither: laws, events, works, prizes. */
export const OTHER_HEADS =
  toWordSet(`action security compendium catechism encyclopedia dictionary handbook accord accords act agreement agreements amendment anthem award awards ball bill bowl championship championships code conflict constitution contest
  crisis cup day days deal declaration derby election elections era eve festival games initiative law lottery marathon medal memorandum night olympics open
  oscar pact party-line plan prize program programme protocol protocols race rally referendum report resolution revolution rights series show spring statute summit
  talks tour tournament treaty trial trophy tuesday uprising war wars week weekend year`);

/** Last words of the names of laws, treaties and events, which join words by “and” and “of” before them: “Harbours and Docks Act”. */
export const LAW_HEADS = toWordSet(
  'act bill treaty agreement accord convention code law regulations charter awards festival summit',
);

/** First words of the names of places. A given name among them (“River”, “Rio”) opens a person's name as well. */
export const PLACE_OPENERS = toWordSet(
  'mount mt lake fort ft port cape san santa saint st los las el rio new north south east west upper lower gulf isle river el- great united saudi hong tel sri palo baton grand',
);

/** Holy books, faiths and feasts, whose names do not say what they are. Source: general knowledge of English newswriting. */
export const KNOWN_THINGS: ReadonlySet<string> = new Set(
  listPhrases(
    `bible|medicare|medicaid|koran|quran|torah|talmud|islam|christianity|judaism|hinduism|buddhism|catholicism|ramadan|easter|christmas|thanksgiving|hanukkah|passover|yom kippur`,
  ),
);

/** Adjectives and nouns that open the names of things and movements, and no person's: “Radical Islam”, “Daily Marrow”. */
export const THING_OPENERS = toWordSet(
  'radical daily weekly deep fake big social civil human common digital global political moral national third real illegal federal public private mutual united',
);

/** Parts of the sky that stand for a part of a country: “the South”. */
export const DIRECTIONS = toWordSet('north south east west northeast northwest southeast southwest midwest');

/** Nouns that a number precedes in a name: “9th Circuit”, “82nd Airborne”. */
export const NUMBERED = toWordSet(
  `circuit amendment congress fleet division battalion precinct ward arrondissement infantry regiment airborne parallel brigade corps army squadron district`,
);

/** Nouns for people in the plural that open the name of a body: “Women for Oska”, “Children’s Hospital”. */
export const MEMBERS =
  toWordSet(`women men children people americans citizens mothers fathers veterans students doctors physicians teachers workers families parents friends lawyers scientists farmers nurses
  catholics christians muslims jews republicans democrats conservatives patients consumers voters dockers immigrants migrants prisoners refugees pilots players reporters writers mayors girls boys`);

/**
 * Last words of the names of bodies that as many buildings, treaties, meetings, undertakings and nicknames end in: “Harbour Centre”, “Pilots Convention”, “Dream Team”.
 * Class: nouns for something that people join, agree on or meet in, which is founded as a body or not. Source: general knowledge of English.
 */
export const OPEN_HEADS = toWordSet(
  `team crew squad gang club community circle camp campaign movement media center centre convention conference summit forum stadium arena partnership project initiative
  programme program plan states front axis family brigade`,
);

/** Last words of the names of waters, which are called by the word before them as well: “the Oska River”, “the Oska”. */
export const WATER_HEADS = toWordSet('river lake sea canal strait bay delta ocean');

/** First words of the names of waters and heights, which come before no surname: “River Oska”. */
export const WATERS = toWordSet('river lake mount gulf cape port isle');

/** Abbreviations in capitals that name no body. */
export const NOT_BODY =
  toWordSet(`tv am pm ceo cfo coo dna rna hiv aids covid ok id ied gdp dj mvp phd md jd ba ma vip pr hr it ai ev evs suv suvs rpg gps atm faq diy lgbt lgbtq
  lgbtqi est edt et pst pdt cst cdt gmt utc bst cet jr sr ii iii iv vi vii viii ps pow pows mp mps mep meps xl ad bc bce ce ww wwii cctv sms pdf url app ufo asap rip dui dwi er icu ptsd
  ag ig da eo dm dms hdl ldl sar awol bolo cola llc llp lp plc inc ltd kc qc obe mbe cbe ipo q1 q2 q3 q4 ar ak wmd wmds icbm icbms dvd cd pc usb bbq atv rv`);

/** Capitalised words that are no part of a name: titles standing alone, days, months, and what newswriting capitalises for weight. */
export const NEVER_NAMES = toWordSet(
  `i mr mrs ms miss dr sir madam latest god internet president-elect first lady majesty excellency honor honour photo image video watch read
  more also related click advertisement updated published share follow subscribe exclusive breaking live editor's byline host anchor
  moderator soundbite crosstalk laughter applause editor note source sources caption credit courtesy file getty images
  q a`,
  WEEKDAYS,
  MONTHS,
  SHORT_MONTHS.keys(),
);

/** Labels in capitals that newsrooms put before a text, and that name nothing: “UPDATE”. Source: general knowledge of wire services. */
export const WIRE_WORDS =
  toWordSet(`update updates correction corrections corrected clarification opinion analysis explainer factbox timeline urgent recap refile writethru advisory embargoed wrapup
  newsmaker developing breaking exclusive warning note transcript poll video photos graphic obituary review preview highlights`);

/** Organs of a state that every country has: their names are told apart by the country that comes before them. */
export const NATIONAL_BODIES =
  toWordSet(`ministry parliament government army navy police court bank senate congress assembly council cabinet house force forces guard
  embassy consulate legislature department agency office commission union party federation intelligence service services military prosecutor's treasury administration`);

/**
 * Organs of states, organisations of states, and agencies that all news is taken from, whose names do not say what they are. Other bodies (firms, services,
 * parties, movements) are told by their heads and by the words round them. Source: general knowledge of English newswriting.
 */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  listPhrases(
    `congress|senate|parliament|knesset|bundestag|bundesrat|duma|politburo|commons|house|treasury|supreme court|
interpol|europol|opec|asean|mercosur|unicef|unesco|
reuters|associated press|agence france-presse|xinhua|bloomberg`,
  ),
);

/** Words that titles write small between words with capitals. */
export const TITLE_SMALL_WORDS = toWordSet('a an and as at but by for from in of on or the to with');

/** The same of headlines, which write verbs and pronouns small as well. */
export const HEADLINE_SMALL_WORDS = toWordSet('into is it off over so than up v via vs', TITLE_SMALL_WORDS);

/** Letters before the name of a ship. */
export const SHIP_LETTERS = toWordSet('MV MS HMS USS SS RMS RRS HMAS HMCS');
