import { sentenceSpans } from '../../src/annotate/sentences/sentences.ts';
import {
  type AnnotatedArticle,
  NOTHING_STATED,
  type Quotation,
  type Sentence,
} from '../../src/model/article.ts';
import type { BlockKind } from '../../src/model/kinds.ts';
import type { Span } from '../../src/model/span.ts';

type ArticleInput = Partial<AnnotatedArticle> & { text: string; kinds?: readonly BlockKind[] };

/** An annotated article of invented text: a paragraph (or the given kind of block) a line; nothing is annotated but sentences. */
export function makeArticle({ text, id = 'a', kinds = [], ...rest }: ArticleInput): AnnotatedArticle {
  const blocks: AnnotatedArticle['blocks'] = [];
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length;
    const kind = kinds[index] ?? 'paragraph';
    if (start > 0) blocks.push({ kind: 'space', start: start - 1, end: start });
    blocks.push({ kind, start, end });
    for (const span of kind === 'furniture' ? [] : sentenceSpans(line)) {
      sentences.push({
        id: `s${sentences.length + 1}`,
        start: start + span.start,
        end: start + span.end,
        block: blocks.length - 1,
        voice: 'own',
        hedges: [],
        negations: [],
      });
    }
    start = end + 1;
  }
  return {
    id,
    file: `${id}.txt`,
    format: 'txt',
    sha256: '',
    text,
    sourceMap: [],
    url: null,
    ...NOTHING_STATED,
    blocks,
    sentences,
    quotations: [],
    attributions: [],
    figures: [],
    timeframes: [],
    names: [],
    ...rest,
  };
}

/** Span of the first occurrence of words in a text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text of this test`);
  return { start, end: start + words.length };
}

/** A full quotation of the given words, said by the entity when there is one. */
export function makeQuotation(text: string, words: string, entity: string | null = null): Quotation {
  const span = spanOf(text, words);
  const speaker =
    entity === null ? null : { start: 0, end: 0, text: entity, entity, resolved: entity, certain: true };
  return { id: `q${span.start}`, ...span, kind: 'full', speaker, cue: null };
}
