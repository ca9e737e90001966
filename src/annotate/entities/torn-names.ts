import { isCommonWord } from '../../model/common-words.ts';
import type { EntityKind } from '../../model/kinds.ts';
import type { Rule } from '../../model/rule.ts';
import { DEMONYM_WORDS } from '../lexicon/names-demonyms.ts';
import { LONE_HEADS } from '../lexicon/names-nouns.ts';
import { KNOWN_BODIES, LAW_HEADS, NEVER_NAMES } from '../lexicon/names-words.ts';
import { isTitleWord } from '../lexicon/people-titles.ts';
import { SENTENCE_WORDS } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isAcronym } from '../names/kinds.ts';
import { findStanding, type TokenIndex } from '../names/tokens.ts';
import { toReadKind } from './entities.ts';
import type { LocalEntity, LocalMention } from './local.ts';
import { foldName } from './variants.ts';

type Group = readonly LocalEntity[];

/** One mention with the words round it; `owner` is the group of names that a token is in. */
type Edges = {
  list: readonly Token[];
  first: number;
  next: number;
  group: Group;
  kind: EntityKind;
  owner: (token: Token | undefined) => Group | undefined;
};

/** A row that says that a mention goes on where its name was taken to end. */
type TornRule = Rule & { holds: (edges: Edges) => boolean };

/** A word with a capital in no name, which is not the first of its sentence, nor a day. */
function isLoose(at: number, { list, owner }: Edges): boolean {
  const token = list[at];
  return (
    at > 0 &&
    isCapital(token) &&
    token !== undefined &&
    owner(token) === undefined &&
    !/-\p{Ll}/u.test(token.text) &&
    !DEMONYM_WORDS.has(token.lower) &&
    !SENTENCE_WORDS.has(token.lower) &&
    !NEVER_NAMES.has(token.lower)
  );
}

/** “Harbours”, “Climate”: a word of the language with a capital, and no title. */
const isLooseNoun = (at: number, edges: Edges): boolean =>
  isLoose(at, edges) && isCommonWord(edges.list[at]?.lower ?? '') && !isTitle(edges.list[at]);

const isTitle = (token: Token | undefined): boolean => isTitleWord(token?.lower ?? '');

