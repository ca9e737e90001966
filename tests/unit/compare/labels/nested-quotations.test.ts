import { describe, expect, test } from 'vitest';
import { isNestedQuotation } from '../../../../src/compare/labels/nested-quotations.ts';
import { makeArticle, makeQuotation, spanOf } from '../../../build/annotated-article.ts';

/** Whether some words of a text that is one quotation begin inside another within it. */
function isNested(text: string, words: string): boolean {
  const end = Math.max(text.lastIndexOf('"'), text.lastIndexOf('”')) + 1;
  const article = makeArticle({ id: 'a', text, quotations: [makeQuotation(text, text.slice(0, end))] });
  return isNestedQuotation(spanOf(text, words), article);
}

describe('words inside a quotation within a quotation', () => {
  test.each([
    [
      'straight marks',
      "\"We met, and she said, 'The quay is ours. I'd close it,'\" Velde said.",
      "I'd close it",
    ],
    ['curly marks', '“She told me, ‘The quay is ours. We close it.’ So I left.”', 'We close it'],
    ['the inner mark first', '“ ‘The quay is ours,’ she told me.”', '‘The quay'],
    ['after the outer mark', '“‘The quay is ours,’ she told me.”', '‘The quay'],
    [
      'double marks in a report that is passed on',
      '"Velde told the pilots that "the lamp is out. We row blind." She left."',
      'We row blind',
    ],
    ['curly double marks', '“Bo Stone wrote: “The lamp is out. I row blind.” He left.”', 'I row blind'],
    [
      'after a term in marks',
      '"Velde doubts the "lamp" plan, since "A lamp costs coal. We have none." So it goes."',
      'We have none',
    ],
    [
      'in a later paragraph',
      '"The quay sank.\n\n"Velde told us: "Row on. We mend it." So it goes."',
      'We mend it',
    ],
    ['its first words', '“Bo Stone wrote: “The lamp is out. I row blind.” He left.”', 'The lamp'],
    ['a second inner one', '“ ‘The quay is ours,’ she said. ‘We close it.’ ”', '‘We close'],
  ])('%s', (_, text, words) => {
    expect(isNested(text, words)).toBe(true);
  });

  test.each([
    ['after the inner one', '“She told me, ‘The quay is ours.’ So I left.”', 'So I left'],
    ['an apostrophe before', '“I don’t know. The quay is ours.”', 'The quay'],
    ['a possessive before', '"The masters\' plan fails. The quay is ours."', 'The quay'],
    ['after a term in double marks', '"The "lamp" plan fails. The quay is ours."', 'The quay'],
    ['after inner double marks', '“Bo wrote: “The lamp is out.” I row blind.”', 'I row'],
    ['the same words in a later paragraph', '"The quay sank.\n\n"We mend it. We row."', 'We row'],
    ['no inner mark at all', '"The quay is ours. We close it."', 'We close'],
    ['outside every quotation', '“The quay is ours.” Velde left.', 'Velde'],
  ])('and not %s', (_, text, words) => {
    expect(isNested(text, words)).toBe(false);
  });
});
