import { findChoices } from '../../search/choices.ts';
import type { SearchFiles } from '../../search/fetch-file.ts';
import { IndexReader } from '../../search/index-reader.ts';
import { formatSearchNotes, formatSearchStatus } from '../../search/say.ts';
import { findEarly, type SearchResult, search } from '../../search/search.ts';
import {
  formatSearchState,
  isEmptySearch,
  QUERY_MAX_LENGTH,
  readSearchState,
  SEARCH_FILTERS,
  type SearchFilter,
  type SearchState,
} from '../../search/state.ts';
import { suggest } from '../../search/suggestions.ts';
import { makeResult, replaceResults } from './search-results.ts';

/** Results that are shown first, and that “more” adds. */
const PAGE_SIZE = 10;

/** Results that are shown before the texts of the others have come; of a query with stop words or many words those can still change their order. */
const EARLY_SIZE = 3;

/** The parts of the search page. */
export type SearchParts = {
  form: HTMLFormElement;
  box: HTMLInputElement;
  filters: HTMLElement;
  status: HTMLElement;
  notes: HTMLElement;
  list: HTMLOListElement;
  more: HTMLButtonElement;
  start: HTMLElement;
};

/** What the browser's history keeps of a search beside its address. */
type Kept = { limit: number; scroll: number };

/** A reader's search: what is asked for stands in the address, what is found on the page. */
export class SearchSession {
  readonly #parts: SearchParts;
  readonly #reader: IndexReader;
  readonly #selects: HTMLSelectElement[];
  #state: SearchState = readSearchState(location.search);
  #limit = PAGE_SIZE;
  #isFilled = false;
  /** True while what is typed only replaces its own place in the history: typing makes one step, not one for each letter. */
  #isDraft = location.search === '';

  private constructor(parts: SearchParts, reader: IndexReader) {
    this.#parts = parts;
    this.#reader = reader;
    this.#selects = [...parts.filters.querySelectorAll('select')];
    history.scrollRestoration = 'manual';
    addEventListener('pagehide', () => this.#keep());
  }

  /** Makes a session when the manifest has come. Throws: when it cannot be fetched. */
  static async open(parts: SearchParts, { manifest, fetchFile }: SearchFiles): Promise<SearchSession> {
    return new SearchSession(parts, new IndexReader(await manifest, fetchFile));
  }

  /**
   * Takes over what the box and the filters say, writes it into the address and shows what is found.
   *
   * @param isStep  true when “back” is to lead to what was searched for before: after Enter or a choice, not after each letter
   */
  async ask(isStep: boolean): Promise<void> {
    const next = { ...this.#state, query: this.#parts.box.value.slice(0, QUERY_MAX_LENGTH) };
    // Before the index is there the filters offer nothing: what the address chose holds.
    if (this.#isFilled) for (const select of this.#selects) next[toFilter(select.name)] = select.value;
    if (next.story !== this.#state.story) Object.assign(next, { topic: '', article: '', speaker: '' });
    this.#write(next, isStep);
    this.#state = next;
    this.#limit = PAGE_SIZE;
    await this.#show();
  }

  /** Shows what is found for what the address says, as far down as it was seen before. */
  async restore(): Promise<void> {
    this.#state = readSearchState(location.search);
    this.#isDraft = false;
    this.#parts.box.value = this.#state.query;
    const { limit, scroll } = readKept(history.state);
    this.#limit = limit;
    await this.#show(() => {
      if (scroll > 0) scrollTo({ top: scroll, behavior: 'instant' });
    });
  }

  /** Shows more of what is found and moves the focus to the first result that is new. */
  async showMore(): Promise<void> {
    const { list } = this.#parts;
    const shownCount = list.children.length;
    this.#limit += PAGE_SIZE;
    await this.#show(() => {
      this.#keep();
      list.children[shownCount]?.querySelector('a')?.focus();
    });
  }

