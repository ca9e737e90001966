import type { LocalEntity } from './local.ts';
import { toPersonName, toTails } from './person-name.ts';
import { foldName } from './variants.ts';

/**
 * Most groups that one person is compared with. No real story comes near it: it keeps a text of nothing but names from being compared
 * each with each.
 */
const MAX_COMPARED = 200;

/** People gathered into groups, found again by what their names share. Groups keep the order in which they were begun. */
export class PeopleGroups {
  readonly #groups: LocalEntity[][] = [];
  readonly #indexes = new Map<LocalEntity[], number>();
  readonly #byKey = new Map<string, Set<number>>();

  /** Puts a person into a group, or begins one. */
  add(person: LocalEntity, group: LocalEntity[] = this.#begin()): void {
    const index = this.#indexes.get(group) ?? this.#groups.length;
    group.push(person);
    for (const key of toKeys(person)) {
      const known = this.#byKey.get(key);
      if (known === undefined) this.#byKey.set(key, new Set([index]));
      else known.add(index);
    }
  }

  /** The groups that can hold a person of a full name, in the order in which they were begun. */
  findFull(person: LocalEntity): LocalEntity[][] {
    const { folded } = toPersonName(person);
    const near = person.roles.size > 0 ? [toNearKey(person)] : [];
    return this.#find([`name ${folded}`, toSurnameKey(person), toCalledKey(person), ...near]);
  }

  /** The groups that can hold a person of whom only a surname, or the last words of the name, are known. */
  findShort(person: LocalEntity): LocalEntity[][] {
    return this.#find([toSurnameKey(person), `tail ${toPersonName(person).folded}`]);
  }

  /** The groups whose people have surnames of the same first letter and as many letters. */
  findSwapped(person: LocalEntity): LocalEntity[][] {
    return this.#find([toLengthKey(person)]);
  }

  /** All groups, in the order in which they were begun. */
  all(): LocalEntity[][] {
    return this.#groups;
  }

  #begin(): LocalEntity[] {
    const group: LocalEntity[] = [];
    this.#indexes.set(group, this.#groups.length);
    this.#groups.push(group);
    return group;
  }

  #find(keys: readonly string[]): LocalEntity[][] {
    const found = new Set<number>();
    for (const key of keys) {
      for (const index of this.#byKey.get(key) ?? []) {
        if (found.size >= MAX_COMPARED) break;
        found.add(index);
      }
    }
    return [...found].sort((a, b) => a - b).flatMap((index) => this.#groups.slice(index, index + 1));
  }
}

function toKeys(person: LocalEntity): string[] {
  const name = toPersonName(person);
  return [
    `name ${name.folded}`,
    toSurnameKey(person),
    toCalledKey(person),
    toLengthKey(person),
    ...(person.roles.size > 0 ? [toNearKey(person)] : []),
    ...toTails(name).map((tail) => `tail ${tail}`),
  ];
}

/** Surnames that are the same, or the same but for how they are romanised, have one key. */
function toSurnameKey(person: LocalEntity): string {
  const { foldedSurname, romanisedSurname } = toPersonName(person);
  return `surname ${foldedSurname.charAt(0)} ${romanisedSurname}`;
}

/** Surnames a letter or two apart are one person's only where the office is the same: they begin with the same letter. */
const toNearKey = (person: LocalEntity): string => `near ${toPersonName(person).foldedSurname.charAt(0)}`;

/** People of one first name whose surnames a slip of the keys may part. */
function toCalledKey(person: LocalEntity): string {
  const { callNames, foldedSurname } = toPersonName(person);
  return `called ${foldName(callNames[0] ?? '')} ${foldedSurname.charAt(0)}`;
}

/** Surnames with two letters swapped begin with the same letter and are as long. */
function toLengthKey(person: LocalEntity): string {
  const { foldedSurname } = toPersonName(person);
  return `length ${foldedSurname.charAt(0)} ${foldedSurname.length}`;
}
