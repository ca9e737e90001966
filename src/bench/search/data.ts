import type { FoundClaim, StorySource } from '../../search/record.ts';
import { nextRandom } from '../seeded-random.ts';
import { type InventedName, inventFigure, inventName } from './invented.ts';

/** A query and the claim that it was made from. */
export type KnownItem = { query: string; target: string };

/**
 * The kinds of queries: one word; three words; three with a typing error; four in a row; six with an error and a foreign word; a name in a
 * spelling that the claim does not have, with a word; a figure in another form, with a word.
 */
export const QUERY_KINDS = ['w1', 'w3', 'typo3', 'phrase4', 'mix6', 'name', 'figure'] as const;

/** Kinds by which settings are chosen, too: three words, one of them cut short; a name in a spelling that another article has, with a word. */
export const MORE_KINDS = ['start3', 'alias'] as const;
export type QueryKind = (typeof QUERY_KINDS | typeof MORE_KINDS)[number];

/** Stories for the index, and queries made from their claims. */
export type SearchData = { sources: StorySource[]; toQueries: (kind: QueryKind, n: number) => KnownItem[] };

const SYLLABLES =
  'ba be bo da de do fa ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za'.split(
    ' ',
  );
const FUNCTION_WORDS =
  'the of and to in a that is was for on with as by at from it be are this which or an were has had not but'.split(
    ' ',
  );

const CLAIMS_OF_STORY = 12;
const MAX_TELLINGS = 5;

type Telling = { words: string[] };
type InventedClaim = { id: string; tellings: Telling[]; name: InventedName; figure: string[] };
type Dice = { random: () => number; pick: <Item>(items: readonly Item[]) => Item; common: () => string };

/** Invents stories: words after Zipf's law, twelve claims a story, each told by one to five articles in altered words, with a name and a figure. */
export function makeSearchData(count: number, seed = 11): SearchData {
  const dice = makeDice(seed);
  const claims: InventedClaim[] = [];
  const sources: StorySource[] = [];
  while (claims.length < count) {
    const own = Array.from({ length: 24 }, dice.common);
    const names = Array.from({ length: 6 }, () => inventName(dice));
    const told = Array.from({ length: Math.min(CLAIMS_OF_STORY, count - claims.length) }, (_, index) =>
      inventClaim(`c${claims.length + index}`, { own, names, dice }),
    );
    claims.push(...told);
    sources.push(toSource(sources.length, told, names));
  }
  return {
    sources,
    toQueries: (kind, n) => Array.from({ length: n }, () => makeQuery(kind, dice.pick(claims), dice)),
  };
}

function makeDice(seed: number): Dice {
  const random = nextRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from; this is a bug in bench/search/');
    return item;
  };
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const vocabulary = [...new Set(Array.from({ length: 26_000 }, word))];
  // Zipf: a word's rank is drawn so that its frequency falls with its rank.
  const common = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? word();
  return { random, pick, common };
}

function inventClaim(
  id: string,
  { own, names, dice }: { own: readonly string[]; names: readonly InventedName[]; dice: Dice },
): InventedClaim {
  const { random, pick, common } = dice;
  const words = Array.from({ length: 15 + Math.floor(random() * 25) }, () =>
    random() < 0.35 ? pick(FUNCTION_WORDS) : random() < 0.3 ? pick(own) : common(),
  );
  const name = pick(names);
  const figure = inventFigure(dice);
  const tellings = Array.from({ length: 1 + Math.floor(random() * MAX_TELLINGS) }, (_, article) => {
    const told = words.filter(() => random() > 0.12).map((one) => (random() < 0.15 ? common() : one));
    const at = Math.floor(told.length / 2);
    return {
      words: [...told.slice(0, at), nameOf(name, article), figureOf(figure, article), ...told.slice(at)],
    };
  });
  return { id, tellings, name, figure };
}

/** An article spells a name in one way; the last spelling and the last form of a figure are left for the queries. */
const nameOf = ({ spellings }: InventedName, article: number): string =>
  spellings[article % (spellings.length - 1)] ?? '';
const figureOf = (forms: readonly string[], article: number): string =>
  forms[article % (forms.length - 1)] ?? '';

function toSource(
  index: number,
  told: readonly InventedClaim[],
  names: readonly InventedName[],
): StorySource {
  const letters = Array.from({ length: MAX_TELLINGS }, (_, article) => String.fromCharCode(65 + article));
  return {
    story: {
      id: `s${index}`,
      title: `Story ${index}`,
      topics: [],
      articles: letters.map((letter) => ({ id: letter.toLowerCase(), letter, label: `Article ${letter}` })),
    },
    claims: told.map(({ id, tellings }): FoundClaim => {
      const passages = tellings.map(({ words }, article) => ({
        article,
        sentence: 's1',
        text: `${words.join(' ')}.`,
        speaker: null,
      }));
      return {
        id,
        label: passages[0]?.text ?? '',
        count: tellings.length,
        of: tellings.length,
        apart: [],
        goesOn: false,
        perhaps: false,
        topic: null,
        is: [],
        passages,
      };
    }),
    names: names.map(({ spellings }) => ({ kind: 'person', forms: spellings.slice(0, -1) })),
  };
}

function makeQuery(kind: QueryKind, claim: InventedClaim, { random, pick, common }: Dice): KnownItem {
  const { words } = pick(claim.tellings);
  const telling = words.filter((one) => !FUNCTION_WORDS.includes(one) && /^[a-z]+$/u.test(one));
  const some = (n: number) => Array.from({ length: n }, () => pick(telling));
  const slip = (list: string[]) => list.map((one, index) => (index === 1 ? misspell(one, random) : one));
  const start = Math.floor(random() * Math.max(1, words.length - 4));
  const made = {
    w1: () => some(1),
    w3: () => some(3),
    typo3: () => slip(some(3)),
    phrase4: () => words.slice(start, start + 4),
    mix6: () => [...slip(some(5)), common()],
    start3: () => some(3).map((one, index) => (index === 1 ? cutShort(one, random) : one)),
    alias: () => [pick(claim.name.spellings.slice(0, -1)), ...some(1)],
    name: () => [claim.name.spellings.at(-1) ?? '', ...some(1)],
    figure: () => [claim.figure.at(-1) ?? '', ...some(1)],
  }[kind]();
  return { query: made.join(' '), target: claim.id };
}

/** The first letters of a word, four at least. */
const cutShort = (word: string, random: () => number): string =>
  word.slice(0, 4 + Math.floor(random() * Math.max(0, word.length - 4)));

/** A word with one random slip after its first letter: a letter left out, added, replaced, or two exchanged. */
export function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const before = word.slice(0, at);
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + word.slice(at + 1);
    case 1:
      return before + letter + word.slice(at);
    case 2:
      return before + letter + word.slice(at + 1);
    default:
      return before + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }
}
