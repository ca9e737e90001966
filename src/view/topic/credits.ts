import type { Attribution } from '../../model/article.ts';
import type { Claim, ComparedArticle, Reading } from '../../model/comparison.ts';
import { isPointing } from '../../model/function-words.ts';
import type { Voice } from '../../model/kinds.ts';
import { containsSpan, type Span, spanLength } from '../../model/span.ts';
import { voiceShortLabels } from '../labels.ts';
import { isDoubtful } from '../text/reading-words.ts';
import { findCited } from '../text/readings.ts';
import { findWitnessWords, getWitness, type QuotedWords, type Witnesses } from '../text/witnesses.ts';
import { isOwnBeyondDoubt, isReporting } from './source-signs.ts';

/** A figure or a time that a ledger lists. */
type Credited = Extract<Reading, { kind: 'figure' | 'timeframe' }>;

/**
 * Who is credited with a figure or a time. Beside that, in `says`, whom a pronoun stands for; where nobody is, that the article says it itself, or nothing: a reader then has the
 * article's own words, and no word on who follows them.
 */
export type Credit = { credited: QuotedWords | null; says: string };

const NOTHING: Credit = { credited: null, says: '' };

/** Tells who is credited: who speaks in quotation marks, or who is cited for what is reported, where the claim leaves no doubt of that. */
export function toCredit(claim: Claim, reading: Credited, witnesses: Witnesses): Credit {
  const { article } = getWitness(witnesses, reading.article);
  const quotation = article.quotations.find((each) => containsSpan(each, reading));
  if (quotation !== undefined && quotation.speaker?.certain !== true) return NOTHING;
  if (quotation === undefined && isInAside(claim, reading, article)) return NOTHING;
  const attribution = isFrame(reading, article, witnesses) ? undefined : findAttribution(reading, article);
  const voice = toVoice(claim, reading, { article, attribution });
  const reported = attribution?.source ?? null;
  const isSure = attribution?.cue != null && isInHeadline(reading, article);
  if (quotation === undefined && reported !== null && !isSure && isInDoubt(claim, reading)) return NOTHING;
  if (quotation === undefined && reported !== null && isReportedInside(reading, article, witnesses))
    return NOTHING;
  const isReported = voice !== 'own' && isReporting(attribution?.cue ?? null, article.id, witnesses);
  const source = quotation?.speaker ?? (isReported ? withoutTime(reported, claim, reading) : null);
  const text = source && findWitnessWords(witnesses, reading.article, source);
  if (!source || !text)
    return voice === 'own' && isOwnBeyondDoubt(reading, article, witnesses)
      ? { credited: null, says: voiceShortLabels.own }
      : NOTHING;
  return {
    credited: { article: article.id, start: source.start, end: source.end, text },
    says: toPersonNote(text, { source, claim }, article),
  };
}

/** True where the claim leaves in doubt who carries the passage that a reading stands in. */
const isInDoubt = (claim: Claim, { passage }: Credited): boolean =>
  findCited(claim).some((one) => one.passage === passage && isDoubtful(one));

/** True for words of a headline: it is too short to leave no doubt otherwise, but “…, says Ada Cole” at its end leaves none. */
const isInHeadline = (reading: Span, { sentences, blocks }: ComparedArticle): boolean =>
  sentences.some((each) => containsSpan(each, reading) && blocks[each.block]?.kind === 'headline');

/** What others report or claim, inside what somebody says: he may call it wrong. */
const REPORTS: ReadonlySet<string> = new Set(
  'report reports story stories allegation allegations accusation accusations claims rumor rumors rumour rumours'.split(
    ' ',
  ),
);

/** True for a reading after such words inside what somebody is cited for: “Cole said that reports of a sale last year were wrong”. */
const isReportedInside = (
  reading: Credited,
  { attributions }: ComparedArticle,
  witnesses: Witnesses,
): boolean =>
  attributions.some(({ content, voice }) => {
    if (voice === 'own' || !containsSpan(content, reading)) return false;
    const before = { start: content.start, end: reading.start };
    const words = findWitnessWords(witnesses, reading.article, before) ?? '';
    return words.split(' ').some((word) => REPORTS.has(word));
  });

