import { withAccessDate } from './access-date.ts';

/** Gives each part of a citation a button that copies it and says so. */
for (const part of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const name = part.dataset['copy'] ?? '';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Copy ${name}`;
  button.addEventListener('click', async () => {
    const written = [...part.childNodes].map((node) => node.textContent).join('\n');
    const text = withAccessDate(written, name, new Date().toISOString().slice(0, 10));
    const status = document.querySelector('.copied');
    const done = await navigator.clipboard.writeText(text).then(
      () => `Copied: ${name}.`,
      () => `Your browser did not let us copy the ${name}: select it and copy it by hand.`,
    );
    if (status) status.textContent = done;
  });
  part.closest('dd')?.previousElementSibling?.append(button);
}
