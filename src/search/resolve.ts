import { FILES_AT_ONCE } from './fetch-file.ts';
import type { IndexReader } from './index-reader.ts';
import { toLongest } from './longest-words.ts';
import type { QueryWord } from './query.ts';
import { type Lines, type ResolvedWord, toHeld, toResolved } from './resolved-word.ts';
import {
  canBeMisspelt,
  findOtherwise,
  findSlipsAhead,
  findSlipsBeside,
  findSounding,
} from './unfound-words.ts';

/** Is told the words that are found at once, while others are still sought: their texts can be asked for. */
type WhenSomeAreFound = (found: readonly ResolvedWord[]) => void;

/** What is known of the words of a query when their own files of terms have come. */
type Begun = {
  lines: Lines;
  /** What the words that the index does not have can be slips of, as lists come. */
  slips: ReadonlyMap<QueryWord, Promise<string[]>>;
  /** Words whose lists were fetched beside the terms. */
  ahead: readonly QueryWord[];
};

/** Finds what the words of a query are in the index. */
export async function resolveWords(
  reader: IndexReader,
  words: readonly QueryWord[],
  whenSomeAreFound: WhenSomeAreFound,
): Promise<ResolvedWord[]> {
  return resolveAll(reader, words, { begun: await begin(reader, words), whenSomeAreFound });
}

async function resolveAll(
  reader: IndexReader,
  words: readonly QueryWord[],
  { begun, whenSomeAreFound }: { begun: Begun; whenSomeAreFound: WhenSomeAreFound },
): Promise<ResolvedWord[]> {
  let isWaiting = true;
  for (const { plain } of begun.slips.keys()) findSounding(reader, plain).catch(() => undefined);
  askForTexts(reader, words, begun, (found) => {
    if (isWaiting) whenSomeAreFound(found);
  });
  return Promise.all(words.map((word) => resolveWord(reader, word, begun))).finally(() => {
    isWaiting = false;
  });
}

/** Words that tell enough without the others of a query, when they are more than half of it: one slip in three words is not waited for. */
const ENOUGH = 2;

/**
 * Finds what the words of a query are for a first answer: of a query of many words those alone for which no step more is needed. Whoever prints it
 * prints what `resolveWords` finds when that is there.
 */
export async function resolveEarly(
  reader: IndexReader,
  words: readonly QueryWord[],
  whenSomeAreFound: WhenSomeAreFound,
): Promise<ResolvedWord[]> {
  const begun = await begin(reader, words);
  const heldCount = words.filter(({ term }) => begun.lines.has(term)).length;
  const isEnough = heldCount >= ENOUGH && heldCount * 2 > words.length;
  if (!isEnough || reader.manifest.isWhole) return resolveAll(reader, words, { begun, whenSomeAreFound });
  askForTexts(reader, words, begun, whenSomeAreFound);
  const found = await Promise.all(words.map((word) => resolveAtOnce(reader, word, begun)));
  return found.filter((word) => word !== undefined);
}

/**
 * Fetches the terms of the words, and then at once what else it takes to know what they stand for. Browsers fetch few files of a host at once: what is
 * asked for first comes first, what a misspelt word can mean and the other spellings of a name before texts.
 */
async function begin(reader: IndexReader, words: readonly QueryWord[]): Promise<Begun> {
  const finding = reader.findTerms(words.map(({ term }) => term));
  const ahead = readAhead(reader, words);
  const lines = await finding;
  const missing = words.filter(({ term, isNumber }) => !lines.has(term) && !isNumber);
  for (const { plain } of missing.filter(canBeMisspelt)) reader.findWords(plain).catch(() => undefined);
  const slips = new Map(missing.map((word) => [word, findSlipsAhead(reader, word)] as const));
  for (const found of slips.values()) found.catch(() => undefined);
  for (const word of words) findAlternatives(reader, word, lines).catch(() => undefined);
  return { lines, slips, ahead };
}

/** What a word stands for beside itself, as far as the files that have come tell: terms with its neighbours, and the alternatives of all. */
async function findAlternatives(
  reader: IndexReader,
  { term, others }: QueryWord,
  lines: Lines,
): Promise<Lines> {
  const joined = reader.peekTerms(others);
  const known = [lines.get(term), ...joined.values()];
  const alternatives = await reader.findTerms(known.flatMap((line) => line?.alternatives ?? []));
  return new Map([...joined, ...alternatives]);
}

