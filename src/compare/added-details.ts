import type { AnnotatedArticle, Name } from '../model/article.ts';
import type { ApparatusEntry, Passage } from '../model/comparison.ts';
import { containsSpan, overlaps, type Span, sliceSpan } from '../model/span.ts';
import { isGivenAnywhere, isTelling } from './given-anywhere.ts';
import { letterOf, type PassagePair } from './passage-pairs.ts';
import { mayBeTimeBeside } from './times-beside.ts';
import { isNamedAnywhere } from './told-anywhere.ts';

/** Most details that are named in one sentence. */
const MAX_DETAILS = 3;

type Detail = { kind: 'adds-detail'; detail: string };

/**
 * Finds what one of two linked passages gives and the other's article does not: figures, timeframes, and names of places and bodies without a counterpart.
 *
 * Words are not compared: what one article says in other words is no detail that the other lacks. Nor are people: the other may call them “he” or by
 * their office. What stands anywhere in the other's article is no detail, in whatever form: a country is given by its people's name, too, and by
 * its capital where that means the government. Of a time more is asked: “two days later” can be the other's Saturday.
 */
export function findAddedDetail(pair: PassagePair, apparatus: readonly ApparatusEntry[]): Detail[] {
  const { a, b, articles } = pair;
  return [
    { one: a, other: b },
    { one: b, other: a },
  ].flatMap(({ one, other }) => {
    const article = articles.get(one.article);
    const details = toDistinct(
      [...findValues(one, other, { apparatus, pair }), ...findNames(one, other, pair)],
      article.text,
    );
    if (details.length === 0) return [];
    const words = details.slice(0, MAX_DETAILS).map((detail) => `“${detail}”`);
    return [
      {
        kind: 'adds-detail',
        detail: `${letterOf(one, articles)} gives ${words.join(', ')}, ${letterOf(other, articles)} does not.`,
      },
    ];
  });
}

/** Figures and timeframes of a passage that answer what the other passage leaves open, and the rest of its article, too. */
function findValues(
  one: Passage,
  other: Passage,
  { apparatus, pair }: { apparatus: readonly ApparatusEntry[]; pair: PassagePair },
): Span[] {
  const article = pair.articles.get(one.article);
  const otherArticle = pair.articles.get(other.article);
  return apparatus
    .filter((entry) => !entry.readings.some((reading) => reading.article === other.article))
    .flatMap((entry) => entry.readings)
    .flatMap((reading) =>
      reading.passage === one.id && (reading.kind === 'figure' || reading.kind === 'timeframe')
        ? [reading]
        : [],
    )
    .filter(
      (reading) =>
        isTelling(reading, article) &&
        !isGivenAnywhere(reading, article.text, otherArticle) &&
        !mayBeTimeBeside(reading, { other, article: otherArticle, text: article.text }),
    );
}

/** Behind these a name is a piece of a longer one, “Friends of Tern Bay”, or who is told something. */
const PIECE_BEFORE =
  /\b(?:\p{Lu}\p{L}{1,20} of|t(?:old|ells)|(?:interview|appearance) (?:with|on|by)|spoke (?:to|with)) (?:the )?$/u;
const PIECE_REACH = 32;

/** Behind a name whose programme or reporter is named: “Radio Oska’s “Noon Talk””, “Radio Oska’s Ada Stone”. */
const OWNER_BEHIND = /^['’]s? [“"‘'\p{Lu}]/u;

/** What opens a report and is not told in it: “Oskarby (MNN) The mayor …”, “OSKARBY, Md. — …”. */
const OPENING = /^(?:\p{Lu}[^\s()/]{0,24} ){0,6}(?:\([^()\n]{2,40}\)|\/[^/\n]{2,30}\/|[–—―-]{1,2} )/u;

/** True for a name in the opening of its block. */
function isInOpening(name: Name, { text, blocks }: AnnotatedArticle): boolean {
  const block = blocks.find((each) => containsSpan(each, name));
  const opening = block && OPENING.exec(text.slice(block.start, block.end));
  return block !== undefined && opening != null && name.start < block.start + opening[0].length;
}

/** The credit of a picture: “Oskar Press Photo”, “(Tern Images)”, “Photo by the Tern Agency”, “Photo: Tern Agency”. */
const PICTURE_BEHIND = /^(?: |\/|\s?\|\s?)(?:Photos?|Images|Pictures)\b/u;
const PICTURE_BEFORE =
  /\b(?:Photo|Photograph|Image|Picture)s?(?:graphy)?(?::|\/| by| via| courtesy of| credit:?) ?(?:the )?(?:\p{Lu}[\p{L}.’'-]{1,20}[ /]){0,2}$/iu;

/** A party, which is told by its people as well. */
const PARTY = /^(?:the )?(?:GOP|(?:\p{Lu}\p{L}+ )+Party)$/u;

const isPictureCredit = ({ start, end }: Span, text: string): boolean =>
  PICTURE_BEHIND.test(text.slice(end, end + 12)) ||
  PICTURE_BEFORE.test(text.slice(Math.max(0, start - 2 * PIECE_REACH), start));

function findNames(one: Passage, other: Passage, { articles, entities }: PassagePair): Name[] {
  const own = articles.get(one.article);
  const { text, names, attributions } = own;
  const article = articles.get(other.article);
  return names.filter((name) => {
    const kind = entities.get(name.entity)?.kind;
    if (!containsSpan(one, name) || (kind !== 'place' && kind !== 'body') || isInOpening(name, own))
      return false;
    // Whom an article cites is no detail of what it tells, and may be the other article's own outlet.
    if (attributions.some(({ source }) => source !== null && overlaps(source, name))) return false;
    if (PIECE_BEFORE.test(text.slice(Math.max(0, name.start - PIECE_REACH), name.start))) return false;
    if (isPictureCredit(name, text)) return false;
    if (OWNER_BEHIND.test(text.slice(name.end, name.end + 4)) || PARTY.test(sliceSpan(text, name)))
      return false;
    return !isNamedAnywhere(name, text, article);
  });
}

/** The words of spans in reading order, each once. */
const toDistinct = (spans: readonly Span[], text: string): string[] => [
  ...new Set([...spans].sort((a, b) => a.start - b.start).map((span) => sliceSpan(text, span))),
];
