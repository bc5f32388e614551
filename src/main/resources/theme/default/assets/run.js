/*
 * Works through a document step by step: every step gets a box to tick, a place for notes and a way
 * out when it fails; what was done when becomes a log for the incident. The page itself stays as it
 * was written, everything here is added to it and taken away again. Which items are steps and what
 * they ask is found out by Steps.java and stands in the article's data-sheet.
 */
(function () {
  'use strict';

  const article = document.querySelector('article[data-run]:not([data-run=""])');
  const body = article && article.querySelector('.body');
  if (!body) {
    return;
  }

  const KINDS = { c: 'check', a: 'action', d: 'decision' };
  const LABELS = window.handbook.words;

  const label = (name, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, () => value), LABELS[name]);

  function element(name, className, ...content) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...content);
    return made;
  }

  function set(made, attributes) {
    Object.entries(attributes).forEach(([name, value]) => made.setAttribute(name, value));
    return made;
  }

  function button(className, text, act) {
    const made = set(element('button', className, text), { type: 'button' });
    made.addEventListener('click', act);
    return made;
  }

  /* ---- time ---- */

  const two = (number) => String(Math.abs(number)).padStart(2, '0');

  /** Local time with its offset: whoever reads the log may sit elsewhere. */
  function now() {
    const date = new Date();
    const offset = -date.getTimezoneOffset();
    const local = new Date(date.getTime() + offset * 60000).toISOString().slice(0, 19);
    return `${local}${offset < 0 ? '-' : '+'}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`;
  }

  const clock = (time) => time.slice(11, 16);

  /* ---- what is kept ---- */

  const project = (window.handbook && window.handbook.name) || '';
  const KEY = `handbook:runs:${project}:${article.dataset.id}`;
  const WHO = 'handbook:who';
  let keeps = true;

  function recall(key) {
    try {
      return localStorage.getItem(key);
    } catch (refused) {
      keeps = false;
      return null;
    }
  }

  function keep(key, value) {
    try {
      if (value === null) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, value);
      }
    } catch (refused) {
      keeps = false;
    }
  }

  /** The runs of this document, the oldest first. */
  function stored() {
    try {
      const runs = JSON.parse(recall(KEY));
      return Array.isArray(runs) ? runs.filter((each) => each && Array.isArray(each.steps)) : [];
    } catch (unreadable) {
      return [];
    }
  }

  const keepRuns = (runs) => keep(KEY, runs.length ? JSON.stringify(runs) : null);

  /* ---- the steps of the page ---- */

  const sheet = JSON.parse(article.dataset.sheet || '{}');

  function stepsOfPage() {
    const items = [...body.querySelectorAll('li')].filter((item) => !item.closest('.footnotes'));
    const kinds = (sheet.items || '').length === items.length ? sheet.items : '';
    const steps = items.map((host, at) => ({ host, kind: KINDS[kinds[at]] })).filter((step) => step.kind);
    return [...stepsOfSections(), ...steps].sort((one, other) =>
      one.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
  }

  function stepsOfSections() {
    return (sheet.sections || [])
      .map(([id, kind]) => ({ host: document.getElementById(id), kind: KINDS[kind], isSection: true }))
      .filter((step) => step.host);
  }

  /** What a step says, without what hangs below it; of a section also how its text begins. */
  function textOf(host, isSection) {
    const next = isSection && host.nextElementSibling;
    const begin = next && next.tagName === 'P' ? ': ' + textOf(next) : '';
    return ownText(host) + begin.slice(0, 140);
  }

  function ownText(host) {
    const copy = host.cloneNode(true);
    copy.querySelectorAll('ol, ul, pre, .code-box, .heading-anchor, .run-row, .run-foot').forEach((part) => part.remove());
    const text = copy.textContent.trim() || host.textContent.trim();
    return text.replace(/\s+/g, ' ').slice(0, 300);
  }

  /** The number its author gave it, with those of the items it stands in: 2.1. */
  function numberOf(host) {
    const list = host.parentElement;
    const above = list.closest('li');
    const at = [...list.children].filter((each) => each.tagName === 'LI').indexOf(host);
    const own = list.tagName === 'OL' ? list.start + at : at + 1;
    return (above && body.contains(above) ? numberOf(above) + '.' : '') + own;
  }

  /** The number a heading gives itself: "Step 3: …", "2.1 …". */
  const COUNT = /^(?:step\s+)?(\d+(?:\.\d+)*)[.):\s–—-]+/i;

  const levelOf = (host) => Number((host.tagName.match(/^H(\d)$/) || [0, 7])[1]);

  /** The heading a step stands below; of one that is a heading, the one above it. */
  function headingOf(host) {
    const before = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
      (heading) => levelOf(heading) < levelOf(host) && heading.compareDocumentPosition(host) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return before.length ? textOf(before[before.length - 1]) : '';
  }

  const steps = stepsOfPage();
  if (!steps.length) {
    return;
  }
  const anchors = new Map();

  /** A link to a step holds as long as its section and its number do. */
  function anchorOf(section, number) {
    const name = ('step-' + (section ? section + '-' : '') + number).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
    anchors.set(name, (anchors.get(name) || 0) + 1);
    return anchors.get(name) > 1 ? `${name}-${anchors.get(name)}` : name;
  }

  /** What its author did not count is lettered, so that nobody looks for a ninth step. */
  const letters = steps.map((step, at) => (at < 26 ? String.fromCharCode(65 + at) : String(at + 1)));

  steps.forEach((step) => {
    const text = textOf(step.host, step.isSection);
    const count = step.isSection && text.match(COUNT);
    step.text = count ? text.slice(count[0].length) : text;
    step.number = step.isSection ? (count ? count[1] : letters.shift()) : numberOf(step.host);
    step.section = headingOf(step.host);
    step.anchor = anchorOf(step.section, step.number);
    if (step.isSection) {
      step.anchor = step.host.id;
    } else {
      step.host.id = step.host.id || step.anchor;
      step.anchor = step.host.id;
    }
  });

  /** The step an address leads to. */
  function showLinked() {
    const linked = location.hash.startsWith('#step-') && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    body.querySelectorAll('.is-linked').forEach((step) => step.classList.remove('is-linked'));
    if (linked) {
      linked.classList.add('is-linked');
      linked.scrollIntoView({ block: 'center' });
    }
  }

  window.addEventListener('hashchange', showLinked);
  showLinked();

  /* ---- a run ---- */

  let run = stored().filter((each) => each.isOpen).pop() || null;
  let isChanged = false;
  let current = 0;

  const blank = ({ text, number, kind, section }) => ({ text, number, kind, section });
  const isTouched = (state) => state.done || state.failed || state.note;
  const countIn = (which, what) => which.steps.filter((state) => state[what]).length;
  const count = (what) => countIn(run, what);
  const nameOf = (which) => [which.incident, which.name].filter(Boolean).join(' ') || which.started.slice(0, 16).replace('T', ' ');

  function begin() {
    const started = now();
    run = {
      id: `${started}-${Math.random().toString(36).slice(2, 8)}`,
      revision: article.dataset.revision, commit: article.dataset.commit, started, isOpen: true, values: {}, steps: steps.map(blank), former: [],
    };
    run.steps[0].started = started;
  }

  /** Another revision: what was done of steps that still read the same stays done. */
  function carryOver() {
    const old = run.steps.slice();
    run.steps = steps.map((step) => {
      const at = old.findIndex((state) => state.text === step.text);
      return at < 0 ? blank(step) : Object.assign(old.splice(at, 1)[0], blank(step));
    });
    run.former = (run.former || []).concat(old.filter(isTouched));
    run.revision = article.dataset.revision;
    run.commit = article.dataset.commit;
    isChanged = true;
  }

  /** Other tabs have runs of their own, which stay as they are. */
  function save() {
    keepRuns(stored().filter((each) => each.id !== run.id).concat(run));
  }

  function forget(which) {
    keepRuns(stored().filter((each) => each.id !== which.id));
  }

  /* ---- what commands leave open ---- */

  /**
   * What a command leaves to be filled in: <repo>, {{ cluster }}, $NAMESPACE where the page gives it
   * no value, and a bare HOST where the word names something to be chosen. Nothing that is to stay
   * secret: it would be kept.
   */
  const COMMANDS = /^language-(?:bash|sh|shell|zsh|console|shell-session|sql|promql|logql|powershell|ps1|cmd|text|txt|plaintext)$/;
  const THING = '(?:HOST(?:NAME)?|NAMESPACE|POD|NODE|SERVICE|CLUSTER|REGION|ZONE|REPO(?:SITORY)?|USER(?:NAME)?|NAME|ID|IP|PORT|DB|DATABASE|VERSION|TAG|BRANCH|PROJECT|BUCKET|INSTANCE|ENV(?:IRONMENT)?|DATE|TICKET|TEAM|CONTAINER|DEPLOYMENT|ACCOUNT|STACK|RELEASE|QUEUE|TOPIC|TABLE|VOLUME|DOMAIN|URL|APP)';
  const OPEN = new RegExp(
    String.raw`<([A-Za-z][\w .-]{0,38}[\w])>|\{\{\s*\$?([\w.-]+)\s*\}\}|\$\{([A-Z][A-Z0-9_]+)\}|\$([A-Z][A-Z0-9_]+)\b|(?<![\w$/.{<-])((?:[A-Z]+[_-])*${THING})(?![\w=(/.}>-])`, 'g');
  const GIVEN = new Set('HOME PATH USER PWD SHELL HOSTNAME RANDOM LANG TERM EDITOR TMPDIR OLDPWD UID IFS SECONDS LINENO'.split(' '));
  const SECRET = /pass|secret|token|key|credential/i;

  const codes = [...body.querySelectorAll('pre')].filter((pre) => {
    const code = pre.querySelector('code[class*="language-"]');
    return !code || [...code.classList].some((name) => COMMANDS.test(name));
  });
  const isGiven = (name) => GIVEN.has(name) || codes.some((pre) => new RegExp(`\\b${name}=|\\bread\\b[^\\n]*\\b${name}\\b|\\bfor\\s+${name}\\b`).test(pre.textContent));
  const keyOf = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

  function openIn(text) {
    const isMarkup = /<\/[a-zA-Z]/.test(text);
    return [...text.matchAll(OPEN)]
      .map((found) => ({ written: found[0], at: found.index, name: found.slice(1).find(Boolean), isAngle: Boolean(found[1]), isVariable: Boolean(found[3] || found[4]) }))
      .filter(({ name, isAngle, isVariable }) => !SECRET.test(name) && !(isAngle && isMarkup) && !(isVariable && isGiven(name)));
  }

  const fields = new Map();
  codes.forEach((pre) => openIn(pre.textContent).forEach(({ name, written }) => {
    if (!fields.has(keyOf(name))) {
      fields.set(keyOf(name), written);
    }
  }));

  /** A text with what was filled in; what was not stays as it is written. */
  function filled(text) {
    let at = 0;
    const parts = [];
    openIn(text).forEach((open) => {
      parts.push(text.slice(at, open.at), (run && run.values && run.values[keyOf(open.name)]) || open.written);
      at = open.at + open.written.length;
    });
    return parts.concat(text.slice(at)).join('');
  }

  window.handbook.filled = (text) => (run && article.classList.contains('is-running') ? filled(text) : text);

  function drawFilled() {
    codes.forEach((pre) => {
      const box = pre.closest('.code-box') || pre;
      const command = window.handbook.commands(pre.textContent);
      const shown = run ? filled(command) : command;
      const old = box.nextElementSibling;
      if (old && old.classList.contains('run-filled')) {
        old.remove();
      }
      if (run && article.classList.contains('is-running') && shown !== command) {
        box.after(set(element('pre', 'run-filled', shown), { tabindex: 0, role: 'group', 'aria-label': label('run_filled') }));
      }
    });
  }

  function valueField([key, written]) {
    const field = set(element('input', ''), { type: 'text', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' });
    field.value = run.values[key] || '';
    field.addEventListener('input', () => {
      run.values[key] = field.value.trim();
      save();
      drawFilled();
    });
    return element('label', 'run-value', element('code', '', written), field);
  }

  /* ---- what is added to the page ---- */

  const place = article.querySelector('.run-start') || body.parentElement.insertBefore(element('div', 'run-start'), body);
  const progress = set(element('p', 'run-progress'), { role: 'status' });
  const meter = set(element('progress', 'run-meter'), { max: steps.length, value: 0 });
  const bar = set(
    element(
      'div', 'run-bar', meter, progress,
      button('run-next', label('run_next'), () => focus(nextUndone(current))),
      button('run-finish', label('run_finish'), finish),
      button('run-export', label('run_export'), () => showLog(run)),
      button('run-leave', label('run_leave'), leave),
    ),
    { role: 'group', 'aria-label': label('run_log_title') },
  );

  function field(name, text, value, change) {
    const input = set(element('input', name), { type: 'text', autocomplete: name === 'run-who' ? 'name' : 'off' });
    input.value = value || '';
    input.addEventListener('input', () => {
      change(input.value);
      save();
    });
    return element('label', name + '-label', text, input);
  }

  /** Who runs it, for which incident, under what name: in the panel, and once more before the log leaves. */
  function facts() {
    run.who = run.who === undefined ? recall(WHO) || '' : run.who;
    return element(
      'div', 'run-facts',
      field('run-who', label('run_who'), run.who, (value) => {
        run.who = value;
        keep(WHO, value);
      }),
      field('run-incident', label('run_incident'), run.incident, (value) => {
        run.incident = value;
      }),
      field('run-name', label('run_name'), run.name, (value) => {
        run.name = value;
      }),
    );
  }

  function panel() {
    const more = element('details', 'run-more-facts', element('summary', '', label('run_facts')), facts());
    more.open = matchMedia('(min-width: 40rem)').matches || fields.size > 0;
    const made = element(
      'div', 'run-panel',
      element('p', '', `${label('run_started')} ${run.started.replace('T', ' ')} `, button('run-reset', label('run_reset'), reset)),
      more,
    );
    if (fields.size) {
      more.append(element('fieldset', 'run-values', element('legend', '', label('run_values')), ...[...fields].map(valueField)));
    }
    made.append(element('p', 'run-keys', label('run_keys')));
    [isChanged && 'run_changed', !keeps && 'run_not_kept'].filter(Boolean).forEach((name) => made.append(element('p', 'run-warning', label(name))));
    return made;
  }

  function row(step, at) {
    const tick = set(element('input', 'run-tick'), { type: 'checkbox', 'aria-label': `${step.number} ${label('run_' + step.kind)}: ${step.text}` });
    const note = set(element('textarea', 'run-note'), { rows: 2, 'aria-label': label('run_note_for', step.number) });
    const time = element('span', 'run-time');
    const fail = button('run-fail', label('run_failed'), () => failed(at));
    const wayOut = element('p', 'run-failed');
    const number = set(element('a', 'run-number', step.number), {
      href: '#' + encodeURIComponent(step.anchor), 'aria-label': label('run_link', step.number), title: label('run_link', step.number),
    });
    number.addEventListener('click', () => copyLink(at));
    tick.addEventListener('change', () => ticked(at, tick.checked));
    note.addEventListener('input', () => {
      run.steps[at].note = note.value;
      save();
    });
    step.parts = { tick, note, time, fail, wayOut };
    const head = element(
      'div', 'run-head',
      number,
      element('label', 'run-label', tick, element('span', 'run-kind', label('run_' + step.kind))),
      time,
      button('run-note-open', label('run_note'), () => writeNote(at)),
      fail,
    );
    return [element('div', 'run-row', head), element('div', 'run-foot', wayOut, note)];
  }

  function addTo(step, at) {
    const [head, foot] = row(step, at);
    step.mark = step.isSection ? element('div', '', head, foot) : step.host;
    step.mark.classList.add('run-step');
    step.mark.dataset.kind = step.kind;
    step.mark.addEventListener('focusin', step.onFocus = (event) => {
      if (event.target.closest('.run-step') === step.mark) {
        choose(at);
      }
    });
    if (step.isSection) {
      step.host.after(step.mark);
    } else {
      step.host.prepend(head);
      step.host.insertBefore(foot, step.host.querySelector(':scope > ol, :scope > ul'));
    }
    step.added = step.isSection ? [step.mark] : [head, foot];
  }

  function takeFrom(step) {
    step.added.forEach((part) => part.remove());
    step.mark.removeEventListener('focusin', step.onFocus);
    step.mark.classList.remove('run-step', 'is-current', 'is-done', 'is-failed');
  }

  function draw() {
    steps.forEach(({ mark, parts }, at) => {
      const state = run.steps[at];
      parts.tick.checked = Boolean(state.done);
      parts.note.value = state.note || '';
      parts.note.hidden = !state.note && document.activeElement !== parts.note;
      parts.time.textContent = [...new Set([state.started, state.done].map((time) => state.done && time && clock(time)))].filter(Boolean).join('–');
      parts.fail.textContent = label(state.failed ? 'run_failed_undo' : 'run_failed');
      drawFailure(parts.wayOut, state);
      mark.classList.toggle('is-done', Boolean(state.done));
      mark.classList.toggle('is-failed', Boolean(state.failed));
      mark.classList.toggle('is-current', at === current);
    });
    drawProgress();
  }

  function drawProgress() {
    const done = count('done');
    const parts = [done === steps.length ? label('run_all_done') : label('run_progress', done, steps.length)];
    if (count('failed')) {
      parts.push(label('run_failures', count('failed')));
    }
    bar.classList.toggle('is-complete', done === steps.length);
    meter.value = done;
    meter.setAttribute('aria-label', parts[0]);
    if (progress.textContent !== parts.join(' · ')) {
      progress.textContent = parts.join(' · ');
    }
  }

  const wayOutHeading = () => (sheet.wayOut ? document.getElementById(sheet.wayOut) : null);

  function drawFailure(line, state) {
    const heading = wayOutHeading();
    line.replaceChildren();
    line.hidden = !state.failed;
    if (!state.failed) {
      return;
    }
    line.append(label('run_failed_at', clock(state.failed)), ' ');
    line.append(heading ? set(element('a', '', label('run_failed_goto', textOf(heading))), { href: '#' + encodeURIComponent(heading.id) }) : label('run_failed_nowhere'));
  }

  /* ---- what people do ---- */

  function open(which) {
    if (which) {
      run = which;
    } else {
      begin();
    }
    run.isOpen = true;
    delete run.ended;
    enter();
    save();
    focus(nextUndone(-1));
  }

  function enter() {
    if (run.revision !== article.dataset.revision || run.steps.length !== steps.length) {
      carryOver();
    }
    save();
    article.classList.add('is-running');
    document.documentElement.classList.add('has-run');
    place.replaceChildren(panel());
    steps.forEach(addTo);
    drawFilled();
    article.append(bar);
    document.addEventListener('keydown', key);
    current = nextUndone(-1);
    draw();
  }

  function leave() {
    run.isOpen = false;
    save();
    close();
  }

  function finish() {
    run.ended = now();
    run.isOpen = false;
    save();
    const ended = run;
    close();
    showLog(ended);
  }

  function close() {
    document.removeEventListener('keydown', key);
    article.classList.remove('is-running');
    document.documentElement.classList.remove('has-run');
    steps.forEach(takeFrom);
    drawFilled();
    bar.remove();
    article.querySelectorAll('.run-back').forEach((link) => link.remove());
    run = null;
    isChanged = false;
    offer();
    place.querySelector('button').focus();
  }

  function reset() {
    if (window.confirm(label('run_reset_sure'))) {
      forget(run);
      close();
    }
  }

  /** What can be begun, taken up again and looked at once more. */
  function offer() {
    const runs = stored();
    const paused = runs.filter((each) => !each.ended).reverse();
    const start = article.dataset.run === 'checklist' ? 'checklist_start' : 'run_start';
    const resume = (each, at) => button(at ? 'run-more' : 'run-open', resumeLabel(each, paused.length), () => open(each));
    const buttons = paused.slice(0, 5).map(resume).concat(button(paused.length ? 'run-new' : 'run-open', label(paused.length ? 'run_new' : start), () => open()));
    place.replaceChildren(...buttons, ...earlier(runs.filter((each) => each.ended).reverse()));
    place.hidden = false;
  }

  function resumeLabel(each, many) {
    const progress = label('run_resume', countIn(each, 'done'), each.steps.length);
    return many > 1 || each.incident || each.name ? `${progress} · ${nameOf(each)}` : progress;
  }

  function earlier(ended) {
    const entries = ended.map((each) =>
      element(
        'li', '', `${nameOf(each)}: ${label('run_progress', countIn(each, 'done'), each.steps.length)} `,
        button('run-log-open', label('run_export'), () => showLog(each)), ' ',
        button('run-again', label('run_again'), () => open(each)), ' ',
        button('run-forget', label('run_reset'), () => {
          if (window.confirm(label('run_reset_sure'))) {
            forget(each);
            offer();
          }
        }),
      ));
    return ended.length ? [element('details', 'run-earlier', element('summary', '', label('run_earlier', ended.length)), element('ul', '', ...entries))] : [];
  }

  function copyLink(at) {
    window.handbook.copy(`${location.href.split('#')[0]}#${encodeURIComponent(steps[at].anchor)}`);
    steps[at].parts.time.textContent = label('copied');
  }

  function ticked(at, isDone) {
    const state = run.steps[at];
    if (isDone) {
      state.done = now();
      state.started = state.started || state.done;
      if (state.failed) {
        state.failedBefore = state.failed;
        delete state.failed;
      }
      const next = run.steps[nextUndone(at)];
      next.started = next.started || state.done;
    } else {
      delete state.done;
    }
    save();
    draw();
  }

  /** The next step that is not done: after this one, else from the top, else this one. */
  function nextUndone(at) {
    const undone = run.steps.map((state, number) => (state.done ? -1 : number)).filter((number) => number >= 0);
    const after = undone.find((number) => number > at);
    return after !== undefined ? after : undone.length ? undone[0] : Math.max(0, at);
  }

  function choose(at) {
    if (current !== at) {
      steps[current].mark.classList.remove('is-current');
      steps[at].mark.classList.add('is-current');
      current = at;
    }
  }

  function focus(at) {
    steps[at].parts.tick.focus({ preventScroll: true });
    steps[at].mark.scrollIntoView({ block: steps[at].mark.offsetHeight > window.innerHeight / 2 ? 'start' : 'center' });
    choose(at);
  }

  function writeNote(at) {
    const { note } = steps[at].parts;
    note.hidden = false;
    note.focus();
  }

  function failed(at) {
    const state = run.steps[at];
    if (state.failed) {
      delete state.failed;
    } else {
      state.failed = now();
      state.started = state.started || state.failed;
      delete state.done;
    }
    save();
    draw();
    if (state.failed && wayOutHeading()) {
      goToWayOut(at);
    }
  }

  /** To the section that helps, with a way back. */
  function goToWayOut(at) {
    const heading = wayOutHeading();
    article.querySelectorAll('.run-back').forEach((link) => link.remove());
    heading.after(element('p', 'run-back', button('', label('run_back', steps[at].number), () => focus(at))));
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  function key(event) {
    const { target } = event;
    const isText = target.closest('textarea, select, [contenteditable], input:not([type=checkbox])');
    if (event.key === 'Escape' && target.classList.contains('run-note')) {
      draw();
      focus(current);
      return;
    }
    if (isText || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) {
      return;
    }
    const isOnTick = target.classList.contains('run-tick');
    const moves = { j: 1, k: -1, ArrowDown: isOnTick && 1, ArrowUp: isOnTick && -1 };
    const acts = { n: () => writeNote(current), f: () => failed(current), l: () => showLog(run), x: () => toggle(current) };
    const act = moves[event.key] ? () => focus(Math.min(steps.length - 1, Math.max(0, current + moves[event.key]))) : acts[event.key];
    if (act) {
      event.preventDefault();
      act();
    } else if (event.key === 'Enter' && isOnTick) {
      event.preventDefault();
      ticked(current, true);
      focus(nextUndone(current));
    }
  }

  function toggle(at) {
    ticked(at, !run.steps[at].done);
    focus(at);
  }

  /* ---- the log ---- */

  /** What others wrote is text in the log, whatever it says. */
  const plain = (text) => String(text).replace(/\s+/g, ' ').replace(/[\\\x60*_<>[\]|~&]/g, '\\$&');

  /** The same for several lines, none of which begins a heading, a list or a quote. */
  const plainLines = (text) =>
    text.trim().split(/\r?\n/).map((line) => plain(line.trim()).replace(/^(?:[#+=-]|\d+(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))).join('\n    ');

  function logLine(state) {
    const times = [state.started, state.done].filter(Boolean).join(' – ');
    const line = `- [${state.done ? 'x' : ' '}] ${state.number} ${label('run_' + state.kind)}: ${plain(state.text)}${state.done ? ` (${times})` : ''}`;
    const fault = state.failed || state.failedBefore;
    const failure = fault ? `\n  - **${label('run_failed_at', fault)}**` : '';
    const note = state.note ? `\n  - ${label('run_note')}: ${plainLines(state.note)}` : '';
    return line + failure + note;
  }

  function logSection(heading, states) {
    return [`\n## ${plain(heading)}\n`, ...states.map(logLine)];
  }

  function factsOf(which) {
    const values = Object.entries(which.values || {}).filter(([, value]) => value).map(([key, value]) => `${fields.get(key) || key} = ${value}`);
    const commit = which.commit ? `, ${label('run_commit', which.commit)}` : '';
    return [
      [label('run_document'), `${plain(article.dataset.id)}, ${label('run_revision', which.revision)}${commit}`],
      [label('run_page'), location.href.split('#')[0]],
      [label('run_name'), plain(which.name || '')],
      [label('run_incident'), plain(which.incident || '')],
      [label('run_by'), plain(which.who || '')],
      [label('run_started'), which.started],
      [label('run_ended'), which.ended],
      [label('run_exported'), now()],
      [label('run_values'), values.map(plain).join(', ')],
    ].filter(([, value]) => value);
  }

  const outcomeOf = (state) => (state.done ? 'done' : state.failed ? 'failed' : 'skipped');

  /** The run for handbook:exercise and handbook:draft, in a comment that nothing in it can end. */
  function comment(which, title) {
    const run = {
      schema: 1, document: article.dataset.id, title, revision: which.revision, by: which.who || '', incident: which.incident || '',
      started: which.started, ended: which.ended,
      steps: which.steps.map((state) => ({
        section: state.section, number: state.number, text: state.text, outcome: outcomeOf(state), note: state.note || '',
      })),
    };
    const inert = JSON.stringify(run).replace(/[<>&]|--/g, (signs) =>
      [...signs].map((sign) => '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0')).join(''));
    return `<!-- handbook:run ${inert} -->`;
  }

  function log(which) {
    const heading = article.querySelector('h1') || document.querySelector('h1');
    const title = heading ? heading.textContent.trim() : article.dataset.id;
    const lines = [`# ${label('run_of', plain(title))}\n`];
    lines.push(...factsOf(which).map(([name, value]) => `- ${name}: ${value}`));
    const failures = countIn(which, 'failed');
    lines.push(`- ${label('run_progress', countIn(which, 'done'), which.steps.length)}${failures ? ', ' + label('run_failures', failures) : ''}`);
    let section = '';
    which.steps.forEach((state, at) => {
      const isNew = state.section !== section;
      section = state.section;
      lines.push(...(isNew && section ? logSection(section, [state]) : [(at ? '' : '\n') + logLine(state)]));
    });
    const former = (which.former || []).length ? logSection(label('run_former'), which.former) : [];
    return lines.concat(former, '', comment(which, title)).join('\n') + '\n';
  }

  function showLog(which) {
    const shown = which.steps ? which : run;
    const text = set(element('textarea', 'run-log'), { readonly: '', rows: 16, 'aria-label': label('run_log_title') });
    const said = set(element('p', 'run-said'), { role: 'status' });
    const head = run === shown ? facts() : element('div', '');
    text.value = log(shown);
    head.addEventListener('input', () => {
      text.value = log(shown);
    });
    const end = run === shown ? [button('run-end', label('run_finish'), () => {
      dialog.close();
      finish();
    })] : [];
    const dialog = element(
      'dialog', 'run-dialog',
      element('h2', '', label('run_log_title')), head, text, said,
      element(
        'p', 'run-actions',
        set(button('run-copy', label('run_log_copy'), () => copy(text, said)), { autofocus: '' }),
        button('run-save', label('run_log_save'), () => download(text.value)),
        ...end,
        button('', label('close'), () => dialog.close()),
      ),
    );
    dialog.setAttribute('aria-label', label('run_log_title'));
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (run) {
        place.replaceChildren(panel());
      }
    });
    document.body.append(dialog);
    dialog.showModal();
  }

  async function copy(area, said) {
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      said.textContent = label('copied');
    } catch (refused) {
      // Browsers keep the clipboard from some pages on a disk; the older way works there.
      said.textContent = label(document.execCommand('copy') ? 'copied' : 'run_log_check');
    }
  }

  function download(text) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
    link.download = `run-${article.dataset.id.replace(/[^\p{L}\p{N}]+/gu, '-')}-${now().slice(0, 16).replace(/\D/g, '')}.md`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  }

  offer();
  if (run && run.isOpen) {
    enter();
  }
})();
