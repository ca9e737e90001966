import type { ArticleView } from '../articles.ts';
import { formatList, nameArticles } from '../labels.ts';
import type { AbsenceState } from '../text/absence-states.ts';
import type { QuotedWords } from '../text/witnesses.ts';
import type { BoardView } from './board.ts';
import type { BoardRow } from './board-rows.ts';
import { type BoardShort, toCountedShort } from './board-shorts.ts';
import { IN_PART } from './board-versions.ts';

/** Articles with one answer to a row, in the words of the first of them; `after`: their sentence goes on there; `word`: how the others' stand to it, empty where there are none. */
export type LineAnswer = {
  articles: ArticleView[];
  speaker: string | null;
  words: QuotedWords[];
  before: boolean;
  after: boolean;
  word: string;
};

/** A row of the board as a sentence below it names it; `answers` where they are told, too. */
export type RowName = {
  href: string;
  subject: BoardShort;
  note: string;
  answers: LineAnswer[];
  /** The title of its topic, in place of a row whose answers are told; empty where there is none. */
  topic: string;
};

/** Rows that the same articles lack, or in which they are left open; `inside`: those that answer. */
export type MissingRows = {
  inside: ArticleView[];
  from: ArticleView[];
  /** Where it was neither counted nor ruled out. */
  open: ArticleView[];
  rows: RowName[];
};

/**
 * The board in a few lines: what stands in all and is not contrary, and how many claims beside the board's do (`more`), where they differ, and what is missing where.
 * Where nothing stands in all, `nearest` is what most have and no other lacks: there it is only left open.
 */
export type BoardLines = {
  inAll: RowName[];
  more: number;
  nearest: MissingRows | null;
  differ: RowName[];
  missing: MissingRows[];
};

/** Rows whose answers are told in the line: more would repeat the board. */
const MAX_TOLD = 2;
/** Answers of a row that are told: of more the line says how many. */
const MAX_ANSWERS = 4;

/** What stands in all, the same first, where they differ (what cannot all be so first, then what is answered in most ways), and what is missing where. */
export function toBoardLines({ rows, groups, inAllBeside }: BoardView): BoardLines {
  const topicOf = (row: BoardRow): string =>
    groups.find((group) => group.rows.includes(row))?.topic?.title ?? '';
  const differing = rows
    .filter(({ versions, differs }) => versions.length > 1 || differs.length > 0)
    .sort(
      (a, b) =>
        Number(b.isContrary) - Number(a.isContrary) ||
        b.versions.length - a.versions.length ||
        a.absent.length - b.absent.length,
    );
  const inAll = rows.filter(
    ({ versions, cells }) => versions.length === 1 && cells.every(({ kind }) => kind === 'answer'),
  );
  const missing = groupMissing(rows);
  return {
    nearest: inAll.length === 0 && inAllBeside === 0 ? findNearest(missing) : null,
    inAll: inAll
      .sort((a, b) => toDoubt(a) - toDoubt(b))
      .map((row) => ({ ...toName(row, formatInAll(row)), subject: toCountedShort(row.shared) })),
    more: inAllBeside,
    differ: differing.map((row, index) => {
      if (row.versions.length === 1) return toName(row, formatDetails(row));
      const answers = index < MAX_TOLD ? toAnswers(row) : [];
      return answers.length > 0
        ? { ...toName(row), answers, topic: topicOf(row) }
        : toName(row, formatVersions(row));
    }),
    missing,
  };
}

const toName = ({ href, short }: BoardRow, note = ''): RowName => ({
  href,
  subject: short,
  note,
  answers: [],
  topic: '',
});

/** Each answer in the words of the first article that gives it; none where one of them is not published. */
function toAnswers({ versions, cells }: BoardRow): LineAnswer[] {
  if (versions.length > MAX_ANSWERS) return [];
  const answers = versions.map((version, index) => {
    const { articles } = version;
    const cell = cells.find(({ article }) => article.id === articles[0]?.id);
    const own = cell?.kind === 'answer' ? cell.answers.find(({ version }) => version === index) : undefined;
    const words = own?.core ?? [];
    const isCut = (own?.words.at(-1)?.end ?? 0) > (words.at(-1)?.end ?? 0);
    const after = isCut || own?.after === true;
    const before = own?.before === true;
    const word = articles.length === 1 ? '' : sayAgreement(version);
    return { articles, speaker: own?.speaker ?? null, words, before, after, word };
  });
  return answers.every(({ words }) => words.length > 0) ? answers : [];
}

