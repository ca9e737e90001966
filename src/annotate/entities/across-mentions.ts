import type { AnnotatedArticle } from '../../model/article.ts';
import { bySpan, containsSpan, findOverlapping, type Span } from '../../model/span.ts';
import { SMALL_IN_BODIES } from '../lexicon/grammar-beside.ts';
import { BODY_HEADS } from '../lexicon/names-words.ts';
import { PARTICLES } from '../lexicon/people-words.ts';
import { findTokens, isCapital, type Token } from '../lexicon/tokens.ts';
import { isTitleCase } from '../names/names.ts';
import type { TokenIndex } from '../names/tokens.ts';
import type { LocalEntity, LocalMention } from './local.ts';
import { matchEnd, toWords } from './name-words.ts';

/** A name that the story has established; `words` are its words in lower case. */
type KnownName = { words: readonly string[]; model: LocalEntity };

/** Known names by their first word, the longer ones first. */
type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** Longest name that is looked for. */
const MAX_NAME_WORDS = 12;

/**
 * Mentions of names that the story has established, where capitals alone could not show them: in headlines that write every word with a
 * capital, in words written in capitals throughout, and where the head of a body's name is written small. One entity an article and name.
 *
 * `locals` are what the article names already.
 */
export function findKnownMentions(
  article: AnnotatedArticle,
  index: TokenIndex,
  { locals, names }: { locals: readonly LocalEntity[]; names: KnownNames },
): LocalEntity[] {
  const taken = locals.flatMap((local) => local.mentions).sort(bySpan);
  const found = new Map<LocalEntity, LocalMention[]>();
  for (const sentence of article.sentences) {
    const tokens = index.get(sentence.start)?.list ?? findTokens(article.text, sentence);
    const heading = /^(?:headline|crosshead)$/u.test(article.blocks[sentence.block]?.kind ?? '');
    const loud = isTitleCase(tokens, heading);
    const inside = findOverlapping(taken, sentence);
    for (const { model, first, next } of findInSentence(tokens, names, loud)) {
      const span = { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
      if (findOverlapping(inside, span).some((other) => containsSpan(other, span))) continue;
      const mentions = found.get(model);
      if (mentions === undefined) found.set(model, [toMention(article.text, span)]);
      else mentions.push(toMention(article.text, span));
    }
  }
  return [...found].map(([model, mentions]) => toLocal(article.id, model, mentions));
}

/** Names that can be found again in other articles: of two words and more, and the only thing of the story that is called so. */
export function toKnownNames(locals: readonly LocalEntity[]): KnownNames {
  const byWords = Map.groupBy(
    locals.filter((local) => local.certain && !local.unsure && local.name.includes(' ')),
    (local) => toWords(local.name).join(' '),
  );
  const known = [...byWords].flatMap(([key, group]): KnownName[] => {
    const model = group[0];
    const words = key.split(' ');
    const isOne = new Set(group.map((local) => local.kind)).size === 1;
    return model !== undefined && isOne && words.length <= MAX_NAME_WORDS ? [{ words, model }] : [];
  });
  known.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(known, ({ words }) => words[0] ?? '');
}

function* findInSentence(
  tokens: readonly Token[],
  names: KnownNames,
  loud: boolean,
): Generator<{ model: LocalEntity; first: number; next: number }> {
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    if (token === undefined || !isCapital(token)) continue;
    const isLoud = loud || isShout(token);
    if (!isLoud && isCapital(tokens[first - 1])) continue;
    for (const { words, model } of names.get(token.lower) ?? []) {
      const next = matchEnd(tokens, first, words, isLoud ? isNameWord : isQuietWord);
      if (next === undefined || (!isLoud && !hasSmallHead(tokens.slice(first, next)))) continue;
      yield { model, first, next };
      first = next - 1;
      break;
    }
  }
}

const isShout = (token: Token): boolean => /^\p{Lu}[\p{Lu}'’.-]+$/u.test(token.text);

const isNameWord = (token: Token, word: string): boolean =>
  token.lower === word && (isCapital(token) || token.kind !== 'word' || isSmall(token));

/** “Harbour committee”: outside of headlines some articles write the head of a body's name small. */
const isQuietWord = (token: Token, word: string): boolean =>
  isNameWord(token, word) || (token.lower === word && BODY_HEADS.has(word));

const hasSmallHead = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => BODY_HEADS.has(token.lower) && !isCapital(token));

/** Words that names write small. */
const isSmall = ({ lower }: Token): boolean => PARTICLES.has(lower) || SMALL_IN_BODIES.test(lower);

const toMention = (text: string, { start, end }: Span): LocalMention => ({
  start,
  end,
  text: text.slice(start, end).replace(/\s+/gu, ' '),
});

const toLocal = (article: string, model: LocalEntity, mentions: readonly LocalMention[]): LocalEntity => ({
  article,
  local: model.name,
  kind: model.kind,
  certain: true,
  name: model.name,
  forms: mentions.map(({ text }) => text),
  gender: model.gender,
  roles: new Set(),
  nations: new Set(),
  mentions,
  ...(model.place !== undefined && { place: model.place }),
});
