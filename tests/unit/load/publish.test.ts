import { describe, expect, test } from 'vitest';
import { withoutUncounted } from '../../../src/compare/without-uncounted.ts';
import { EXCERPT_PERCENT, EXCERPT_RUN_WORDS, joinSpans, toExcerpts } from '../../../src/load/excerpt.ts';
import { toPublished } from '../../../src/load/publish.ts';
import { loadStory } from '../../../src/load/story.ts';
import { type Comparison, ComparisonSchema } from '../../../src/model/comparison.ts';
import { QUOTED } from '../../../src/model/quoted.ts';
import { containsSpan, type Span } from '../../../src/model/span.ts';
import { contentFiles, writeFolder } from '../../build/story-folder.ts';

/** Articles of forty sentences each; every fourth is in both, and each of the others holds a word of its own. */
const long = (outlet: string): string =>
  Array.from({ length: 40 }, (_, index) =>
    index % 4 === 0
      ? `The ferry company cancelled ${index + 100} crossings to Northwick on Monday because of the storm, it said.`
      : `Passenger number ${index} told the ${outlet} paper about zq${outlet}${index} and a long night at the quay.`,
  ).join('\n\n');

const LONG = {
  'harbour-a.txt': `Storm stops ferries\n\n${long('north')}\n`,
  'harbour-b.txt': `Ferries stay in port\n\n${long('south')}\n`,
};

const loaded = new Map<string, Promise<Comparison>>();

/** The comparison of a story, made once for all tests that ask for the same. */
function load(yaml: string, files: Record<string, string> = LONG): Promise<Comparison> {
  const key = JSON.stringify([yaml, files]);
  const known = loaded.get(key) ?? loadNow(yaml, files);
  loaded.set(key, known);
  return known;
}

async function loadNow(yaml: string, files: Record<string, string>): Promise<Comparison> {
  const { folder, remove } = await writeFolder(contentFiles(files, yaml));
  const { comparison } = await loadStory(`${folder}/stories/harbour`, 'stories/harbour', 'words');
  await remove();
  if (comparison === undefined) throw new Error('the story was not compared');
  return comparison;
}

/** The longest run of an article's words in a row that stands in the data, and how many of its words do. */
const toWords = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const FULL = 'title: T\narticles:\n  harbour-a.txt: {publish: full, rights: our own}\n';

