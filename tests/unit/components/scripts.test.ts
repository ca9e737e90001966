// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { until } from '../../build/until.ts';

/** Scripts of pages, none of which exports anything. */
const SCRIPTS = import.meta.glob('../../../src/components/**/*.ts');
async function runScript(name: string): Promise<void> {
  const script = SCRIPTS[`../../../src/components/${name}`];
  if (script === undefined) throw new Error(`there is no script ${name}`);
  await script();
}

const copied: string[] = [];
let mayCopy = true;

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = '';
  history.replaceState(null, '', '/');
  copied.length = 0;
  mayCopy = true;
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
    if (!mayCopy) throw new Error('refused');
    copied.push(text);
  });
});

const show = (html: string, address = '/'): void => {
  history.replaceState(null, '', address);
  document.body.innerHTML = html;
};
const find = <Part extends Element = HTMLElement>(selector: string): Part => {
  const part = document.querySelector<Part>(selector);
  if (part === null) throw new Error(`the page has no ${selector}`);
  return part;
};
const texts = (selector: string): string[] =>
  [...document.querySelectorAll(selector)].map((one) => (one.textContent ?? '').trim());
const pick = (selector: string): void => {
  const radio = find<HTMLInputElement>(selector);
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
};

describe('sorting the rows of the matrix', () => {
  const row = (name: string, carried: number, odd: number) =>
    `<tr data-carried="${carried}" data-odd="${odd}"><td>${name}</td></tr>`;
  const page = `<div class="matrix-tools" hidden><label><input type="radio" name="sort" value="topic"> as printed</label>
    <label><input type="radio" name="sort" value="carried"> most reported</label><label><input type="radio" name="sort" value="odd"> most differing</label><p role="status"></p></div>
    <table class="matrix"><tbody>${row('one', 2, 1)}${row('two', 3, 0)}${row('three', 2, 4)}</tbody></table>`;

  test('leaves them as they are printed until it is asked, and offers itself', async () => {
    show(page, '/?a=1');
    await runScript('matrix/sort-rows.ts');
    expect(find('.matrix-tools').hidden).toBe(false);
    expect(find<HTMLInputElement>('[value=topic]').checked).toBe(true);
    pick('[value=carried]');
    expect(texts('td')).toEqual(['two', 'one', 'three']);
    expect([location.search, find('[role=status]').textContent]).toEqual([
      '?a=1&sort=carried',
      'Sorted most reported',
    ]);
    pick('[value=odd]');
    expect(texts('td')).toEqual(['three', 'one', 'two']);
    pick('[value=topic]');
    expect(texts('td')).toEqual(['one', 'two', 'three']);
  });

  test.each([
    ['carried', ['two', 'one', 'three']],
    ['odd', ['three', 'one', 'two']],
    ['unknown', ['one', 'two', 'three']],
  ])('takes “%s” from the address', async (sort, rows) => {
    show(page, `/?sort=${sort}`);
    await runScript('matrix/sort-rows.ts');
    expect(texts('td')).toEqual(rows);
  });
});

describe('hiding the cells for a class', () => {
  test('hides those that say something, reveals one or all, in its own part', async () => {
    show(`<section class="matrix-part"><button data-veil-all hidden>Hide the cells</button>
      <table class="matrix"><tr><td>said</td><td data-state="absent">not found</td><td>said too</td></tr></table></section>
      <section class="matrix-part"><table class="matrix"><tr><td>elsewhere</td></tr></table></section>`);
    await runScript('matrix/veil-cells.ts');
    const all = find<HTMLButtonElement>('[data-veil-all]');
    expect(all.hidden).toBe(false);
    all.click();
    expect(texts('[data-veiled]')).toEqual(['saidReveal', 'said tooReveal']);
    expect([all.textContent, all.getAttribute('aria-pressed')]).toEqual(['Reveal the cells', 'true']);
    find<HTMLButtonElement>('.reveal').click();
    expect(texts('td')).toEqual(['said', 'not found', 'said tooReveal', 'elsewhere']);
    all.click();
    expect(texts('td')).toEqual(['said', 'not found', 'said too', 'elsewhere']);
    expect([all.textContent, all.getAttribute('aria-pressed')]).toEqual(['Hide the cells', 'false']);
  });
});

