import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { type DatedElement, toPlace } from './entry-dates.ts';
import { toText } from './stated-value.ts';

/** The elements of a page that state something of its article. */
export type MetaTags = {
  /** Elements that state a value under a name: `meta`, by its property, name or itemprop, in lower case. */
  named: Map<string, { element: Element; value: string }[]>;
  title: Element | undefined;
  canonical: string | undefined;
  scripts: Element[];
  /** `time` elements with a date, in the order of the page. */
  times: DatedElement[];
  /** Elements outside of the head that microdata marks with a property of an article. */
  marked: (DatedElement & { property: string })[];
  language: string | undefined;
};

const toName = ({ properties }: Element): string[] =>
  [properties.property, properties.name, properties.itemProp]
    .flat()
    .flatMap((value) =>
      typeof value === 'string' || typeof value === 'number' ? String(value).split(/\s/u) : [],
    )
    .map((name) => name.toLowerCase());

const makeNone = (): MetaTags => ({
  named: new Map(),
  title: undefined,
  canonical: undefined,
  scripts: [],
  times: [],
  marked: [],
  language: undefined,
});

/** Collects what the tags of a page state. */
export function collectMetaTags(root: Nodes): MetaTags {
  const tags = makeNone();
  visit(root, 'element', (element: Element, _index, above) => {
    const place = toPlace(element, above?.type === 'element' ? above : undefined);
    const { properties, tagName } = element;
    switch (tagName) {
      case 'html':
        tags.language ??= toText(properties.lang) || toText(properties.xmlLang) || undefined;
        break;
      case 'title':
        tags.title ??= element;
        break;
      case 'link':
        if ([properties.rel].flat().includes('canonical'))
          tags.canonical ??= toText(properties.href) || undefined;
        break;
      case 'script':
        if (/ld\+json/iu.test(toText(properties.type))) tags.scripts.push(element);
        break;
      case 'time':
        if (toText(properties.dateTime) !== '') tags.times.push({ element, place });
        break;
      default:
    }
    const value = toText(properties.content);
    if (value !== '') {
      for (const name of toName(element))
        tags.named.set(name, [...(tags.named.get(name) ?? []), { element, value }]);
    }
    if (tagName !== 'meta')
      for (const property of toName(element)) tags.marked.push({ property, element, place });
  });
  return tags;
}
