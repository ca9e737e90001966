import { fetchAhead, openSearchFiles, type SearchFiles } from '../../search/fetch-file.ts';
import { moveSearchFocus } from './search-keys.ts';
import type { SearchParts, SearchSession } from './search-session.ts';

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

/** Everything that a search needs is fetched when it is first used, not before, and side by side; where that fails the form does what it does without script. */
function begin(parts: SearchParts): void {
  const { form, box, filters, status, list, more } = parts;
  let files: SearchFiles | undefined;
  let session: Promise<SearchSession> | undefined;
  let isReady = false;
  let isSubmitted = false;
  const open = async (): Promise<SearchSession> => {
    const opened = openSearchFiles(form.dataset['files'] ?? '', form.dataset['manifest']);
    files = opened;
    const { SearchSession } = await import('./search-session.ts');
    const made = await SearchSession.open(parts, opened);
    isReady = true;
    return made;
  };
  const use = (act: (session: SearchSession) => unknown, isAsked = true): void => {
    session ??= open();
    if (isAsked && list.children.length === 0) status.textContent = 'Searching…';
    if (files && !isReady) fetchAhead(files, box.value).catch(() => undefined);
    session.then(act).then(
      () => {
        delete form.dataset['failed'];
        isSubmitted = false;
      },
      () => {
        session = undefined;
        isReady = false;
        form.dataset['failed'] = '';
        status.textContent = 'The search could not be loaded. The button leads to the list of all claims.';
        // Who asked while it was still loading is not made to ask twice.
        if (isSubmitted) form.submit();
      },
    );
  };
  let timer = 0;
  const ask = (isStep: boolean): void => {
    clearTimeout(timer);
    use((each) => each.ask(isStep));
  };
  box.addEventListener('focus', () => use((each) => each.prepare(), false), { once: true });
  box.addEventListener('input', () => {
    clearTimeout(timer);
    // Before the first answer there is nothing that could flicker.
    timer = window.setTimeout(ask, isReady ? DEBOUNCE_MS : 0, false);
  });
  form.addEventListener('submit', (event) => {
    if (form.dataset['failed'] !== undefined) return;
    event.preventDefault();
    isSubmitted = true;
    ask(true);
  });
  filters.addEventListener('change', () => ask(true));
  more.addEventListener('click', () => use((each) => each.showMore()));
  window.addEventListener('popstate', () => use((each) => each.restore()));
  document.addEventListener('keydown', (event) => moveSearchFocus(event, box, list));
  const query = new URLSearchParams(location.search).get('q');
  if (query !== null) box.value = query;
  if (location.search !== '') use((each) => each.restore());
  else if (location.hash === '#q') box.focus();
}