describe('what is published', () => {
  test('the text of an article is left out unless the editor publishes it in full', async () => {
    const published = toPublished(await load(FULL));
    expect(published.articles.map(({ text }) => text.value === undefined)).toEqual([false, true]);
    expect(published.articles.map(({ text }) => text.length > 0)).toEqual([true, true]);
  });

  test('a story published in full is published as it is', async () => {
    const comparison = await load(`${FULL}  harbour-b.txt: {publish: full, rights: our own}\n`);
    const { claims, ...rest } = withoutUncounted(comparison);
    const bare = claims.map(({ otherHeadings: _, labelLeans: __, ...claim }) => claim);
    expect(claims.some(({ otherHeadings }) => otherHeadings !== undefined)).toBe(true);
    expect(toPublished(comparison)).toEqual({ ...rest, claims: bare });
  });

  test('an excerpt is a quarter of the article at most, in whole passages of claims that several articles report', async () => {
    const comparison = await load('title: T\n');
    const excerpts = toExcerpts(comparison);
    expect(excerpts.size).toBe(2);
    for (const [id, { spans, words, of }] of excerpts) {
      expect(words).toBeLessThanOrEqual((of * EXCERPT_PERCENT) / 100);
      expect(words).toBeGreaterThan((of * EXCERPT_PERCENT) / 200);
      const text = comparison.articles.find((one) => one.id === id)?.text.value ?? '';
      for (const { start, end } of spans) {
        expect(toWords(text.slice(start, end)).length).toBeLessThanOrEqual(EXCERPT_RUN_WORDS);
        expect(text.slice(start, end)).not.toMatch(/zq/u);
        expect(text.slice(start - 1, start + 1)).not.toMatch(/^\w\w/u);
        expect(text.slice(end - 1, end + 1)).not.toMatch(/\w\w$/u);
      }
    }
  });

  test('the editor can lower the share, and none is none', async () => {
    const share = (text: string) => `title: T\narticles:\n  harbour-a.txt: {share: ${text}}\n`;
    const [lower] = [...toExcerpts(await load(share('10 %'))).values()];
    expect(lower?.words).toBeLessThanOrEqual((lower?.of ?? 0) / 10);
    const [none] = [...toExcerpts(await load(share('0 %'))).values()];
    expect(none?.spans).toEqual([]);
    const [most] = [...toExcerpts(await load(share('90 %'))).values()];
    expect(most?.words).toBeLessThanOrEqual((most?.of ?? 0) / 4);
  });

  test('sixty words in a row are the most, whatever the share allows', async () => {
    const run = Array.from(
      { length: 12 },
      (_, index) => `The council of Northwick approved plan ${index} for the new quay on Monday.`,
    ).join(' ');
    const rest = (name: string) =>
      Array.from(
        { length: 60 },
        (_, index) => `Reader ${index} of ${name} wrote about other things that day.`,
      ).join('\n\n');
    const comparison = await load('title: T\n', {
      'harbour-a.txt': `Quay\n\n${run}\n\n${rest('a')}\n`,
      'harbour-b.txt': `Harbour\n\n${run}\n\n${rest('b')}\n`,
    });
    for (const [id, { spans }] of toExcerpts(comparison)) {
      const text = comparison.articles.find((one) => one.id === id)?.text.value ?? '';
      const start = text.indexOf(run);
      const shown = spans.filter((span) => span.start >= start && span.end <= start + run.length);
      expect(shown.length).toBeGreaterThan(0);
      const words = shown.reduce((sum, span) => sum + toWords(text.slice(span.start, span.end)).length, 0);
      expect(words).toBeLessThan(toWords(run).length);
    }
  });

  test('nothing of withheld text stands in the data: no word, figure, speaker, name or message', async () => {
    const published = toPublished(await load('title: T\n'));
    const text = JSON.stringify(published);
    expect(text).not.toMatch(/zq|Passenger/u);
    expect(text).toContain('crossings to Northwick');
    expect(published.diagnostics).toEqual([]);
    for (const claim of published.claims) {
      expect(claim.label).not.toBe('');
      expect(claim.passages.some(({ exact }) => exact !== '')).toBe(true);
      expect(claim.passages.filter(({ exact }) => exact === '').every(({ prefix }) => prefix === '')).toBe(
        true,
      );
    }
    expect(published.articles.map(({ excerpt }) => excerpt?.withheld)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  test('a sentence that may report a claim, and one that says it inside another, keep no withheld word', async () => {
    const comparison = await load(FULL);
    const toPlace = (article: Comparison['articles'][number] | undefined) => {
      const text = article?.text.value ?? '';
      const start = text.indexOf('Passenger number 1 ');
      const end = text.indexOf('\n', start);
      return { article: article?.id ?? '', start, end, exact: text.slice(start, end) };
    };
    const [open, withheld] = comparison.articles.map(toPlace);
    if (open === undefined || withheld === undefined) throw new Error('the test story has changed');
    const claims = comparison.claims.map((claim) => ({
      ...claim,
      possiblyRelated: [open, withheld].map((place) => ({ ...place, score: 0.4, shown: true })),
      absences: [
        { article: withheld.article, nearest: withheld, reason: '', within: { ...withheld, claim: null } },
      ],
    }));
    const published = toPublished({ ...comparison, claims });
    expect(published.claims.length).toBeGreaterThan(0);
    for (const { possiblyRelated, absences } of published.claims) {
      expect(possiblyRelated.map(({ exact }) => exact)).toEqual([open.exact]);
      expect(absences.map(({ nearest, within }) => [nearest, within?.exact])).toEqual([[null, '']]);
    }
  });

  test('what is left of the share goes to sentences that may report a claim of several articles, and to no others', async () => {
    const comparison = withoutUncounted(await load('title: T\n'));
    const [wide] = comparison.claims.filter(({ coverage }) => coverage.count > 1);
    const [article] = comparison.articles;
    const [, , , ...rest] = article?.sentences ?? [];
    const [first, second] = rest.filter(({ start, end }) =>
      article?.text.value?.slice(start, end).includes('Passenger'),
    );
    if (wide === undefined || article === undefined || !first || !second)
      throw new Error('the test story has changed');
    const alone = { ...wide, coverage: { ...wide.coverage, count: 1 } };
    const open = (span: Span, shown: boolean) => [
      { article: article.id, start: span.start, end: span.end, exact: '', score: 0.7, shown },
    ];
    const spansOf = (claims: Comparison['claims']): Span[] =>
      toExcerpts({ ...comparison, claims }).get(article.id)?.spans ?? [];
    const isWithin = (spans: readonly Span[], one: Span): boolean =>
      spans.some((span) => containsSpan(span, one));
    const shown = spansOf([{ ...wide, possiblyRelated: open(first, true) }]);
    expect([first, second].map((one) => isWithin(shown, one))).toEqual([true, false]);
    expect(isWithin(spansOf([{ ...wide, possiblyRelated: open(first, false) }]), first)).toBe(false);
    expect(isWithin(spansOf([wide, { ...alone, possiblyRelated: open(first, true) }]), first)).toBe(false);
    const full = spansOf(comparison.claims);
    expect(spansOf([{ ...wide, possiblyRelated: open(first, true) }, ...comparison.claims])).toEqual(full);
  });

  test('the published data has the published shape', async () => {
    const published = toPublished(await load(FULL));
    expect(ComparisonSchema.parse(published)).toEqual(published);
  });

  test('a comment in an article is published nowhere, not even in full', async () => {
    const comparison = await load(
      'title: T\narticles:\n  c.md: {publish: full, rights: our own}\n  d.html: {publish: full, rights: our own}\n',
      {
        ...LONG,
        'c.md':
          '# Storm\n\n<!-- zqsecret one -->\n\nThe ferry company cancelled 100 crossings. <!-- zqsecret two -->\n\n<div><!-- zqsecret three -->Text of a box</div>\n\n<!-- zqsecret four',
        'd.html':
          '<!doctype html><body><article><h1>Storm</h1><!-- zqsecret five --><p>The ferry company cancelled 100 crossings.<!-- zqsecret six --></p></article></body>',
      },
    );
    expect(JSON.stringify(comparison)).not.toContain('zqsecret');
    expect(comparison.articles.find(({ file }) => file === 'c.md')?.text.value).toContain('Text of a box');
  });
});

describe('a heading of an excerpt', () => {
  /** The comparison of two articles that may only be quoted, with other headings for its first claim of both; what is published of that claim. */
  async function publishFirst(
    change: (claim: Comparison['claims'][number], words: (span: Span) => string) => object,
  ) {
    const comparison = await load('title: T\n');
    const [first] = toPublished(comparison).claims;
    const whole = comparison.claims.find(({ id }) => id === first?.id);
    const passage = whole?.passages.find(({ id }) => id === whole.labelPassage);
    const text = comparison.articles.find(({ id }) => id === passage?.article)?.text.value ?? '';
    if (whole === undefined || passage === undefined) throw new Error('the test story has changed');
    const changed = { ...whole, ...change(whole, ({ start, end }) => text.slice(start, end)) };
    const claims = comparison.claims.map((one) => (one === whole ? changed : one));
    const published = toPublished({ ...comparison, claims });
    return { whole, text, passage, claim: published.claims.find(({ id }) => id === whole.id) };
  }

  /** As many words in a row as no excerpt may have. */
  const tooLong = (text: string) => ({ start: 0, end: text.length, exact: text });

  test('has the words before it that it needs', async () => {
    const { claim, text } = await publishFirst((_, words) => {
      const start = 20;
      return { labelBefore: { start, end: 60, exact: words({ start, end: 60 }) }, otherHeadings: [] };
    });
    expect(claim?.labelBefore).toEqual({ start: 20, end: 60, exact: text.slice(20, 60) });
  });

  test('is the next one where these cannot be published', async () => {
    const { claim, whole } = await publishFirst((own, words) => {
      const other = own.passages.find(({ id }) => id !== own.labelPassage);
      const heading = {
        label: other?.exact ?? '',
        labelPassage: other?.id ?? '',
        labelSpeaker: null,
        labelPronoun: null,
        labelIsPiece: false,
        labelBefore: null,
      };
      return { labelBefore: tooLong(words({ start: 0, end: Infinity })), otherHeadings: [heading] };
    });
    const other = whole.passages.find(({ id }) => id !== whole.labelPassage);
    expect(claim).toMatchObject({ label: other?.exact, labelPassage: other?.id });
    expect(claim).not.toHaveProperty('otherHeadings');
  });

  test('is the next one where only withheld words name who says it', async () => {
    const speakers = ['Ada Stone', 'Storm', QUOTED];
    const claims = speakers.map(
      async (labelSpeaker) => (await publishFirst(() => ({ labelSpeaker, otherHeadings: [] }))).claim,
    );
    const labels = (await Promise.all(claims)).map((claim) => claim?.label !== undefined);
    expect(labels).toEqual([false, true, true]);
  });

  test('is the whole sentence of its passage, or none', async () => {
    const { claim } = await publishFirst((own, words) => {
      const [passage] = own.passages.filter(({ id }) => id === own.labelPassage);
      const label = words({ start: 0, end: Infinity });
      expect(label).toContain(passage?.exact);
      return { label, otherHeadings: [] };
    });
    expect(claim).toBe(undefined);
  });

  test('without one that can be published there is no claim', async () => {
    const { claim } = await publishFirst((_, words) => ({
      labelBefore: tooLong(words({ start: 0, end: Infinity })),
      otherHeadings: [],
    }));
    expect(claim).toBe(undefined);
  });

  test('of the editor’s words needs none of an article', async () => {
    const { claim } = await publishFirst(() => ({
      label: 'What was cancelled',
      labelBy: 'editor',
      labelBefore: null,
    }));
    expect(claim?.label).toBe('What was cancelled');
  });
});

test('a standfirst that is a paragraph of the article goes with its words, the editor’s stays', async () => {
  const comparison = await load('title: T\n');
  const of = (standfirst: Comparison['articles'][number]['standfirst']) => {
    const articles = comparison.articles.map((article) => ({ ...article, standfirst }));
    return toPublished({ ...comparison, articles }).articles.map((article) => article.standfirst);
  };
  const [shown] = [...toExcerpts(comparison).values()].flatMap(({ spans }) => spans);
  if (shown === undefined) throw new Error('nothing of the story is published');
  const text = 'Passenger number 1 told the paper.';
  const beside = { text, by: 'editor' as const };
  expect(of(beside)).toEqual([beside, beside]);
  expect(of(null)).toEqual([null, null]);
  const hidden = { text, start: 0, end: 4000 };
  expect(of(hidden)).toEqual([null, null]);
  expect(of({ ...hidden, ...shown })[0]).toEqual({ ...hidden, ...shown });
});

test('spans that touch or overlap are one, those with a letter between them two', () => {
  expect(
    joinSpans([
      { start: 6, end: 8 },
      { start: 3, end: 5 },
      { start: 0, end: 3 },
      { start: 1, end: 2 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 6, end: 8 },
  ]);
});

test('a name inside a longer one of withheld words may stand there more often', async () => {
  const comparison = await load('title: T\n');
  const [article] = comparison.articles;
  if (article === undefined) throw new Error('the test story has changed');
  const of = (text: string) => ({ text, article: article.id, count: 2, first: 0 });
  const toEntity = (id: string, ...names: string[]) => ({
    id,
    kind: 'place' as const,
    label: names[0] ?? '',
    names: names.map(of),
  });
  const entities = [
    toEntity('northwick', 'Northwick'),
    toEntity('port', 'Northwick Bay'),
    toEntity('storm', 'Storm'),
  ];
  const shown = toPublished({ ...comparison, entities }).entities;
  expect(shown.map(({ id, names }) => [id, names[0]?.atLeast])).toEqual([
    ['northwick', true],
    ['storm', undefined],
  ]);
});
