import { isNobody } from '../../read/lines/nobody.ts';
import { parseDate } from '../../read/lines/parse-date.ts';
import type { PageMetadata } from './data.ts';

export const METADATA_PARTS = ['byline', 'outlet', 'published'] as const;

/** Words as they are compared: without “By”, case and marks. */
const toForm = (words: string): string =>
  words
    .toLowerCase()
    .replace(/^\s{0,9}by:?\s{1,9}/u, '')
    .replace(/ and | & /gu, ' ')
    .replace(/[^\p{L}\p{N}]{1,}/gu, ' ')
    .trim();

/** The day of a date as pages write it; the date itself where it is none. */
const toDay = (date: string): string => parseDate(date)?.slice(0, 10) ?? date;

/** True when a part is what was noted; a byline also when its names are all that the noted line has beside a date or an office. */
export function isSamePart(
  part: (typeof METADATA_PARTS)[number],
  noted: string | null,
  found: string | null,
): boolean {
  if (noted === null || found === null) return noted === found;
  if (part === 'published') return toDay(noted) === toDay(found);
  const [wanted, given] = [toForm(noted), toForm(found)];
  return wanted === given || (part === 'byline' && given.includes(' ') && wanted.startsWith(given));
}

/** True for what the rules of choice call nothing: “admin”, the outlet as the author of its own article, a day before all days. */
function isNothing(part: (typeof METADATA_PARTS)[number], noted: PageMetadata): boolean {
  const form = toForm(noted[part] ?? '');
  if (part === 'byline') return form === '' || isNobody(form) || form === toForm(noted.outlet ?? '');
  return part === 'published' && /^0/u.test(noted[part] ?? '');
}

/** Of the pages that state a part, how many: all, right, and rightly left out; and on how many it was found though none is noted. */
export type MetadataScore = { stated: number; right: number; nothing: number; added: number };

/** Scores one part over pages. */
export function scoreMetadata(
  part: (typeof METADATA_PARTS)[number],
  pages: readonly { noted: PageMetadata; found: PageMetadata }[],
): MetadataScore {
  const score: MetadataScore = { stated: 0, right: 0, nothing: 0, added: 0 };
  for (const { noted, found } of pages) {
    if (noted[part] === null) {
      score.added += Number(found[part] !== null);
      continue;
    }
    score.stated += 1;
    if (isSamePart(part, noted[part], found[part])) score.right += 1;
    else if (found[part] === null && isNothing(part, noted)) score.nothing += 1;
  }
  return score;
}
