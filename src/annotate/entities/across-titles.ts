import { containsSpan } from '../../model/span.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isStopped, wordsOf } from '../names/runs.ts';
import type { TokenIndex } from '../names/tokens.ts';
import { toKnownLetters } from './acronyms.ts';
import { isNamedAfter } from './across-followers.ts';
import type { LocalEntity, LocalMention } from './local.ts';
import { matchEnd, toWords } from './name-words.ts';

type Group = readonly LocalEntity[];

/** The title before a name, in tokens of its sentence. */
type TitleRun = { list: readonly Token[]; first: number; next: number };

/** Forms of names by their first word, the longer ones first. */
type Forms = ReadonlyMap<string, readonly { words: readonly string[]; group: Group }[]>;

/**
 * The groups with the names that stand inside the titles of people counted: “FBI” in “FBI Director Ada Cole”. In the text the whole title is one
 * mention, that of the person.
 */
export function withTitleNames(
  groups: readonly Group[],
  tokens: ReadonlyMap<string, TokenIndex>,
): LocalEntity[][] {
  const forms = toForms(groups);
  const found = groups
    .flat()
    .flatMap((local) =>
      findTitleRuns(local, tokens.get(local.article)).flatMap((title) =>
        findInTitle(title, forms).map((name) => ({ ...name, article: local.article })),
      ),
    );
  const byGroup = Map.groupBy(found, ({ group }) => group);
  return groups.map((group) => addCounted(group, byGroup.get(group) ?? []));
}

/** The forms that one entity alone has. */
function toForms(groups: readonly Group[]): Forms {
  const owners = new Map<string, Set<Group>>();
  for (const group of groups)
    for (const { name, forms } of group)
      for (const form of [name, ...forms, ...toKnownLetters(name)]) {
        const key = toWords(form).join(' ');
        owners.set(key, (owners.get(key) ?? new Set()).add(group));
      }
  const all = [...owners].flatMap(([key, [group, ...others]]) =>
    group === undefined || others.length > 0 || key === '' ? [] : [{ words: key.split(' '), group }],
  );
  all.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(all, ({ words }) => words[0] ?? '');
}

/** The titles before a person's mentions. */
function findTitleRuns(
  { kind, mentions, plain = [] }: LocalEntity,
  tokens: TokenIndex | undefined,
): TitleRun[] {
  if (kind !== 'person') return [];
  return mentions.flatMap((mention) => {
    const name = plain.find((one) => containsSpan(mention, one));
    const place = tokens?.get(mention.start);
    if (name === undefined || name.start === mention.start || place === undefined) return [];
    const next = place.list.findIndex(({ start }) => start >= name.start);
    return [{ list: place.list, first: place.index, next }];
  });
}

/** The names in a title: what stands round them there are words of the office, no more of a name. */
function findInTitle(
  { list, first, next }: TitleRun,
  forms: Forms,
): { group: Group; mention: LocalMention }[] {
  const found: { group: Group; mention: LocalMention }[] = [];
  // Behind the last name in the title another may follow at once: “Oska Harbour Council spokesman”.
  let last = first;
  for (let at = first; at < next; at += 1) {
    const token = list[at];
    if (token === undefined || !(isCapital(token) || THEN.test(token.text))) continue;
    for (const { words, group } of forms.get(toNameWord(token)) ?? []) {
      const end = matchEnd(list, at, words, (one, word) => toNameWord(one) === word);
      if (end === undefined || end >= next) continue;
      if (goesOn(list[end]) || (at > last && isBegun(list[at - 1]))) continue;
      const isFollowed = group[0]?.kind === 'person' && isNamedAfter(list[end]);
      const isCut = list[end]?.text === '.' && isStopped(list[end - 1]);
      found.push({ group, mention: toMention(list, at, isFollowed || isCut ? end + 1 : end) });
      last = end;
      at = end - 1;
      break;
    }
  }
  return found;
}

/** “[then-]HWU director”: what a name in a title is joined to. */
const THEN = /^(?:then|now|ex|former)-(?=\p{Lu})/iu;

const toNameWord = ({ text, lower }: Token): string =>
  lower.slice(THEN.exec(text)?.[0].length ?? 0).replaceAll('.', '');

/** True for a capital behind a name in a title that goes on with it: “[Harbour] Council”. */
const goesOn = (token: Token | undefined): boolean => isCapital(token) && !isTitleWord(token?.lower ?? '');

/** Words of titles that open the names of bodies as well: “White [House]”. */
const OPENERS = /^(?:white|homeland|national|international|state|city|county|federal)$/u;

/** True for a capital before a name in a title that the name begins with. */
const isBegun = (token: Token | undefined): boolean =>
  token !== undefined && isCapital(token) && (!isTitleWord(token.lower) || OPENERS.test(token.lower));

const toMention = (list: readonly Token[], first: number, next: number): LocalMention => {
  const joined = THEN.exec(list[first]?.text ?? '')?.[0].length ?? 0;
  return {
    start: (list[first]?.start ?? 0) + joined,
    end: list[next - 1]?.end ?? 0,
    text: wordsOf(list, { first, next }).slice(joined),
  };
};

/** A group with mentions that are counted in the articles where they stand. */
function addCounted(
  group: Group,
  found: readonly { mention: LocalMention; article: string }[],
): LocalEntity[] {
  const byArticle = Map.groupBy(found, ({ article }) => article);
  const known = group.map((local) => {
    const mine = byArticle.get(local.article)?.map(({ mention }) => mention) ?? [];
    byArticle.delete(local.article);
    return mine.length === 0 ? local : { ...local, counted: [...(local.counted ?? []), ...mine] };
  });
  const [model] = group;
  if (model === undefined) return known;
  return [
    ...known,
    ...[...byArticle].map(
      ([article, mine]): LocalEntity => ({
        ...model,
        article,
        mentions: [],
        forms: [],
        counted: mine.map(({ mention }) => mention),
      }),
    ),
  ];
}
