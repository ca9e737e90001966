import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { annotateStory } from '../../../../src/annotate/story.ts';
import type { AnnotatedArticle } from '../../../../src/model/article.ts';
import type { Span } from '../../../../src/model/span.ts';
import { type Clause, findClauses, isVerbAt } from '../../../../src/view/story/board-clauses.ts';
import { isLateEnd, isSafeEnd } from '../../../../src/view/story/board-ends.ts';
import { pickClause } from '../../../../src/view/story/board-picks.ts';
import {
  isBracketOpen,
  isQuotationCut,
  withQuotationMarks,
} from '../../../../src/view/story/board-quotes.ts';
import { isClause, isSound, toWordEdges } from '../../../../src/view/story/board-sound.ts';
import { type BoardWord, toBoardWords } from '../../../../src/view/story/board-words.ts';
import { makeArticle } from '../../../build/annotated-article.ts';
import { readPairs } from '../../../build/compare-pairs.ts';
import { toSigns } from '../../../build/signs.ts';

/** The sentences of the golden pairs, and every fifth invented text of the golden file of findings. */
const texts = [
  ...readPairs().flat(),
  ...readFileSync(new URL('../../../golden/annotate/sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\S/u.test(line))
    .filter((_, at) => at % 5 === 0),
];

/** So many texts are annotated as one article. */
const PER_ARTICLE = 60;

/** What stands between two clauses of a row. */
const LINKS = [
  ', and ',
  ', which ',
  ' because ',
  ', but ',
  '; ',
  ', who said that ',
  ' – ',
  ' when ',
  ', while ',
];

/** A text, and the next after it as a further clause of one sentence. */
const toLines = (some: readonly string[]): string[] =>
  some.flatMap((text, at) => {
    const [own, next] = [text, some[at + 1] ?? ''].map((one) => one.replace(/[.!?]$/u, ''));
    const link = LINKS[at % LINKS.length] ?? '';
    return [text, `${own}${link}${next?.charAt(0).toLowerCase()}${next?.slice(1)}.`];
  });

const toFlags = (words: readonly BoardWord[], holds: (at: number) => boolean): string =>
  words.map((_, at) => (holds(at) ? '1' : '0')).join('');

const tellClause = ({ from, verb, to, isMain, reports, isJoined, isRelative }: Clause): string =>
  `${from}-${verb}-${to}${[isMain, reports, isJoined, isRelative].map((flag) => (flag ? '1' : '0')).join('')}`;

const tellSpans = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}-${end}`).join(' ');

/** What is told of each run of words of a sentence that can be cut out of it. */
function tellCuts(words: readonly BoardWord[], exact: string, start: number): string[] {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  return words.flatMap((word, at) => {
    const next = words[at + 1] ?? last;
    const spans = [
      { start: first.start, end: word.end },
      { start: word.start, end: last.end },
    ];
    const gap = [spans[0] ?? word, { start: (words[at + 3] ?? next).start, end: last.end }];
    return [
      ...spans.flatMap((span) => [
        tellSpans([withQuotationMarks(span, { exact, start })]),
        `${isBracketOpen(span, { exact, start })} ${isQuotationCut(span, { exact, start })} ${isSound(words, [span])}`,
        tellSpans(toWordEdges([{ start: span.start + 1, end: span.end - 1 }], words)),
      ]),
      `${isSound(words, gap)} ${isClause(words.slice(at))} ${isClause(words.slice(0, at + 1))}`,
    ];
  });
}

/** What is picked where one word after the other is what the row is about, and another is needed. */
const tellPicks = (words: readonly BoardWord[]): string[] =>
  words.flatMap((_, at) =>
    [1, 3].map((apart) =>
      tellSpans(
        pickClause(words, {
          about: words.map((word, index) => (index === at ? 3 : Number(word.says))),
          needed: words.map((__, index) => index === (at + apart) % words.length),
        }),
      ),
    ),
  );

function tellSentence({ start, end }: Span, article: AnnotatedArticle, people: ReadonlySet<string>): string {
  const exact = article.text.slice(start, end);
  const words = toBoardWords({ text: exact, start }, article, people);
  const shift = words.map((word) =>
    JSON.stringify({ ...word, start: word.start - start, end: word.end - start }),
  );
  return [
    exact,
    `  ${findClauses(words).map(tellClause).join(' ')}`,
    `  ${toFlags(words, (at) => isVerbAt(words, at))} ${toFlags(words, (at) => isSafeEnd(words, at))} ${toFlags(words, (at) => isLateEnd(words, at))}`,
    `  ${toSigns(shift.map((word) => word.replaceAll(/"content":\{[^}]*\}/gu, '')))} ${toSigns(tellCuts(words, exact, start))} ${toSigns(tellPicks(words))}`,
  ].join('\n');
}

function tellTexts(some: readonly string[]): string[] {
  const { articles, entities } = annotateStory([makeArticle({ text: toLines(some).join('\n') })], {
    date: '2025-08-20',
  });
  const people = new Set(entities.flatMap(({ id, kind }) => (kind === 'person' ? id : [])));
  return articles.flatMap((article) =>
    article.sentences.map((sentence) => tellSentence(sentence, article, people)),
  );
}

test('where the clauses of invented sentences begin and end, and what can be cut out of them, stays as it is, right or wrong; a change is read as a difference', async () => {
  const parts = Array.from({ length: Math.ceil(texts.length / PER_ARTICLE) }, (_, part) =>
    texts.slice(part * PER_ARTICLE, (part + 1) * PER_ARTICLE),
  );
  await expect(`${parts.flatMap(tellTexts).join('\n')}\n`).toMatchFileSnapshot(
    '../../../golden/view/clauses.txt',
  );
});
