import type { Claim, Passage } from '../../model/comparison.ts';
import type { Heading } from '../../model/heading.ts';
import type { Id } from '../../model/ids.ts';
import type { Link } from '../../model/links.ts';
import type { Label } from './label-readings.ts';
import type { createLabelFinder } from './labels.ts';

const toRuled = (label: Label): Heading => ({
  label: label.text,
  labelPassage: label.passage,
  labelSpeaker: label.speaker,
  labelPronoun: label.pronoun,
  labelIsPiece: label.isPiece,
  labelBefore: label.before,
});

/** What is known of a claim before it is compared: its id, what the editor says of it, its topic by rule. */
type Place = {
  id: Id;
  pin: { label?: string | undefined; topic?: Id | undefined } | undefined;
  topic: Id | null;
};

/** A claim with the links between its passages, and its heading by rule. */
type Headed = { passages: readonly Passage[]; links: readonly Link[]; label: Label };

/** How a claim is headed and under which topic it stands: as the editor says, else by rule. */
export function toHeading(label: Label, { id, pin, topic }: Place) {
  const ruled = toRuled(label);
  const labelBy = pin?.label === undefined ? ('rule' as const) : ('editor' as const);
  const topicBy = pin?.topic === undefined ? ('rule' as const) : ('editor' as const);
  return {
    id,
    label: pin?.label ?? ruled.label,
    labelPassage: ruled.labelPassage,
    labelBy,
    labelSpeaker: ruled.labelSpeaker,
    labelPronoun: ruled.labelPronoun,
    labelIsPiece: ruled.labelIsPiece,
    labelBefore: pin?.label === undefined ? ruled.labelBefore : null,
    topic: pin?.topic ?? topic,
    topicBy,
  };
}

/** Whether the heading of a claim of several articles can only be read by who sees its article, and others that can be read without. */
export function toOtherHeadings(
  claim: Headed,
  { leans, findOthers }: ReturnType<typeof createLabelFinder>,
): Pick<Claim, 'labelLeans' | 'otherHeadings'> {
  const others = findOthers(claim, claim.label).map(toRuled);
  return {
    ...(leans(claim.label, claim.passages) ? { labelLeans: true } : {}),
    ...(others.length === 0 ? {} : { otherHeadings: others }),
  };
}
