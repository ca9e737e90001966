import type { ClaimChunk, SearchManifest, SearchStories, StoryChoices } from './index-file.ts';
import { TextMarker } from './marks.ts';
import { findPlace, readTermLine, readWordList, type TermLine } from './postings.ts';
import type { FoundClaim, FoundStory } from './record.ts';
import { SETTINGS, type SearchSettings } from './settings.ts';

/** Fetches a file of the index; the path is below `data/search/`. Throws when it cannot. */
export type FetchFile = (path: string) => Promise<string>;

/** A claim with the story that it is of. */
export type StoredClaim = { story: FoundStory; claim: FoundClaim };

/** Words with one first letter: those that the index has, and others that are words. */
type WordLists = { held: string[]; known: Set<string> };

/** A file of terms: what follows each, and words that the index does not have. */
type Shard = { lines: Map<string, string>; read: Map<string, TermLine>; known: Set<string> };

/** Reads the files of the index that a search needs, each once. */
export class IndexReader {
  readonly manifest: SearchManifest;
  readonly settings: SearchSettings;
  readonly texts = new TextMarker();
  readonly #fetch: FetchFile;
  /** Number of the first claim of each file. */
  readonly #firstClaims: number[];
  readonly #files = new Map<string, Promise<unknown>>();
  /** The files of terms that have come, by their places. */
  readonly #shards = new Map<number, Shard>();

  constructor(manifest: SearchManifest, fetch: FetchFile, settings = SETTINGS) {
    this.manifest = manifest;
    this.settings = settings;
    this.#fetch = fetch;
    let first = 0;
    this.#firstClaims = manifest.claimCounts.map((count) => {
      first += count;
      return first - count;
    });
  }

  /** The lines of terms; a term that the index does not have is left out. */
  async findTerms(terms: Iterable<string>): Promise<Map<string, TermLine>> {
    const { firstTerms } = this.manifest;
    const wanted = [...new Set(terms)];
    const shards = await Promise.all(wanted.map((term) => this.#shard(findPlace(firstTerms, term))));
    return new Map(
      wanted.flatMap((term, index) => {
        const line = readLine(shards[index], term);
        return line === undefined ? [] : [[term, line]];
      }),
    );
  }

  /** The lines of those terms whose files have come already: what can be said without another step. */
  peekTerms(terms: readonly string[]): Map<string, TermLine> {
    const { firstTerms } = this.manifest;
    return new Map(
      terms.flatMap((term) => {
        const line = readLine(this.#shards.get(findPlace(firstTerms, term)), term);
        return line === undefined ? [] : [[term, line]];
      }),
    );
  }

  /** The terms that lie beside a term, where its file has come. */
  peekNeighbours(term: string): string[] {
    return [...(this.#shards.get(findPlace(this.manifest.firstTerms, term))?.lines.keys() ?? [])];
  }

  /** Terms that start with some letters, in their order, at most `limit`. */
  async findWithStart(start: string, limit: number): Promise<string[]> {
    const { firstTerms } = this.manifest;
    const found: string[] = [];
    for (let place = findPlace(firstTerms, start); place < firstTerms.length; place += 1) {
      // A file begins with the fewest letters that tell it from the one before: “f” may hold “fire”.
      const first = firstTerms[place] ?? '';
      if (first > start && !first.startsWith(start)) break;
      for (const term of (await this.#shard(place)).lines.keys()) {
        if (found.length < limit && term.startsWith(start) && !term.includes(' ')) found.push(term);
      }
      if (found.length >= limit) break;
    }
    return found;
  }

  /** The words of the index that start with the same letter as a word. */
  async findWords(word: string): Promise<string[]> {
    return (await this.#list(word)).held;
  }

  /** True for a term that is a word although the index does not have it. `plain` is the word as it was written. */
  async isWord(term: string, plain: string): Promise<boolean> {
    const { known } = this.manifest.isWhole
      ? await this.#list(plain)
      : await this.#shard(findPlace(this.manifest.firstTerms, term));
    return known.has(term);
  }

  /** How many files have to be fetched for some terms. */
  countTermFiles(terms: readonly string[]): number {
    const { firstTerms, isWhole } = this.manifest;
    return isWhole ? 1 : new Set(terms.map((term) => findPlace(firstTerms, term))).size;
  }

  /** A claim by its number. */
  async getClaim(number: number): Promise<StoredClaim> {
    const place = findPlace(this.#firstClaims, number);
    const { story, claims } = await this.#read<ClaimChunk>(`claims/${place}.json`, JSON.parse);
    const claim = claims[number - (this.#firstClaims[place] ?? 0)];
    if (claim === undefined) throw new Error(`claim ${number} is not in claims/${place}.json`);
    return { story, claim };
  }

  /** Every story, with the numbers of its claims. */
  getStories(): Promise<SearchStories> {
    return this.#read<SearchStories>('stories.json', JSON.parse);
  }

  /** What the filters offer in a story. */
  getChoices(story: string): Promise<StoryChoices> {
    return this.#read<StoryChoices>(`choices/${story}.json`, JSON.parse);
  }

  async #list(word: string): Promise<WordLists> {
    const place = this.manifest.initials.indexOf(String.fromCodePoint(word.codePointAt(0) ?? 0));
    return place < 0 ? { held: [], known: new Set() } : this.#read(`words/${place}.txt`, readWordLists);
  }

  async #shard(place: number): Promise<Shard> {
    if (this.manifest.firstTerms.length === 0) return readShard('');
    const shard = await this.#read(`terms/${place}.txt`, readShard);
    this.#shards.set(place, shard);
    return shard;
  }

  /** The files come from the same build as this code: their version is checked with the manifest. A file that failed is tried again. */
  #read<Content>(path: string, parse: (text: string) => Content): Promise<Content> {
    const known = this.#files.get(path);
    // The path says what was parsed.
    if (known !== undefined) return known as Promise<Content>;
    const read = this.#fetch(path).then(parse);
    this.#files.set(path, read);
    read.catch(() => this.#files.delete(path));
    return read;
  }
}

function readWordLists(text: string): WordLists {
  const [held = '', known = ''] = text.split('\n\n');
  return { held: readWordList(held), known: new Set(readWordList(known)) };
}

/** What follows a term, read once however often it is asked for; undefined when the file does not have it. */
function readLine(shard: Shard | undefined, term: string): TermLine | undefined {
  const known = shard?.read.get(term);
  const line = shard?.lines.get(term);
  if (known !== undefined || line === undefined) return known;
  const read = readTermLine(line);
  shard?.read.set(term, read);
  return read;
}

/** The lines of a file of terms, each under its term; what follows it is read when it is asked for. */
function readShard(text: string): Shard {
  const shard: Shard = { lines: new Map(), read: new Map(), known: new Set() };
  for (const line of text.split('\n')) {
    const end = line.indexOf('\t');
    if (end > 0) shard.lines.set(line.slice(0, end), line.slice(end + 1));
    else if (end < 0) shard.known.add(line);
  }
  return shard;
}
