import type { ApparatusEntry, Claim, ComparedArticle, Comparison, Reading } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import { toCodePoints } from './code-points.ts';
import { formatCsv } from './csv.ts';

/** A column of a table: its name for programs, and what it holds. Types as in the Frictionless Table Schema. */
export type Column = { name: string; type: 'string' | 'integer' | 'number' | 'boolean'; description: string };

/** A table of a story: its name is that of its file, without the ending. Its rows are made when they are asked for. An empty field says that nothing is known. */
export type DataTable = { name: string; description: string; columns: Column[]; toRows: () => Row[] };
type Row = (string | number)[];

const column = (name: string, description: string, type: Column['type'] = 'string'): Column => ({
  name,
  type,
  description,
});

const STORY = column('story', 'Id of the story');
const CLAIM = column('claim', 'Id of the claim');
const ARTICLE = column('article', 'Id of the article');
const SPAN = [
  column('start', 'First UTF-16 code unit in the article’s text', 'integer'),
  column('end', 'UTF-16 code unit after the last one', 'integer'),
];

const CODE_POINTS = [
  column('code_point_start', 'First Unicode code point; empty where the text is not published', 'integer'),
  column('code_point_end', 'Code point after the last one', 'integer'),
];

/** The tables of a story, in the order in which one leads to the next. */
export const toDataTables = (comparison: Comparison): DataTable[] => [
  toClaims(comparison),
  toPassages(comparison),
  toQuotations(comparison),
  toFigures(comparison),
  toDifferences(comparison),
];

/** A table as CSV, with the names of its columns in the first line. */
export const formatTable = ({ columns, toRows }: DataTable): string =>
  formatCsv([columns.map(({ name }) => name), ...toRows()]);

const toClaims = ({ story, claims }: Comparison): DataTable => ({
  name: 'claims-table',
  description: 'One row a claim',
  columns: [
    STORY,
    CLAIM,
    column('label_before', 'Words of its article that the label goes on from; empty for none'),
    column('label', 'The claim in verbatim words, or in the editor’s'),
    column('label_by', 'rule: verbatim words of a passage; editor: the editor’s words'),
    column('topic', 'Id of the topic; empty for none'),
    column('article_count', 'Number of articles that carry the claim, those apart among them', 'integer'),
    column(
      'article_total',
      'Number of articles on the story’s occasion: the same for every claim',
      'integer',
    ),
    column('apart_count', 'Number of articles that may report another occasion and carry it', 'integer'),
    column('coverage', 'everywhere, widely, elsewhere, perhaps-elsewhere or only-here'),
    column('version_count', 'Number of versions: answers that differ', 'integer'),
  ],
  toRows: () =>
    claims.map((claim) => [
      ...[story.id, claim.id, claim.labelBefore?.exact ?? '', claim.label, claim.labelBy, claim.topic ?? ''],
      ...[claim.coverage.count, claim.coverage.of, claim.coverage.apart.length],
      ...[claim.coverage.kind, claim.versions.length],
    ]),
});

/** A span in code points as two fields; empty where the text is not published. */
function toPointFields(article: ComparedArticle | undefined, span: Span): (string | number)[] {
  const points = toCodePoints(article?.text.value, span);
  return points === undefined ? ['', ''] : [points.start, points.end];
}

const findArticle = ({ articles }: Comparison, id: string): ComparedArticle | undefined =>
  articles.find((article) => article.id === id);

function toPassages(comparison: Comparison): DataTable {
  const { story, claims } = comparison;
  return {
    name: 'passages',
    description: 'One row a passage of a claim, with the offsets of its exact words',
    columns: [
      STORY,
      CLAIM,
      column('passage', 'Id of the passage'),
      ARTICLE,
      column('version', 'Number of the claim’s version that the passage is in, from 1', 'integer'),
      column('sentence', 'Id of its first sentence in the article'),
      ...SPAN,
      ...CODE_POINTS,
      column('exact', 'The words'),
    ],
    toRows: () =>
      claims.flatMap((claim) =>
        claim.passages.map(({ id, article, sentence, start, end, exact }) => {
          const witness = findArticle(comparison, article);
          const version = claim.versions.findIndex((ids) => ids.includes(id)) + 1;
          return [
            ...[story.id, claim.id, id, article, version, sentence, start, end],
            ...toPointFields(witness, { start, end }),
            exact,
          ];
        }),
      ),
  };
}

