import { toPaths, toRoute } from './_files.ts';

export const getStaticPaths = toPaths('.json');

export const GET = toRoute('.json');
