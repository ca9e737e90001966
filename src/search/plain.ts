/**
 * Letters that no decomposition takes apart, and those of the Cyrillic and Greek alphabets, as the Latin letters that news agencies write.
 * Source: BGN/PCGN romanization of Russian and Ukrainian, simplified as names are printed; ELOT 743.
 */
const LETTERS: ReadonlyMap<string, string> = new Map(
  `ß ss ł l ø o đ d ð d þ th æ ae œ oe ı i
   а a б b в v г g ґ g д d е e є ye ж zh з z и i і i ї yi й y к k л l м m н n о o п p р r с s т t у u ў u ф f х kh ц ts ч ch ш sh щ shch ъ . ы y ь . э e ю yu я ya ј j љ lj њ nj ћ c ђ d џ dz
   α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`
    .trim()
    .split(/\s+/u)
    .flatMap((sign, index, all) => (index % 2 === 0 ? [[sign, (all[index + 1] ?? '').replace('.', '')]] : []))
    .map(([sign = '', latin = '']) => [sign, latin] as const),
);

const NOT_ASCII = /[^\0-\u{7F}]/u;

/**
 * A word as it is compared: lower case, without accents and invisible characters, in Latin letters.
 *
 * @example toPlain('Доленский') // 'dolenskiy'
 */
export function toPlain(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  // Composed first: й is a letter of its own, not an и with a mark.
  return [...lower.normalize('NFKC')]
    .map((sign) => LETTERS.get(sign) ?? toBareLetter(sign))
    .join('')
    .replace(/[’ʼ]/gu, "'");
}

const toBareLetter = (sign: string): string =>
  [...sign.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('');