/** Words are given only where the article’s text is published. */
const wordsOf = ({ text }: ComparedArticle, { start, end }: { start: number; end: number }): string =>
  text.value?.slice(start, end) ?? '';

const toQuotations = ({ story, articles, entities }: Comparison): DataTable => ({
  name: 'quotations',
  description: 'One row a quotation of an article',
  columns: [
    STORY,
    ARTICLE,
    column('quotation', 'Id of the quotation in the article'),
    column('kind', 'full, partial, title or scare'),
    ...SPAN,
    ...CODE_POINTS,
    column('speaker', 'Who speaks; empty where that is not certain'),
    column('exact', 'The words; empty where the text is not published'),
  ],
  toRows: () =>
    articles.flatMap((article) =>
      article.quotations.map((quotation) => {
        const { id, kind, start, end, speaker } = quotation;
        const name = entities.find((entity) => entity.id === speaker?.entity)?.label ?? speaker?.resolved;
        const said = speaker?.certain === true ? (name ?? '') : '';
        const place = [start, end, ...toPointFields(article, quotation)];
        return [story.id, article.id, id, kind, ...place, said, wordsOf(article, quotation)];
      }),
    ),
});

const toFigures = ({ story, articles }: Comparison): DataTable => ({
  name: 'figures',
  description: 'One row a figure of an article',
  columns: [
    STORY,
    ARTICLE,
    ...SPAN,
    ...CODE_POINTS,
    column('value', 'The value, or the lower end of a range', 'number'),
    column('high', 'The upper end of a range', 'number'),
    column('unit', 'What is counted or measured; currencies as in ISO 4217'),
    column('modifier', 'about, more than, … as written'),
    column('exact', 'The words; empty where the text is not published'),
  ],
  toRows: () =>
    articles.flatMap((article) =>
      article.figures.map((figure) => {
        const { start, end, value, high, unit, modifier } = figure;
        const place = [start, end, ...toPointFields(article, figure)];
        const own = [story.id, article.id, ...place, value, high ?? '', unit, modifier ?? ''];
        return [...own, wordsOf(article, figure)];
      }),
    ),
});

const toDifferences = ({ story, articles, claims }: Comparison): DataTable => ({
  name: 'differences',
  description: 'One row a reading in which the articles of a claim differ',
  columns: [
    STORY,
    CLAIM,
    column('kind', 'In what they differ: figure, timeframe, attribution, certainty, quotation or name'),
    column('compatible', 'true when the readings can all be so', 'boolean'),
    ARTICLE,
    column('passage', 'Id of the passage; empty for an article that gives no reading'),
    column('key', 'Readings with an equal key agree'),
    ...SPAN,
    ...CODE_POINTS,
  ],
  toRows: () =>
    claims.flatMap((claim) =>
      claim.apparatus
        .filter(({ differs }) => differs)
        .flatMap((entry) =>
          toDifferenceRows(entry, claim, articles).map((row) => [story.id, claim.id, ...row]),
        ),
    ),
});

/** A row a reading of one difference, then one an article that gives none; without the story and the claim. */
function toDifferenceRows(
  { kind, compatible, readings, without }: ApparatusEntry,
  claim: Claim,
  articles: readonly ComparedArticle[],
): (string | number)[][] {
  const own = [kind, String(compatible)];
  return [
    ...readings.map((reading) => [
      ...[...own, reading.article, reading.passage, reading.key],
      ...toSpanFields(claim, reading, articles),
    ]),
    ...without.map((article) => [...own, article, ...Array<string>(6).fill('')]),
  ];
}

/** Where a reading stands: its own words, or the passage where it has none; in code units and in code points. */
function toSpanFields(
  claim: Claim,
  reading: Reading,
  articles: readonly ComparedArticle[],
): (string | number)[] {
  const span = 'start' in reading ? reading : claim.passages.find(({ id }) => id === reading.passage);
  if (span === undefined) return ['', '', '', ''];
  const article = articles.find(({ id }) => id === reading.article);
  return [span.start, span.end, ...toPointFields(article, span)];
}
