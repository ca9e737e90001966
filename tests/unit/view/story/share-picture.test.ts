import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { drawPicture, PICTURE_FONTS } from '../../../../src/load/draw-picture.ts';
import type { Claim } from '../../../../src/model/comparison.ts';
import { toEmbedIds, toEmbedView } from '../../../../src/view/story/embed.ts';
import { measureText, wrapText } from '../../../../src/view/story/picture-text.ts';
import { toClaimPicture, toStoryPicture } from '../../../../src/view/story/share-picture.ts';
import { harbour } from '../../../build/harbour.ts';

describe('the picture of a story', () => {
  test('an article’s words never become markup, and signs that XML forbids are left out', () => {
    const title = '</text><script>alert("x")</script> & \u0000\u202E\uD800';
    const strips = toStoryPicture({ ...harbour, story: { ...harbour.story, title } }, 'Test');
    const svg = strips.join('');
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;');
    expect(drawPicture(strips).length).toBeGreaterThan(1000);
  });

  test('the same story gives the same bytes', () => {
    const strips = toStoryPicture(harbour, 'Test');
    expect(drawPicture(strips)).toEqual(drawPicture(strips));
  });

  test('is as high with a long title as with a short one, and its lowest strip is the same', () => {
    const toHeights = (title: string) => {
      const strips = toStoryPicture({ ...harbour, story: { ...harbour.story, title } }, 'Test');
      return { foot: strips.at(-1), heights: strips.map((svg) => Number(/height="(\d+)"/u.exec(svg)?.[1])) };
    };
    const [short, long] = [toHeights('Fire'), toHeights('Fire at the old harbour of the town '.repeat(3))];
    const sum = ({ heights }: { heights: number[] }) => heights.reduce((all, height) => all + height, 0);
    expect([sum(short), sum(long)]).toEqual([630, 630]);
    expect(long.heights[0]).toBeGreaterThan(short.heights[0] ?? 0);
    expect(long.foot).toBe(short.foot);
  });

  test('a text is broken between words, and what has no room is left out with “…”', () => {
    const lines = wrapText('one two three four five six seven', { size: 10, width: 60, most: 2 });
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/ …$/u);
  });
});

describe('the picture of a claim', () => {
  const toPicture = (claim: Claim) => toClaimPicture(harbour, claim, 'Test');
  const toHeights = (strips: readonly string[]) =>
    strips.map((svg) => Number(/height="(\d+)"/u.exec(svg)?.[1]));

  test('is as high with many words as with few, and all but its words is drawn once for both', () => {
    const [few] = harbour.claims;
    if (few === undefined) throw new Error('the harbour has claims');
    const many = { ...few, label: `${'Ågren’s quay jumped by half, '.repeat(5)}they said` };
    const [short, long] = [toPicture(few), toPicture({ ...many, labelBy: 'editor' })];
    for (const strips of [short, long])
      expect(toHeights(strips).reduce((sum, height) => sum + height, 0)).toBe(630);
    expect(long.filter((strip) => !short.includes(strip))).toHaveLength(2);
    expect(short.filter((strip) => strip.includes('reported in'))).toEqual(
      long.filter((strip) => strip.includes('reported in')),
    );
  });

  test('no letter of its words is cut at an edge of their strip', () => {
    const [claim] = harbour.claims;
    if (claim === undefined) throw new Error('the harbour has claims');
    const words = toPicture({ ...claim, label: 'ÅÉŘŮ gjpqy (Ç)', labelBy: 'editor' })[1] ?? '';
    const { pixels, width, height } = new Resvg(words, PICTURE_FONTS).render();
    const lines = Array.from({ length: height }, (_, y) =>
      pixels.subarray(y * width * 4, (y + 1) * width * 4),
    );
    const isPaper = (line: Uint8Array | undefined) =>
      new Set(line && new Uint32Array(new Uint8Array(line).buffer)).size === 1;
    expect([isPaper(lines.at(0)), isPaper(lines.at(-1)), lines.every(isPaper)]).toEqual([true, true, false]);
  });
});

describe('an embed', () => {
  test('there is one for each topic and each claim that several articles report', () => {
    expect(toEmbedIds({ ...harbour, topics: harbour.topics.slice(1) })).toEqual(['ferry']);
    expect(toEmbedView(harbour, 'ferry').title).toBe('When does the ferry resume?');
  });
});

test('a line is full where one letter more would be too wide', () => {
  const width = measureText('one two', 10);
  expect(wrapText('one two', { size: 10, width, most: 2 })).toEqual(['one two']);
  expect(wrapText('one two', { size: 10, width: width - 0.1, most: 2 })).toEqual(['one', 'two']);
  expect(wrapText('one two', { size: 10, width: 1, most: 1 })).toEqual(['one …']);
});

test('letters are narrow, wide, capital or of the width of most', () => {
  expect(['i', 'w', 'A', '4', 'a'].map((letter) => measureText(letter, 100))).toEqual([30, 86, 62, 62, 52]);
});
