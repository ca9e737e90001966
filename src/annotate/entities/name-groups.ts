import type { LocalEntity } from './local.ts';

/** Puts the names of one key to those of another. */
export function moveGroup(groups: Map<string, LocalEntity[]>, from: string, to: string): void {
  const moved = groups.get(from);
  const owner = groups.get(to);
  if (moved === undefined || owner === undefined) return;
  owner.push(...moved);
  groups.delete(from);
}
