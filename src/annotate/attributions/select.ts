import { findRule } from '../../model/rule.ts';
import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { isInOthersClause } from '../clauses/shared-subjects.ts';
import { isClauseEdge, lowerAt, type Tokens } from '../clauses/tokens-at.ts';
import { ACT_HEADS, SPEECHLESS_HEADS } from '../lexicon/speakers-words.ts';
import { CALLED_AWAY, DOING_VERBS, PASSIVE_VERBS } from '../lexicon/verb-classes.ts';
import type { PhrasedCitation } from './phrases.ts';
import { isPressing, isRequestedOfAnother } from './pressing.ts';
import type { CitationRule } from './rules.ts';
import { isCallingUp, isHeld, isNaming, isPossessed, isStrongShared, opensClause } from './verb-use.ts';

/** “videos posted on social media showed”: what is seen or heard there is told by the outlet. */
function isSpeechless({ tokens }: CitedUnit, { source }: Citation): boolean {
  if (source === null) return false;
  const head = lowerAt(tokens, source.head);
  return SPEECHLESS_HEADS.has(head) || (head === 'media' && lowerAt(tokens, source.head - 1) === 'social');
}

/** “The pushback came in letters calling …”: what happens says nothing. */
const isAct = ({ tokens }: CitedUnit, { source }: Citation): boolean =>
  source !== null && ACT_HEADS.has(lowerAt(tokens, source.head));

/** “It promises to be a hard winter”: nobody promises anything. */
const isOutlook = ({ tokens }: CitedUnit, { lemma, source, cue }: Citation): boolean =>
  /^(?:promise|threaten)$/u.test(lemma) &&
  lowerAt(tokens, cue.to) === 'to' &&
  source !== null &&
  lowerAt(tokens, source.head) === 'it';

/** “who would be expected to attend”, “who is known as Mo”: a passive inside a relative clause, or of naming, holds for nobody's report. */
const isDescriptive = (unit: CitedUnit, { order, relative, lemma, cue }: Citation): boolean =>
  order === 'passive' &&
  ((lemma === 'know' && lowerAt(unit.tokens, cue.to) === 'as') ||
    relative ||
    isInRelative(unit.tokens, cue.from));

/** A relative pronoun opens the clause in which the token stands, with the comma before it. */
function isInRelative(tokens: Tokens, index: number): boolean {
  for (let at = index; at > 0; at -= 1) {
    if (isClauseEdge(tokens, at)) return false;
    if (/^(?:who|which)$/u.test(lowerAt(tokens, at)) && tokens[at - 1]?.text === ',') return true;
  }
  return false;
}

/** “Hale said Cole came late and called it a trap”: what is told in the clause of another is a part of what Hale said. */
export const isOfOthersClause = (
  { tokens, citations }: CitedUnit,
  { order, source, cue }: Citation,
): boolean => order === 'shared' && source !== null && isInOthersClause(tokens, cue.from, source, citations);

const isAccording = ({ order }: Citation): boolean => order === 'according';

/** Why words that look like a citation report nothing. */
export const NO_REPORT: readonly CitationRule[] = [
  {
    id: 'attribution-speechless-source',
    holds: isSpeechless,
    example: 'Videos posted on social media showed that the quay was empty.',
    counter: 'Dockers showed that the quay was empty.',
  },
  {
    id: 'attribution-act-source',
    holds: (unit, citation) => !isAccording(citation) && isAct(unit, citation),
    example: 'The pushback came in letters calling for a new pier.',
    counter: 'The mayor wrote letters calling for a new pier.',
  },
  {
    id: 'attribution-requested-of-another',
    holds: (unit, citation) => !isAccording(citation) && isRequestedOfAnother(unit, citation),
    example: 'The crowd pressed the mayor to demand a new pier.',
    counter: 'The mayor wants to demand a new pier.',
  },
  {
    id: 'attribution-possessed-noun',
    holds: (unit, citation) => !isAccording(citation) && isPossessed(unit, citation),
    example: 'The office’s earlier claim that it was late fell flat.',
    counter: 'The office’s critics claim that it was late.',
  },
  {
    id: 'attribution-outlook',
    holds: isOutlook,
    example: 'It promises to be a hard winter.',
    counter: 'The firm promises to be quick.',
  },
  {
    id: 'attribution-descriptive-passive',
    holds: isDescriptive,
    example: 'Jo Bell, who is expected to come, left.',
    counter: 'Jo Bell is expected to come.',
  },
  {
    id: 'attribution-not-held',
    holds: (unit, citation) =>
      !isAccording(citation) && citation.class !== 'speech' && !isHeld(unit, citation),
    example: 'He found the quay.',
    counter: 'The board found that the quay was old.',
  },
  {
    id: 'attribution-plain-passive',
    holds: (_, { order, lemma }) => order === 'passive' && !PASSIVE_VERBS.has(lemma),
    example: 'The quay was opened and the firm was promoted.',
    counter: 'The firm was accused of fraud.',
  },
  {
    id: 'attribution-weak-shared-verb',
    holds: (unit, citation) => citation.order === 'shared' && !isStrongShared(unit, citation),
    example: 'The mayor went home to answer letters.',
    counter: 'The mayor went home to announce that the quay was safe.',
  },
  {
    id: 'attribution-relative-base-form',
    holds: (_, { order, relative, form }) =>
      order !== 'passive' && order !== 'according' && relative && form === 'base',
    example: 'People who claim money wait for months.',
    counter: 'People claim that money was lost.',
  },
  {
    id: 'attribution-naming',
    holds: (unit, citation) =>
      citation.order !== 'passive' && citation.lemma === 'call' && isNaming(unit, citation),
    example: 'The boat crossed a creek called Long Run.',
    counter: 'The mayor called it a disgrace.',
  },
  {
    id: 'attribution-calling-somebody',
    holds: (unit, citation) => !citation.isPhrase && isCallingUp(unit, citation),
    example: 'Jo Bell called the coast guard on Monday.',
    counter: 'Jo Bell called the coast guard a disgrace on Monday.',
  },
  {
    id: 'attribution-calling-off',
    holds: (unit, citation) =>
      citation.lemma === 'call' &&
      !citation.isPhrase &&
      CALLED_AWAY.has(lowerAt(unit.tokens, citation.cue.to)),
    example: 'Jo Bell called off the race.',
    counter: 'Jo Bell called on the mayor to leave.',
  },
  {
    id: 'attribution-in-others-clause',
    holds: isOfOthersClause,
    example: 'Jo Bell said the mayor came late and called the quay a trap.',
    counter: 'Jo Bell said the quay was late, and called it a trap.',
  },
  {
    id: 'attribution-verb-of-doing',
    holds: (unit, citation) =>
      citation.order !== 'passive' &&
      !isAccording(citation) &&
      !citation.isPhrase &&
      DOING_VERBS.has(citation.lemma) &&
      !opensClause(unit, citation) &&
      !isPressing(unit, citation),
    example: 'The firm released a boat.',
    counter: 'The firm revealed a plan.',
  },
];

/** True when a citation is an attribution: somebody says, holds or aims at what is beside it. */
export const isAttributing = (unit: CitedUnit, citation: PhrasedCitation): boolean =>
  findRule(NO_REPORT, unit, citation) === undefined;
