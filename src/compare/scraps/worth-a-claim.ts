import { findWords, isVerb as isVerbWord, toWords } from '../../align/words/words.ts';
import { IRREGULAR_VERBS } from '../../align/words/words-lists.ts';
import { findCueForm, isPlainSpeech } from '../../annotate/lexicon/cues.ts';
import { findTokens, type Token } from '../../annotate/lexicon/tokens.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage } from '../../model/comparison.ts';
import { SMALL_NUMBERS } from '../../model/number-words.ts';
import { containsSpan, findOverlapping, overlaps } from '../../model/span.ts';
import { hasVerb, isReportStump } from './cut-inside.ts';
import { isScrap, isSignature, withoutTag } from './scraps.ts';
import { isVague } from './vague.ts';

/** Words of a sentence without a verb, up to which it says nothing by itself: “A church.”, “Hard times.” */
const FEW_WORDS = 5;
const SUBJECTLESS = /^(?:must|should|would|could|might|may|can|will)\b/iu;

/**
 * False for a passage that is no claim of its own: it only says that somebody speaks (“She added,”, “, the aide, said on the radio”), or is a few words without a
 * verb or a subject (“A church.”, “Must be hard.”), asks what could be asked of anything (“What happened?”), or only leads up to what follows (“Here is what the aide
 * wrote:”, “Velde also weighed in.”, “Pilots say Velde” before “, who rows, left”).
 */
export function isWorthAClaim({ exact, ...passage }: Passage, article: AnnotatedArticle): boolean {
  const words = findWords(exact);
  if (TELLS_NOTHING.test(exact) || OF_ITSELF.test(exact) || OF_READER.test(exact) || hasAddress(exact))
    return false;
  if (isSignature(exact)) return false;
  if (!words.some(({ form }) => !isFunctionWord(form) && findCueForm(form) === undefined)) return false;
  if (words.length <= FEW_WORDS && (SUBJECTLESS.test(exact) || !mayHaveVerb(exact))) return false;
  if (exact.endsWith('?') && words.length <= FEW_WORDS && words.every(({ form }) => saysNothing(form)))
    return false;
  if (isRepeated(passage, article) || isScrap(exact) || isOwnQuestion({ exact, ...passage }, article))
    return false;
  if (isLinkLine(exact) || (exact.endsWith(' contributed.') && words.length <= CREDIT_WORDS)) return false;
  const said = withoutTag(exact);
  if (IS_SUCH.test(said) || IS_ONE.test(said) || isVague(said) || isConditionAlone(said)) return false;
  return (
    !leadsUp(exact, words.length) && !onlySaysWhoSpeaks(passage, article) && !isReportStump(passage, article)
  );
}

/** “Ada Velde of the Oskarby Post contributed.”, at most. */
const CREDIT_WORDS = 9;

