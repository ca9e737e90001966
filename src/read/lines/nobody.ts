/** What content systems and pages put in for an author whom they do not name. */
const NOBODY =
  /^(?:\p{L}{0,12}admin\w{0,12}|administrator|author|authors|editor|editors|editorial|editorial team|staff|webmaster|root|user|guest|unknown|n\/?a|none|null|undefined|anonymous|default|site|website|web ?desk|news ?desk|online|team|press|contributor|contributors|posted by)$/iu;

/** True for words that stand where an author's name would and name nobody: “admin”, “Editorial”, “Web desk”. */
export const isNobody = (name: string): boolean => NOBODY.test(name.trim());

/** Last words of what somebody is at a paper, which follows a name: “Ada Stone, Post Staff Writer”. */
const OFFICE =
  /(?:^|[ .])(?:writer|reporter|correspondent|editor|columnist|journalist|producer|contributor|analyst|photographer|critic|bureau chief)s?$|(?:^| )staff$/iu;

/** True for an office at a paper, not a name. */
export const isOffice = (words: string): boolean => OFFICE.test(words.trim());
