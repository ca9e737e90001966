import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import type { ReadingOf } from '../readings/readings.ts';
import { PAPERS } from '../sources/clear-sources.ts';
import { toToldWords } from '../words/told-words.ts';

/** By what two sources can be known to be one. */
export type SourceSigns = {
  entities: ReadonlySet<string>;
  /** Words with a capital letter in the source, and beside it: “Dr. Stone’s statement” and “Ada Stone” are one. */
  named: ReadonlySet<string>;
  words: ReadonlySet<string>;
  isPronoun: boolean;
  /** Something written. */
  isPaper: boolean;
  /** A paper of which no name tells whose it is. */
  isUnsigned: boolean;
  isReport: boolean;
  /** The verb is that of a report. */
  isReporting: boolean;
};

/** A word with a capital letter that is more than a title or an article. */
export const CAPITALS = /\b\p{Lu}\p{Ll}{3,}/gu;

/** A name after a source, before its verb: “Stone and his lawyer, Bo Velde, claim”. */
const NAME_AFTER = /^, \p{Lu}[^,;:]{1,40}/u;

/** A name before a source that describes who has it: “Ada Cole, a spokeswoman for the port said”; of “the pilot of Dr. Stone, Ada Cole, said” not whom she works for. */
function findNameBefore(
  { start }: Span,
  { text, sentences }: Pick<AnnotatedArticle, 'text' | 'sentences'>,
): string {
  const opening = sentences.findLast((one) => one.start <= start)?.start ?? 0;
  const before = text.slice(Math.max(opening, start - BEFORE), start);
  if (!before.endsWith(', ')) return '';
  const words = before
    .slice(0, -2)
    .split(/[,;:“”"]/u)
    .at(-1);
  return (words ?? '').split(FOR_WHOM, 1)[0] ?? '';
}
const FOR_WHOM = /\b(?:for|of|to)\b/u;
const BEFORE = 48;

/** A source that only points at somebody. */
export const PRONOUN = /^(?:he|she|they|it|who)$/iu;

const REPORT = /\breport(?:s|ed|ing)?$/iu;

/** A name after an apostrophe owns what is cited: “Stone’s aides” are not Stone. */
const OWNING = /^['’]s?\s/u;

/** Reads the signs of who is cited. */
export function toSourceSigns(
  { source, cue, key, voice }: ReadingOf<'attribution'>,
  { text, names, sentences }: AnnotatedArticle,
): SourceSigns {
  const isReporting = cue !== null && REPORT.test(sliceSpan(text, cue));
  const likely = key.slice(voice.length + 1);
  if (source === null) return { ...NO_SIGNS, entities: new Set([likely]), isReporting };
  const own = sliceSpan(text, source);
  const named = names.filter(
    (name) => overlaps(name, source) && !OWNING.test(text.slice(name.end, name.end + 3)),
  );
  const after = NAME_AFTER.exec(text.slice(source.end, cue?.start))?.[0] ?? '';
  const before = findNameBefore(source, { text, sentences });
  const isPaper = own.split(' ').some((word) => PAPERS.has(word.toLowerCase()));
  return {
    entities: new Set([...named.map(({ entity }) => entity), likely]),
    named: new Set(`${before} ${own}${after} ${source.resolved ?? ''}`.match(CAPITALS)),
    words: toToldWords(text, source),
    isPronoun: PRONOUN.test(own),
    isPaper,
    isUnsigned: isPaper && !/\p{Lu}/u.test(own.slice(1)),
    isReport: REPORT.test(own),
    isReporting,
  };
}

const NO_SIGNS: SourceSigns = {
  entities: new Set(),
  named: new Set(),
  words: new Set(),
  isPronoun: false,
  isPaper: false,
  isUnsigned: false,
  isReport: false,
  isReporting: false,
};
