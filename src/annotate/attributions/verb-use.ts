import { toWordSet } from '../../model/word-lists.ts';
import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { isAdverb, lowerAt } from '../clauses/tokens-at.ts';
import { BELIEVING_VERBS, PERSONAL_PRONOUNS } from '../lexicon/speakers-words.ts';

/**
 * Verbs that carry a quotation beside them (“…,” she began) but without one mostly tell of doing, not of saying. Source: own list, checked
 * against PolNeAR, development split.
 */
export const DOING =
  toWordSet(`include release go hold shoot need try allow require like push campaign begin struggle answer invite attempt prepare pass sue
  appeal gather pressure fire term name figure leak prove start challenge commit dedicate accept continue put weigh judge determine
  choose enact vote sign see hear learn cover explore permit order ban nominate press slap read remark project maintain regard cast
  feature contain print broadcast air sense value respect trust love hate dislike tend hesitate opt resolve interrupt laugh smile sigh finish
  grant appoint impose adopt authorize mandate pursue resist mourn compare charge rule back circulate publish issue frame
  discover calculate picture catch shout gush thunder snap sniff cheer toast tease teach prod promote serve cover start grill pan
  assume gather volunteer clarify object signal hint fault express recite narrate elaborate interpret remember forget dream
  analyze explore examine celebrate test deem speak reflect rail invoke spar rally lobby require weigh sum text message
  comment debate vie plan talk`);

/** Verbs that report even where they follow “to”, “by” or a noun: “to announce”, “by saying”. */
const STRONG =
  toWordSet(`say tell announce argue warn claim suggest acknowledge insist assert contend emphasize emphasise stress explain note
  add report write complain accuse criticize blame urge declare admit concede vow pledge promise call describe deny recall predict cite point
  reiterate confirm reveal allege believe hope fear worry ask demand`);

/** Passives that pass on what others say or hold. */
export const PASSIVES = toWordSet(
  'say report believe think accuse allege rumor expect consider describe call quote criticize condemn praise blame estimate know see',
);

const FIRST_OR_SECOND = /^(?:i|we|you)$/u;

/** What is said follows at once: a quotation, “that”, a question word. */
export const opensClause = (unit: CitedUnit, { cue }: Citation): boolean =>
  unit.tokens[cue.to]?.kind === 'quote' || /^(?:that|how|whether|why|:)$/u.test(lowerAt(unit.tokens, cue.to));

export function isStrongShared(unit: CitedUnit, citation: Citation): boolean {
  if (opensClause(unit, citation)) return true;
  if (citation.form === 'past' || citation.form === 's') return true;
  const before = lowerAt(unit.tokens, citation.cue.from - 1);
  if (citation.form === 'ing' && before === ',')
    return citation.class === 'speech' || STRONG.has(citation.lemma);
  return STRONG.has(citation.lemma);
}

/** “a creek called Long Run”: a name is given, nothing is said. */
export function isNaming(unit: CitedUnit, { cue, source }: Citation): boolean {
  const head = source === null ? '' : (unit.tokens[source.head]?.text ?? '');
  const next = unit.tokens[cue.to];
  if (next?.kind === 'quote' || /^(?:for|on|it|this|that|him|her|them)$/u.test(next?.lower ?? ''))
    return false;
  return !/^\p{Lu}/u.test(head) && !PERSONAL_PRONOUNS.has(head) && head !== 'who';
}

/**
 * What somebody holds or aims at counts for others than “I” and “we”; of a pronoun's only belief proper, as “he sees”, “she finds”
 * mostly tell what somebody does.
 */
export function isHeld(unit: CitedUnit, citation: Citation): boolean {
  const { source } = citation;
  const head = source === null ? '' : lowerAt(unit.tokens, source.head);
  if (FIRST_OR_SECOND.test(head)) return false;
  if (citation.class === 'stance' || citation.order === 'passive' || opensClause(unit, citation)) return true;
  return !/^(?:he|she|they|it|who)$/u.test(head) || BELIEVING_VERBS.has(citation.lemma);
}

/** “the harbour office’s earlier claim”: a noun with its owner before it. */
export function isPossessed({ tokens }: CitedUnit, { form, cue }: Citation): boolean {
  if (form !== 'base' && form !== 's') return false;
  let at = cue.to - 2;
  while (isAdverb(lowerAt(tokens, at))) at -= 1;
  return lowerAt(tokens, at) === "'s";
}
