import type { AnnotatedArticle } from '../model/article.ts';
import { bySpan, type Span } from '../model/span.ts';
import type { LocalEntity, LocalMention } from './entities-local.ts';
import { findNames } from './names.ts';
import { findTitle, withDistance } from './names-titles.ts';
import { findPeople, type Person } from './people.ts';
import { findTokens, type Token } from './tokens.ts';

/** For each offset where a token starts: its sentence's tokens and its index among them. */
type Tokens = ReadonlyMap<number, { list: readonly Token[]; index: number }>;

/** The people, places, bodies and other things that one article names, in the order of first mention; their mentions are disjoint. */
export function findLocalEntities(article: AnnotatedArticle): LocalEntity[] {
  const tokens: Tokens = new Map(
    article.sentences.flatMap((sentence) => {
      const list = findTokens(article.text, sentence);
      return list.map((token, index): [number, { list: readonly Token[]; index: number }] => [
        token.start,
        { list, index },
      ]);
    }),
  );
  const people = findPeople(article, article.sentences).map((person) =>
    toLocalPerson(article, tokens, person),
  );
  const taken = people.flatMap((person) => person.mentions).sort(bySpan);
  const names = findNames(article.text, article.sentences, taken);
  const groups = new Map<string, typeof names>();
  for (const name of names) groups.set(name.name, [...(groups.get(name.name) ?? []), name]);
  const others = [...groups].map(([name, mentions]): LocalEntity => {
    const first = mentions[0];
    return {
      article: article.id,
      local: name,
      kind: first?.kind ?? 'other',
      certain: first?.certain ?? false,
      name,
      forms: mentions.map((mention) => mention.name),
      gender: null,
      roles: new Set(),
      nations: new Set(),
      mentions: mentions.map((mention) => withDistancing(article.text, tokens, mention)),
    };
  });
  return [...people, ...others].sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

const toMention = (text: string, span: Span): LocalMention => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end).replace(/\s+/gu, ' '),
});

function withDistancing(text: string, tokens: Tokens, mention: Span): LocalMention {
  const at = tokens.get(mention.start);
  const first = at?.list[withDistance(at.list, at.index)];
  return toMention(text, { start: first?.start ?? mention.start, end: mention.end });
}

function toLocalPerson(article: AnnotatedArticle, tokens: Tokens, person: Person): LocalEntity {
  const roles = new Set<string>();
  const nations = new Set<string>();
  let ending = 0;
  const mentions = person.mentions.map((mention) => {
    const at = tokens.get(mention.start);
    if (at === undefined || mention.kind === 'description') return toMention(article.text, mention);
    const title = findTitle(at.list, at.index);
    for (const role of title.roles) roles.add(role);
    for (const nation of title.nations) nations.add(nation);
    const start = Math.max(ending, at.list[title.first]?.start ?? mention.start);
    ending = mention.end;
    return toMention(article.text, { start, end: mention.end });
  });
  const forms = person.mentions
    .filter((mention) => mention.kind !== 'description')
    .map((mention) => article.text.slice(mention.start, mention.end).replace(/\s+/gu, ' '));
  const local = {
    article: article.id,
    local: person.id,
    kind: 'person' as const,
    certain: true,
    name: person.name,
  };
  return { ...local, forms: [...forms, person.name], gender: person.gender, roles, nations, mentions };
}
