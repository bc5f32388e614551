/*
 * The documents in the side bar. They are no part of the pages, which would grow with the handbook:
 * each type's come as a script, calling handbook.nav(type, rows), when somebody looks for them.
 */
(function () {
  'use strict';

  const { word, words, element, load, keepInView, byName } = window.handbook;
  const { root, section } = document.body.dataset;
  const KEY = 'handbook:nav';
  const MANY = 300;
  const MANY_FOUND = 60;
  const TITLE = 0;
  const ADDRESS = 1;
  const STATE = 2;
  const STATE_LABEL = 3;
  const FOLDER = 12;
  /** What can be chosen, and where in a row it stands. */
  const FACETS = { state: STATE, owner: 4, service: 5, tag: 6 };

  const types = [...document.querySelectorAll('.types [data-type]')];
  const place = document.querySelector('.nav-filter');
  const own = types.find((item) => item.dataset.type === section);
  const told = new Map();
  const navigation = new Map();

  window.handbook.nav = (name, rows) => told.set(name, rows);

  /*
   * In a large handbook of many repositories, whose rows nobody would like to load, the side bar
   * speaks of the repository at hand; NavigationData.java writes its rows beside its pages.
   */
  const isLarge = types.reduce((count, item) => count + Number(item.dataset.count), 0) > 2000 && !!document.querySelector('.pages [href$="repositories.html"]');
  const [, repository] = new URL(location.href).pathname.slice(new URL(root || './', location.href).pathname.length).match(/^(repositories\/[^/]+?)(?:\.html|\/.*)$/) || [];

  const rowsOf = ({ dataset: { type } }) => (isLarge ? rowsIn(repository, type) : window.handbook.navigation(type));

  /** The documents of a type, or those of them whose scripts lie in a folder. */
  window.handbook.navigation = async (type, folder) => {
    if (folder) {
      return rowsIn(folder, type);
    }
    await load(`assets/nav-${type}.js`);
    return told.get(type) || [];
  };

  async function rowsIn(within, type) {
    const file = `${within}/nav-${type}.js`;
    try {
      await load(file);
    } catch (none) {
      /* no part has to have documents of all types */
    }
    if (!navigation.has(file)) {
      navigation.set(file, told.get('part-' + type) || []);
      told.delete('part-' + type);
    }
    return navigation.get(file);
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

  /** Titles that several documents have say where each lies. */
  function entry(row, isBelowFolder) {
    const place = row[FOLDER] && !isBelowFolder ? [' ', element('span', { class: 'small' }, window.handbook.breakable(row[FOLDER]))] : [];
    const name = element('span', {}, [window.handbook.breakable(row[TITLE]), ...place]);
    const link = element('a', { href: root + row[ADDRESS] }, [element('span', { class: 'dot state-' + row[STATE], title: row[STATE_LABEL] }), name]);
    if (link.pathname === location.pathname) {
      link.setAttribute('aria-current', 'page');
    }
    return element('li', {}, link);
  }

  const folderOf = (row) => decodeURIComponent(row[ADDRESS]).split('/').slice(0, -1).join('/');

  function list(item, rows, most) {
    const entries = rows.slice(0, most).map((row) => entry(row));
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

  /* ---- by folder and by service ---- */

  const BY = 'handbook:nav-by';
  const GROUPS = { folder: (row) => [folderOf(row) || '.'], service: (row) => row[5].split('|').map((name) => name || word('nav_none')) };
  const places = element('ul', { class: 'nav-places', hidden: '' });
  let by = recallBy();

  function recallBy() {
    try {
      return localStorage.getItem(BY) || 'type';
    } catch (refused) {
      return 'type';
    }
  }

  function grouped(rows) {
    const groups = new Map();
    rows.forEach((row) => GROUPS[by](row).forEach((name) => groups.set(name, (groups.get(name) || []).concat([row]))));
    return [...groups].sort(([one], [other]) => byName(one, other));
  }

  /** A folder is filled when it is opened: a thousand documents are a thousand links nobody tabs through. */
  function group([name, rows]) {
    const summary = element('summary', {}, [window.handbook.breakable(name), ' ', element('span', { class: 'count' }, String(rows.length))]);
    const made = element('details', {}, summary);
    const fill = () => {
      if (made.open && !made.querySelector('ul')) {
        made.append(element('ul', { class: 'nav-list' }, rows.map((row) => entry(row, by === 'folder'))));
      }
    };
    made.addEventListener('toggle', fill);
    made.open = isAsked() || rows.some((row) => new URL(root + row[ADDRESS], location.href).pathname === location.pathname);
    fill();
    return element('li', {}, made);
  }

  async function showPlaces() {
    const asked = wanted;
    const rows = (await Promise.all(types.map(rowsOf))).flat().filter((row) => !isAsked() || matches(row));
    if (asked === wanted && by !== 'type') {
      places.replaceChildren(...grouped(rows).map(group));
      said.textContent = rows.length ? '' : word('filter_none');
      places.querySelectorAll('[aria-current=page]').forEach((current) => keepInView(current, places));
    }
  }

  function bySwitch() {
    const names = ['type', 'folder', 'service'];
    const labels = [word('nav_by_type'), word('nav_by_folder'), word('nav_by_service')];
    const buttons = names.map((name, at) => element('button', { type: 'button', 'aria-pressed': String(by === name) }, labels[at]));
    buttons.forEach((button, at) => button.addEventListener('click', () => {
      by = names[at];
      try {
        localStorage.setItem(BY, by);
      } catch (refused) {
        /* storage may be switched off: it is forgotten with the page */
      }
      buttons.forEach((each) => each.setAttribute('aria-pressed', String(each === button)));
      show();
    }));
    return element('div', { class: 'nav-by', role: 'group', 'aria-label': word('nav_group') }, buttons);
  }

  async function show() {
    const asked = wanted;
    const list = document.querySelector('.types');
    list.hidden = by !== 'type';
    places.hidden = by === 'type';
    if (by !== 'type') {
      showPlaces();
      return;
    }
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
    if (own && (isLarge || Number(own.dataset.count) <= MANY)) {
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
    const values = [...counts.keys()].sort((one, other) => byName(label(one), label(other)));
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

  if (types.length && (repository || !isLarge)) {
    text.value = wanted.text || '';
    if (isLarge) {
      text.placeholder += ': ' + decodeURIComponent(repository.slice('repositories/'.length));
      text.setAttribute('aria-label', text.placeholder);
    }
    text.addEventListener('input', () => ask('text', text.value.trim()));
    more.addEventListener('toggle', () => {
      if (more.open && !choices.children.length) {
        offer();
      }
    });
    more.open = Object.keys(FACETS).some((name) => wanted[name]);
    place.append(text, more, bySwitch(), said);
    place.after(places);
    place.hidden = false;
    show();
  }
})();
