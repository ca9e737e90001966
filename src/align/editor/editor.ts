import type { AnnotatedArticle } from '../../model/article.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { EditorLink } from '../../model/story.ts';
import { findContradictions } from './editor-contradictions.ts';
import { type ResolvedPassage, resolveWords } from './editor-passages.ts';
import { type FindPlace, WHY_UNFILLED } from './editor-places.ts';
import { toContradicted, toWhyUnfilled } from './editor-problems.ts';

/** A link that the editor asserts or denies, with the spans of its words; `answer` is 'other' where he says that the passages answer one question differently. */
export type ResolvedEditorLink = {
  kind: 'assert' | 'deny';
  passages: readonly ResolvedPassage[];
  why: string;
  answer?: 'other';
};

type EditorLinks = {
  links: readonly EditorLink[];
  articles: readonly AnnotatedArticle[];
  findPlace: FindPlace;
};

/** A resolved link with its index among the links of story.yaml. */
type IndexedLink = ResolvedEditorLink & { index: number };

/**
 * Finds the spans of the words that the editor's links name.
 *
 * Asserted words stand for the one sentence that they are in, or for the first of several alike; denied words of an article that repeats
 * itself stand for each of them, one link for each. A link with a problem is left out; all problems are reported.
 * Reports: story:passage-not-found, story:passage-outside, story:passage-twice, story:article-not-found, story:why-unfilled,
 * story:link-contradicted.
 *
 * @returns links in the order of story.yaml, and one diagnostic a problem
 */
export function resolveEditorLinks({ links, articles, findPlace }: EditorLinks): {
  links: ResolvedEditorLink[];
  diagnostics: Diagnostic[];
} {
  const resolved: IndexedLink[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, link] of links.entries()) {
    const found = resolveLink(link, { articles, findPlace: (path) => findPlace(['links', index, ...path]) });
    resolved.push(...found.links.map((one) => ({ ...one, index })));
    diagnostics.push(...found.diagnostics);
  }
  const contradictions = findContradictions(resolved).map(({ index, other }) =>
    toContradicted(findPlace(['links', index]), findPlace(['links', other])),
  );
  return {
    links: resolved.map(({ index: _, ...link }) => link),
    diagnostics: [...diagnostics, ...contradictions],
  };
}

function resolveLink(
  link: EditorLink,
  { articles, findPlace }: Omit<EditorLinks, 'links'>,
): { links: ResolvedEditorLink[]; diagnostics: Diagnostic[] } {
  const [kind, members] =
    'assert' in link ? (['assert', link.assert] as const) : (['deny', link.deny] as const);
  const isUnfilled = link.why.trim().toLowerCase() === WHY_UNFILLED;
  const diagnostics: Diagnostic[] = isUnfilled ? [toWhyUnfilled(findPlace(['why']))] : [];
  const found: ResolvedPassage[][] = [];
  for (const [member, words] of members.entries()) {
    const place = (key: 'file' | 'words') => findPlace([kind, member, key]);
    const passages = resolveWords(words, { kind, articles, findPlace: place });
    if ('message' in passages) diagnostics.push(passages);
    else found.push(passages);
  }
  if (found.length < members.length) return { links: [], diagnostics };
  const answer = 'answer' in link && link.answer !== undefined ? { answer: link.answer } : {};
  return {
    links: toChoices(found).map((passages) => ({ kind, passages, why: link.why, ...answer })),
    diagnostics,
  };
}

/** Most links that one denial stands for. */
const MAX_CHOICES = 64;

/** Every way to take one passage of each list, the first of each first. */
function toChoices(lists: readonly (readonly ResolvedPassage[])[]): ResolvedPassage[][] {
  let choices: ResolvedPassage[][] = [[]];
  for (const list of lists) {
    choices = choices.flatMap((choice) => list.map((passage) => [...choice, passage])).slice(0, MAX_CHOICES);
  }
  return choices;
}
