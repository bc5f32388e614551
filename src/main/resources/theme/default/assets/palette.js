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

  window.handbook.palette = ({ alerts, owners, services, pages }) => {
    const places = (list, kind) => list.map(([title, url]) => ({ title, url, kind }));
    const found = alerts.map(([title, url, severity, outcome, runbook, runbookUrl, level]) => ({
      title, url: runbookUrl || url, kind: 'alert', level, note: [runbook || outcome, severity].filter(Boolean).join(' · '),
    }));
    entries = [...found, ...places(owners, 'owner'), ...places(services, 'service'), ...places(pages, 'pages'), ...entries];
    entries.forEach((entry) => {
      entry.squashed = squash(entry.title);
      entry.humps = humps(entry.title);
    });
  };

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

  const best = (rate, list) => list.map((entry) => ({ entry, rank: rate(entry) })).filter(({ rank }) => rank > 0)
    .sort((one, other) => other.rank - one.rank || handbook.byName(one.entry.title, other.entry.title)).slice(0, MOST).map(({ entry }) => entry);

  /** What is called so: with ">" in front, what can be done. */
  handbook.paletteHits = (query) => {
    if (query.startsWith('>')) {
      const wanted = query.slice(1).trim().toLowerCase();
      return entries.filter((entry) => entry.act && entry.title.toLowerCase().includes(wanted));
    }
    const whole = squash(query);
    const parts = humps(query);
    return whole ? best((entry) => worth(entry, whole, parts), entries) : [];
  };

  /** Where nothing is: the names that share most words with it, and the lists. */
  handbook.paletteNear = (query) => {
    const parts = new Set(humps(query).filter((part) => part.length > 2));
    const near = best((entry) => entry.humps.filter((hump) => parts.has(hump)).length / Math.max(2, entry.humps.length), entries.filter(({ kind }) => kind === 'alert'));
    return near.concat(entries.filter(({ kind, url }) => kind === 'pages' && /^(?:alerts|documents|owners)\.html$/.test(url)));
  };
})();
