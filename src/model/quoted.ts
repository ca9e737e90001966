/** Stands in the place of a heading's speaker, and is printed before the words, where somebody says them of whom it is not certain who: without it they would read as the article's own. */
export const QUOTED = 'quoted';
