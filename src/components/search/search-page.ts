import { moveSearchFocus } from './search-keys.ts';
import { SearchOpener } from './search-opener.ts';
import type { SearchParts } from './search-session.ts';

/** Wait after a key before the search runs, in milliseconds. */
const DEBOUNCE_MS = 120;

const find = <Part extends HTMLElement>(selector: string): Part | null =>
  document.querySelector<Part>(selector);
const form = find<HTMLFormElement>('#search');
const box = form?.querySelector<HTMLInputElement>('input[type=search]');
const filters = form?.querySelector<HTMLElement>('.filters');
const status = find('#search-status');
const notes = find('#search-notes');
const list = find<HTMLOListElement>('#search-results');
const more = find<HTMLButtonElement>('#search-more');
const startPart = find('#search-start');
if (form && box && filters && status && notes && list && more && startPart)
  begin({ form, box, filters, status, notes, list, more, start: startPart });

/** Lets the parts of the page search, and searches for what the address asks. */
function begin(parts: SearchParts): void {
  const { box } = parts;
  const opener = new SearchOpener(parts);
  listen(parts, opener);
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) box.value = query;
  if (location.search !== '') opener.use((each) => each.restore());
  // Who typed before this script was there is not made to type again.
  else if (box.value !== '') opener.use((each) => each.ask(false));
  else if (location.hash === '#q') box.focus();
  if (document.readyState === 'complete') opener.loadAhead();
  else addEventListener('load', () => opener.loadAhead(), { once: true });
}

function listen({ form, box, filters, list, more }: SearchParts, opener: SearchOpener): void {
  let timer = 0;
  const ask = (isStep: boolean): void => {
    clearTimeout(timer);
    opener.use((each) => each.ask(isStep));
  };
  box.addEventListener('focus', () => opener.use((each) => each.prepare(), false), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    // Before the first answer there is nothing that could flicker.
    timer = window.setTimeout(ask, opener.isReady ? DEBOUNCE_MS : 0, false);
  });
  form.addEventListener('submit', (event) => {
    if (form.dataset['failed'] !== undefined) return;
    event.preventDefault();
    opener.isSubmitted = true;
    ask(true);
  });
  filters.addEventListener('change', () => ask(true));
  more.addEventListener('click', () => opener.use((each) => each.showMore()));
  window.addEventListener('popstate', () => opener.use((each) => each.restore()));
  document.addEventListener('keydown', (event) => moveSearchFocus(event, box, list));
}
