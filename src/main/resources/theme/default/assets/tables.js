/* Sorts tables by their head, and narrows lists by a form that stands above them. */
(function () {
  'use strict';

  const { word, element, language } = window.handbook;

  /* ---- sorting ---- */

  function sortable(table) {
    [...table.tHead.rows[0].cells].forEach((cell, column) => {
      const button = element('button', { type: 'button', title: word('sort') }, cell.textContent);
      cell.replaceChildren(button);
      button.addEventListener('click', () => sort(table, cell, column));
    });
  }

  function sort(table, head, column) {
    const isUp = head.getAttribute('aria-sort') !== 'ascending';
    const body = table.tBodies[0];
    const order = new Intl.Collator(language, { numeric: true });
    const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
    keyed.sort((one, other) => emptyLast(one, other) || (isUp ? 1 : -1) * order.compare(one.key, other.key));
    [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
    body.append(...keyed.map(({ row }) => row));
  }

  const keyOf = (cell) => (cell.dataset.sort === undefined ? cell.textContent.trim() : cell.dataset.sort);

  /** What has no value is no smallest value: it stands last, whichever way. */
  const emptyLast = (one, other) => !one.key - !other.key;

  /* ---- filtering ---- */

  /**
   * Narrows the list behind a form. Its fields stand in the address, so that a figure can link to
   * what it counts.
   */
  function filterable(form) {
    const list = form.nextElementSibling;
    const rows = [...(list.querySelector('tbody') || list).children];
    const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const fields = [...form.elements].filter((field) => field.name);
    const count = form.querySelector('.filter-count');
    const reset = form.querySelector('[type=reset]');

    const matches = (row, { name, value }) => {
      const wanted = value.trim().toLowerCase();
      return name === 'text'
        ? wanted.split(/\s+/).every((part) => texts.get(row).includes(part))
        : !wanted || (row.dataset[name] || '').toLowerCase().split('|').includes(wanted);
    };

    const apply = () => {
      rows.forEach((row) => {
        row.hidden = !fields.every((field) => matches(row, field));
      });
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = shown ? word('filter_count', shown, rows.length) : word('filter_none');
      reset.hidden = fields.every((field) => !field.value);
      toAddress(fields);
    };

    form.hidden = false;
    reset.textContent = word('filter_reset');
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(apply));
    window.addEventListener('hashchange', () => {
      if (fromAddress(fields)) {
        apply();
      }
    });
    fromAddress(fields);
    apply();
  }

  function toAddress(fields) {
    const set = fields.filter((field) => field.value).map(({ name, value }) => `${name}=${encodeURIComponent(value)}`);
    if (set.length || location.hash.includes('=')) {
      history.replaceState(null, '', set.length ? '#' + set.join('&') : location.pathname);
    }
  }

  function fromAddress(fields) {
    if (!location.hash.includes('=')) {
      return false;
    }
    const wanted = new URLSearchParams(location.hash.slice(1).replace(/\+/g, '%2B'));
    fields.forEach((field) => {
      field.value = wanted.get(field.name) || '';
    });
    return true;
  }

  document.querySelectorAll('table.sortable').forEach(sortable);
  document.querySelectorAll('form.filters').forEach(filterable);
})();
