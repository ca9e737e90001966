/** Longest value that stands on one line, in UTF-16 code units. */
const MAX_LINE = 200;

/**
 * Plain data as lines for a golden file: what is short on one line, all else a line for each part, by name. What was told before is only named by its place there. A set or a map is the list of what is in
 * it, a function is no more than one.
 */
export function tellData(data: unknown): string[] {
  const told = new Map<string, string>();
  const tell = (value: unknown, place: string, indent: string): string[] => {
    const line = JSON.stringify(value, toPlain) ?? 'undefined';
    if (line.length <= MAX_LINE || typeof value !== 'object' || value === null) return [line];
    const before = told.get(line);
    if (before !== undefined) return [`as ${before}`];
    told.set(line, place);
    const parts = listParts(value).flatMap(([name, part]) => {
      const [first = '', ...others] = tell(part, `${place}.${name}`, `${indent}  `);
      return [`${indent}${name}: ${first}`, ...others];
    });
    return ['', ...parts];
  };
  return listParts(data).flatMap(([name, part]) => {
    const [first = '', ...others] = tell(part, name, '  ');
    return [`${name}: ${first}`.trimEnd(), ...others.map((line) => line.trimEnd())];
  });
}

function listParts(value: unknown): [string, unknown][] {
  if (value instanceof Map || value instanceof Set)
    return [...value].map((part, index) => [String(index), part]);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function toPlain(_: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  return typeof value === 'function' ? 'function' : value;
}
