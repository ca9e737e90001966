/** “I”, “we”, “our”, “you” outside quotation marks: words of somebody, as in a message that is printed whole. Not the letter of “F.B.I.”, “I.M.O.” or “(I-Ostland)”, nor the number of “Part I”. */
const FIRST_PERSON =
  /(?<![\p{L}’'.])(?:(?<!(?:War|Part|Phase|Class|Type|Title|Article|Section|Chapter|Act|Level|Tier) )I(?!\.\p{Lu}|-\p{Lu})|[Mm]y|[Ww]e|[Oo]ur|[Yy]ou(?:r|rs)?)(?!\p{L})/u;

/** What a newsroom says of its own work: nobody's words but the article's. */
const OF_NEWSROOM =
  /(?<!\p{L})(?:we(?:['’]ve| have|['’]ll| will)? (?:reported|noted|mentioned|wrote|updated?|posted|explained|add|added|report|post|told you)|(?:told|tells?|asked|showed) us|our (?:original|earlier|previous|own|full) (?:post|report|reporting|story|coverage|newscast))(?!\p{L})/iu;

/**
 * True for words in which somebody speaks of himself outside quotation marks, and not a newsroom of its work.
 *
 * @example speaksOfItself('We will sail on Monday.') // true
 */
export function speaksOfItself(text: string): boolean {
  const own = withoutQuoted(text);
  return FIRST_PERSON.test(own) && !OF_NEWSROOM.test(own);
}

/** What stands outside quotation marks, read sign by sign: a pattern for pairs would try each of many open marks to the end. */
function withoutQuoted(text: string): string {
  let isOpen = false;
  let rest = '';
  for (const sign of text) {
    if (sign === '“') isOpen = true;
    else if (sign === '”') isOpen = false;
    else if (sign === '"') isOpen = !isOpen;
    else if (!isOpen) rest += sign;
  }
  return rest;
}
