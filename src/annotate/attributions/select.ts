import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import {
  findPhraseBefore,
  isAdverb,
  isAuxiliary,
  isClauseEdge,
  lowerAt,
  type Tokens,
} from '../clauses/phrases.ts';
import { findCueForm } from '../lexicon/cues.ts';
import { SPEECHLESS_HEADS } from '../lexicon/speakers-words.ts';
import { toWordSet } from '../lexicon/word-set.ts';
import type { PhrasedCitation } from './phrases.ts';

/**
 * Verbs that carry a quotation beside them (“…,” she began) but without one mostly tell of doing, not of saying. Source: own list, checked
 * against PolNeAR, development split.
 */
const DOING =
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
const PASSIVES = toWordSet(
  'say report believe think accuse allege rumor expect consider describe call quote criticize condemn praise blame estimate know see',
);

const BELIEFS = toWordSet('believe think hope fear expect doubt');
const FIRST_OR_SECOND = /^(?:i|we|you)$/u;

/** What is said follows at once: a quotation, “that”, a question word. */
const opensClause = (unit: CitedUnit, { cue }: Citation): boolean =>
  unit.tokens[cue.to]?.kind === 'quote' || /^(?:that|how|whether|why|:)$/u.test(lowerAt(unit.tokens, cue.to));

function isStrongShared(unit: CitedUnit, citation: Citation): boolean {
  if (opensClause(unit, citation)) return true;
  if (citation.form === 'past' || citation.form === 's') return true;
  const before = lowerAt(unit.tokens, citation.cue.from - 1);
  if (citation.form === 'ing' && before === ',')
    return citation.class === 'speech' || STRONG.has(citation.lemma);
  return STRONG.has(citation.lemma);
}

/** “a creek called Long Run”: a name is given, nothing is said. */
function isNaming(unit: CitedUnit, { cue, source }: Citation): boolean {
  const head = source === null ? '' : (unit.tokens[source.head]?.text ?? '');
  const next = unit.tokens[cue.to];
  if (next?.kind === 'quote' || /^(?:for|on|it|this|that|him|her|them)$/u.test(next?.lower ?? ''))
    return false;
  return !/^\p{Lu}/u.test(head) && !/^(?:he|she|they|i|we|it|who)$/u.test(head);
}

/**
 * What somebody holds or aims at counts for others than “I” and “we”; of a pronoun's only belief proper, as “he sees”, “she finds”
 * mostly tell what somebody does.
 */
function isHeld(unit: CitedUnit, citation: Citation, head: string): boolean {
  if (FIRST_OR_SECOND.test(head)) return false;
  if (citation.class === 'stance' || citation.order === 'passive' || opensClause(unit, citation)) return true;
  return !/^(?:he|she|they|it|who)$/u.test(head) || BELIEFS.has(citation.lemma);
}

/** “the harbour office’s earlier claim”: a noun with its owner before it. */
function isPossessed({ tokens }: CitedUnit, { form, cue }: Citation): boolean {
  if (form !== 'base' && form !== 's') return false;
  let at = cue.to - 2;
  while (isAdverb(lowerAt(tokens, at))) at -= 1;
  return lowerAt(tokens, at) === "'s";
}

/** Verbs whose object is the one who is to do what an infinitive behind it says. Source: English grammars on object control, listed by hand. */
const MOVING =
  toWordSet(`press push pressure urge ask tell want persuade convince encourage force allow permit enable expect require order invite beg
  implore plead instruct advise remind challenge call prompt lead get cause compel oblige direct command help authorize need prod`);

/** “pressed the mayor to demand”: the mayor is to demand it, and nobody has. */
function isOthersDeed({ tokens }: CitedUnit, { order, form, cue }: Citation): boolean {
  const to = cue.from - 1;
  if (order !== 'shared' || form !== 'base' || lowerAt(tokens, to) !== 'to') return false;
  const first = findPhraseBefore(tokens, to - 1)?.from ?? to;
  // A verb that is no reporting one can count as a part of the phrase behind it.
  for (let at = to - 2; at >= Math.max(0, first - 2); at -= 1) {
    if (isClauseEdge(tokens, at) || isClauseEdge(tokens, at + 1)) return false;
    if (MOVING.has(toLemma(lowerAt(tokens, at))) && isVerbForm(tokens, at)) return true;
  }
  return false;
}

/** An inflected form, or a base form behind “to” or an auxiliary; a plain “order” or “call” can be a noun. */
const isVerbForm = (tokens: Tokens, at: number): boolean =>
  !MOVING.has(lowerAt(tokens, at)) ||
  lowerAt(tokens, at - 1) === 'to' ||
  isAuxiliary(lowerAt(tokens, at - 1));

/** “forced”, “forces”, “forcing”, “told”: good enough for verbs that take an object and an infinitive. */
const toLemma = (verb: string): string =>
  findCueForm(verb)?.lemma ??
  [verb.replace(/(?:s|ed|ing)$/u, ''), verb.replace(/d$/u, ''), verb.replace(/ing$/u, 'e')].find((form) =>
    MOVING.has(form),
  ) ??
  verb;

/** Verbs that press somebody to do something: with that they report, without they tell of doing. */
const PRESSING = toWordSet('press pressure');

/** “pressed the mayor to resign”. */
export function isPressing({ tokens }: CitedUnit, { lemma, cue, order }: Citation): boolean {
  if (!PRESSING.has(lemma) || order !== 'subject-first') return false;
  for (let at = cue.to + 1; at < Math.min(tokens.length, cue.to + MAX_OBJECT_TOKENS); at += 1) {
    if (lowerAt(tokens, at) === 'to') return findPhraseBefore(tokens, at - 1)?.from === cue.to;
  }
  return false;
}

/** Longest object of a verb of pressing, in tokens. */
const MAX_OBJECT_TOKENS = 10;

/** “videos posted on social media showed”: what is seen or heard there is told by the outlet. */
function isSpeechless({ tokens }: CitedUnit, { source }: Citation): boolean {
  if (source === null) return false;
  const head = lowerAt(tokens, source.head);
  return SPEECHLESS_HEADS.has(head) || (head === 'media' && lowerAt(tokens, source.head - 1) === 'social');
}

/** True when a citation is an attribution: somebody says, holds or aims at what stands beside it. */
export function isAttributing(unit: CitedUnit, citation: PhrasedCitation): boolean {
  const { source, order, lemma, relative } = citation;
  const head = source === null ? '' : lowerAt(unit.tokens, source.head);
  if (isSpeechless(unit, citation)) return false;
  if (order === 'according') return true;
  if (isOthersDeed(unit, citation) || isPossessed(unit, citation)) return false;
  if (citation.class !== 'speech' && !isHeld(unit, citation, head)) return false;
  if (order === 'passive') return PASSIVES.has(lemma);
  if (order === 'shared' && !isStrongShared(unit, citation)) return false;
  if (relative && citation.form === 'base') return false;
  if (lemma === 'call' && isNaming(unit, citation)) return false;
  return citation.isPhrase || !DOING.has(lemma) || opensClause(unit, citation) || isPressing(unit, citation);
}
