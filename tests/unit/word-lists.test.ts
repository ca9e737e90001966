import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Fewest words of a list. */
const MIN_WORDS = 6;

/** The share of all words of both that makes two lists one. */
const MIN_SHARE = 0.8;

type List = { at: string; words: ReadonlySet<string> };

/** Functions that take words between spaces or bars. */
const TAKES_WORDS = /^(?:to|list|with)\w*(?:Set|Words|Phrases|Plurals|Forms|Table|Stems)$/u;

/** What stands before a choice of whole words in a pattern; one that opens a pattern may follow any letters: endings. */
const BEFORE_WHOLE = /(?:\^|\\b|\s|-|[)\]}?*+$])$/u;

/** A choice of words inside a pattern: “(?:he|she|it)”, “(?!this|that)”. */
const CHOICE = /\((?:\?(?::|<?[!=]))?([\p{L}'’ ?[\]-]+(?:\|[\p{L}'’ ?[\]-]+)+)\)/gu;

/** A pattern that is nothing but words to choose from. */
const ONLY_WORDS = /^\^\(\?:([^()]+)\)\$$|^\\b\(\?:([^()]+)\)\\b$/u;

const toWords = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => /\p{L}/u.test(word)));

const isList = ({ words }: List): boolean => words.size >= MIN_WORDS;

/** True for a text that is taken apart into words: by a function for lists, by `split`, at bars or over lines. */
function isText(node: ts.StringLiteralLike): boolean {
  if (!/^[\s\p{L}'’|.-]+$/u.test(node.text)) return false;
  const { parent } = node;
  if (ts.isCallExpression(parent) && TAKES_WORDS.test(parent.expression.getText())) return true;
  return (
    ts.isPropertyAccessExpression(parent) ||
    node.text.includes('|') ||
    (ts.isNoSubstitutionTemplateLiteral(node) && node.text.includes('\n'))
  );
}

/** The choices of whole words in a pattern; `only`: where it is nothing else. */
function findChoices(pattern: string, only: boolean): string[][] {
  if (only) {
    const [, whole, inside] = ONLY_WORDS.exec(pattern) ?? [];
    const words = whole ?? inside;
    return words === undefined ? [] : [words.split('|')];
  }
  return [...pattern.matchAll(CHOICE)].flatMap(({ 1: words = '', index }) =>
    BEFORE_WHOLE.test(pattern.slice(0, index)) ? [words.split('|')] : [],
  );
}

/** Lists as they are written: the words of a text or an array, and those that a pattern takes one for another. */
function findLists(file: string, code: string, only = false): List[] {
  const lists: List[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    const add = (words: readonly string[]) => lists.push({ at, words: toWords(words) });
    if (ts.isStringLiteralLike(node) && isText(node))
      add(node.text.split(node.text.includes('|') ? '|' : /\s+/u));
    if (ts.isRegularExpressionLiteral(node))
      for (const words of findChoices(node.text.slice(1, node.text.lastIndexOf('/')), only)) add(words);
    if (ts.isArrayLiteralExpression(node))
      add(node.elements.flatMap((one) => (ts.isStringLiteral(one) ? one.text : [])));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lists.filter(isList);
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.startsWith('bench'),
);
const listsOf = (name: string, only = false): List[] =>
  findLists(name, readFileSync(`src/${name}`, 'utf8'), only);

/** Each two lists of which most words are in both. */
const findDoubled = (lists: readonly List[]): string[] =>
  lists.flatMap((one, index) =>
    lists.slice(index + 1).flatMap((other) => {
      const [fewer = 0, more = 0] = [one.words.size, other.words.size].sort((a, b) => a - b);
      if (fewer < MIN_SHARE * more) return [];
      const shared = one.words.intersection(other.words).size;
      return shared < MIN_SHARE * one.words.union(other.words).size ? [] : `${one.at} ~ ${other.at}`;
    }),
  );

test('annotate has its lists of words, also those inside patterns, in its lexicon', () => {
  const outside = files.filter((name) => /^annotate\/(?!lexicon\/)/u.test(name));
  expect(outside.length).toBeGreaterThan(100);
  expect(outside.flatMap((name) => listsOf(name)).map(({ at }) => at)).toEqual([]);
});

test('no list of words of any room occurs twice', () => {
  const lists = files.flatMap((name) => listsOf(name, true));
  expect(lists.length).toBeGreaterThan(150);
  expect(findDoubled(lists)).toEqual([]);
});

test('lists are found in texts, arrays and patterns', () => {
  const code = [
    "const A = toWordSet('one two three four five six');",
    "const B = ['one', 'two', 'three', 'four', 'five', 'six'];",
    'const C = /^(?:one|two|three|four|five|six)$/u;',
    'const D = /^(?:one|two|three|four|five|seven) more/u;',
    'const E = /(?:ed|er|ing|ly|ion|ness)$/u;',
    "const F = 'a sentence that says something of six words';",
    "const G = toWordSet('one two three four five');",
  ].join('\n');
  const found = findLists('a.ts', code);
  expect(found.map(({ at }) => at)).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:3', 'a.ts:4']);
  expect(findLists('a.ts', code, true).map(({ at }) => at)).toEqual(['a.ts:1', 'a.ts:2', 'a.ts:3']);
  expect(findDoubled(found.slice(0, 2))).toEqual(['a.ts:1 ~ a.ts:2']);
});
