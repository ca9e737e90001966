import { toPaths, toRoute } from './_files.ts';

export const getStaticPaths = toPaths('.jsonld');

export const GET = toRoute('.jsonld');
