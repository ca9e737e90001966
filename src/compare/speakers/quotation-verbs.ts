import { findCueForm, isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { findPhraseCue } from '../../annotate/lexicon/cues-phrases.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import { CALLING_VERBS, DOING_VERBS } from '../../annotate/lexicon/verb-classes.ts';
import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { onceEach } from '../../model/once.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import { isOfNoun, reportsWords } from './verbs-of-words.ts';

/** How many characters before a quotation its own verb is looked for, and after it the verb of the next clause. */
const REACH = 160;

/** What stands between a verb and the words quoted right after it: “called it a “mistake””. */
const BESIDE = /^[,:]?\s?(?:(?:it|him|her|them|this|that|as|an?|the)\s)?["“‘'„«]{0,2}$/iu;

/** A comma or a colon between a verb and words: then any verb leads to them: “a note that read: “…””. */
const LEADS = /^[,:]\s?["“‘'„«]{0,2}$/u;

/** A colon before words: what leads to them can be some words, or a line, away. */
const COLON = /:\s{0,4}["“‘'„«]{0,2}$/u;

/** What stands between a quotation and the verb of another clause: “a “mistake” and said”. */
const NEXT_CLAUSE = /^[.,"”’'»]{0,3}\s(?:and|but|then)\s(?:\p{L}+ly\s)?$/iu;

/** Marks that end a clause. */
const CLAUSE_END = /[.,;:!?()–—]|\s-{1,2}\s/u;

/**
 * The verb by which words are quoted: the one right before them, or the one in whose clause they stand; not one that follows in the next clause (“called it a “mistake”
 * and said …”), nor one of the sentence before, nor one that only tells what is done, away from them (“willingness to discuss cuts”). With its particle (“weighed in”).
 */
export function findQuotingVerb(article: AnnotatedArticle, quotation: Quotation): Span | null {
  const { text } = article;
  const found = findVerb(article, quotation);
  const verb =
    found === null || reportsWords(text, found, quotation) ? found : findSaying(article, quotation);
  if (verb === null || isOfConceding(article, verb, quotation) || isOfOthersWords(text, quotation))
    return null;
  return withParticle(text, verb);
}

/** “While she acknowledged that it was late, “the ferry will sail.””: a verb of the clause before the comma, which has said all that it says. */
function isOfConceding({ text, sentences }: AnnotatedArticle, verb: Span, { start }: Quotation): boolean {
  const own = sentences.find((one) => overlaps(one, { start, end: start + 1 }));
  if (own === undefined || verb.start < own.start || verb.end > start) return false;
  return (
    CONCEDING.test(text.slice(own.start, verb.start)) &&
    /^\s(?!later|earlier|again)[^,;:“”"]{3,},\s["“‘'„«]{0,2}$/u.test(text.slice(verb.end, start))
  );
}

/** Opens a clause before the main one; “as Velde told the board, “…”” leads to the words. Source: closed class of English. */
const CONCEDING = /^(?:but |and |yet )?(?:even )?(?:while|although|though|whereas)\s[^,;:“”"]*$/iu;

/** “defended his description of it as a “ruin””, “rejected the mayor's claim that “it sinks””: words that somebody else has used, of which the verb only judges. */
export function isOfOthersWords(text: string, { start }: Quotation): boolean {
  const tokens = findTokens(text, { start: Math.max(0, start - REACH), end: start });
  const at = tokens.findLastIndex(({ lower }) => USED_WORDS.has(lower));
  const used = tokens[at];
  if (used === undefined || CLAUSE_END.test(text.slice(used.end, start))) return false;
  const judge = tokens.slice(Math.max(0, at - MOST_BETWEEN), at).findLast(({ lower }) => JUDGES.test(lower));
  if (judge === undefined) return false;
  const whose = text.slice(judge.end, used.start).trim();
  return /^(?:his|her|their|its)(?!\p{L})|\p{L}['’]s?(?=\s|$)/u.test(whose);
}

/** What somebody has said, as a noun; and verbs that judge it. Source: own lists. */
const USED_WORDS = toWordSet(
  `description descriptions use usage remark remarks comment comments claim claims call calls phrase phrases word words characterization
  characterisation statement statements assertion suggestion warning warnings promise promises pledge pledges reference references`,
);
const JUDGES =
  /^(?:defend|explain|justif|excus|clarif|dismiss|reject|critici[sz]|condemn|denounc|mock|prais|disput|challeng|question|rebuk|blast|slam|attack)/u;
const MOST_BETWEEN = 5;

/** The last verb of the clause before the words that does nothing but say. */
function findSaying({ text, sentences }: AnnotatedArticle, { start }: Quotation): Span | null {
  const own = sentences.find((one) => overlaps(one, { start, end: start + 1 }));
  const said = findTokens(text, { start: Math.max(own?.start ?? start, start - REACH), end: start }).findLast(
    (one) => isPlainSpeech(one.lower) && !isOfNoun(text, one),
  );
  return said === undefined || CLAUSE_END.test(text.slice(said.end, start))
    ? null
    : { start: said.start, end: said.end };
}

/** What was found of each quotation: each is asked for many times, and what goes on after another asks for that one, too. */
const knownVerbs = onceEach((_: AnnotatedArticle) => new WeakMap<Quotation, { verb: Span | null }>());

/** The verb of a quotation, or of the one that it goes on from, or of the one before that. */
function findVerb(article: AnnotatedArticle, quotation: Quotation): Span | null {
  const known = knownVerbs(article);
  const chain: Quotation[] = [];
  let verb: Span | null | undefined;
  for (let at = quotation; verb === undefined; ) {
    chain.push(at);
    const kept = known.get(at);
    const found = kept === undefined ? readVerb(article, at) : kept.verb;
    if (found !== null && 'goesOn' in found) at = found.goesOn;
    else verb = found;
  }
  for (const one of chain) known.set(one, { verb });
  return verb;
}

/** @returns `goesOn` for words that go on after the verb of other ones */
function readVerb(article: AnnotatedArticle, quotation: Quotation): Span | { goesOn: Quotation } | null {
  const { text, sentences } = article;
  const { cue, start, end } = quotation;
  if (cue === null) return null;
  const own = sentences.find((one) => overlaps(one, { start, end: start + 1 }));
  const from = Math.max(0, start - REACH, text.lastIndexOf('\n', start) + 1, own?.start ?? 0);
  if (SEEN.test(text.slice(from, start))) return null;
  const verbs = findTokens(text, { start: from, end: start }).filter(
    (one) => isTold(one.lower) && !isOfNoun(text, one),
  );
  const nearest = verbs.findLast((one) => one.end === cue.end || !isNounlike(text, one));
  if (nearest !== undefined && (isBeside(text, nearest, start) || isNaming(text, nearest, start)))
    return toVerb(nearest, cue);
  const first = article.quotations.findLast((one) => one.end <= start && one.cue?.start === cue.start);
  // The words go on after the verb of the ones before: ““…,” she said. “…””.
  if (first !== undefined && cue.end <= start && !text.slice(first.end, start).includes('\n'))
    return { goesOn: first };
  const saying = verbs.findLast(({ lower }) => isSaying(lower));
  if (cue.start >= end && NEXT_CLAUSE.test(text.slice(end, cue.start)))
    return saying === undefined ? null : toVerb(saying, cue);
  if (own !== undefined && cue.end <= own.start && !COLON.test(text.slice(cue.end, start))) return null;
  const isOfAnother = findTokens(text, cue).some((one) => isOfNoun(text, one));
  if (!isOfAnother && isOpenTo(text, cue, quotation)) return cue;
  const isInClause = saying !== undefined && !CLAUSE_END.test(text.slice(saying.end, start));
  return isInClause ? toVerb(saying, cue) : null;
}

/** “attacked the board over what he saw as “late” ferries”: how somebody sees a thing, which no verb of saying tells. */
const SEEN =
  /\bwhat (?:[\p{L}.’'-]{1,20}\s){1,3}(?:saw|sees|seen|viewed|views|regarded|regards|considered|considers|perceived|perceives)(?:\sas)?\s(?:an?\s|the\s)?["“‘'„«]{0,2}$/u;

/** “called the reporting “late””: a form in “-ing” after another word is what is told of. */
const isNounlike = (text: string, { start, lower }: Token): boolean =>
  lower.endsWith('ing') &&
  /\p{L}\s$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !OPENS_PARTICIPLE.test(text.slice(Math.max(0, start - 16), start));

/** What a participle follows: “by saying”, “and adding”, “falsely claiming”. */
const OPENS_PARTICIPLE =
  /\b(?:and|but|by|while|when|after|before|without|for|of|in|is|are|was|were|been|\p{L}{2,12}ly)\s$/iu;

/** The whole cue where the verb is its last word: “has not called”. */
const toVerb = ({ start, end }: Span, cue: Span): Span => (end === cue.end ? cue : { start, end });

const isBeside = (text: string, { end, lower }: Token, start: number): boolean =>
  (isSaying(lower) && BESIDE.test(text.slice(end, start))) || LEADS.test(text.slice(end, start));

/** “a note that called the quay “ruined””: a verb of naming in the same clause governs what is named. */
const isNaming = (text: string, { end, lower }: Token, start: number): boolean =>
  CALLING_VERBS.has(findCueForm(lower)?.lemma ?? '') &&
  !CLAUSE_END.test(text.slice(end, start)) &&
  !NOT_NAMED.test(text.slice(end, start)) &&
  !IS.test(text.slice(end, start));

/** “a plan called Prism is simply a “town system””: what is named is told of. */
const IS = /\s(?:is|are|was|were|will|would)\s/u;

/** “was called into”, “called for”, and what joins another clause: nothing is named. */
const NOT_NAMED =
  /^\s(?:for|on|in|into|to|off|out|upon|by)\s|\s(?:but|that|who|which)\s|\sand\s(?!(?:the|an?|his|her|its|their|\p{Lu}\S*)\s)/u;

/** A form of a verb of speech that is told of somebody: past, or of the present. */
function isTold(lower: string): boolean {
  const found = findCueForm(lower);
  return found?.class === 'speech' && !found.noun && found.form !== 'base';
}

/** A told form of a verb that does nothing but say. */
export const isSaying = (lower: string): boolean =>
  isTold(lower) && !DOING_VERBS.has(findCueForm(lower)?.lemma ?? '');

/** False for a verb of a matter or a deed that does not lead to the words quoted. */
function isOpenTo(text: string, cue: Span, { start, end }: Span): boolean {
  const gap = cue.end <= start ? text.slice(cue.end, start) : text.slice(end, cue.start);
  if (BESIDE.test(gap) || /^ that /u.test(gap) || (cue.end <= start && COLON.test(gap))) return true;
  // “a second “no” vote would put it off”: the words are a part of the sentence, and nobody says them.
  const goesOn = cue.start >= end && !/[,–—]|--/u.test(gap) && !/[,?!]$/u.test(text.slice(start, end));
  if (goesOn && !findTokens(text, cue).some(({ lower }) => isPlainSpeech(lower))) return false;
  const found = findTokens(text, cue).flatMap(({ lower }) => findCueForm(lower) ?? []);
  const last = found.at(-1);
  if (last === undefined) return true;
  if (TOPIC.has(last.lemma) || last.class === 'stance') return false;
  return cue.start >= end || last.class === 'belief' || !DOING_VERBS.has(last.lemma);
}

/** Verbs that are of a matter, or of how one sees it, not of words. */
const TOPIC: ReadonlySet<string> = new Set([
  'discuss',
  'hear',
  'consider',
  'see',
  'view',
  'regard',
  'find',
  'feel',
]);

/** “weighed in”: the particle after the verb that makes it one of saying. */
function withParticle(text: string, verb: Span): Span {
  const [last] = findTokens(text, verb).slice(-1);
  const [next] = findTokens(text, { start: verb.end, end: verb.end + PARTICLE_REACH });
  const isPhrase =
    last !== undefined &&
    next !== undefined &&
    (findPhraseCue(last.lower, next.lower) !== undefined ||
      PARTICLES.get(findCueForm(last.lower)?.lemma ?? '') === next.lower);
  return isPhrase && !CLAUSE_END.test(text.slice(verb.end, next.start))
    ? { start: verb.start, end: next.end }
    : verb;
}

const PARTICLE_REACH = 12;

/** Particles of verbs of speech that are no citation by themselves: “weighed in”. */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ['weigh', 'in'],
  ['chime', 'in'],
  ['shoot', 'back'],
  ['snap', 'back'],
  ['cry', 'out'],
  ['shout', 'out'],
]);
