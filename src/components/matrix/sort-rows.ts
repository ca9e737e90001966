/** Sorts the rows of every part of the matrix; the choice stands in the address. Without it the rows stand in the page's order. */
const tools = document.querySelector<HTMLElement>('.matrix-tools');

if (tools) {
  const bodies = [...document.querySelectorAll<HTMLTableElement>('.matrix')].flatMap(({ tBodies: [body] }) =>
    body ? [{ body, rows: [...body.querySelectorAll('tr')] }] : [],
  );
  const status = tools.querySelector('[role=status]');
  const sortBy = (key: string): void => {
    const toValue = (row: HTMLTableRowElement): number => Number(row.dataset[key]);
    for (const { body, rows } of bodies)
      body.append(...(key === 'topic' ? rows : [...rows].sort((a, b) => toValue(b) - toValue(a))));
  };
  const asked = new URL(location.href).searchParams.get('sort') ?? 'topic';
  for (const radio of tools.querySelectorAll<HTMLInputElement>('input[name=sort]')) {
    if (radio.value === asked) radio.checked = true;
    radio.addEventListener('change', () => {
      sortBy(radio.value);
      const next = new URL(location.href);
      next.searchParams.set('sort', radio.value);
      history.replaceState(null, '', next);
      if (status) status.textContent = `Sorted ${radio.parentElement?.textContent?.trim()}`;
    });
  }
  if (asked === 'carried' || asked === 'odd') sortBy(asked);
  tools.hidden = false;
}
