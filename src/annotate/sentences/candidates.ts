const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Where the segmenter sees no break and newswriting can have one: before a figure (“… passed. 20 states …”), an ellipsis that opens
 * a sentence (“… left. … Just”), a dash that signs or lists, a lower-case brand; after an ellipsis in one character; and after a stop
 * without a space (“… the vote.The senator”).
 */
const MISSED = [
  /(?<=[.!?]["”'’)\]]{0,2}\s{1,3})(?=["“'‘(]{0,2}\p{Nd}|(?:\.\.\.|…)\s{0,2}["“'‘]?\p{Lu}|\p{Ll}{1,2}\p{Lu}\p{L})/gu,
  /(?<=[.!?]["”'’)\]]{0,2}\s{0,3})(?=[-–—―]{1,3}\s?["“'‘]?\p{Lu})/gu,
  /(?<=…["”'’)\]]{0,2}\s{0,3})(?=["“'‘(]{0,2}\p{Lu})/gu,
  /(?<=\p{Ll}{3}\.)(?=["“‘]?\p{Lu}\p{Ll}{1,20}[\s,’'])/gu,
];

/** An opening mark belongs to what it opens: `said.“We` breaks before the mark. */
const toBeforeOpening = (line: string, offset: number): number =>
  /[“‘«([]/u.test(line.charAt(offset - 1)) ? offset - 1 : offset;

/** Offsets in a line where a sentence may begin, ascending: those of `Intl.Segmenter`, and those it misses. */
export function findCandidates(line: string): number[] {
  const offsets = new Set<number>();
  for (const { index } of SEGMENTER.segment(line)) offsets.add(toBeforeOpening(line, index));
  for (const pattern of MISSED) for (const match of line.matchAll(pattern)) offsets.add(match.index);
  return [...offsets].sort((a, b) => a - b);
}
