import type { APIRoute } from 'astro';
import { getSite, getStoryPaths } from '../../../../load/comparisons.ts';
import type { Comparison } from '../../../../model/comparison.ts';
import { toDataPackage } from '../../../../view/data/data-package.ts';

export const getStaticPaths = getStoryPaths;

/** What the tables of a story hold, for programs that read data packages. */
export const GET: APIRoute<{ comparison: Comparison }> = async ({ props }) =>
  Response.json(toDataPackage(props.comparison, (await getSite()).rights));
