/** Arrow keys go through the results, Escape goes back to the box, `/` goes to the box from anywhere. */
export function moveSearchFocus(event: KeyboardEvent, box: HTMLInputElement, list: HTMLOListElement): void {
  const target = findTarget(event, box, [...list.querySelectorAll<HTMLAnchorElement>('a.words')]);
  if (target === undefined) return;
  event.preventDefault();
  target.focus();
}

function findTarget(
  { key, ctrlKey, metaKey, altKey }: KeyboardEvent,
  box: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): HTMLElement | undefined {
  const from = document.activeElement;
  const isTyping = from instanceof HTMLInputElement || from instanceof HTMLSelectElement;
  if (key === '/') return isTyping || ctrlKey || metaKey || altKey ? undefined : box;
  const at = from instanceof HTMLAnchorElement ? links.indexOf(from) : -1;
  if (from !== box && at < 0) return undefined;
  if (key === 'Escape' && at >= 0) return box;
  if (key === 'ArrowDown') return links[at + 1] ?? links.at(-1);
  return key === 'ArrowUp' && at >= 0 ? (links[at - 1] ?? box) : undefined;
}
