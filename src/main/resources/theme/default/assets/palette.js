/*
 * What the search knows beside documents: alerts, owners, services, pages, and what can be done with
 * the page at hand. Loaded when somebody searches, with its data.
 */
(function () {
  'use strict';

  const handbook = window.handbook;
  const { word } = handbook;
  const MOST = 5;
  const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

  const squash = (text) => text.normalize('NFKD').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const humps = (text) => text.split(/[^\p{L}\p{N}]+/u).flatMap((part) => part.split(HUMP)).map((part) => part.toLowerCase()).filter(Boolean);

  /* ---- the page as Markdown ---- */

  const MARKS = { STRONG: '**', B: '**', EM: '_', I: '_', DEL: '~~', CODE: '\x60' };

  function inline(node) {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.textContent.replace(/\s+/g, ' ');
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('.heading-anchor, .run-row, .run-foot, button')) {
      return '';
    }
    const text = [...node.childNodes].map(inline).join('');
    if (node.tagName === 'A' && node.href) {
      return `[${text}](${node.href})`;
    }
    if (node.tagName === 'IMG') {
      return `![${node.alt}](${node.src})`;
    }
    const mark = MARKS[node.tagName] || '';
    return mark + text + mark;
  }

  function items(list, depth) {
    return [...list.children].filter((item) => item.tagName === 'LI').map((item, at) => {
      const mark = list.tagName === 'OL' ? `${list.start + at}. ` : '- ';
      const blocks = [...item.childNodes].filter((node) => node.nodeType === Node.ELEMENT_NODE && /^(?:UL|OL|PRE|DIV|BLOCKQUOTE|TABLE)$/.test(node.tagName));
      const text = [...item.childNodes].filter((node) => !blocks.includes(node)).map(inline).join('').trim();
      return mark + text + blocks.map((node) => '\n' + block(node, depth + 1)).join('').replace(/\n(?=.)/g, '\n' + ' '.repeat(mark.length));
    }).join('\n');
  }

  function cells(row) {
    return '| ' + [...row.cells].map((cell) => inline(cell).trim().replace(/\|/g, '\\|')).join(' | ') + ' |';
  }

  function block(node, depth = 0) {
    const heading = node.tagName.match(/^H([1-6])$/);
    if (heading) {
      return '#'.repeat(Number(heading[1])) + ' ' + inline(node).trim();
    }
    if (node.tagName === 'PRE') {
      const language = ((node.querySelector('code') || node).className.match(/language-(\S+)/) || ['', ''])[1];
      return '```' + language + '\n' + node.textContent.replace(/\n$/, '') + '\n```';
    }
    if (node.tagName === 'UL' || node.tagName === 'OL') {
      return items(node, depth);
    }
    if (node.tagName === 'TABLE') {
      const rows = [...node.rows].map(cells);
      return [rows[0], rows[0].replace(/[^|]+/g, ' --- '), ...rows.slice(1)].join('\n');
    }
    if (node.tagName === 'BLOCKQUOTE') {
      return blocks(node, depth).replace(/^/gm, '> ');
    }
    return node.querySelector(':scope > :is(p, pre, ul, ol, table, div, blockquote, h2, h3)') ? blocks(node, depth) : inline(node).trim();
  }

  const blocks = (parent, depth) => [...parent.children].filter((node) => !node.matches('button, .run-row, .run-foot, .run-filled')).map((node) => block(node, depth)).filter(Boolean).join('\n\n');

  const markdown = () => {
    const body = document.querySelector('article .body') || document.querySelector('main');
    const title = document.querySelector('h1');
    return `# ${title ? title.textContent.trim() : document.title}\n\n<${location.href.split('#')[0]}>\n\n${blocks(body, 0)}\n`;
  };


  /* ---- what there is ---- */

  const actions = [
    [word('palette_copy_link'), () => handbook.copy(location.href)],
    [word('palette_copy_markdown'), () => handbook.copy(markdown())],
    [word('palette_scheme'), () => handbook.switchScheme()],
  ];
  if (document.querySelector('.run-new, .run-open')) {
    actions.splice(2, 0, [word('palette_run'), () => document.querySelector('.run-new, .run-open').click()]);
  }

  let entries = actions.map(([title, act]) => ({ title, act, kind: 'action' }));

  const named = (kind, [title, url]) => ({ title, url, kind });
  const made = {
    alert: ([title, url, severity, outcome, runbook, runbookUrl, level]) => ({
      title, url: runbookUrl || url, kind: 'alert', level, note: [runbook || outcome, severity].filter(Boolean).join(' · '),
    }),
    owner: (fields) => named('owner', fields),
    service: (fields) => named('service', fields),
    pages: (fields) => named('pages', fields),
  };

  /** Where the names of a large handbook begin, part by part; empty where all are here. */
  let beginnings = [];
  let inOnePart = 1;

  handbook.palette = ({ names, parts, each }) => {
    entries = [...names.map(([kind, ...fields]) => made[kind](fields)), ...entries];
    entries.forEach((entry) => {
      entry.squashed = squash(entry.title);
      entry.humps = humps(entry.title);
    });
    beginnings = parts;
    inOnePart = each;
  };

  /* ---- names that lie in parts: PaletteParts.java ---- */

  const told = new Map();

  handbook.paletteTold = (name, data) => told.set(name, data);

  async function part(name) {
    await handbook.load(`assets/palette-${name}.js`);
    return told.get(name) || [];
  }

  const LONGEST_KEY = 24;

  /** Numbers of the names that begin so at one of their humps, each with how well it fits. */
  async function numbersOf(beginning) {
    const key = beginning.slice(0, LONGEST_KEY);
    const first = Math.max(0, beginnings.filter((other) => other < key).length - 1);
    const wanted = [first, first + 1, first + 2].filter((at) => at === first || (at < beginnings.length && beginnings[at].startsWith(key)));
    const numbers = new Map();
    for (const keys of await Promise.all(wanted.map((at) => part('k' + at)))) {
      for (let at = 0; at < keys.length; at += 2) {
        if (keys[at].startsWith(key)) {
          const number = keys[at + 1] >> 1;
          const isWhole = !(keys[at + 1] & 1);
          const rank = isWhole && keys[at] === key ? 4 : beginning.length < 3 ? 1 : isWhole ? 3 : 2;
          numbers.set(number, Math.max(rank, numbers.get(number) || 0));
        }
      }
    }
    return numbers;
  }

  /** The names of those numbers that rank best. */
  async function bestOf(ranks) {
    const best = [...ranks].sort(([one, rank], [other, otherRank]) => otherRank - rank || one - other).slice(0, MOST);
    return Promise.all(best.map(async ([number, rank]) => {
      const [kind, ...fields] = (await part('e' + Math.floor(number / inOnePart)))[number % inOnePart];
      return { entry: made[kind](fields), rank };
    }));
  }

  async function distant(whole, parts) {
    if (!beginnings.length) {
      return [];
    }
    const ranks = await numbersOf(whole);
    if (parts.length > 1) {
      const [first, ...others] = await Promise.all(parts.map(numbersOf));
      [...first.keys()].filter((number) => others.every((numbers) => numbers.has(number)) && !ranks.has(number)).forEach((number) => ranks.set(number, 1));
    }
    return bestOf(ranks);
  }

  async function distantNear(parts) {
    const shared = new Map();
    if (beginnings.length) {
      const found = await Promise.all([...parts].map(numbersOf));
      found.forEach((numbers) => numbers.forEach((rank, number) => shared.set(number, (shared.get(number) || 0) + 1)));
    }
    return bestOf(shared);
  }

  /* ---- what a query means ---- */

  function worth(entry, query, parts) {
    if (entry.squashed === query) {
      return 4;
    }
    if (query.length > 2 && entry.squashed.includes(query)) {
      return entry.squashed.startsWith(query) ? 3 : 2;
    }
    return parts.length && parts.every((part) => entry.humps.some((hump) => hump.startsWith(part))) ? 1 : 0;
  }

  const best = (rate, list, others) => list.map((entry) => ({ entry, rank: rate(entry) })).filter(({ rank }) => rank > 0).concat(others)
    .sort((one, other) => other.rank - one.rank || handbook.byName(one.entry.title, other.entry.title)).slice(0, MOST).map(({ entry }) => entry);

  /** What is called so: with ">" in front, what can be done. */
  handbook.paletteHits = async (query) => {
    if (query.startsWith('>')) {
      const wanted = query.slice(1).trim().toLowerCase();
      return entries.filter((entry) => entry.act && entry.title.toLowerCase().includes(wanted));
    }
    const whole = squash(query);
    const parts = humps(query);
    return whole ? best((entry) => worth(entry, whole, parts), entries, await distant(whole, parts)) : [];
  };

  /** Where nothing is: the names that share most words with it, and the lists. */
  handbook.paletteNear = async (query) => {
    const parts = new Set(humps(query).filter((part) => part.length > 2));
    const alerts = entries.filter(({ kind }) => kind === 'alert');
    const others = (await distantNear(parts)).filter(({ entry }) => entry.kind === 'alert');
    const near = best((entry) => entry.humps.filter((hump) => parts.has(hump)).length / Math.max(2, entry.humps.length), alerts, others);
    return near.concat(entries.filter(({ kind, url }) => kind === 'pages' && /^(?:alerts|documents|owners)\.html$/.test(url)));
  };
})();
