import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { annotateArticle } from '../../../src/annotate/article.ts';
import type { AnnotatedArticle, Quotation } from '../../../src/model/article.ts';
import { makeArticle } from '../../build/annotated-article.ts';
import { readWords } from '../../build/article-file.ts';

const FOLDER = 'content/stories/us-security-guarantees-for-ukraine/articles/';

function toLine({ text }: AnnotatedArticle, { kind, start, end, speaker, cue }: Quotation): string {
  const name =
    speaker === null ? '–' : `${speaker.text}${speaker.resolved === null ? '' : ` (${speaker.resolved})`}`;
  const verb = cue === null ? '–' : text.slice(cue.start, cue.end);
  return `${kind} | ${name} | ${speaker?.certain === true ? 'certain' : 'not certain'} | ${verb} | ${text.slice(start, end)}`;
}

describe('the first story’s articles', () => {
  test.each(readdirSync(FOLDER))('quotations and speakers of %s', async (file) => {
    const article = annotateArticle(readWords(readFileSync(FOLDER + file, 'utf8'), file), { date: null });
    const lines = article.quotations.map((quotation) => toLine(article, quotation));
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/speech/${file}`);
  });
});

test('times count from the article’s own date, else from the occasion', () => {
  const text = 'The port opened last Friday.';
  const own = { text: 'Aug 20', start: 0, end: 0, date: '2025-08-20T10:00:00+02:00' };
  const dated = annotateArticle(makeArticle({ text, published: own }), { date: '2025-01-01' });
  const undated = annotateArticle(makeArticle({ text }), { date: '2025-01-01' });
  expect(dated.timeframes[0]?.from).toBe('2025-08-15');
  expect(undated.timeframes[0]?.from).toBe('2024-12-27');
});
