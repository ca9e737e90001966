import { toPaths, toRoute } from './_files.ts';

export const getStaticPaths = toPaths('.csv');

export const GET = toRoute('.csv');
