import type { EntityKind } from '../../model/kinds.ts';
import { PAPER_ENDS, WEAK_OPENERS } from '../lexicon/body-words.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { findPlace } from '../lexicon/names-gazetteer.ts';
import { PAPER_TAIL } from '../lexicon/names-heads.ts';
import type { Shown } from '../names/body-acts.ts';
import { sumWeights } from '../names/evidence.ts';
import { isKnownAcronym } from './acronyms.ts';
import { type ClaimFacts, type ClaimRule, isOnly } from './claim-facts.ts';
import { isCommon } from './entity-facts.ts';
import type { LocalEntity } from './local.ts';
import { foldName } from './variants.ts';
import { WEAK_KIND_RULES } from './weak-kinds.ts';
import { weigh } from './weigh.ts';

/** Buildings and rooms that their holders are called by: “the White House”. */
const BUILDINGS = /^(?:house|office)$/u;

const isBuilding = ({ kind, names }: ClaimFacts): boolean =>
  kind === 'body' && names.every((words) => words.length === 2 && BUILDINGS.test(words[1] ?? ''));

/** Letters that no article writes out, and that do not stand for one thing alone in all English news. */
const isLettersOnly = (facts: ClaimFacts): boolean =>
  facts.kind === 'body' &&
  isOnly(facts, 'name-acronym') &&
  !facts.names.some(([name = '']) => isKnownAcronym(name));

/** “in Polls”, “in Newsday”: a preposition of place comes before words of the language and before papers as well. */
const isNoTown = (words: readonly string[]): boolean =>
  words.every(isCommon) || PAPER_TAIL.test(words.at(-1) ?? '');

/** Heads of bodies that stand for no one body where a plain word is before them. */
const MASSES = /^(?:press|media|government|branch)$/u;

const toCapital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const isGiven = ([first = '']: readonly string[]): boolean => isGivenName(first);

const actsMost = ({ shown }: ClaimFacts): boolean => shown.acts > shown.thing;

/** What is published of a name, the surest evidence first. */
export const CLAIM_RULES: readonly ClaimRule[] = [
  {
    id: 'claim-building-acts',
    holds: (facts) => isBuilding(facts) && facts.shown.acts > 0,
    kind: 'body',
    example: 'The Marrow House denied it.',
    counter: 'They saw the Marrow House.',
  },
  {
    id: 'claim-building-site',
    holds: (facts) =>
      isBuilding(facts) && facts.shown.site > 0 && facts.names.every(([name]) => name !== 'white'),
    kind: 'place',
    example: 'They met in the Marrow House.',
    counter: 'They saw the Marrow House.',
  },
  {
    id: 'claim-building',
    holds: isBuilding,
    kind: 'other',
    example: 'They saw the Marrow House.',
    counter: 'They saw the Marrow Union.',
  },
  {
    id: 'claim-letters',
    holds: (facts) => isLettersOnly(facts) && !actsMost(facts) && facts.shown.named <= facts.shown.thing,
    kind: 'other',
    example: 'They liked HWU.',
    counter: 'They asked the HWU.',
  },
  {
    id: 'claim-letters-and-number',
    holds: (facts) =>
      isLettersOnly(facts) && !actsMost(facts) && facts.names.some(([name = '']) => /\d/u.test(name)),
    kind: 'other',
    example: 'They liked the HW2, and left.',
    counter: 'They liked the HWU, and left.',
  },
  {
    id: 'claim-after-the',
    holds: (facts) =>
      facts.kind === 'body' && isOnly(facts, 'name-after-the', 'name-unplaced') && facts.shown.acts === 0,
    kind: 'other',
    example: 'They liked the Marrowick. They left the Marrowick.',
    counter: 'The Marrowick denied it. They left the Marrowick.',
  },
  {
    id: 'claim-place-opener',
    holds: (facts) =>
      facts.kind === 'place' &&
      isOnly(facts, 'name-place-opener') &&
      facts.shown.site === 0 &&
      facts.names.every(([first = '']) => WEAK_OPENERS.has(first)),
    kind: 'other',
    example: 'They feared the Great Marrow.',
    counter: 'They slept in the Great Marrow.',
  },
  {
    id: 'claim-place-near',
    holds: (facts) =>
      facts.kind === 'place' &&
      isOnly(facts, 'name-after-place-word', 'name-unplaced', 'name-after-the', 'evidence-near') &&
      (facts.weights.body + facts.weights.person > 0 || facts.names.every(isNoTown)),
    kind: 'other',
    example: 'They read of it in Newsday.',
    counter: 'They read of it in Newsduy.',
  },
  {
    id: 'claim-state',
    holds: (facts) =>
      facts.kind === 'body' &&
      facts.names.every((words) => words.length === 2 && words[1] === 'state' && words[0] !== 'islamic'),
    kind: 'other',
    example: 'They left for Marrow State.',
    counter: 'They left for the Marrow Council.',
  },
  {
    id: 'claim-paper-as-person',
    holds: (facts) =>
      facts.kind === 'person' &&
      facts.names.some(
        ([first = '', ...rest]) =>
          findPlace(toCapital(first))?.sure === true && PAPER_ENDS.has(rest.at(-1) ?? ''),
      ),
    kind: 'other',
    example: 'They asked Washington Post.',
    counter: 'They asked Washington Pist.',
  },
  {
    id: 'claim-person-placed',
    holds: (facts) => facts.kind === 'person' && facts.placed && !facts.names.some(isGiven),
    kind: 'other',
    example: 'Ada Cole, a lawyer at Marrow Lilac, said so.',
    counter: 'They asked a lawyer, Marrow Lilac, who said so.',
  },
  {
    id: 'claim-circuit',
    holds: (facts) =>
      facts.kind === 'place' &&
      facts.names.every((words) => /(?:^| )(?:circuit|school district)$/u.test(words.join(' '))),
    kind: 'other',
    example: 'They asked the Oska School District.',
    counter: 'They asked the Oska Lake District.',
  },
  {
    id: 'claim-mass',
    holds: (facts) =>
      facts.kind === 'body' &&
      isOnly(facts, 'name-body-head') &&
      facts.names.every(
        (words) => words.length === 2 && words.every(isCommon) && MASSES.test(words[1] ?? ''),
      ),
    kind: 'other',
    example: 'They blamed Small Government.',
    counter: 'They blamed the Small Society.',
  },
  {
    id: 'claim-letters-act',
    holds: (facts) =>
      facts.kind === 'other' && facts.hasLetters && isOnly(facts, 'name-unplaced') && facts.shown.acts > 0,
    kind: 'body',
    example: 'They told HWU TODAY about it.',
    counter: 'They liked HWU TODAY.',
  },
];

