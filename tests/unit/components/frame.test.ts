import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Frame from '../../../src/layouts/Frame.astro';
import { homeHref, methodHref, storyHref } from '../../../src/view/href.ts';

const SITE = 'https://oskarby.example';
const container = await AstroContainer.create({ astroConfig: { site: SITE } });

const frame = {
  name: 'Side by Side',
  language: 'en',
  contact: 'desk@oskarby.example',
  imprint: 'Oskarby, Main Street',
  rights: 'All rights with the outlets',
  alignment: 'words',
  editions: { de: 'https://de.oskarby.example' },
};

const render = (props: object): Promise<string> =>
  container.renderToString(Frame, { props: { frame, title: 'Quay', description: 'A quay', ...props } });

const languagesOf = (html: string): string[] =>
  [...html.matchAll(/hreflang="([^"]+)"/gu)].map(([, language = '']) => language);

test.each([
  ['a page that every edition has', { path: methodHref() }, ['en', 'de']],
  ['the page of a story, which another edition need not have', { path: storyHref('harbour') }, []],
  ['a page without an address', {}, []],
])('editions are told on %s', async (_, props, languages) => {
  expect(languagesOf(await render(props))).toEqual(languages);
});

test('a page without an address says none, and a page that quotes nobody loads no serif', async () => {
  const without = await render({});
  expect(without).not.toMatch(/rel="canonical"|og:url|print-only/u);
  const home = await render({ path: homeHref(), isQuoting: false });
  expect(home).toContain(`<link rel="canonical" href="${SITE}/">`);
  expect(home.match(/rel="preload"/gu)).toHaveLength(1);
  expect(without.match(/rel="preload"/gu)).toHaveLength(2);
  expect(home).toContain('application/feed+json');
  expect(without).not.toContain('application/feed+json');
});

test.each([
  ['noindex', { noindex: true }, '<meta name="robots" content="noindex">'],
  ['a picture', { picture: '/share.png' }, `<meta property="og:image" content="${SITE}/share.png">`],
])('%s is said only where it is asked for', async (_, props, words) => {
  expect(await render(props)).toContain(words);
  expect(await render({})).not.toContain(words);
});

test.each(['contact', 'imprint', 'rights'] as const)(
  'the foot has the %s where there is one',
  async (key) => {
    expect(await render({})).toContain(frame[key]);
    const html = await render({ frame: { ...frame, [key]: undefined } });
    expect(html).not.toContain(frame[key]);
    expect(html).not.toContain('<p></p>');
  },
);
