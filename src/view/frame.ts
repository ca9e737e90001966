import type { SiteSettings } from '../model/story.ts';
import { claimsHref, homeHref, href, methodHref, searchHref } from './href.ts';

/** What stands on every page around its content. */
export type FrameView = SiteSettings;

/**
 * The same page in each language that the site is published in, this one first: `hreflang` and address. Only pages that every edition has are told: editions need not
 * have the same stories.
 *
 * @param path  the page's own path
 * @param own   where the page is found in this edition
 * @returns [] where there is one edition, or another one need not have the page
 */
export function toEditions(
  { language, editions }: Pick<SiteSettings, 'language' | 'editions'>,
  path: string,
  own: string,
): [language: string, address: string][] {
  const others = Object.entries(editions);
  const shared = [homeHref(), claimsHref(), searchHref(), methodHref(), href('data/')];
  if (others.length === 0 || !shared.includes(path)) return [];
  const inside = path.slice(homeHref().length);
  return [
    [language, own],
    ...others.map(([tag, address]): [string, string] => [
      tag,
      `${address}${address.endsWith('/') || inside === '' ? '' : '/'}${inside}`,
    ]),
  ];
}
