import { stemmer } from 'stemmer';
import { isSpeechKey } from '../../align/words/vocabulary.ts';
import { BASE_FORMS } from '../../align/words/words-lists.ts';
import type { Passage } from '../../model/comparison.ts';
import type { ContentReader, ContentWord } from '../words/content.ts';
import type { StoryArticles } from '../words/story-articles.ts';

/** Verbs of what two do to each other alike, so that either may be named first: “Cole met Reed”. Source: Levin, English Verb Classes (meet, marry, battle, correspond verbs), the common ones. */
const MUTUAL: ReadonlySet<string> = new Set(
  'meet marry wed divorce date kiss hug embrace debate fight battle face play contact join resemble match equal border touch engage consult'
    .split(' ')
    .map(stemmer),
);

/** A deed of a passage: who does it, and to whom; keys of telling words. */
type Roles = { key: string; actors: ReadonlySet<string>; others: ReadonlySet<string> };

/** How many telling words before and after a deed tell who does it to whom. */
const REACH = 3;

/** Right after a deed that is told from the other end: “was sued by Cole”. */
const BY_AFTER = /^ (?:\p{Ll}+ly )?by /iu;

/** Right before a deed that is done to what stands before it. */
const PASSIVE_BEFORE = /\b(?:is|are|was|were|be|been|being|gets?|got)(?: \p{Ll}{2,12}){0,2} $/iu;

/** Between a deed and what follows it, where that is nobody to whom it is done: “killed in Marlow”. */
const ASIDE = /\b(?:in|at|on|from|during|over|for|with|to|of|as|after|before|by|under|into)\b/iu;

/** A mark behind which something else is told. */
const MARK = /[,;:.“”"()–—]/u;

const CHARACTERS_READ = 24;

/**
 * Makes the function that tells whether two passages tell one deed with its roles exchanged: “Cole sued Reed”, “Reed sued Cole”. “Reed was sued by Cole” tells what “Cole sued Reed” does.
 */
export function createRolesReader({
  articles,
  contentOf,
}: {
  articles: StoryArticles;
  contentOf: ContentReader;
}): (a: Passage, b: Passage) => boolean {
  const known = new Map<string, readonly Roles[]>();
  const rolesOf = (passage: Passage): readonly Roles[] => {
    const article = articles.get(passage.article);
    const found = known.get(passage.id) ?? readRoles(contentOf(article, passage), article.text);
    known.set(passage.id, found);
    return found;
  };
  return (a, b) => rolesOf(a).some((one) => rolesOf(b).some((other) => areSwapped(one, other)));
}

const areSwapped = (one: Roles, other: Roles): boolean =>
  one.key === other.key &&
  one.actors.isDisjointFrom(other.actors) &&
  !one.actors.isDisjointFrom(other.others) &&
  !one.others.isDisjointFrom(other.actors);

function readRoles(words: readonly ContentWord[], text: string): Roles[] {
  return words.flatMap((word, at): Roles[] => {
    // “Oskar-linked” says which.
    const isPart = text.charAt(word.start - 1) === '-' || text.charAt(word.end) === '-';
    if (!isDeed(word) || isPart || MUTUAL.has(word.stem) || isSpeechKey(word.key)) return [];
    const before = words.slice(Math.max(0, at - REACH), at).reverse();
    const after = words.slice(at + 1, at + 1 + REACH);
    const isByOther = BY_AFTER.test(text.slice(word.end, word.end + CHARACTERS_READ));
    const isPassive = PASSIVE_BEFORE.test(text.slice(Math.max(0, word.start - CHARACTERS_READ), word.start));
    const isAside = ASIDE.test(text.slice(word.end, after[0]?.start));
    if (!isByOther && (isPassive || isAside)) return [];
    const [left, right] = [toRun(before, word, text), toRun(after, word, text)];
    const [actors, others] = isByOther ? [right, left] : [left, right];
    return actors.size > 0 && others.size > 0 ? [{ key: word.key, actors, others }] : [];
  });
}

/** True for a form that says of somebody what he does or did; “protection” and “to sue” do not. */
const isDeed = ({ kind, form }: ContentWord): boolean =>
  (kind === 'verb' && (/[^su]s$/u.test(form) || (BASE_FORMS.get(form) ?? form) !== form)) ||
  (kind !== 'name' && /..ed$/u.test(form));

/** Of the words next to a deed, up to another deed or a mark, the nearest and the names; a number does nothing: “exhausted by 2036”. */
function toRun(near: readonly ContentWord[], deed: ContentWord, text: string): ReadonlySet<string> {
  const end = near.findIndex(
    (word) =>
      isDeed(word) ||
      MARK.test(
        word.start < deed.start ? text.slice(word.end, deed.start) : text.slice(deed.end, word.start),
      ),
  );
  const own = near.slice(0, end < 0 ? near.length : end).filter(({ kind }) => kind !== 'number');
  return new Set(own.filter(({ kind }, at) => at === 0 || kind === 'name').map(({ key }) => key));
}