describe('citing a sentence', () => {
  const page = (
    original = 'https://post.example/1',
  ) => `<p id="line"><span class="sentence" id="s2" data-passage="a:4-20">The quay is closed.</span><a class="sign" tabindex="0">2</a></p>
    <aside class="citation" hidden data-original="${original}" data-url="https://site.example/a/" data-source="The Post, A"><span class="words"></span>
    <a>original</a><button data-copy="link">l</button><button data-copy="words">w</button><button data-close>x</button><p role="status">old</p></aside>`;

  test('offers the sentence that the address names, with its place in the original', async () => {
    show(page(), '/a/#s2');
    await runScript('article/cite-sentence.ts');
    expect([find('.citation').hidden, find('.words').textContent, find('[role=status]').textContent]).toEqual(
      [false, 'The quay is closed.', ''],
    );
    expect(find('.citation a').getAttribute('href')).toMatch(/^https:\/\/post\.example\/1#:~:text=/u);
    expect(find('.citation a').getAttribute('rel')).toContain('noreferrer');
    history.replaceState(null, '', '/a/#s9');
    window.dispatchEvent(new Event('hashchange'));
    expect(find('.citation').hidden).toBe(true);
  });

  test('an address that names no sentence offers nothing', async () => {
    show(page(), '/a/#line');
    await runScript('article/cite-sentence.ts');
    expect(find('.citation').hidden).toBe(true);
  });

  test('copies the link, or the words with article, offsets and link, and says so', async () => {
    show(page(), '/a/#s2');
    await runScript('article/cite-sentence.ts');
    // A change of the address that is told late takes what was said away: the button is pressed again then.
    const press = (kind: string, said: RegExp) =>
      until(() => {
        find(`[data-copy=${kind}]`).click();
        expect(find('[role=status]').textContent).toMatch(said);
      });
    await press('link', /^The link is copied\.$/u);
    expect(copied.at(-1)).toBe('https://site.example/a/#s2');
    await press('words', /^The words and their source are copied\.$/u);
    expect(copied.at(-1)).toBe(
      '“The quay is closed.” (The Post, A, characters 4–20) https://site.example/a/#s2',
    );
    mayCopy = false;
    await press('link', /did not let us copy/u);
  });

  test('is closed with the sentence out of the address, and the focus back at its sign', async () => {
    show(page(), '/a/?q=1#s2');
    await runScript('article/cite-sentence.ts');
    find('[data-close]').click();
    expect([location.search, location.hash, find('.citation').hidden]).toEqual(['?q=1', '', true]);
    expect(document.activeElement?.className).toBe('sign');
  });
});

describe('copying a citation', () => {
  test('each part has a button that copies it, in BibTeX with the day on which it was read', async () => {
    show(
      '<p class="copied"></p><dl><dt>BibTeX</dt><dd><pre data-copy="BibTeX">@misc{a,\n  url = {https://x.example/},\n}</pre></dd></dl>',
    );
    await runScript('claim/copy-citation.ts');
    const button = find<HTMLButtonElement>('dt button');
    expect([button.type, button.textContent]).toEqual(['button', 'Copy BibTeX']);
    button.click();
    await until(() => expect(find('.copied').textContent).toBe('Copied: BibTeX.'));
    expect(copied[0]).toMatch(/url = \{https:\/\/x\.example\/\},\n {2}urldate = \{\d{4}-\d{2}-\d{2}\},/u);
    mayCopy = false;
    button.click();
    await until(() => expect(find('.copied').textContent).toMatch(/did not let us copy the BibTeX/u));
  });
});

describe('the slash', () => {
  const press = (target: EventTarget, init: KeyboardEventInit = {}) => {
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true, ...init });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('goes to the box of the page, but is itself in a field and with Ctrl', async () => {
    show('<input type="search"><input id="other"><button></button>');
    await runScript('focus-search.ts');
    expect(press(find('button'), { ctrlKey: true })).toBe(false);
    expect(press(find('button'), { metaKey: true })).toBe(false);
    expect(press(find('button'), { key: 'a' })).toBe(false);
    expect(press(find('#other'))).toBe(false);
    expect(document.activeElement?.getAttribute('type')).not.toBe('search');
    expect(press(find('button'))).toBe(true);
    expect(document.activeElement?.getAttribute('type')).toBe('search');
  });
});

describe('choosing a base text', () => {
  const side = (id: string, words: string) =>
    `<li data-article="${id}"><span class="base" hidden>base</span><span class="throughout" hidden>other words</span><span class="words">${words}</span></li>`;
  const page = `<div class="base-choice" hidden><label><input type="radio" name="b" value="a"> A</label><label><input type="radio" name="b" value="b"> B</label><p role="status"></p></div>
    <ul class="cells" data-fallback="a">${side('a', 'The quay was closed on Monday evening.')}${side('b', 'The quay was closed on <b>Tuesday</b> evening.')}${side('c', 'Ships sail elsewhere now.')}</ul>`;
  const marks = () => texts('mark');

  test('marks the words that differ from it, takes the marks of the one before away, and says where all differ', async () => {
    show(page);
    await runScript('claim/choose-base.ts');
    expect([find('.base-choice').hidden, marks()]).toEqual([false, []]);
    pick('[value=a]');
    expect(marks()).toEqual(['Tuesday']);
    expect([location.search, find('[role=status]').textContent]).toEqual(['?base=a', 'Compared with A']);
    expect([...document.querySelectorAll<HTMLElement>('.base')].map(({ hidden }) => hidden)).toEqual([
      false,
      true,
      true,
    ]);
    expect([...document.querySelectorAll<HTMLElement>('.throughout')].map(({ hidden }) => hidden)).toEqual([
      true,
      true,
      false,
    ]);
    pick('[value=b]');
    expect(marks()).toEqual(['Monday']);
    expect(texts('.words')[1]).toBe('The quay was closed on Tuesday evening.');
  });

  test('is taken from the address, and a claim without that article keeps its own', async () => {
    show(page, '/?base=b');
    await runScript('claim/choose-base.ts');
    expect([find<HTMLInputElement>('[value=b]').checked, marks()]).toEqual([true, ['Monday']]);
    show(page.replace('value="b"', 'value="z"'), '/?base=z');
    vi.resetModules();
    await runScript('claim/choose-base.ts');
    expect(marks()).toEqual(['Tuesday']);
  });
});
