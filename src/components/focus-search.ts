/** `/` goes to the search box of the page, or to the search page where there is none. */
document.addEventListener('keydown', (event) => {
  const isTyping =
    event.target instanceof Element &&
    event.target.closest('input, select, textarea, [contenteditable]') !== null;
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  const link = document.querySelector<HTMLAnchorElement>('a[data-search]');
  event.preventDefault();
  if (box) box.focus();
  else if (link) location.href = `${link.href}#q`;
});
