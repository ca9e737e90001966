import { type Card, type CardPassage, toCards } from '../../desk/cards.ts';
import { applyEdit, type Edit } from '../../desk/edits.ts';
import { readStorySettings } from '../../load/settings.ts';
import { compareByMeaning } from '../../load/story.ts';
import { readStoryFiles, type StoryFiles } from '../../load/story-files.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { BenchArguments } from '../bench-arguments.ts';
import { createJudge, createPlaceFinder, type Event, readEvents, type Verdict } from '../statements/gold.ts';
import { addCells, type CellTally, countCells, emptyCells, formatCells } from './cells.ts';

/** After how many decisions a story is measured. */
const MEASURED_AT = [0, 10, 20, 40];

/** Decisions that are made between two comparisons of the story: fewer would be closer to the desk and take longer. */
const BATCH = 5;

/**
 * Measures what an editor's first decisions at the desk bring: a script answers its cards from the labels of real events.
 *
 * @param data  folder of events, each with `gold.json` and `sentences.tsv`
 */
export async function run({ data = '' }: BenchArguments): Promise<void> {
  const events = await readEvents(data);
  const tallies = new Map<number, CellTally>(MEASURED_AT.map((count) => [count, emptyCells()]));
  for (const event of events) await decide(event, tallies);
  console.log(`${events.length} events; cells: a sentence, and another outlet that reports it too`);
  for (const [count, tally] of tallies)
    console.log(`after ${String(count).padStart(2)} decisions a story  ${formatCells(tally)}`);
}

type Desk = { files: StoryFiles; text: string; decided: Set<string> };

async function decide(event: Event, tallies: ReadonlyMap<number, CellTally>): Promise<void> {
  const desk: Desk = {
    files: await readStoryFiles(event.folder, event.name),
    text: 'title: An event\n',
    decided: new Set(),
  };
  const last = Math.max(...MEASURED_AT);
  for (let count = 0; count <= last; count += BATCH) {
    const { comparison, cards } = (await compare(desk)) ?? {};
    if (comparison === undefined || cards === undefined) return;
    const tally = tallies.get(count);
    if (tally !== undefined) addCells(tally, countCells(comparison, event));
    for (const card of chooseCards(cards, desk.decided))
      answer(desk, card, judgeCard(card, comparison, event));
  }
}

async function compare({ files, text }: Desk) {
  const settings = { path: 'story.yaml', name: 'story.yaml', bytes: new TextEncoder().encode(text) };
  const { comparison, proposals } = await compareByMeaning({ ...files, settings }, 'meaning');
  return comparison === undefined ? undefined : { comparison, cards: toCards(comparison, proposals) };
}

/** The cards that are worth most, as the desk outlines one after the other. */
const chooseCards = (cards: readonly Card[], decided: ReadonlySet<string>): Card[] =>
  cards
    .filter(({ id }) => !decided.has(id))
    .sort((x, y) => y.value - x.value)
    .slice(0, BATCH);

/** What the script answers: to the card, or, of a claim that holds what is not its own, which passage does not belong beside which. */
type Answer = { verdict: Verdict; passages: readonly CardPassage[] };

/**
 * The answer of an editor who reads a card. It shows both claims whole: where its two passages report the same but many others of the two
 * claims do not, he takes out a passage that does not belong, and passes where there is none.
 */
function judgeCard({ stack, a, b }: Card, comparison: Comparison, event: Event): Answer {
  const compareSides = createComparer(comparison, event);
  const own = toVerdict(compareSides([a], [b]));
  const passages = [a, b];
  if (own !== 'same' || stack === 'weak') return { verdict: own, passages };
  const all = compareSides([a, ...a.beside], [b, ...b.beside]);
  const count = (verdict: Verdict) => all.filter((one) => one === verdict).length;
  if (count('same') >= LEAST_SAME * count('other')) return { verdict: 'same', passages };
  for (const side of [a, b])
    for (const one of side.beside)
      if (one.article !== side.article && toVerdict(compareSides([side], [one])) === 'other')
        return { verdict: 'other', passages: [side, one] };
  return { verdict: 'unsure', passages };
}

/** So many times as many pairs of two claims report the same as do not, for them to be one. */
const LEAST_SAME = 2;

const toVerdict = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('unsure') ? 'unsure' : 'other';
};

/** Makes the function that gives the verdicts on every two labelled sentences of two outlets, one of either side. */
function createComparer(comparison: Comparison, event: Event) {
  const judge = createJudge(event.gold);
  const findPlaces = createPlaceFinder(comparison, event.rows);
  const toPlaces = ({ article, words }: CardPassage): string[] => {
    const text = comparison.articles.find(({ id }) => id === article)?.text.value ?? '';
    const start = Math.max(0, text.indexOf(words));
    return findPlaces(article, { start, end: start + words.length });
  };
  return (left: readonly CardPassage[], right: readonly CardPassage[]): Verdict[] =>
    left.flatMap(toPlaces).flatMap((one) =>
      right
        .flatMap(toPlaces)
        .filter((other) => other.charAt(0) !== one.charAt(0))
        .map((other) => judge(one, other)),
    );
}

/** Writes the answer as the desk does; a pair about which readers disagree is skipped. */
function answer(desk: Desk, card: Card, { verdict, passages: said }: Answer): void {
  const isAboutCard = said.includes(card.b);
  if (isAboutCard) desk.decided.add(card.id);
  if (verdict === 'unsure') return;
  const passages = said.map(({ file, words }) => ({ file, words }));
  const edit: Edit = { kind: verdict === 'same' ? 'same' : 'not-same', passages, why: 'labelled' };
  const { settings } = readStorySettings('story.yaml', desk.text);
  if (settings !== undefined) desk.text = applyEdit(desk.text, settings, edit);
}
