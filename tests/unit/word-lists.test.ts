import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Fewest words of a list of which a second copy is told; the share of all words of both that makes two lists one. */
const MIN_WORDS = 9;
const MIN_SHARE = 0.95;

/** What data are told of in sentences, of which some are alike. */
const PROSE = /field-descriptions\.ts$|data\/tables\.ts$/u;

type List = { at: string; words: ReadonlySet<string> };

const toList = (at: string, words: readonly string[]): List[] => {
  const own = new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== ''));
  return own.size < MIN_WORDS ? [] : [{ at, words: own }];
};

/** Lists as they are written: the words of a text without marks, and those that a pattern takes one for another. */
function findLists(file: string, code: string): List[] {
  const lists: List[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isStringLiteralLike(node) && !/[.,!?“”<>(){}]|; this is a bug/u.test(node.text))
      lists.push(...toList(at, node.text.split(node.text.includes('|') ? '|' : /\s+/u)));
    if (ts.isRegularExpressionLiteral(node))
      for (const [, words = ''] of node.text.matchAll(/\(\?:([\w' ’|-]+)\)/gu))
        lists.push(...toList(at, words.split('|')));
    if (ts.isArrayLiteralExpression(node))
      lists.push(
        ...toList(
          at,
          node.elements.flatMap((one) => (ts.isStringLiteral(one) ? one.text : [])),
        ),
      );
    ts.forEachChild(node, visit);
  };
  visit(source);
  return lists;
}

const lists = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('bench') && !PROSE.test(name))
  .flatMap((name) => findLists(name, readFileSync(`src/${name}`, 'utf8')));

test('no list of words of any room occurs twice', () => {
  expect(lists.length).toBeGreaterThan(100);
  const doubled = lists.flatMap((one, index) =>
    lists.slice(index + 1).flatMap((other) => {
      const shared = one.words.intersection(other.words).size;
      return shared < MIN_SHARE * one.words.union(other.words).size ? [] : `${one.at} ~ ${other.at}`;
    }),
  );
  expect(doubled).toEqual([]);
});
