import { type Card, toCards } from '../../desk/cards.ts';
import { applyEdit, type Edit } from '../../desk/edits.ts';
import { readStorySettings } from '../../load/settings.ts';
import { compareByMeaning } from '../../load/story.ts';
import { readStoryFiles, type StoryFiles } from '../../load/story-files.ts';
import type { Comparison } from '../../model/comparison.ts';
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
export async function run({ data }: { data: string | undefined }): Promise<void> {
  const events = await readEvents(data ?? '.');
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
    const comparison = await compare(desk);
    if (comparison === undefined) return;
    const tally = tallies.get(count);
    if (tally !== undefined) addCells(tally, countCells(comparison, event));
    for (const card of chooseCards(toCards(comparison), desk.decided))
      answer(desk, card, judgeCard(card, comparison, event));
  }
}

async function compare({ files, text }: Desk): Promise<Comparison | undefined> {
  const settings = { path: 'story.yaml', name: 'story.yaml', bytes: new TextEncoder().encode(text) };
  const { comparison } = await compareByMeaning({ ...files, settings }, 'meaning');
  return comparison;
}

/** The uppermost cards of the two stacks in turn, as an editor takes them who begins with what is missing. */
function chooseCards(cards: readonly Card[], decided: ReadonlySet<string>): Card[] {
  const open = cards.filter(({ id }) => !decided.has(id));
  const [missing, weak] = (['missing', 'weak'] as const).map((stack) =>
    open.filter((card) => card.stack === stack),
  );
  const turns = Array.from({ length: BATCH }, (_, turn) => [missing?.[turn], weak?.[turn]]).flat();
  return turns.filter((card) => card !== undefined).slice(0, BATCH);
}

function judgeCard(card: Card, comparison: Comparison, event: Event): Verdict {
  const judge = createJudge(event.gold);
  const findPlaces = createPlaceFinder(comparison, event.rows);
  const [left, right] = [card.a, card.b].map(({ article, words }) => {
    const text = comparison.articles.find(({ id }) => id === article)?.text.value ?? '';
    const start = Math.max(0, text.indexOf(words));
    return findPlaces(article, { start, end: start + words.length });
  });
  const verdicts = (left ?? []).flatMap((a) => (right ?? []).map((b) => judge(a, b)));
  if (verdicts.includes('same')) return 'same';
  return verdicts.includes('unsure') ? 'unsure' : 'other';
}

/** Writes the answer as the desk does; a pair about which readers disagree is skipped. */
function answer(desk: Desk, card: Card, verdict: Verdict): void {
  desk.decided.add(card.id);
  if (verdict === 'unsure') return;
  const passages = [card.a, card.b].map(({ file, words }) => ({ file, words }));
  const edit: Edit = { kind: verdict === 'same' ? 'same' : 'not-same', passages, why: 'labelled' };
  const { settings } = readStorySettings('story.yaml', desk.text);
  if (settings !== undefined) desk.text = applyEdit(desk.text, settings, edit);
}