  /** Fills the filters before anything is asked for. */
  async prepare(): Promise<void> {
    if (!this.#isFilled) await this.#fillFilters({ beforeChoices: [] });
  }

  /** The address of a search; “back” leads to each that was sent, chosen or led to, not to what was only typed on the way to another. */
  #write(next: SearchState, isStep: boolean): void {
    const address = `${location.pathname}${formatSearchState(next)}`;
    const isOther = address !== location.pathname + location.search;
    const isTypedOn = this.#isDraft && next.query !== this.#state.query;
    if (isOther && !isTypedOn && (isStep || !this.#isDraft)) {
      this.#keep();
      history.pushState(null, '', address);
      this.#isDraft = !isStep;
    } else {
      history.replaceState(null, '', address);
      if (isStep) this.#isDraft = false;
    }
  }

  #keep(): void {
    const kept: Kept = { limit: this.#limit, scroll: Math.round(scrollY) };
    history.replaceState(kept, '');
  }

  /**
   * Searches and prints the results; a search that has been overtaken prints nothing.
   *
   * @param whenPrinted  what then happens at once: who reads on while the filters are fetched is not moved about
   */
  async #show(whenPrinted?: () => void): Promise<void> {
    const { list, status, notes, more, start } = this.#parts;
    const asked = this.#state;
    const early = list.children.length === 0 ? findEarly(this.#reader, asked, EARLY_SIZE) : undefined;
    const finding = search(this.#reader, asked, this.#limit);
    // Who fails is told by what is waited for first.
    finding.catch(() => undefined);
    const first = await early;
    if (asked !== this.#state) return;
    if (first !== undefined) replaceResults(list, first.map(makeResult));
    const result = await finding;
    if (asked !== this.#state) return;
    replaceResults(list, result.hits.map(makeResult));
    status.textContent = formatSearchStatus(asked, result);
    notes.replaceChildren(...formatSearchNotes(asked, result).map(makeNote));
    more.hidden = result.wholeCount + result.partCount <= result.hits.length;
    start.hidden = !isEmptySearch(asked);
    whenPrinted?.();
    await Promise.all([this.#fillFilters(result), this.#suggest(result)]);
  }

  /** Offers words for those that nothing answers: after the results, which do not wait for it. */
  async #suggest({ words }: SearchResult): Promise<void> {
    const asked = this.#state;
    const suggested = await suggest(this.#reader, words);
    if (asked !== this.#state) return;
    const lines = suggested
      .filter((one) => one.words.length > 0)
      .map((one) => {
        const line = makeNote(`Nearest words to “${one.written}”: `);
        for (const [index, word] of one.words.entries()) {
          const link = document.createElement('a');
          const query = asked.query.replace(one.written, () => word);
          link.href = `${location.pathname}${formatSearchState({ ...asked, query })}`;
          link.textContent = word;
          line.append(...(index > 0 ? [', ', link] : [link]));
        }
        return line;
      });
    this.#parts.notes.append(...lines);
  }

  async #fillFilters(result: Pick<SearchResult, 'beforeChoices'>): Promise<void> {
    const asked = this.#state;
    const choices = await findChoices(this.#reader, asked, result);
    if (asked !== this.#state) return;
    this.#isFilled = true;
    for (const select of this.#selects) {
      const name = toFilter(select.name);
      const value = asked[name];
      const offered = choices[name];
      // What the address names and nothing offers stays chosen: the notes say that there is no such thing.
      const all = offered.some((one) => one.value === value)
        ? offered
        : [...offered, { value, label: `“${value}” (unknown)`, count: 0 }];
      select.replaceChildren(
        ...all.map(
          (one) => new Option(one.count === null ? one.label : `${one.label} (${one.count})`, one.value),
        ),
      );
      select.disabled = all.length < 2;
      select.value = value;
    }
  }
}

function makeNote(text: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = text;
  return note;
}

function readKept(state: unknown): Kept {
  const kept: Partial<Record<keyof Kept, unknown>> = typeof state === 'object' && state !== null ? state : {};
  const { limit, scroll } = kept;
  return {
    limit: typeof limit === 'number' ? limit : PAGE_SIZE,
    scroll: typeof scroll === 'number' ? scroll : 0,
  };
}

const FILTERS = Object.keys(SEARCH_FILTERS);
const isFilter = (name: string): name is SearchFilter => FILTERS.includes(name);

function toFilter(name: string): SearchFilter {
  if (!isFilter(name)) throw new Error(`the search has no filter ${name}; this is a bug`);
  return name;
}
