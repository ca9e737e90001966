/** What an editor wrote and has not sent yet. */
type Draft = { key: string | undefined; value: string };

/**
 * Puts new content into a part of the page and keeps the focus, what was unfolded, what was scrolled sideways, and what the editor is writing.
 *
 * Elements are found again by `data-key`, what scrolls by `data-scrolls`. A field keeps what was written into it while it has the focus or
 * carries `data-draft`.
 */
export function renew(part: Element, ...children: readonly (Node | string | undefined)[]): void {
  const focused = document.activeElement;
  const key = part.contains(focused) && focused instanceof HTMLElement ? focused.dataset['key'] : undefined;
  const drafts = findDrafts(part);
  const open = [...part.querySelectorAll<HTMLElement>('details[open]')].map((one) => one.dataset['key']);
  const scrolled = findAll(part, 'scrolls').map((one) => [one.dataset['scrolls'], one.scrollLeft] as const);
  part.replaceChildren(...children.filter((child) => child !== undefined));
  for (const one of part.querySelectorAll<HTMLDetailsElement>('details'))
    if (open.includes(one.dataset['key'])) one.open = true;
  for (const [name, left] of scrolled)
    for (const one of findAll(part, 'scrolls')) if (one.dataset['scrolls'] === name) one.scrollLeft = left;
  for (const draft of drafts) putBack(part, draft);
  if (key !== undefined)
    findAll(part, 'key')
      .find((one) => one.dataset['key'] === key)
      ?.focus();
}

const findAll = (part: Element, name: string): HTMLElement[] => [
  ...part.querySelectorAll<HTMLElement>(`[data-${name}]`),
];

const isText = (one: Element | null): one is HTMLInputElement | HTMLTextAreaElement =>
  one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type === 'text');

const findDrafts = (part: Element): Draft[] =>
  findAll(part, 'key').flatMap((one) => {
    const isWritten = one === document.activeElement || 'draft' in one.dataset;
    if (!isWritten || !isText(one) || one.value === one.defaultValue) return [];
    return [{ key: one.dataset['key'], value: one.value }];
  });

function putBack(part: Element, { key, value }: Draft): void {
  const field = findAll(part, 'key').find((one) => one.dataset['key'] === key);
  if (field !== undefined && isText(field)) field.value = value;
}

/** Gives fields back what the story says: what was written into them is sent. */
export function forgetDrafts(keys: readonly (string | undefined)[]): void {
  for (const field of findAll(document.body, 'draft'))
    if (isText(field) && keys.includes(field.dataset['key'])) field.value = field.defaultValue;
}
