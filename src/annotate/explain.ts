import type { ReadArticle } from '../model/article.ts';
import { findRule, readByRule } from '../model/rule.ts';
import { sliceSpan } from '../model/span.ts';
import { type Occasion, toAnchor } from './article.ts';
import { HEARSAY_RULES } from './attributions/hearsay.ts';
import { OWN_VOICE } from './attributions/own-voice.ts';
import { withPhrases } from './attributions/phrases.ts';
import { NO_REPORT } from './attributions/select.ts';
import type { CitedUnit } from './clauses/cited.ts';
import { explainFigures } from './figures/figures.ts';
import { toPlainArticle } from './plain-text.ts';
import { findQuotations } from './quotations/quotations.ts';
import { findSentences } from './sentences/sentences.ts';
import { findCitedUnits } from './speakers/speakers.ts';
import { explainTimeframes } from './timeframes/timeframes.ts';

/** Words of an article with the ids of the rules that decided what they are. */
type Explained = { text: string; decidedBy: readonly string[] };

/** By which rules the figures, times and citations of an article were decided, in reading order. */
export type Explanation = { figures: Explained[]; timeframes: Explained[]; attributions: Explained[] };

/** Tells by which rules what was found in an article was decided, and which citations were found to report nothing. */
export function explainArticle(article: ReadArticle, occasion: Occasion): Explanation {
  const plain = toPlainArticle(article)?.article ?? article;
  const { text } = plain;
  const sentences = findSentences(plain);
  const timeframes = explainTimeframes(text, sentences, toAnchor(plain, occasion));
  const spans = timeframes.map(({ timeframe }) => timeframe);
  const units = findCitedUnits(plain, sentences, findQuotations(plain));
  return {
    figures: explainFigures(text, sentences, spans).map(({ figure, decidedBy }) => ({
      text: sliceSpan(text, figure),
      decidedBy,
    })),
    timeframes: timeframes.map(({ timeframe, decidedBy }) => ({
      text: sliceSpan(text, timeframe),
      decidedBy,
    })),
    attributions: units.flatMap((unit) => [...explainCitations(unit, text), ...explainHearsay(unit, text)]),
  };
}

/** A citation that reports something is told by its form (`attribution-according`), and, in the outlet's own voice, by why. */
const explainCitations = (unit: CitedUnit, text: string): Explained[] =>
  withPhrases(unit).map((citation) => {
    const none = findRule(NO_REPORT, unit, citation);
    const own = none === undefined ? findRule(OWN_VOICE, unit, citation) : undefined;
    const decidedBy = [none ?? `attribution-${citation.order}`, ...(own === undefined ? [] : [own])];
    return { text: toWords(unit, citation.cue, text), decidedBy };
  });

const explainHearsay = (unit: CitedUnit, text: string): Explained[] =>
  unit.tokens.flatMap(({ kind }, at) => {
    const found = kind === 'word' ? readByRule(HEARSAY_RULES, unit.tokens, at) : undefined;
    return found === undefined ? [] : [{ text: toWords(unit, found, text), decidedBy: [found.rule] }];
  });

function toWords({ tokens }: CitedUnit, range: { from: number; to: number }, text: string): string {
  const [first, last] = [tokens[range.from], tokens[range.to - 1]];
  return first && last ? text.slice(first.start, last.end) : '';
}
