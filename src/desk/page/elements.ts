import { toLetterColour } from '../../view/letter-colour.ts';

/** What an element can be given: attributes as strings, booleans for those that are there or not, `on…` for what it does. */
export type Properties = Readonly<Record<string, string | boolean | ((event: Event) => void) | undefined>>;

/**
 * Makes an element with its children. Texts become text nodes: nothing of an article is ever markup.
 *
 * @example make('button', { type: 'button', onclick: save }, 'Save')
 */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (typeof value === 'string') element.setAttribute(key, value);
    else if (value === true) element.setAttribute(key, '');
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A button that does something. `key` finds it again when the page is made again, so that the focus stays. */
export const makeButton = (label: string, act: () => void, properties: Properties = {}): HTMLButtonElement =>
  make('button', { type: 'button', onclick: act, 'data-key': label, ...properties }, label);

/** A labelled field of a form. */
export function makeField(label: string, field: HTMLElement): HTMLLabelElement {
  return make('label', {}, make('span', {}, label), field);
}

/** What is folded under a title; `key` finds it again when the page is made again. */
export const makeDetails = (
  key: string,
  title: string,
  ...children: readonly (Node | undefined)[]
): HTMLDetailsElement => make('details', { 'data-key': key }, make('summary', {}, title), ...children);

/** A list, an item a line. */
export const makeList = (lines: readonly (string | Node)[], properties: Properties = {}): HTMLUListElement =>
  make('ul', properties, ...lines.map((line) => make('li', {}, line)));

/** An article's letter in its colour, as the site shows it. */
export function makeLetter(letter: string, name: string): HTMLElement {
  const index = [...letter].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
  const { colour, again } = toLetterColour(index);
  return make(
    'span',
    { class: 'letter', 'data-n': String(colour), 'data-again': again, title: name },
    letter,
  );
}