/** The rows that an article lacks or may lack, those of the same articles together: what is not found first, then the most. */
function groupMissing(rows: readonly BoardRow[]): MissingRows[] {
  const groups = new Map<string, MissingRows>();
  for (const row of rows) {
    const inside = row.cells.filter(({ kind }) => kind === 'answer').map(({ article }) => article);
    const open = findAbsent(row, 'open');
    if (row.absent.length + open.length === 0) continue;
    const key = [inside, row.absent, open].map((all) => all.map(({ id }) => id).join()).join('|');
    const group = groups.get(key) ?? { inside, from: row.absent, open, rows: [] };
    group.rows.push({ ...toName(row), subject: toCountedShort(row.short) });
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) => Math.sign(b.from.length) - Math.sign(a.from.length) || b.rows.length - a.rows.length,
  );
}

/** The first row of those that most articles answer, more than half, and the others leave open. */
function findNearest(missing: readonly MissingRows[]): MissingRows | null {
  const open = missing.filter(({ inside, from, open }) => from.length === 0 && inside.length > open.length);
  const most = Math.max(0, ...open.map(({ inside }) => inside.length));
  const [best] = open.filter(({ inside }) => inside.length === most);
  return best === undefined ? null : { ...best, rows: best.rows.slice(0, 1) };
}

/** The articles of a row whose cell is empty in one way. */
const findAbsent = ({ cells }: BoardRow, state: AbsenceState): ArticleView[] =>
  cells.flatMap((cell) => (cell.kind === 'absent' && cell.absence.state === state ? [cell.article] : []));

/** 0 for what is the same, 1 where a detail differs, 2 where not all are known to agree. */
const toDoubt = ({ versions, differs }: BoardRow): number =>
  versions[0]?.isCertain === true ? Math.min(1, differs.length) : 2;

/** “but for the time”, “B and E the same, C in whole or in part” */
const formatInAll = (row: BoardRow): string => {
  const [version] = row.versions;
  const parts =
    version === undefined || version.isCertain ? '' : sayParts(version) || sayAgreement(version) || IN_PART;
  return [formatDetails(row), parts].filter(Boolean).join('; ');
};

/** “but for the time and how sure” */
const formatDetails = ({ differs }: BoardRow): string =>
  differs.length === 0 ? '' : `but for ${formatList(differs.map(({ detail }) => detail))}`;

type VersionOfRow = {
  articles: ArticleView[];
  isCertain: boolean;
  agreeing?: ArticleView[];
  isSplit?: boolean;
};
type VersionsOfRow = { versions: VersionOfRow[] };

/** “the same”; '' where that is not known. */
export const sayAgreement = ({ isCertain }: VersionOfRow): string => (isCertain ? 'the same' : '');

/** “B and D the same, E in whole or in part”; '' where none of an answer's articles are known to agree. */
function sayParts({ articles, agreeing = [] }: VersionOfRow): string {
  if (agreeing.length < 2 || articles.every((one) => agreeing.includes(one))) return '';
  const others = articles.filter((one) => !agreeing.includes(one));
  return `${nameArticles([...agreeing])} the same, ${nameArticles(others)} ${IN_PART}`;
}

/**
 * Who answers alike: “all 3 the same”, “both the same”, “in whole or in part”, “B and D the same, C differs”, “all 3 differ”.
 * Who gives an answer of most and another one says it “also otherwise”. What is not known to be the same counts “in whole or in part”.
 */
export function formatVersions({ versions }: VersionsOfRow): string {
  const sized = versions.map((version) => ({
    letters: version.articles.map(({ letter }) => letter),
    name: nameArticles(version.articles),
    parts: version.isCertain ? '' : sayParts(version),
    word: sayAgreement(version),
  }));
  const [only] = sized;
  const count = new Set(sized.flatMap(({ letters }) => letters)).size;
  if (only !== undefined && sized.length === 1)
    return only.parts || (only.word ? `${count === 2 ? 'both' : `all ${count}`} ${only.word}` : IN_PART);
  const groups = sized.filter(({ letters }) => letters.length > 1);
  const inGroups = new Set(groups.flatMap(({ letters }) => letters));
  const alone = sized.filter(({ letters }) => letters.length === 1).flatMap(({ letters }) => letters);
  const singles = alone.filter((letter) => !inGroups.has(letter));
  const both = [...new Set(alone.filter((letter) => inGroups.has(letter)))];
  const differ = versions.some(({ isSplit }) => isSplit) ? 'differ, or their words do' : 'differ';
  if (groups.length === 0) return count === 2 ? 'the two differ' : `all ${count} ${differ}`;
  const rest = [
    ...(singles.length === 0 ? [] : [`${formatList(singles)} ${singles.length === 1 ? 'differs' : differ}`]),
    ...(both.length === 0 ? [] : [`${formatList(both)} also otherwise`]),
  ];
  return [...groups.map(({ name, word, parts }) => parts || `${name} ${word || IN_PART}`), ...rest].join(
    ', ',
  );
}
