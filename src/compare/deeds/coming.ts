import { isStopWord, isVerb, toKey, toWords, type Word } from '../../align/words/words.ts';
import { BASE_FORMS } from '../../align/words/words-lists.ts';
import type { AnnotatedArticle } from '../../model/article.ts';
import { overlaps, type Span, sliceSpan } from '../../model/span.ts';
import { isInHeadline } from '../words/in-headline.ts';

/** How a passage tells a deed: as done, or as still to come. */
export type Stage = 'done' | 'coming';

/** A deed of a passage: its key, and the words that tell it and how it stands: “will meet”, “met”. */
export type StagedDeed = { key: string; stage: Stage; span: Span };

/** Words after which a deed is still to come; `example` and `counter` are sentences with and without it. */
export type ComingRule = {
  id: string;
  words: RegExp;
  example: string;
  counter: string;
  /** True where it holds in headlines alone, and there before any other verb. */
  isOfHeadline?: boolean;
};

/** In the order in which they are tried. None of them holds for “would”: in reported speech it may be long past. */
export const COMING_RULES: readonly ComingRule[] = [
  {
    id: 'coming-will',
    words:
      /(?<=[\p{L}’”),] )(?:will|shall)(?: (?:also|then|now|soon|later|instead|still|formally|officially|publicly))?(?: be)? /giu,
    example: 'Ada Stone will meet the harbour board on Monday.',
    counter: 'Ada Stone would meet the harbour board on Monday.',
  },
  {
    id: 'coming-contracted',
    words: /(?<=\p{L})[’']ll /giu,
    example: 'She’ll meet the harbour board on Monday.',
    counter: 'She’d meet the harbour board on Monday.',
  },
  {
    id: 'coming-expected',
    words:
      /\b(?:(?:is|are|was|were) )?(?:widely )?(?:expected|set|due|scheduled|slated|poised|preparing|about|likely|planning|hoping|going) to (?:be |have )?/giu,
    example: 'Ada Stone is expected to meet the harbour board.',
    counter: 'Ada Stone was asked to meet the harbour board.',
  },
  {
    id: 'coming-plans',
    words:
      /\b(?:plans|planned|intends|intended|aims|hopes|has agreed|have agreed|had agreed|vows|pledges) to /giu,
    example: 'Ada Stone plans to meet the harbour board.',
    counter: 'Ada Stone hurried to meet the harbour board.',
  },
  {
    id: 'coming-scheduled',
    words: /\b(?:schedul(?:es|ed)|has set|have set|had set|plans|planned) (?:an?|the) /giu,
    example: 'Ada Stone scheduled a vote on the harbour toll.',
    counter: 'Ada Stone lost a vote on the harbour toll.',
  },
  {
    id: 'coming-to-be',
    words: /(?<=[\p{L}’”),] )(?:is|are) to be /giu,
    example: 'Ada Stone is to be named head of the harbour board.',
    counter: 'Ada Stone was named head of the harbour board.',
  },
  {
    id: 'coming-headline',
    words: /(?<=\p{L} )to /giu,
    example: 'Ada Stone to Meet the Harbour Board',
    counter: 'Ada Stone Wants to Meet the Harbour Board',
    isOfHeadline: true,
  },
];

/** Words before a deed by which it is told neither as done nor as one told here: “to”, “could”, “not”. */
const UNTOLD =
  /\b(?:to|can|could|may|might|must|should|would|will|shall|not|never|if|unless|whether|without|by|in|of|for|with|the|an?|his|her|their|its|be|being|is|are|am|becomes?|became|remains?|seems?)(?: \p{L}{1,20}ly)? $|n[’']t(?: \p{L}{1,20}ly)? $|[’']ll $/iu;
const UNTOLD_REACH = 32;

/** A participle that only says which, right after a comma: “a talk, followed by a walk”. */
const COMMA_BEFORE = /, $/u;
const DESCRIBING = /^ (?:by|in|at|from|during|since|to) /iu;

