import { toWordSet } from '../../model/word-lists.ts';
import { isNewsAgency } from '../lines/head-lines.ts';

/** Where an opening of a lead ends, and the credit inside it; offsets into the lead. */
export type Dateline = { end: number; credit: { start: number; end: number } | undefined };

const DATE =
  /(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}{0,6}\.?)(?:,? (?:19|20)\d{2})?/iu;

/** Labels that come before a dash and are no place. */
const LABELS = toWordSet(
  'transcript read poll summary quiz gallery podcast exclusive analysis opinion comment editorial breaking update updated live watch video photos correction explainer factbox interview review profile feature column letter note q&a',
);

const PLACE_WORD =
  /^(?:\p{Lu}[\p{L}.'’/-]{0,24}|of|de|del|la|las|los|le|les|el|al|the|am|an|der|upon|on|sur|in|and|&|\/)$/u;

/** True for up to six words of a place, with its region: “NEWPORT BAY, Va.”, “Aarau”, “Stratford upon Avon”. */
function isPlace(words: string): boolean {
  const tokens = words.split(/[\s,]+/u).filter(Boolean);
  const [first = ''] = tokens;
  if (tokens.length === 0 || tokens.length > 6 || LABELS.has(first.toLowerCase())) return false;
  // “CORRECTED-(OFFICIAL)-”: a hyphen closes an agency's slug, not a place.
  return /^\p{Lu}/u.test(first) && tokens.every((token) => PLACE_WORD.test(token) && !token.endsWith('-'));
}

const isUpperCase = (words: string): boolean =>
  /\p{Lu}{2}/u.test(words.split(',')[0] ?? '') && !/\p{Ll}/u.test(words.split(',')[0] ?? '');

/** A lead's opening up to its separator: place and date, then a credit in brackets or slashes with its stop, or a separator. */
const OPENING =
  /^([^()\n/]{2,60}?(?:\/\p{Lu}[^()\n/]{2,30})?)\s?(?:\(([^()]{2,40})\)\s?(\.|:|[-–—―]{1,2})?|\/([^/]{2,30})\/\.?|(\s[-–—―]{1,2}|[–—―]|\s?--|:))(?=\s{0,3}["“'‘|]?[\p{Lu}\p{N}])/u;

/** “Aarau (HWN) The keeper …”: the letters of a newsroom after a place; not those of the words before them: “Harbour Works Network (HWN) …”. */
const isNewsroom = (credit: string, place: string): boolean => {
  const initials = place.split(/[\s,]+/u).map((word) => word.charAt(0));
  const large = initials.filter((letter) => /^\p{Lu}$/u.test(letter));
  return (
    /^\p{Lu}{3,6}$/u.test(credit) &&
    ![initials, large].some((letters) => letters.join('').toUpperCase().includes(credit))
  );
};

/** What the last sentence of a lead ends with. */
const STOPS = /[.!?…:]["”’')\]]*\s*$/u;

/** A credit alone: “(AP) — The mayor …”. */
const CREDIT_ONLY = /^\(([^()]{2,40})\)\s?[-–—―]{1,2}(?=\s)/u;

/**
 * The dateline that opens a lead: `HARBOUR CITY, Aug 18 (AP) -`, `Aarau –`, `HARBOUR CITY (Northern English).`
 *
 * A place in mixed case needs a dash; one in capitals may have a colon too, and any place may close with a full stop after a credit
 * in brackets. Returns undefined when the lead has none.
 */
export function findDateline(lead: string): Dateline | undefined {
  const head = lead.slice(0, 140);
  const alone = CREDIT_ONLY.exec(head);
  if (alone !== null) return { end: alone[0].length, credit: { start: 1, end: 1 + (alone[1]?.length ?? 0) } };
  const match = OPENING.exec(head);
  if (match === null) return undefined;
  const [opening, words = '', bracketed, stop, slashed, separator = ''] = match;
  const place = words.replace(DATE, '').replace(/[\s,.]{1,4}$/u, '');
  // A line that goes on in capitals is a headline: “DOCKERS WIN: QUAY STAYS OPEN”.
  if (!isPlace(place) || !/\p{Ll}|\p{Lo}/u.test(lead.slice(opening.length))) return undefined;
  const credit = bracketed ?? slashed;
  const isShouted = isUpperCase(place);
  if (credit === undefined) {
    const isSpaced = /^\s/u.test(lead.slice(opening.length));
    // A second dash closes an aside, not a dateline: “Name — the keeper of the light — said”.
    const isAside = /\s[-–—―]{1,2}\s/u.test(lead.slice(opening.length, 240));
    const isPlain = separator !== ':' && isSpaced && !isAside;
    // “POST: Was there a warning?”: who asks in an interview, not where.
    const asks = /^[^.?!]{0,200}\?/u.test(lead.slice(opening.length, opening.length + 201));
    // “GULLS AT THE DOOR: Bakers shut early as flocks settle”: a line without a stop is a headline.
    if (separator === ':' && (asks || !STOPS.test(lead))) return undefined;
    return isPlain || isShouted ? { end: opening.length, credit: undefined } : undefined;
  }
  const isDashed = stop !== undefined && /^[-–—―]/u.test(stop);
  const isClosed = isShouted && (stop !== undefined || slashed !== undefined);
  if (!isDashed && !isNewsAgency(credit) && !isClosed && !isNewsroom(credit, place)) return undefined;
  const start = opening.lastIndexOf(credit);
  return { end: opening.length, credit: { start, end: start + credit.length } };
}
