import type { Citation } from '../clauses/citations.ts';
import type { CitedUnit } from '../clauses/cited.ts';
import { lowerAt } from '../clauses/tokens-at.ts';
import { ASKED_OPENERS, JUDGEMENT_OPENERS, UNTOLD_OPENERS } from '../lexicon/clause-words.ts';
import { ANSWERING_VERBS, DEED_VERBS, DISCLOSING_VERBS, JUDGING_VERBS } from '../lexicon/verb-classes.ts';
import { isPressing } from './pressing.ts';
import type { CitationRule } from './rules.ts';
import { opensClause } from './verb-use.ts';

/** “offered to pay”, “refused to say”: a deed done with words, which the outlet tells itself. */
const isDeed = (unit: CitedUnit, { cue, lemma }: Citation): boolean =>
  DEED_VERBS.has(lemma) && lowerAt(unit.tokens, cue.to) === 'to';

/** “criticized the mayor”, with nothing of what was said after it. */
function isJudging(unit: CitedUnit, { cue, lemma, order }: Citation): boolean {
  if (!JUDGING_VERBS.has(lemma) || order === 'passive') return false;
  const after = unit.tokens.slice(cue.to);
  const before = unit.tokens.slice(0, cue.from);
  return (
    !after.some(({ kind, lower }) => kind === 'quote' || JUDGEMENT_OPENERS.has(lower)) &&
    !before.some(({ kind }) => kind === 'quote')
  );
}

/** “asked whether she believed it”, “was asked if he knew”: what is only asked about is held by nobody. */
function isAskedAbout({ tokens }: CitedUnit, { source, order }: Citation): boolean {
  if (order !== 'subject-first' || source === null) return false;
  const before = lowerAt(tokens, source.from - 1);
  const isIf = before === 'if' && /^(?:asked|asks|asking)$/u.test(lowerAt(tokens, source.from - 2));
  return before === 'whether' || isIf;
}

/** “refused to say anything more”, “didn’t reveal the plan”: a thing and no clause follows the verb. */
function isRefused(tokens: CitedUnit['tokens'], { to }: Citation['cue'], lemma: string): boolean {
  const next = tokens[to];
  if (!DISCLOSING_VERBS.has(lemma) || next === undefined || next.kind === 'quote') return false;
  if (!UNTOLD_OPENERS.has(next.lower)) return false;
  const isRefusing =
    lowerAt(tokens, to - 2) === 'to' && /^(?:refus|declin)(?:e|es|ed|ing)$/u.test(lowerAt(tokens, to - 3));
  return isRefusing || /^(?:not|never|n't|\p{L}+n't)$/u.test(lowerAt(tokens, to - 2));
}

/** “did not respond to questions”, “has not said what he will do”: the outlet tells that nothing was said. */
function isSilence({ tokens }: CitedUnit, { lemma, cue, class: kind }: Citation): boolean {
  if (kind !== 'speech') return false;
  if (isRefused(tokens, cue, lemma)) return true;
  const near = [cue.to - 2, cue.to - 3].map((at) => lowerAt(tokens, at));
  if (!near.some((lower) => /^(?:not|never|n't|\p{L}+n't)$/u.test(lower))) return false;
  return ANSWERING_VERBS.has(lemma) || ASKED_OPENERS.has(lowerAt(tokens, cue.to));
}

/** “Hale showed skill”: a person who shows a quality does not say anything; a poll that shows something does. */
const isDisplay = (unit: CitedUnit, citation: Citation): boolean =>
  /^(?:show|demonstrate|prove)$/u.test(citation.lemma) &&
  citation.source !== null &&
  !opensClause(unit, citation) &&
  /^(?:he|she|who|\p{Lu}.*)$/u.test(unit.tokens[citation.source.head]?.text ?? '') &&
  citation.source.head > 0;

/** What an outlet tells itself, in words that look like a report: what somebody wants, does or does not say. */
export const OWN_VOICE: readonly CitationRule[] = [
  {
    id: 'voice-stance',
    holds: (unit, citation) =>
      citation.class === 'stance' && !citation.isPhrase && !isPressing(unit, citation),
    example: 'Jo Bell supports the plan.',
    counter: 'Jo Bell says the plan is sound.',
  },
  {
    id: 'voice-deed',
    holds: isDeed,
    example: 'Jo Bell offered to pay.',
    counter: 'Jo Bell suggested a price.',
  },
  {
    id: 'voice-judging',
    holds: isJudging,
    example: 'Jo Bell criticized the mayor.',
    counter: 'Jo Bell criticized the mayor for leaving.',
  },
  {
    id: 'voice-silence',
    holds: isSilence,
    example: 'Jo Bell did not respond to questions.',
    counter: 'Jo Bell did not say that the quay was safe.',
  },
  {
    id: 'voice-asked-about',
    holds: isAskedAbout,
    example: 'The clerk left when asked whether the board believed the mayor was lying.',
    counter: 'The board believed the mayor was lying.',
  },
  {
    id: 'voice-display',
    holds: isDisplay,
    example: 'Mr. Bell showed great skill.',
    counter: 'The poll shows a narrow lead.',
  },
];
