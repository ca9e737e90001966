/** Hides the cells of a comparison, for a class to guess, and reveals them one by one or all at once. A button acts on its own part of the page. */
const CELLS = '.matrix td:not([data-state="absent"]), .matrix-list .answers > li, .cells > li';

const veil = (cell: Element): void => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'reveal';
  button.textContent = 'Reveal';
  button.addEventListener('click', () => {
    button.remove();
    cell.removeAttribute('data-veiled');
  });
  cell.setAttribute('data-veiled', '');
  cell.append(button);
};

for (const all of document.querySelectorAll<HTMLButtonElement>('[data-veil-all]')) {
  const part = all.closest('.matrix-part') ?? document;
  const hideLabel = all.textContent;
  all.hidden = false;
  all.addEventListener('click', () => {
    const hide = all.getAttribute('aria-pressed') !== 'true';
    all.setAttribute('aria-pressed', String(hide));
    all.textContent = hide ? 'Reveal the cells' : hideLabel;
    for (const cell of part.querySelectorAll('[data-veiled]')) {
      cell.removeAttribute('data-veiled');
      cell.querySelector('.reveal')?.remove();
    }
    if (hide) for (const cell of part.querySelectorAll(CELLS)) veil(cell);
  });
}
