import { formatSearchStatus, type SearchFilter, toSearchChoices } from '../search/choices.ts';
import { type LoadedSearch, loadSearch } from '../search/load-search.ts';
import { formatSearchState, QUERY_MAX_LENGTH, readSearchState, type SearchState } from '../search/state.ts';
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

/** A reader's search: what is asked for stands in the address, what is found on the page. Index and search code are fetched once, on the first use. */
export class SearchSession {
  readonly #parts: SearchParts;
  readonly #selects: HTMLSelectElement[];
  #loaded: Promise<LoadedSearch> | undefined;
  #state: SearchState = readSearchState(location.search);
  #limit = PAGE_SIZE;

  constructor(parts: SearchParts) {
    this.#parts = parts;
    this.#selects = [...parts.filters.querySelectorAll('select')];
    parts.box.value = this.#state.query;
  }

  get selects(): readonly HTMLSelectElement[] {
    return this.#selects;
  }

  /** Fetches what the search needs, unless that is done or under way. */
  load(): Promise<LoadedSearch> {
    this.#loaded ??= loadSearch(this.#parts.form.dataset['manifest'] ?? '', '').then((search) => {
      this.#parts.filters.hidden = false;
      this.#fillFilters(search);
      return search;
    });
    return this.#loaded;
  }

  /** Takes over what the box and the filters say, writes it into the address and shows what is found. */
  async ask(): Promise<void> {
    const { box } = this.#parts;
    const next = { ...this.#state, query: box.value.slice(0, QUERY_MAX_LENGTH) };
    for (const select of this.#selects) next[toFilter(select.name)] = select.value;
    this.#state = next;
    this.#limit = PAGE_SIZE;
    history.replaceState(null, '', `${location.pathname}${formatSearchState(next)}`);
    await this.show();
  }

  /** Shows what is found for what the address says. */
  async restore(): Promise<void> {
    this.#state = readSearchState(location.search);
    this.#parts.box.value = this.#state.query;
    await this.show();
  }

  /** Shows more of what is found and moves the focus to the first result that is new. */
  async showMore(): Promise<void> {
    const { list } = this.#parts;
    const shownCount = list.children.length;
    this.#limit += PAGE_SIZE;
    await this.show();
    list.children[shownCount]?.querySelector('a')?.focus();
  }

  /** Searches and prints the results; a search that has been overtaken prints nothing. */
  async show(): Promise<void> {
    const { list, status, more } = this.#parts;
    const asked = this.#state;
    try {
      const loaded = await this.load();
      if (asked !== this.#state) return;
      this.#fillFilters(loaded);
      const { hits, count } = loaded.search(this.#state, this.#limit);
      list.replaceChildren(...hits.map(makeResult));
      status.textContent = formatSearchStatus(this.#state, count);
      more.hidden = count <= hits.length;
    } catch {
      this.#fail();
    }
  }

  /** Without its files the form works as it does without script. */
  #fail(): void {
    this.#loaded = undefined;
    this.#parts.form.dataset['failed'] = '';
    this.#parts.status.textContent =
      'The search could not be loaded. The button leads to the list of all claims.';
  }

  #fillFilters({ records }: LoadedSearch): void {
    const choices = toSearchChoices(records, this.#state);
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
