import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { getRssString } from '@astrojs/rss';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadStory } from '../../../../src/load/story.ts';
import type { Comparison } from '../../../../src/model/comparison.ts';
import { citeClaim, citeStory, toCitationMeta } from '../../../../src/view/data/citations.ts';
import { formatComparison, formatComparisonSchema } from '../../../../src/view/data/comparison-json.ts';
import { toDataPackage } from '../../../../src/view/data/data-package.ts';
import { formatAtom, formatJsonFeed, toFeed } from '../../../../src/view/data/feed.ts';
import { FIELD_DESCRIPTIONS } from '../../../../src/view/data/field-descriptions.ts';
import { toClaimsJsonLd } from '../../../../src/view/data/json-ld.ts';
import { PAPER, toManifest } from '../../../../src/view/data/manifest.ts';
import { formatTable, toDataTables } from '../../../../src/view/data/tables.ts';
import { toWebAnnotations } from '../../../../src/view/data/web-annotations.ts';
import { contentFiles, writeFolder } from '../../../build/story-folder.ts';

/** Headlines that break out of a field where braces are not made safe. */
const HEADLINES = [
  'Blaze title = {x}} @article{evil,',
  'Fire }} @string{a="b"}',
  'Harbour {unbalanced',
  'Quay \\} and \\{ of 50 %',
];

/** A style that lists each entry, so that the program needs none of its own: many machines have it without its styles. */
const LISTING_STYLE = `ENTRY { title note } { } { }
FUNCTION {article} { cite$ write$ newline$ }
FUNCTION {online} { article }
FUNCTION {default.type} { article }
READ
ITERATE {call.type$}
`;

/** What BibTeX says of a file, and the keys of the entries that it reads. */
async function readByBibtex(bibtex: string): Promise<{ said: string; entries: string[] }> {
  const folder = await mkdtemp(`${tmpdir()}/bibtex-`);
  writeFileSync(`${folder}/a.bib`, bibtex);
  writeFileSync(`${folder}/list.bst`, LISTING_STYLE);
  writeFileSync(`${folder}/a.aux`, '\\citation{*}\n\\bibstyle{list}\n\\bibdata{a}\n');
  const env = { ...process.env, BIBINPUTS: '.', BSTINPUTS: '.' };
  const { stdout } = spawnSync('bibtex', ['a'], { cwd: folder, encoding: 'utf8', env });
  const entries = readFileSync(`${folder}/a.bbl`, 'utf8').split('\n');
  await rm(folder, { recursive: true });
  return { said: stdout, entries: entries.filter((line) => line !== '') };
}

let comparison: Comparison;
beforeAll(async () => {
  const { folder, remove } = await writeFolder(
    contentFiles({
      'harbour-c.txt':
        'Oldport burns\nA fire 🔥 closed the harbour on Monday. “We were lucky that 40 people left,” harbour master Ann Miller said.\n',
    }),
  );
  const loaded = await loadStory(`${folder}/stories/harbour`, 'harbour', 'words');
  await remove();
  if (loaded.comparison === undefined) throw new Error('the story was not compared');
  comparison = loaded.comparison;
}, 60_000);

/** The comparison with the headlines of its articles replaced. */
const withHeadlines = (): Comparison => ({
  ...comparison,
  articles: HEADLINES.map((text, index) => {
    const article = comparison.articles[index % comparison.articles.length];
    if (article === undefined) throw new Error('the story has no article');
    return { ...article, id: `article-${index}`, headline: { text, by: 'editor' } };
  }),
});

