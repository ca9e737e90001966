import type { Element, Nodes } from 'hast';
import { isNewsAgency } from '../lines/head-lines.ts';
import { parseDate } from '../lines/parse-date.ts';
import { toWebAddress } from '../lines/web-address.ts';
import type { Run } from '../tree/tree-builder.ts';
import { withoutEntries } from './entry-dates.ts';
import { findJsonLdArticle, type JsonLdArticle } from './json-ld.ts';
import { findMarkedAuthors, findMarkedName } from './marked-authors.ts';
import { collectMetaTags, type MetaTags } from './meta-tags.ts';
import { toAuthorNames, toOutletName } from './names.ts';
import { type StatedValue, toRun, toText } from './stated-value.ts';

/** What the head of a page states about its article; each with the place of its words in the file. */
export type Metadata = {
  url: string | null;
  title: Run | undefined;
  /** The words of `<title>`, which often end with the outlet's name. */
  pageTitle: Run | undefined;
  outlet: StatedValue | undefined;
  authors: StatedValue[];
  /** Authors that only an element of the page's body names. */
  markedAuthors: StatedValue[];
  /** Dates of publication, those with an offset first. */
  published: StatedValue[];
  language: string | undefined;
  section: string | undefined;
  description: string | undefined;
  /** The article's text in JSON-LD, and the script that holds it. */
  body: { text: string; element: Element } | undefined;
  times: readonly Element[];
};

const OUTLET_KEYS = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'publisher'];
const AUTHOR_KEYS =
  'parsely-author sailthru.author dc.creator dcterms.creator dc.contributor citation_author article:author og:article:author author byl cxenseparse:author'.split(
    ' ',
  );
const PUBLISHED_KEYS =
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date cxenseparse:recs:publishtime publish-date publishdate publish_date published_at pubdate ptime article.published sailthru.date dc.date.issued dcterms.created dcterms.issued dcterms.date dc.date citation_publication_date citation_date date'.split(
    ' ',
  );
const SECTION_KEYS = ['article:section', 'parsely-section', 'section'];
const DESCRIPTION_KEYS = ['og:description', 'description', 'twitter:description', 'dc.description'];

const SCRIPT = 'JSON-LD';

function toTitleRun(element: Element | undefined): Run | undefined {
  const child = element?.children[0];
  if (child?.type !== 'text' || child.value.trim() === '') return undefined;
  const text = child.value.trim();
  return { text, fileStart: (child.position?.start.offset ?? 0) + child.value.indexOf(text) };
}

/** All values that `meta` tags state under some names, in the order of the names. */
const listNamed = (source: string, { named }: MetaTags, keys: readonly string[]): StatedValue[] =>
  keys.flatMap((key) =>
    (named.get(key) ?? []).map(({ element, value }) => ({
      run: toRun(source, element, value),
      from: `meta ${key}`,
    })),
  );

const fromScript = (
  source: string,
  article: JsonLdArticle | undefined,
  key: string,
  value: string | undefined,
) =>
  article === undefined || value === undefined
    ? []
    : [{ run: toRun(source, article.element, value, `"${key}"`), from: SCRIPT }];

/** The outlet's name: the site's before the publisher's, a name before a slogan, a handle or an address; the publisher of agency copy is a credit. */
function findOutlet(
  source: string,
  tags: MetaTags,
  article: JsonLdArticle | undefined,
): StatedValue | undefined {
  const site = listNamed(source, tags, OUTLET_KEYS.slice(0, 1));
  const publisher = fromScript(source, article, 'publisher', article?.publisher);
  const marked = tags.marked
    .filter(({ property }) => property === 'publisher')
    .flatMap(({ element }) => findMarkedName(source, element) ?? []);
  const others = [...marked, ...listNamed(source, tags, OUTLET_KEYS.slice(1))];
  const named = [...site, ...publisher, ...others].flatMap(({ run, from }, index) => {
    const name = toOutletName(run.text);
    if (name === undefined || (index >= site.length && isNewsAgency(run.text))) return [];
    const fileStart = run.fileStart + Math.max(0, run.text.indexOf(name.text));
    const isSure = index < site.length + publisher.length;
    return [
      {
        rank: isSure ? name.rank : Math.max(1, name.rank),
        value: { run: { text: name.text, fileStart }, from },
      },
    ];
  });
  return named.toSorted((a, b) => a.rank - b.rank)[0]?.value;
}

