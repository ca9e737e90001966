import { FOREIGN_ARTICLES } from '../lexicon/grammar-beside.ts';
import { FIRM_STAFF, FIRM_WORDS } from '../lexicon/names-beside.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import {
  BODY_HEADS,
  KNOWN_BODIES,
  OTHER_HEADS,
  PLACE_HEADS,
  TEAM_WORDS,
  THING_HEADS,
  THING_OPENERS,
  WATERS,
} from '../lexicon/names-words.ts';
import { COURTESY_TITLES } from '../lexicon/people-words.ts';
import { findRows } from './evidence.ts';
import { isAcronym } from './kinds.ts';
import { type PersonFacts, tokenAfter, wordBefore } from './person-facts.ts';
import type { PersonRule } from './person-rule.ts';
import { findQuotedTitles } from './quoted-titles.ts';
import { WORD_AND_PLACE_RULES } from './word-and-place-rules.ts';

const hasHead = (word: string): boolean =>
  BODY_HEADS.has(word) || PLACE_HEADS.has(word) || OTHER_HEADS.has(word);

/** True for words that name a people or a belief: “Roman Catholic”, “Sunni Arab”. */
const isOrigin = (words: readonly string[]): boolean =>
  DEMONYM_WORDS.has(words.join(' ')) || words.every((word) => DEMONYM_WORDS.has(word));

/** Every one of the mentions stands so; false for none. */
const always = ({ standings }: PersonFacts, holds: (standing: PersonFacts['standings'][number]) => boolean) =>
  standings.length > 0 && standings.every(holds);

