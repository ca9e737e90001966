/** What an element says, its words with one space between. */
export const toWords = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();

/** The button that says something; throws where there is none. */
export function findButton(part: Element, label: string): HTMLButtonElement {
  const button = [...part.querySelectorAll('button')].find((one) => toWords(one) === label);
  if (button === undefined) throw new Error(`no button says “${label}”`);
  return button;
}

/** A field by its key; throws where there is none. */
export function findField(
  part: Element,
  key: string,
): HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement {
  const field = [...part.querySelectorAll('input, textarea, select')].find(
    (one) => one.getAttribute('data-key') === key,
  );
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  )
    return field;
  throw new Error(`no field has the key ${key}`);
}

/** Writes into a field as an editor does who then leaves it. */
export function write(part: Element, key: string, value: string): void {
  const field = findField(part, key);
  field.value = value;
  field.dispatchEvent(new Event('change'));
}
