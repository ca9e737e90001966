/** Arrow keys go through the results, Escape goes back to the box. */
export function moveSearchFocus(event: KeyboardEvent, box: HTMLInputElement, list: HTMLOListElement): void {
  const target = findTarget(event, box, [
    ...list.querySelectorAll<HTMLAnchorElement>('li > p:first-child > a'),
  ]);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function findTarget(
  { key }: KeyboardEvent,
  box: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): HTMLElement | undefined {
  const from = document.activeElement;
  const at = from instanceof HTMLAnchorElement ? links.indexOf(from) : -1;
  if (from !== box && at < 0) return undefined;
  if (key === 'Escape' && at >= 0) return box;
  if (key === 'ArrowDown') return links[at + 1] ?? links.at(-1);
  return key === 'ArrowUp' && at >= 0 ? (links[at - 1] ?? box) : undefined;
}
