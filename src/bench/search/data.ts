import { SEARCH_VERSION, type SearchRecord, toSearchRecords } from '../../search/record.ts';
import { nextRandom } from '../seeded-random.ts';

/** A query and the record that it was made from. */
export type KnownItem = { query: string; target: string };

/** The kinds of queries: one rare word; three words; three with a typing error; four in a row; six with an error and a foreign word. */
export const QUERY_KINDS = ['w1', 'w3', 'typo3', 'phrase4', 'mix6'] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

const SYLLABLES =
  'ba be bo da de do fa ga go ka ke ko la le lo ma me mo na ne no pa pe po ra re ro sa se so ta te to va ve vo za'.split(
    ' ',
  );
const FUNCTION_WORDS =
  'the of and to in a that is was for on with as by at from it be are this which or an were has had not but'.split(
    ' ',
  );

/** A generator of invented records: words after Zipf's law, claims of a story in one to five altered tellings. */
export function makeSearchData(
  count: number,
  seed = 11,
): { records: SearchRecord[]; toQueries: (kind: QueryKind, n: number) => KnownItem[] } {
  const random = nextRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from; this is a bug in bench/search/');
    return item;
  };
  const word = () => Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES)).join('');
  const vocabulary = [...new Set(Array.from({ length: 6000 }, word))];
  // Zipf: a word's rank is drawn so that its frequency falls with its rank.
  const common = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? word();
  const texts: { story: number; words: string[] }[] = [];
  for (let story = 0; texts.length < count; story += 1) {
    const own = Array.from({ length: 24 }, () => pick(vocabulary));
    for (let claim = 0; claim < 12 && texts.length < count; claim += 1) {
      const words = Array.from({ length: 15 + Math.floor(random() * 25) }, () =>
        random() < 0.35 ? pick(FUNCTION_WORDS) : random() < 0.3 ? pick(own) : common(),
      );
      const tellings = 1 + Math.floor(random() * 5);
      for (let telling = 0; telling < tellings && texts.length < count; telling += 1) {
        const told = words.filter(() => random() > 0.12).map((one) => (random() < 0.15 ? common() : one));
        texts.push({ story, words: told });
      }
    }
  }
  return {
    records: toRecords(texts),
    toQueries: (kind, n) => Array.from({ length: n }, () => makeQuery(kind, texts, { random, pick, common })),
  };
}

const toRecords = (texts: readonly { story: number; words: string[] }[]): SearchRecord[] =>
  toSearchRecords({
    version: SEARCH_VERSION,
    story: { id: 'bench', title: 'Bench', href: '/' },
    topics: [],
    articles: [],
    records: texts.map(({ words }, index) => ({
      id: String(index),
      kind: 'passage',
      text: words.join(' '),
      claim: 'c',
      count: 1,
      topic: null,
      article: null,
      speaker: null,
      href: '#',
    })),
  });

type Dice = { random: () => number; pick: <Item>(items: readonly Item[]) => Item; common: () => string };

function makeQuery(
  kind: QueryKind,
  texts: readonly { words: string[] }[],
  { random, pick, common }: Dice,
): KnownItem {
  const target = Math.floor(random() * texts.length);
  const words = texts[target]?.words ?? [];
  const telling = words.filter((one) => !FUNCTION_WORDS.includes(one));
  const some = (n: number) => Array.from({ length: n }, () => pick(telling));
  const misspell = (one: string) => {
    const at = Math.floor(random() * (one.length - 1));
    return one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  };
  const start = Math.floor(random() * Math.max(1, words.length - 4));
  const made = {
    w1: () => some(1),
    w3: () => some(3),
    typo3: () => some(3).map((one, index) => (index === 1 ? misspell(one) : one)),
    phrase4: () => words.slice(start, start + 4),
    mix6: () => [...some(5).map((one, index) => (index === 1 ? misspell(one) : one)), common()],
  }[kind]();
  return { query: made.join(' '), target: String(target) };
}
