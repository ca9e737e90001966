import type { AnnotatedArticle } from '../../model/article.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../../model/span.ts';

/** Words by which an article tells where somebody said something; `example` and `counter` are sentences with and without them. */
export type MediumRule = { id: string; where: Where; words: RegExp; example: string; counter: string };

/** What sort of place it is; only two sorts are set against each other: what one outlet calls a statement another may call an email or a post. */
export type Where = 'in writing' | 'in an interview' | 'before reporters' | 'in a speech';

/** In the order in which they are tried. Kinds of papers, posts and occasions; no outlet and no service is named: a name is read where one stands. */
export const MEDIUM_RULES: readonly MediumRule[] = [
  {
    id: 'medium-statement',
    where: 'in writing',
    words:
      /\b(?:in|issued|released|through|via) (?:an?|the|his|her|their|its|another) (?:[\p{L}-]{1,20} ){0,2}statement\b/giu,
    example: 'Ada Stone said in a written statement that the quay is safe.',
    counter: 'Ada Stone said that the statement is safe.',
  },
  {
    id: 'medium-letter',
    where: 'in writing',
    words:
      /\b(?:in|sent|released|wrote) (?:an?|the|his|her|their|its|another) (?:[\p{L}-]{1,20} ){0,2}(?:letter|memo|note)\b/giu,
    example: 'Ada Stone wrote in a letter to the board that the quay is safe.',
    counter: 'Ada Stone said that the board had no letter.',
  },
  {
    id: 'medium-email',
    where: 'in writing',
    words:
      /\b(?:in|by|via) (?:(?:an?|the|his|her|their|its|another) )?(?:[\p{L}-]{1,20} ){0,1}(?:e-?mail|text message)s?\b/giu,
    example: 'Ada Stone said in an email that the quay is safe.',
    counter: 'Ada Stone said that her email is safe.',
  },
  {
    id: 'medium-post',
    where: 'in writing',
    words:
      /\b(?:re)?tweeted\b|\bin (?:an?|the|his|her|their|its|another) (?:[\p{L}-]{1,20} ){0,2}(?:tweet|post|posting|thread)s?\b/giu,
    example: 'Ada Stone wrote in a post that the quay is safe.',
    counter: 'Ada Stone said that the post is safe.',
  },
  {
    id: 'medium-interview',
    where: 'in an interview',
    words: /\b(?:in|during) (?:an?|the|his|her|their|another) (?:[\p{L}-]{1,20} ){0,2}interview\b/giu,
    example: 'Ada Stone said in a telephone interview that the quay is safe.',
    counter: 'Ada Stone refused an interview.',
  },
  {
    id: 'medium-conference',
    where: 'before reporters',
    words:
      /\b(?:at|in|during) (?:an?|the|his|her|their|another) (?:[\p{L}-]{1,20} ){0,2}(?:conference|briefing)\b/giu,
    example: 'Ada Stone said at a news conference that the quay is safe.',
    counter: 'Ada Stone said that the conference is off.',
  },
  {
    id: 'medium-speech',
    where: 'in a speech',
    words:
      /\b(?:at|in|during) (?:an?|the|his|her|their|another) (?:[\p{L}-]{1,20} ){0,2}(?:speech|rally|sermon)\b/giu,
    example: 'Ada Stone said at a campaign rally that the quay is safe.',
    counter: 'Ada Stone said that the rally is safe.',
  },
  {
    id: 'medium-papers',
    where: 'in writing',
    words:
      /\b(?:in|according to) (?:(?:an?|the|his|her|their|its) )?(?:[\p{L}-]{1,20} ){0,1}(?:papers|documents|filings?|lawsuit|complaint|affidavit|indictment|testimony|report|video)\b/giu,
    example: 'Ada Stone said in court papers that the quay is safe.',
    counter: 'Ada Stone said that the papers are safe.',
  },
  {
    id: 'medium-told',
    where: 'in an interview',
    words:
      /\b(?:(?:told|telling|tells)|(?:said|confirmed|explained|admitted) to) (?:the )?\p{Lu}[\p{L}.&’'-]*(?: \p{Lu}[\p{L}.&’'-]*){1,4}(?<![.&’'-])/gu,
    example: 'Ada Stone told Harbour Radio that the quay is safe.',
    counter: 'Ada Stone told Bell that the quay is safe.',
  },
  {
    id: 'medium-reporters',
    where: 'before reporters',
    words: /\b(?:told|telling|tells) (?:the )?(?:reporters|journalists)\b/giu,
    example: 'Ada Stone told reporters that the quay is safe.',
    counter: 'Ada Stone thinks that reporters are safe.',
  },
];

/** Words that tell where something was said, and what sort of place it is. */
export type Medium = { where: Where; span: Span };

/** Finds where a passage says that something was said: one place of each sort; none in quoted words, and no day. */
export function findMedia(passage: Span, article: AnnotatedArticle): Medium[] {
  const text = sliceSpan(article.text, passage);
  const found = MEDIUM_RULES.flatMap(({ where, words }) =>
    [...text.matchAll(words)].slice(0, 1).flatMap((match): Medium[] => {
      const start = passage.start + match.index;
      const span = { start, end: start + match[0].length };
      return isPlace(span, article) ? [{ where, span }] : [];
    }),
  );
  return found.filter(({ where }, index) => found.findIndex((one) => one.where === where) === index);
}

const isPlace = (span: Span, { quotations, timeframes }: AnnotatedArticle): boolean =>
  !quotations.some((one) => one.kind === 'full' && containsSpan(one, span)) &&
  !timeframes.some((one) => overlaps(one, span));
