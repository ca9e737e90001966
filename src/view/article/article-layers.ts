import type { ComparedArticle } from '../../model/comparison.ts';
import type { Span } from '../../model/span.ts';
import { formatRange } from '../text/timeframe-range.ts';

/** What a reader can turn on in the text of an article. */
export const LAYER_KINDS = ['quotation', 'source', 'figure', 'timeframe', 'name', 'certainty'] as const;
export type LayerKind = (typeof LAYER_KINDS)[number];

/** Words under a layer; `note` says in our words what they were read as, and stands behind them while the layer is on. */
export type LayerMark = Span & { kind: LayerKind; note?: string };

/** Marks of every layer of an article, in the order of `LAYER_KINDS`, then of the text. */
export const toLayerMarks = (article: ComparedArticle): LayerMark[] => [
  ...toQuotationMarks(article),
  ...toSourceMarks(article),
  ...article.figures.map(({ start, end }): LayerMark => ({ kind: 'figure', start, end })),
  ...article.timeframes.map(
    ({ start, end, ...range }): LayerMark => ({
      kind: 'timeframe',
      start,
      end,
      ...toNote(formatRange(range, (article.text.value ?? '').slice(start, end))),
    }),
  ),
  ...article.names.map(({ start, end }): LayerMark => ({ kind: 'name', start, end })),
  ...article.sentences
    .flatMap(({ hedges }) => hedges)
    .map(({ start, end }): LayerMark => ({ kind: 'certainty', start, end })),
];

const toNote = (note: string): { note?: string } => (note === '' ? {} : { note });

/** Titles and scare quotes are not speech; a speaker who is not certain is not named. */
const toQuotationMarks = ({ quotations }: ComparedArticle): LayerMark[] =>
  quotations
    .filter(({ kind }) => kind === 'full' || kind === 'partial')
    .map(({ start, end, speaker }) => ({ kind: 'quotation', start, end, note: toSpeakerNote(speaker) }));

const toSpeakerNote = (speaker: ComparedArticle['quotations'][number]['speaker']): string =>
  speaker?.certain === true ? (speaker.resolved ?? speaker.text) : 'speaker not settled here';

const toSourceMarks = ({ attributions }: ComparedArticle): LayerMark[] =>
  attributions
    .flatMap(({ source, cue }) => [source, cue])
    .filter((span) => span !== null)
    .map(({ start, end }) => ({ kind: 'source', start, end }));
