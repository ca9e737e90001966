import { findPlace } from '../lexicon/names-gazetteer.ts';
import { ABOUT_MATTERS } from '../lexicon/names-heads.ts';
import { BODY_HEADS, LAW_HEADS, MEMBERS, NEVER_NAMES } from '../lexicon/names-words.ts';
import { PARTICLES, SENTENCE_WORDS, TITLES } from '../lexicon/people-words.ts';
import { isCapital, type Token } from '../lexicon/tokens.ts';
import { isOpeningVerb } from '../people/run-ends.ts';
import type { Run, RunReading, RunStep } from '../runs/find-runs.ts';
import {
  canHavePurpose,
  isBeforeMore,
  isOwnedBody,
  isPurpose,
  isPurposeBody,
  isStateStop,
  joins,
  joinsBody,
  joinsOwner,
  tailOf,
} from './joined-words.ts';
import { isHead, isOpening, isStopped } from './name-words.ts';
import { findSeriesEnd } from './series.ts';
import { tickerEnd } from './tickers.ts';

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** The token after a run follows its last without a space. */
const isJoined = (tokens: readonly Token[], { next }: Run): boolean =>
  tokens[next]?.start === tokens[next - 1]?.end;

/** “of [the] Docks”: 1 where the article follows the word that links. */
const countThe = (tokens: readonly Token[], { next }: Run): number =>
  Number(lowerAt(tokens, next + 1) === 'the');

