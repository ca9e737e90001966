/** Hides the cells of a comparison, for a class to guess, and reveals them one by one or all at once. */
const all = document.querySelector<HTMLButtonElement>('[data-veil-all]');

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

all?.addEventListener('click', () => {
  const hide = all.getAttribute('aria-pressed') !== 'true';
  all.setAttribute('aria-pressed', String(hide));
  all.textContent = hide ? 'Reveal the cells' : 'Hide the cells';
  for (const cell of document.querySelectorAll('[data-veiled]')) {
    cell.removeAttribute('data-veiled');
    cell.querySelector('.reveal')?.remove();
  }
  if (hide) for (const cell of document.querySelectorAll('.matrix td, .cells > li')) veil(cell);
});
