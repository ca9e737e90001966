import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { findElements, onePageOfEachKind, type Page, readPages, readProperty, textOf } from './read-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Every resource is of the site's own origin.
    'require-sri': 'off',
    // The writer of the pages closes void elements; both forms are HTML.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    // A title holds the story's own title, which the editor chooses.
    'long-title': 'off',
    'attr-quotes': 'off',
    'no-raw-characters': 'off',
    // A table that scrolls stands in a labelled region that can be focused.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // Choices that show or hide marks act at once; a button of a form sends it.
    'wcag/h32': 'off',
    'no-implicit-button-type': 'off',
  },
});

const faultsOn = (pages: readonly Page[], isWrong: (page: Page) => boolean): string[] =>
  pages.filter(isWrong).map(({ file }) => file);

/** One page of each kind in each third story, so that every attack of a third of them stands on every kind of page, and each kind of page meets many. */
function everyKindOfSomeStory(pages: readonly Page[]): Page[] {
  const storyOf = ({ file }: Page): string => /^stories\/([^/]+)\//u.exec(file)?.[1] ?? '';
  const stories = [...new Set(pages.map(storyOf))].filter((_, index) => index % 3 === 0);
  return stories.flatMap((story) => onePageOfEachKind(pages.filter((page) => storyOf(page) === story)));
}

describe.each(['rootSite', 'hostileSite'] as const)('markup of the %s', (key) => {
  const pages = readPages(inject(key));

  test('a page has one first heading, one main part, a language, a title and a description', () => {
    expect(faultsOn(pages, ({ tree }) => findElements(tree, 'h1').length !== 1)).toEqual([]);
    expect(faultsOn(pages, ({ tree }) => findElements(tree, 'main').length !== 1)).toEqual([]);
    expect(
      faultsOn(pages, ({ tree }) =>
        findElements(tree, 'html').some((html) => readProperty(html, 'lang') === undefined),
      ),
    ).toEqual([]);
    expect(
      faultsOn(pages, ({ tree }) => findElements(tree, 'title').map(textOf).join('').trim() === ''),
    ).toEqual([]);
    expect(
      faultsOn(
        pages,
        ({ tree }) =>
          !findElements(tree, 'meta').some((meta) => readProperty(meta, 'name') === 'description'),
      ),
    ).toEqual([]);
  });

  test('headings do not skip a level', () => {
    const skipping = pages.filter(({ tree }) => {
      const levels = findElements(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
        Number(tagName[1]),
      );
      return levels.some((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    });
    expect(skipping.map(({ file }) => file)).toEqual([]);
  });

  test('no id occurs twice on a page', () => {
    const twice = pages.flatMap(({ file, tree }) => {
      const ids = findElements(tree).flatMap((element) => readProperty(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  test('every table has a caption, and every header cell says what it heads', () => {
    const wrong = pages.flatMap(({ file, tree }) =>
      findElements(tree, 'table').flatMap((table) => {
        const inside = findElements({ type: 'root', children: [table] });
        const hasCaption = inside.some(({ tagName }) => tagName === 'caption');
        const bare = inside.filter(
          (cell) => cell.tagName === 'th' && readProperty(cell, 'scope') === undefined,
        );
        return [
          ...(hasCaption ? [] : [`${file}: a table without caption`]),
          ...bare.map(() => `${file}: a header without scope`),
        ];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('the Content Security Policy is the first thing after the encoding, and nothing is written inline', () => {
    const wrong = pages.flatMap(({ file, tree }) => {
      const [encoding, policy] = findElements(tree, 'meta');
      const isFirst =
        encoding !== undefined &&
        readProperty(encoding, 'charSet') !== undefined &&
        policy !== undefined &&
        readProperty(policy, 'httpEquiv') === 'content-security-policy';
      const inline = findElements(tree).filter(
        (element) =>
          element.tagName === 'style' ||
          readProperty(element, 'style') !== undefined ||
          Object.keys(element.properties).some((name) => /^on[A-Z]/u.test(name)) ||
          (element.tagName === 'script' &&
            readProperty(element, 'src') === undefined &&
            readProperty(element, 'type') !== 'application/ld+json'),
      );
      return [
        ...(isFirst ? [] : [`${file}: policy not first`]),
        ...inline.map(({ tagName }) => `${file}: inline ${tagName}`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  test('JSON-LD parses, and gives no verdict', () => {
    for (const { tree } of pages) {
      for (const script of findElements(tree, 'script').filter(
        (one) => readProperty(one, 'type') === 'application/ld+json',
      )) {
        const json = textOf(script);
        expect(json).not.toContain('<');
        expect(JSON.parse(json)).toHaveProperty('@context');
        expect(json).not.toMatch(/ClaimReview|reviewRating/u);
      }
    }
  });

  test('pages with an article’s text ask search engines not to keep them', () => {
    const open = pages.filter(
      ({ file, tree }) =>
        /\/(?:articles|compare)\//u.test(file) &&
        !findElements(tree, 'meta').some((meta) => /noindex/u.test(readProperty(meta, 'content') ?? '')),
    );
    expect(open.map(({ file }) => file)).toEqual([]);
  });

  test('html-validate finds nothing', async () => {
    // The pages of the attacked stories are made by the same code from other texts: each kind of each story's turn.
    const toValidate = key === 'rootSite' ? pages : everyKindOfSomeStory(pages);
    const found: string[] = [];
    for (const { file, html } of toValidate) {
      const { results } = await validator.validateString(html, file);
      for (const { messages } of results) {
        for (const { line, column, ruleId, message } of messages)
          found.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
    expect(found.slice(0, 40)).toEqual([]);
  });
});
