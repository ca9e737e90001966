// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildSearchIndex } from '../../../src/search/build-index.ts';
import { toWords } from '../../build/page-parts.ts';
import { makeFoundClaim, makeSource } from '../../build/search-story.ts';
import { until } from '../../build/until.ts';

const boats = Array.from({ length: 12 }, (_, index) =>
  makeFoundClaim(`boat${index}`, [`Boat number ${index + 1} of the fleet waits.`], { topic: 1 }),
);
const { manifest, files } = buildSearchIndex([
  makeSource([
    makeFoundClaim('quay', ['The quay is closed.', 'Nobody may enter the quay.'], {
      topic: 0,
      is: ['differs'],
    }),
    makeFoundClaim('pier', ['The pier is open.'], { topic: 0 }),
    ...boats,
  ]),
]);
const texts = new Map([
  ['manifest.json', JSON.stringify(manifest)],
  ...files.map(({ path, text }) => [path, text] as const),
]);
let isDown = false;
let fetched: string[] = [];

const PAGE = `<form id="search" action="/claims/" data-files="/data/search/">
  <input type="search" name="q"><button>Search</button>
  <div class="filters">${['story', 'topic', 'article', 'speaker', 'is']
    .map((name) => `<select name="${name}" disabled><option value="">All</option></select>`)
    .join('')}</div></form>
  <p id="search-status"></p><div id="search-notes"></div><ol id="search-results"></ol>
  <button id="search-more" hidden></button><div id="search-start"></div>`;

beforeEach(() => {
  vi.resetModules();
  isDown = false;
  fetched = [];
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace('/data/search/', '').replace(/\?v=.*$/u, '');
    fetched.push(path);
    const text = texts.get(path);
    return new Response(text ?? '', { status: isDown || text === undefined ? 503 : 200 });
  });
  // The document of these tests has no constructor of its own for options.
  vi.stubGlobal('Option', function makeOption(text: string, value: string) {
    return Object.assign(document.createElement('option'), { textContent: text, value });
  });
  document.body.innerHTML = PAGE;
});
afterEach(() => vi.unstubAllGlobals());

const part = <Part extends Element = HTMLElement>(selector: string): Part => {
  const found = document.querySelector<Part>(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};
const box = () => part<HTMLInputElement>('[name=q]');
const select = (name: string) => part<HTMLSelectElement>(`select[name=${name}]`);
const results = () => [...document.querySelectorAll('#search-results > li > p:first-child')].map(toWords);
const options = (name: string) => [...select(name).options].map(({ text }) => text);

async function open(address: string): Promise<void> {
  history.replaceState(null, '', address);
  await import('../../../src/components/search/search-page.ts');
}
function type(query: string): void {
  box().value = query;
  box().dispatchEvent(new Event('input'));
}
const send = (): boolean => {
  const event = new Event('submit', { cancelable: true });
  part('#search').dispatchEvent(event);
  return event.defaultPrevented;
};

test('what the address asks for is shown, and the filters offer what is there', async () => {
  await open('/search/?q=quay');
  expect(box().value).toBe('quay');
  await until(() => expect(results()).toEqual(['The quay is closed.']));
  await until(() => expect(options('topic')).toEqual(['All topics', 'The fire (1)', 'Who was there (0)']));
  expect([select('topic').disabled, part('#search-start').hidden, part('#search-more').hidden]).toEqual([
    false,
    true,
    true,
  ]);
  expect(toWords(part('#search-status'))).toMatch(/^1 claim/u);
});

test('nothing of the index is fetched before the search is used', async () => {
  await open('/search/');
  expect(fetched).toEqual([]);
  box().dispatchEvent(new Event('focus'));
  await until(() => expect(options('topic')).toHaveLength(3));
  expect([results(), part('#search-start').hidden]).toEqual([[], false]);
});

test('what is typed stands in the address without a step back for each letter; what is sent is a step', async () => {
  await open('/search/');
  const steps = history.length;
  type('pier');
  await until(() => expect(results()).toEqual(['The pier is open.']));
  expect([location.search, history.length]).toEqual(['?q=pier', steps]);
  type('quay');
  expect(send()).toBe(true);
  await until(() => expect(results()).toEqual(['The quay is closed.']));
  expect(location.search).toBe('?q=quay');
  type('boat');
  expect(send()).toBe(true);
  await until(() => expect(results()).toHaveLength(10));
  expect(history.length).toBe(steps + 1);
});

test('ten results are shown, and “more” shows the rest with the focus on the first of them', async () => {
  await open('/search/?q=boat');
  await until(() => expect(results()).toHaveLength(10));
  expect(part('#search-more').hidden).toBe(false);
  part('#search-more').click();
  await until(() => expect(results()).toHaveLength(12));
  expect(part('#search-more').hidden).toBe(true);
  expect(document.activeElement?.closest('li')).toBe(document.querySelectorAll('#search-results > li')[10]);
});

test('a filter narrows, stands in the address, and one that nothing offers stays chosen and is said', async () => {
  await open('/search/?q=closed&topic=none');
  await until(() => expect(options('topic').at(-1)).toBe('“none” (unknown) (0)'));
  expect([select('topic').value, results()]).toEqual(['none', []]);
  expect(toWords(part('#search-notes'))).toContain('none');
  const steps = history.length;
  select('topic').value = 'fire';
  select('topic').dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => expect(results()).toEqual(['The quay is closed.']));
  expect(location.search).toBe('?q=closed&topic=fire');
  select('is').value = 'differs';
  select('is').dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => expect(location.search).toContain('is=differs'));
  expect(history.length).toBe(steps + 2);
});

test('a word that nothing answers is offered the nearest ones, as links', async () => {
  await open('/search/?q=quax');
  await until(() => expect(toWords(part('#search-notes'))).toMatch(/quay/u));
});

test('where the index cannot be fetched that is said, and the form leads to the list of all claims', async () => {
  isDown = true;
  await open('/search/?q=quay');
  await until(() => expect(part('#search').dataset['failed']).toBe(''));
  expect(toWords(part('#search-status'))).toMatch(/could not be loaded/u);
  expect(send()).toBe(false);
  isDown = false;
  type('pier');
  await until(() => expect(results()).toEqual(['The pier is open.']));
  expect(part('#search').dataset['failed']).toBeUndefined();
});

test('who asked while the search was loading and cannot be answered is led to the list', async () => {
  isDown = true;
  await open('/search/');
  const submit = vi.spyOn(part<HTMLFormElement>('#search'), 'submit').mockImplementation(() => undefined);
  box().value = 'quay';
  send();
  await until(() => expect(submit).toHaveBeenCalledOnce());
});
