import type { Claim, Utterance } from '../model/comparison.ts';
import type { Id } from '../model/ids.ts';
import type { VariantKind } from '../model/kinds.ts';
import { findParaphrases } from './paraphrases.ts';
import { areSameUtterance, findCommonWords } from './same-sayings.ts';
import { findSayings, type Saying } from './sayings.ts';
import type { StoryArticles } from './story-articles.ts';

/** What one article gives of an utterance: its sayings in reading order, and all their words. */
export type UtteranceForm = { article: Id; sayings: readonly Saying[]; words: readonly string[] };

/**
 * Gathers the quotations of a story into utterances: each once, with every article's form of it.
 *
 * Each quotation of a form is a variant of its own; all quotations of one article's form are of one kind. An utterance of one article has that form alone.
 * The speaker is an entity only where every article that is certain names the same one.
 *
 * @returns utterances in the order of their first quotation: by article, then by place in its text
 */
export function findUtterances(articles: StoryArticles, claims: readonly Claim[]): Utterance[] {
  const sayings = articles.list.flatMap(findSayings);
  return groupSayings(sayings).map((group, index) => {
    const forms = toForms(group, articles);
    const base = forms.reduce((longest, form) => (form.words.length > longest.words.length ? form : longest));
    const quotation = base.sayings[0]?.quotations[0];
    if (quotation === undefined) throw new Error('a saying has no quotation; this is a bug in compare/');
    const speaker = findSpeaker(group);
    const variants = forms.flatMap((form) => toVariants(form, toVariantKind(form, base)));
    return {
      id: `u${index + 1}`,
      speaker,
      base: { article: base.article, quotation: quotation.id },
      variants: [...variants, ...findParaphrases({ base, forms, speaker, claims, articles })],
    };
  });
}

/** Groups sayings that are forms of one utterance, also by way of a third; sayings that share no telling word are never compared. */
function groupSayings(sayings: readonly Saying[]): Saying[][] {
  const groupOf = new Map(sayings.map((saying) => [saying, [saying]]));
  const byWord = new Map<string, Saying[]>();
  for (const saying of sayings) {
    const others = new Set([...saying.telling].flatMap((word) => byWord.get(word) ?? []));
    for (const other of others) {
      const [left, right] = [groupOf.get(other) ?? [], groupOf.get(saying) ?? []];
      if (left === right || !areSameUtterance(other, saying)) continue;
      left.push(...right);
      for (const one of right) groupOf.set(one, left);
    }
    for (const word of saying.telling) byWord.set(word, [...(byWord.get(word) ?? []), saying]);
  }
  const order = new Map(sayings.map((saying, index) => [saying, index]));
  const place = (saying: Saying): number => order.get(saying) ?? 0;
  return [...new Set(groupOf.values())]
    .map((group) => [...group].sort((a, b) => place(a) - place(b)))
    .sort((a, b) => (a[0] && b[0] ? place(a[0]) - place(b[0]) : 0));
}

/** The form of each article, in the order of the articles; a saying that only repeats another of its article is left out. */
function toForms(group: readonly Saying[], articles: StoryArticles): UtteranceForm[] {
  return articles.list.flatMap(({ id }) => {
    const own = group.filter((saying) => saying.article === id);
    const kept = own.filter(
      (saying, index) => !own.some((other, at) => isRepeated(saying, other, at < index)),
    );
    if (kept.length === 0) return [];
    return [{ article: id, sayings: kept, words: kept.flatMap((saying) => saying.words) }];
  });
}

/** True when another saying of the article holds all words of this one; of two equal ones the first stays. */
function isRepeated(saying: Saying, other: Saying, isEarlier: boolean): boolean {
  if (saying === other) return false;
  const isHeld = ` ${other.words.join(' ')} `.includes(` ${saying.words.join(' ')} `);
  return isHeld && (other.words.length > saying.words.length || isEarlier);
}

function findSpeaker(group: readonly Saying[]): Id | null {
  const named = new Set(
    group
      .flatMap((saying) => saying.quotations)
      .flatMap(({ speaker }) => (speaker?.certain && speaker.entity !== null ? [speaker.entity] : [])),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}

/** What an article's form is beside the base. An article in front (“a major step”) does not make another form. */
function toVariantKind(form: UtteranceForm, base: UtteranceForm): VariantKind {
  if (form === base) return 'base';
  const [words, baseWords] = [withoutArticle(form.words), withoutArticle(base.words)];
  const isSubsequence = findCommonWords(words, baseWords).count === words.length;
  if (!isSubsequence) return 'changed';
  if (words.length < baseWords.length) return 'cut';
  const countPieces = ({ sayings }: UtteranceForm): number =>
    sayings.reduce((sum, saying) => sum + saying.quotations.length, 0);
  return countPieces(form) < countPieces(base) ? 'joined' : 'same';
}

const withoutArticle = (words: readonly string[]): readonly string[] =>
  words.length > 1 && /^(?:an?|the)$/u.test(words[0] ?? '') ? words.slice(1) : words;

const toVariants = ({ article, sayings }: UtteranceForm, kind: VariantKind): Utterance['variants'] =>
  sayings.flatMap((saying) =>
    saying.quotations.map(({ id, start, end, cue }) => ({ quotation: id, article, kind, start, end, cue })),
  );
