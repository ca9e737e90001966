import type { Quotation, ReadArticle } from '../../model/article.ts';
import { overlapLength, type Span, spanLength } from '../../model/span.ts';
import { type CitedUnit, toCitedUnits } from '../clauses/cited.ts';
import { findUnits } from '../clauses/units.ts';
import { ADVERBS, DETERMINERS, SUBJECT_PRONOUNS } from '../lexicon/speakers-words.ts';
import { toKindInContext } from '../quotations/kind.ts';
import type { QuotedSpan } from '../quotations/quotations.ts';
import { type Evidence, findEvidence, type Rule } from './evidence.ts';
import type { Resolved, Resolver } from './resolve.ts';

/** Evidence in the quotation's own sentence, a label with the name, or a verb that a colon leads on from. */
const PLAIN_RULES: ReadonlySet<Rule> = new Set<Rule>(['after', 'before', 'alone', 'label', 'lead']);
/** Ways on which a speaker stays certain: the next sentence of the same paragraph, the next paragraph of an open quotation, a paragraph that is only a quotation after another one. */
const CARRYING_RULES: ReadonlySet<Rule> = new Set<Rule>(['same', 'speech', 'paragraph']);

/** Least share of the two best scores from which a pronoun's person is certain: where its own sentence is about that person, where the sentence before is about nobody else, and where the person leads that. Chosen on PolNeAR. */
const PRONOUN_MIN_RATIO = { own: 0.8, alone: 0.7, subject: 0.6 } as const;

/**
 * True when pages may name the speaker: a name (of a person, the only one of that surname or in full, or of a body) stands with a verb of
 * saying beside the quotation, or beside the one just before it in the paragraph or the speech; or a pronoun does, and the sentence before is about one person
 * alone. Measured: bench/reading/README.md.
 *
 * @param words  the mention, as it stands
 */
function isCertain({ rules, mention }: Evidence, resolved: Resolved, words: string): boolean {
  const source = rules.at(-1);
  const head = words.slice(mention.head.start - mention.start, mention.head.end - mention.start);
  const isSettled = SUBJECT_PRONOUNS.has(head.toLowerCase())
    ? isSettledPronoun(resolved)
    : isSettledName(resolved, { end: mention.head.end, words });
  return (
    isSettled &&
    isHead(head) &&
    source !== undefined &&
    PLAIN_RULES.has(source) &&
    rules.slice(0, -1).every((rule) => CARRYING_RULES.has(rule))
  );
}

const isSettledPronoun = (resolved: Resolved): boolean => resolved.person !== null && isSurelyMeant(resolved);

/** True where it is sure enough whom a “he” or “she” stands for. */
export const isSurelyMeant = ({ person, ratio, goesOn }: Resolved): boolean =>
  (person === null || !person.shared || person.onlyOfGender) &&
  goesOn !== undefined &&
  ratio >= PRONOUN_MIN_RATIO[goesOn];

/** A name or a pronoun; “The” is what is left of something that was not read. */
const isHead = (head: string): boolean =>
  SUBJECT_PRONOUNS.has(head.toLowerCase()) ||
  (/^\p{Lu}/u.test(head) && !DETERMINERS.has(head.toLowerCase()) && !ADVERBS.has(head.toLowerCase()));

/** “Mr.”, “Mrs.”, “Ms.”: of a surname that a woman and a man have, they tell whose it is. */
const ADDRESS = /^(?:mr|mrs|ms|miss)(?!\p{L})/iu;

function isSettledName({ person, ratio }: Resolved, { end, words }: { end: number; words: string }): boolean {
  if (ratio < 1) return false;
  const full = person?.mentions.some((mention) => mention.kind === 'full' && mention.end === end) ?? false;
  if (person?.shared !== true || full) return true;
  return (person.onlyOfGender && ADDRESS.test(words)) || (JUNIOR.test(words) && JUNIOR.test(person.name));
}

/** “Jr.”: of father and son it tells whose the surname is. */
const JUNIOR = /\bjr\.?$/iu;

function toSpeaker(text: string, evidence: Evidence, resolver: Resolver): Quotation['speaker'] {
  const { start, end } = evidence.mention;
  const resolved = resolver(evidence.mention);
  if (resolved === undefined) return null;
  const certain = isCertain(evidence, resolved, text.slice(start, end));
  return { start, end, text: text.slice(start, end), entity: null, resolved: resolved.name, certain };
}

/** The sentences of an article with their citations. */
export const findCitedUnits = (
  article: ReadArticle,
  sentences: readonly (Span & { block: number })[],
  quoted: readonly QuotedSpan[],
): CitedUnit[] => toCitedUnits(findUnits(article, sentences, quoted));

/** The quotations with speaker and cue where the text shows who speaks, else with null. */
export function findSpeakers(
  article: ReadArticle,
  units: readonly CitedUnit[],
  found: { quoted: readonly QuotedSpan[]; resolver: Resolver },
): Quotation[] {
  const evidence = findEvidence(article.text, units, found.quoted);
  return found.quoted.map((span, index) => {
    const { start, end } = span;
    const block = article.blocks[span.block] ?? span;
    const near = evidence.get(index);
    const kind = toKindInContext(article.text, block, span, near?.cited ?? false);
    // The words of a quotation, set in capitals before a colon, look like a label; they do not speak themselves.
    const isItself = near !== undefined && overlapLength(near.mention, span) * 2 > spanLength(span);
    const own = kind === 'title' || kind === 'scare' || isItself ? undefined : near;
    const speaker = own === undefined ? null : toSpeaker(article.text, own, found.resolver);
    const cue = own?.cue ?? null;
    return { id: `q${index + 1}`, start, end, kind, speaker, cue };
  });
}
