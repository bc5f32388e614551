/*
 * Search in a handbook that may lie on a disk: pages opened from file:// may run scripts but not
 * fetch data, so the index comes as scripts, each calling handbookSearch(name, data), and only
 * those a query needs are loaded. Their form is described in SearchIndex.java; words are cut here
 * as Words.java cuts them there.
 */
(function () {
  'use strict';

  const OWN = document.currentScript;
  const ROOT = new URL('../', OWN.src).href;
  const PAGE = 8;
  const SHARDS_AT_ONCE = 3;
  const GUESSES = 3;
  /** Kilobytes of documents that very common words stand in: a query of nothing else loads no more. */
  const LONG_AT_ONCE = 56;
  const SNIPPET = 170;
  const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
  const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー';
  const SIGNS = '[\\p{L}\\p{N}\\p{M}])+';
  const RUN = new RegExp(`((?:(?=[${UNSPACED}])${SIGNS})|(?:(?![${UNSPACED}])${SIGNS}`, 'gu');
  const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;

  const LABELS = window.handbook.words;

  const label = (name, value) => LABELS[name].replace('{0}', () => value);

  /* ---- words ---- */

  const fold = (text) =>
    text
      .normalize('NFKD')
      .replace(/\p{Mn}+/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[ςßæœøłđı]/g, (sign) => ({ ς: 'σ', ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' })[sign]);

  const squash = (text) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '').slice(0, 40);

  const backwards = (word) => [...word].reverse().join('');

  /** The terms of a query; of unspaced writing its pairs of signs. */
  function termsOf(query) {
    const terms = new Set();
    for (const run of query.matchAll(RUN)) {
      const word = fold(run[0]);
      if (run[1]) {
        pairs(word).forEach((pair) => terms.add(pair));
      } else {
        terms.add(word.slice(0, 40));
      }
    }
    terms.delete('');
    return [...terms].slice(0, 12);
  }

  function pairs(word) {
    const signs = [...word];
    return signs.length < 2 ? signs : signs.slice(1).map((sign, at) => signs[at] + sign);
  }

  /**
   * Edits from a to b, a swap of neighbours being one, and those to the nearest beginning of b;
   * more than `most` are not counted out.
   */
  function edits(a, b, most) {
    const width = Math.min(b.length, a.length + most);
    let older = [];
    let row = Array.from({ length: width + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      let least = i;
      for (let j = 1; j <= width; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], older[j - 2] + 1);
        }
        least = Math.min(least, next[j]);
      }
      if (least > most) {
        return { whole: least, begun: least };
      }
      older = row;
      row = next;
    }
    return { whole: width < b.length ? most + 1 : row[width], begun: Math.min(...row) };
  }

  /* ---- the index ---- */

  const arrived = new Map();
  const coming = new Map();
  let directory = null;

  window.handbookSearch = (name, data) => arrived.set(name, data);

  function load(name) {
    if (!coming.has(name)) {
      coming.set(name, new Promise((resolve) => insert(name, resolve)));
    }
    return coming.get(name);
  }

  function insert(name, resolve) {
    const tag = document.createElement('script');
    tag.src = `${ROOT}search/${name}.js${directory ? '?' + directory.stamp : ''}`;
    tag.onload = tag.onerror = () => {
      tag.remove();
      if (!arrived.has(name)) {
        coming.delete(name);
      }
      resolve(arrived.get(name));
    };
    document.head.append(tag);
  }

  async function open() {
    const data = await load('index');
    if (data && !directory) {
      const [, stamp, documents, terms, words, backward, cards] = data;
      directory = { stamp, documents, t: decodeWords(terms), v: decodeWords(words), r: decodeWords(backward), cards };
    }
    return directory;
  }

  /** The last shard that begins at or before a key. */
  function shardOf(letter, key) {
    const firsts = directory[letter];
    let low = 0;
    let high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= key) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The shards that hold everything beginning so. */
  function shardsOf(letter, beginning) {
    const from = shardOf(letter, beginning);
    const to = shardOf(letter, beginning + '\uffff');
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }

  const termMaps = new Map();

  async function terms(number) {
    const flat = (await load('t' + number)) || [];
    if (!termMaps.has(number)) {
      const map = new Map();
      for (let at = 0; at < flat.length; at += 2) {
        map.set(flat[at], flat[at + 1]);
      }
      termMaps.set(number, map);
    }
    return termMaps.get(number);
  }

  async function postings(term) {
    return (await terms(shardOf('t', term))).get(term);
  }

  const VALUES = new Uint8Array(128);
  [...DIGITS].forEach((digit, value) => {
    VALUES[digit.charCodeAt(0)] = value;
  });

  /** What stands beside a term whose documents lie in a script of their own. */
  function reference(encoded) {
    const [, script, size, best] = encoded.match(/^!?(?:=(\d+)\.(\d+)\.)?(.*)$/);
    return { script, size: Number(size), best };
  }

  /** Calls visit(document, level) for each of a term's documents. */
  function each(encoded, visit) {
    for (let number = -1, at = 0; at < encoded.length; ) {
      let delta = 0;
      let digit;
      let shift = 1;
      do {
        digit = VALUES[encoded.charCodeAt(at++)];
        delta += (digit & 31) * shift;
        shift *= 32;
      } while (digit & 32);
      number += delta + 1;
      visit(number, VALUES[encoded.charCodeAt(at++)]);
    }
  }

  /** The same for what LongPostings.java wrote. */
  function eachLong(tiers, visit) {
    for (let tier = 0; tier < tiers.length; tier += 4) {
      const [level, remainder, count, bits] = tiers.slice(tier, tier + 4);
      const step = 1 << remainder;
      let at = 0;
      let digit = 0;
      let left = 0;
      for (let number = -1, seen = 0; seen < count; seen++) {
        let distance = 0;
        for (let place = -1; place < remainder; digit >>= 1, left--) {
          if (!left) {
            digit = VALUES[bits.charCodeAt(at++)];
            left = 6;
          }
          if (place >= 0) {
            distance |= (digit & 1) << place++;
          } else if (digit & 1) {
            distance += step;
          } else {
            place = 0;
          }
        }
        number += distance + 1;
        visit(number, level);
      }
    }
  }

  /* ---- looking up ---- */

  /** A word that is, or only begins, the whole of a name counts about as one in a title. */
  const worth = (level, quality) => quality * 2 ** (((level > 60 ? (quality < 1 ? 48 : 56) : level) - 25) / 5);

  function raiser(hits, quality) {
    hits.scores = hits.scores || new Float64Array(directory.documents);
    const { scores, numbers } = hits;
    const worths = Array.from(DIGITS, (digit, level) => worth(level, quality));
    return (number, level) => {
      if (!scores[number]) {
        numbers.push(number);
      }
      scores[number] = Math.max(scores[number], worths[level]);
    };
  }

  function collect(hits, encoded, quality) {
    const { script, size, best } = reference(encoded);
    hits.common = hits.common || encoded[0] === '!';
    each(best, raiser(hits, quality));
    if (script) {
      hits.rest.push({ hits, script, size, quality });
    }
  }

  /**
   * Loads the documents that are too many to stand beside their terms: whole words first, and of
   * these the rarest. Of a word for which nothing is left the best documents have to do, and no
   * document needs to have it.
   */
  async function loadRest(found) {
    let left = LONG_AT_ONCE;
    const rest = found.flatMap((hits) => hits.rest).sort((a, b) => b.quality - a.quality || a.size - b.size);
    const loaded = rest.filter((each) => {
      left -= each.size;
      each.hits.isCut = each.hits.isCut || left < 0;
      each.hits.common = each.hits.common || (left < 0 && each.quality === 1);
      return left >= 0;
    });
    await Promise.all(loaded.map(async ({ hits, script, quality }) => {
      eachLong((await load('p' + script)) || [], raiser(hits, quality));
    }));
  }

  /** What a word of a query finds: itself, words it begins, else its neighbours in the spelling. */
  async function lookUp(term) {
    const hits = { term, numbers: [], scores: null, common: false, guesses: [], rest: [], isCut: false };
    await addBeginning(hits, term);
    if (/[^s]s$/.test(term) && term.length > 4) {
      await addExact(hits, term.slice(0, -1), 0.8);
    }
    if (!hits.scores && !hits.common && term.length > 3) {
      hits.guesses = await guess(term);
      await Promise.all(hits.guesses.map((near) => addExact(hits, near.word, 0.5 / near.edits)));
    }
    return hits;
  }

  async function addExact(hits, term, quality) {
    const encoded = await postings(term);
    if (encoded) {
      collect(hits, encoded, quality);
    }
  }

  async function addBeginning(hits, term) {
    const numbers = shardsOf('t', term);
    if (numbers.length > SHARDS_AT_ONCE) {
      await Promise.all([addExact(hits, term, 1), addExact(hits, term + '*', 1)]);
      return;
    }
    for (const map of await Promise.all(numbers.map(terms))) {
      for (const [word, encoded] of map) {
        if (word.startsWith(term) && !word.endsWith('*')) {
          collect(hits, encoded, word === term ? 1 : 0.4 + (0.4 * term.length) / word.length);
        }
      }
    }
  }

  /** One mistake is likelier than two, and what is near is found among fewer words. */
  async function guess(term) {
    const close = await neighbours(term, 1);
    return close.length || term.length < 8 ? close : neighbours(term, 2);
  }

  /**
   * Words near a mistyped one. One mistake leaves its beginning or its end as it was, and so do most
   * pairs of mistakes; the words that share either are few enough to be compared one by one.
   */
  async function neighbours(term, most) {
    const kept = Math.floor(most === 2 ? term.length / 3 : (term.length - 1) / 2);
    const end = most === 2 ? kept : term.length - kept - 1;
    const [ahead, behind] = await Promise.all([
      wordsBeginning('v', term.slice(0, kept)),
      wordsBeginning('r', backwards(term).slice(0, end)),
    ]);
    const near = new Map();
    const signs = signsOf(term);
    for (const word of new Set([...ahead, ...behind.map(backwards)])) {
      if (bits(signs & ~signsOf(word)) <= most) {
        addNear(near, term, word, most);
      }
    }
    return [...near.values()].sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).slice(0, GUESSES);
  }

  /**
   * The signs of a word, as bits. Each that only one of two words has costs an edit, so most words
   * need not be compared sign by sign.
   */
  function signsOf(word) {
    let signs = 0;
    for (let at = 0; at < word.length; at++) {
      signs |= 1 << (word.charCodeAt(at) & 31);
    }
    return signs;
  }

  function bits(number) {
    let count = 0;
    for (let rest = number; rest; rest &= rest - 1) {
      count++;
    }
    return count;
  }

  function addNear(near, term, word, most) {
    if (word.length < term.length - most) {
      return;
    }
    const { whole, begun } = edits(term, word, most);
    const isWhole = whole <= most;
    const found = isWhole ? whole : begun;
    if (found > 0 && found <= most) {
      near.set(word, { word, edits: found, rank: found * 4 + (isWhole ? 0 : 2) + (word[0] === term[0] ? 0 : 1) });
    }
  }

  async function wordsBeginning(letter, beginning) {
    const numbers = shardsOf(letter, beginning).slice(0, SHARDS_AT_ONCE * 2);
    const shards = await Promise.all(numbers.map((number) => load(letter + number)));
    return shards.flatMap((encoded) => decodeWords(encoded || '')).filter((word) => word.startsWith(beginning));
  }

  function decodeWords(encoded) {
    let word = '';
    return Array.from(encoded.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared, rest]) => {
      word = word.slice(0, shared.charCodeAt(0) - 65) + rest;
      return word;
    });
  }

  /** All documents that match, the best first. */
  async function search(query) {
    const whole = squash(query);
    const [named, ...found] = await Promise.all([whole && postings(whole), ...termsOf(query).map(lookUp)]);
    await loadRest(found);
    const names = new Map();
    each(reference(named || '').best, (number, level) => {
      if (level > 60) {
        names.set(number, level - 60);
      }
    });
    return { found, ...ranked(names, found) };
  }

  /** By the name first, then by how many of the words a document has, then by what they say of it. */
  function ranked(names, found) {
    const words = new Uint8Array(directory.documents);
    const scores = new Float64Array(directory.documents);
    const all = [];
    for (const { numbers, scores: own, common } of found) {
      const more = common ? 0 : 1;
      for (let at = 0; at < numbers.length; at++) {
        const number = numbers[at];
        if (!scores[number]) {
          all.push(number);
        }
        scores[number] += own[number];
        words[number] += more;
      }
    }
    all.push(...[...names.keys()].filter((number) => !scores[number]));
    const needed = found.filter((hits) => !hits.common).length;
    const complete = all.filter((number) => words[number] === needed || names.has(number));
    const named = names.size ? (number) => names.get(number) || 0 : () => 0;
    const key = (number) => (named(number) * 16 + words[number]) * 4096 + scores[number];
    const isPartial = !complete.length && all.length > 0;
    return { ranks: new Ranks(complete.length ? complete : all, key), isPartial, isCut: found.some((hits) => hits.isCut) };
  }

  /** The lowest of so many highest keys; no key is below 0. Nearly all are lower and soon passed. */
  function lowestOfBest(keys, count) {
    const best = new Float64Array(count).fill(-1);
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] > best[0]) {
        let place = 0;
        for (; place + 1 < count && best[place + 1] < keys[at]; place++) {
          best[place] = best[place + 1];
        }
        best[place] = keys[at];
      }
    }
    return best[0];
  }

  /** Documents by their keys, the highest first: put in order no further than somebody looks. */
  class Ranks {
    constructor(numbers, key) {
      this.numbers = numbers;
      this.length = numbers.length;
      this.keys = new Float64Array(this.length);
      for (let at = 0; at < this.length; at++) {
        this.keys[at] = key(numbers[at]);
      }
      this.sorted = [];
    }

    slice(from, to) {
      const { numbers, keys, length } = this;
      if (this.sorted.length < Math.min(to, length)) {
        const lowest = lowestOfBest(keys, 2 * to);
        const best = [];
        for (let at = 0; at < length; at++) {
          if (keys[at] >= lowest) {
            best.push(at);
          }
        }
        this.sorted = best.sort((a, b) => keys[b] - keys[a] || numbers[a] - numbers[b]).map((at) => numbers[at]);
      }
      return this.sorted.slice(from, to);
    }
  }

  /** A name nobody wrote so is looked up by its humps and what its separators part. */
  async function searchOrParts(query) {
    const result = await search(query.startsWith('>') ? '' : query);
    const parts = [...query.matchAll(RUN)].flatMap(([run]) => run.split(HUMP)).join(' ');
    if (result.ranks.length || query.startsWith('>') || parts === query) {
      return result;
    }
    return { ...(await search(parts)), isPartial: true };
  }

  const handbook = window.handbook;
  const base = (url) => ROOT + url;

  /** What else there is comes with the first search, as its style does. */
  async function openPalette() {
    try {
      await handbook.load('assets/palette.js');
      await handbook.load('assets/palette-data.js');
    } catch (missing) {
      handbook.paletteHits = handbook.paletteHits || (() => []);
      handbook.paletteNear = handbook.paletteNear || (() => []);
    }
  }

  /** What is called so beside documents, which need not wait for it. */
  async function extras(query, { isPartial, ranks }) {
    await openPalette();
    const hits = await handbook.paletteHits(query);
    const isLost = query && !hits.length && (isPartial || !ranks.length);
    return { hits, shown: isLost ? await handbook.paletteNear(query) : hits };
  }

  async function card(number) {
    const cards = await load('d' + Math.floor(number / directory.cards));
    const [shard, place, url, title, type, state, status, alerts, folder] = cards[number % directory.cards];
    return { shard, place, url, title, type, state, status, alerts, folder };
  }

  /* ---- marking hits ---- */

  /** Where in a text the query's words stand: {from, to, term}. */
  function marks(text, found) {
    const places = [];
    for (const run of text.matchAll(RUN)) {
      if (run[1]) {
        addPairs(places, run, found);
      } else {
        addWord(places, run, found);
      }
    }
    return places;
  }

  function addPairs(places, run, found) {
    const word = fold(run[0]);
    for (const { term } of found) {
      for (let at = word.indexOf(term); at >= 0; at = word.indexOf(term, at + 1)) {
        places.push({ from: run.index + at, to: run.index + at + term.length, term });
      }
    }
  }

  function addWord(places, run, found) {
    const words = [run[0], ...run[0].split(HUMP)].map(fold);
    const hit = found.find((hits) => words.some((word) => isMeant(word, hits)));
    if (hit) {
      places.push({ from: run.index, to: run.index + run[0].length, term: hit.term });
    }
  }

  function isMeant(word, { term, guesses }) {
    const singular = term.length > 4 && term.endsWith('s') ? term.slice(0, -1) : term;
    return word.startsWith(term) || word === singular || guesses.some((near) => near.word === word);
  }

  const distinct = (places) => new Set(places.map((place) => place.term)).size;

  /** Text with its hits in <mark>. */
  function marked(text, found) {
    const line = document.createDocumentFragment();
    let at = 0;
    for (const place of marks(text, found).sort((a, b) => a.from - b.from)) {
      const from = Math.max(at, place.from);
      line.append(text.slice(at, from));
      if (place.to > from) {
        line.append(element('mark', '', text.slice(from, place.to)));
      }
      at = Math.max(at, place.to);
    }
    line.append(text.slice(at));
    return line;
  }

  /** The section that says most about the query, and the piece of it to show. */
  function bestPart(parts, found) {
    let best = { id: '', heading: '', text: (parts.find((part) => part[2]) || ['', '', ''])[2], places: [], count: 0 };
    for (const [id, heading, text] of parts) {
      const places = marks(text, found);
      const count = distinct(places) + 1.5 * distinct(marks(heading, found));
      if (count > best.count) {
        best = { id, heading, text, places, count };
      }
    }
    return best;
  }

  function snippet({ text, places }) {
    let start = 0;
    let most = 0;
    for (const place of places) {
      const count = distinct(places.filter(({ from }) => from >= place.from && from < place.from + SNIPPET - 40));
      if (count > most) {
        most = count;
        start = place.from;
      }
    }
    const from = start < 50 ? 0 : text.indexOf(' ', start - 45) + 1 || start;
    const first = Math.min(from, start);
    const last = text.length > first + SNIPPET ? text.lastIndexOf(' ', first + SNIPPET) : text.length;
    const end = last > first + SNIPPET / 2 ? last : first + SNIPPET;
    return (first > 0 ? '… ' : '') + text.slice(first, end).trim() + (end < text.length ? ' …' : '');
  }

  /* ---- the box ---- */

  function element(name, className, ...content) {
    const made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    made.append(...content);
    return made;
  }

  function set(made, attributes) {
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
  }

  let boxes = 0;

  /** A search box with its list of results. */
  class Box {
    constructor() {
      this.id = 'search-box-' + ++boxes;
      this.turn = 0;
      this.chosen = -1;
      this.input = set(element('input', 'search-input'), {
        type: 'text', inputmode: 'search', name: 'q', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false',
        enterkeyhint: 'go', placeholder: label('search_field'), 'aria-label': label('search_title'),
        'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': this.id,
      });
      this.list = set(element('div', 'search-list'), { id: this.id, role: 'listbox', 'aria-label': label('search_title') });
      this.status = set(element('p', 'search-status', label('search_start')), { role: 'status' });
      this.more = set(element('button', 'search-more', label('search_more')), { type: 'button' });
      this.list.hidden = this.more.hidden = true;
      this.listen();
    }

    listen() {
      this.input.addEventListener('input', () => this.ask());
      this.input.addEventListener('keydown', (event) => this.key(event));
      this.more.addEventListener('click', () => this.show(this.result, this.documents()));
      this.list.addEventListener('pointermove', (event) => {
        const option = event.target.closest('[role=option]');
        if (option) {
          this.choose([...this.list.children].indexOf(option), false);
        }
      });
    }

    shown() {
      return this.list.children.length;
    }

    key(event) {
      const steps = { ArrowDown: 1, ArrowUp: -1 };
      if (event.isComposing) {
        return;
      }
      if (steps[event.key]) {
        event.preventDefault();
        this.step(steps[event.key]);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        this.follow(event);
      }
    }

    async step(by) {
      if (this.chosen + by >= this.shown() && !this.more.hidden) {
        await this.show(this.result, this.documents());
      }
      if (this.shown()) {
        this.choose((this.chosen + by + this.shown()) % this.shown(), true);
      }
    }

    /** Waits for what was typed last: hands are faster than disks. */
    async follow(event) {
      await this.asked;
      const option = this.list.children[this.chosen];
      if (option && (event.ctrlKey || event.metaKey)) {
        window.open(option.href);
      } else if (option) {
        option.click();
      }
    }

    choose(at, scroll) {
      this.chosen = at;
      [...this.list.children].forEach((option, number) => option.setAttribute('aria-selected', number === at));
      const option = this.list.children[at];
      if (option) {
        this.input.setAttribute('aria-activedescendant', option.id);
        if (scroll) {
          option.scrollIntoView({ block: 'nearest' });
        }
      } else {
        this.input.removeAttribute('aria-activedescendant');
      }
    }

    ask() {
      this.asked = this.answer(++this.turn, this.input.value.trim());
      return this.asked;
    }

    async answer(turn, query) {
      if (!(await open())) {
        this.say(label('search_missing'));
        return;
      }
      const result = await searchOrParts(query);
      if (turn === this.turn) {
        result.extras = extras(query, result);
        this.clear();
        await this.show(result, 0);
        this.tell(query, result, (await result.extras).hits);
      }
    }

    documents() {
      return this.list.querySelectorAll(':not([data-extra])[role=option]').length;
    }

    /** Alerts, owners, pages and actions: ahead where no document is quite what was asked for. */
    showExtras(extras, { ranks, isPartial }) {
      const made = extras.map((entry, at) => this.extra(entry, at));
      const isAhead = isPartial || !ranks.length;
      this.list[isAhead ? 'prepend' : 'append'](...made);
      if (made.length) {
        this.list.hidden = false;
        this.choose(isAhead ? 0 : Math.max(0, this.chosen), false);
      }
    }

    extra(entry, at) {
      const badges = element('span', 'search-badges');
      if (entry.level) {
        badges.append(set(element('span', 'level level-' + entry.level, entry.note), {}));
      }
      const kind = { alert: LABELS.type_alert, action: LABELS.palette_action, owner: LABELS.palette_owner, service: LABELS.palette_service, pages: LABELS.palette_pages }[entry.kind];
      badges.append(element('span', 'chip', kind));
      const option = set(element('a', 'search-hit', element('span', 'search-head', element('span', 'search-name', entry.title), badges)), {
        role: 'option', id: `${this.id}-x${at}`, 'data-extra': '', tabindex: '-1', 'aria-selected': 'false', href: entry.url ? base(entry.url) : '#',
      });
      if (entry.act) {
        option.addEventListener('click', (event) => {
          event.preventDefault();
          entry.act();
        });
      }
      return option;
    }

    clear() {
      this.list.replaceChildren();
      this.choose(-1, false);
    }

    /** Shows the first title before the others are asked for, and snippets when all titles are there. */
    async show(result, from) {
      const turn = this.turn;
      this.result = result;
      const ranks = result.ranks.slice(from, from + PAGE);
      const cards = ranks.slice(0, 1).map(card);
      const fillings = [];
      for (let at = 0; at < ranks.length; at++) {
        const each = await cards[at];
        if (turn !== this.turn || from + fillings.length !== this.documents()) {
          return;
        }
        fillings.push(this.add(each, result));
        if (at === 0) {
          cards.push(...ranks.slice(1).map(card));
        }
      }
      fillings.forEach((fill) => fill());
      this.more.hidden = this.documents() >= result.ranks.length;
      const { shown } = await result.extras;
      if (turn === this.turn) {
        this.list.querySelectorAll('[data-extra]').forEach((extra) => extra.remove());
        this.showExtras(shown, result);
        this.list.hidden = !this.shown();
        this.input.setAttribute('aria-expanded', String(!this.list.hidden));
      }
    }

    add(each, result) {
      const number = this.shown();
      const { option, fill } = this.option(each, number, result);
      this.list.append(option);
      if (number === 0) {
        this.list.hidden = false;
        this.choose(0, false);
      }
      return fill;
    }

    tell(query, { ranks, found, isPartial, isCut }, hits) {
      const guesses = found.flatMap((hits) => hits.guesses.slice(0, 1).map((near) => near.word));
      if (!query) {
        this.say(label('search_start'));
      } else if (!ranks.length && hits.length) {
        this.say(hits.length === 1 ? label('search_one') : label('search_count', hits.length));
      } else if (!ranks.length) {
        this.say(label('search_none', query));
      } else {
        const notes = [ranks.length === 1 ? label('search_one') : label('search_count', ranks.length + (isCut ? '+' : ''))];
        if (isPartial) {
          notes.push(label('search_some'));
        }
        if (guesses.length) {
          notes.push(label('search_meant', guesses.join(', ')));
        }
        this.say(notes.join(' · '));
      }
    }

    say(text) {
      if (this.status.textContent !== text) {
        this.status.textContent = text;
      }
    }

    option(each, number, { found }) {
      const title = element('span', 'search-name', marked(each.title, found));
      if (each.folder) {
        title.append(' ', element('span', 'small', each.folder));
      }
      const badges = element('span', 'search-badges', badge('type', each.type));
      if (each.status) {
        badges.append(badge('status', each.status));
      } else if (each.state !== 'exempt') {
        badges.append(badge('state', each.state));
      }
      const where = element('span', 'search-where');
      const text = element('span', 'search-snippet');
      const option = element('a', 'search-hit', element('span', 'search-head', title, badges), where, text);
      set(option, { role: 'option', id: `${this.id}-${number}`, href: ROOT + each.url, tabindex: '-1', 'aria-selected': 'false' });
      return { option, fill: () => this.fill(each, { option, where, text, found }) };
    }

    async fill(each, { option, where, text, found }) {
      const shard = await load('x' + each.shard);
      const parts = (shard && shard[each.place]) || [];
      const best = bestPart(parts, found);
      const isAboutAll = distinct(marks(each.title, found)) === found.length;
      if (best.id && !isAboutAll) {
        option.href = `${ROOT}${each.url}#${encodeURIComponent(best.id)}`;
        where.append('› ', marked(best.heading, found));
      }
      const alerts = each.alerts.filter((name) => marks(name, found).length).slice(0, 3);
      alerts.forEach((name, at) => where.append(at ? ', ' : `${where.textContent ? ' · ' : ''}${label('search_alerts')} `, marked(name, found)));
      text.append(marked(snippet(best), found));
    }
  }

  function badge(kind, word) {
    return element('span', `${kind} ${kind}-${word}`, label(`${kind}_${word}`.replace(/-/g, '_')));
  }

  /* ---- dialog and page ---- */

  let dialog = null;

  /** Its style is loaded with the first search: a page that is only read does not pay for it. */
  function styled() {
    return new Promise((resolve) => {
      if (document.querySelector('link[href*="search.css"]')) {
        resolve();
        return;
      }
      const link = set(element('link'), { rel: 'stylesheet', href: ROOT + 'assets/search.css' });
      link.onload = link.onerror = () => resolve();
      document.head.append(link);
    });
  }

  function newDialog() {
    const box = new Box();
    const close = set(element('button', 'search-close', '×'), { type: 'button', 'aria-label': label('close') });
    const made = element(
      'dialog', 'search-dialog',
      element('div', 'search-bar', box.input, close), box.status,
      element('div', 'search-results', box.list, box.more),
      element('p', 'search-keys', label('search_keys')),
    );
    made.setAttribute('aria-label', label('search_title'));
    close.addEventListener('click', () => made.close());
    made.addEventListener('click', (event) => {
      if (event.target === made || event.target.closest('a')) {
        made.close();
      }
    });
    document.body.append(made);
    return { made, box };
  }

  async function toggle() {
    if (dialog && dialog.made.open) {
      dialog.made.close();
      return;
    }
    await styled();
    dialog = dialog || newDialog();
    if (!dialog.made.open) {
      dialog.made.showModal();
    }
    dialog.box.input.select();
    open();
  }

  const isTyping = (target) => target instanceof Element && !!target.closest('input, textarea, select, [contenteditable]');

  document.addEventListener('keydown', (event) => {
    const isCombination = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
    if (isCombination || (isSlash && !document.querySelector('dialog[open]'))) {
      event.preventDefault();
      toggle();
    }
  });

  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element && event.target.closest('[data-search-open], .search-open');
    if (opener) {
      event.preventDefault();
      toggle();
    }
  });

  /** A page of its own, whose address holds the query. */
  async function mount(host) {
    await styled();
    const box = new Box();
    box.input.value = new URLSearchParams(location.search).get('q') || '';
    host.replaceChildren(element('div', 'search-bar', box.input), box.status, box.list, box.more);
    host.hidden = false;
    box.input.addEventListener('input', () => remember(box.input.value));
    box.input.focus();
    box.ask();
  }

  function remember(query) {
    try {
      history.replaceState(null, '', query ? '?q=' + encodeURIComponent(query) : location.pathname);
    } catch (refused) {
      // Some browsers keep the address of a page on a disk as it is; the search works all the same.
    }
  }

  document.querySelectorAll('.search-open').forEach((opener) => {
    opener.hidden = false;
  });
  document.querySelectorAll('[data-search-page]').forEach(mount);
})();
