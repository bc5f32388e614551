/* Keeps a page of the preview up to date: it is in no published handbook. */
(function () {
  'use strict';
  var folder = '/.handbook-live/';
  var shown = document.querySelector('meta[name="handbook-live"]').content;
  var place = 'handbook-live ' + location.pathname;
  var events = null;
  var drawn = 0;

  function plain(text) {
    return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  }

  function banner(className, text) {
    document.querySelectorAll('.' + className).forEach(function (old) { old.remove(); });
    if (text) {
      var made = element('div', 'handbook-live-banner ' + className, text);
      made.setAttribute('role', 'alert');
      document.body.prepend(made);
    }
  }

  /* The block of the page that begins as the one of the source does, below the same heading. */
  function blockOf(finding) {
    var body = document.querySelector('.document .body');
    if (!body) { return document.querySelector('main') || document.body; }
    var head = finding.section && document.getElementById(finding.section);
    if (!finding.text) { return head || document.querySelector('.document-head') || body; }
    var start = plain(finding.text);
    var found = null;
    body.querySelectorAll('p, li, pre, tr, blockquote, .alert').forEach(function (each) {
      var isBelow = !head || (head.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
      var text = isBelow && plain(each.textContent.slice(0, 400));
      if (text && (text.indexOf(start) === 0 || (text.length > 20 && start.indexOf(text) === 0))) {
        found = found && !found.contains(each) ? found : each;
      }
    });
    return found || head || body;
  }

  function note(finding) {
    var made = element('aside', 'handbook-live-finding handbook-live-' + finding.severity);
    made.setAttribute('aria-label', finding.severity);
    made.append(element('strong', '', finding.severity + (finding.line ? ', line ' + finding.line : '')), ' ');
    made.append(finding.message + (finding.remedy ? ': ' + finding.remedy : '') + ' ');
    var rule = element('a', '', finding.rule);
    rule.href = '/rules/' + encodeURIComponent(finding.rule) + '.html';
    made.append(rule);
    return made;
  }

  function put(finding) {
    var block = blockOf(finding);
    var made = note(finding);
    if (block.tagName === 'LI') {
      block.append(made);
    } else if (block.tagName === 'TR') {
      (block.closest('.table-scroll') || block.closest('table')).after(made);
    } else if (block.matches('.body, main, body')) {
      block.prepend(made);
    } else {
      block.after(made);
    }
  }

  function draw(state) {
    document.querySelectorAll('.handbook-live-finding').forEach(function (old) { old.remove(); });
    state.findings.slice().reverse().forEach(put);
    banner('handbook-live-mistake', state.mistake);
    document.documentElement.dataset.handbookLive = state.edition;
    showPicturesAnew(state.edition);
    goBack();
  }

  /* A picture may have changed where the page did not. */
  function showPicturesAnew(edition) {
    if (drawn && drawn !== edition) {
      document.querySelectorAll('.document .body img').forEach(function (picture) {
        var url = new URL(picture.src);
        if (url.origin === location.origin) { url.search = edition; picture.src = url; }
      });
    }
    drawn = edition;
  }

  /* Only when the findings stand, for they take room. */
  function goBack() {
    var y = sessionStorage.getItem(place);
    if (y !== null) {
      sessionStorage.removeItem(place);
      scrollTo({ top: Number(y), behavior: 'instant' });
    }
  }

  function reload() {
    sessionStorage.setItem(place, String(scrollY));
    history.scrollRestoration = 'manual';
    location.reload();
  }

  function look() {
    fetch(folder + 'state?' + location.pathname)
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        if (state.page === shown) { draw(state); } else { reload(); }
      })
      .catch(function () { /* The events tell that nobody answers any more. */ });
  }

  /* A browser opens six connections to one server, so a page nobody sees gives its own back. */
  function listen() {
    if (document.hidden) {
      if (events) { events.close(); events = null; }
    } else if (!events) {
      events = new EventSource(folder + 'events');
      events.onmessage = function () { banner('handbook-live-gone', ''); look(); };
      events.onerror = function () {
        banner('handbook-live-gone', 'The preview has stopped; this page is as it was last.');
      };
    }
  }

  addEventListener('pagehide', function () { if (events) { events.onerror = null; events.close(); events = null; } });
  addEventListener('pageshow', listen);
  document.addEventListener('visibilitychange', listen);
}());
