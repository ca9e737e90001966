import path from 'node:path';

/** The address of the first page of each kind among the files of a site, by its kind: “home”, “story”, “topics”, “topics-grid”, if no other names of kinds are given. */
export function findFirstPages(files: readonly string[], kindOf = toKind): Map<string, string> {
  const names = files
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .sort();
  const pages = new Map<string, string>();
  for (const name of names) {
    const kind = kindOf(name);
    if (!pages.has(kind)) pages.set(kind, name.replace(/(?:^|\/)index\.html$/u, '/').replace(/^\//u, ''));
  }
  return pages;
}

function toKind(name: string): string {
  const parts = name.split('/');
  if (parts[0] !== 'stories')
    return parts.length === 1 ? name.replace('index.html', 'home').replace('.html', '') : (parts[0] ?? '');
  const inside = parts.slice(2, -1);
  if (inside.length === 0) return 'story';
  return inside.length > 2 && inside[0] === 'topics' ? `topics-${inside.at(-1)}` : (inside[0] ?? '');
}
