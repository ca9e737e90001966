import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test, vi } from 'vitest';
import { toPublished } from '../../../src/load/publish.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import { getDrawnStories } from '../../build/drawn-stories.ts';
import { compareFerryStory } from '../../build/ferry-story.ts';
import { makeMillStory } from '../../build/mill-story.ts';
import { makeOddStories } from '../../build/odd-stories.ts';
import { toSigns } from '../../build/signs.ts';

const site = vi.hoisted(() => ({ stories: [] as Comparison[] }));
const story = makeMillStory();
site.stories = [story];

/** Pages ask for the stories of a site; here these are compared a moment before. */
vi.mock('../../../src/load/comparisons.ts', async () => {
  const { withoutArticles } = await import('../../../src/compare/without-articles.ts');
  const getStories = () => site.stories;
  const getStoryPages = (toParams: (comparison: Comparison) => object[]) =>
    getStories().flatMap((comparison) => toParams(comparison).map((params) => ({ params })));
  return {
    getSite: () => ({
      name: 'Side by Side',
      language: 'en',
      contact: 'desk@oskarby.example',
      imprint: 'Oskarby, Main Street',
      rights: 'All rights with the outlets',
      alignment: 'words',
      editions: {},
    }),
    getStories,
    getStoryPages,
    getStoryPaths: () => getStoryPages((comparison) => [{ story: comparison.story.id }]),
    withoutArticles,
  };
});

type Page = { default: Parameters<AstroContainer['renderToString']>[0]; getStaticPaths?: () => unknown };
type Params = Record<string, string>;

const SITE = 'https://oskarby.example';
const ferry = toPublished(await compareFerryStory());
const container = await AstroContainer.create({ astroConfig: { site: SITE } });
const modules = import.meta.glob<Page>('../../../src/pages/**/*.astro', { eager: true });

const listParams = async ({ getStaticPaths }: Page): Promise<Params[]> =>
  getStaticPaths === undefined
    ? [{}]
    : ((await getStaticPaths()) as { params: Params }[]).map(({ params }) => params);

/** Every page of the site with these stories by its address, as the file names of the routes give it. */
async function renderAll(stories: Comparison[]): Promise<ReadonlyMap<string, string>> {
  site.stories = stories;
  const pages = new Map<string, string>();
  for (const [file, page] of Object.entries(modules)) {
    const route = file.replace('../../../src/pages', '').replace(/(?:index)?\.astro$/u, '');
    for (const params of await listParams(page)) {
      const path = route.replace(/\[(?:\.{3})?(\w+)\]/gu, (_, name: string) => params[name] ?? '');
      const props = { comparison: stories.find(({ story: { id } }) => id === params.story) ?? story };
      const html = await container.renderToString(page.default, { params, props });
      pages.set(path.endsWith('/') ? path : `${path}/`, html);
    }
  }
  return pages;
}

const ofBoth = await renderAll([ferry, story]);
const pages = await renderAll([story]);
const findPage = (path: string): string => pages.get(path) ?? '';
const all = [...pages].map(([path, html]) => ({ path, html }));
const findAll = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);
/** The text of a page, without tags, scripts and what the head says. */
const toText = (html: string): string =>
  (html.split('<body')[1] ?? '')
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/gu, '')
    .replace(/<[^>]+>/gu, '')
    .replaceAll(/\s+/gu, ' ');

const claimOf = (count: number, topic: string) =>
  story.claims.find((claim) => claim.coverage.count === count && claim.topic === topic)?.id;
const ROOT = '/stories/harbour/';

test('there is a page for the story, each topic, article, claim, pair, and choice of articles', () => {
  const paths = [...pages.keys()];
  expect(paths).toContain(ROOT);
  for (const { id } of story.articles) expect(paths).toContain(`${ROOT}articles/${id}/`);
  for (const { id } of story.claims) expect(paths).toContain(`${ROOT}claims/${id}/`);
  for (const { id } of story.topics) {
    expect(paths).toContain(`${ROOT}topics/${id}/`);
    expect(paths).toContain(`${ROOT}topics/${id}/grid/`);
    expect(paths).toContain(`${ROOT}embed/${id}/`);
  }
  expect(paths.filter((path) => path.startsWith(`${ROOT}compare/`))).toHaveLength(3);
  expect(paths.filter((path) => path.startsWith(`${ROOT}without/`)).sort()).toEqual(
    ['a', 'b', 'c'].map((id) => `${ROOT}without/${id}/`),
  );
});

