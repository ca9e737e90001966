import { toTextFragmentHref } from '../../view/data/text-fragment.ts';

/** Offers to copy the sentence that the address names: as a link, or its words with article, offsets and link. */
const bar = document.querySelector<HTMLElement>('.citation');
const words = bar?.querySelector<HTMLElement>('.words');
const status = bar?.querySelector<HTMLElement>('[role=status]');
const original = bar?.querySelector<HTMLAnchorElement>('a');

const findSentence = (): HTMLElement | null =>
  /^#s\d+$/u.test(location.hash) ? document.querySelector(`.sentence${location.hash}`) : null;

function show(): void {
  const sentence = findSentence();
  if (!bar || !words || !original || !status) return;
  bar.hidden = sentence === null;
  words.textContent = sentence?.textContent ?? '';
  status.textContent = '';
  const href = toTextFragmentHref(bar.dataset['original'] ?? null, { exact: words.textContent });
  original.hidden = href === undefined;
  if (href === undefined) return;
  original.href = href;
  original.rel = 'noreferrer noopener external nofollow';
}

function toCopy(kind: string | undefined): string {
  const link = `${bar?.dataset['url'] ?? ''}${location.hash}`;
  const offsets = findSentence()?.dataset['passage']?.split(':')[1] ?? '';
  return kind === 'link'
    ? link
    : `“${words?.textContent ?? ''}” (${bar?.dataset['source'] ?? ''}, characters ${offsets.replace('-', '–')}) ${link}`;
}

for (const button of bar?.querySelectorAll<HTMLButtonElement>('[data-copy]') ?? []) {
  const kind = button.dataset['copy'];
  button.addEventListener('click', async () => {
    const done = await navigator.clipboard.writeText(toCopy(kind)).then(
      () => (kind === 'link' ? 'The link is copied.' : 'The words and their source are copied.'),
      () => 'Your browser did not let us copy: the link is in the address line.',
    );
    if (status) status.textContent = done;
  });
}
bar?.querySelector('[data-close]')?.addEventListener('click', () => {
  const sentence = findSentence();
  history.replaceState(null, '', location.pathname + location.search);
  show();
  sentence?.parentElement?.querySelector<HTMLElement>(`#${sentence.id} + .sign`)?.focus();
});
window.addEventListener('hashchange', show);
show();
