import path from 'node:path';

/** Where tests of the desk keep what was compared, as builds do: by what the code is, too. */
export const COMPARED = path.resolve('.cache/test-comparisons');
