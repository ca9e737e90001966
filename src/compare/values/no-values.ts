import type { AnnotatedArticle, Figure } from '../../model/article.ts';
import { containsSpan, overlaps, type Span, sliceSpan, spanLength } from '../../model/span.ts';
import { NO_AMOUNTS, type NoValue } from './no-amounts.ts';

/** How many characters before and after are read. */
const REACH = 48;

/** “at a May 10 council meeting”: the day of something that happens on a day. */
const ON_A_DAY =
  /^ (?:[\p{L}’'-]{1,20} ){0,3}(?:meeting|hearing|letter|memo|email|e-mail|speech|rally|vote|debate|deadline|deal|order|ruling|report|statement|interview|briefing|conference|election|primary|caucus|summit|event|raid|crash|fire|storm|attack|filing|decision|launch)s?\b/iu;

/** Words after a year that it does not stand before as part of what something is called: “the 2016 race”. */
const NO_THING =
  /^\s(?:and|or|to|through|until|till|was|were|is|are|has|have|had|would|will|when|while|where|after|before|for|in|on|at|by|as|with|but|that|which|who|the|an?|he|she|they|it|if|because|of|from|than|under|over|into|about|did|said|says)\b/iu;

/** Times that are part of a name, or of another date. */
export const NO_TIMES: readonly NoValue[] = [
  {
    id: 'time-year-of-name',
    holds: ({ words, after }) => /^\d{4}$/u.test(words) && /^\s\p{Lu}/u.test(after),
    example: 'The 1996 Defence of Harbours Act holds.',
    counter: 'The quay was built in 1996 and holds.',
  },
  {
    id: 'time-day-of-thing',
    holds: ({ words, before, after }) =>
      /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2}\/\d{1,2})$/u.test(words) &&
      /^\s\p{L}{4}/u.test(after) &&
      !NO_THING.test(after) &&
      !(/\ban? $/iu.test(before) && ON_A_DAY.test(after)) &&
      !/\b(?:on|by|until|till|since|from|to|before|after|of|and|or|late|early)\s$/iu.test(before),
    example: 'The Sept. 11 victims came.',
    counter: 'They came Sept. 11 and left.',
  },
  {
    id: 'time-year-of-thing',
    holds: ({ words, before, after }) =>
      /^\d{4}$/u.test(words) &&
      /^\s(?:\p{Ll}|\d)/u.test(after) &&
      !NO_THING.test(after) &&
      !/(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|around|about|late|early|mid|and|or|between)|[\d,;(–—-])\s?$/iu.test(
        before,
      ),
    example: 'He was a candidate in the 2016 mayoral race.',
    counter: 'He lost the race of 2016 for mayor.',
  },
  {
    id: 'time-of-title',
    holds: ({ words, before, after }) =>
      /^\p{Lu}\p{Ll}{2,7}day$/u.test(words) &&
      /\p{Lu}\p{Ll}{1,20}\s$/u.test(before) &&
      /^[”"’']/u.test(after),
    example: 'She told “Harbour News Sunday” so.',
    counter: 'She came to the harbour on “Sunday”.',
  },
  {
    id: 'time-since-last',
    holds: ({ words, before }) => /^in\s/iu.test(words) && /\btime\s$/u.test(before),
    example: 'It rained for the first time in 25 years.',
    counter: 'It will rain in 25 years.',
  },
  {
    id: 'time-same-as-told',
    holds: ({ words }) => /^(?:(?:in|on|at|during|over) )?(?:that|the) (?:very )?same\b/iu.test(words),
    example: 'They came in the same week.',
    counter: 'They came in the last week of May.',
  },
  {
    id: 'time-end-of-length',
    holds: ({ words, before }) =>
      /^from\b/iu.test(words) && /\b(?:hour|day|week|month|year)s?\s$/iu.test(before),
    example: 'It is due one week from today.',
    counter: 'It is due from today.',
  },
  {
    id: 'time-of-dateline',
    holds: ({ after }) => /^ \(\p{Lu}[\p{L} ]{1,30}\) ?[-–—]/u.test(after),
    example: 'May 4 (Harbour News) - The ferry sank.',
    counter: 'On May 4 (a Sunday) the ferry sank.',
  },
  {
    id: 'time-capital-part',
    holds: ({ words }) => /day (?:Night|Morning|Evening)$/u.test(words),
    example: 'He sang on Saturday Night Live.',
    counter: 'He sang on Saturday night.',
  },
  {
    id: 'time-century-of-thing',
    holds: ({ words }) => /-century$|^(?:the )?(?:21st|twenty-first) century$/iu.test(words),
    example: 'It is a 19th-century lock.',
    counter: 'The lock is of the 19th century.',
  },
  {
    id: 'time-nine-eleven',
    holds: ({ words }) => /^(?:(?:after|before|since|post|pre|of)[- ])?9\/11$/iu.test(words),
    example: 'After 9/11 the harbour was guarded.',
    counter: 'After May 9 the harbour was guarded.',
  },
];

/** True for a figure that counts or measures something. */
export const isAmount = (figure: Figure, article: AnnotatedArticle): boolean =>
  !isNone(NO_AMOUNTS, figure, article) &&
  !article.timeframes.some((one) => containsSpan(one, figure)) &&
  !isOfSource(figure, article);

/** “…, according to four officials”: how many are cited after what they say, and nothing of what it is about. */
const isOfSource = (figure: Span, { attributions }: AnnotatedArticle): boolean =>
  attributions.some(
    ({ source, content }) => source !== null && source.start >= content.end && containsSpan(source, figure),
  );

/** True for a time that is not part of a name. */
export const isTime = (timeframe: Span, article: AnnotatedArticle): boolean =>
  !isNone(NO_TIMES, timeframe, article) &&
  !article.names.some((name) => overlaps(name, timeframe) && spanLength(name) > spanLength(timeframe));

function isNone(rules: readonly NoValue[], span: Span, { text }: AnnotatedArticle): boolean {
  const beside = {
    words: sliceSpan(text, span),
    before: text.slice(Math.max(0, span.start - REACH), span.start),
    after: text.slice(span.end, span.end + REACH),
  };
  return rules.some(({ holds }) => holds(beside));
}
