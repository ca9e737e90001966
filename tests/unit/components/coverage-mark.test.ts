import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import CoverageMark from '../../../src/components/marks/CoverageMark.astro';

const container = await AstroContainer.create();
const render = (asked: readonly boolean[], apart: string[] = []) =>
  container.renderToString(CoverageMark, { props: { carried: { asked, apart } } });

/** The places of the boxes of a path, from 0; undefined where there is no such path. */
const boxesOf = (html: string, path: RegExp): number[] | undefined => {
  const drawn = path.exec(html)?.[1];
  if (drawn === undefined) return undefined;
  return [...drawn.matchAll(/M(\d+) /gu)].map(([, left]) => Number(left) / 10);
};
const FILLED = /<path class="on" d="([^"]*)"/u;
const EMPTY = /<path d="([^"]*)"/u;

test('a box is filled for each article that reports the claim, empty for each other one', async () => {
  const html = await render([true, false, false, true, true]);
  expect(boxesOf(html, FILLED)).toEqual([0, 3, 4]);
  expect(boxesOf(html, EMPTY)).toEqual([1, 2]);
  expect(html).toContain('3 of 5');
});

test('where all or none report it there are boxes of one kind', async () => {
  expect(boxesOf(await render([true, true]), EMPTY)).toBeUndefined();
  expect(boxesOf(await render([false, false]), FILLED)).toBeUndefined();
});

test('an article that stands apart and has it, too, is named, not counted', async () => {
  const html = await render([true, false, true], ['A']);
  expect(html).toContain('2 of 3, and A apart');
  expect([boxesOf(html, FILLED), boxesOf(html, EMPTY)]).toEqual([[0, 2], [1]]);
});

test('more than twenty articles are said in words alone', async () => {
  const html = await render(Array.from({ length: 21 }, (_, index) => index === 0));
  expect(html).not.toContain('<svg');
  expect(html).toContain('1 of 21');
});
