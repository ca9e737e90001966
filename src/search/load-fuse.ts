/** Fuse.js, which ranks near spellings: a file of its own, since few searches need it. */
export const loadFuse = async () => (await import('fuse.js/min-basic')).default;
