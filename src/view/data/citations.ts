import type { Claim, ComparedArticle, Comparison } from '../../model/comparison.ts';
import { formatCarried, toCarriedIn } from '../text/carried.ts';
import { toQuoteMarks } from '../text/quote-marks.ts';

/** An item of CSL-JSON, as reference managers read it. Source: citation-style-language/schema, csl-data.json. */
export type CslItem = {
  id: string;
  type: 'article-newspaper' | 'webpage';
  title?: string;
  author?: { literal: string }[];
  'container-title'?: string;
  issued?: { 'date-parts': [number[]] };
  URL?: string;
  note?: string;
};

/** What “cite” gives: the same citation for two kinds of reference managers. */
export type Citation = { bibtex: string; csl: CslItem[] };

/**
 * Citation of an article as witness of a story; what the file does not state is left out, never invented.
 *
 * @param comparison  gives the story that the note names
 */
function citeArticle({ story }: Pick<Comparison, 'story'>, article: ComparedArticle): CslItem {
  const { headline, byline, authors = [], outlet, published, url, letter, file, sha256 } = article;
  const bylineNames = byline === null ? undefined : [{ literal: byline.text }];
  return dropEmpty({
    id: `${story.id}-${article.id}`,
    type: 'article-newspaper',
    title: headline?.text ?? `[headline not stated] ${file}`,
    author: authors.length === 0 ? bylineNames : authors.map(({ text }) => ({ literal: text })),
    'container-title': outlet?.text,
    issued: toIssued(published?.date),
    URL: url ?? undefined,
    note: `Article ${letter} of “${story.title}”; file ${file}, SHA-256 ${sha256}`,
  });
}

/** The page that is cited: its whole address, and the name of the site. */
export type CitedPage = { url: string; site: string };

/** A claim in its own words; “…” where they go on from others, of which the count does not speak. */
function toClaimTitle(claim: Claim, { articles }: Comparison): string {
  const { label, labelBefore, coverage } = claim;
  const [open, close] = toQuoteMarks(label);
  const left = coverage.perhaps.length;
  const count = `${formatCarried(toCarriedIn(claim, articles), ' articles')}${left === 0 ? '' : `, left open in ${left}`}`;
  return `${open}${labelBefore === null ? '' : '… '}${label}${close}: ${count}`;
}

/** The `citation_…` lines of a claim's page, as reference managers read them in its head: name and content. Source: Highwire Press tags, as Zotero reads them. */
export const toCitationMeta = (
  comparison: Comparison,
  claim: Claim,
  { url, site, language }: CitedPage & { language: string },
): [name: string, content: string][] => [
  ['citation_title', toClaimTitle(claim, comparison)],
  ['citation_author', site],
  ['citation_inbook_title', comparison.story.title],
  ['citation_public_url', url],
  ['citation_language', language],
  ...(comparison.story.date === null
    ? []
    : [['citation_date', comparison.story.date] satisfies [string, string]]),
];

/** Citation of a claim: its page on this site, and every article that carries it with the offsets of its passages. */
export function citeClaim(comparison: Comparison, claim: Claim, { url, site }: CitedPage): Citation {
  const page = dropEmpty({
    id: `${comparison.story.id}-claim-${claim.id}`,
    type: 'webpage',
    title: toClaimTitle(claim, comparison),
    author: [{ literal: site }],
    'container-title': comparison.story.title,
    URL: url,
    note: claim.passages.map(({ id }) => id).join('; '),
  });
  const carriers = comparison.articles.filter(({ id }) =>
    claim.passages.some((passage) => passage.article === id),
  );
  const csl = [page, ...carriers.map((article) => citeArticle(comparison, article))];
  return { bibtex: csl.map(formatBibtex).join('\n'), csl };
}

/** Citations of all articles of a story. */
export function citeStory(comparison: Comparison): Citation {
  const csl = comparison.articles.map((article) => citeArticle(comparison, article));
  return { bibtex: csl.map(formatBibtex).join('\n'), csl };
}

/** One entry of a BibTeX file, with the fields of biblatex. */
export function formatBibtex(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  const fields: [string, string | undefined][] = [
    // A second pair of braces keeps the headline's capitals.
    ['title', item.title],
    ['author', item.author?.map(({ literal }) => `{${escapeBibtex(literal)}}`).join(' and ')],
    ['journal', item['container-title']],
    // Readers of biblatex tell a newspaper from a journal by it.
    ['entrysubtype', item.type === 'article-newspaper' ? 'newspaper' : undefined],
    ['date', toIsoDay(year, month, day)],
    ['url', item.URL],
    ['note', item.note],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${toValue(name, value)},`],
  );
  return [`@${item.type === 'webpage' ? 'online' : 'article'}{${item.id},`, ...lines, '}', ''].join('\n');
}

function toValue(name: string, value: string): string {
  if (name === 'url') return `{${escapeUrl(value)}}`;
  // Each author has braces of his own already.
  if (name === 'author') return `{${value}}`;
  const text = escapeBibtex(value);
  return name === 'title' ? `{{${text}}}` : `{${text}}`;
}

/** TeX's own signs as text. */
const TEX_SIGNS: ReadonlyMap<string, string> = new Map([
  ['\\', '\\textbackslash{}'],
  ['~', '\\textasciitilde{}'],
  ['^', '\\textasciicircum{}'],
  // BibTeX counts \{ and \} as braces, too.
  ['{', '\\textbraceleft{}'],
  ['}', '\\textbraceright{}'],
]);

const escapeBibtex = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/gu, (sign) => TEX_SIGNS.get(sign) ?? `\\${sign}`).replace(/[\r\n]+/gu, ' ');

const escapeUrl = (url: string): string => url.replace(/[\\{}\s]/gu, (sign) => encodeURIComponent(sign));

function toIssued(date: string | undefined): CslItem['issued'] {
  const parts = date?.slice(0, 10).split('-').map(Number) ?? [];
  return parts.length === 3 && parts.every(Number.isInteger) ? { 'date-parts': [parts] } : undefined;
}

function toIsoDay(...parts: (number | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The item without the fields that nothing is known for, as JSON has it. */
const dropEmpty = (
  item: { [Key in keyof CslItem]: CslItem[Key] | undefined } & Pick<CslItem, 'id' | 'type'>,
): CslItem => JSON.parse(JSON.stringify(item));
