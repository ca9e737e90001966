import type { Span } from '../../model/span.ts';
import { loadChrono, loadCompromise, type ParsedComponents } from '../rivals.ts';

/** A figure as a library gives it: its place in the text and its value. */
export type RivalFigure = Span & { value: number };

/** A timeframe as a library gives it: first and last ISO day. */
export type RivalTimeframe = Span & { from?: string; to?: string };

type Offset = { start: number; length: number };

/** Figures that compromise finds: numbers, money and percentages, with offsets into `text`. */
export function findWithCompromise(text: string): RivalFigure[] {
  const rows: unknown = loadCompromise()(text).numbers().json({ offset: true });
  if (!Array.isArray(rows)) return [];
  return rows.flatMap((row: { offset?: Offset; number?: { num?: number | null } }) => {
    const value = row.number?.num;
    if (row.offset === undefined || typeof value !== 'number') return [];
    const { start, length } = row.offset;
    return [{ start, end: start + length, value }];
  });
}

/** Timeframes that chrono-node finds, counted from noon (UTC) of an ISO day. */
export function findWithChrono(text: string, day: string): RivalTimeframe[] {
  const instant = new Date(`${day}T12:00:00Z`);
  return loadChrono()
    .parse(text, { instant, timezone: 0 })
    .map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      from: toDay(result.start),
      to: toDay(result.end ?? result.start),
    }));
}

const toDay = (parts: ParsedComponents): string => {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return `${year ?? 0}-${String(month ?? 1).padStart(2, '0')}-${String(day ?? 1).padStart(2, '0')}`;
};
