/** Fuse.js, which ranks what is nearly so written: a file of its own, since few searches need it. */
export const loadFuse = async () => (await import('fuse.js/min-basic')).default;
