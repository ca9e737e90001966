import { isSpeechKey } from '../../align/words/vocabulary.ts';
import type { Passage } from '../../model/comparison.ts';
import type { Id } from '../../model/ids.ts';
import type { ContentReader, ContentWord } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** Right before a deed that is still to come: “is expected to plead”, “agreed to sail”, “has not yet ruled”. */
const EXPECTED =
  /\b(?:(?:has|have|had)(?: not|n[’']t) yet (?:been )?|(?:has|have|had|is|are|was|were) yet to (?:be )?)$|\b(?:expect(?:s|ed)?|due|scheduled|set|likely|about|going|poised|ready|slated|supposed|plan(?:s|ned|ning)?|intend(?:s|ed)?|hop(?:es?|ed|ing)|aim(?:s|ed)?|want(?:s|ed)?|agree[sd]?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|prepar(?:es?|ed|ing)) to (?:be )?$/iu;
/** Right before a verb that tells no deed as done. */
const NOT_DONE =
  /\b(?:to|will|would|can|could|may|might|must|should|shall|not|never|if|unless|of|for|by|the|an?|(?:has|have|had|is|are|was|were) yet to|(?:is|are|was|were|be|been|being)(?: \p{Ll}+ly)?) $/iu;
/** “want the toll raised”, “need it mended”, “would like the gate painted”: what is wished is not done. */
const WISHED =
  /\b(?:wants?|wanted|needs?|needed|prefers?|preferred|wish(?:es|ed)?|would like|would rather see)\b/giu;
/** Most words of what is wished so, before the verb. */
const WISHED_WORDS = 4;
/** A form in which a deed is told as done. */
const PAST =
  /(?:..ed|came|went|took|gave|won|lost|met|left|sold|told|began|fell|rose|held|led|paid|made|broke|drove|spoke|stood|wrote|struck)$/u;
/** Opens what is told beside: “since she arrived” is another arrival than that which is expected. */
const TOLD_BESIDE = /\b(?:since|after|before|when|where|while|who|which|that|as)\b/iu;
/** How far before a deed its stage is looked for, in UTF-16 units, and how many telling words beside it say whose it is. */
const REACH = 24;
const BESIDE = 3;

/** A deed with the telling words beside it. */
type Deed = { key: string; beside: ReadonlySet<string> };
type Stages = { expected: Deed[]; done: Deed[] };

/**
 * Tells whether of two articles one tells a deed as done that the other only expects: “pleaded guilty”, “is expected to plead guilty”. An article that tells it as done anywhere in the claim
 * tells the whole claim so.
 *
 * @param passages the passages of one claim
 */
export function createStageReader(
  passages: readonly Passage[],
  { articles, contentOf }: { articles: StoryArticles; contentOf: ContentReader },
): (a: Id, b: Id) => boolean {
  const stages = new Map<Id, Stages>();
  for (const passage of passages) {
    const article = articles.get(passage.article);
    const words = contentOf(article, passage);
    const { expected, done } = stages.get(passage.article) ?? { expected: [], done: [] };
    stages.set(passage.article, {
      expected: [...expected, ...toDeeds(words, (word) => EXPECTED.test(toBefore(article.text, word)))],
      done: [...done, ...toDeeds(words, (word) => isDone(article.text, word))],
    });
  }
  const awaits = (one: Stages | undefined, other: Stages | undefined): boolean =>
    one !== undefined &&
    other !== undefined &&
    one.expected.some(
      (deed) =>
        !one.done.some(({ key }) => key === deed.key) && other.done.some((each) => areOne(deed, each)),
    );
  return (a, b) => awaits(stages.get(a), stages.get(b)) || awaits(stages.get(b), stages.get(a));
}

const toBefore = (text: string, { start }: ContentWord): string =>
  text.slice(Math.max(0, start - REACH), start);

/** What stands before a word back to the last mark, of what is near. */
function toClauseBefore(text: string, { start }: ContentWord): string {
  const before = text.slice(Math.max(0, start - 2 * REACH), start);
  return before.slice(Math.max(...[',', ';', ':', '.'].map((mark) => before.lastIndexOf(mark))) + 1);
}

const isDone = (text: string, word: ContentWord): boolean =>
  (word.kind === 'verb' || (word.kind === 'noun' && word.form.endsWith('ed'))) &&
  PAST.test(word.form) &&
  !NOT_DONE.test(toBefore(text, word)) &&
  !isWished(toClauseBefore(text, word)) &&
  !TOLD_BESIDE.test(toClauseBefore(text, word));

function isWished(before: string): boolean {
  const wish = [...before.matchAll(WISHED)].at(-1);
  if (wish === undefined) return false;
  const words = before.slice(wish.index + wish[0].length).match(/\S+/gu)?.length ?? 0;
  return words > 0 && words <= WISHED_WORDS;
}

function toDeeds(words: readonly ContentWord[], isAtStage: (word: ContentWord) => boolean): Deed[] {
  return words.flatMap((word, index) => {
    if (isSpeechKey(word.key) || !isAtStage(word)) return [];
    const beside = words
      .slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
      .filter(
        ({ key, kind }) => key !== word.key && (kind === 'noun' || kind === 'verb') && !isSpeechKey(key),
      );
    return [{ key: word.key, beside: new Set(beside.map(({ key }) => key)) }];
  });
}

/** One deed: the same verb, and a telling word beside it, that is no name, is the same. */
const areOne = (one: Deed, other: Deed): boolean =>
  one.key === other.key && [...one.beside].some((key) => other.beside.has(key));
