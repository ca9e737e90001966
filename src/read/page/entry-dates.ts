import type { Element } from 'hast';
import { parseDate } from '../lines/parse-date.ts';
import { toText } from './stated-value.ts';

/** An element with a date, and what its place in the page looks like: its parent and itself, by tag and class. */
export type DatedElement = { element: Element; place: string };

/** Dates of one form of place from which they are those of a live file's entries, and the days that entries lie apart at most. */
const MIN_ENTRIES = 3;
const MAX_DAYS = 3;
const DAY = 86_400_000;

const toForm = ({ tagName, properties }: Element): string =>
  `${tagName}.${[properties.className].flat().join('.')}`;

/** What the place of an element looks like. */
export const toPlace = (element: Element, parent: Element | undefined): string =>
  `${parent === undefined ? '' : toForm(parent)} ${toForm(element)}`;

const toTime = ({ element }: DatedElement): number =>
  Date.parse(parseDate(toText(element.properties.dateTime) || toText(element.properties.content)) ?? '');

/** The dates that are no entry's: those of the entries of a live file are in places of one form, on days near to each other. */
export function withoutEntries(dates: readonly DatedElement[]): DatedElement[] {
  return dates.filter((one) => {
    const alike = dates.filter(({ place }) => place === one.place).map(toTime);
    const known = alike.filter((time) => !Number.isNaN(time));
    const isNear = Math.max(...known) - Math.min(...known) <= MAX_DAYS * DAY;
    return known.length < MIN_ENTRIES || !isNear;
  });
}
