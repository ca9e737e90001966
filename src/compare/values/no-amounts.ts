/** What a rule looks at: the words of a figure or time, and what stands right before and after them. */
export type Beside = { words: string; before: string; after: string };

/** A kind of words that look like a value and are none; `example` and `counter` are sentences with and without it. */
export type NoValue = { id: string; holds: (beside: Beside) => boolean; example: string; counter: string };

/** “Council of Nine”: a capital before “of” and a number word with a capital. */
const CAPITAL_OF = /\p{Lu}\p{L}{1,20} of (?:the )?[“"‘']?$/u;

/** No mark ends a sentence before the number, and the line is not one whose words all have capitals. */
const IN_LINE = /[\p{L}’'] [“"‘']?$/u;
const LOWER = /(?<!\p{L})\p{Ll}{4}/u;

/** Words that make an amount an upper or a lower bound. */
const BOUND =
  /^(?:(?:go|be) )?(?:more|less|fewer|over|under|above|below|higher|lower|beyond|exceeding|in excess|upwards?) ?/iu;

/** “may not sink under 3 metres or rise above”: a denial before a bound, with nothing that begins another clause between. */
const DENIED_BEFORE =
  /(?:\b(?:not|never|cannot|no|neither|nor|without)|n[’']t) (?:(?!(?:that|but|because|which|who|when|if)\b)[\p{L}\p{N}]{1,15} ){0,6}$/iu;

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
    holds: ({ words, after }) => /^(?:19|20)\d\d\b/u.test(words) && !/^\s?(?:people|km|miles)/u.test(after),
    example: 'The 2020 Regatta was held.',
    counter: 'The regatta had 3020 guests.',
  },
  {
    id: 'amount-margin',
    holds: ({ words, before }) =>
      /\bplus or (?:minus )?$|[+±]\/?[-–]?\s?$/iu.test(before) || /^(?:plus or )?minus\b/iu.test(words),
    example: 'The margin is plus or minus 4 crates.',
    counter: 'The lead is 3 points.',
  },
  {
    id: 'amount-cut-range',
    holds: ({ before, after }) => /^-\s(?:and|or)\s/u.test(after) || /\d-\s(?:and|or)\s$/u.test(before),
    example: 'It is a 40- or 60-hour course.',
    counter: 'It is a 40-hour course.',
  },
  {
    id: 'amount-section',
    holds: ({ after }) => /^\([\p{Ll}\d]{1,3}\)/u.test(after),
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
    holds: ({ words, after }) =>
      /\d(?:st|nd|rd|th)$/u.test(words) && /^ (?:and \d{1,3}\p{Ll}{2} )?\p{Lu}/u.test(after),
    example: 'The 4th Harbour Court ruled.',
    counter: 'It was the 4th storm.',
  },
  {
    id: 'amount-into-time',
    holds: ({ words, after }) =>
      /\b(?:hour|minute|day|week|month|year)s?$/iu.test(words) && /^ (?:into|later|earlier)\b/iu.test(after),
    example: 'It came 30 hours into the strike.',
    counter: 'It took 30 hours to build.',
  },
  {
    id: 'amount-points-of-list',
    holds: ({ words, after }) =>
      /-points?$/iu.test(words) &&
      /^ (?:\p{Ll}{1,20} ){0,1}(?:plan|list|program|programme|proposal|agenda|strategy|statement|clarification|platform|memo|letter|deal|scale|scheme|checklist)s?\b/iu.test(
        after,
      ),
    example: 'The board has a three-point plan.',
    counter: 'The board has a three-point lead.',
  },
  {
    id: 'amount-someday',
    holds: ({ words, before, after }) =>
      /^one day$/iu.test(words) &&
      !/\b(?:in|within|for|by|after|than|least|most|only|just|about|last|every|lasted|takes?|took)\s$/iu.test(
        before,
      ) &&
      !/^(?:s|['’]s|-| (?:after|before|later|earlier|of|ago|and|or|per|in|too)\b)/iu.test(after),
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
    holds: ({ words, before, after }) =>
      (/^(?:100|110|120) ?(?:percent|per cent|%)$/iu.test(words) &&
        /\b(?:gave|give|gives|giving|given) (?:\p{L}{2,6} )?$/iu.test(before)) ||
      (/^100 ?(?:percent|per cent|%)$/iu.test(words) &&
        /^ (?:sure|certain|behind|committed|confident|right|wrong|correct|true|clear|honest|accurate|in favou?r|convinced)\b/iu.test(
          after,
        )),
    example: 'She is 100 percent sure of it.',
    counter: 'It rose by 100 percent in May.',
  },
  {
    id: 'amount-turn',
    holds: ({ words, after }) =>
      /^180(?:[- ]degrees?)?$/iu.test(words) && /^(?:[- ]degrees?)?[- ](?:turn|shift|reversal)/iu.test(after),
    example: 'It was a 180-degree turn.',
    counter: 'The oven was at 180 degrees.',
  },
  {
    id: 'amount-half-the-battle',
    holds: ({ words, after }) =>
      /^half$/iu.test(words) && /^ the (?:battle|story|fun|truth|problem)\b/iu.test(after),
    example: 'A good boat is half the battle.',
    counter: 'Half the boats sank.',
  },
  {
    id: 'amount-round-the-clock',
    holds: ({ words, after }) =>
      /^24[- ]hours?$/iu.test(words) &&
      /^ (?:news|cable|television|tv|cycle|channel|network|coverage)\b/iu.test(after),
    example: 'It filled the 24-hour news cycle.',
    counter: 'It was a 24-hour strike.',
  },
  {
    id: 'amount-of-group',
    holds: ({ words, before }) =>
      /^\p{Lu}\p{Ll}/u.test(words) &&
      (CAPITAL_OF.test(before) || (IN_LINE.test(before) && LOWER.test(before))),
    example: 'He spoke to the Council of Nine at noon.',
    counter: 'He spoke to the council of nine towns.',
  },
  {
    id: 'amount-bound-denied',
    holds: ({ words, before }) => BOUND.test(words) && DENIED_BEFORE.test(before),
    example: 'The fee shall not rise above 300 crowns.',
    counter: 'The fee, which was never paid, is above 300 crowns.',
  },
];
