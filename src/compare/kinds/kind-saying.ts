import { findCueForm } from '../../annotate/lexicon/cues.ts';
import { findTokens } from '../../annotate/lexicon/tokens.ts';
import type { Passage, Reading } from '../../model/comparison.ts';
import { overlapLength, type Span, spanLength } from '../../model/span.ts';
import { toWordSet } from '../../model/word-lists.ts';
import type { ClaimToRead, DifferenceRules } from '../readings/claim-to-read.ts';
import { UNKNOWN_SOURCE } from '../readings/different-keys.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { tellTheSame, toToldWords } from '../words/told-words.ts';

/** Verbs of saying by what they tell of what is said: nothing, that it stands unproven, that it is so. */
const STRENGTHS = {
  plain: toWordSet('say tell add state announce write note observe remark explain'),
  unproven: toWordSet('claim allege contend assert profess purport'),
  granted: toWordSet('confirm acknowledge admit concede reveal disclose'),
} as const;

type Strength = keyof typeof STRENGTHS;

/** Another verb for one speaker's saying of one thing, which tells more or less of whether it is so: “claimed”, “said”, “confirmed”. */
export const SAYING: DifferenceRules = {
  words: {
    kind: 'saying',
    label: 'word for “said”',
    detail: 'the word for “said”',
    gives: ['has a word for “said”', 'have a word for “said”'],
    none: ['has none', 'have none'],
    relations: {
      differs: { kind: 'saying-differs', label: 'another word for “said”' },
      compatible: { kind: 'saying-differs', label: 'another word for “said”' },
    },
    canAgree: true,
    weight: 2.5,
  },
  isBetweenArticles: true,
  toEntries(claim) {
    const said = findSaid(claim);
    const compared = said.filter((one) => said.some((other) => isOfOtherStrength(one, other, said)));
    if (compared.length === 0) return [];
    const readings = compared.map(toReading);
    return [{ kind: 'saying', differs: true, compatible: true, readings, without: [] }];
  },
};

type Said = { passage: Passage; speaker: string; strength: Strength; cue: Span; words: ReadonlySet<string> };

/** The passages of which both is known, who speaks and by which of these verbs, which stands in the passage. */
function findSaid(claim: ClaimToRead): Said[] {
  const { passages, articles } = claim;
  return claim.readSources().flatMap(({ passage: id, article, key, cue, source, doubtful }): Said[] => {
    const passage = passages.find((one) => one.id === id);
    if (passage === undefined || cue === null || source === null || doubtful === true) return [];
    if (isMostlyQuoted(passage, articles)) return [];
    if (key.endsWith(` ${UNKNOWN_SOURCE}`) || cue.start < passage.start || cue.end > passage.end) return [];
    const strength = toStrength(cue, articles.get(article).text);
    const { names, text } = articles.get(article);
    const words = toToldWords(text, toContent(passage, cue), [cue, source, ...names]);
    const isDenied = DENIED.test(text.slice(Math.max(0, cue.start - DENIED_REACH), cue.end));
    return strength === undefined || isDenied ? [] : [{ passage, speaker: key, strength, cue, words }];
  });
}

/** Fewest characters after a verb of saying that can be what is said. */
const CONTENT_MIN_LENGTH = 24;

/** What is said: the words after the verb, or before it where it stands at the end. */
const toContent = ({ start, end }: Span, cue: Span): Span =>
  end - cue.end >= CONTENT_MIN_LENGTH ? { start: cue.end, end } : { start, end: cue.start };

/** “did not say”, “refused to say”: nothing is said. */
const DENIED = /\b(?:not|never|to) |n[’']t /iu;
const DENIED_REACH = 4;

/** Of words that are quoted the verb tells less than they do: “We can confirm it,” he said. */
const isMostlyQuoted = (passage: Passage, articles: StoryArticles): boolean =>
  articles
    .get(passage.article)
    .quotations.some((one) => one.kind === 'full' && overlapLength(one, passage) * 2 >= spanLength(passage));

function toStrength(cue: Span, text: string): Strength | undefined {
  const lemmas = findTokens(text, cue).flatMap(({ lower }) => findCueForm(lower)?.lemma ?? []);
  const [lemma] = lemmas;
  if (lemma === undefined || lemmas.length > 1) return undefined;
  return (['plain', 'unproven', 'granted'] as const).find((strength) => STRENGTHS[strength].has(lemma));
}

/** True for two articles' words for one saying, of other strength, where neither article has the other's strength for it as well. */
const isOfOtherStrength = (one: Said, other: Said, said: readonly Said[]): boolean =>
  one.passage.article !== other.passage.article &&
  one.speaker === other.speaker &&
  one.strength !== other.strength &&
  tellTheSame(one.words, other.words, SAME_MIN_RATIO) &&
  !has(said, one.passage.article, other) &&
  !has(said, other.passage.article, one);

/** Least share of what the shorter of two passages tells, beside names, that the other tells, for it to be one saying. */
const SAME_MIN_RATIO = 0.3;

const has = (said: readonly Said[], article: string, { speaker, strength }: Said): boolean =>
  said.some(
    (each) => each.passage.article === article && each.speaker === speaker && each.strength === strength,
  );

const toReading = ({ passage, strength, cue }: Said): Reading => ({
  kind: 'words',
  article: passage.article,
  passage: passage.id,
  key: strength,
  spans: [cue],
  says: null,
});
