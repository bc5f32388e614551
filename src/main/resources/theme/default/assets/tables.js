/* Sorts tables by their head, and narrows lists by a form that stands above them. */
(function () {
  'use strict';

  const { word, element, load, byName } = window.handbook;

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
    const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
    keyed.sort((one, other) => emptyLast(one, other) || (isUp ? 1 : -1) * byName(one.key, other.key));
    [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending');
    body.append(...keyed.map(({ row }) => row));
  }

  const keyOf = (cell) => (cell.dataset.sort === undefined ? cell.textContent.trim() : cell.dataset.sort);

  /** What has no value is no smallest value: it stands last, whichever way. */
  const emptyLast = (one, other) => !one.key - !other.key;

  /* ---- lists of many pages ---- */

  const LONGEST = 200;
  const [TITLE, URL, STATE, STATE_LABEL, OWNERS, SERVICES, TAGS, REVIEWED, DUE, FOUND, TO_REVIEW, GENRE, FOLDER] = Array(13).keys();

  const foldersOf = (url) => decodeURIComponent(url).split('/').slice(0, -1).map((name, at, all) => all.slice(0, at + 1).join('/')).join('|');

  /** The rows of all pages, or those whose scripts lie in a folder, as the side bar has them: a script for each type. */
  async function rowsOfAll(kinds, folder) {
    const root = document.body.dataset.root;
    const rows = await Promise.all(kinds.map(async (type) => (await window.handbook.navigation(type, folder)).map((row) => ({ row, type }))));
    return rows.flat().map(({ row, type }) => {
      const made = element('tr', {
        'data-state': row[STATE] + (row[TO_REVIEW] ? '|to-review' : ''), 'data-type': type, 'data-owner': row[OWNERS], 'data-service': row[SERVICES],
        'data-tag': row[TAGS], 'data-folder': foldersOf(row[URL]), 'data-genre': row[GENRE],
      });
      made.fill = () => {
        const day = (name, at) => element('td', { class: name, 'data-sort': row[at] }, row[at] ? element('time', { datetime: row[at] }, row[at]) : '');
        made.append(
          element('td', {}, element('span', { class: 'state state-' + row[STATE] }, row[STATE_LABEL])),
          element('th', { scope: 'row' }, [element('a', { href: root + row[URL] }, row[TITLE]), ...(row[FOLDER] ? [' ', element('span', { class: 'small place' }, row[FOLDER])] : [])]),
          element('td', { class: 'of-type' }, element('span', { class: 'type type-' + type }, window.handbook.words['type_' + type])),
          element('td', { class: 'of-owner' }, row[OWNERS] ? element('span', { class: 'owner' }, row[OWNERS].split('|').join(', ')) : ''),
          day('of-review', REVIEWED), day('of-due', DUE), element('td', { class: 'number' }, String(row[FOUND])),
        );
      };
      made.said = row.slice(0, 7).join(' ').toLowerCase();
      return made;
    });
  }

  /* ---- filtering ---- */

  /**
   * Narrows the list behind a form. Its fields stand in the address, so that a figure can link to
   * what it counts.
   */
  function filterable(form) {
    const list = form.nextElementSibling;
    const many = document.querySelector('[data-choices]');
    const body = list.querySelector('tbody') || list;
    const rows = [...(list.querySelector('tbody') || list).children];
    const texts = new Map();
    /** Read when somebody asks: most lists are only looked at. */
    const textOf = (row) => {
      if (!texts.has(row)) {
        texts.set(row, row.said || row.textContent.toLowerCase());
      }
      return texts.get(row);
    };
    const fields = [...form.elements].filter((field) => field.name);
    const count = form.querySelector('.filter-count');
    const reset = form.querySelector('[type=reset]');
    const isPart = form.parentElement.querySelector('.volumes, .more');

    const all = new Map();

    /** As few scripts as hold all rows that may match: of the rarest choice that has its own, of one type. */
    const asked = () => {
      const chosen = fields.flatMap((field) => (field.value && field.selectedOptions ? [...field.selectedOptions] : []));
      const [rarest] = chosen.filter(({ dataset: { rows: folder } }) => folder).sort((one, other) => one.dataset.count - other.dataset.count);
      const type = fields.find(({ name, value }) => name === 'type' && value);
      const has = (kind) => (!type || type.value === kind) && (!rarest || rarest.dataset.kinds.split('|').includes(kind));
      return { kinds: many.dataset.kinds.split('|').filter(has), folder: rarest ? rarest.dataset.rows : '' };
    };

    /** A list of many pages is searched as a whole; without a question its page stands as it is. */
    const applyToAll = async () => {
      const isAsked = fields.some((field) => field.value);
      reset.hidden = !isAsked;
      document.querySelectorAll('.volumes').forEach((pages) => {
        pages.hidden = isAsked;
      });
      toAddress(fields);
      const from = asked();
      const part = JSON.stringify(from);
      if (isAsked && !all.has(part)) {
        all.set(part, await rowsOfAll(from.kinds, from.folder));
      }
      const found = isAsked ? all.get(part).filter((row) => fields.every((field) => matches(row, field))) : rows;
      const shown = found.slice(0, LONGEST);
      shown.filter((row) => row.fill && !row.cells.length).forEach((row) => row.fill());
      body.replaceChildren(...shown);
      count.textContent = !isAsked ? '' : found.length ? word('filter_count', found.length, many.dataset.count) : word('filter_none');
    };

    const matches = (row, { name, value }) => {
      const wanted = value.trim().toLowerCase();
      return name === 'text'
        ? !wanted || wanted.split(/\s+/).every((part) => textOf(row).includes(part))
        : !wanted || (row.dataset[name] || '').toLowerCase().split('|').includes(wanted);
    };

    const apply = () => {
      if (many) {
        applyToAll();
        return;
      }
      rows.forEach((row) => {
        row.hidden = !fields.every((field) => matches(row, field));
      });
      const shown = rows.filter((row) => !row.hidden).length;
      count.textContent = shown ? word(isPart ? 'filter_page' : 'filter_count', shown, rows.length) : word('filter_none');
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

  /** A list of many pages has what its filters offer in a script for all of them. */
  async function offered(form) {
    const many = document.querySelector('[data-choices]');
    if (many) {
      window.handbook.choices = (offers) => Object.entries(offers).forEach(([name, choices]) => {
        form.elements[name].append(...choices.map(([value, label, count, rows, kinds]) =>
          element('option', { value, 'data-count': count, ...(rows && { 'data-rows': rows, 'data-kinds': kinds }) }, `${label} (${count})`)));
      });
      await load(many.dataset.choices);
    }
    filterable(form);
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
  document.querySelectorAll('form.filters').forEach(offered);
})();
