import { SearchSession } from './search-session.ts';

/** Wait after a key before the search runs, in milliseconds. */
const DEBOUNCE_MS = 120;

const form = document.querySelector<HTMLFormElement>('#search');
const box = form?.querySelector<HTMLInputElement>('input[type=search]');
const filters = form?.querySelector<HTMLElement>('.filters');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');
const more = document.querySelector<HTMLButtonElement>('#search-more');

if (form && box && filters && status && list && more) {
  const session = new SearchSession({ form, box, filters, status, list, more });
  let timer = 0;
  box.addEventListener('focus', () => void session.load().catch(() => undefined), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void session.ask(), DEBOUNCE_MS);
  });
  form.addEventListener('submit', (event) => {
    if ('failed' in form.dataset) return;
    event.preventDefault();
    clearTimeout(timer);
    void session.ask();
  });
  for (const select of session.selects) select.addEventListener('change', () => void session.ask());
  more.addEventListener('click', () => void session.showMore());
  window.addEventListener('popstate', () => void session.restore());
  document.addEventListener('keydown', (event) => moveFocus(event, box, list));
  const keys = form.querySelector<HTMLElement>('.keys');
  if (keys) keys.hidden = false;
  if (location.search !== '') void session.show();
}

/** Arrow keys go through the results, Escape goes back to the box, `/` goes to the box from anywhere. */
function moveFocus(event: KeyboardEvent, box: HTMLInputElement, list: HTMLOListElement): void {
  const from = document.activeElement;
  const links = [...list.querySelectorAll<HTMLAnchorElement>('a.words')];
  const at = links.findIndex((link) => link === from);
  const isTyping = from instanceof HTMLInputElement || from instanceof HTMLSelectElement;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const target = findTarget();
  if (target === undefined) return;
  event.preventDefault();
  target.focus();

  function findTarget(): HTMLElement | undefined {
    if (event.key === '/' && isPlain && !isTyping) return box;
    if (from !== box && at < 0) return undefined;
    if (event.key === 'Escape' && at >= 0) return box;
    if (event.key === 'ArrowDown') return links[at + 1] ?? links.at(-1);
    return event.key === 'ArrowUp' ? (links[at - 1] ?? box) : undefined;
  }
}
