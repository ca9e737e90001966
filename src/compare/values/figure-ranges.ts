import type { Figure } from '../../model/article.ts';
import type { NumberRange } from './number-ranges.ts';

/** How a modifier moves a figure: around it, from it up, up to it. */
export type ModifierKind = 'about' | 'more' | 'least' | 'less' | 'exact';

/** How far “about” reaches, as a ratio of the value. */
const ABOUT_RATIO = 0.1;

// A denied bound is the contrary one: “no fewer than” before “fewer than”.
const MODIFIERS: readonly (readonly [ModifierKind, RegExp])[] = [
  ['less', /\b(?:no|not|never|nor) (?:more|over|above|higher|exceeding|in excess|beyond)\b/iu],
  ['least', /\b(?:no|not|never|nor) (?:less|fewer|under|below|lower)\b/iu],
  [
    'less',
    /\b(?:less|fewer|under|below|up to|as (?:many|much|high) as|at most|nearly|almost|close to|just short|maximum)\b/iu,
  ],
  ['least', /\b(?:at least|as (?:few|little|low) as|minimum|or more)\b/iu],
  ['more', /\b(?:more|over|above|upwards?|exceeding|beyond|plus)\b/iu],
  ['about', /\b(?:about|around|roughly|approximately|approx|some|circa|estimated|or so|an estimated)\b/iu],
];

/** Kind of a modifier as written; `exact` when there is none. “Roughly” and “around” are of one kind. */
function toModifierKind(modifier: string | undefined): ModifierKind {
  if (modifier === undefined) return 'exact';
  return MODIFIERS.find(([, pattern]) => pattern.test(modifier))?.[0] ?? 'about';
}

/** Key of a figure: figures agree when unit, value and kind of modifier do. “49 people” and “49” are one. */
export const toFigureKey = ({ unit, value, high, modifier }: Figure): string =>
  [
    unit === 'people' ? 'count' : unit,
    toModifierKind(modifier),
    value,
    ...(high === undefined ? [] : [high]),
  ].join(' ');

/** The values that a figure can mean. “Nearly” reaches a little below, “about” to both sides. */
export function toFigureRange({ value, high, modifier }: Figure): NumberRange {
  const slack = Math.abs(value) * ABOUT_RATIO;
  const top = high ?? value;
  switch (toModifierKind(modifier)) {
    case 'about':
      return { from: value - slack, to: top + slack };
    case 'more':
    case 'least':
      return { from: value, to: Number.POSITIVE_INFINITY };
    case 'less':
      return { from: Number.NEGATIVE_INFINITY, to: top };
    default:
      return { from: value, to: top };
  }
}
