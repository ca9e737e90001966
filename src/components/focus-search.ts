/** `/` goes to the search box of the page, or to the search page where there is none. */
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, target } = event;
  if (key !== '/' || ctrlKey || metaKey) return;
  if (target instanceof Element && target.matches('input,select,textarea')) return;
  event.preventDefault();
  const box = document.querySelector<HTMLElement>('[type=search]');
  if (box) box.focus();
  else location.href = `${document.querySelector<HTMLAnchorElement>('a[href$="search/"]')?.href}#q`;
});
