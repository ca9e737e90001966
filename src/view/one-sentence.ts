import type { FormPart, QuotationForm } from './quotation-forms.ts';
import type { UtteranceView } from './quotations.ts';

/** Where the sentences begin and end that a form stands in; undefined for a form without them. */
function findAround({ parts }: QuotationForm): { start: number; end: number } | undefined {
  const [start, end] = [parts[0]?.before?.start, parts.at(-1)?.after?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}

const toEnd = ({ start, segments }: FormPart): number =>
  start + segments.reduce((sum, { text }) => sum + text.length, 0);

/** A part as it goes on with one before it in the same sentences: what is between the two is all that stands before it. */
function goOn(part: FormPart, from: number): FormPart {
  const { before } = part;
  if (before === null || from < before.start) return part;
  return {
    ...part,
    goesOn: true,
    before: { start: from, end: before.end, text: before.text.slice(from - before.start) },
  };
}

/** One view of several that one article has in the same sentences, in the order of their words; undefined where their words overlap. */
function toOne(views: readonly UtteranceView[]): UtteranceView | undefined {
  const [first, ...others] = views.toSorted((a, b) => toStart(a) - toStart(b));
  if (first === undefined) return undefined;
  const parts = [...first.base.parts];
  for (const { base } of others)
    for (const part of base.parts) {
      const last = parts.at(-1);
      if (last === undefined || part.start < toEnd(last)) return undefined;
      parts[parts.length - 1] = { ...last, after: null };
      parts.push(goOn(part, toEnd(last)));
    }
  return {
    ...first,
    base: { ...first.base, parts },
    isElsewhere: views.some(({ isElsewhere }) => isElsewhere),
  };
}

const toStart = ({ base }: UtteranceView): number => base.parts[0]?.start ?? 0;

/**
 * Words of one article that stand in their sentences, each sentence once: what it quotes in several places is marked in it together. May another article have some of the words
 * of one, that is said of all. What other articles quote, too, stays by itself.
 */
export function withEachSentenceOnce(views: readonly UtteranceView[]): UtteranceView[] {
  const groups = Map.groupBy(views, (view) => {
    const around = view.variants.length === 0 ? findAround(view.base) : undefined;
    return around === undefined ? view.id : `${view.base.mark.id} ${around.start} ${around.end}`;
  });
  return [...groups.values()].flatMap((group) => {
    const one = group.length > 1 ? toOne(group) : undefined;
    return one === undefined ? group : [one];
  });
}
