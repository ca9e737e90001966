/**
 * Words that say little by themselves: articles, pronouns, prepositions, conjunctions, auxiliaries, and the reporting verb “said”.
 *
 * A run of such words alone is a stock phrase of English and no shared wording. Source: the closed word classes of English, listed by hand.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those such same other another each every any some no not nor all both either neither one
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what
  when where why how there here then than as at by for from in into of off on onto out over to toward towards under until up upon
  with within without about above across after against along among around before behind below beneath beside besides between
  beyond despite down during except inside like near outside per since through throughout via and but or so yet if unless
  whether while because although though also just only even still too very more most much many less least few own
  am is are was were be been being do does did doing done has have had having can could may might must shall should will would
  said says say saying told tell tells ago now again ever never always can't won't`.split(/\s+/u),
);

/** True for a word that says little by itself, contracted or not (“I’d”, “isn’t”). */
export const isFunctionWord = (form: string): boolean =>
  FUNCTION_WORDS.has(form) || FUNCTION_WORDS.has(form.replace(/(?:n't|'(?:d|s|m|re|ll|ve))$/u, ''));
