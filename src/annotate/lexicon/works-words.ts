/** Works that have a title, and what stands before it. Source: own list of English nouns. */

/** Verbs of shouting: what is in marks after them is no title. */
export const SHOUTING = /^(?:shout|yell|chant|scream|cry|cried|cries|exclaim|bellow)(?:s|ed|ing)?$/u;

/** Things that have a title. Source: own list of English nouns. */
export const TITLED_WORKS =
  /\b(?:ad|advertisement|album|anthem|article|ballad|bestseller|blog|book|broadcast|cartoon|column|comedy|commentary|commercial|documentary|drama|editorial|episode|essay|exhibition|feature|film|game|hit|hymn|interview|magazine|manifesto|memoir|movie|musical|newsletter|novel|opera|op-ed|painting|pamphlet|paper|piece|play|podcast|poem|program|programme|sequel|series|show|single|sitcom|song|spot|story|talk show|thriller|track|trilogy|tune|video|webcast)s?\s?,?(?: (?:titled|entitled|called|named|on|of|about))?,? ?$/iu;

/** “on CBS’s “…””, “the station's “…””, “host of “…””, “in an interview with “…””: an outlet's or a person's work follows. */
export const OWNED_WORKS =
  /(?:\b(?:host|anchor|moderator|star|author|writer|editor|producer|creator|edition|appearance|guest|panel|set|preview|part|clip|season|cast|version|copy) (?:of|on|for) |\binterviews? (?:with|on) |[\p{L}.]{2,21}(?:['’][sS]|[sS]['’]) |\b(?:On|on|watching|hosts?|hosting|told|tells) )$/u;

/** Words that open a noun phrase right before a title in marks. */
export const BEFORE_WORK = /(?:^|\s)(?:a|an|the|his|her|its|their|this|that|annual|first|own)\s$/iu;