describe.each(all)('the page at $path', ({ path, html }) => {
  test('has one heading, a title with the name of the site, and a description', () => {
    expect(html.match(/<h1\b/gu)).toHaveLength(1);
    expect(findAll(html, /<title>([^<]*)<\/title>/gu)).toEqual([expect.stringMatching(/Side by Side$/u)]);
    expect(findAll(html, /<meta name="description" content="([^"]*)"/gu)[0]?.length).toBeGreaterThan(10);
  });

  test('prints nothing that was not there', () => {
    expect(toText(html)).not.toMatch(/undefined|\bNaN\b|\[object/u);
  });

  test('leads only to pages and files that there are', () => {
    const addresses = findAll(html, /<a\b[^>]*?href="(\/[^"#]*)/gu);
    const missing = addresses.filter((address) => address.endsWith('/') && !pages.has(address));
    expect(missing).toEqual([]);
    const fragments = findAll(html, /<a\b[^>]*?href="(\/[^"]*#[^"]+)"/gu).map((address) =>
      address.split('#'),
    );
    const lost = fragments.filter(([to = '', id]) => pages.has(to) && !findPage(to).includes(`id="${id}"`));
    expect(lost.map((parts) => parts.join('#'))).toEqual([]);
  });

  test('has the menu, the policy of nothing but a built site, and the fonts of what it shows', () => {
    if (path.includes('/embed/')) expect(html).not.toContain('<nav');
    else
      expect(
        findAll(
          html.split('</nav>')[0] ?? '',
          /<a href="([^"]*)"[^>]*>(?:Stories|All claims|Search|Method)</gu,
        ),
      ).toEqual(['/', '/claims/', '/search/', '/method/']);
    // The dev server writes scripts into its pages, which the policy of the built site forbids.
    expect(html).not.toContain('content-security-policy');
    expect(html.includes('type="application/atom+xml"')).toBe(path === '/');
    expect(html).toMatch(/<link rel="preload" href="[^"]*sans/u);
  });

  test('says where it stands, and whether search engines may list it', () => {
    const current = findAll(html, /<a [^>]*href="([^"]*)"[^>]*aria-current="page"/gu);
    const navigable = !/(?:404|claims\/\w{10}|compare\/\w\/\w|embed\/\w+|without\/\w|grid|data)\/$/u.test(
      path,
    );
    if (navigable) expect(current).toContain(path);
    const isUnlisted = /\/(?:404|articles|compare|embed|without)\/|\/grid\/$/u.test(path);
    expect(html.includes('name="robots" content="noindex"')).toBe(isUnlisted);
    const canonical = findAll(html, /<link rel="canonical" href="([^"]*)"/gu);
    const own = /\/without\//u.test(path)
      ? ROOT
      : path.replace(/\/embed\/(?!\w{10}\/)/u, '/topics/').replace('/embed/', '/claims/');
    expect(canonical).toEqual(path === '/404/' ? [] : [`${SITE}${own}`]);
  });

  test('gives the articles’ words as they stand', () => {
    const texts = new Map(story.articles.map(({ id, text }) => [id, text.value ?? '']));
    const quoted = [...html.matchAll(/<(\w+)[^>]*data-passage="(\w+):(\d+)-(\d+)"[^>]*>([\s\S]*?)<\/\1>/gu)];
    for (const [, , id = '', start, end, inner = ''] of quoted) {
      const words = inner
        .replace(/<[^>]+>/gu, '')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'");
      expect(texts.get(id)?.slice(Number(start), Number(end))).toContain(words);
    }
  });
});

test('the serif is fetched first where the first screen has words of an article, and only there', () => {
  const isFetched = (path: string): boolean => /<link rel="preload" href="[^"]*serif/u.test(findPage(path));
  expect([ROOT, `${ROOT}quotations/`].map(isFetched)).toEqual([true, true]);
  expect(['/method/', '/404/'].map(isFetched)).toEqual([false, false]);
});

