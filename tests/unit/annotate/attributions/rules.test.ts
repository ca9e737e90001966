import { describe, expect, test } from 'vitest';
import { OWN_VOICE } from '../../../../src/annotate/attributions/own-voice.ts';
import { withPhrases } from '../../../../src/annotate/attributions/phrases.ts';
import type { CitationRule } from '../../../../src/annotate/attributions/rules.ts';
import { NO_REPORT } from '../../../../src/annotate/attributions/select.ts';
import { findQuotations } from '../../../../src/annotate/quotations/quotations.ts';
import { findCitedUnits } from '../../../../src/annotate/speakers/speakers.ts';
import { findRule } from '../../../../src/model/rule.ts';
import { makeArticle } from '../../../build/annotated-article.ts';

/** The ids of the rules that hold for the citations of a sentence. */
function findIds(rules: readonly CitationRule[], text: string): string[] {
  const article = makeArticle({ text });
  return findCitedUnits(article, article.sentences, findQuotations(article)).flatMap((unit) =>
    withPhrases(unit).flatMap((citation) => findRule(rules, unit, citation) ?? []),
  );
}

describe.each([
  ['what reports nothing', NO_REPORT],
  ['what an outlet tells itself', OWN_VOICE],
])('%s', (_, rules) => {
  test.each(rules)('$id: $example', ({ id, example, counter }) => {
    expect(findIds(rules, example)).toContain(id);
    expect(findIds(rules, counter)).not.toContain(id);
  });

  test('each rule has an id of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });
});