/** “More on the dam:: Velde sails”, “Tides:Is the quay safe?”: a label and the title of another page, set together. */
const isLinkLine = (exact: string): boolean => exact.includes('::') || LABELLED.test(exact);
const LABELLED = /^[^.“”"]{3,60}\p{Ll}:\p{Lu}/u;

/** True for a question of the article’s own, also without a verb: it says nothing, whatever the answer is; “He asked: where?” is none. Somebody’s question is what that person said. */
const isOwnQuestion = (
  { exact, start, end }: Pick<Passage, 'exact' | 'start' | 'end'>,
  { quotations, attributions }: AnnotatedArticle,
): boolean =>
  exact.endsWith('?') &&
  !findTokens(exact).some(({ lower }) => isPlainSpeech(lower)) &&
  !OF_SPEAKER.test(exact) &&
  !quotations.some((one) => one.kind !== 'title' && overlaps(one, { start, end })) &&
  !attributions.some(
    ({ content, source }) =>
      overlaps(content, { start, end }) || (source !== null && overlaps(source, { start, end })),
  );
/** Whoever says “I” or “my” is no article. */
const OF_SPEAKER = /(?<!\p{L})(?:i|my|me|we|our|us|you|your)(?!\p{L})/iu;

/** True for words that a page repeats in large letters: they stand in their place as well. */
const isRepeated = (
  passage: Pick<Passage, 'start' | 'end'>,
  { sentences, blocks }: AnnotatedArticle,
): boolean =>
  blocks[findOverlapping(sentences, passage).find((one) => containsSpan(one, passage))?.block ?? -1]?.kind ===
  'pull-quote';

/** “It’s simply lovely”, “This was so cold.”: what is so stands before. */
const IS_SUCH =
  /^(?:(?:and|but|so|well|no|yes|oh),? )?(?:it|that|this)(?:['’]s| is| was)(?: not| never|n['’]t)?(?: (?:just|so|very|simply|really|totally|absolutely|all|pretty|too|quite|completely|plainly|clearly|truly|also|still|only))* \p{Ll}[\p{L}-]{1,25}[.!…]*$/iu;

/** “It is a festival.”: what is one stands before, and nothing more is told of it. */
const IS_ONE =
  /^(?:(?:and|but|so|well|no|yes|oh),? )?(?:it|that|this)(?:['’]s| is)(?: not| never|n['’]t)? an? \p{Ll}[\p{L}-]{1,25}[\s.!…]*$/iu;

/** Opens a clause that another one has to follow. */
const CONDITION =
  /^(?:when|(?:even )?if|while|(?:even |al)?though|because|unless|until|once|whenever|as soon as|(?:so|as) long as|provided that)\s/iu;

/** “If you row at dawn, or in the fog,”: the main clause is missing. */
function isConditionAlone(said: string): boolean {
  if (!CONDITION.test(said) || /[;:–—]/u.test(said)) return false;
  const [first = '', ...others] = said.split(/,\s?/u);
  // A long clause without a comma may hold the main one, too.
  if (others.length === 0 && first.split(' ').length > MAX_CONDITION_WORDS) return false;
  return others.every((part) => !/\p{L}/u.test(part) || SETTING.test(part));
}
const SETTING = /^(?:(?:and|or) )?(?:for|in|on|at|with|from|of|by|under) /iu;
const MAX_CONDITION_WORDS = 9;

/** Words of a question that names nothing it asks of: “So what happens next?”, “Will he?” */
const EMPTY =
  /^(?:happen|happens|happened|next|now|mean|means|meant|matter|matters|changed?|else|know|think|going)$/u;
const saysNothing = (form: string): boolean => isFunctionWord(form) || EMPTY.test(form);

/** “The harbour clerk Ada Velde told the Oskarby Post.”: to whom somebody speaks, and nothing of what. */
const TELLS_NOTHING =
  /^(?:[^\s“”"]+ ){1,8}(?:told|tells) (?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,3}\.?$/u;

/** What an article says of itself: where it stood before, when it was changed, what it is made of. */
const OF_ITSELF =
  /^\W*this (?:article|report|story|post|column|piece|essay) (?:(?:was |has |has been )?(?:first|originally|also|previously) (?:appeared|ran|published|posted)|(?:has been|was|will be) (?:updated|corrected)|(?:includes|contains) (?:material|reporting|information|additional reporting) from|is part of)\b/iu;

/** Asks whoever reads to do something on the page. */
const OF_READER =
  /^[-–—•*\s]*(?:check out|click|sign up|subscribe|read more|follow (?:us|along)|download|scroll|stay tuned|watch (?:the|a|this) (?:video|clip|live)|(?:you can )?(?:read|see|watch) (?:the full|more)|let us know|tell us)\b/iu;

/** True for words with an address of mail: they tell where to write to, and nothing of what took place. “Velde@rower.” is a name and a handle. */
const hasAddress = (exact: string): boolean =>
  exact.split(' ').some((word) => {
    const at = word.indexOf('@');
    const dot = word.indexOf('.', at);
    return at > 0 && dot > at + 1 && /\p{L}/u.test(word.charAt(dot + 1));
  });

/** Words of a line that only introduces what follows, at most. */
const LEAD_WORDS = 14;

/** Verbs that say that somebody speaks, or answers, and nothing of what; also with the day or the place. */
const WEIGHS_IN =
  /(?:^|\s)(?:weighed in|chimed in|spoke up|spoke out|sounded off|piped up|lashed out|had this to say|reacted|responded|replied|commented|elaborated|continued|went on|(?:answered|bit|clapped|fired|fought|hit|punched|pushed|shot|snapped|struck) back)(?: (?:on|in|at|via)(?: \p{L}[\p{L}.]*){1,3})?[.,;!]?$/iu;
const WEIGHS_IN_WORDS = 9;

/** “Here are his plans.” */
const HERE = /^here(?:['’]s| is| are) /iu;

/** “Here is what the paper wrote last week:”, “the aide also weighed in”, “the tweet —”: what it leads up to follows it. */
function leadsUp(exact: string, count: number): boolean {
  if (/[–—]$|\s-{1,3}$/u.test(exact)) return true;
  if (exact.endsWith(':') || (HERE.test(exact) && !/\d/u.test(exact))) return count <= LEAD_WORDS;
  return count <= WEIGHS_IN_WORDS && WEIGHS_IN.test(exact);
}

/** True for words with a verb, or with one that may be: after a plural (“boats lie”), or with the ending of one after a noun (“the boat sails”). */
function mayHaveVerb(exact: string): boolean {
  const tokens = findTokens(exact);
  if (isOneThing(exact, tokens)) return hasVerb(tokens);
  if (hasVerb(tokens) || toWords(exact).some(isVerbWord)) return true;
  return tokens.some(({ lower, kind }, at) => {
    const before = tokens[at - 1]?.lower ?? '';
    if (kind !== 'word' || at === 0 || isFunctionWord(lower) || isFunctionWord(before)) return false;
    // “two ferries”: what is counted is no verb; “Length: 40 metres” tells what a thing has.
    if (!exact.includes(':') && (SMALL_NUMBERS.has(before) || /^\p{Nd}/u.test(before))) return false;
    return /[^s]s$/u.test(before) || /[^s]s$/u.test(lower);
  });
}

/** “A military base.”: what one of a kind does has an ending, or is a past without one. */
const isOneThing = (exact: string, tokens: readonly Token[]): boolean =>
  /^(?:an?|another)\s/iu.test(exact) &&
  !tokens.some(({ lower }) => /(?:ed|s)$/u.test(lower) || IRREGULAR_VERBS.has(lower));

/** True for a part of a sentence with the reporting verb, of whose content nothing stands in it. */
function onlySaysWhoSpeaks(
  passage: Pick<Passage, 'start' | 'end'>,
  { sentences, attributions, quotations, text }: AnnotatedArticle,
): boolean {
  const sentence = findOverlapping(sentences, passage).find((one) => containsSpan(one, passage));
  const isPart = sentence !== undefined && /[\p{L}\p{N}]/u.test(text.slice(sentence.start, passage.start));
  if (!isPart || quotations.some((one) => one.kind === 'full' && overlaps(one, passage))) return false;
  const cited = attributions.filter(({ cue }) => cue !== null && containsSpan(passage, cue));
  return (
    cited.length > 0 &&
    cited.every(({ content }) => content.end <= passage.start) &&
    !attributions.some(
      ({ content, cue }) => cue !== null && !containsSpan(passage, cue) && overlaps(content, passage),
    )
  );
}
