/** Raise when a field of the search files changes its name or meaning. */
export const SEARCH_VERSION = 5;
