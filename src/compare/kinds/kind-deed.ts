import { toKey, toWords } from '../../align/words/words.ts';
import { isFunctionWord } from '../../diff/function-words.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import type { Passage, Reading } from '../../model/comparison.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { DEED_FAMILIES, type DeedFamily } from '../deeds/deed-families.ts';
import type { DifferenceRules } from '../readings/claim-to-read.ts';
import type { StoryArticles } from '../words/story-articles.ts';
import { tellTheSame, toToldWords } from '../words/told-words.ts';

/** One deed, told by verbs that do not tell the same of it: “resigned”, “was fired”. */
export const DEED: DifferenceRules = {
  words: {
    kind: 'deed',
    label: 'what is done',
    detail: 'what is done',
    gives: ['tells what is done', 'tell what is done'],
    none: ['does not', 'do not'],
    relations: {
      differs: { kind: 'deed-differs', label: 'told as another deed' },
      compatible: { kind: 'deed-differs', label: 'told as another deed' },
    },
    canAgree: true,
    weight: 4,
  },
  isBetweenArticles: true,
  toEntries({ passages, articles }) {
    return DEED_FAMILIES.flatMap((family) => {
      const told = passages.flatMap((passage) => findTold(family, passage, articles));
      const compared = told.filter((one) => told.some((other) => isOfOtherGrade(one, other, told)));
      if (compared.length === 0) return [];
      return [
        { kind: 'deed', differs: true, compatible: true, readings: compared.map(toReading), without: [] },
      ];
    }).slice(0, 1);
  },
};

/** A verb of a family in a passage, with what stands beside it and all that the passage tells but for such verbs. */
type Told = {
  passage: Passage;
  grade: string;
  span: Span;
  beside: ReadonlySet<string>;
  words: ReadonlySet<string>;
};

/** Before a verb that is not told as done: “asked to”, “could have”, “not”. */
const UNTOLD =
  /\b(?:to|can|could|may|might|must|should|would|will|shall|not|never|if|unless|whether|the|an?|his|her|their|its|no)(?: (?:be|have|\p{Ll}{2,}ly))? $|n[’']t (?:be )?$/iu;
const UNTOLD_REACH = 24;

/** A form that a noun has, too: “demands”, “offers”, “orders”. */
const NOUN_LIKE = /^\p{Ll}+s$/u;

/** What may stand between who does it and such a form: “Stone often demands”. */
const ADVERB = /^ (?:\p{Ll}+ly |also |now |then )?$/u;

/** Who is meant where no name stands before such a form. */
const PRONOUN_BEFORE = /\b(?:he|she|it|they|who|which) (?:\p{Ll}+ly |also |now |then )?$/iu;

/** Of what follows it is said that it is not so, or not known to be: “no proof that she sold it”, “not see any sign that”. */
const NOT_FOUND =
  /\b(?:no|any|of) (?:\p{Ll}{2,12} )?(?:evidence|proof|signs?|indications?|reason to believe|claims?|allegations?)\b/iu;

/** True for a form of a verb that a noun has, too, without somebody before it who does it: “both orders”. */
function mayBeNoun({ start, end }: Span, { text, names }: Pick<AnnotatedArticle, 'text' | 'names'>): boolean {
  if (!NOUN_LIKE.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - UNTOLD_REACH), start);
  const name = names.findLast((one) => one.end <= start);
  return !(PRONOUN_BEFORE.test(before) || (name !== undefined && ADVERB.test(text.slice(name.end, start))));
}

/** How many words round a verb tell who does it to what. */
const BESIDE_REACH = 6;

/** Fewest of these that two passages share. */
const BESIDE_MIN_SHARED = 2;

function findTold({ grades }: DeedFamily, passage: Passage, articles: StoryArticles): Told[] {
  const article = articles.get(passage.article);
  const { text, quotations, names } = article;
  const found = grades
    .flatMap(({ id, words }) =>
      [...passage.exact.matchAll(words)].map((match) => {
        const start = passage.start + match.index;
        return { grade: id, span: { start, end: start + match[0].length } };
      }),
    )
    .filter(({ span }) => !mayBeNoun(span, article));
  const [first] = found;
  if (first === undefined || new Set(found.map(({ grade }) => grade)).size > 1) return [];
  const { grade, span } = first;
  const isQuoted = quotations.some((one) => one.kind === 'full' && overlaps(one, span));
  const before = text.slice(Math.max(passage.start, span.start - UNTOLD_REACH), span.start);
  if (isQuoted || UNTOLD.test(before) || NOT_FOUND.test(text.slice(passage.start, span.start))) return [];
  const all = toWords(passage.exact, passage.start);
  const at = all.findIndex((word) => overlaps(word, span));
  const beside = all.slice(Math.max(0, at - BESIDE_REACH), at + BESIDE_REACH + 1).flatMap((word) => {
    if (isFunctionWord(word.form) || overlaps(word, span)) return [];
    const name = names.find((one) => overlaps(one, word));
    return [name === undefined ? toKey(word, false) : `@${name.entity}`];
  });
  const words = toToldWords(
    text,
    passage,
    found.map((one) => one.span),
  );
  return [{ passage, grade, span, beside: new Set(beside), words }];
}

/** True for one deed in two articles, of other grades, where neither article tells it in the other's grade as well. */
const isOfOtherGrade = (one: Told, other: Told, told: readonly Told[]): boolean =>
  one.passage.article !== other.passage.article &&
  one.grade !== other.grade &&
  one.beside.intersection(other.beside).size >= BESIDE_MIN_SHARED &&
  tellTheSame(one.words, other.words) &&
  !has(told, one.passage.article, other.grade) &&
  !has(told, other.passage.article, one.grade);

const has = (told: readonly Told[], article: string, grade: string): boolean =>
  told.some((each) => each.passage.article === article && each.grade === grade);

const toReading = ({ passage, grade, span }: Told): Reading => ({
  kind: 'words',
  article: passage.article,
  passage: passage.id,
  key: grade,
  spans: [span],
  says: null,
});
