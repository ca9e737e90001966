import type { ReadArticle } from '../../model/article.ts';
import type { Span } from '../../model/span.ts';
import { type Judged, judgePeople } from '../names/judge-person.ts';
import { findContext } from '../names/person-facts.ts';
import { indexTokens, type TokenIndex } from '../names/tokens.ts';
import { findPeople } from '../people/people.ts';
import { foldName } from './variants.ts';

/** Who is named in an article, read once for its speakers and its names alike: its tokens, and what was found like a person with the rule that says whether it is one. */
export type ArticlePeople = { tokens: TokenIndex; outlets: ReadonlySet<string>; judged: readonly Judged[] };

/** The names of outlets, folded, as they are looked for. */
export const toOutlets = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map((name) => foldName(name).replace(/^the /u, '')));

/** The name of a paper of the story: “told North Star”. */
export const isOutlet = (outlets: ReadonlySet<string>, name: string): boolean =>
  outlets.has(foldName(name).replace(/^the /u, ''));

/** Finds the people of an article and judges them. `outlets` are those of the story. */
export function readPeople(
  article: ReadArticle,
  sentences: readonly (Span & { block: number })[],
  outlets: ReadonlySet<string>,
): ArticlePeople {
  const tokens = indexTokens({ text: article.text, sentences });
  const context = findContext(tokens, (name) => isOutlet(outlets, name));
  return { tokens, outlets, judged: judgePeople(findPeople(article, sentences), tokens, context) };
}