/** A kind and the rule that kept another from being it. */
type Claimed = { kind: EntityKind; rule?: string };

/** The kind by which it is asked whether the names of one thing are names at all, and the rule that kept a weaker one from being it. */
export const readKind = (kind: EntityKind, group: readonly LocalEntity[]): Claimed =>
  claimBy(CLAIM_RULES, toClaimFacts(kind, group));

/** The kind that is published of the names of one thing: none (“other”) where as much speaks for others. */
export function claimKind(kind: EntityKind, group: readonly LocalEntity[]): Claimed {
  const facts = toClaimFacts(kind, group);
  const read = claimBy(CLAIM_RULES, facts);
  const weak = claimBy(WEAK_KIND_RULES, { ...facts, kind: read.kind });
  return weak.rule === undefined ? read : weak;
}

function claimBy(rules: readonly ClaimRule[], facts: ClaimFacts): Claimed {
  const rule = rules.find(({ holds }) => holds(facts));
  return rule === undefined ? { kind: facts.kind } : { kind: rule.kind, rule: rule.id };
}

const toClaimFacts = (kind: EntityKind, group: readonly LocalEntity[]): ClaimFacts => ({
  kind,
  names: toFullNames(group),
  hasLetters: group.some(({ name }) => / /u.test(name) && /(?:^| )\p{Lu}{3,}(?: |$)/u.test(name)),
  shown: countShown(group),
  weights: sumWeights(group.map(weigh)),
  placed: group.every((local) => local.placed === true && local.roles.size === 0),
  titled: group.some(({ roles }) => roles.size > 0),
  roles: new Set(group.flatMap(({ roles }) => [...roles])),
  signs: new Set(
    group.flatMap(({ evidence = [] }) =>
      evidence.flatMap(({ id, kind: of }) => (of === 'person' ? [id] : [])),
    ),
  ),
  called: group.some(({ called }) => called === true),
  sited: group.some(({ sited }) => sited === true),
  goesOn: group.some(({ goesOn }) => goesOn === true),
  isCalledByFirst: isCalledBy(group, 0),
  isCalledByLast: isCalledBy(group, -1),
  asThing: group.some(({ asThing }) => asThing === true),
  inBody: group.some(({ inBody }) => inBody === true),
  isJoined: group.some(({ name }) => / \p{Lu}\p{Ll}{1,4}-\p{Ll}{2,4}$/u.test(name)),
  gendered: group.some(({ gender }) => gender !== null),
  quoted: group.every(({ quoted }) => quoted === true),
  mentions: group.reduce((sum, { mentions }) => sum + mentions.length, 0),
  rules: toRules(group),
});

const toFullNames = (group: readonly LocalEntity[]): string[][] =>
  [...new Set(group.map(({ name }) => foldName(name.replace(/^the /iu, ''))))].map((name) => name.split(' '));

/** True where a form is one word of a full name alone, by its place. */
const isCalledBy = (group: readonly LocalEntity[], place: number): boolean => {
  const forms = new Set(group.flatMap(({ forms }) => forms.map(foldName)));
  return toFullNames(group).some((words) => words.length > 1 && forms.has(words.at(place) ?? ''));
};

const toRules = (group: readonly LocalEntity[]): ReadonlySet<string> =>
  new Set(group.flatMap(({ decidedBy }) => decidedBy ?? []));

/** In the title of a person, and by its head alone, only a body is named. */
function countShown(group: readonly LocalEntity[]): Record<Shown, number> {
  const counts = { acts: 0, site: 0, thing: 0, named: 0, served: 0 };
  for (const local of group) {
    for (const { shows } of local.shown ?? []) counts[shows] += 1;
    counts.named += (local.shown ?? []).filter(({ shows }) => shows === 'served').length;
    counts.acts += (local.counted ?? []).length + (weigh(local).body > 1 ? 1 : 0);
  }
  return counts;
}
