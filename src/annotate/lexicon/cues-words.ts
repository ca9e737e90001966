import { formsOf, pastFormsOf } from '../../model/irregular-forms.ts';
import { listWords, toBaseForms, toWordSet } from '../../model/word-lists.ts';

/**
 * Reporting verbs, by what they do with a quotation or a clause. Source: own list of English verbs of saying, thinking and judging, in their
 * base form; inflected forms are made by rule (cues.ts) but for the irregular ones.
 */

/** Verbs that nearly always report words. */
export const PLAIN_SPEECH_VERBS = `say tell add ask reply answer respond note explain continue conclude recall write tweet declare insist argue warn claim state announce
  observe remark joke quip shout yell exclaim assert contend maintain acknowledge admit concede counter
  complain lament caution predict testify agree boast reiterate repeat stress emphasize confirm deny sing chant`;

/** Verbs of saying that are beside a quotation on either side: “…,” she said; said Smith. */
export const SPEECH_VERBS = `${PLAIN_SPEECH_VERBS}
  post report comment scream whisper mutter murmur cry emphasise confess retort protest suggest quote read intone interject brag gush thunder
  declaim deadpan plead urge demand inquire enquire wonder muse reflect recount relate promise vow pledge swear disagree scoff sniff snap
  shoot fire bellow bark laugh smile sigh begin start interrupt volunteer offer elaborate clarify opine reason marvel text email e-mail
  message telegraph blog advise allege allow assure attest avow certify charge cite convey counsel decree disclose divulge echo estimate
  expound express finish go grumble hint hold imply indicate inform instruct intimate invoke mention narrate object order point preach
  proclaim profess pronounce propose propound purport put rail rant recite reassure recommend refute rejoin remind reveal rule signal specify
  speak speculate stipulate teach theorize theorise tease toast trumpet underline underscore utter venture voice warble weigh wisecrack
  apologize apologise call describe label dub term characterize characterise brand denounce condemn criticize criticise blast slam rip attack
  mock ridicule praise hail laud thank welcome applaud commend celebrate compare liken refer accuse blame fault deride decry bemoan dismiss
  reject rebuke chide scold tout taunt implore beg invite challenge question press prod summarize summarise sum promote rate name affirm
  reaffirm reassert rebut repudiate concur posit hypothesize hypothesise deplore exhort insinuate corroborate enthuse gloat fume cheer chirp
  chuckle croak drawl growl grouse grunt hiss holler howl moan mumble nod pipe roar snarl sob spit stammer stutter wail whine`;

/** Verbs of thinking and knowing: their clause is what somebody holds. */
export const BELIEF_VERBS = `believe think know feel consider expect hope fear worry suspect assume presume guess imagine doubt realize realise
  understand see view regard deem judge find learn hear discover conclude reckon figure anticipate foresee forecast project
  calculate determine decide show demonstrate prove illustrate document detail outline portray depict paint cast frame
  recognize recognise remember forget dream envision picture conceive surmise infer gather sense appreciate interpret
  perceive dispute contest debate discuss analyze analyse examine explore highlight chronicle profile feature contain include
  publish release issue circulate leak air broadcast print cover`;

/** Verbs of wanting, judging and doing with words: what somebody aims at. */
export const STANCE_VERBS = `want plan intend aim seek wish desire need prefer like love hate dislike admire despise oppose support back endorse favor
  favour advocate champion defend approve disapprove accept refuse decline agree vote pledge commit threaten offer
  attempt try vie ban bar prohibit forbid permit allow require enact impose adopt pass sign veto order mandate
  authorize authorise appoint nominate grant request petition lobby campaign rally sue appeal
  encourage persuade convince push pressure pursue resist resent trust mistrust distrust respect value fault mourn regret
  tend struggle hesitate prepare resolve opt choose dedicate
  slap chastise lambaste lambast grill pan savage excoriate bash skewer admonish berate
  embrace echo second downplay dispute discount minimize minimise exaggerate overstate understate mischaracterize`;

/** Irregular past tenses and participles, by what they are forms of. */
export const IRREGULAR_CUES: ReadonlyMap<string, string> = new Map([
  ...formsOf(
    listWords(
      'say tell write speak sing hold put read swear teach shoot think know feel see find hear understand cast seek choose dream learn leap sneak',
    ),
  ),
  // Their participles are no words of somebody: “gone”, “forgotten”.
  ...pastFormsOf('begin go foresee forbid forget'),
  ...toBaseForms('shown show|lay lay|cried cry'),
]);

/** Verbs that double their last letter: “begged”, “planned”. */
export const DOUBLING =
  /^(?:admit|ban|bar|beg|blog|brag|dub|nod|opt|permit|plan|prod|rebut|refer|rip|slap|slam|snap|sob|spot|quip|pan|scrap|submit|commit|forget|begin|put|spit|tip|chat)$/u;

/** Forms that are far more often nouns or adjectives than verbs: they need a subject pronoun or name beside them. */
export const NOUN_FORMS = toWordSet(
  `worries concerns reasons questions advocates protests points struggles talks ads leaks votes claims reports notes states comments calls plans charges remarks answers demands estimates posts projects covers offers orders
  fears hopes doubts views debates appeals attacks cries names rates features details documents pictures figures airs
  issues releases prints quotes rules signals shows backs bars bans values requests objects voices messages texts
  emails tweets blogs terms faults mocks fires hints promises pledges vows wonders guesses supports aims needs likes cheers
  question advocate protest point struggle talk report claim note state comment call plan charge remark answer demand estimate vote post project cover offer order
  fear hope doubt view debate appeal attack cry name rate feature detail document picture figure air issue release print quote
 rule signal show back bar ban value request object voice message text email tweet blog fault mock fire hint promise
  pledge vow wonder guess support aim need like cheer love hate
  concern respect trust press weigh reason hold put second`,
);