/** A stop, a gap or a mark of possession after a run. */
const MARK_STEPS: readonly RunStep[] = [
  {
    id: 'thing-run-stop',
    step(tokens, { first, next }) {
      if (tokens[next]?.text !== '.' || !isJoined(tokens, { first, next })) return undefined;
      const isPart =
        isStopped(tokens[next - 1]) || isStateStop(tokens, next) || isBeforeMore(tokens, first, next);
      return isPart ? next + 1 : next;
    },
    example: 'They saw St. Oswin.',
    counter: 'They saw St Oswin',
  },
  {
    id: 'thing-run-gap',
    step: (tokens, { next }) =>
      (tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0) > 1 ? next : undefined,
    example: 'They saw the Harbour  Board',
    counter: 'They saw the Harbour Board',
  },
  {
    id: 'thing-run-owner',
    step: (tokens, { first, next }) =>
      /^['’]s$/u.test(tokens[next]?.text ?? '')
        ? next + (joinsOwner(tokens, first, next) ? 2 : 0)
        : undefined,
    example: 'They joined the Women’s March',
    counter: 'They joined the Women March',
  },
  {
    id: 'thing-run-owners',
    step(tokens, { first, next }) {
      const isMark = /^['’]$/u.test(tokens[next]?.text ?? '') && isJoined(tokens, { first, next });
      if (!isMark || tokens[next - 1]?.text.endsWith('s') !== true) return undefined;
      return next + (isOwnedBody(tokens, first, next) ? 2 : 0);
    },
    example: 'They joined the Dockers’ Federation',
    counter: 'They joined the Dockers Federation',
  },
  {
    id: 'thing-run-word',
    step: (tokens, run) =>
      isCapital(tokens[run.next]) && !isJoined(tokens, run)
        ? run.next + Number(joins(tokens, run.next))
        : undefined,
    example: 'They saw the Harbour Board',
    counter: 'They saw the Harbour',
  },
  {
    id: 'thing-run-series',
    step: (tokens, { first, next }) =>
      tokens[next]?.text === ',' ? findSeriesEnd(tokens, first, next) : undefined,
    example: 'They asked the Bureau of Docks, Ferries and Piers',
    counter: 'They asked the Bureau, and left',
  },
];

/** A small word after a run that may link its name to more of it. */
const LINK_STEPS: readonly RunStep[] = [
  {
    id: 'thing-run-of',
    // “the North Side of Oska” is two places.
    step(tokens, run) {
      const [head, last] = [lowerAt(tokens, run.next - 1), run.next + 1 + countThe(tokens, run)];
      const isOf = lowerAt(tokens, run.next) === 'of' && head !== 'side' && isHead(head);
      return isOf && isCapital(tokens[last]) ? last + 1 : undefined;
    },
    example: 'They asked the Bureau of the Docks',
    counter: 'They asked Marrow of the Docks',
  },
  {
    id: 'thing-run-for',
    step(tokens, run) {
      const last = run.next + 1 + countThe(tokens, run);
      const isFor = lowerAt(tokens, run.next) === 'for' && isHead(lowerAt(tokens, run.next - 1));
      if (!isFor || !isCapital(tokens[last])) return undefined;
      return canHavePurpose(tokens, run.first, run.next) && joins(tokens, last) ? last + 1 : run.next;
    },
    example: 'They asked the Centre for Harbours',
    counter: 'They asked the Centre for harbours',
  },
  {
    id: 'thing-run-over',
    step: (tokens, { next }) => (isCapital(tokens[next + 1]) ? undefined : next),
    example: 'They asked the Harbour Board then',
    counter: 'They asked the Marrow & Cole',
  },
  {
    id: 'thing-run-to',
    step: (tokens, { next }) =>
      lowerAt(tokens, next) === 'to' &&
      /^(?:committee|campaign|coalition|alliance)$/u.test(lowerAt(tokens, next - 1))
        ? next + (isCapital(tokens[next + 2]) || lowerAt(tokens, next + 2) === 'the' ? 2 : 0)
        : undefined,
    example: 'They joined the Committee to Save the Harbour',
    counter: 'They joined the Marrow to Save the Harbour',
  },
  {
    id: 'thing-run-members-for',
    step: (tokens, { next }) =>
      lowerAt(tokens, next) === 'for' && MEMBERS.has(lowerAt(tokens, next - 1))
        ? next + (joins(tokens, next + 1) ? 2 : 0)
        : undefined,
    example: 'They joined Dockers for Oska',
    counter: 'They joined Marrow for Oska',
  },
  {
    id: 'thing-run-about-for',
    // A body that has told whose or what it is can tell what for.
    step: (tokens, { first, next }) =>
      lowerAt(tokens, next) === 'for' &&
      BODY_HEADS.has(lowerAt(tokens, first)) &&
      lowerAt(tokens, first + 1) === 'of'
        ? next + (findPlace(lowerAt(tokens, next - 1)) === undefined ? 2 : 0)
        : undefined,
    example: 'They asked the Court of Arbitration for Trade',
    counter: 'They asked Marrow for Trade',
  },
  {
    id: 'thing-run-purpose-of',
    step: (tokens, run) =>
      lowerAt(tokens, run.next) === 'of' && isPurpose(tokens, run.first, run.next)
        ? run.next + 2 + countThe(tokens, run)
        : undefined,
    example: 'They asked the Centre for the Study of Old Harbours',
    counter: 'They asked Marrow of Old Harbours',
  },
  {
    id: 'thing-run-and-sign',
    step(tokens, { next }) {
      const link = lowerAt(tokens, next);
      return link === '&' || (PARTICLES.has(link) && link !== 'la' && link !== 'y') ? next + 2 : undefined;
    },
    example: 'They asked Marrow & Oska',
    counter: 'They asked Marrow y Oska',
  },
  {
    id: 'thing-run-and',
    step: (tokens, { first, next }) =>
      lowerAt(tokens, next) === 'and' && joinsBody(tokens, first, next) ? next + 2 : undefined,
    example: 'They asked the Department of Docks and Human Services',
    counter: 'They asked Marrow and Oska',
  },
  {
    id: 'thing-run-law',
    step: (tokens, { next }) =>
      lowerAt(tokens, next) === 'of' &&
      !TITLES.has(lowerAt(tokens, next - 1)) &&
      LAW_HEADS.has(tailOf(tokens, next + 1))
        ? next + 2
        : undefined,
    example: 'They read the Keeping of Docks Act',
    counter: 'They read the Keeping of Docks',
  },
  {
    id: 'thing-run-on',
    step: (tokens, { next }) =>
      /^(?:on|against)$/u.test(lowerAt(tokens, next)) && ABOUT_MATTERS.has(lowerAt(tokens, next - 1))
        ? next + (joins(tokens, next + 1) ? 2 : 0)
        : undefined,
    example: 'They signed the Treaty on Northern Harbours',
    counter: 'They signed Marrow on Northern Harbours',
  },
  {
    id: 'thing-run-in',
    // A body that is for one thing and another says where it is at work.
    step: (tokens, { first, next }) =>
      lowerAt(tokens, next) === 'in' &&
      tokens.slice(first, next).some(({ lower }) => lower === 'and') &&
      isPurposeBody(tokens, first, next) &&
      findPlace(tokens[next + 1]?.text ?? '')?.sure === true
        ? next + 2
        : undefined,
    example: 'They asked the Organisation for Trade and Transport in Europe',
    counter: 'They asked the Organisation for Trade in Europe',
  },
];

/** How a name that is no person's goes on: “Department of Health and Human Services”, “New York”, “U.S.”. */
export const THING_STEPS: readonly RunStep[] = [...MARK_STEPS, ...LINK_STEPS];

/** A word with a capital; words that only open the sentence begin no name. */
function beginsThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isCapital(token) || NEVER_NAMES.has(token.lower)) return false;
  if (isOpening(tokens, at) && (SENTENCE_WORDS.has(token.lower) || isOpeningVerb(tokens, at))) return false;
  return !/^['’]/u.test(token.text);
}

/** Runs of capitals that may name places, bodies and other things. */
export const THING_RUNS: RunReading = {
  begins: beginsThing,
  steps: THING_STEPS,
  maxTokens: 12,
  passOver: (tokens, at) => (tokens[at]?.text === '(' ? tickerEnd(tokens, at + 1) : undefined),
};
