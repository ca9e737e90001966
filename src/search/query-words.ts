/** Words that stand in most sentences: in a query they only cost time and marks. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be been before but by can could did do does for from had has have he her his
   how i if in into is it its more most no not of on or our she should so some such than that the their them then there these
   they this those to up was we were what when where which while who whom why will with within would you your`.split(
    /\s+/u,
  ),
);

const SMALL_NUMBERS =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/u);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Each number as articles write it, in words and in digits, with its other form. */
const OTHER_FORMS: ReadonlyMap<string, string> = new Map(
  [
    ...SMALL_NUMBERS.map((word, index) => [word, String(index)] as const),
    ...TENS.map((word, index) => [word, String((index + 2) * 10)] as const),
  ].flatMap(([word, digits]) => [
    [word, digits],
    [digits, word],
  ]),
);

/**
 * The words of a query that tell something: without stop words, unless there are only such; a number in both its forms.
 *
 * @example toQueryWords('within the next ten days') // ['next', 'ten', '10', 'days']
 */
export function toQueryWords(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).flatMap((word) => {
    const other = OTHER_FORMS.get(word);
    return other === undefined ? [word] : [word, other];
  });
}
