import type { AnnotatedArticle, Figure } from '../model/article.ts';
import { containsSpan, overlaps, type Span, sliceSpan, spanLength } from '../model/span.ts';

/** What a rule looks at: the words of a figure or time, and what stands right before and behind them. */
type Beside = { words: string; before: string; behind: string };

/** A kind of words that look like a value and are none; `example` and `counter` are sentences with and without it. */
export type NoValue = { id: string; holds: (beside: Beside) => boolean; example: string; counter: string };

/** How many characters before and behind are read. */
const REACH = 48;

/** Numbers that count and measure nothing. */
export const NO_AMOUNTS: readonly NoValue[] = [
  {
    id: 'amount-day',
    holds: ({ before }) =>
      /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s$/iu.test(
        before,
      ),
    example: 'The Sept. 11 storm broke the quay.',
    counter: 'In all 11 storms broke the quay.',
  },
  {
    id: 'amount-year',
    holds: ({ words, behind }) => /^(?:19|20)\d\d\b/u.test(words) && !/^\s?(?:people|km|miles)/u.test(behind),
    example: 'The 2020 Regatta was held.',
    counter: 'The regatta had 3020 guests.',
  },
  {
    id: 'amount-margin',
    holds: ({ words, before }) =>
      /\bplus or (?:minus )?$|[+±]\/?[-–]?\s?$/iu.test(before) || /^(?:plus or )?minus\b/iu.test(words),
    example: 'The margin is plus or minus 3 points.',
    counter: 'The lead is 3 points.',
  },
  {
    id: 'amount-cut-range',
    holds: ({ before, behind }) => /^-\s(?:and|or)\s/u.test(behind) || /\d-\s(?:and|or)\s$/u.test(before),
    example: 'It is a 40- or 60-hour course.',
    counter: 'It is a 40-hour course.',
  },
  {
    id: 'amount-section',
    holds: ({ behind }) => /^\([\p{Ll}\d]{1,3}\)/u.test(behind),
    example: 'It is barred under 212(f).',
    counter: 'It holds 212 (five more than before).',
  },
  {
    id: 'amount-version',
    holds: ({ words }) => /^\d\.0$/u.test(words),
    example: 'Harbour Ban 2.0 took effect.',
    counter: 'The quake had a magnitude of 2.5.',
  },
  {
    id: 'amount-ordinal-name',
    holds: ({ words, behind }) =>
      /\d(?:st|nd|rd|th)$/u.test(words) && /^ (?:and \d{1,3}\p{Ll}{2} )?\p{Lu}/u.test(behind),
    example: 'The 4th Harbour Court ruled.',
    counter: 'It was the 4th storm.',
  },
  {
    id: 'amount-into-time',
    holds: ({ words, behind }) =>
      /\b(?:hour|minute|day|week|month|year)s?$/iu.test(words) && /^ (?:into|later|earlier)\b/iu.test(behind),
    example: 'It came 30 hours into the strike.',
    counter: 'It took 30 hours to build.',
  },
  {
    id: 'amount-points-of-list',
    holds: ({ words, behind }) =>
      /-points?$/iu.test(words) &&
      /^ (?:\p{Ll}{1,20} ){0,1}(?:plan|list|program|programme|proposal|agenda|strategy|statement|clarification|platform|memo|letter|deal|scale|scheme|checklist)s?\b/iu.test(
        behind,
      ),
    example: 'The board has a three-point plan.',
    counter: 'The board has a three-point lead.',
  },
  {
    id: 'amount-someday',
    holds: ({ words, before, behind }) =>
      /^one day$/iu.test(words) &&
      !/\b(?:in|within|for|by|after|than|least|most|only|just|about|last|every|lasted|takes?|took)\s$/iu.test(
        before,
      ) &&
      !/^(?:s|['’]s|-| (?:after|before|later|earlier|of|ago|and|or|per|in|too)\b)/iu.test(behind),
    example: 'One day the lock will be mended.',
    counter: 'The lock was shut for one day.',
  },
  {
    id: 'amount-even',
    holds: ({ words }) => /^(?:50|fifty)[-–/](?:50|fifty)$/iu.test(words),
    example: 'It is a 50-50 chance.',
    counter: 'It is a 51-49 vote.',
  },
  {
    id: 'amount-wholly',
    holds: ({ words, before, behind }) =>
      (/^(?:100|110|120) ?(?:percent|per cent|%)$/iu.test(words) &&
        /\b(?:gave|give|gives|giving|given) (?:\p{L}{2,6} )?$/iu.test(before)) ||
      (/^100 ?(?:percent|per cent|%)$/iu.test(words) &&
        /^ (?:sure|certain|behind|committed|confident|right|wrong|correct|true|clear|honest|accurate|in favou?r|convinced)\b/iu.test(
          behind,
        )),
    example: 'She is 100 percent sure of it.',
    counter: 'It rose by 100 percent in May.',
  },
  {
    id: 'amount-turn',
    holds: ({ words, behind }) =>
      /^180(?:[- ]degrees?)?$/iu.test(words) &&
      /^(?:[- ]degrees?)?[- ](?:turn|shift|reversal)/iu.test(behind),
    example: 'It was a 180-degree turn.',
    counter: 'The oven was at 180 degrees.',
  },
  {
    id: 'amount-half-the-battle',
    holds: ({ words, behind }) =>
      /^half$/iu.test(words) && /^ the (?:battle|story|fun|truth|problem)\b/iu.test(behind),
    example: 'A good boat is half the battle.',
    counter: 'Half the boats sank.',
  },
  {
    id: 'amount-round-the-clock',
    holds: ({ words, behind }) =>
      /^24[- ]hours?$/iu.test(words) &&
      /^ (?:news|cable|television|tv|cycle|channel|network|coverage)\b/iu.test(behind),
    example: 'It filled the 24-hour news cycle.',
    counter: 'It was a 24-hour strike.',
  },
];

/** “at a May 10 council meeting”: the day of something that happens on a day. */
const ON_A_DAY =
  /^ (?:[\p{L}’'-]{1,20} ){0,3}(?:meeting|hearing|letter|memo|email|e-mail|speech|rally|vote|debate|deadline|deal|order|ruling|report|statement|interview|briefing|conference|election|primary|caucus|summit|event|raid|crash|fire|storm|attack|filing|decision|launch)s?\b/iu;

/** Words behind a year that it does not stand before as part of what something is called: “the 2016 race”. */
const NO_THING =
  /^\s(?:and|or|to|through|until|till|was|were|is|are|has|have|had|would|will|when|while|where|after|before|for|in|on|at|by|as|with|but|that|which|who|the|an?|he|she|they|it|if|because|of|from|than|under|over|into|about|did|said|says)\b/iu;

/** Times that are part of a name, or of another date. */
export const NO_TIMES: readonly NoValue[] = [
  {
    id: 'time-year-of-name',
    holds: ({ words, behind }) => /^\d{4}$/u.test(words) && /^\s\p{Lu}/u.test(behind),
    example: 'The 1996 Defence of Harbours Act holds.',
    counter: 'The quay was built in 1996 and holds.',
  },
  {
    id: 'time-day-of-thing',
    holds: ({ words, before, behind }) =>
      /^(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2}\/\d{1,2})$/u.test(words) &&
      /^\s\p{L}{4}/u.test(behind) &&
      !NO_THING.test(behind) &&
      !(/\ban? $/iu.test(before) && ON_A_DAY.test(behind)) &&
      !/\b(?:on|by|until|till|since|from|to|before|after|of|and|or|late|early)\s$/iu.test(before),
    example: 'The Sept. 11 victims came.',
    counter: 'They came Sept. 11 and left.',
  },
  {
    id: 'time-year-of-thing',
    holds: ({ words, before, behind }) =>
      /^\d{4}$/u.test(words) &&
      /^\s(?:\p{Ll}|\d)/u.test(behind) &&
      !NO_THING.test(behind) &&
      !/(?:\b(?:in|of|since|by|until|till|from|to|through|during|before|after|around|about|late|early|mid|and|or|between)|[\d,;(–—-])\s?$/iu.test(
        before,
      ),
    example: 'He was a candidate in the 2016 mayoral race.',
    counter: 'He lost the race of 2016 for mayor.',
  },
  {
    id: 'time-to-years',
    holds: ({ words }) =>
      /^(?:last|this|next) \p{Ll}{2,10} to \S{1,12} (?:day|week|month|year)s?$/iu.test(words),
    example: 'She was sent last month to two years of service on land.',
    counter: 'She was sentenced last month in Marlow.',
  },
  {
    id: 'time-of-title',
    holds: ({ words, before, behind }) =>
      /^\p{Lu}\p{Ll}{2,7}day$/u.test(words) &&
      /\p{Lu}\p{Ll}{1,20}\s$/u.test(before) &&
      /^[”"’']/u.test(behind),
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

/** “…, according to four officials”: how many are cited behind what they say, and nothing of what it is about. */
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
    behind: text.slice(span.end, span.end + REACH),
  };
  return rules.some(({ holds }) => holds(beside));
}
