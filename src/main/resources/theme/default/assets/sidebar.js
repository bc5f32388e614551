/*
 * The documents in the side bar. They are no part of the pages, which would grow with the handbook:
 * each type's come as a script, calling handbook.nav(type, rows), when somebody looks for them.
 */
(function () {
  'use strict';

  const { word, words, element, load, keepInView } = window.handbook;
  const { root, section } = document.body.dataset;
  const KEY = 'handbook:nav';
  const MANY = 300;
  const MANY_FOUND = 60;
  const TITLE = 0;
  const URL = 1;
  const STATE = 2;
  const STATE_LABEL = 3;
  /** What can be chosen, and where in a row it stands. */
  const FACETS = { state: STATE, owner: 4, service: 5, tag: 6 };

  const types = [...document.querySelectorAll('.types [data-type]')];
  const place = document.querySelector('.nav-filter');
  const own = types.find((item) => item.dataset.type === section);
  const navigation = new Map();

  window.handbook.nav = (type, rows) => navigation.set(type, rows);

  async function rowsOf(item) {
    await load(`assets/nav-${item.dataset.type}.js`);
    return navigation.get(item.dataset.type) || [];
  }

  /* ---- what is asked for: kept while the tab is open, from page to page ---- */

  let wanted = recall();

  function recall() {
    try {
      return JSON.parse(sessionStorage.getItem(KEY)) || {};
    } catch (refused) {
      return {};
    }
  }

  function ask(name, value) {
    wanted = { ...wanted, [name]: value };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(wanted));
    } catch (refused) {
      /* storage may be switched off: it is forgotten with the page */
    }
    show();
  }

  const isAsked = () => Object.values(wanted).some((value) => value);

  const valuesOf = (row, name) => row[FACETS[name]].split('|').filter((value) => value);

  function matches(row) {
    const text = row.join('|').toLowerCase();
    const words = (wanted.text || '').toLowerCase().split(/\s+/);
    return words.every((part) => text.includes(part)) && Object.keys(FACETS).every((name) => !wanted[name] || valuesOf(row, name).includes(wanted[name]));
  }

  /* ---- the lists ---- */

  function entry(row) {
    const link = element('a', { href: root + row[URL] }, [element('span', { class: 'dot state-' + row[STATE], title: row[STATE_LABEL] }), row[TITLE]]);
    if (link.pathname === location.pathname) {
      link.setAttribute('aria-current', 'page');
    }
    return element('li', {}, link);
  }

  function list(item, rows, most) {
    const entries = rows.slice(0, most).map(entry);
    if (rows.length > most) {
      const href = item.querySelector('a').getAttribute('href');
      entries.push(element('li', {}, element('a', { href }, word('nav_more', rows.length - most))));
    }
    clear(item);
    if (entries.length) {
      item.append(element('ul', { class: 'nav-list' }, entries));
    }
  }

  function clear(item) {
    item.querySelectorAll('.nav-list').forEach((old) => old.remove());
  }

  async function show() {
    const asked = wanted;
    if (isAsked()) {
      const rows = await Promise.all(types.map(rowsOf));
      if (asked === wanted) {
        showFound(rows.map((each) => each.filter(matches)));
      }
    } else {
      showOwn();
    }
  }

  function showFound(found) {
    types.forEach((item, at) => {
      list(item, found[at], MANY_FOUND);
      item.hidden = !found[at].length;
    });
    said.textContent = found.some((rows) => rows.length) ? '' : word('filter_none');
  }

  /** Nothing is asked for: the documents of the page's own type, if they are not too many. */
  async function showOwn() {
    said.textContent = '';
    types.forEach((item) => {
      item.hidden = false;
      clear(item);
    });
    if (own && Number(own.dataset.count) <= MANY) {
      const rows = await rowsOf(own);
      if (!isAsked()) {
        list(own, rows, MANY);
        own.querySelectorAll('[aria-current=page]').forEach((current) => keepInView(current, own.parentElement));
      }
    }
  }

  /* ---- what can be asked for ---- */

  const said = element('p', { class: 'nav-none', role: 'status' });
  const text = element('input', { type: 'search', placeholder: word('nav_filter'), 'aria-label': word('nav_filter'), autocomplete: 'off' });
  const choices = element('div', {});
  const more = element('details', {}, [element('summary', {}, word('nav_narrow')), choices]);

  async function offer() {
    const rows = (await Promise.all(types.map(rowsOf))).flat();
    const selects = Object.keys(FACETS).map((name) => select(name, rows)).filter((made) => made);
    const reset = element('button', { type: 'button' }, word('filter_reset'));
    reset.addEventListener('click', forget);
    choices.replaceChildren(...selects, reset);
  }

  function select(name, rows) {
    const counts = new Map();
    rows.forEach((row) => valuesOf(row, name).forEach((value) => counts.set(value, (counts.get(value) || 0) + 1)));
    if (!counts.size) {
      return null;
    }
    const labels = new Map(rows.map((row) => [row[STATE], row[STATE_LABEL]]));
    const label = (value) => (name === 'state' ? labels.get(value) : value);
    const values = [...counts.keys()].sort((one, other) => label(one).localeCompare(label(other)));
    const options = values.map((value) => element('option', { value }, `${label(value)} (${counts.get(value)})`));
    const made = element('select', {}, [element('option', { value: '' }, words.filter_any), ...options]);
    made.value = wanted[name] || '';
    made.addEventListener('change', () => ask(name, made.value));
    return element('label', {}, [words['filter_' + name], made]);
  }

  function forget() {
    Object.keys(wanted).forEach((name) => ask(name, ''));
    text.value = '';
    choices.querySelectorAll('select').forEach((made) => {
      made.value = '';
    });
  }

  if (types.length) {
    text.value = wanted.text || '';
    text.addEventListener('input', () => ask('text', text.value.trim()));
    more.addEventListener('toggle', () => {
      if (more.open && !choices.children.length) {
        offer();
      }
    });
    more.open = Object.keys(FACETS).some((name) => wanted[name]);
    place.append(text, more, said);
    place.hidden = false;
    show();
  }
})();