describe('citations', () => {
  test('BibTeX reads every entry and no other, whatever the headlines hold', () => {
    const { bibtex, csl } = citeStory(withHeadlines());
    const read = new Cite(bibtex).data;
    expect(read.map(({ id }) => String(id))).toEqual(csl.map(({ id }) => id));
    let depth = 0;
    for (const sign of bibtex) {
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
  });

  test.skipIf(spawnSync('bibtex', ['--version']).error !== undefined)(
    'the BibTeX program reads every entry without an error, where it is installed',
    async () => {
      const [claim] = comparison.claims;
      if (claim === undefined) throw new Error('the story has no claim');
      const page = { url: 'https://news.example/c/', site: 'The {Site', language: 'en' };
      for (const { bibtex, csl } of [citeStory(withHeadlines()), citeClaim(withHeadlines(), claim, page)]) {
        const { said, entries } = await readByBibtex(bibtex);
        expect(said).not.toMatch(/error|warning|illegal|missing|I was expecting/iu);
        expect(entries).toEqual(csl.map(({ id }) => id));
      }
    },
  );

  test('a claim is cited by the name of the site, with lines for reference managers in its head', () => {
    const [claim] = comparison.claims;
    if (claim === undefined) throw new Error('the story has no claim');
    const cited = { url: 'https://news.example/c/', site: 'The Site', language: 'en' };
    expect(citeClaim(comparison, claim, cited).csl[0]).toMatchObject({
      type: 'webpage',
      author: [{ literal: 'The Site' }],
      URL: cited.url,
    });
    const meta = new Map(toCitationMeta(comparison, claim, cited));
    expect(meta.get('citation_title')).toContain(claim.label);
    expect(meta.get('citation_public_url')).toBe(cited.url);
    expect(meta.get('citation_author')).toBe('The Site');
    expect([...meta.values()]).not.toContain('');
  });

  test('BibTeX and CSL give the same kinds', () => {
    const { bibtex, csl } = citeStory(comparison);
    expect(new Cite(bibtex).data).toHaveLength(csl.length);
    expect(csl.every(({ type }) => type === 'article-newspaper')).toBe(true);
    expect(bibtex.match(/^@article\{/gmu)).toHaveLength(csl.length);
    expect(bibtex.match(/^ {2}entrysubtype = \{newspaper\},$/gmu)).toHaveLength(csl.length);
    expect(new Cite(csl).data.map(({ type }: { type: string }) => type)).toEqual(csl.map(({ type }) => type));
  });
});

describe('tables', () => {
  test('are read back with their columns, one kind a row, numbers where they are said to be', () => {
    const tables = toDataTables(comparison);
    expect(tables.map(({ name }) => name)).toEqual([
      'claims-table',
      'passages',
      'quotations',
      'figures',
      'differences',
    ]);
    for (const table of tables) {
      const { name, columns } = table;
      const text = formatTable(table).replace(/^\uFEFF/u, '');
      const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
        header: true,
        skipEmptyLines: true,
      });
      expect([name, errors, meta.fields]).toEqual([name, [], columns.map((column) => column.name)]);
      expect([name, data.length]).toEqual([name, table.toRows().length]);
      for (const column of columns) {
        expect(column.name).toMatch(/^[a-z]+(?:_[a-z]+)*$/u);
        expect(column.description).not.toBe('');
        if (column.type !== 'integer') continue;
        for (const row of data) expect(row[column.name]).toMatch(/^\d*$/u);
      }
    }
  });

  test('offsets in code points lead to the words, too', () => {
    const passages = toDataTables(comparison).find(({ name }) => name === 'passages');
    const at = (name: string) => passages?.columns.findIndex((column) => column.name === name) ?? -1;
    const own = passages?.toRows().filter((row) => row[at('article')] === 'harbour-c') ?? [];
    expect(own.length).toBeGreaterThan(0);
    const text = comparison.articles.find(({ id }) => id === 'harbour-c')?.text.value ?? '';
    for (const row of own) {
      const [start, end] = [Number(row[at('code_point_start')]), Number(row[at('code_point_end')])];
      expect([...text].slice(start, end).join('')).toBe(row[at('exact')]);
    }
  });

  test('the data package names every table with its columns', () => {
    const { resources } = JSON.parse(JSON.stringify(toDataPackage(comparison, 'rights')));
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(
      toDataTables(comparison).map(({ name }) => `${name}.csv`),
    );
  });
});

