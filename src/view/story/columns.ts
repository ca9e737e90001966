/** Articles that stand side by side in a table; more stand one below the other. */
export const MAX_COLUMNS = 6;
