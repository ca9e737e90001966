/** Headers of the addresses that a pattern matches, as a file `_headers` gives them. */
export type HeaderRule = { pattern: string; headers: [string, string][] };

/**
 * Reads a file `_headers` in the form of Netlify and Cloudflare Pages: a line with a pattern, then an indented line for each header.
 *
 * @example readHeaderRules('/*\n  X-A: b') // [{ pattern: '/*', headers: [['X-A', 'b']] }]
 */
export function readHeaderRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
    else if (colon > 0)
      rules.at(-1)?.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()]);
  }
  return rules;
}

/** The headers of an address; of two rules for one header the later one wins. */
export const toHeaders = (rules: readonly HeaderRule[], pathname: string): Map<string, string> =>
  new Map(rules.filter(({ pattern }) => matches(pattern, pathname)).flatMap(({ headers }) => headers));

/** Segment by segment: `:name` is for any one, a `*` at the end for everything that follows. */
function matches(pattern: string, pathname: string): boolean {
  const wanted = pattern.split('/');
  const given = pathname.split('/');
  const isOpen = wanted.at(-1) === '*';
  const fixed = isOpen ? wanted.slice(0, -1) : wanted;
  if (isOpen ? given.length < wanted.length : given.length !== wanted.length) return false;
  return fixed.every((segment, index) =>
    segment.startsWith(':') ? given[index] !== '' : segment === given[index],
  );
}

/** The same rules for a site below a path: it stands before each pattern. @example toRulesBelow('/a', '/news/') // '/news/a' */
export const toRulesBelow = (text: string, base: string): string => {
  const prefix = base.replace(/\/$/u, '');
  return text.replace(/^\//gmu, `${prefix}/`);
};