describe('JSON', () => {
  test('the schema compiles in strict mode and accepts the data', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const schema = JSON.parse(formatComparisonSchema('https://news.example/data/comparison.schema.json'));
    expect(schema).toMatchObject({ $id: 'https://news.example/data/comparison.schema.json' });
    expect(schema.title).not.toBe('');
    const validate = ajv.compile(schema);
    const data = JSON.parse(formatComparison(comparison));
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...data, claims: 1 })).toBe(false);
  });

  test('the schema describes every field, and nothing is described that is no field', () => {
    const bare: string[] = [];
    const names = new Set<string>();
    const walk = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [keyword, inner] of Object.entries(node)) {
        if (keyword !== 'properties') walk(inner, path);
        else
          for (const [name, field] of Object.entries(inner)) {
            names.add(name);
            if (typeof Reflect.get(Object(field), 'description') !== 'string') bare.push(`${path}.${name}`);
            walk(field, `${path}.${name}`);
          }
      }
    };
    walk(JSON.parse(formatComparisonSchema('https://news.example/schema.json')), '');
    expect(bare).toEqual([]);
    const fields = Object.keys(FIELD_DESCRIPTIONS).map((key) => key.replace(/^.*\./u, ''));
    expect(fields.filter((name) => !names.has(name))).toEqual([]);
  });

  test('passages have code points beside code units', () => {
    const { claims, articles } = JSON.parse(formatComparison(comparison));
    for (const { passages } of claims)
      for (const { article, exact, start, codePointStart, codePointEnd } of passages) {
        const text: string = articles.find(({ id }: { id: string }) => id === article).text.value ?? '';
        if (text === '') continue;
        expect([...text].slice(codePointStart, codePointEnd).join('')).toBe(exact);
        expect(codePointStart).toBeLessThanOrEqual(start);
      }
  });

  test('every passage is an annotation that its words and offsets find', () => {
    const page = JSON.parse(
      JSON.stringify(toWebAnnotations(comparison, 'https://news.example/data/a.jsonld')),
    );
    const passages = comparison.claims.flatMap((claim) => claim.passages);
    expect(page.items).toHaveLength(passages.length);
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(passages.length);
  });

  test('JSON-LD of claims says the same of each claim as of a thing with an address', async () => {
    const url = 'https://news.example/stories/harbour/claims/';
    const data = toClaimsJsonLd({ url, name: 'Fire', language: 'en' }, comparison, comparison.claims);
    const document: jsonld.JsonLdDocument = JSON.parse(
      JSON.stringify({ ...data, '@context': { '@vocab': 'https://schema.org/' } }),
    );
    const [page] = await jsonld.expand(document);
    const ids = JSON.stringify(page).match(
      /"@id":"https:\/\/news\.example\/stories\/harbour\/claims\/[0-9a-f]{10}\/"/gu,
    );
    expect(new Set(ids).size).toBe(comparison.claims.length);
  });
});

describe('feeds', () => {
  const site = new URL('https://news.example');
  const settings = {
    name: 'Test & <more>',
    language: 'en',
    contact: '',
    imprint: '',
    rights: '',
    alignment: 'words' as const,
    editions: {},
  };
  const makeFeed = () => {
    const story = {
      ...comparison.story,
      date: '2025-01-06',
      corrections: [
        { date: '2025-01-07', text: 'One & <two>' },
        { date: '2025-01-08', text: 'Three' },
      ],
    };
    return toFeed({ site, settings, stories: [{ ...comparison, story }] });
  };

  test('RSS and Atom are read back, with their own address and distinct ids', async () => {
    const parser = new Parser();
    const rss = await getRssString(makeFeed());
    expect(rss).toContain('<atom:link href="https://news.example/feed.xml" rel="self"');
    const atom = formatAtom(makeFeed(), 'https://news.example/atom.xml');
    expect(atom).toContain('rel="self" type="application/atom+xml" href="https://news.example/atom.xml"');
    for (const text of [rss, atom]) {
      const { title, items } = await parser.parseString(text);
      expect(title).toBe('Test & <more>');
      expect(items).toHaveLength(3);
      expect(new Set(items.map((item) => item.guid ?? item['id'])).size).toBe(3);
    }
  });

  test('the JSON Feed has the same entries', () => {
    const feed = JSON.parse(formatJsonFeed(makeFeed(), 'https://news.example/feed.json', 'en'));
    expect(feed.feed_url).toBe('https://news.example/feed.json');
    expect(new Set(feed.items.map(({ id }: { id: string }) => id)).size).toBe(3);
  });
});

test('the manifest has the site’s language and icons in the sizes that it names', () => {
  const settings = {
    name: 'Site',
    language: 'de',
    contact: '',
    imprint: '',
    rights: '',
    alignment: 'words' as const,
    editions: {},
  };
  const manifest = JSON.parse(JSON.stringify(toManifest(settings)));
  expect(manifest.lang).toBe('de');
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toContain(
    `--paper: light-dark(${PAPER.light}, ${PAPER.dark});`,
  );
  expect(manifest.theme_color).toBe(PAPER.light);
  expect(manifest.icons.map(({ sizes }: { sizes: string }) => sizes)).toEqual(['any', '192x192', '512x512']);
});

test('the layout has a file for every link in its head', () => {
  const frame = readFileSync('src/layouts/Frame.astro', 'utf8');
  for (const file of ['feed.xml', 'atom.xml', 'feed.json', 'site.webmanifest', 'opensearch.xml'])
    expect(frame).toContain(`href('${file}')`);
});
