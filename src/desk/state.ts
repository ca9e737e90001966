import { findLostWords } from '../load/lost-words.ts';
import type { Proposal } from '../model/alignment.ts';
import type { Claim, Comparison } from '../model/comparison.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { StorySettings } from '../model/story.ts';
import { toCards, toFileName, toOutlook } from './cards.ts';

/** A passage in a cell of the desk; `by` says who holds it to its claim. */
export type DeskPassage = {
  file: string;
  words: string;
  /** The whole sentence where the passage is a part of it. */
  sentence: string;
  by: 'editor' | 'machine';
};

/** A claim as a row: its passages by the letter of their article. */
export type DeskClaim = {
  id: string;
  label: string;
  labelBy: string;
  topic: string | null;
  topicBy: string;
  count: number;
  cells: { letter: string; passages: DeskPassage[] }[];
};

/** What was read of an article: what its file states, what the editor added, what was left out and why. */
export type DeskArticle = {
  letter: string;
  file: string;
  label: string;
  stated: { key: string; text: string | null; by: 'file' | 'editor' | null }[];
  leftOut: { words: string; reason: string }[];
  publish: string;
  rights: string | null;
  /** Share of the article's text that would be published, 0 to 1. */
  publishedRatio: number;
  sentenceCount: number;
};

/** All that the desk's page shows of a story. */
export type DeskState = ReturnType<typeof toDeskStory> & {
  base: string;
  /** What tells two states of the article files apart. */
  articlesBase: string;
  /** What `story.yaml` says; null where there is none. */
  text: string | null;
  problems: Diagnostic[];
  undo: string | null;
  redo: string | null;
};

type Input = {
  comparison: Comparison;
  settings: StorySettings;
  proposals: readonly Proposal[];
  published: ReadonlyMap<string, number>;
};

/** Makes what the desk shows of a story; `published` is the share of each article that would be published, by its id. */
export function toDeskStory({ comparison, proposals, settings, published }: Input) {
  const letters = new Map(comparison.articles.map(({ id, letter }) => [id, letter]));
  return {
    id: comparison.story.id,
    title: comparison.story.title,
    introduction: comparison.story.introduction,
    date: comparison.story.date,
    articles: toArticles(comparison, published),
    claims: comparison.claims.map((claim) => toClaim(claim, comparison, letters)),
    topics: settings.topics,
    links: toLinks(settings),
    cards: toCards(comparison, proposals),
    outlook: toOutlook(comparison),
    toDo: toToDo(comparison, settings),
    /** Words of links and claims that an article does not hold any more. */
    lost: findLostWords(settings, comparison),
  };
}

const STATED = ['headline', 'outlet', 'published', 'byline', 'dateline', 'credit'] as const;

const toArticles = (comparison: Comparison, published: ReadonlyMap<string, number>): DeskArticle[] =>
  comparison.articles.map((article) => ({
    letter: article.letter,
    file: toFileName(article.file),
    label: article.label,
    stated: [
      ...STATED.map((key) => {
        const part = article[key];
        return {
          key,
          text: part?.text ?? null,
          by: part === null ? null : 'by' in part ? ('editor' as const) : ('file' as const),
        };
      }),
      { key: 'url', text: article.url, by: article.url === null ? null : ('editor' as const) },
    ],
    leftOut: article.blocks
      .filter(({ kind }) => kind === 'furniture')
      .map(({ start, end, reason }) => ({
        words: (article.text.value ?? '').slice(start, Math.min(end, start + 200)),
        reason: reason ?? 'page furniture',
      })),
    publish: article.publish,
    rights: article.rights,
    publishedRatio: published.get(article.id) ?? 0,
    sentenceCount: article.sentences.length,
  }));

function toClaim(claim: Claim, comparison: Comparison, letters: ReadonlyMap<string, string>): DeskClaim {
  const confirmed = new Set(claim.links.filter(({ by }) => by === 'editor').flatMap(({ a, b }) => [a, b]));
  return {
    id: claim.id,
    label: claim.label,
    labelBy: claim.labelBy,
    topic: claim.topic,
    topicBy: claim.topicBy,
    count: new Set(claim.passages.map(({ article }) => article)).size,
    cells: comparison.articles.map(({ id, file, sentences, text }) => ({
      letter: letters.get(id) ?? '',
      passages: claim.passages
        .filter(({ article }) => article === id)
        .map((passage) => {
          const whole = sentences.find((one) => one.id === passage.sentence);
          return {
            file: toFileName(file),
            words: passage.exact,
            sentence: whole === undefined ? passage.exact : (text.value ?? '').slice(whole.start, whole.end),
            by: confirmed.has(passage.id) ? ('editor' as const) : ('machine' as const),
          };
        }),
    })),
  };
}

const toLinks = (settings: StorySettings) =>
  settings.links.map((link, index) => {
    const [kind, members] =
      'assert' in link ? (['same', link.assert] as const) : (['not-same', link.deny] as const);
    return { index, kind, words: members.map(({ words }) => words), why: link.why };
  });

/** What an editor still has to see to, in words; [] when nothing is open. */
function toToDo({ articles, claims }: Comparison, settings: StorySettings): string[] {
  const count = (items: readonly unknown[], one: string, many: string) =>
    items.length === 0 ? [] : [items.length === 1 ? `1 ${one}` : `${items.length} ${many}`];
  const without = (key: 'published' | 'outlet' | 'headline' | 'url') =>
    articles.filter((article) => article[key] === null);
  return [
    ...count(without('published'), 'article without a date', 'articles without a date').map(
      (words) => `${words}: days are not resolved`,
    ),
    ...count(without('outlet'), 'article without an outlet', 'articles without an outlet'),
    ...count(without('headline'), 'article without a headline', 'articles without a headline'),
    ...count(without('url'), 'article without an address', 'articles without an address').map(
      (words) => `${words}: readers cannot open the original`,
    ),
    ...(settings.topics.length === 0 ? ['no topic yet: write the questions that readers have'] : []),
    ...settings.topics
      .filter(({ id }) => claims.every(({ topic }) => topic !== id))
      .map(({ title }) => `no claim under “${title}”`),
  ];
}
