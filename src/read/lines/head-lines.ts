import { toWordSet } from '../../model/word-lists.ts';
import { NEWS_AGENCIES } from './known-credits.ts';
import { isOffice } from './nobody.ts';
import { parseDate } from './parse-date.ts';

/** What a line at the head or foot of an article states, with the span of the name or date inside the line. */
export type HeadLine = { start: number; end: number; text: string };

const AGENCY_KEYS = new Set(NEWS_AGENCIES.map((name) => name.toLowerCase()));

/** True for a news agency: named, it is a credit and never the outlet. */
export function isNewsAgency(name: string): boolean {
  const key = name.trim().replace(/\.$/u, '').toLowerCase();
  return AGENCY_KEYS.has(key) || /^[\p{L} ]{2,30} (?:news|press) (?:service|agency)$/u.test(key);
}

/** “7 p.m.”, “14:05”, “13.40 BST”, “Posted at 14:05 18 August”: the clock time that opens an item of a live file. */
export const isClockTime = (line: string): boolean =>
  /^(?:(?:posted|published|updated) )?(?:at )?(?:\d{1,2}(?:[:.]\d{2})?\s?[ap]\.?m\.?|\d{1,2}[:.h]\d{2})(?: ?\(?[A-Z]{2,4}\)?)?(?: (?:\p{L}{3,9} ){0,3}\d{1,2} \p{L}{3,9})?[.:]?$/iu.test(
    line,
  );

/** “9h ago”, “3 minutes ago” */
const TIME_AGO = /^\d{1,2} ?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?) ago$/iu;

/** True for the time that opens an item of a live file, of the clock or counted back. */
export const isEntryTime = (line: string): boolean => isClockTime(line) || TIME_AGO.test(line);

/** The words a group of a match stands for, with their place in the line. */
function toPart(line: string, words: string | undefined): HeadLine | undefined {
  const text = words?.replace(/[\s.,;|–—-]{1,6}$/u, '').trim() ?? '';
  const start = line.indexOf(text);
  return text === '' || start < 0 ? undefined : { text, start, end: start + text.length };
}

/** Last words of the names of newspapers and broadcasters. */
const MASTHEAD_NOUNS = toWordSet(
  'News Times Post Herald Tribune Journal Gazette Guardian Telegraph Today Observer Chronicle Mail Star Express Register Globe Review Press Courier Bulletin Dispatch Examiner Independent Mirror Monitor Standard Inquirer Sentinel Argus Echo Leader Ledger Record Reporter Weekly Daily Online Radio Broadcasting Network TV English Insider Wire Magazine',
);
const MASTHEAD_ARTICLES = new Set(['the', 'de', 'el', 'la', 'le', 'al', 'of']);

/** True when the words have the form of a masthead: “The Harbour Times”, “Northern News”, “harbour.com”. Agencies are not outlets. */
export function isMasthead(words: string): boolean {
  const name = words.trim().replace(/\.$/u, '');
  const tokens = name.split(' ');
  const last = tokens.at(-1) ?? '';
  if (name.length > 60 || tokens.length > 6 || isNewsAgency(name)) return false;
  const isCapitalised = tokens.every(
    (token) => /^[\p{Lu}\p{N}]/u.test(token) || MASTHEAD_ARTICLES.has(token.toLowerCase()),
  );
  const isSite = tokens.length === 1 && /^[\p{L}\p{N}-]{2,30}\.(?:com|org|net|news|eu|co\.uk)$/u.test(last);
  return isSite || (isCapitalised && tokens.length > 1 && MASTHEAD_NOUNS.has(last));
}

/** True for one to five words of a person's name, in mixed case or in capitals; what friends call somebody may be in brackets: “Ada (A.J.) Stone”. */
const isPersonName = (words: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|[(“"]\p{Lu}[\p{L}.]{0,20}[)”"]|de|von|van|der|den|da|di|del|la|le|bin|al)){0,4}$/u.test(
    words,
  ) &&
  !/^(?:The|A|An|Our|My|Some|Any|Its?|This|That|Now|Then|Last|Next|Late|Early|By|Print|E-?mail|Share|Follow|Updated|Published|\p{L}{3,6}day)\b/u.test(
    words,
  );

const isNames = (words: string): boolean =>
  words.split(/ and | & /u).every((name) => isPersonName(name.trim()));

/** The masthead that a name runs into: “Fox News” of “Jane Doe Fox News”. */
function toMastheadEnd(words: string): string | undefined {
  const tokens = words.split(' ');
  const starts = [2, 3].map((index) => tokens.slice(index).join(' '));
  return starts.find((rest) => rest.includes(' ') && isMasthead(rest));
}

