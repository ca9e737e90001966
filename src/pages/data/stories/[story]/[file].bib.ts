import { toPaths, toRoute } from './_files.ts';

export const getStaticPaths = toPaths('.bib');

export const GET = toRoute('.bib');
