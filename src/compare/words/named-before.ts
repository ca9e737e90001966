import type { AnnotatedArticle } from '../../model/article.ts';
import { withoutSpans } from './without-spans.ts';

/** What may stand between the name of who does it and the verb: “The council formally passed”, “Stone had left”; not “was asked”. */
const BEFORE_VERB = /^ (?:(?:has|have|had|also|then|later|\p{Ll}{2,10}ly) ){0,2}$/u;

/** Before a name that only belongs to who does it: “the office in Tern Bay began”. */
const OF_ANOTHER = /\b(?:in|of|by|at|on|from|for|with|to|near|and)(?: the)? $/iu;
const OF_ANOTHER_REACH = 12;

/** The entity that is named right before a verb, as who does it: one, or none. */
export function findNamedBefore(
  verbStart: number | undefined,
  { names, text, timeframes }: AnnotatedArticle,
): string[] {
  if (verbStart === undefined) return [];
  const name = names.findLast(({ end }) => end <= verbStart);
  if (name === undefined) return [];
  // “Stone on Monday denied”: a time there tells of nobody else.
  const between = withoutSpans(text, { start: name.end, end: verbStart }, timeframes);
  if (!BEFORE_VERB.test(between.replaceAll(/\s+/gu, ' '))) return [];
  const before = text.slice(Math.max(0, name.start - OF_ANOTHER_REACH), name.start);
  return OF_ANOTHER.test(before) ? [] : [name.entity];
}
