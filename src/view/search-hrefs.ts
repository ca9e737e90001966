import { href } from './href.ts';

/** Folder of the search's files; its `manifest.json` is fetched first. */
export const searchDataHref = (): string => href('data/search/');
