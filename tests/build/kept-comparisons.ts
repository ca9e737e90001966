import path from 'node:path';

/** Where tests of the site and the desk keep what was compared, as builds do: by what the code is, too, so that each compares a story of both once. */
export const COMPARED = path.resolve('.cache/test-comparisons');
