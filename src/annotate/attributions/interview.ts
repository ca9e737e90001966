import type { Attribution, ReadArticle } from '../../model/article.ts';
import { type Span, spanLength, trimSpan } from '../../model/span.ts';
import { toWordForm } from '../../model/words.ts';
import type { Person } from '../people/people.ts';

/** A paragraph of an interview: an answer, with its label where it has one; a question of the outlet's; or neither. */
type Turn = Span & { kind: 'answer' | 'question' | 'other'; label: Span | null; person: Person | null };

/** “Q:”, “A:”, “FERRIS:”, “Tom Ferris:”: one to four words before a colon at the head of a paragraph. */
const LABEL = /^(\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}):\s{1,3}/u;
/** An outlet's word that an interview was cut, which only an interview has. */
const EDITED =
  /\b(?:interview|conversation|transcript|exchange|answers) (?:has|have|was|were) (?:been )?(?:lightly )?(?:edited|condensed|shortened|translated)\b/iu;
const MIN_LABELLED = 2;
const MAX_QUESTION_LENGTH = 300;

const surnameOf = (words: string): string => toWordForm(words.split(' ').at(-1) ?? '');

/** The only person of the article whom a label can mean: the full name, or the surname alone. */
function findPerson(label: string, people: readonly Person[]): Person | null {
  const full = people.find(({ name }) => name.toLowerCase() === label.toLowerCase());
  if (full !== undefined) return full;
  const bearers = people.filter(
    ({ surname }) => surname === label.toLowerCase() && surname === surnameOf(label),
  );
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** The person whom the paragraphs before the first turn name in full, when there is only one. */
function findInterviewee(people: readonly Person[], before: number): Person | null {
  const named = people.filter(({ mentions }) =>
    mentions.some(({ kind, end }) => kind === 'full' && end <= before),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function readTurn(text: string, block: Span, people: readonly Person[]): Turn {
  const words = text.slice(block.start, block.end);
  const name = LABEL.exec(words)?.[1];
  const label = name === undefined ? null : { start: block.start, end: block.start + name.length };
  const person = name === undefined ? null : findPerson(name, people);
  if (name === 'Q') return { ...block, kind: 'question', label, person: null };
  if (name === 'A' || person !== null) return { ...block, kind: 'answer', label, person };
  const asks = /\?$/u.test(words.trimEnd()) && words.length <= MAX_QUESTION_LENGTH && !/["“”„«]/u.test(words);
  return { ...block, kind: asks ? 'question' : 'other', label, person: null };
}

/** Where an outlet's questions carry a label, other labels are those of who answers, also of people whom nothing else names. */
function withUnknownLabels(turns: readonly Turn[]): Turn[] {
  const asks = turns.some(({ kind, label }) => kind === 'question' && label !== null);
  return turns.map((turn) =>
    asks && turn.kind === 'other' && turn.label !== null ? { ...turn, kind: 'answer' } : turn,
  );
}

/** True for an article with several labelled turns, or with the note that an interview was cut. */
function isInterview(text: string, turns: readonly Turn[]): boolean {
  const labelled = turns.filter(({ label, kind }) => label !== null && kind !== 'other');
  return (
    (labelled.length >= MIN_LABELLED && labelled.some(({ kind }) => kind === 'answer')) || EDITED.test(text)
  );
}

function toAttribution(text: string, turn: Turn, speaker: Person | null): Attribution | undefined {
  const said = turn.label === null ? turn.start : turn.label.end + 1;
  const content = trimSpan(text, { start: said, end: turn.end });
  if (content.start >= content.end) return undefined;
  const mention = turn.label ?? speaker?.mentions.findLast(({ end }) => end <= turn.start) ?? null;
  const source =
    mention === null
      ? null
      : { start: mention.start, end: mention.end, entity: null, resolved: speaker?.name ?? null };
  const isNamed = speaker !== null || (turn.label !== null && spanLength(turn.label) > 1);
  return { source, cue: null, content, voice: isNamed ? 'named' : 'unnamed' };
}

/** “A:” stands for the one who answers; a longer label is a name. */
const isLetter = ({ label }: Turn): boolean => label !== null && spanLength(label) === 1;

/** An unlabelled paragraph between two turns goes on with the answer, unless it tells of the interviewee by name. */
const goesOn = (turn: Turn, speaker: Person | null): boolean =>
  turn.kind === 'other' &&
  turn.label === null &&
  speaker?.mentions.some(({ start, end }) => turn.start <= start && end <= turn.end) !== true;

/**
 * The answers of an interview in questions and answers, each paragraph an attribution to the one who answers. Questions stay the outlet's.
 *
 * @returns [] for every article that is no interview
 */
export function findAnswers(article: ReadArticle, people: readonly Person[]): Attribution[] {
  const { text } = article;
  const paragraphs = article.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'list-item' || kind === 'crosshead')
    .map((block) => ({ block, turn: readTurn(text, { start: block.start, end: block.end }, people) }))
    // Questions are often set as crossheads; any other crosshead is no turn.
    .flatMap(({ block, turn }) => (block.kind === 'crosshead' && turn.kind !== 'question' ? [] : [turn]));
  const turns = withUnknownLabels(paragraphs);
  const first = turns.findIndex(({ kind }) => kind !== 'other');
  if (first < 0 || !isInterview(text, turns)) return [];
  const interviewee = findInterviewee(people, turns[first]?.start ?? 0);
  let speaker: Person | null = null;
  return turns.slice(first).flatMap((turn) => {
    if (turn.kind === 'question') speaker = interviewee;
    if (turn.kind === 'answer') speaker = turn.person ?? (isLetter(turn) ? interviewee : null);
    const isAnswer = turn.kind === 'answer' || (turn.kind === 'other' && goesOn(turn, speaker));
    return isAnswer ? (toAttribution(text, turn, speaker) ?? []) : [];
  });
}