/** Verbs of too little content to tell which deed is meant. */
const EMPTY: ReadonlySet<string> = new Set(
  `be have do make take get go come give see use say tell keep put need want know let allow follow help include mean lead cause require become start
  begin continue`
    .split(/\s+/u)
    .flatMap((verb) => toWords(verb).map((word) => toKey(word, false))),
);

/** Reads the deeds that a passage tells as done or as still to come; quoted words are somebody else's, and are left out, and so are names. */
export function readStages(passage: Span, article: AnnotatedArticle): StagedDeed[] {
  const apart = [...article.names, ...article.quotations.filter(({ kind }) => kind === 'full')].filter(
    (one) => overlaps(one, passage),
  );
  const words = toWords(sliceSpan(article.text, passage), passage.start).filter(
    (word) => !apart.some((one) => overlaps(one, word)),
  );
  const isHeadline = isInHeadline(passage, article);
  const coming = findComing(words, passage, { text: article.text, isHeadline });
  const taken = new Set(coming.map(({ span }) => span.end));
  const told = isHeadline ? findHeadlineVerbs(words, passage) : [];
  const done = words.flatMap((word): StagedDeed[] =>
    !taken.has(word.end) && isDone(word, article.text, told.includes(word))
      ? [toDeed(word, 'done', word.start)]
      : [],
  );
  return [...coming, ...done].filter(({ key }) => !EMPTY.has(key));
}

const toDeed = (word: Word, stage: Stage, start: number): StagedDeed => ({
  key: toKey(word, false),
  stage,
  span: { start, end: word.end },
});

function findComing(
  words: readonly Word[],
  passage: Span,
  { text, isHeadline }: { text: string; isHeadline: boolean },
): StagedDeed[] {
  const told = sliceSpan(text, passage);
  const verb = words.find(isVerb)?.start ?? Number.POSITIVE_INFINITY;
  return COMING_RULES.flatMap(({ words: opening, isOfHeadline = false }) =>
    [...told.matchAll(opening)].flatMap((match): StagedDeed[] => {
      const start = passage.start + match.index;
      const after = start + match[0].length;
      const deed = words.find((word) => word.start >= after && !isStopWord(word));
      // “will not”, “will have to”: the deed stands right after, or it is none.
      if (isOfHeadline && (!isHeadline || verb < start)) return [];
      if (
        deed === undefined ||
        deed.start > after ||
        deed.value !== undefined ||
        /(?:ing|ly|[^s]s)$/u.test(deed.form)
      )
        return [];
      return [toDeed(deed, 'coming', match[0].startsWith(' ') ? start + 1 : start)];
    }),
  );
}

/** “rejects”, of a form that can be a noun’s, too. */
const PRESENT = /[^s]s$/u;

/** The words of a headline that may be its verb: the first that is one for sure, and what looks like one before it, but not its first word. */
function findHeadlineVerbs(words: readonly Word[], passage: Span): Word[] {
  const first = words.findIndex(isVerb);
  return words.filter(
    (word, at) =>
      at === first ||
      (word.start > passage.start &&
        at < words.length - 1 &&
        PRESENT.test(word.form) &&
        (first < 0 || at < first) &&
        !isStopWord(word)),
  );
}

/** True for a verb in the past, or for the first one of a headline in the present, that nothing before it makes unsure. */
function isDone(word: Word, text: string, isOfHeadline: boolean): boolean {
  const isPresent = isOfHeadline && PRESENT.test(word.form);
  if (!isVerb(word) && !isPresent) return false;
  const isPast =
    /ed$/u.test(word.form) || (BASE_FORMS.has(word.form) && BASE_FORMS.get(word.form) !== word.form);
  const before = text.slice(Math.max(0, word.start - UNTOLD_REACH), word.start);
  const isDescribing =
    COMMA_BEFORE.test(before) && DESCRIBING.test(text.slice(word.end, word.end + UNTOLD_REACH));
  return (isPast || isPresent) && !UNTOLD.test(before) && !isDescribing;
}
