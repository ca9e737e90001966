import type { ComparedArticle } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import type { FindHeaded } from '../text/headed-speakers.ts';
import { toTimeNote } from './time-notes.ts';

/** What a reader can turn on in the text of an article. */
export const LAYER_KINDS = ['quotation', 'source', 'figure', 'timeframe', 'name', 'certainty'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** Words under a layer; `note` says in our words what they were read as, and follows them while the layer is on. */
export type LayerMark = Span & { kind: LayerKind; note?: string };

/** Marks of every layer of an article, in the order of `LAYER_KINDS`, then of the text. */
export const toLayerMarks = (
  article: ComparedArticle,
  findHeaded: FindHeaded = () => undefined,
): LayerMark[] => [
  ...toQuotationMarks(article, findHeaded),
  ...toSourceMarks(article),
  ...article.figures.map(({ start, end }): LayerMark => ({ kind: 'figure', start, end })),
  ...article.timeframes.map(
    ({ start, end, ...range }): LayerMark => ({
      kind: 'timeframe',
      start,
      end,
      ...toNote(toTimeNote(range, { start, end }, article.text.value ?? '')),
    }),
  ),
  ...article.names.map(({ start, end }): LayerMark => ({ kind: 'name', start, end })),
  ...article.sentences
    .flatMap(({ hedges }) => hedges)
    .map(({ start, end }): LayerMark => ({ kind: 'certainty', start, end })),
];

const toNote = (note: string): { note?: string } => (note === '' ? {} : { note });

/** Titles and scare quotes are not speech; whom the page of quotations lists words under, or who surely says what it does not list, is named, and nobody else. */
const toQuotationMarks = (
  { id: article, quotations }: ComparedArticle,
  findHeaded: FindHeaded,
): LayerMark[] =>
  quotations
    .filter(({ kind }) => kind === 'full' || kind === 'partial')
    .map(({ id, start, end, speaker }) => {
      const sure = speaker?.certain === true ? (speaker.resolved ?? speaker.text) : null;
      const headed = findHeaded(article, id);
      return { kind: 'quotation', start, end, ...toNote((headed === undefined ? sure : headed) ?? '') };
    });

/** Verbs by which somebody may do something, and say nothing, mark nobody. */
const toSourceMarks = ({ attributions }: ComparedArticle): LayerMark[] =>
  attributions
    .filter(({ certain }) => certain === true)
    .flatMap(({ source, cue }) => [source, cue])
    .filter((span) => span !== null)
    .map(({ start, end }) => ({ kind: 'source', start, end }));