/** What decides whether a name that was found like a person's is one: the surest evidence first. */
export const PERSON_RULES: readonly PersonRule[] = [
  {
    id: 'no-person-outlet',
    isPerson: false,
    kind: 'body',
    holds: ({ name, context: { isOutlet } }) => isOutlet(name),
    example: '“It rained,” Oldport Lilac said.',
    counter: '“It rained,” Oldport Lilt said.',
  },
  {
    id: 'no-person-in-title',
    isPerson: false,
    holds: (facts) =>
      always(facts, ({ list, first, next }) =>
        findQuotedTitles(list).some(
          (title) => title.first <= first && next <= title.next && next - first < title.next - title.first,
        ),
      ),
    example: 'They read “From Marrow to Ada Lilac” again.',
    counter: 'They read to Ada Lilac again.',
  },
  {
    id: 'no-person-country',
    isPerson: false,
    holds: ({ name, roles }) =>
      findPlace(name)?.sure === true &&
      findPlace(name)?.country !== undefined &&
      COURTESY_TITLES.isDisjointFrom(roles),
    example: 'President Norway said no.',
    counter: 'President Norwick said no.',
  },
  {
    id: 'no-person-table-place',
    isPerson: false,
    holds: ({ name, roles, full, given }) =>
      findPlace(name)?.sure === true &&
      COURTESY_TITLES.isDisjointFrom(roles) &&
      (roles.size === 0 || (full && !given)),
    example: '“It is so,” Buenos Aires said.',
    counter: '“It is so,” Buenas Lilac said.',
  },
  ...WORD_AND_PLACE_RULES,
  {
    id: 'no-person-team',
    isPerson: false,
    holds: ({ full, last }) => full && TEAM_WORDS.has(last),
    example: 'The Oska Rangers won. “We won,” Oska Rangers said.',
    counter: '“We won,” Oska Ranner said.',
  },
  {
    id: 'no-person-thing-head',
    isPerson: false,
    holds: ({ full, last }) => full && THING_HEADS.has(last),
    example: 'They joined the Susan Marrow List, said Ada Cole.',
    counter: 'They joined Susan Marrow, said Ada Cole.',
  },
  {
    id: 'no-person-origin',
    isPerson: false,
    holds: ({ words, titled }) => !titled && isOrigin(words),
    example: 'Roman Catholic, who are many, came.',
    counter: 'Roman Marrow, who is old, came.',
  },
  {
    id: 'no-person-employer',
    isPerson: false,
    kind: 'body',
    holds: (facts) =>
      facts.full && always(facts, (at) => wordBefore(at, 1) === 'at' && FIRM_STAFF.has(wordBefore(at, 2))),
    example: 'Ida Lunn, a partner at Mason Cole, spoke.',
    counter: 'A partner laughed at Mason Cole.',
  },
  {
    id: 'no-person-article',
    isPerson: false,
    // “Al” and “Les” are short for given names, and articles: only the words round them tell.
    holds: ({ titled, first, words, standings }) =>
      FOREIGN_ARTICLES.has(first) &&
      words.length === 2 &&
      !titled &&
      !standings.some((standing) => findRows(standing).some(({ kind }) => kind === 'person')),
    example: '“No,” they said of Al Marrow.',
    counter: 'They asked Al Marrow, 43, about it.',
  },
  {
    id: 'no-person-purpose',
    isPerson: false,
    // “Center for …”: what a body is for is in its name.
    holds: (facts) =>
      !facts.given && always(facts, (at) => wordBefore(at, 1) === 'for' && isBodyHead(at.list[at.first - 2])),
    example: 'He was of the Center for Harbour Lilac, who said so.',
    counter: 'He spoke for Harbour Lilac, who said so.',
  },
  {
    id: 'no-person-letters',
    isPerson: false,
    holds: ({ name }) =>
      isAcronym(name) ||
      /(?:^|\s)(?:\p{Lu}\.){1,4}\p{Lu}?$/u.test(name) ||
      // Of initials before a name, these are never a person's: “U.N. Charter”.
      /^(?:U\.N|U\.S|U\.K|E\.U|D\.C)\b/u.test(name),
    example: 'They asked director HWU about it.',
    counter: 'They asked director Hwu about it.',
  },
  {
    id: 'person-given-name-and-title',
    isPerson: true,
    holds: ({ titled, given }) => titled && given,
    example: 'They asked Governor Ada Star.',
    counter: 'They asked Ada Star.',
  },
  {
    id: 'no-person-known-body',
    isPerson: false,
    holds: ({ name }) => KNOWN_BODIES.has(name.toLowerCase()),
    example: 'Director Interpol said no.',
    counter: 'Director Intermarrow said no.',
  },
  {
    id: 'no-person-water',
    isPerson: false,
    holds: (facts) =>
      facts.full &&
      WATERS.has(facts.first) &&
      (!facts.given || facts.standings.some((at) => wordBefore(at, 1) === 'the')),
    example: 'They swam in the River Cole. River Cole, who knows, rose.',
    counter: 'Ada Cole, who knows, rose.',
  },
  {
    id: 'no-person-head',
    isPerson: false,
    holds: ({ given, full, last }) => !given && full && hasHead(last),
    example: 'The farmer Wexley Star said no.',
    counter: 'The farmer Ada Star said no.',
  },
  {
    id: 'no-person-common-word',
    isPerson: false,
    holds: ({ given, full, titled, first, last, context: { lowered } }) =>
      !given && lowered.has(last) && (titled ? full && lowered.has(first) : full || lowered.has(first)),
    example: '“No lilt here,” Grantham Lilt said.',
    counter: '“No song here,” Grantham Lilt said.',
  },
  {
    id: 'no-person-opens-firm',
    isPerson: false,
    holds: ({ full, titled, last, context: { openers } }) => !full && !titled && openers.has(last),
    example: 'The Ida News wrote so. “No,” said Ida.',
    counter: 'The Marrow News wrote so. “No,” said Ida.',
  },
  {
    id: 'no-person-firm-words',
    isPerson: false,
    kind: 'body',
    holds: ({ titled, standings }) =>
      !titled && standings.some((at) => FIRM_WORDS.has(tokenAfter(at)?.lower ?? '')),
    example: '“No,” Marrow Lilac said. Marrow Lilac shares fell.',
    counter: '“No,” Marrow Lilac said. Marrow Lilac sons fell.',
  },
  {
    id: 'person-given-name',
    isPerson: true,
    holds: ({ given }) => given,
    example: 'They saw Ada Marrow.',
    counter: '“It is so,” Marrow Lilac said.',
  },
  {
    id: 'person-title',
    isPerson: true,
    holds: ({ titled }) => titled,
    example: 'They saw Governor Marrow.',
    counter: 'They saw Ada Marrow.',
  },
  {
    id: 'no-person-thing-opener',
    isPerson: false,
    holds: ({ full, first }) => full && THING_OPENERS.has(first),
    example: '“No,” Daily Lilac said.',
    counter: '“No,” Dally Lilac said.',
  },
  {
    id: 'no-person-always-placed',
    isPerson: false,
    holds: (facts) =>
      always(facts, (at) => /^(?:on|in|at|via)$/u.test(wordBefore(at, 1)) || isBodyHead(tokenAfter(at))),
    example: 'They slept in Wexley Lilac, 45, they said.',
    counter: 'They saw Wexley Lilac, 45, they said.',
  },
];

/** “[Fox] News”: a capitalised head noun of a body. */
const isBodyHead = (token: { text: string; lower: string } | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && BODY_HEADS.has(token.lower);