/** Tells the words that are found: at once, or when it is known what a misspelt one whose list was fetched beside the terms can mean. */
function askForTexts(
  reader: IndexReader,
  words: readonly QueryWord[],
  { lines, slips, ahead }: Begun,
  whenSomeAreFound: WhenSomeAreFound,
): void {
  const tell = (near: ReadonlyMap<QueryWord, string[]>): void => {
    const found = words.flatMap((word) => guess(reader, word, { lines, near: near.get(word) ?? [] }));
    if (found.length > 0) whenSomeAreFound(found);
  };
  const sought = ahead.filter((word) => slips.has(word));
  if (sought.length === 0) tell(new Map());
  else
    Promise.all(sought.map(async (word) => [word, (await slips.get(word)) ?? []] as const)).then(
      (near) => tell(new Map(near)),
      () => undefined,
    );
}

/** What a word will most likely be found as, from the files that have come. */
function guess(
  reader: IndexReader,
  word: QueryWord,
  { lines, near }: { lines: Lines; near: readonly string[] },
): ResolvedWord[] {
  if (lines.has(word.term)) return [toHeld(reader, word, { own: lines, others: new Map() })];
  const slips = reader.peekTerms(near);
  return slips.size === 0
    ? []
    : [toResolved(reader, { word, foundBy: 'near', found: [[slips, reader.settings.near]] })];
}

/**
 * What a word that the index does not have is searched for in is fetched side by side with the terms, for the longest words, as far as that takes no step more;
 * after it terms of several words. Gives the words whose lists are fetched.
 */
function readAhead(reader: IndexReader, words: readonly QueryWord[]): QueryWord[] {
  const longest = toLongest(words.filter(({ isNumber }) => !isNumber));
  const free = Math.max(0, FILES_AT_ONCE - reader.countTermFiles(words.map(({ term }) => term)));
  const finds = [
    ...longest.map(
      ({ plain }) =>
        () =>
          reader.findWords(plain),
    ),
    ...longest.map(
      ({ plain }) =>
        () =>
          findSounding(reader, plain),
    ),
    () => reader.findTerms(words.flatMap(({ others }) => others)),
  ];
  for (const find of finds.slice(0, free)) find().catch(() => undefined);
  return longest.slice(0, free);
}

/** A word that the index has, or a misspelt one whose list was fetched beside the terms or that lies beside what it means; undefined for one that would have to be waited for. */
async function resolveAtOnce(
  reader: IndexReader,
  word: QueryWord,
  { lines, slips, ahead }: Begun,
): Promise<ResolvedWord | undefined> {
  const others = await findAlternatives(reader, word, lines);
  if (lines.has(word.term) || others.size > 0) return toHeld(reader, word, { own: lines, others });
  const beside = reader.peekTerms(await findSlipsBeside(reader, word));
  const isWaitedFor = beside.size === 0 && ahead.includes(word);
  const near = isWaitedFor ? await reader.findTerms((await slips.get(word)) ?? []) : beside;
  return near.size === 0
    ? undefined
    : toResolved(reader, { word, foundBy: 'near', found: [[near, reader.settings.near]] });
}

async function resolveWord(
  reader: IndexReader,
  word: QueryWord,
  { lines, slips }: Begun,
): Promise<ResolvedWord> {
  const sought = slips.get(word);
  const joined = await reader.findTerms(word.others);
  if (lines.has(word.term) || joined.size > 0) {
    const known = [lines.get(word.term), ...joined.values()];
    const alternatives = await reader.findTerms(known.flatMap((line) => line?.alternatives ?? []));
    return toHeld(reader, word, { own: lines, others: new Map([...joined, ...alternatives]) });
  }
  const found = sought === undefined ? undefined : await findOtherwise(reader, word, sought);
  return found === undefined
    ? toResolved(reader, { word, foundBy: 'nothing', found: [] })
    : toResolved(reader, {
        word,
        foundBy: found.foundBy,
        found: [[found.lines, reader.settings[found.foundBy]]],
      });
}
