import { addTo, countEach } from '../model/groups.ts';
import { toSha256 } from '../model/ids.ts';
import { toFacetTerm } from './filters.ts';
import { toForm } from './forms.ts';
import type { SearchFile, SearchManifest, SearchStories } from './index-file.ts';
import { findLongName, toTermsInOrder } from './long-names.ts';
import { type Aliases, findAliases } from './names.ts';
import type { Posting } from './postings.ts';
import type { FoundClaim, FoundStory, StorySource } from './record.ts';
import { SETTINGS, type SearchSettings } from './settings.ts';
import { toStoryChoices } from './story-choices.ts';
import { toAbsentWords, toShards, toWordLists } from './term-files.ts';
import { isTelling, readTerms, type TermAt, toWords } from './terms.ts';
import { SEARCH_VERSION } from './version.ts';
import { canBeWhole, toWholeFile } from './whole-file.ts';

/** Largest file of claims, in characters before compression: small enough that an answer needs few bytes, large enough to compress. */
const CLAIMS_MAX_LENGTH = 4096;

/** The whole index: the manifest, and every other file with its path below `data/search/`. */
export type SearchIndex = { manifest: SearchManifest; files: SearchFile[] };

/**
 * Makes the inverted index of all stories, in small files, so that a search loads only those that its words need.
 *
 * @param sources  in an order that is the same at every build; claims of one story follow each other
 */
export function buildSearchIndex(sources: readonly StorySource[], settings = SETTINGS): SearchIndex {
  const read = readClaims(sources, settings);
  const known = toAbsentWords(read.terms, read.written);
  const chunks = sources.flatMap(({ story, claims }) => toChunks(story, claims));
  // In one file that every search fetches they would be too much; in many a search fetches those beside its words.
  const small = canBeWhole(chunks)
    ? toFiles(sources, chunks, { ...read, inLists: known, inTerms: [] })
    : undefined;
  const whole = small && toWholeFile(small.files);
  const { files, shards, lists } =
    small !== undefined && whole !== undefined
      ? small
      : toFiles(sources, chunks, { ...read, inLists: [], inTerms: known });
  const stories = toStories(sources);
  const manifest = {
    version: SEARCH_VERSION,
    digest: toSha256(files.map(({ path, text }) => `${path}\n${text}`).join('\n')).slice(0, 10),
    claimCount: stories.at(-1)?.to ?? 0,
    storyCount: stories.length,
    firstTerms: shards.map(({ first }) => first),
    claimCounts: chunks.map((chunk) => chunk.count),
    initials: lists.map(({ initial }) => initial),
    isWhole: whole !== undefined,
  } as const;
  return { manifest, files: whole === undefined ? files : [...files, whole] };
}

type ReadClaims = { terms: Map<string, Posting[]>; written: Set<string>; aliases: Aliases };

/** The files of the index; words that are absent and yet known are in the lists of words or in the files of terms. */
function toFiles(
  sources: readonly StorySource[],
  chunks: readonly Chunk[],
  { terms, written, aliases, inLists, inTerms }: ReadClaims & { inLists: string[]; inTerms: string[] },
) {
  const shards = toShards(terms, aliases, inTerms);
  const lists = toWordLists(written, inLists);
  const files: SearchFile[] = [
    ...sources.map(({ story, claims }) => ({
      path: `choices/${story.id}.json`,
      text: JSON.stringify(toStoryChoices(story, claims)),
    })),
    { path: 'stories.json', text: JSON.stringify(toStories(sources)) },
    ...shards.map(({ text }, index) => ({ path: `terms/${index}.txt`, text })),
    ...chunks.map(({ text }, index) => ({ path: `claims/${index}.json`, text })),
    ...lists.map(({ text }, index) => ({ path: `words/${index}.txt`, text })),
  ];
  return { shards, lists, files };
}

/** Claims under each of their terms, the words as they are written, and what stands for the same. */
function readClaims(sources: readonly StorySource[], settings: SearchSettings): ReadClaims {
  const aliases = findAliases(sources.flatMap(({ names }) => names));
  const terms = new Map<string, Posting[]>();
  const written = new Set<string>();
  const read = keepReads(aliases);
  let number = 0;
  for (const { story, claims } of sources) {
    for (const claim of claims) {
      addClaim(terms, { number: number++, claim, story, read, settings });
      for (const text of toTexts(claim)) for (const word of read(text).written) written.add(word);
    }
  }
  return { terms, written, aliases };
}