/** “Jane Doe” of “Jane Doe in Aarau”. */
function withoutPlace(words: string): string {
  const at = words.lastIndexOf(' in ');
  return at > 0 && /^\p{Lu}[\p{L} ,]{2,40}$/u.test(words.slice(at + 4)) ? words.slice(0, at) : words;
}

/** “Jane Doe” of “Jane Doe@janedoe” and of “Jane Doe (@janedoe)”. */
const withoutHandle = (words: string): string => words.replace(/\s?\(?@\w{2,30}\)?$/u, '');

/** “Von Ada Stone”, “Par Ada Stone”: “by” in other languages, where the markup says that the line is a byline. */
const STATED_PREFIX =
  /^(?:von|par|por|di|de|door|av|af|przez|texto?|texte|words|autor(?:in|a|es|i)?|auteurs?|autore|forfatter|publi\p{L}{1,4} par|posted by|published by)\s{0,2}:?\s{1,2}(?=\p{Lu})/iu;

/** What may follow names without a mark: “on June 29”, a day or month, “Updated”, “(with Bo Velde)”. */
const TAIL =
  /\s(?:\(\p{Ll}|on \p{Lu}|on \d|[Aa]t \d|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{Ll}{0,6}\.? \d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d{1,2}[./: ]|(?:[Ll]ast )?[Uu]pdated\b|UPDATED\b|[Pp]ublished\b|[Pp]osted\b)/u;

/** Where the names of a byline end: before a date or a note of time. */
function findTail(words: string): number {
  const at = TAIL.exec(words)?.index;
  return at === undefined || at < 4 ? words.length : at;
}

/** A byline's people, and the outlet or agency that follows them. */
export type Byline = { names: HeadLine; publisher: HeadLine | undefined };

/** True for the outlet or the agency in a part of a byline. “Ada Stone, MA”: two letters after a comma are a degree or a state. */
const isPublisher = (words: string, line: string): boolean =>
  isMasthead(words) ||
  isNewsAgency(words) ||
  /^\p{Lu}{3,6}$/u.test(words) ||
  (/^\p{Lu}{2}$/u.test(words) && line.includes('|'));

/** How many parts of a byline, from the first on, are people; less than 0 when all are. */
function countPeople(segments: readonly string[], line: string): number {
  const [first = ''] = segments;
  const isFull = first.includes(' ') || isNewsAgency(first);
  return segments.findIndex(
    (segment, index) =>
      !isNames(segment) ||
      (index > 0 && (isPublisher(segment, line) || isOffice(segment) || (isFull && !segment.includes(' ')))),
  );
}

/**
 * “By Name”, “By Name and Name, Outlet”: the names, and the outlet or the agency when one follows.
 *
 * @param isStated  the markup says that it is a byline: then “By” may be missing
 */
export function findByline(line: string, isStated = false): Byline | undefined {
  const prefix =
    /^(?:words by|story by|written by|reported by|by):? /iu.exec(line)?.[0] ??
    (isStated ? (STATED_PREFIX.exec(line)?.[0] ?? '') : undefined);
  if (prefix === undefined || line.length > 200) return undefined;
  const named = line.slice(prefix.length, findTail(line.slice(prefix.length)) + prefix.length);
  const segments = withoutPlace(withoutHandle(named)).split(/\s?[,|–—•·]\s?(?:and )?| - | for | of /u);
  const count = countPeople(segments, line);
  const last = segments[(count < 0 ? segments.length : count) - 1];
  const people = toPart(
    line,
    last === undefined
      ? undefined
      : line.slice(prefix.length, line.indexOf(last, prefix.length) + last.length),
  );
  if (count === 0 || people === undefined) return undefined;
  const masthead = people.text.split(' ').length > 3 ? toMastheadEnd(people.text) : undefined;
  if (masthead !== undefined) {
    const names = toPart(line, people.text.slice(0, -masthead.length));
    return names === undefined ? undefined : { names, publisher: toPart(line, masthead) };
  }
  const agency = NEWS_AGENCIES.find((name) => people.text.toLowerCase().endsWith(` ${name.toLowerCase()}`));
  if (agency !== undefined) {
    const names = toPart(line, people.text.slice(0, -agency.length));
    return names === undefined
      ? undefined
      : { names, publisher: toPart(line, people.text.slice(-agency.length)) };
  }
  return {
    names: people,
    publisher: toPart(
      line,
      segments.slice(1).find((words) => isPublisher(words, line)),
    ),
  };
}

/** “Oldport Post wire services”, “From staff and wire reports”: a line where a byline would be, without a name. */
const STAFF_LINE =
  /^(?:from )?(?:[\p{L}.'’-]{2,20} ){0,4}(?:staff(?: and wire)?|wire|news) (?:services?|reports?)\.?$/iu;

/** “Article Source: Agency”, “Source: Agency.”, “(AP)”, “With AFP”, “— Agency”: the name that is credited. */
export function findCredit(line: string): HeadLine | undefined {
  if (line.length > 90) return undefined;
  const labelled =
    /^(?:article |news |story )?(?:source|credits?|via|courtesy of|agency)s?(?: by)?: ?(.{2,60})$/iu.exec(
      line,
    );
  if (labelled !== null) return toPart(line, labelled[1]);
  if (STAFF_LINE.test(line)) return toPart(line, line.replace(/^from /iu, ''));
  const contributor = /^(.{2,40}) contributed to this (?:report|story|article)\.$/u.exec(line)?.[1];
  if (contributor !== undefined && isNewsAgency(contributor)) return toPart(line, contributor);
  const bracketed = /^[\p{L}/, ]{0,20}\(([^()]{2,40})\)\.?$/u.exec(line)?.[1];
  if (bracketed?.split(/\s?[/,]\s?/u).every(isNewsAgency) === true) return toPart(line, bracketed);
  const bare = /^(?:with |via |from |©\s?|—\s?|–\s?|-{1,2}\s?)?\(?([^()]{2,40}?)\)?\.?$/u.exec(line);
  const parts = bare?.[1]?.replace(/^(?:with|via|from) /iu, '').split(/\s?[/,]\s?| and /u) ?? [];
  return parts.length > 0 && parts.every(isNewsAgency) ? toPart(line, bare?.[1]) : undefined;
}

/** “Name contributed to this report.”, “(Reporting by Name; Editing by Name)”: who worked on it, at its foot. */
export const isContributorLine = (line: string): boolean =>
  line.length <= 300 &&
  (/^Contributing: \p{Lu}/u.test(line) ||
    saysWhoHelped(line) ||
    /^\(?(?:additional )?(?:reporting|writing|editing|compiled|edited|written|research|production) (?:by|from) \p{Lu}/iu.test(
      line,
    ) ||
    /^[-–—]{1,2}\s?additional reporting/iu.test(line) ||
    namesHelpers(line));

/** “Name, Name and Agency contributed to this report.”: only names stand before the verb, and what ties them; after it at most a place. */
const HELPED =
  /^\(?(.{2,220}?),? (?:also )?(?:contributed to this (?:report|story|article)|contributed reporting(?: to this (?:report|story|article))?|(?:contributed|reported)(?= from )|assisted in this (?:report|story|article))(?:,? (?:from|in|for) [^.]{2,80})?\.?\)?$/u;
const BESIDE_NAMES =
  /^(?:and|in|from|at|of|for|the|via|with|staff|writers?|reporters?|correspondents?|producers?|editors?|contributors?)$/u;

function saysWhoHelped(line: string): boolean {
  const names = HELPED.exec(line)?.[1];
  return names?.split(/[\s,]+/u).every((word) => !/^\p{Ll}/u.test(word) || BESIDE_NAMES.test(word)) === true;
}

/** “— With assistance by Ada Mills, and Bo Velde”: nothing but names after it. */
function namesHelpers(line: string): boolean {
  const words = line.split(' ').filter((word) => /\p{L}/u.test(word));
  const [first = '', help = '', by = '', ...names] = words;
  return (
    first.toLowerCase() === 'with' &&
    HELP.has(help) &&
    (by === 'by' || by === 'from') &&
    names.length > 1 &&
    names.every((word) => word === 'and' || /^\p{Lu}/u.test(word))
  );
}
const HELP = new Set(['assistance', 'reporting', 'contributions', 'help', 'files']);

/** What may be beside a date in a line that is little more: labels, halves of a day, zones and weekdays. */
const BESIDE_DATE =
  /\b(?:published|posted|updated|last updated|modified|date|first|on|at|am|pm|[ecmpa][sd]?t|gmt|bst|utc|ces?t|ee?s?t|ist|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sat|sun)(?:day)?)\b/giu;

/** “Published August 18, 2025”, “18 August 2025, 16:03”: a line that is little more than a date. */
export function findPublished(line: string): { date: string; part: HeadLine } | undefined {
  if (line.length > 100) return undefined;
  const date = parseDate(line);
  if (date === undefined) return undefined;
  const words = line.replace(BESIDE_DATE, ' ');
  const leftover = words.match(/\p{L}{3,}/gu) ?? [];
  if (leftover.length > 2 || /\bcorrection\b/iu.test(line)) return undefined;
  return { date, part: { start: 0, end: line.length, text: line } };
}
