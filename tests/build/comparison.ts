import { toDifferenceWords } from '../../src/compare/kinds/difference-kinds.ts';
import { type Block, NOTHING_STATED, type Sentence } from '../../src/model/article.ts';
import type {
  ApparatusEntry,
  Claim,
  ComparedArticle,
  Comparison,
  Passage,
} from '../../src/model/comparison.ts';
import { toLetter, toPassageId } from '../../src/model/ids.ts';
import type { BlockKind } from '../../src/model/kinds.ts';

type Line = { kind?: BlockKind; sentences: string[]; reason?: string };

/** An article of lines with one sentence after the other; blocks, offsets and sentences follow from its words. Published in full unless told otherwise. */
export function makeArticle(
  id: string,
  lines: readonly (string | Line)[],
  more: Partial<ComparedArticle> = {},
): ComparedArticle {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const line of lines) {
    const {
      kind = 'paragraph',
      sentences: words,
      reason,
    } = typeof line === 'string' ? { sentences: [line] } : line;
    if (text !== '') {
      blocks.push({ kind: 'space', start: text.length, end: text.length + 1 });
      text += '\n';
    }
    const start = text.length;
    for (const [index, sentence] of words.entries()) {
      if (index > 0) text += ' ';
      if (kind !== 'furniture') {
        const span = { start: text.length, end: text.length + sentence.length };
        const rest = { block: blocks.length, voice: 'own' as const, hedges: [], negations: [] };
        sentences.push({ id: `s${sentences.length + 1}`, ...span, ...rest });
      }
      text += sentence;
    }
    blocks.push({ kind, start, end: text.length, ...(reason === undefined ? {} : { reason }) });
  }
  return {
    ...makeEmptyArticle(id),
    text: { sha256: '', length: text.length, value: text },
    blocks,
    sentences,
    ...more,
  };
}

const makeEmptyArticle = (id: string): Omit<ComparedArticle, 'text' | 'blocks' | 'sentences'> => ({
  id,
  letter: 'A',
  label: `Article ${id}`,
  file: `${id}.txt`,
  format: 'txt',
  sha256: '',
  url: null,
  rights: null,
  publish: 'full',
  otherOccasion: false,
  ...NOTHING_STATED,
  quotations: [],
  attributions: [],
  figures: [],
  timeframes: [],
  names: [],
});

/** The passage of an article that has these words. Throws when it has not. */
export function makePassage(article: ComparedArticle, words: string): Passage {
  const text = article.text.value ?? '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in ${article.id}`);
  const span = { start, end: start + words.length };
  const sentence = article.sentences.find((each) => each.start <= start && start < each.end);
  return {
    id: toPassageId(article.id, span),
    article: article.id,
    ...span,
    exact: words,
    prefix: '',
    suffix: '',
    sentence: sentence?.id ?? 's1',
  };
}

/** The span of words in an article, for marks and readings. */
export function makeSpan(article: ComparedArticle, words: string): { start: number; end: number } {
  const { start, end } = makePassage(article, words);
  return { start, end };
}

/** `of`: articles on the story's occasion; `apart`: ids of those that may report another one and have the claim. */
type ClaimParts = {
  id?: string;
  topic?: string | null;
  of: number;
  apart?: string[];
  apparatus?: ApparatusEntry[];
};

/** A claim of passages, each linked with the next. */
export function makeClaim(
  passages: readonly Passage[],
  { id = 'c1', topic = null, of, apart = [], apparatus = [] }: ClaimParts,
): Claim {
  const count = new Set(passages.map(({ article }) => article)).size;
  const asked = count - apart.length;
  const widest = asked > of / 2 ? 'widely' : 'elsewhere';
  return {
    id,
    label: passages[0]?.exact ?? '',
    labelPassage: passages[0]?.id ?? '',
    labelBy: 'rule',
    labelSpeaker: null,
    labelPronoun: null,
    labelIsPiece: false,
    labelBefore: null,
    topic,
    topicBy: 'rule',
    coverage: {
      count,
      of,
      apart,
      kind: asked === of ? 'everywhere' : count === 1 ? 'only-here' : widest,
      agreeing: count,
      also: [],
      perhaps: [],
    },
    passages: [...passages],
    uncounted: [],
    partly: [],
    versions: [toIds(passages)],
    versionAgreement: [count === 1 ? 'one-article' : 'same'],
    versionAgreeing: [count === 1 ? [] : [...new Set(passages.map(({ article }) => article))]],
    versionWords: [],
    contradictions: [],
    absences: [],
    links: passages.slice(1).map((passage, index) => ({
      a: passages[index]?.id ?? '',
      b: passage.id,
      score: 0.5,
      reasons: [],
      by: 'rule',
      agreement: 'open' as const,
    })),
    relations: [],
    details: [],
    apparatus,
    possiblyRelated: [],
  };
}

const toIds = ([first, ...others]: readonly Passage[]): [string, ...string[]] => [
  first?.id ?? '',
  ...others.map(({ id }) => id),
];

/** A comparison of articles, lettered in their order. */
export function makeComparison(
  articles: readonly ComparedArticle[],
  more: Partial<Comparison> = {},
): Comparison {
  return {
    schemaVersion: 1,
    story: { id: 'harbour', title: 'Fire at the harbour', introduction: '', date: null, corrections: [] },
    topics: [],
    differenceKinds: toDifferenceWords(),
    articles: articles.map((article, index) => ({ ...article, letter: toLetter(index) })),
    entities: [],
    claims: [],
    utterances: [],
    sharedWording: [],
    tellings: articles.map(({ id }) => [id]),
    diagnostics: [],
    ...more,
  };
}