test('ledgers of a story without shared figures, times and sources say so', async () => {
  const page = modules['../../../src/pages/stories/[story]/ledgers.astro'];
  if (page === undefined) throw new Error('there is no page of ledgers');
  const html = await container.renderToString(page.default, {
    params: { story: 'harbour' },
    props: { comparison: { ...story, claims: [] } },
  });
  for (const words of [
    'No figures of two articles are set side by side here',
    'No times of two articles are set side by side here',
    'No claim is listed here: only what is sure is.',
  ])
    expect(html).toContain(words);
});

describe('what the pages of a story tell', () => {
  test('the story: both numbers of the dead, what differs, and what one article lacks', () => {
    const html = findPage(ROOT);
    const marked = findAll(html, /<mark data-d="figure">([^<]*)/gu);
    expect(marked.some((words) => words.includes('14'))).toBe(true);
    expect(html).toContain('data-d="timeframe"');
    expect(toText(html)).toContain('What three outlets say of the fire. (the editor’s introduction; ');
    expect(html).toContain(`href="${ROOT}topics/reopening/"`);
    expect(toText(html)).toMatch(/not found/iu);
    expect(toText(html)).toMatch(/one article/iu);
  });

  test('a claim: in how many articles it is, its passages, its citation and the way to embed it', () => {
    const html = findPage(`${ROOT}claims/${claimOf(2, 'reopening')}/`);
    const text = toText(html);
    expect(text).toContain('2 of 3');
    expect(text).toContain('within 10 days');
    expect(text).toContain('within two weeks');
    expect(html).toContain('author = {{Side by Side}}');
    expect(html).toContain('aligned by the editor');
  });

  test('a topic: its question, side by side, with a base text to choose and a ledger', () => {
    const html = findPage(`${ROOT}topics/reopening/`);
    expect(findAll(html, /<h1[^>]*>([^<]*)/gu)).toEqual(['When does the mill reopen?']);
    expect(html).toContain('id="side-by-side"');
    expect(html).toContain('id="times"');
    expect(html).not.toContain('id="figures"');
    expect(findPage(`${ROOT}topics/dead/`)).toContain('id="figures"');
    expect(html).toMatch(/height=(?:"|&quot;|&#34;)480\b/u);
  });

  test('an article: all its sentences, and what another has beside one', () => {
    const html = findPage(`${ROOT}articles/a/`);
    const text = toText(html);
    for (const { start, end } of story.articles[0]?.sentences ?? [])
      expect(text).toContain(story.articles[0]?.text.value?.slice(start, end));
    expect(text).toContain('killed 14 people');
    expect(html).toContain('href="https://gazette.example/mill');
  });

  test('quotations by speaker, names by article, figures, times and voices in ledgers', () => {
    expect(toText(findPage(`${ROOT}quotations/`))).toContain('Tilda Brandt');
    expect(toText(findPage(`${ROOT}quotations/`))).toContain('We lost everything in one night');
    expect(findPage(`${ROOT}names/`)).toContain('<mark data-d="name">Mayor Tilda Brandt</mark>');
    const ledgers = toText(findPage(`${ROOT}ledgers/`));
    for (const words of ['12 people', '14 people', 'within 10 days', 'within two weeks', '10 March 2025'])
      expect(ledgers).toContain(words);
  });

  test('two articles in parallel, space as pictures, and a choice of articles with its own counts', () => {
    expect(findPage(`${ROOT}compare/a/b/`)).toContain('<mark data-d="wording"');
    expect(findPage(`${ROOT}space/`)).toContain('<svg');
    const without = findPage(`${ROOT}without/c/`);
    expect(findAll(without, /<title>([^<]*)/gu)[0]).toContain('without C');
    expect(toText(without)).not.toContain('Oskarby mourns');
    expect(toText(findPage(ROOT))).toContain('Oskarby mourns');
  });

  test('lists of all stories and claims, data files with their sizes, and the rights of the site', () => {
    expect(toText(findPage('/'))).toContain('The mill of Oskarby');
    for (const { id } of story.claims) expect(findPage('/claims/')).toContain(`/claims/${id}/`);
    const data = findPage('/data/');
    for (const name of ['comparison.json', 'claims.csv', 'passages.csv', 'citations.bib'])
      expect(data).toContain(`/data/stories/harbour/${name}`);
    expect(toText(data)).toMatch(/\d(?:\.\d)? (?:kB|bytes)/u);
    expect(findPage('/method/')).toContain('data-alignment="words"');
    for (const words of ['All rights with the outlets', 'desk@oskarby.example', 'Oskarby, Main Street'])
      expect(toText(findPage('/'))).toContain(words);
  });
});

/** One page of each kind: the first, of a claim one that all articles have, one that two have and one that a single article has. */
const samples = (): string[] => {
  const kinds = Object.keys(modules).map((file) =>
    file
      .replace('../../../src/pages', '')
      .replace(/(?:index)?\.astro$/u, '')
      .replace(/\[story\]/u, 'harbour'),
  );
  const claims = [3, 2, 1].map((count) => story.claims.find(({ coverage }) => coverage.count === count)?.id);
  return kinds.flatMap((kind) => {
    const pattern = new RegExp(`^${kind.replace(/\[\w+\]/gu, '[^/]+')}/?$`, 'u');
    const paths = [...pages.keys()].filter((path) => pattern.test(path));
    const ofClaims = paths.filter((path) =>
      claims.some((id) => id !== undefined && path.endsWith(`/claims/${id}/`)),
    );
    return ofClaims.length > 0 ? ofClaims : paths.slice(0, 1);
  });
};

/** A page without the folder that the checkout happens to lie in, a tag a line. */
const toGolden = (html: string): string => `${html.replaceAll(process.cwd(), '').replaceAll('><', '>\n<')}\n`;

/** A claim is called by how many articles have it: its id changes with its passages. */
function nameGolden(path: string): string {
  const claim = story.claims.find(({ id }) => path.endsWith(`/${id}/`));
  if (claim !== undefined) return `claim-of-${claim.coverage.count}`;
  return path === '/' ? 'home' : path.replace(/^\/|\/$/gu, '').replaceAll('/', '-');
}

// What the method page says of figures is renewed with these.
test.each(samples().filter((path) => path !== '/method/'))(
  'the page at %s is as it was read',
  async (path) => {
    await expect(toGolden(findPage(path))).toMatchFileSnapshot(`../../golden/pages/${nameGolden(path)}.html`);
  },
);

/** What the page shows, without its head and its foot. */
const toMain = (html: string): string => toGolden(/<main[\s\S]*<\/main>/u.exec(html)?.[0] ?? html);

const FERRY =
  /^(?:|topics\/\w+|claims\/\w+|articles\/[ac]|compare\/[ac]\/d|quotations|names|ledgers|space|claims|without\/b|embed\/pier)$/u;
/** Pages of one kind that are held. */
const MAX_OF_A_KIND = 8;

const ofFerry = [...ofBoth].filter(([path]) => FERRY.test(path.replace('/stories/ferry/', '').slice(0, -1)));
const kindOf = (path: string): string => path.split('/')[3] || 'story';

test.each([...Map.groupBy(ofFerry, ([path]) => kindOf(path))])(
  'what the pages of an invented story under %s show stays as it is, right or wrong; a change is read as a difference',
  async (kind, some) => {
    const told = some.slice(0, MAX_OF_A_KIND).map(([path, html]) => `${path}\n${toMain(html)}`);
    await expect(told.join('\n')).toMatchFileSnapshot(`../../golden/pages/ferry/${kind}.html`);
  },
);

/** Pages of a story that show what there is of a kind, and what they say where there is nothing. */
const KINDS_SHOWN = ['index', 'ledgers', 'quotations', 'names', 'space', 'claims/index'];

test.each(Object.entries(makeOddStories()))(
  'what the pages of a story with %s show stays as it is, right or wrong; a change is read as a difference',
  async (name, comparison) => {
    const told: string[] = [];
    for (const kind of KINDS_SHOWN) {
      const page = modules[`../../../src/pages/stories/[story]/${kind}.astro`];
      if (page === undefined) throw new Error(`there is no page ${kind}`);
      const html = await container.renderToString(page.default, {
        params: { story: 'harbour' },
        props: { comparison },
      });
      told.push(`${kind}\n${toMain(html)}`);
    }
    await expect(told.join('\n')).toMatchFileSnapshot(
      `../../golden/pages/odd/${name.replaceAll(' ', '-')}.html`,
    );
  },
);

/** So many of the drawn stories are printed; each has a few dozen pages. */
const DRAWN_STORIES = 4;

test('what all pages of stories drawn from invented sentences show stays as it is, right or wrong; a change is read as a difference', async () => {
  const told: string[] = [];
  for (const [index, drawn] of getDrawnStories(DRAWN_STORIES).map(toPublished).entries()) {
    const rendered = [...(await renderAll([drawn]))].filter(([path]) => path !== '/method/');
    const kinds = Map.groupBy(rendered, ([path]) => path.split('/').slice(1, 4).join('/'));
    for (const [kind, some] of kinds)
      told.push(`story ${index} ${kind} ${some.length} ${toSigns(some.map(([, html]) => toMain(html)))}`);
  }
  site.stories = [story];
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../../golden/pages/drawn-stories.txt');
});

test('what the pages of a site of two stories show stays as it is; a change is read as a difference', async () => {
  const told = ['/', '/claims/', '/data/', '/search/'].map(
    (path) => `${path}\n${toMain(ofBoth.get(path) ?? '')}`,
  );
  await expect(told.join('\n')).toMatchFileSnapshot('../../golden/pages/ferry/site.html');
});

type Endpoint = {
  GET: (context: { params: Params; props: object; site: URL }) => Response | Promise<Response>;
  getStaticPaths?: () => unknown;
};

/** What files of a kind are told to be, and how one is read. */
const KINDS: [ending: RegExp, type: RegExp, check: (text: string) => void][] = [
  [/\.(?:json|jsonld|webmanifest)$/u, /json/u, (text) => expect(JSON.parse(text)).toBeTypeOf('object')],
  [/\.xml$/u, /xml/u, (text) => expect(text).toMatch(/^<\?xml/u)],
  [/\.csv$/u, /^text\/csv/u, (text) => expect(text.split('\n').length).toBeGreaterThan(1)],
  [/\.bib$/u, /^text\/plain/u, (text) => expect(text).toContain('title = {{Mill burns in Oskarby}}')],
  [/\.txt$/u, /^text\/plain/u, (text) => expect(text).toContain(SITE)],
  [/\.png$/u, /^image\/png/u, (text) => expect(text.slice(1, 4)).toBe('PNG')],
];

const endpoints = import.meta.glob<Endpoint>('../../../src/pages/**/*.ts', { eager: true });
const files = Object.entries(endpoints).filter(([file]) => !/\/search\/|\/_/u.test(file));

test.each(files)('%s gives what its name says', async (file, { GET, getStaticPaths }) => {
  const paths = ((await getStaticPaths?.()) ?? [{ params: {} }]) as { params: Params; props?: object }[];
  expect(paths.length).toBeGreaterThan(0);
  for (const { params, props } of paths) {
    const response = await GET({ params, props: { comparison: story, ...props }, site: new URL(SITE) });
    // One endpoint makes all data files of a story that have one ending.
    const route = file.split('/').at(-1)?.replace(/\.ts$/u, '') ?? '';
    const name = route.replace('[file]', params['file'] ?? '');
    const [, type, check] = KINDS.find(([ending]) => ending.test(name)) ?? [];
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(type ?? /^$/u),
    ]);
    const text = await response.text();
    check?.(text);
    if (/\.(?:xml|txt|webmanifest|bib)$/u.test(name) || name === 'feed.json')
      await expect(text).toMatchFileSnapshot(`../../golden/pages/files/${name}`);
  }
});

test('the search index is a manifest and the files that it names', async () => {
  const [endpoint] = Object.entries(endpoints).flatMap(([file, one]) =>
    file.includes('/search/') ? [one] : [],
  );
  const paths = ((await endpoint?.getStaticPaths?.()) ?? []) as { params: Params; props: { text: string } }[];
  const [manifest, ...others] = paths;
  expect([manifest?.params.file, others.length > 0]).toEqual(['manifest.json', true]);
  for (const { params, props } of paths) {
    const response = await endpoint?.GET({ params, props, site: new URL(SITE) });
    const type = params.file?.endsWith('.json') ? /^application\/json/u : /^text\/plain/u;
    expect(response?.headers.get('content-type')).toMatch(type);
    expect(await response?.text()).toBe(props.text);
  }
});
