/**
 * A citation with the day on which the page was read, which only the reader's own clock knows: in BibTeX as `urldate`, in CSL-JSON as
 * `accessed`. Only what has an address gets one; other texts stay as they are.
 *
 * @param day  ISO 8601
 */
export function withAccessDate(text: string, kind: string, day: string): string {
  if (kind === 'BibTeX') return text.replace(/^ {2}url = .*$/gmu, `$&\n  urldate = {${day}},`);
  if (kind !== 'CSL-JSON') return text;
  const items: { URL?: string }[] = JSON.parse(text);
  const accessed = { 'date-parts': [day.split('-').map(Number)] };
  return JSON.stringify(
    items.map((item) => (item.URL === undefined ? item : { ...item, accessed })),
    null,
    1,
  );
}
