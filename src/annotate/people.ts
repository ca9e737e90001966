import type { ReadArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { findTokens, isCapital } from './tokens.ts';

/** One place where an article names a person; `kind` tells a full name, a part of it and a description (“the senator”) apart. */
export type PersonMention = Span & { kind: 'full' | 'short' | 'description' };

/** A person of one article. `id` is `p1`, `p2`, … in order of first mention; `name` the fullest form without titles. */
export type Person = {
  id: string;
  name: string;
  gender: 'female' | 'male' | null;
  mentions: PersonMention[];
};

/**
 * The people that an article names, each with all its mentions in reading order.
 *
 * @returns people in order of their first mention; mentions of different people are disjoint
 */
export function findPeople(article: ReadArticle, sentences: readonly Span[]): Person[] {
  const people = new Map<string, Person>();
  for (const sentence of sentences) {
    const tokens = findTokens(article.text, sentence);
    for (let index = 1; index < tokens.length; index += 1) {
      const last = tokens[index];
      const first = tokens[index - 1];
      if (first === undefined || last === undefined || !isCapital(first) || !isCapital(last)) continue;
      const name = article.text.slice(first.start, last.end);
      const person = people.get(last.lower) ?? {
        id: `p${people.size + 1}`,
        name,
        gender: null,
        mentions: [],
      };
      people.set(last.lower, person);
      person.mentions.push({ start: first.start, end: last.end, kind: 'full' });
      index += 1;
    }
  }
  return [...people.values()];
}
