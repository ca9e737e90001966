import { findChangedWords } from '../../diff/changed-words.ts';

/** Compares every claim's words with the base text that the reader chooses; the choice stands in the address. */
const tools = document.querySelector<HTMLElement>('.base-choice');

const unwrap = (passage: Element): void => {
  for (const mark of passage.querySelectorAll('[data-d=wording]')) mark.replaceWith(...mark.childNodes);
  passage.normalize();
};

/** Wraps a stretch of a passage in marks, one in each text node that it runs through. */
const wrap = (passage: Element, start: number, end: number): void => {
  const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  let offset = 0;
  for (const node of nodes) {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, node.length);
    offset += node.length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    mark.dataset['d'] = 'wording';
    range.surroundContents(mark);
  }
};

const compare = (cells: HTMLElement, chosen: string): void => {
  const sides = [...cells.querySelectorAll<HTMLElement>('[data-article]')];
  const find = (id: string | undefined) => sides.find((side) => side.dataset['article'] === id);
  const base = find(chosen) ?? find(cells.dataset['fallback']);
  const toPassages = (side: Element | undefined) => [...(side?.querySelectorAll('.words') ?? [])];
  const text = toPassages(base)
    .map((each) => each.textContent)
    .join('\n');
  for (const side of sides) {
    let same = side === base;
    for (const passage of toPassages(side)) {
      unwrap(passage);
      const changed = side === base ? [] : findChangedWords(text, passage.textContent);
      if (changed === 'throughout') continue;
      same = true;
      for (const { start, end } of changed) wrap(passage, start, end);
    }
    side.querySelector('.base')?.toggleAttribute('hidden', side !== base);
    side.querySelector('.throughout')?.toggleAttribute('hidden', same);
  }
};

if (tools) {
  const choose = (id: string): void => {
    for (const cells of document.querySelectorAll<HTMLElement>('.cells')) compare(cells, id);
  };
  const asked = new URL(location.href).searchParams.get('base');
  for (const radio of tools.querySelectorAll<HTMLInputElement>('input')) {
    if (radio.value === asked) {
      radio.checked = true;
      choose(asked);
    }
    radio.addEventListener('change', () => {
      choose(radio.value);
      const next = new URL(location.href);
      next.searchParams.set('base', radio.value);
      history.replaceState(null, '', next);
      const status = tools.querySelector('[role=status]');
      if (status) status.textContent = `Compared with ${radio.parentElement?.textContent.trim()}`;
    });
  }
  tools.hidden = false;
}
