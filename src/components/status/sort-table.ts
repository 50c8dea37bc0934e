/**
 * `<hv-sort-table>`: a table whose rows are put in another order by a tap on a heading; a second tap turns the order around.
 * Without scripts the table stands in the order it was made in, the most urgent first.
 */
class HvSortTable extends HTMLElement {
  connectedCallback(): void {
    const body = this.querySelector('tbody');
    const headings = [...this.querySelectorAll<HTMLTableCellElement>('th[data-sort]')];
    if (body) for (const heading of headings) enable(heading, headings, body);
  }
}

const enable = (
  heading: HTMLTableCellElement,
  all: readonly HTMLTableCellElement[],
  body: HTMLTableSectionElement,
): void => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'status-sort';
  button.append(...heading.childNodes);
  heading.append(button);
  button.addEventListener('click', () => {
    const isTurned = heading.getAttribute('aria-sort') === 'ascending';
    for (const other of all) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', isTurned ? 'descending' : 'ascending');
    const compare = comparer(heading.cellIndex, heading.dataset['sort'] === 'number');
    body.append(...[...body.rows].sort((a, b) => (isTurned ? -1 : 1) * compare(a, b)));
  });
};

const comparer =
  (column: number, isNumber: boolean) =>
  (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [first, second] = [a, b].map((row) => row.cells[column]?.dataset['value'] ?? '');
    return isNumber
      ? Number(second) - Number(first)
      : (first ?? '').localeCompare(second ?? '', document.documentElement.lang);
  };

customElements.define('hv-sort-table', HvSortTable);
