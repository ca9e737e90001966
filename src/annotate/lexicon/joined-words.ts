/** What is joined to a word by a hyphen, or stands before it as its article. Source: closed classes, own lists. */

/** What letters are joined to: “then-HWU”. */
export const BEFORE_LETTERS = /^(?:then|now|ex|former|anti|pro|non)-(?=\p{Lu})/iu;

/** What is joined to the first word of a name: “ex-New”. */
export const JOINED_BEFORE = /^(?:ex|then|now|post|pre|mid|non)-\p{Lu}\p{Ll}+$/u;

/** The Arabic article joined to what it belongs to: “al-Marrow”. */
export const JOINED_ARTICLE = /^(?:al|el|ul|ad|as|ash|ar)-\p{Lu}\p{Ll}/u;

/** The Arabic article before what it belongs to: “al Marrow”. */
export const ARTICLE_APART = /^(?:al|el|ul|as|ash|ar) (?=\p{L}{3})/u;

/** What is joined to another country’s adjective: “Sino-Ruritanian”. */
export const COUNTRY_STEMS =
  /^(?:Sino|Anglo|Franco|Russo|Euro|Indo|Afro|Austro|Greco|Italo|Hispano|Luso|Nippo|Turko|Ibero)$/u;

/** Ends of compounds that say something of the word after them: “Oska-led”, “London-based”. */
export const COMPOUND_TAIL = /-(?:led|born|run|era|style|held|made|bound|wide|only|like|friendly)$/u;

/** A particle that is joined to a name: “al-Hadi”, “d’Orsel”. */
export const JOINED_PARTICLE = /^(?:d|l|al|el|ul|ad|an|as|ar)['’-]\p{Lu}\p{Ll}/u;
