import { describe, expect, test } from 'vitest';
import { drawMutants } from '../../../../src/bench/mutations/draw.ts';
import { applyMutant, findMutants, MUTATION_KINDS } from '../../../../src/bench/mutations/sites.ts';

/** Every breakage of a text as “kind: broken text”. */
const breakagesOf = (text: string): string[] =>
  findMutants('a.ts', text).map((mutant) => `${mutant.kind}: ${applyMutant(text, mutant)}`);

describe('a text is broken', () => {
  test.each([
    ['const a = b < c;', ['swapped comparison: const a = b <= c;']],
    ['const a = b === c;', ['swapped comparison: const a = b !== c;']],
    ['if (a) b = c;', ['negated condition: if (!(a)) b = c;']],
    ['if (a) b = c; else b = d;', ['swapped branches: if (!(a)) b = c; else b = d;']],
    [
      'const a = b ? c : d;',
      ['swapped branches: const a = b ? d : c;', 'negated condition: const a = !(b) ? c : d;'],
    ],
    ['const a = [b, c, d];', ['dropped array element: const a = [b, d];']],
    ['const a = [b];', []],
    ['const a = 3;', ['changed constant: const a = 4;']],
    ['const a = 0.5;', ['changed constant: const a = 0.25;']],
    ['const a = true;', ['changed constant: const a = false;']],
    ['a(b);', ['removed call: ;']],
    ['const a = b.filter(c);', ['removed call: const a = b;']],
    ['const a = b.map(c);', []],
    ['type A = 1 | true; const b: Record<2, A> = c;', []],
  ])('%s', (text, expected) => expect(breakagesOf(text)).toEqual(expected));

  test('in the script and in the template of a component', () => {
    const text = '---\nconst a = b > c;\n---\n<p class="x">{a && <b>{c ? d : e}</b>}</p>\n<br>\n';
    expect(
      findMutants('a.astro', text).map((one) => [one.line, one.kind, text.slice(one.start, one.end)]),
    ).toEqual([
      [2, 'swapped comparison', '>'],
      [4, 'negated condition', 'a'],
      [4, 'swapped branches', 'c ? d : e'],
      [4, 'negated condition', 'c'],
    ]);
  });

  test('at the place and line that it says', () => {
    const text = 'const a = b;\nconst c = a > 3;\n';
    expect(findMutants('a.ts', text).map(({ line, was, now }) => [line, was, now])).toEqual([
      [2, '>', '>='],
      [2, '3', '4'],
    ]);
  });
});

describe('a draw', () => {
  const text = Array.from({ length: 20 }, (_, index) => `if (a${index} < ${index}) b(c ? d : [e, f]);`).join(
    '\n',
  );
  const all = findMutants('a.ts', text);

  test('is the same for the same seed and another for another', () => {
    const draw = (seed: number) => drawMutants(all, { seed, count: 12 });
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test('takes each kind in turn, and no place twice', () => {
    const drawn = drawMutants(all, { seed: 1, count: 6 });
    expect(drawn.map(({ kind }) => kind)).toEqual([...MUTATION_KINDS]);
    const whole = drawMutants(all, { seed: 1, count: 1000 });
    expect(whole).toHaveLength(all.length);
    expect(new Set(whole).size).toBe(all.length);
  });
});
