import type { AnnotatedArticle, Quotation } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';

/** Turns what follows in its clause into its contrary. Source: closed class of English. */
const DENYING =
  /(?<![\p{L}’'])(?:(?:not|never|no|nor|neither|none|nobody|nothing|without|cannot|hardly|rather than|instead of|far from)(?!\p{L})|\p{L}{2,8}n[’']t(?!\p{L}))/iu;

/** Says that what follows was not done, or is hardly so. Source: closed class of English. */
const FAILING =
  /(?<![\p{L}’'])(?:fail(?:s|ed|ing|ures?)? to|refus(?:e|es|ed|ing|al) to|declin(?:e|es|ed|ing) to|unable to|unwilling to|reluctant to|unlikely|improbable|impossible|avoid(?:s|ed|ing)?|stop(?:s|ped|ping)? short of|ha(?:s|d|ve|ving) (?:great |some )?(?:trouble|difficulty)|(?:hard|difficult|trouble|difficulty) to (?:see|imagine|envision|believe)|doubt(?:s|ed|ing|ful)?|den(?:y|ies|ied|ying)|lack(?:s|ed|ing)?|rul(?:e|es|ed|ing) out|prevent(?:s|ed|ing)?|reject(?:s|ed|ing)?|cease[sd]? to)(?!\p{L})/iu;

/** Leaves what follows open. */
const LEAVING_OPEN = /(?<![\p{L}’'])(?:if|unless|whether)(?!\p{L})/iu;

/** Marks before the words that make them a sentence of their own. */
const OPENS_SENTENCE = /[,:]\s?["“‘'„«]{0,2}$/u;
const MARKS_AT_END = /\s?["“‘'„«`]{0,3}$/u;
const CLAUSE_START = /[,;:–—(]\s|\s--?\s|(?<![\p{L}’'])that\s/gu;

/** Longest words that are set back before a quotation. */
const MAX_LENGTH = 160;

/**
 * The article's words before quoted ones that turn their sense: “the replies were not “clear””, “he would stay if it was “safe””. Without them the
 * speaker would be given the contrary.
 *
 * @param verb  the verb of saying, where one is known; what stands before it is not of what is said
 */
export function findLead(
  { text, sentences, quotations }: AnnotatedArticle,
  quotation: Quotation,
  verb: Span | null,
): Span | null {
  const { start } = quotation;
  const own = sentences.find((one) => overlaps(one, { start, end: start + 1 }));
  const before = quotations.findLast((one) => one.end <= start)?.end ?? -1;
  const after = verb !== null && verb.end <= start ? verb.end : 0;
  const from = Math.max(own?.start ?? 0, after, before + 1, start - MAX_LENGTH * 2);
  if (quotation.kind === 'full' && /^\p{Lu}/u.test(text.slice(start, start + 2))) return null;
  if (own === undefined || from >= start || OPENS_SENTENCE.test(text.slice(from, start))) return null;
  const words = text.slice(from, start).replace(MARKS_AT_END, '');
  const turn = findTurn(words);
  // “does not know him and “cannot tell””: after “and” another thing is said.
  if (turn < 0 || /\s(?:and|but|because)$/u.test(words)) return null;
  const opened = toClauseStart(words, turn);
  const lead = { start: from + opened, end: from + words.length };
  return lead.end - lead.start > MAX_LENGTH || lead.end <= lead.start ? null : lead;
}

/** Where the clause begins in which the words stand that turn the sense: after the last mark or “that” before them; an inserted “, if true,” keeps what it is inserted in. */
function toClauseStart(words: string, turn: number): number {
  let start = words.length - words.trimStart().length;
  const isInserted = /,\s$/u.test(words.slice(0, turn)) && words.indexOf(',', turn) > 0;
  const before = words.slice(0, isInserted ? turn - 2 : turn);
  for (const match of before.matchAll(CLAUSE_START)) start = match.index + match[0].length;
  return start;
}

/** Where the words stand that turn the sense of what follows; a denial that a comma or “and” closes turns nothing after it, nor does a condition after “, and”. */
function findTurn(words: string): number {
  const denied = Math.max(words.search(DENYING), words.search(FAILING));
  const open = words.search(LEAVING_OPEN);
  return Math.max(
    /,|\s(?:and|but)\s/u.test(words.slice(denied)) ? -1 : denied,
    /, (?:and|but)\s/u.test(words.slice(Math.max(0, open))) ? -1 : open,
  );
}
