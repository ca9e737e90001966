import { STATE_ABBREVIATIONS } from '../../annotate/lexicon/state-words.ts';
import type { AnnotatedArticle, Speaker } from '../../model/article.ts';
import type { Id } from '../../model/ids.ts';

/** Where somebody is from whom voters sent, and the letter of the party, as an article states it. */
type Seat = { entity: Id; place: string; party: string | null };

/** After a name: “, R-Ash.,”, “(D-Ash.)”, “, Reformer of Ashton”, “ of Ashton”. */
const AFTER_LETTERS = /^(?:,\s|\s[([])(\p{Lu})-(\p{Lu}[\p{L}.]{1,14}(?:\s\p{Lu}[\p{L}.]{1,14})?)/u;
const AFTER_WORDS =
  /^,\s(?:an?\s)?(\p{Lu}\p{L}{2,14})\s(?:of|from)\s(\p{Lu}\p{L}{2,14}(?:\s\p{Lu}\p{L}{2,14})?)/u;
const AFTER_PLACE = /^\s(?:of|from)\s(\p{Lu}\p{L}{2,14}(?:\s\p{Lu}\p{L}{2,14})?)(?=[,.\s])/u;

/** “the Ashton Reformer”, “the North Ashton senator”: a word for members of a party has a capital letter. */
const DESCRIPTION =
  /^[Tt]he\s(?:\p{Ll}{1,14}\s)?(\p{Lu}\p{L}{2,14}(?:\s\p{Lu}\p{L}{2,14})?)\s(\p{Lu}\p{L}{3,14}|senator|congressman|congresswoman|representative|lawmaker|governor)$/u;

/** How many code units after a name are read. */
const REACH = 48;

/** The place in full, with small letters: “Calif.” is California. */
function foldPlace(place: string): string {
  const lower = place.toLowerCase().replace(/\.$/u, '');
  return (STATE_ABBREVIATIONS.get(lower) ?? lower).toLowerCase();
}

/** The seats that the articles of a story state after the names of people. */
export const findSeats = (articles: readonly AnnotatedArticle[]): Seat[] =>
  articles.flatMap(({ text, names }) =>
    names.flatMap(({ entity, end }): Seat[] => {
      const after = text.slice(end, end + REACH);
      const [, letter, short] = AFTER_LETTERS.exec(after) ?? [];
      if (letter !== undefined && short !== undefined)
        return [{ entity, place: foldPlace(short), party: letter }];
      const [, party, place] = AFTER_WORDS.exec(after) ?? [];
      if (party !== undefined && place !== undefined)
        return [{ entity, place: foldPlace(place), party: party.charAt(0) }];
      const from = AFTER_PLACE.exec(after)?.[1];
      return from === undefined ? [] : [{ entity, place: foldPlace(from), party: null }];
    }),
  );

/** The one person of a story whom “the Ashton Reformer” fits, of those whom the article names before; null where none or several do. */
export function findBySeat(speaker: Speaker, { names }: AnnotatedArticle, seats: readonly Seat[]): Id | null {
  const [, place, role] = DESCRIPTION.exec(speaker.text) ?? [];
  if (place === undefined || role === undefined) return null;
  const party = /^\p{Lu}/u.test(role) ? role.charAt(0) : null;
  const fitting = new Set(
    seats
      .filter((seat) => seat.place === foldPlace(place) && (party === null || seat.party === party))
      .map(({ entity }) => entity),
  );
  const [only] = fitting;
  const isNamed = names.some(({ entity, start }) => entity === only && start < speaker.start);
  return fitting.size === 1 && only !== undefined && isNamed ? only : null;
}
