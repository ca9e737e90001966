/** The lines of a list, without the white space round them; blank lines are left out. */
export const toLineList = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
