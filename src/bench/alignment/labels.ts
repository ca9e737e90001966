import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { toFileName } from '../../align/editor/editor-places.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Measurement } from '../../model/measurement.ts';
import { overlaps } from '../../model/span.ts';
import { wilsonInterval } from '../scores.ts';

const FILE = 'tests/bench/link-labels.json';

/** The factor of a 90 % interval. */
const NINETY_PERCENT = 1.645;

const PlaceSchema = z.object({ file: z.string(), start: z.int(), end: z.int() });
export type Place = z.infer<typeof PlaceSchema>;

/** Links that were read and judged by hand; offsets only, the texts are their publishers’. */
const LabelsSchema = z.object({
  about: z.string(),
  links: z.array(z.object({ story: z.string(), a: PlaceSchema, b: PlaceSchema, isSame: z.boolean() })),
});
type Label = z.infer<typeof LabelsSchema>['links'][number];

/** How many of the links that the site would show are right, by hand-made labels; links without a label are counted beside. */
export async function measureLabelledLinks(
  stories: ReadonlyMap<string, Comparison>,
): Promise<{ measured: Measurement[]; unlabelled: number }> {
  const { links } = LabelsSchema.parse(JSON.parse(await readFile(FILE, 'utf8')));
  let right = 0;
  let n = 0;
  let unlabelled = 0;
  for (const [name, comparison] of stories) {
    const labels = links.filter((label) => label.story === name);
    for (const shown of toShownLinks(comparison)) {
      const label = labels.find((one) => meets(one, shown));
      if (label === undefined) unlabelled += 1;
      else n += 1;
      if (label?.isSame === true) right += 1;
    }
  }
  if (n === 0) return { measured: [], unlabelled };
  const measured = toShownPrecision(
    { right, n },
    {
      what: 'Links shown on real articles, read by hand (90 % interval)',
      data: 'Stories of 2016 in PolNeAR (development part)',
    },
  );
  return { measured: [measured], unlabelled };
}

/** The share of right links among the shown ones that have a label, with Wilson's 90 % interval. */
export const toShownPrecision = (
  { right, n }: { right: number; n: number },
  about: Pick<Measurement, 'what' | 'data'>,
): Measurement => ({
  ...about,
  measure: 'precision',
  value: right / n,
  ...wilsonInterval(right, n, NINETY_PERCENT),
  n,
  cases: 'links between passages of two articles',
});

/** Ends of the links that the site would show, by file name and offsets into the article. */
export function toShownLinks({ claims, articles }: Comparison): [Place, Place][] {
  const files = new Map(articles.map((article) => [article.id, toFileName(article.file)]));
  return claims.flatMap((claim) => {
    const places = new Map(
      claim.passages.map(({ id, article, start, end }) => [
        id,
        { file: files.get(article) ?? '', start, end },
      ]),
    );
    return claim.links.flatMap((link): [Place, Place][] => {
      const [a, b] = [places.get(link.a), places.get(link.b)];
      return a === undefined || b === undefined ? [] : [[a, b]];
    });
  });
}

const meets = (label: Label, [a, b]: readonly [Place, Place]): boolean =>
  (isAt(label.a, a) && isAt(label.b, b)) || (isAt(label.a, b) && isAt(label.b, a));

const isAt = (label: Place, place: Place): boolean => label.file === place.file && overlaps(label, place);
