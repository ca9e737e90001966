import type { AnnotatedArticle, Entity } from '../../model/article.ts';
import { overlaps, type Span } from '../../model/span.ts';

type Name = Entity['names'][number];

/** An article's text with every white space one blank, each place of a form in it, and the forms that the story lists for it. */
type Counted = {
  text: string;
  sentences: readonly Span[];
  /** By form, how many entities are called so in the article. */
  owners: ReadonlyMap<string, number>;
  /** Where each form occurs. */
  places: readonly (Span & { form: string })[];
};

/**
 * The entities with counts that a reader finds again by searching for the form: as whole words, outside longer names that are listed for the article. A form that
 * only is inside such a name is not listed. Where the search finds more than was read as this entity, or the words are beside the text as well, or are
 * somebody else's too, the count is the lower one and says that it is (`atLeast`).
 *
 * @returns entities without any name left out
 */
export function withCounts(entities: readonly Entity[], articles: readonly AnnotatedArticle[]): Entity[] {
  const merged = entities.map((entity) => ({ ...entity, names: joinCases(entity.names) }));
  const byArticle = Map.groupBy(
    merged.flatMap(({ names }) => names),
    ({ article }) => article,
  );
  const counted = new Map(
    articles.map((article) => [article.id, toCounted(article, byArticle.get(article.id) ?? [])]),
  );
  const marked = new Set(articles.flatMap(({ names }) => names.map(({ entity }) => entity)));
  return merged.flatMap((entity) => {
    const names = entity.names.flatMap((name) => {
      if (isOthersLetters(name, entity)) return [];
      const own = counted.get(name.article);
      return own === undefined ? [name] : countName(name, own);
    });
    if (names.length > 0) return [{ ...entity, names }];
    return marked.has(entity.id) ? [{ ...entity, names: entity.names.map(toLeast) }] : [];
  });
}

/** “UN” is nobody called “Kim Jong Un”. */
const isOthersLetters = ({ text }: Name, { kind, label }: Entity): boolean =>
  kind === 'person' && /^\p{Lu}{2,3}$/u.test(text) && !label.includes(text);

const toLeast = (name: Name): Name => ({ ...name, count: 1, atLeast: true });

/** “The captain” and “the captain” are one form, written as it stands first. */
function joinCases(names: Entity['names']): Entity['names'] {
  const keyOf = ({ article, text }: Name) => `${article}\n${isWordFirst(text) ? toSmall(text) : text}`;
  return [...Map.groupBy(names, keyOf).values()].flatMap((same) => {
    const [first] = same.toSorted((a, b) => a.first - b.first);
    return first === undefined ? [] : [{ ...first, count: same.reduce((sum, { count }) => sum + count, 0) }];
  });
}

function toCounted(article: AnnotatedArticle, names: readonly Name[]): Counted {
  const text = article.text.replace(/\s/gu, ' ');
  const owners = new Map(
    [...Map.groupBy(names, (name) => name.text)].map(([form, same]): [string, number] => [form, same.length]),
  );
  const places = [...owners.keys()].flatMap((form) =>
    findForm(form, text).map((place) => ({ ...place, form })),
  );
  return { text, sentences: article.sentences, owners, places };
}

function countName(name: Name, article: Counted): Name[] {
  const longer = article.places.filter(({ form }) => form.length > name.text.length);
  const places = findForm(name.text, article.text).filter(
    (place) => !longer.some((one) => overlaps(one, place)),
  );
  const inText = places.filter(
    (place) =>
      article.sentences.some(({ start, end }) => start <= place.start && place.start < end) &&
      !isCredit(place, article.text),
  );
  const [first] = inText;
  if (first === undefined) return [];
  const joined = inText.filter((place) => isJoined(place, article.text)).length;
  const isSure =
    inText.length === places.length &&
    inText.length <= name.count + joined &&
    article.owners.get(name.text) === 1 &&
    findLoud(name.text, article.text).length === 0;
  const count = isSure ? inText.length : Math.min(name.count, inText.length);
  const text = article.text.slice(first.start, first.end);
  return [{ ...name, text, count, first: first.start, ...(!isSure && { atLeast: true as const }) }];
}

/** “the captain”, “former mayor Cole”: words that may open a sentence, and then have a capital. */
const isWordFirst = (form: string): boolean => /^(?:the|former|then)(?= )/iu.test(form);

const toSmall = (form: string): string => form.charAt(0).toLowerCase() + form.slice(1);
const toOpened = (form: string): string => form.charAt(0).toUpperCase() + form.slice(1);

/** Where a form occurs as whole words, within a sentence or at its start. */
const findForm = (form: string, text: string): Span[] =>
  isWordFirst(form)
    ? [...findWords(toOpened(form), text), ...findWords(toSmall(form), text)].sort(
        (a, b) => a.start - b.start,
      )
    : findWords(form, text);

/** Capitals throughout, as a heading has them: “COLE” beside “Cole”. */
const findLoud = (form: string, text: string): Span[] =>
  form === form.toUpperCase() ? [] : findWords(form.toUpperCase(), text);

function findWords(words: string, text: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(end))) found.push({ start: at, end });
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** “| AP Photo”, “Ada Cole/AP”, “OLDPORT (Reuters) –”: who took a picture or sent the text, inside a sentence that it was glued to. */
function isCredit({ start, end }: Span, text: string): boolean {
  const before = text.slice(Math.max(0, start - CREDIT_REACH), start);
  const after = text.slice(end, end + CREDIT_REACH);
  if (/(?:\||\p{Ll}\/|\b[Pp]hotos? (?:by|from|courtesy of)|\bvia) ?$/u.test(before))
    return /^(?: ?\/| ?\||\)| \p{Lu}|$)/u.test(after);
  if (/^(?: (?:[Ff]ile )?[Pp]hotos?\b| Images\b|\/\p{Lu})/u.test(after)) return true;
  return (/\($/u.test(before) && /^\) ?[-–—]/u.test(after)) || isDateline(text.slice(start, end), after);
}

const CREDIT_REACH = 24;

/** “OLDPORT —”, “Oldport (HWU) –”: where a text was written. */
const isDateline = (form: string, after: string): boolean =>
  /^ ?\((?:AFP|AP|CNN|Reuters|REUTERS|UPI)\)/u.test(after) ||
  (/^\p{Lu}{5,}/u.test(form) && form === form.toUpperCase() && /^ ?(?:[—–]|--|- )/u.test(after));

/** “the Cole-Brandl pact”, “(D-Ohio)”: a name with a hyphen beside it, which the search finds too. */
const isJoined = ({ start, end }: Span, text: string): boolean =>
  /[-–‑/]/u.test(text.charAt(start - 1)) || /[-–‑/]/u.test(text.charAt(end));
