import { toLineKey } from '../furniture/furniture-signals.ts';

/** Words that two titles share, as a share (0–1) of the longer. */
export function toWordOverlap(a: string, b: string): number {
  const [words, others] = [new Set(toLineKey(a).split(' ')), new Set(toLineKey(b).split(' '))];
  const common = [...words].filter((word) => word !== '' && others.has(word)).length;
  return common / Math.max(1, words.size, others.size);
}
