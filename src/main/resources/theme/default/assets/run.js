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
  const KEY = `handbook:run:${project}:${article.dataset.id}`;
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

  function stored() {
    try {
      const run = JSON.parse(recall(KEY));
      return run && Array.isArray(run.steps) ? run : null;
    } catch (unreadable) {
      return null;
    }
  }

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

  /** What a step says, without what hangs below it. */
  function textOf(host) {
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
  steps.forEach((step, at) => {
    const text = textOf(step.host);
    const count = step.isSection && text.match(COUNT);
    step.text = count ? text.slice(count[0].length) : text;
    step.number = step.isSection ? (count ? count[1] : String(at + 1)) : numberOf(step.host);
    step.section = headingOf(step.host);
  });

  /* ---- a run ---- */

  let run = stored();
  let isChanged = false;
  let current = 0;

  const blank = ({ text, number, kind, section }) => ({ text, number, kind, section });
  const isTouched = (state) => state.done || state.failed || state.note;
  const count = (what) => run.steps.filter((state) => state[what]).length;

  function begin() {
    run = { revision: article.dataset.revision, started: now(), isOpen: true, steps: steps.map(blank), former: [] };
    run.steps[0].started = run.started;
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
    isChanged = true;
  }

  function save() {
    keep(KEY, JSON.stringify(run));
  }

  /* ---- what is added to the page ---- */

  const place = article.querySelector('.run-start') || body.parentElement.insertBefore(element('div', 'run-start'), body);
  const opener = button('run-open', '', open);
  const progress = set(element('p', 'run-progress'), { role: 'status' });
  const meter = set(element('progress', 'run-meter'), { max: steps.length, value: 0 });
  const bar = set(
    element(
      'div', 'run-bar', meter, progress,
      button('run-next', label('run_next'), () => focus(nextUndone(current))),
      button('run-export', label('run_export'), showLog),
      button('run-leave', label('run_leave'), leave),
    ),
    { role: 'group', 'aria-label': label('run_log_title') },
  );

  function panel() {
    const who = set(element('input', 'run-who'), { type: 'text', autocomplete: 'name' });
    who.value = run.who || recall(WHO) || '';
    run.who = who.value;
    who.addEventListener('input', () => {
      run.who = who.value;
      keep(WHO, who.value);
      save();
    });
    const made = element(
      'div', 'run-panel',
      element('p', '', `${label('run_started')} ${run.started.replace('T', ' ')} `, button('run-reset', label('run_reset'), reset)),
      element('label', 'run-who-label', label('run_who'), who),
      element('p', 'run-keys', label('run_keys')),
    );
    [isChanged && 'run_changed', !keeps && 'run_not_kept'].filter(Boolean).forEach((name) => made.append(element('p', 'run-warning', label(name))));
    return made;
  }

  function row(step, at) {
    const tick = set(element('input', 'run-tick'), { type: 'checkbox', 'aria-label': `${step.number} ${label('run_' + step.kind)}: ${step.text}` });
    const note = set(element('textarea', 'run-note'), { rows: 2, 'aria-label': label('run_note_for', step.number) });
    const time = element('span', 'run-time');
    const fail = button('run-fail', label('run_failed'), () => failed(at));
    const wayOut = element('p', 'run-failed');
    tick.addEventListener('change', () => ticked(at, tick.checked));
    note.addEventListener('input', () => {
      run.steps[at].note = note.value;
      save();
    });
    step.parts = { tick, note, time, fail, wayOut };
    const head = element(
      'div', 'run-head',
      element('label', 'run-label', tick, element('span', 'run-number', step.number), element('span', 'run-kind', label('run_' + step.kind))),
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

  function open() {
    if (!run) {
      begin();
    }
    run.isOpen = true;
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

  function close() {
    document.removeEventListener('keydown', key);
    article.classList.remove('is-running');
    document.documentElement.classList.remove('has-run');
    steps.forEach(takeFrom);
    bar.remove();
    article.querySelectorAll('.run-back').forEach((link) => link.remove());
    offer();
    opener.focus();
  }

  function reset() {
    if (window.confirm(label('run_reset_sure'))) {
      keep(KEY, null);
      run = null;
      isChanged = false;
      close();
    }
  }

  function offer() {
    const start = article.dataset.run === 'checklist' ? 'checklist_start' : 'run_start';
    opener.textContent = run ? label('run_resume', count('done'), run.steps.length) : label(start);
    place.replaceChildren(opener);
    place.hidden = false;
  }

  function ticked(at, isDone) {
    const state = run.steps[at];
    if (isDone) {
      state.done = now();
      state.started = state.started || state.done;
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
    const acts = { n: () => writeNote(current), f: () => failed(current), l: showLog, x: () => toggle(current) };
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

  const plain = (text) => text.replace(/[\\`*_<[\]]/g, '\\$&');

  function logLine(state) {
    const times = [state.started, state.done].filter(Boolean).join(' – ');
    const line = `- [${state.done ? 'x' : ' '}] ${state.number} ${label('run_' + state.kind)}: ${plain(state.text)}${state.done ? ` (${times})` : ''}`;
    const failure = state.failed ? `\n  - **${label('run_failed_at', state.failed)}**` : '';
    const note = state.note ? `\n  - ${label('run_note')}: ${state.note.trim().replace(/\r?\n/g, '\n    ')}` : '';
    return line + failure + note;
  }

  function logSection(heading, states) {
    return [`\n## ${plain(heading)}\n`, ...states.map(logLine)];
  }

  function log() {
    const title = article.querySelector('h1') || document.querySelector('h1');
    const facts = [
      [label('run_document'), `${article.dataset.id}, ${label('run_revision', run.revision)}`],
      [label('run_by'), plain(run.who || '')],
      [label('run_started'), run.started],
      [label('run_exported'), now()],
    ];
    const lines = [`# ${label('run_of', plain(title ? title.textContent.trim() : article.dataset.id))}\n`];
    facts.filter(([, value]) => value).forEach(([name, value]) => lines.push(`- ${name}: ${value}`));
    lines.push(`- ${label('run_progress', count('done'), run.steps.length)}${count('failed') ? ', ' + label('run_failures', count('failed')) : ''}`);
    let section = null;
    run.steps.forEach((state) => {
      const isNew = state.section !== section;
      section = state.section;
      lines.push(...(isNew && section ? logSection(section, [state]) : [(lines.length === facts.length ? '\n' : '') + logLine(state)]));
    });
    return lines.concat(run.former.length ? logSection(label('run_former'), run.former) : []).join('\n') + '\n';
  }

  function showLog() {
    const text = set(element('textarea', 'run-log'), { readonly: '', rows: 16, 'aria-label': label('run_log_title') });
    const said = set(element('p', 'run-said'), { role: 'status' });
    text.value = log();
    const dialog = element(
      'dialog', 'run-dialog',
      element('h2', '', label('run_log_title')), text, said,
      element(
        'p', 'run-actions',
        set(button('run-copy', label('run_log_copy'), () => copy(text, said)), { autofocus: '' }),
        button('run-save', label('run_log_save'), () => download(text.value)),
        button('', label('close'), () => dialog.close()),
      ),
    );
    dialog.setAttribute('aria-label', label('run_log_title'));
    dialog.addEventListener('close', () => dialog.remove());
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