function findAuthors(
  source: string,
  tags: MetaTags,
  article: JsonLdArticle | undefined,
  outlet: string | undefined,
): StatedValue[] {
  const named = listNamed(source, tags, AUTHOR_KEYS);
  const lists = [
    toAuthorNames(article?.authors ?? [], outlet).map((name) => ({
      name,
      element: article?.element,
      from: SCRIPT,
    })),
    ...AUTHOR_KEYS.map((key) =>
      (tags.named.get(key) ?? []).flatMap(({ element, value }) =>
        toAuthorNames([value], outlet).map((name) => ({ name, element, from: `meta ${key}` })),
      ),
    ),
  ];
  const found = lists.find((list) => list.length > 0) ?? [];
  return found
    .flatMap(({ name, element, from }) =>
      element === undefined
        ? []
        : [{ run: toRun(source, element, name, from === SCRIPT ? '"author"' : ''), from }],
    )
    .slice(0, Math.max(named.length, MAX_AUTHORS));
}

/** Most authors of one article that are named. */
const MAX_AUTHORS = 20;

/** True for a date with the time and its offset. */
export const hasOffset = ({ run }: StatedValue): boolean => parseDate(run.text)?.includes('T') === true;

/** Dates of publication; what is not a date of this era is none. */
function findPublished(source: string, tags: MetaTags, article: JsonLdArticle | undefined): StatedValue[] {
  const marked = withoutEntries(tags.marked.filter(({ property }) => property === 'datepublished'))
    .map(({ element }) => ({
      element,
      value: toText(element.properties.content) || toText(element.properties.dateTime),
    }))
    .filter(({ value }) => value !== '')
    .map(({ element, value }) => ({ run: toRun(source, element, value), from: 'microdata' }));
  const all = [
    ...fromScript(source, article, 'datePublished', article?.published),
    ...listNamed(source, tags, PUBLISHED_KEYS),
    ...marked,
  ].filter(({ run }) => parseDate(run.text) !== undefined);
  return [...all.filter(hasOffset), ...all.filter((one) => !hasOffset(one))];
}

const firstValue = ({ named }: MetaTags, keys: readonly string[]): string | undefined =>
  keys.map((key) => named.get(key)?.[0]?.value).find((value) => value !== undefined);

/** Reads what the tags, the JSON-LD and the microdata of a page state of its article. */
export function readMetadata(source: string, root: Nodes): Metadata {
  const tags = collectMetaTags(root);
  const pageTitle = toTitleRun(tags.title);
  const [title] = listNamed(source, tags, ['og:title', 'twitter:title', 'dc.title', 'citation_title']);
  const address = tags.canonical ?? firstValue(tags, ['og:url', 'twitter:url', 'parsely-link']);
  const canonical = address === undefined ? null : toWebAddress(address);
  const article = findJsonLdArticle(tags.scripts, {
    title: title?.run.text ?? pageTitle?.text ?? '',
    url: canonical,
  });
  const outlet = findOutlet(source, tags, article);
  const [jsonTitle] = fromScript(source, article, 'headline', article?.headline);
  return {
    url: canonical ?? toWebAddress(firstValue(tags, ['og:url']) ?? article?.address ?? ''),
    title: title?.run ?? (pageTitle === undefined ? jsonTitle?.run : undefined),
    pageTitle,
    outlet,
    authors: findAuthors(source, tags, article, outlet?.run.text),
    markedAuthors: findMarkedAuthors(root, outlet?.run.text),
    published: findPublished(source, tags, article),
    language:
      article?.language ??
      tags.language ??
      firstValue(tags, ['content-language', 'language', 'og:locale', 'dc.language']),
    section: article?.section ?? firstValue(tags, SECTION_KEYS),
    description: firstValue(tags, DESCRIPTION_KEYS) ?? article?.description,
    body: article?.body === undefined ? undefined : { text: article.body, element: article.element },
    times: withoutEntries(tags.times).map(({ element }) => element),
  };
}
