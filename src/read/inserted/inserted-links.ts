import type { Rule } from '../../model/rule.ts';
import type { Span } from '../../model/span.ts';
import { findNameLinks } from './inserted-name-links.ts';

/** Titles of other pages that are in a line of the text; `isOpen` where nothing says where they end. */
export type InsertedLink = Span & { reason: string; isOpen: boolean };

/** What the lines of an article together tell: the words in capitals by which its page closes links. */
export type LineSurroundings = { ownCalls: ReadonlySet<string> };

type InsertedRule = Rule & {
  find: (text: string, surroundings: LineSurroundings) => (Span & { isOpen?: boolean })[];
  reason: string;
};

/** “ (RELATED:”, “[Read more:”: what opens a title in brackets. */
const BRACKETED =
  /\s?[([] ?(?:also read|read also|read more|read next|read|more|see also|related(?: (?:story|stories|articles?|links?))?|must read|must watch|watch(?: now)?|more on this|up next): ?/giu;
const TITLE_START = /^["“'‘]?[\p{Lu}\d]/u;
const MAX_TITLE_LENGTH = 200;

/** The titles in brackets, each up to the bracket that closes it; none that holds another bracket, never closes or opens in lower case. */
function findBracketed(text: string): Span[] {
  return [...text.matchAll(BRACKETED)].flatMap(({ 0: label, index }) => {
    const title = text.slice(index + label.length, index + label.length + MAX_TITLE_LENGTH);
    const [close, other] = label.includes('[') ? [']', '['] : [')', '('];
    const length = title.indexOf(close);
    const isLabel = /\p{Lu}/u.test(label) && TITLE_START.test(title);
    if (!isLabel || length < 0 || title.slice(0, length).includes(other)) return [];
    return [{ start: index, end: index + label.length + length + 1 }];
  });
}

/** “ (Reporting by Ada Velde; editing by Bo Tarn)”: who made the report, in brackets after its last words. */
const CREDIT =
  /\s\((?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Ww]ritten|[Rr]eported|[Ee]dited)(?: and (?:writing|editing|reporting))? by \p{Lu}[^()]{1,300}\)$/u;

function findCredit(text: string): Span[] {
  const match = CREDIT.exec(text);
  return match === null ? [] : [{ start: match.index, end: text.length }];
}

/** “… left the hall.Read more: Council votes …”: the label runs into the word before it; the title goes on to the end of the line. */
const GLUED =
  /\p{Ll}[.!?]?["”’]?(?:Also read|Read also|Read more|Read next|See also|Related|ALSO READ|READ ALSO|READ MORE|READ NEXT|SEE ALSO|RELATED|MORE|READ): ?["“'‘]?[\p{Lu}\d]/u;
const LABEL_START = /\p{Lu}/u;

function findGlued(text: string): Span[] {
  const match = GLUED.exec(text);
  if (match === null) return [];
  return [{ start: match.index + match[0].search(LABEL_START), end: text.length }];
}

/** How titles of other pages are inside a line of the text when links were pasted into it, the surest form first. */
export const INSERTED_LINKS: readonly InsertedRule[] = [
  {
    id: 'inserted-after-name',
    find: (text, { ownCalls }) => findNameLinks(text, ownCalls),
    reason: 'titles of other pages that stood inside the sentence, after a name',
    example:
      'Sen. Ann Brown Ann Mary BrownCouncil votes to close bridge Brown to leave race: report MORE, who rows at dawn, left.',
    counter: 'Sen. Ann Brown of BrownWorks said that MORE, who rows at dawn, left.',
  },
  {
    id: 'inserted-in-brackets',
    find: findBracketed,
    reason: 'title of another page, in brackets with its label',
    example: 'The mayor left the hall. (RELATED: Council Votes To Close The Bridge)',
    counter: 'The mayor left the hall (the related votes: two of nine).',
  },
  {
    id: 'inserted-credit',
    find: findCredit,
    reason: 'credit of those who made the report, in brackets after it',
    example: 'The mayor left the hall. (Reporting by Ada Velde; additional reporting by Bo Tarn)',
    counter: 'The mayor left the hall (reporting by phone was hard).',
  },
  {
    id: 'inserted-label-glued',
    find: findGlued,
    reason: 'title of another page, its label run into the word before',
    example: 'The mayor left the hall.Read more: Council votes to close the bridge',
    counter: 'The mayor left the hall. Read more than the title, she said.',
  },
];

/** The reasons that such titles are furniture for. */
export const INSERTED_REASONS: ReadonlySet<string> = new Set(INSERTED_LINKS.map(({ reason }) => reason));

/** The titles of other pages in a line, in its order and disjoint; [] for nearly every line. */
export function findInsertedLinks(text: string, surroundings: LineSurroundings): InsertedLink[] {
  const found = INSERTED_LINKS.flatMap(({ find, reason }) =>
    find(text, surroundings).map(({ isOpen = false, ...span }) => ({ ...span, reason, isOpen })),
  ).sort((a, b) => a.start - b.start);
  const disjoint: InsertedLink[] = [];
  for (const link of found) if (link.start >= (disjoint.at(-1)?.end ?? 0)) disjoint.push(link);
  return disjoint;
}
