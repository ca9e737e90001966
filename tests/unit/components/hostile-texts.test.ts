import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import ClaimLabel from '../../../src/components/marks/ClaimLabel.astro';
import { NO_MARKS } from '../../../src/view/story/label-marks.ts';
import fc from '../../build/properties.ts';
import { PAYLOADS } from '../../site/hostile-payloads.ts';

const container = await AstroContainer.create();
const parser = unified().use(rehypeParse, { fragment: true });

/** Names of the elements and of their attributes, as a browser would make them. */
async function renderNames(text: string): Promise<string[]> {
  const passage = { article: text, start: 0, end: 5, letter: text };
  const context = { exact: text, start: 0, end: 5, gap: true };
  const label = {
    text,
    speaker: text,
    before: true,
    after: true,
    claimed: null,
    marks: NO_MARKS,
    named: null,
    context,
    passage,
  };
  const names: string[] = [];
  visit(
    parser.parse(await container.renderToString(ClaimLabel, { props: { label } })),
    'element',
    (element) => {
      names.push([element.tagName, ...Object.keys(element.properties)].join(' '));
    },
  );
  return names;
}

test('whatever a text holds, it makes the elements and attributes that harmless words make, and signs that say what is hidden', async () => {
  const harmless = await renderNames('words');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(fc.constantFrom(...PAYLOADS), fc.string({ unit: 'grapheme' })), {
        minLength: 1,
        maxLength: 3,
      }),
      async (parts) => {
        const names = await renderNames(parts.join(' '));
        expect(
          names
            .filter((name) => !name.startsWith('bdi className dataCode'))
            .filter((name) => !harmless.includes(name)),
        ).toEqual([]);
      },
    ),
  );
});
