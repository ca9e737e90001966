/** A name in the spellings of several languages. */
export type InventedName = { spellings: string[] };

type Dice = { random: () => number; pick: <Item>(items: readonly Item[]) => Item };

const OPENINGS = 'Bor Dav Gal Kor Lev Mir Nov Pal Rad Sav Tar Vor Zel Zar Mal Bel Kap Lom'.split(' ');
const MIDDLES = 'an en in ov ar er ol am ev at'.split(' ');

/** Sounds with what English, French, German and Polish papers write for them. */
const ENDINGS = [
  ['sky', 'skiy', 'skij'],
  ['chuk', 'tchuk', 'tschuk'],
  ['shenko', 'šenko', 'schenko'],
  ['kov', 'koff', 'kow'],
  ['zhin', 'žin', 'zin'],
  ['yuk', 'iuk', 'juk'],
] as const;

/** A name that no paper has printed, in three spellings. */
export function inventName({ pick }: Dice): InventedName {
  const stem = pick(OPENINGS) + pick(MIDDLES) + pick(MIDDLES);
  return { spellings: pick(ENDINGS).map((ending) => stem + ending) };
}

const UNITS = 'two three four five six seven eight nine'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const POWERS = [
  ['million', 'm', 1e6],
  ['billion', 'bn', 1e9],
] as const;

/** A sum in three forms: “45 billion”, “45,000,000,000” or “45bn”, and in words or digits for the queries. */
export function inventFigure({ pick, random }: Dice): string[] {
  const tens = Math.floor(random() * TENS.length);
  const units = Math.floor(random() * UNITS.length);
  const value = (tens + 2) * 10 + units + 2;
  const [power, short, factor] = pick(POWERS);
  const digits = (value * factor).toString().replace(/\B(?=(?:\d{3})+$)/gu, ',');
  const spelled = `${TENS[tens]}-${UNITS[units]} ${power}`;
  return random() < 0.5
    ? [`${value} ${power}`, `$${value}${short}`, digits]
    : [`$${value} ${power}`, digits, spelled];
}