/** Index of the word before a small one and its article: of “Harbours” in “Harbours and the [Tides]”. */
function beforeSmall({ list, first }: Edges, small: RegExp): number {
  const at = list[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  return small.test(list[at]?.text ?? '') ? at - 1 : -1;
}

/** Index of the word after a small one and its article. */
function afterSmall({ list, next }: Edges, small: RegExp): number {
  if (!small.test(list[next]?.text ?? '')) return -1;
  return list[next + 1]?.lower === 'the' ? next + 2 : next + 1;
}

const OF = /^(?:of|for|against|in|on)$/u;
const AND = /^(?:and|&)$/u;

/** The name of a law, which is none without its beginning: “[Justice for] Pilots Act”. */
const isLaw = ({ group }: Edges): boolean =>
  group.every(({ name }) => LAW_HEADS.has(name.split(' ').at(-1)?.toLowerCase() ?? ''));

/** “Education and the [Harbours Committee]”: a newspaper (“the Post and the [Oldwick Times]”) is whole there. */
const hasLoneHead = ({ list, next }: Edges): boolean => LONE_HEADS.has(list[next - 1]?.lower ?? '');

/** What shows that a mention is no whole name. */
export const TORN_RULES: readonly TornRule[] = [
  {
    id: 'torn-after-of',
    holds: (edges) => {
      const at = beforeSmall(edges, edges.kind === 'place' ? /^of$/u : OF);
      return isLooseNoun(at, edges) || (isLaw(edges) && isLoose(at, edges));
    },
    example: 'They praised the Justice for Ostrel Marrow Act.',
    counter: 'They praised the justice of the Ostrel Marrow Act.',
  },
  {
    id: 'torn-after-and',
    holds: (edges) =>
      isLooseNoun(beforeSmall(edges, AND), edges) &&
      // “Lilap and [American Airlines]”
      !DEMONYM_WORDS.has(edges.list[edges.first]?.lower ?? '') &&
      (edges.list[edges.first - 1]?.lower !== 'the' || hasLoneHead(edges)),
    example: 'They joined the Education and the Harbour Committee.',
    counter: 'They joined the education and the Harbour Committee.',
  },
  {
    id: 'torn-before-of',
    holds: (edges) => edges.kind !== 'place' && isLoose(afterSmall(edges, OF), edges),
    example: 'They asked the Harbour Lantern Association for Justice.',
    counter: 'They asked the Harbour Lantern Association for justice.',
  },
  {
    id: 'torn-before-and',
    holds: (edges) => {
      const at = afterSmall(edges, AND);
      return isLooseNoun(at, edges) || (isLoose(at, edges) && isTitle(edges.list[at + 1]));
    },
    example: 'They saw the Museum of Marrow Harbour and Lanterns there.',
    counter: 'They saw the Museum of Marrow Harbour and lanterns there.',
  },
];

/**
 * The groups of names of which every mention is torn out of a longer name, with the rule that says so of the first: “Tides Programme” of “Harbours and Tides
 * Programme”. What is not the whole name is no name of anything, and no page says anything of it.
 */
export function findTorn(
  groups: readonly Group[],
  tokens: ReadonlyMap<string, TokenIndex>,
): ReadonlyMap<Group, string> {
  const owners = toOwners(groups, tokens);
  return new Map(
    groups.flatMap((group): [Group, string][] => {
      if (isSettled(group)) return [];
      // Once for the group, not for each mention: what it weighs goes over all mentions.
      const kind = toReadKind(group);
      if (kind === 'person') return [];
      const rules = group.flatMap((local) =>
        local.mentions.map((mention) => findRuleOf(local, mention, { group, kind, tokens, owners })),
      );
      const torn = rules.filter((rule) => rule !== undefined);
      return torn[0] !== undefined && torn.length > rules.length / 2 ? [[group, torn[0]]] : [];
    }),
  );
}

/** A place of the tables, a known body, letters: whole, whatever stands beside it. */
const isSettled = (group: Group): boolean =>
  group.some(
    ({ place, name, decidedBy = [] }) =>
      place !== undefined ||
      KNOWN_BODIES.has(foldName(name)) ||
      isAcronym(name) ||
      decidedBy.includes('name-outlet') ||
      decidedBy.includes('name-quoted-title'),
  );

type Owners = ReadonlyMap<string, ReadonlyMap<number, Group>>;

/** By article and offset of a token, the group of names whose mention it is in. */
function toOwners(groups: readonly Group[], tokens: ReadonlyMap<string, TokenIndex>): Owners {
  const owners = new Map<string, Map<number, Group>>();
  for (const group of groups)
    for (const local of group) {
      const own = owners.get(local.article) ?? new Map<number, Group>();
      owners.set(local.article, own);
      for (const mention of local.mentions) {
        const standing = findStanding(tokens.get(local.article) ?? new Map(), mention);
        for (const { start } of standing?.list.slice(standing.first, standing.next) ?? [])
          own.set(start, group);
      }
    }
  return owners;
}

function findRuleOf(
  { article }: LocalEntity,
  mention: LocalMention,
  context: Pick<Edges, 'group' | 'kind'> & { tokens: ReadonlyMap<string, TokenIndex>; owners: Owners },
): string | undefined {
  const { group, kind, tokens, owners } = context;
  const standing = findStanding(tokens.get(article) ?? new Map(), mention);
  if (standing === undefined) return undefined;
  const owner = (token: Token | undefined) =>
    token === undefined ? undefined : owners.get(article)?.get(token.start);
  const edges = { ...standing, group, owner, kind };
  return TORN_RULES.find(({ holds }) => holds(edges))?.id;
}
