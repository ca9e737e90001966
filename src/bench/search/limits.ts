/** Results that an engine is asked for. */
export const LIMIT = 10;

/** Results of a first answer: the page shows so many before it has found all. */
export const FIRST_LIMIT = 3;
