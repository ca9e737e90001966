/** Eight signs that change where anything in the lines does: for what is too long to be kept line by line. Source: FNV-1a, public domain. */
export function toSigns(lines: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of lines.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