/** What a text is found by: how many words it has, its terms, each as often as it occurs, and its words as they are written, but for case and accents. */
type Read = { length: number; terms: readonly string[]; written: readonly string[] };

/** Reads texts, each once: the words of a heading are those of a passage, and a passage stands in several claims. */
function keepReads(aliases: Aliases): (text: string) => Read {
  const reads = new Map<string, Read>();
  return (text) => {
    const known = reads.get(text) ?? readText(text, aliases);
    reads.set(text, known);
    return known;
  };
}

function readText(text: string, aliases: Aliases): Read {
  const words = toWords(text);
  const terms = readTerms(text, words);
  return {
    length: terms.length,
    terms: [...terms.map(({ term }) => term), ...findLongNames(terms, aliases)],
    written: words.filter(isTelling).map(({ plain }) => plain),
  };
}

const toTexts = ({ label, passages }: FoundClaim): Set<string> =>
  new Set([label, ...passages.map(({ text }) => text)]);

/** The stories with the numbers of their claims. */
function toStories(sources: readonly StorySource[]): SearchStories {
  let to = 0;
  return sources.map(({ story, claims }) => {
    const from = to;
    to += claims.length;
    return { id: story.id, title: story.title, from, to };
  });
}

type NumberedClaim = {
  number: number;
  claim: FoundClaim;
  story: FoundStory;
  read: (text: string) => Read;
  settings: SearchSettings;
};

/** BM25's weight of a term by how often it occurs in a text of some length, as a share of the largest weight (0–1). */
const toWeight = (
  count: number,
  length: number,
  { saturation, lengthShare, usualLength }: SearchSettings,
): number => count / (count + saturation * (1 - lengthShare + (lengthShare * length) / usualLength));

/** Puts a claim under each of its terms; a term that more of its passages hold weighs more, and in a claim of few terms. */
function addClaim(
  terms: Map<string, Posting[]>,
  { number, claim, story, read, settings }: NumberedClaim,
): void {
  const texts = [...toTexts(claim)].map(read);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const counts = countEach(texts.flatMap((text) => text.terms));
  for (const [term, count] of counts)
    addTo(terms, term, { claim: number, weight: toWeight(count, length, settings) });
  for (const term of toFacets(claim, story)) addTo(terms, term, { claim: number, weight: 1 });
}

/** The names of several words that occur in a text, each as often as it occurs. */
function findLongNames(words: readonly TermAt[], { longNames }: Aliases): string[] {
  const inOrder = toTermsInOrder(words);
  const names = new Set(words.flatMap(({ term }) => longNames.get(term) ?? []));
  return [...names].flatMap((name) => findLongName(inOrder, name).map(() => name));
}

/** What `speaker:`, `article:`, `topic:` and `is:` find a claim by: ids whole, labels by their words. */
function toFacets(claim: FoundClaim, story: FoundStory): Set<string> {
  const topic = claim.topic === null ? undefined : story.topics[claim.topic];
  const articles = new Set(claim.passages.map(({ article }) => story.articles[article]));
  const byWords = (name: string, text: string) =>
    toWords(text).map(({ plain }) => toFacetTerm(name, toForm(plain)));
  return new Set([
    ...claim.is.map((mark) => toFacetTerm('is', mark)),
    ...claim.passages.flatMap(({ speaker }) => (speaker === null ? [] : byWords('speaker', speaker))),
    ...(topic === undefined ? [] : [toFacetTerm('topic', topic.id), ...byWords('topic', topic.title)]),
    ...[...articles].flatMap((article) =>
      article === undefined
        ? []
        : [
            toFacetTerm('article', article.id),
            toFacetTerm('article', article.letter.toLowerCase()),
            ...byWords('article', article.label),
          ],
    ),
  ]);
}

/** A file of claims. */
type Chunk = { count: number; text: string };

/** The claims of a story in files of at most 4 KiB, or one claim. */
function toChunks(story: FoundStory, claims: readonly FoundClaim[]): Chunk[] {
  const parts: FoundClaim[][] = [];
  let length = CLAIMS_MAX_LENGTH;
  for (const claim of claims) {
    const added = JSON.stringify(claim).length;
    length += added;
    if (length <= CLAIMS_MAX_LENGTH) parts.at(-1)?.push(claim);
    else {
      parts.push([claim]);
      length = added;
    }
  }
  return parts.map((part) => ({ count: part.length, text: JSON.stringify({ story, claims: part }) }));
}
