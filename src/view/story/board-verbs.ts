import {
  BE,
  COORDINATORS,
  DO,
  HAVE,
  MODALS,
  PLAIN_PREPOSITIONS,
  PLAIN_PRONOUNS,
} from '../../model/function-words.ts';

const FORMS_OF_BE = new Set(BE);
const AUXILIARIES = new Set([...DO, ...HAVE, ...MODALS]);
const PRONOUNS = new Set(PLAIN_PRONOUNS);

/** True for a word by which a clause goes on from what stands before: “and”, “that”; “nor” turns it round. */
export const isTie = (form: string): boolean => form === 'that' || (form !== 'nor' && COORDINATORS.has(form));

const PREPOSITIONS = new Set([...PLAIN_PREPOSITIONS, 'down', 'up']);

/**
 * Words before a phrase that is no clause of its own: “of the harbour”, “between Mills | and Okafor”. “to” is one before a name, not before a verb.
 *
 * @param isName whether what follows is a name or begins with “the” or the like
 */
export const opensPhrase = (form: string, isName: boolean): boolean =>
  PREPOSITIONS.has(form) || (isName && (form === 'to' || form === 'and' || form === 'or'));

const withoutNot = (form: string): string => (form.endsWith("n't") ? form.slice(0, -3) : form);

/** A form of “be”, negated or not. */
const isBe = (form: string): boolean => FORMS_OF_BE.has(withoutNot(form));

/** A form of “be” or another auxiliary, negated or not. */
export const isAuxiliary = (form: string): boolean => isBe(form) || AUXILIARIES.has(withoutNot(form));

/** What stands before a verb: its subject, “not” or its auxiliary. */
export const isBeforeVerbs = (form: string): boolean =>
  PRONOUNS.has(form) || form === 'not' || isAuxiliary(form);

const ADVERBS = new Set(['already', 'also', 'later', 'never', 'still']);

/** An adverb that stands between a subject or an auxiliary and its verb: “had already closed”. */
export const isAdverb = (form: string): boolean => ADVERBS.has(form) || form.endsWith('ly');

/** Words that open a clause beside the one before: no phrase goes over them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  'although because how if though unless what when where whereas whether which while who why'.split(' '),
);