/** A source as the claim has it, without the time at its end: “the board last week”. */
const withoutTime = (
  source: Attribution['source'],
  claim: Claim,
  { article }: Credited,
): Attribution['source'] =>
  findCited(claim).find((one) => one.article === article && one.source?.start === source?.start)?.source ??
  source;

/** True for a source that is only a pronoun. */
export const isPronoun = (words: string): boolean => isPointing(words) || words.toLowerCase() === 'you';

/** Whom a pronoun stands for, where it is the certain speaker of quoted words or the claim has it as its source; '' for other words, and where nobody is. */
function toPersonNote(
  text: string,
  { source, claim }: { source: Span; claim: Claim },
  { id, quotations }: ComparedArticle,
): string {
  if (!isPronoun(text)) return '';
  const speaker = quotations.find(
    (each) => each.speaker?.certain && each.speaker.start === source.start,
  )?.speaker;
  const cited = findCited(claim).find(
    (one) => !isDoubtful(one) && one.article === id && one.source?.start === source.start,
  );
  return speaker?.resolved ?? cited?.source?.resolved ?? '';
}

/** How many characters lie at most between a verb of saying and what is said, where a time of the saying stands between. */
const FRAME_REACH = 40;

/** What stands between a verb of saying and a time of the saying: “announced late on Friday”, “tweeted up a storm over the weekend”. */
const BEFORE_TIME = /^ (?:(?:on|late|early|earlier|again|later|in|at|over) ?){0,3}$/u;

/**
 * The verb of whose saying a reading is the time, which the article tells itself: between the verb and what is said (“reported Friday that the quay was safe”), right after the verb, or in words before
 * those that are quoted.
 */
const findFrame = (
  reading: Credited,
  { id, attributions, quotations }: ComparedArticle,
  witnesses: Witnesses,
): Span | null | undefined =>
  reading.kind !== 'timeframe'
    ? undefined
    : attributions.find(({ cue, content, voice }) => {
        if (cue === null || voice === 'own' || cue.end > reading.start) return false;
        if (reading.end <= content.start) return content.start - cue.end <= FRAME_REACH;
        if (!containsSpan(content, reading)) return false;
        const between = findWitnessWords(witnesses, id, { start: cue.end, end: reading.start });
        if (between !== undefined && BEFORE_TIME.test(between)) return true;
        const quoted = quotations.filter((one) => one.kind === 'full' && containsSpan(content, one));
        return quoted.length > 0 && quoted.every(({ start }) => reading.end <= start);
      })?.cue;

const isFrame = (reading: Credited, article: ComparedArticle, witnesses: Witnesses): boolean =>
  findFrame(reading, article, witnesses) != null;

/** The narrowest attribution that reports a reading: “Cole said that Hale denied that 9 came” has it from Hale. */
const findAttribution = (reading: Span, { attributions }: ComparedArticle): Attribution | undefined =>
  attributions
    .filter(({ content, voice }) => voice !== 'own' && containsSpan(content, reading))
    .sort((a, b) => spanLength(a.content) - spanLength(b.content))[0];

/** “said that the quay, which is 90 years old, was safe”, “said the storm in which 90 cranes fell was over”: who says the aside, its words do not tell. */
const ASIDE = /(?:^|\s)(?:which|who|whom|whose|where)(?:\s|$)/iu;

function isInAside(claim: Claim, reading: Credited, article: ComparedArticle): boolean {
  const passage = claim.passages.find(({ id }) => id === reading.passage);
  return article.attributions.some(({ content, voice }) => {
    if (passage === undefined || voice === 'own' || !containsSpan(content, reading)) return false;
    const from = Math.max(0, content.start - passage.start);
    const before = passage.exact.slice(from, reading.start - passage.start);
    return ASIDE.test(before.split(/[,;.]/u).at(-1) ?? '');
  });
}

/** How a reading is carried: as its passage is where it is reported; words beside what is reported (“said on Monday that”) are the article's own. */
function toVoice(
  claim: Claim,
  reading: Credited,
  { article, attribution }: { article: ComparedArticle; attribution: Attribution | undefined },
): Voice {
  const isQuoted = article.quotations.some((each) => containsSpan(each, reading));
  if (attribution === undefined && !isQuoted) return 'own';
  const carrier = findCited(claim).find((each) => each.passage === reading.passage);
  const sentence = article.sentences.find((each) => containsSpan(each, reading));
  return carrier?.voice ?? sentence?.voice ?? 'own';
}
