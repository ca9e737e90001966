/**
 * English words that decide whether a full stop ends a sentence. Abbreviations as in the Associated Press Stylebook
 * (titles, states, months, military ranks) and Hart's Rules; lower-cased, without their final stop.
 */

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

/** Stand before a name or a number and never end a sentence. */
export const TITLES = toSet(`
  mr mrs ms mx messrs mmes dr prof rev fr gov govs sen sens rep reps pres amb atty asst supt sec treas dep
  gen lt col maj capt cmdr cmdt cdr adm sgt cpl pvt pfc spc brig insp det supt ofc pte gp sqn
  hon rt msgr sr sra srta mlle mme st ste mt ft dir comm assoc
  vs v cf viz e.g i.e approx ca circa esp incl ed eds trans lt.gen maj.gen brig.gen gen lt.gov lt.col`);

/** Stand before a number: “No. 3”, “Art. 5”, “pp. 12”. */
export const BEFORE_NUMBER = toSet(
  'no nos art arts sec secs fig figs p pp vol vols ch chap para paras par est rte hwy eq ex op max min ver',
);

export const MONTHS = toSet('jan feb mar apr jun jul aug sep sept oct nov dec');

/** Close a name or stand inside it, and may end a sentence too. */
export const NAME_ENDINGS = toSet(
  'inc corp co cos ltd llc plc bros jr sr esq mfg assn univ dept dist ave blvd rd ln ct pl sq hwy pkwy ctr intl natl ph.d m.d b.a m.a j.d d.d.s',
);

/** State and province names; a comma follows them inside a sentence, so a capital after them starts a new one. */
export const STATES = toSet(`
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla
  ore pa penn tenn tex vt va wash wis wisc wyo ont que alta sask
  n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va d.c b.c n.s n.b p.e.i`);

/** What may follow a time of day inside its sentence. */
export const AFTER_TIME = toSet(`
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eet eest ist jst msk hkt aest aedt
  eastern central mountain pacific greenwich london local sunday monday tuesday wednesday thursday friday saturday
  sun mon tue tues wed thu thur thurs fri sat today tomorrow tonight
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Names that end in a mark. */
export const MARKED_NAMES = toSet('yahoo! jeopardy! oklahoma! guess?');

/** Nouns that follow an abbreviated country inside its name. */
export const AFTER_COUNTRY = toSet(`
  senate house congress representative representatives senator senators supreme court district circuit attorney attorneys
  president vice secretary department treasury justice state defense capitol constitution army navy air marine marines
  coast customs border immigration citizenship ambassador embassy mission envoy embassies federal central national
  government military forces special geological census bureau agency office chamber trade commerce steel bank dollar
  treasurys open postal forest fish environmental food food-and-drug rep sen gen adm security council charter
  secretary-general general human high children`);

/** Finite verbs that tell a capitalised word before them as the subject of a new sentence. */
export const FINITE_VERBS = toSet(`
  is was were are has had have will would could should may might must can said says told asked called added
  announced argued believes did does made makes plans took won wants went came also never then who`);

/** Verbs of speaking after a quotation: “Why?” Name asked. */
export const SPEECH_VERBS = toSet(`
  said says say asked asks ask told tells wrote writes write tweeted tweets posted added adds replied replies answered
  answers declared declares shouted shouts yelled yells cried cries exclaimed exclaims continued continues quipped quips
  joked jokes responded responds demanded demands wondered wonders recalled recalls insisted insists noted notes
  remarked remarks explained explains argued argues warned warns stated states concluded concludes queried snapped
  pleaded pleads blared blares read reads chanted chants sang sings screamed screams muttered went began inquired
  retorted retorts countered counters interjected boasted boasts urged urges called calls observed mused muses
  tells thundered bellowed whispered proclaimed proclaims announced announces pressed deadpanned offered repeated
  suggested commented complained interrupted marveled fumed rejoined scoffed exhorted texted emailed e-mailed`);

/** Words that, capitalised, start a sentence and no name. */
export const STARTERS = toSet(`
  a an the this that these those there here it its he his him she her hers they their them theirs we our us you your i my mine
  me one ones both each either neither every everyone everybody everything no nobody none nothing some someone something
  such another any anyone anybody anything many much most more few several all half other others
  and but or nor so yet for because since although though while whereas if unless until till when whenever where wherever
  whether as than once before after who whom whose which what why how whatever whichever whoever however
  in on at by with without from to into onto upon of off over under above below between among amid against about around
  across along behind beside besides beyond despite down during except inside near out outside past per regarding
  through throughout toward towards up via within versus unlike like according
  then now later earlier today tomorrow yesterday tonight meanwhile moreover furthermore therefore thus hence nevertheless
  nonetheless instead indeed also again already always almost still just only even ever never often sometimes soon
  perhaps maybe probably certainly clearly apparently reportedly finally first second third last next recently
  currently previously additionally similarly likewise otherwise rather too very well yes yeah oh okay ok please
  is are was were be been being am do does did done has have had can could will would shall should may might must
  let get got go going come came give take see look make think know want say says said ask asked tell told not
  don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't shouldn't
  it's he's she's that's there's they're we're you're i'm i've i'd i'll we've we'll you've you'll they've they'll let's
  what's who's here's he'll she'll it'll he'd she'd they'd we'd you'd
  officials police authorities critics supporters experts analysts republicans democrats lawmakers people
  two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions nearly
  given asked speaking following including based considering having being`);
