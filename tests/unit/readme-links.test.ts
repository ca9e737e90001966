import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** The project's own texts; what lies in `content/` and in the cases of tests is input. */
const PAGES = globSync(['*.md', 'src/**/*.md', 'tests/bench/*.md', 'tests/gold/*.md']).sort();
const read = (file: string): string => readFileSync(file, 'utf8');
const withoutBlocks = (text: string): string => text.replaceAll(/^ *```[\s\S]*?^ *```$/gmu, '');

/** The name that GitHub gives a heading's place: small letters, blanks as hyphens, marks left off. */
const toAnchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/gu, '-');

const findAnchors = (file: string): string[] =>
  [...withoutBlocks(read(file)).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => toAnchor(heading));

/** Where a link of a page leads, when that is not there. */
function findBrokenLinks(page: string): string[] {
  const links = [...withoutBlocks(read(page)).matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(
    ([, link = '']) => link,
  );
  return links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : path.join(path.dirname(page), file);
    return !existsSync(target) || (anchor !== undefined && !findAnchors(target).includes(anchor));
  });
}

/** Files and folders of the code that a page names and that are not there; `<name>` and `*` stand for any name. */
function findLostPaths(page: string): string[] {
  const named = [...read(page).matchAll(/(?<![\w/.-])(?:src|tests)\/[\w.<>*/-]*[\w>*]/gu)].map(
    ([name]) => name,
  );
  return named.filter((name) => globSync(name.replaceAll(/<[^>]*>/gu, '*')).length === 0);
}

const findPackages = (file: string): string[] => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(read(file));
  return Object.keys({ ...dependencies, ...devDependencies });
};

describe.each(PAGES)('%s', (page) => {
  test('has no link that leads nowhere', () => {
    expect(findBrokenLinks(page)).toEqual([]);
  });

  test('names only files that are there', () => {
    expect(findLostPaths(page)).toEqual([]);
  });

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...read(page).matchAll(/npm run (?:--silent )?([a-z]+)/gu)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  test('has lines that can be read, but for what is to be copied', () => {
    expect(
      withoutBlocks(readme)
        .split('\n')
        .filter((line) => line.length > 220),
    ).toEqual([]);
  });

  test.each(['package.json', 'tests/bench/package.json'])('gives a reason for each package of %s', (file) => {
    const [, told = ''] = readme.split(/^## Dependencies$/mu);
    const isTold = (name: string): boolean =>
      told.includes(name) || told.includes(`${name.split('/')[0] ?? ''}/*`);
    expect(findPackages(file).filter((name) => !isTold(name))).toEqual([]);
  });

  test('links every other page', () => {
    expect(PAGES.filter((page) => page !== 'README.md' && !readme.includes(`](${page})`))).toEqual([]);
  });
});
