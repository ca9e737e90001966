/** Sorts the rows of the matrix; the choice stands in the address. Without it the rows stand by topic. */
const tools = document.querySelector<HTMLElement>('.matrix-tools');
const table = document.querySelector<HTMLTableElement>('.matrix');

if (tools && table) {
  const homes = [...table.tBodies].map((body) => ({
    body,
    rows: [...body.rows].filter((row) => row.dataset['carried']),
  }));
  const status = tools.querySelector('[role=status]');
  const sortBy = (key: string): void => {
    table.dataset['sort'] = key;
    if (key === 'topic')
      for (const { body, rows } of homes) body.append(...rows, ...body.querySelectorAll('.singles'));
    else {
      const toValue = (row: HTMLTableRowElement): number => Number(row.dataset[key]);
      const rows = homes.flatMap((home) => home.rows).sort((a, b) => toValue(b) - toValue(a));
      homes[0]?.body.append(...rows);
    }
  };
  const address = new URL(location.href);
  const asked = address.searchParams.get('sort') ?? 'topic';
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
