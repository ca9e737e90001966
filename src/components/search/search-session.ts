import { formatSearchStatus, type SearchFilter, toSearchChoices } from '../../search/choices.ts';
import { type LoadedSearch, loadSearch } from '../../search/load-search.ts';
import {
  formatSearchState,
  QUERY_MAX_LENGTH,
  readSearchState,
  type SearchState,
} from '../../search/state.ts';
import { makeResult } from './search-results.ts';

/** Results that are shown first, and that “more” adds. */
const PAGE_SIZE = 20;

/** The parts of the search page. */
export type SearchParts = {
  form: HTMLFormElement;
  box: HTMLInputElement;
  filters: HTMLElement;
  status: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
};

/** A reader's search: what is asked for stands in the address, what is found on the page. Index and search code are fetched once; an act fails when they cannot be. */
export class SearchSession {
  readonly #parts: SearchParts;
  readonly #selects: HTMLSelectElement[];
  #loaded: Promise<LoadedSearch> | undefined;
  #state: SearchState = readSearchState(location.search);
  #limit = PAGE_SIZE;
  #isFilled = false;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#selects = [...parts.filters.querySelectorAll('select')];
  }

  /** Fetches what a search will need. A failure is told when a search is asked for. */
  async prepare(): Promise<void> {
    await this.#load().catch(() => undefined);
  }

  async #load(): Promise<LoadedSearch> {
    this.#loaded ??= loadSearch(this.#parts.form.dataset['manifest'] ?? '', '');
    try {
      const loaded = await this.#loaded;
      if (!this.#isFilled) this.#fillFilters(loaded);
      return loaded;
    } catch (error) {
      this.#loaded = undefined;
      throw error;
    }
  }

  /** Takes over what the box and the filters say, writes it into the address and shows what is found. */
  async ask(): Promise<void> {
    const { box } = this.#parts;
    const next = { ...this.#state, query: box.value.slice(0, QUERY_MAX_LENGTH) };
    // Before the index is there the filters offer nothing: what the address chose holds.
    if (this.#isFilled) for (const select of this.#selects) next[toFilter(select.name)] = select.value;
    this.#state = next;
    this.#limit = PAGE_SIZE;
    history.replaceState(null, '', `${location.pathname}${formatSearchState(next)}`);
    await this.#show();
  }

  /** Shows what is found for what the address says. */
  async restore(): Promise<void> {
    this.#state = readSearchState(location.search);
    this.#parts.box.value = this.#state.query;
    await this.#show();
  }

  /** Shows more of what is found and moves the focus to the first result that is new. */
  async showMore(): Promise<void> {
    const { list } = this.#parts;
    const shownCount = list.children.length;
    this.#limit += PAGE_SIZE;
    await this.#show();
    list.children[shownCount]?.querySelector('a')?.focus();
  }

  /** Searches and prints the results; a search that has been overtaken prints nothing. */
  async #show(): Promise<void> {
    const { list, status, more } = this.#parts;
    const asked = this.#state;
    const loaded = await this.#load();
    if (asked !== this.#state) return;
    this.#fillFilters(loaded);
    const { hits, count } = loaded.search(this.#state, this.#limit);
    list.replaceChildren(...hits.map(makeResult));
    status.textContent = formatSearchStatus(this.#state, count);
    more.hidden = count <= hits.length;
  }

  #fillFilters({ records }: LoadedSearch): void {
    const choices = toSearchChoices(records, this.#state);
    this.#isFilled = true;
    for (const select of this.#selects) {
      const name = toFilter(select.name);
      select.replaceChildren(...choices[name].map(({ value, label }) => new Option(label, value)));
      select.disabled = choices[name].length < 2;
      const isOffered = choices[name].some(({ value }) => value === this.#state[name]);
      if (!isOffered) this.#state = { ...this.#state, [name]: '' };
      select.value = this.#state[name];
    }
  }
}

const toFilter = (name: string): SearchFilter =>
  name === 'story' || name === 'topic' || name === 'article' ? name : 'speaker';
