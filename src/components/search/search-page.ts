import { moveSearchFocus } from './search-keys.ts';
import type { SearchParts, SearchSession } from './search-session.ts';

/** Wait after a key before the search runs, in milliseconds. */
const DEBOUNCE_MS = 120;

const form = document.querySelector<HTMLFormElement>('#search');
const box = form?.querySelector<HTMLInputElement>('input[type=search]');
const filters = form?.querySelector<HTMLElement>('.filters');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');
const more = document.querySelector<HTMLButtonElement>('#search-more');
if (form && box && filters && status && list && more) start({ form, box, filters, status, list, more });

/** Everything that a search needs is fetched when it is first used, not before; where that fails the form does what it does without script. */
function start(parts: SearchParts): void {
  const { form, box, filters, status, list, more } = parts;
  let session: Promise<SearchSession> | undefined;
  const use = (act: (session: SearchSession) => unknown): void => {
    session ??= import('./search-session.ts').then((module) => new module.SearchSession(parts));
    session.then(act).then(
      () => delete form.dataset['failed'],
      () => {
        session = undefined;
        form.dataset['failed'] = '';
        status.textContent = 'The search could not be loaded. The button leads to the list of all claims.';
      },
    );
  };
  const ask = (): void => use((each) => each.ask());
  let timer = 0;
  box.addEventListener('focus', () => use((each) => each.prepare()), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, DEBOUNCE_MS);
  });
  form.addEventListener('submit', (event) => {
    if (form.dataset['failed'] !== undefined) return;
    event.preventDefault();
    clearTimeout(timer);
    ask();
  });
  filters.addEventListener('change', ask);
  more.addEventListener('click', () => use((each) => each.showMore()));
  window.addEventListener('popstate', () => use((each) => each.restore()));
  document.addEventListener('keydown', (event) => moveSearchFocus(event, box, list));
  if (location.search !== '') use((each) => each.restore());
}
