import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const FOLDER = new URL('../../../src/annotate/lexicon/', import.meta.url);

type List = { file: string; name: string; words: string[] };

/** Fewest characters of a text that is a list of words, not a sentence of the code. */
const MIN_LIST_LENGTH = 40;

/** The lists of words as they are written in a file: each literal of words with the name of what it is part of. */
function findLists(file: string): List[] {
  const lists: List[] = [];
  const visit = (node: ts.Node, name: string): void => {
    const inside = ts.isVariableDeclaration(node) ? node.name.getText() : name;
    if (
      (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
      node.text.length > MIN_LIST_LENGTH
    ) {
      const separator = node.text.includes('|') ? '|' : node.text.includes(';') ? ';' : /\s+/u;
      const words = node.text.split(separator).map((word) => word.trim());
      lists.push({ file, name: inside, words: words.filter((word) => word !== '') });
    }
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  const code = readFileSync(new URL(file, FOLDER), 'utf8');
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true), '');
  return lists;
}

const files = readdirSync(FOLDER).sort();
const lists = files.flatMap(findLists);

/** Lists, not sentences, that are written in other files of the rooms that may import the lexicon: words of a class that it has are taken from there. */
const outside = ['annotate', 'align', 'load'].flatMap((room) =>
  readdirSync(new URL(`../../${room}/`, FOLDER), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('lexicon/'))
    .flatMap((file) => findLists(`../../${room}/${file}`))
    .filter(({ words }) => !words.some((word) => /[.!?”]$/u.test(word))),
);

/** Shortest list of which a copy in another one is told; the shares of its own words and of the other's that make one, not a class of its own. */
const MIN_COPIED = 12;
const COPIED_RATIO = 0.95;
const MIN_SHARE = 0.3;

describe('every list of words occurs once', () => {
  test('there are lists to look at', () => expect(lists.length).toBeGreaterThan(50));

  test.each(files)('no entry stands twice in a list of %s', (file) => {
    const doubled = lists
      .filter((list) => list.file === file)
      .flatMap(({ name, words }) =>
        words.filter((word, index) => words.indexOf(word) < index).map((word) => `${name}: ${word}`),
      );
    expect(doubled).toEqual([]);
  });

  test('no list is written again inside another, in the lexicon or beside it: it is taken from there', () => {
    expect(outside.length).toBeGreaterThan(30);
    const all = [...lists, ...outside];
    const copies = all.flatMap((small) =>
      all
        .filter((large) => large !== small && small.words.length >= MIN_COPIED)
        .filter((large) => small.words.length >= large.words.length * MIN_SHARE)
        .filter(
          (large) =>
            small.words.filter((word) => large.words.includes(word)).length >=
            small.words.length * COPIED_RATIO,
        )
        .map((large) => `${small.name} in ${large.name}`),
    );
    expect(copies).toEqual([]);
  });
});
