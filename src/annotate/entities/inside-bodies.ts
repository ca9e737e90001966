import type { LocalEntity } from './local.ts';
import { toWords } from './name-words.ts';

type Group = readonly LocalEntity[];

/** The groups, those people's marked of whom each whole form, with its title, stands in the name of a body or a place that goes on after it: “Bishop Marrow Upper” beside “Bishop Marrow Upper School”. */
export function markInBodies(groups: readonly Group[]): LocalEntity[][] {
  const named = groups.flatMap((group) =>
    group.flatMap(({ kind, certain, name }) =>
      certain && (kind === 'body' || kind === 'place') ? [` ${toWords(name).join(' ')} `] : [],
    ),
  );
  return groups.map((group) =>
    group.some(({ kind }) => kind === 'person') && isInBodies(group, named)
      ? group.map((local): LocalEntity => ({ ...local, inBody: true }))
      : [...group],
  );
}

function isInBodies(group: Group, named: readonly string[]): boolean {
  const whole = [
    ...new Set(group.flatMap(({ mentions }) => mentions.map(({ text }) => toWords(text)))),
  ].filter((words) => words.length > 1);
  return (
    whole.length > 0 && whole.every((words) => named.some((name) => goesOn(name, ` ${words.join(' ')} `)))
  );
}

/** True where a name has some words in it, and others after them. */
const goesOn = (name: string, words: string): boolean => {
  const at = name.indexOf(words);
  return at >= 0 && at + words.length < name.length;
};
