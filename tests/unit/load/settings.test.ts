import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/load/diagnostics.ts';
import { readSiteSettings, readStorySettings } from '../../../src/load/settings.ts';

const problems = (text: string): string[] =>
  readStorySettings('story.yaml', text).diagnostics.map(formatDiagnostic);

describe('story.yaml', () => {
  test('a title is enough', () => {
    const { settings, diagnostics } = readStorySettings('story.yaml', 'title: Fire\n');
    expect(diagnostics).toEqual([]);
    expect(settings).toMatchObject({ title: 'Fire', topics: [], articles: {}, links: [], claims: [] });
  });

  test('values stay as they are written: no dates, numbers or booleans are made of them', () => {
    const { settings } = readStorySettings('story.yaml', 'title: 1.0\nintroduction: yes\ndate: 2025-03-05\n');
    expect(settings).toMatchObject({ title: '1.0', introduction: 'yes', date: '2025-03-05' });
  });

  test('an unknown key is reported at the key, with the nearest one', () => {
    expect(problems('title: Fire\narticles:\n  a.txt:\n    publised: full\n')).toEqual([
      'story.yaml:4:5 error story:key-unknown\n  `publised` is not a key of an article.\n  Write `published`, or remove the line.',
    ]);
  });

  test('an unknown key that is near to none is answered with all of them', () => {
    expect(problems('title: Fire\nzzz: 1\n').join()).toContain(
      'Write one of `title`, `introduction`, `date`, ',
    );
  });

  test('a missing key is reported at its place', () => {
    expect(problems('title: Fire\ntopics:\n  - id: a\n    title: A\n')).toEqual([
      'story.yaml:3:5 error story:key-missing\n  `question` is missing from a topic.\n  Add a line `question: …`.',
    ]);
  });

  test('an empty file lacks its title', () => {
    expect(problems('')).toEqual([
      'story.yaml:1:1 error story:key-missing\n  `title` is missing from a story.\n  Add a line `title: …`.',
    ]);
  });

  test('an empty value is reported at the value', () => {
    expect(problems('title:\n').join()).toContain('error story:value-wrong\n  `title` cannot be empty.');
  });

  test('a wrong date says how a date is written', () => {
    expect(problems('title: Fire\ndate: 18 August\n')).toEqual([
      'story.yaml:2:7 error story:value-wrong\n  `date` cannot be “18 August”.\n  Change it: a date is written 2025-08-18.',
    ]);
  });

  test('a wrong choice lists the choices', () => {
    expect(problems('title: F\narticles:\n  a.txt:\n    publish: all\n').join()).toContain(
      'Write one of: passages, full.',
    );
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example', 'JaVaScRiPt:alert(1)'])(
    'the address “%s” is refused',
    (url) => {
      expect(problems(`title: F\narticles:\n  a.txt:\n    url: "${url}"\n`).join()).toContain(
        'a url starts with https:// or http://',
      );
    },
  );

  test('a moment without an offset is refused with both forms', () => {
    expect(problems('title: F\narticles:\n  a.txt:\n    published: 2025-08-18T20:15\n').join()).toContain(
      'published is a day, 2025-08-18, or a moment, 2025-08-18T20:15:00+02:00',
    );
  });

  test('an unknown key of a link is reported at the key', () => {
    const link =
      'title: F\nlinks:\n  - asert: [{file: a.txt, words: a}, {file: b.txt, words: b}]\n    why: x\n';
    expect(problems(link).join('\n')).toContain(
      'story.yaml:3:5 error story:key-unknown\n  `asert` is not a key of a link.\n  Write `assert`',
    );
  });

  test('each key of a link is known and near to its misspelling', () => {
    const write = (key: string) =>
      `title: F\nlinks:\n  - {assert: [{file: a.txt, words: a}, {file: b.txt, words: b}], why: x, ${key}: x}\n`;
    for (const [written, meant] of [
      ['denyy', 'deny'],
      ['whyy', 'why'],
      ['anser', 'answer'],
    ] as const)
      expect(problems(write(written)).join('\n')).toContain(
        `\`${written}\` is not a key of a link.\n  Write \`${meant}\``,
      );
  });

  test.each([
    [
      'deny: [{file: a.txt, wrods: a}, {file: b.txt, words: b}], why: x',
      ['`wrods` is not a key of a passage'],
    ],
    [
      'deny: [{flie: a.txt, words: a}, {file: b.txt, words: b}], why: x',
      ['`flie` is not a key of a passage'],
    ],
    ['dney: [{file: a.txt, words: a}, {file: b.txt, words: b}], why: x', ['`dney` is not a key of a link']],
    ['asser: [{file: a.txt, words: a}, {file: b.txt, words: b}], why: x', ['`asser` is not a key of a link']],
    ['assert: [{file: a.txt, words: a}, {file: b.txt, words: b}], wyh: x', ['`wyh` is not a key of a link']],
    ['deny: [{file: a.txt, words: a}, {file: b.txt, words: b}]', ['`why` is missing from a link']],
    [
      'deny: [{file: a.txt, words: a}, {file: b.txt, words: b}], reason: x',
      ['`why` is missing from a link', '`reason` is not a key of a link'],
    ],
  ])('a slip in a link is reported once, and as what was meant: %s', (link, messages) => {
    const found = problems(`title: F\nlinks:\n  - {${link}}\n`);
    expect(found).toHaveLength(messages.length);
    for (const message of messages) expect(found.join('\n')).toContain(message);
  });

  test('a key that is written wrong is not missing as well', () => {
    const found = problems('titel: Fire\n');
    expect(found).toHaveLength(1);
    expect(found.join()).toContain('Write `title`');
  });

  test('a link of one passage is refused', () => {
    expect(problems('title: F\nlinks:\n  - {why: x, assert: [{file: a.txt, words: a}]}\n').join()).toContain(
      'Write at least 2 of them.',
    );
  });

  test('YAML that is not well formed is reported with its line', () => {
    expect(problems('title: "Fire\n').join()).toContain('error story:yaml-malformed');
    expect(problems('title: A: B\n').join()).toMatch(/story\.yaml:1:\d+ error story:yaml-malformed/u);
  });

  test('a key that occurs twice is refused', () => {
    expect(problems('title: A\ntitle: B\n').join()).toContain('story.yaml:2:1 error story:yaml-malformed');
  });

  test('anchors and aliases are refused, so no file can grow when it is read', () => {
    const problemsOfAliases = problems('title: &a A\nintroduction: *a\n');
    expect(problemsOfAliases).toHaveLength(2);
    expect(problemsOfAliases[1]).toBe(
      'story.yaml:2:15 error story:yaml-alias\n  Anchors (&) and aliases (*) are not read.\n  Write the value out, or put it between quotation marks.',
    );
  });

  test('the key “__proto__” is refused at every depth', () => {
    for (const text of [
      'title: F\n__proto__: {a: b}\n',
      'title: F\narticles:\n  __proto__:\n    outlet: X\n',
    ]) {
      expect(problems(text).join()).toContain(
        'error story:key-unknown\n  `__proto__` is not a key of anything.',
      );
    }
  });

  test.each(['constructor', 'prototype', 'toString'])('the key “%s” is a key like any other', (key) => {
    expect(problems(`title: F\n${key}: {polluted: yes}\n`).join()).toContain(
      `\`${key}\` is not a key of a story.`,
    );
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('a list where keys belong is refused', () => {
    expect(problems('- title\n').join()).toContain('error story:');
  });
});

describe('site.yaml', () => {
  test('a language that no browser knows, and an edition without an address, are reported with the form to write', () => {
    expect(
      readSiteSettings('site.yaml', 'name: X\nlanguage: english\n').diagnostics.map(formatDiagnostic),
    ).toEqual([
      'site.yaml:2:11 error site:value-wrong\n  `language` cannot be “english”.\n  Change it: a language is written en, de or pt-BR.',
    ]);
    const { diagnostics } = readSiteSettings('site.yaml', 'name: X\neditions: { de: example }\n');
    expect(diagnostics.map(({ ruleId, line }) => [ruleId, line])).toEqual([['value-wrong', 2]]);
    expect(
      readSiteSettings('site.yaml', 'name: X\nlanguage: pt-BR\neditions: { de: https://d.example }\n')
        .settings?.editions,
    ).toEqual({ de: 'https://d.example' });
  });

  test('an unknown key is reported', () => {
    expect(readSiteSettings('site.yaml', 'name: X\nnmae: Y\n').diagnostics.map(formatDiagnostic)).toEqual([
      'site.yaml:2:1 error site:key-unknown\n  `nmae` is not a key of the site.\n  Write `name`, or remove the line.',
    ]);
  });
});
