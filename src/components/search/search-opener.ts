import { fetchAhead, openSearchFiles, type SearchFiles } from '../../search/fetch-file.ts';
import { loadFuse } from '../../search/load-fuse.ts';
import type { SearchParts, SearchSession } from './search-session.ts';

/** Everything that a search needs is fetched when it is first used, not before, and side by side; where that fails the form does what it does without script. */
export class SearchOpener {
  readonly #parts: SearchParts;
  #files: SearchFiles | undefined;
  #session: Promise<SearchSession> | undefined;
  /** True when script and manifest have come. */
  isReady = false;
  /** True when the form was sent and nothing has answered it yet. */
  isSubmitted = false;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  /**
   * Does something with the session as soon as it is there.
   *
   * @param isAsked  true when a reader waits for results, which is then said
   */
  use(act: (session: SearchSession) => unknown, isAsked = true): void {
    const { box, form, list, status } = this.#parts;
    this.#session ??= this.#open();
    if (isAsked && list.children.length === 0) status.textContent = 'Searching…';
    if (this.#files && !this.isReady) fetchAhead(this.#files, box.value).catch(() => undefined);
    this.#session.then(act).then(
      () => {
        delete form.dataset['failed'];
        this.isSubmitted = false;
      },
      () => this.#fail(),
    );
  }

  /**
   * Fetches the scripts of the search, nothing of its index, before they are used: a page whose purpose it is has time for that when all else has come.
   * What ranks near words comes last: few searches need it, but it would come between a misspelt word and its answer.
   */
  async loadAhead(): Promise<void> {
    await import('./search-session.ts').then(loadFuse).catch(() => undefined);
  }

  async #open(): Promise<SearchSession> {
    const { form } = this.#parts;
    const files = openSearchFiles(form.dataset['files'] ?? '', form.dataset['manifest']);
    this.#files = files;
    const { SearchSession } = await import('./search-session.ts');
    const session = await SearchSession.open(this.#parts, files);
    this.isReady = true;
    return session;
  }

  #fail(): void {
    const { form, status } = this.#parts;
    this.#session = undefined;
    this.isReady = false;
    form.dataset['failed'] = '';
    status.textContent = 'The search could not be loaded. The button leads to the list of all claims.';
    if (!this.isSubmitted) return;
    // Who asked while it was still loading is not made to ask twice; several attempts fail at once, and only one may leave the page.
    this.isSubmitted = false;
    form.submit();
  }
}
