/** An address of a page on the web, as written; null for anything else, such as `javascript:` or an address with white space. */
export const toWebAddress = (value: string): string | null =>
  /^https?:\/\/[^\s<>"]{3,2000}$/u.test(value) ? value : null;
