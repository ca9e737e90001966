/** A text of any length that is hard in one way; `make` gives at least `length` code units of it. */
export type Shape = { name: string; extension: '.txt' | '.md' | '.html'; make: (length: number) => string };

const OPENING =
  'Harbour fire closes port\n\nThe harbour was closed on Monday after a fire, harbour master Ann Miller said.\n\n';

const LETTERS = 'abcdefghijklmnoprstuvw';

/** A word of two capitalised syllables that differs for each index. */
function toName(index: number): string {
  const letter = (at: number): string => LETTERS.charAt(at % LETTERS.length);
  const tail = `${letter(index)}o${letter(index / LETTERS.length)}i${letter(index / LETTERS.length ** 2)}a`;
  return `${letter(index * 7).toUpperCase()}a${tail}n`;
}

/** The shape that repeats one piece of text. */
const repeating = (name: string, piece: string): Shape => ({
  name,
  extension: '.txt',
  make: (length) => `${OPENING}${piece.repeat(Math.ceil(length / piece.length))}\n`,
});

/** The shape whose pieces differ by their index. */
const counting = (name: string, toPiece: (index: number) => string): Shape => ({
  name,
  extension: '.txt',
  make: (length) => {
    const pieces = [OPENING];
    for (let index = 0, size = 0; size < length; index += 1) {
      const piece = toPiece(index);
      size += piece.length;
      pieces.push(piece);
    }
    return pieces.join('');
  },
});

const formatted = (shape: Shape, extension: Shape['extension']): Shape => ({ ...shape, extension });

const nestedList: Shape = {
  name: 'nested lists',
  extension: '.md',
  // Indentation makes the text grow with the square of the depth.
  make: (length) =>
    OPENING +
    Array.from({ length: Math.ceil(Math.sqrt(length)) }, (_, depth) => `${' '.repeat(2 * depth)}- x\n`).join(
      '',
    ),
};

const nestedMarkup: Shape = {
  name: 'nested elements',
  extension: '.html',
  make: (length) =>
    `<h1>Harbour fire closes port</h1>${'<div><p>The harbour burned.'.repeat(Math.ceil(length / 27))}`,
};

/**
 * The shapes whose reading once took far more than twice as long when they were twice as long, and their like.
 * Names, places and events are invented.
 */
export const SHAPES: readonly Shape[] = [
  repeating('unclosed quotation marks', 'He said “we go. '),
  repeating('short quotations', '“a” “b c” '),
  repeating('crossed straight marks', '"a \'b" c\' '),
  repeating('only opening marks', '“'),
  repeating('only straight marks', '"'),
  repeating('apostrophes', "' "),
  repeating('abbreviations', 'Mr. J. F. U.S. No. 1 vs. Inc. '),
  repeating('pronouns', 'Ann Miller said he told her. She said they knew. '),
  repeating('only pronouns', 'he said she told them '),
  repeating('one paragraph again and again', 'The harbour burned on Monday.\n\n'),
  repeating('tiny paragraphs', 'a\n\n'),
  repeating('one long sentence', 'and the harbour was closed by the master of the port '),
  repeating('one long word', 'a'),
  repeating('all capitals', 'HARBOUR FIRE CLOSES PORT '),
  repeating('capitalised words', 'Ann Miller Port Harbour '),
  counting('numbers', (index) => `${index + 7} `),
  counting('numbers in words', () => 'twenty-three hundred and five thousand '),
  counting('dates', (index) => `on ${1 + (index % 28)} March ${1900 + (index % 150)}, `),
  counting('names', (index) => `${toName(index)} ${toName(index + 5)} said so. `),
  counting('surnames', (index) => `Mr ${toName(index)} met ${toName(index)}. `),
  counting('names in one sentence', (index) => `${toName(index)} ${toName(index + 5)}, `),
  counting('names joined by and', (index) => `${toName(index)} and `),
  counting(
    'speakers and pronouns',
    (index) => `“We go,” ${toName(index)} ${toName(index + 3)} said. “He went,” she said.\n\n`,
  ),
  counting(
    'quotations of several people',
    (index) => `${toName(index)} said: “We go.”\n\n“They knew it well,” she added.\n\n`,
  ),
  repeating('hedges', 'might could perhaps reportedly '),
  repeating('verbs of saying', 'said that he said that '),
  repeating('according to', 'according to the police, '),
  repeating('commas', ', '),
  repeating('hyphens', 'a-'),
  repeating('white space', '\t \n'),
  repeating('full stops', '. '),
  repeating('brackets', '(['),
  repeating('letters of other scripts', 'гавань 港口 ميناء '),
  formatted(repeating('runs of asterisks', '*'), '.md'),
  formatted(repeating('emphasis in emphasis', '*a **b '), '.md'),
  formatted(repeating('opening brackets', '[a]('), '.md'),
  formatted(repeating('quoted lines', '> '), '.md'),
  formatted(repeating('unclosed comments', '<!-- a '), '.md'),
  formatted(repeating('list marks', '- - - '), '.md'),
  formatted(
    repeating('paragraphs of a page', '<p>The harbour burned on Monday, said the master.</p>'),
    '.html',
  ),
  formatted(repeating('rows of a table', '<table><tr><td>Oldport</td><td>2</td></tr></table>'), '.html'),
  formatted(repeating('unclosed links', '<a href=x>The harbour burned '), '.html'),
  formatted(repeating('unclosed comments of a page', '<!-- a '), '.html'),
  formatted(
    repeating('teasers', '<div class=t><a href=x>The harbour burned on Monday</a> Read on.</div>'),
    '.html',
  ),
  nestedList,
  nestedMarkup,
];
