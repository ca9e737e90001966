import type { Span } from '../../model/span.ts';
import type { Token } from '../lexicon/tokens.ts';
import { isRole } from './titles.ts';
import type { TokenIndex } from './tokens.ts';

const SPOKE =
  /^(?:said|says|told|added|wrote|tweeted|asked|argued|insisted|noted|explained|warned|recalled|joked|replied|acknowledged|testified|died|resigned)$/u;

/** True when the words round a capitalised name are those that stand round a person's: an age, a verb of speech, a role in apposition. */
export function isPersonal(tokens: TokenIndex, mention: Span): boolean {
  const place = tokens.get(mention.start);
  if (place === undefined) return false;
  const { list, index } = place;
  let next = index;
  while (next < list.length && (list[next]?.end ?? 0) <= mention.end) next += 1;
  const lower = (at: number) => list[at]?.lower ?? '';
  if (SPOKE.test(lower(index - 1)) && lower(index - 2) !== 'he') return true;
  if (lower(next) === ',' && isRoleBefore(list, index)) return true;
  if (lower(next) === ',')
    return isAge(list, next) || SPOKE.test(lower(next + 1)) || isApposition(list, next + 1);
  if (SPOKE.test(lower(next)) || lower(next) === 'who') return true;
  return /^['’]s$/u.test(lower(next)) && isKin(list, next + 1);
}

const isAge = (list: readonly Token[], comma: number): boolean =>
  /^\d{1,2}$/u.test(list[comma + 1]?.text ?? '') && list[comma + 2]?.text === ',';

/** “The harbour secretary, Ada Stone, …”: a role in lower case before the comma. */
const isRoleBefore = (list: readonly Token[], index: number): boolean => {
  const role = list[index - 2];
  return (
    list[index - 1]?.lower === ',' && role !== undefined && /^\p{Ll}/u.test(role.text) && isRole(role.lower)
  );
};

/** “, a former adviser”, “, chairman of”, “, who”: a role within four words. */
function isApposition(list: readonly Token[], at: number): boolean {
  if (list[at]?.lower === 'who') return true;
  for (let index = at; index < at + 5; index += 1) {
    const token = list[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (/^\p{Ll}/u.test(token.text) && isRole(token.lower)) return true;
  }
  return false;
}

/** “'s wife”, “'s chief strategist”, “'s campaign”. */
function isKin(list: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 4; index += 1) {
    const token = list[index];
    if (token === undefined || token.kind === 'mark') return false;
    if (
      /^(?:wife|husband|campaign|mother|father|son|daughter|brother|sister|family|death|lawyer|spokesman|spokeswoman|strategist|running|supporters|critics)$/u.test(
        token.lower,
      )
    )
      return true;
  }
  return false;
}
