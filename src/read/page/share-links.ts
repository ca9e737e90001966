import type { Element } from 'hast';
import type { HtmlLine } from './lines.ts';
import { toLinkRatio } from './running-text.ts';

/** Share (0–1) of a line's words from which it is a link. */
const LINK_RATIO = 0.8;

/** An address without what may differ between two of one page: scheme, “www.”, query, a slash at the end. */
const toPageKey = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/u, '')
    .replace(/[?#].*$/su, '')
    .replace(/\/$/u, '');

const toHref = ({ path }: HtmlLine): string => {
  const link: Element | undefined = path.findLast(({ tagName }) => tagName === 'a');
  return typeof link?.properties.href === 'string' ? link.properties.href : '';
};

/** The addresses that are in the query of a link. */
const toHandedOn = (href: string): string[] =>
  [...new URLSearchParams(href.slice(href.indexOf('?') + 1)).values()].flatMap(
    (value) => value.match(/https?:\/\/[^\s"'<>]{1,500}/giu) ?? [],
  );

/**
 * True for a line that is nothing but a link which hands the page's own address on to another place, or a letter to nobody yet: a button that shares the page.
 *
 * @param address  of the page, as it states it; null where it states none
 */
export function isShareLink(line: HtmlLine, address: string | null): boolean {
  if (toLinkRatio(line) <= LINK_RATIO) return false;
  const href = toHref(line);
  if (!href.includes('?')) return false;
  if (/^mailto:\?/iu.test(href)) return true;
  return (
    address !== null &&
    toPageKey(href) !== toPageKey(address) &&
    toHandedOn(href).some((handed) => toPageKey(handed) === toPageKey(address))
  );
}
