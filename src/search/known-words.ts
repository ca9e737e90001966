import words from './known-words.json' with { type: 'json' };

let known: ReadonlySet<string> | undefined;

/**
 * Forms of words and places that a reader can ask for and mean: when the index does not have one, it is no misspelling of another word.
 *
 * They are kept in a file, which `findKnownForms` reads: computing them took a twentieth of the time that a small site takes to build.
 */
export function getKnownWords(): ReadonlySet<string> {
  known ??= new Set(words);
  return known;
}
