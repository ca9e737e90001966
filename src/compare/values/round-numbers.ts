import type { Figure } from '../../model/article.ts';
import type { NumberRange } from './number-ranges.ts';

type Amount = Pick<Figure, 'value' | 'high' | 'modifier'>;

/** Dozens are counted in dozens. */
const DOZEN = 12;
const DOZENS = /\bdozens?\b/iu;

/** From this place on a number without a word beside it may be rounded: “$43 million”; “41” is counted. */
const ROUNDED_MIN_PLACE = 1000;

/** Up to here halves are said between two numbers: “one and a half”. */
const HALVES_MAX = 2;
const FIVE = 5;
const TEN = 10;
const HAIR = 1e-9;
/** “More than” one number reaches to the next, and not to it. */
const SHORT_OF = 0.999;

/** The place of the last digit of a number that is not 0: 1000 of 12,000; 0.1 of 4.6. */
function toPlace(value: number): number {
  let place = TEN ** Math.floor(Math.log10(value));
  while (place > HAIR && Math.abs(value / place - Math.round(value / place)) > HAIR * TEN) place /= TEN;
  return place;
}

/** How far the next number is that one would say instead: of 2 it is a half, of 40 ten, of 25 five, of three dozen one dozen. */
function toStep(value: number, words: string): number {
  if (DOZENS.test(words) && value % DOZEN === 0) return DOZEN;
  const place = toPlace(value);
  const digits = Math.round(value / place);
  if (digits <= HALVES_MAX) return place / 2;
  return digits > TEN && digits % FIVE === 0 ? FIVE * place : place;
}

const NEARLY = /\b(?:nearly|almost|close to|just (?:short|under|below))\b/iu;
const JUST_OVER = /\b(?:just|slightly|little) (?:over|above|more)\b/iu;
const BELOW = /\b(?:less|fewer|under|below|up to|as (?:many|much|high) as|at most|maximum|no more)\b/iu;
const ABOVE =
  /\b(?:more|over|above|upwards?|exceeding|beyond|plus|at least|minimum|as (?:few|little|low) as)\b/iu;

/**
 * The numbers that are likely meant by one as it is written: who says “about” would say another number for what is nearer to that one, so that it reaches half the way there, “nearly” the same way below
 * it, and “more than” all the way to the next above; without such a word a number that ends in thousands may be rounded, and others are exact.
 *
 * @param words  the amount as written
 */
export function toLikelyRange({ value, high, modifier }: Amount, words: string): NumberRange {
  const top = high ?? value;
  if (value <= 0 || !Number.isFinite(top)) return { from: value, to: top };
  const [step, topStep] = [toStep(value, words), toStep(top, words)];
  if (modifier === undefined) {
    const [slack, topSlack] = [value, top].map((one) => {
      const place = toPlace(one);
      return place >= ROUNDED_MIN_PLACE ? place / 2 : 0;
    });
    return { from: value - (slack ?? 0), to: top + (topSlack ?? 0) };
  }
  if (NEARLY.test(modifier)) return { from: value - step / 2, to: top };
  if (JUST_OVER.test(modifier)) return { from: value, to: top + topStep / 2 };
  if (BELOW.test(modifier)) return { from: value - step * SHORT_OF, to: top };
  if (ABOVE.test(modifier)) return { from: value, to: top + topStep * SHORT_OF };
  return { from: value - step / 2, to: top + topStep / 2 };
}
