import { participlesOf } from '../../model/irregular-forms.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { toForms, toPast } from './cues.ts';

/** Verbs in their base form, by what they do to somebody or to words. Source: own lists, from English grammars and general newswriting. */

/** Verbs of judging somebody: “criticized the mayor” is done to the mayor, and what was said is not told. */
export const JUDGING_VERBS = toWordSet(
  `criticize criticise blast slam rip attack mock ridicule scold taunt rebuke chide chastise berate lambast lambaste praise laud applaud commend thank insult`,
);
/** Verbs that give somebody or something a name: “dubbed the quay a trap”. */
const TERMING_VERBS = toWordSet('call label dub term brand');
export const NICKNAMING_VERBS = toWordSet('name nickname', TERMING_VERBS);
/** The same in words after it, and those that say what somebody or something is. Source: own list. */
export const CALLING_VERBS = toWordSet(
  'describe characterize characterise denounce deride dismiss declare pronounce proclaim deem',
  TERMING_VERBS,
);
/** Participles that give what comes before them a name. */
export const NAMED_FORMS = new Set([
  'labelled',
  ...[...toWordSet('deem consider', NICKNAMING_VERBS)].map((verb) => toPast(verb)),
]);
/** Passives without an agent that tell what is generally held or planned, not what somebody is said to have done. */
export const IMPERSONAL_VERBS = toWordSet('expect plan schedule know see show find call describe');
/** Verbs with a listener before what is said: “told reporters that”. */
export const LISTENER_VERBS = toWordSet(
  'tell ask inform remind assure warn advise urge persuade convince encourage accuse instruct teach show press push challenge beg implore question',
);
/** Verbs whose listener “to” joins: “confirmed to the paper that”. Source: own list. */
export const TO_LISTENER_VERBS = toWordSet(
  'say confirm explain admit announce reveal disclose state report describe mention acknowledge concede write',
);
/** Verbs that with “to” are a deed done with words. */
export const DEED_VERBS = toWordSet('offer agree refuse decline threaten begin continue');
/** Verbs that, refused or denied, say that nothing was told of a matter, where no clause tells what. */
export const DISCLOSING_VERBS = toWordSet(
  'say reveal disclose mention explain discuss address specify identify',
);
/** Verbs that, denied, say that somebody gave no answer. */
export const ANSWERING_VERBS = toWordSet('respond reply answer comment elaborate');
/** Verbs whose object is the one who is to do what an infinitive after it says. Source: English grammars on object control, listed by hand. */
export const MOVING_VERBS =
  toWordSet(`press push pressure urge ask tell want persuade convince encourage force allow permit enable expect require order invite beg
  implore plead instruct advise remind challenge call prompt lead get cause compel oblige direct command help authorize need prod`);

/**
 * Verbs that carry a quotation beside them (“…,” she began) but without one mostly tell of doing, not of saying. Source: own list, checked
 * against PolNeAR, development split.
 */
export const DOING_VERBS =
  toWordSet(`include release go hold shoot need try allow require like push campaign begin struggle answer invite attempt prepare pass sue
  appeal gather pressure fire term name figure leak prove start challenge commit dedicate accept continue put weigh judge determine
  choose enact vote sign see hear learn cover explore permit order ban nominate press slap read remark project maintain regard cast
  feature contain print broadcast air sense value respect trust love hate dislike tend hesitate opt resolve interrupt laugh smile sigh finish
  grant appoint impose adopt authorize mandate pursue resist mourn compare charge rule back circulate publish issue frame
  discover calculate picture catch shout gush thunder snap sniff cheer toast tease teach prod promote serve grill pan
  assume volunteer clarify object signal hint fault express recite narrate elaborate interpret remember forget dream
  analyze examine celebrate test deem speak reflect rail invoke spar rally lobby sum text message
  comment debate vie plan talk`);
/** Verbs that report even where they follow “to”, “by” or a noun: “to announce”, “by saying”. */
export const STRONG_VERBS =
  toWordSet(`say tell announce argue warn claim suggest acknowledge insist assert contend emphasize emphasise stress explain note
  add report write complain accuse criticize blame urge declare admit concede vow pledge promise call describe deny recall predict cite point
  reiterate confirm reveal allege believe hope fear worry ask demand`);
/** Passives that pass on what others say or hold. */
export const PASSIVE_VERBS = toWordSet(
  'say report believe think accuse allege rumor expect consider describe call quote criticize condemn praise blame estimate know see',
);
/** Verbs that invert in the present plural: “…,” say critics. */
export const INVERTED_VERBS = toWordSet('say ask argue warn write add insist contend reply');
/** Forms of verbs whose hearer follows at once. */
export const BEFORE_HEARER = toWordSet(
  'tell told tells telling ask asked asks show shows showed gave give gives',
);
/** Participles whose listener follows: “telling him”. */
export const TELLING_PARTICIPLES = toWordSet('telling asking warning assuring urging reminding');
/** Participles that are no past tense: “known”, “written”. Without “have” they are no verb of their own. */
export const IRREGULAR_PARTICIPLES: ReadonlySet<string> = new Set(
  participlesOf('know write see show speak sing choose swear teach'),
);
/** Verbs whose object may be right after them without an article. */
export const TAKING_FORMS = toWordSet(
  'took take takes made make makes gave give gives brought bring brings drew draw draws face faced raise raised receive received won lost',
);
/** Forms of verbs by which somebody speaks of another right after them: “attacks Hale”. */
export const JUDGING_FORMS = new Set(
  [...toWordSet('defend target', JUDGING_VERBS)].flatMap((verb) =>
    toForms(verb)
      .slice(1)
      .map(([form]) => form),
  ),
);

/** Verbs whose answer is somebody else's: “Hale asked Cole about it.” “No,” he said. */
export const ASKING_VERBS = toWordSet('ask question press quiz interview grill');

/** After “call” they make a verb of doing: “called off the race”, “called in the army”. Source: English dictionaries of phrasal verbs. */
export const CALLED_AWAY = toWordSet('off in up back together away forth');

/** Verbs by which somebody notices what another does. Source: English grammars on bare infinitives, the verbs of hearing and seeing. */
export const PERCEIVING_VERBS = toWordSet('hear see watch overhear');

/** Join a participle to the object of the verb before it: “accused Hale of calling”. “by”, “in” and “after” join it to the subject. Source: English grammars on object control. */
export const OBJECT_CONTROL = toWordSet('of for as from');

/** Verbs of two who do one thing: “Velde met Stone.” */
export const MUTUAL_FORMS = toWordSet('meet meets met joined joins married faced faces debated debates');
