/* What every page does beyond being read. Classic script: it also runs from a disk. */
(function () {
  'use strict';
  var page = document.body;
  var root = page.dataset.root;
  var loading = Object.create(null);

  /* Name, language and words of the project: the publisher writes them before this file. */
  var handbook = window.handbook;

  function start() {
    themeSwitch();
    menu();
    codeBoxes();
    scrollSpy();
    tables();
    filters();
    sidebar();
    article();
    document.querySelectorAll('.printed-on').forEach(function (place) {
      place.textContent = new Date().toISOString().slice(0, 10);
    });
  }

  handbook.word = function (name) {
    var text = handbook.words[name] || name;
    for (var at = 1; at < arguments.length; at++) {
      text = text.split('{' + (at - 1) + '}').join(arguments[at]);
    }
    return text;
  };

  /* Loads a script of the handbook once. */
  handbook.load = function (path) {
    if (!loading[path]) {
      loading[path] = new Promise(function (done, failed) {
        var script = document.createElement('script');
        script.src = root + path;
        script.onload = done;
        script.onerror = failed;
        document.head.appendChild(script);
      });
    }
    return loading[path];
  };

  handbook.element = function (name, attributes, content) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      element.setAttribute(key, attributes[key]);
    });
    [].concat(content === undefined ? [] : content).forEach(function (part) {
      element.append(part);
    });
    return element;
  };

  handbook.remember = function (key, value) {
    try {
      if (value === null) {
        localStorage.removeItem('handbook:' + key);
      } else {
        localStorage.setItem('handbook:' + key, value);
      }
    } catch (e) {
      /* storage may be switched off or full: it is forgotten with the page */
    }
  };

  handbook.recall = function (key) {
    try {
      return localStorage.getItem('handbook:' + key);
    } catch (e) {
      return null;
    }
  };

  var word = handbook.word;
  var element = handbook.element;

  function themeSwitch() {
    var button = document.querySelector('.theme-switch');
    var order = ['auto', 'light', 'dark'];
    var signs = { auto: '\u25D0', light: '\u2600', dark: '\u263E' };
    function show() {
      var theme = document.documentElement.dataset.theme || 'auto';
      button.textContent = signs[theme];
      button.setAttribute('aria-label', word('theme_' + theme));
      button.title = word('theme_' + theme);
    }
    button.hidden = false;
    show();
    button.addEventListener('click', function () {
      var now = document.documentElement.dataset.theme || 'auto';
      var next = order[(order.indexOf(now) + 1) % order.length];
      if (next === 'auto') {
        delete document.documentElement.dataset.theme;
      } else {
        document.documentElement.dataset.theme = next;
      }
      handbook.remember('theme', next === 'auto' ? null : next);
      show();
    });
  }

  function menu() {
    var button = document.querySelector('.menu');
    var bar = document.getElementById('sidebar');
    button.hidden = false;
    button.addEventListener('click', function () {
      var open = bar.classList.toggle('is-open');
      button.setAttribute('aria-expanded', String(open));
    });
  }

  /* A prompt is not part of a command: "$ ls" is copied as "ls", and what it printed is left out. */
  handbook.commands = function (text) {
    var lines = text.replace(/\n$/, '').split('\n');
    var prompt = /^\s*(?:\[?[\w.-]+@[\w.-]+[^$#>]*\]?)?\s*[$%❯]\s+/;
    if (!lines.some(function (line) { return prompt.test(line); })) {
      return lines.join('\n');
    }
    var kept = [];
    var goesOn = false;
    lines.forEach(function (line) {
      if (prompt.test(line)) {
        kept.push(line.replace(prompt, ''));
        goesOn = /\\\s*$/.test(line);
      } else if (goesOn) {
        kept.push(line.replace(/^>\s?/, ''));
        goesOn = /\\\s*$/.test(line);
      }
    });
    return kept.join('\n');
  };

  handbook.copy = function (text) {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    var area = element('textarea', { readonly: '' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  };

  function codeBoxes() {
    document.querySelectorAll('.body pre').forEach(function (pre) {
      var box = element('div', { 'class': 'code-box' });
      var button = element('button', { type: 'button', 'class': 'copy', 'aria-label': word('copy_label') }, word('copy'));
      pre.replaceWith(box);
      box.append(pre, button);
      button.addEventListener('click', function () {
        handbook.copy(handbook.commands(pre.textContent)).then(function () {
          button.textContent = word('copied');
          setTimeout(function () { button.textContent = word('copy'); }, 1500);
        });
      });
    });
  }

  function scrollSpy() {
    var links = Array.from(document.querySelectorAll('.beside .toc a'));
    var headings = links.map(function (link) {
      return document.getElementById(decodeURIComponent(link.hash.slice(1)));
    });
    if (!links.length) {
      return;
    }
    function follow() {
      var current = 0;
      headings.forEach(function (heading, at) {
        if (heading && heading.getBoundingClientRect().top < 120) {
          current = at;
        }
      });
      links.forEach(function (link, at) {
        if (at === current) {
          link.setAttribute('aria-current', 'true');
        } else {
          link.removeAttribute('aria-current');
        }
      });
    }
    var waiting = false;
    document.addEventListener('scroll', function () {
      if (!waiting) {
        waiting = true;
        requestAnimationFrame(function () { waiting = false; follow(); });
      }
    }, { passive: true });
    follow();
  }

  function tables() {
    document.querySelectorAll('table.sortable').forEach(function (table) {
      Array.from(table.tHead.rows[0].cells).forEach(function (cell, column) {
        var button = element('button', { type: 'button', title: word('sort') }, cell.textContent);
        cell.textContent = '';
        cell.append(button);
        button.addEventListener('click', function () { sort(table, cell, column); });
      });
    });
  }

  function sort(table, cell, column) {
    var up = cell.getAttribute('aria-sort') !== 'ascending';
    var body = table.tBodies[0];
    var rows = Array.from(body.rows);
    function key(row) {
      var place = row.cells[column];
      return place.dataset.sort !== undefined ? place.dataset.sort : place.textContent.trim();
    }
    rows.sort(function (one, other) {
      var order = key(one).localeCompare(key(other), handbook.language, { numeric: true });
      return up ? order : -order;
    });
    Array.from(table.tHead.rows[0].cells).forEach(function (each) { each.removeAttribute('aria-sort'); });
    cell.setAttribute('aria-sort', up ? 'ascending' : 'descending');
    body.append.apply(body, rows);
  }

  /* Filters stand in the address, so that a figure can link to the list behind it. */
  function filters() {
    var form = document.querySelector('form.filters');
    var table = document.querySelector('table.filterable');
    if (!form || !table) {
      return;
    }
    var rows = Array.from(table.tBodies[0].rows);
    form.hidden = false;
    form.querySelector('button').textContent = word('filter_reset');
    function matches(row, field) {
      var wanted = field.value.trim().toLowerCase();
      if (!wanted) {
        return true;
      }
      if (field.name === 'text') {
        return row.textContent.toLowerCase().indexOf(wanted) >= 0;
      }
      return (row.dataset[field.name] || '').toLowerCase().split('|').indexOf(wanted) >= 0;
    }
    function fields() {
      return Array.from(form.elements).filter(function (field) { return field.name; });
    }
    function apply() {
      var shown = 0;
      rows.forEach(function (row) {
        row.hidden = !fields().every(function (field) { return matches(row, field); });
        shown += row.hidden ? 0 : 1;
      });
      form.querySelector('.filter-count').textContent = shown ? word('filter_count', shown, rows.length) : word('filter_none');
      var hash = fields().filter(function (field) { return field.value; }).map(function (field) {
        return field.name + '=' + encodeURIComponent(field.value);
      }).join('&');
      if (hash || location.hash.indexOf('=') > 0) {
        history.replaceState(null, '', hash ? '#' + hash : location.pathname);
      }
    }
    function fromAddress() {
      if (location.hash.indexOf('=') < 0) {
        return;
      }
      location.hash.slice(1).split('&').forEach(function (pair) {
        var at = pair.indexOf('=');
        var field = form.elements[pair.slice(0, at)];
        if (field) {
          field.value = decodeURIComponent(pair.slice(at + 1));
        }
      });
    }
    fromAddress();
    apply();
    form.addEventListener('input', apply);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    form.addEventListener('reset', function () { setTimeout(apply); });
    window.addEventListener('hashchange', function () { fromAddress(); apply(); });
  }

  /* The documents of a type below its link in the side bar, loaded when they are asked for. */
  var navigation = Object.create(null);
  handbook.nav = function (type, rows) {
    navigation[type] = rows;
  };
  var MANY = 300;

  function sidebar() {
    var types = Array.from(document.querySelectorAll('.types [data-type]'));
    var box = document.querySelector('.nav-filter');
    if (!types.length) {
      return;
    }
    var field = element('input', { type: 'search', placeholder: word('nav_filter'), 'aria-label': word('nav_filter'), autocomplete: 'off' });
    box.append(field);
    box.hidden = false;
    function load(item) {
      return handbook.load('assets/nav-' + item.dataset.type + '.js').then(function () {
        return navigation[item.dataset.type] || [];
      });
    }
    function show(item, rows, wanted) {
      var old = item.querySelector('.nav-list');
      var found = rows.filter(function (row) {
        return !wanted || row.join('|').toLowerCase().indexOf(wanted) >= 0;
      });
      var list = element('ul', { 'class': 'nav-list' });
      found.slice(0, wanted ? 60 : MANY).forEach(function (row) {
        var link = element('a', { href: root + row[1] }, [element('span', { 'class': 'dot state-' + row[2], title: row[3] }), row[0]]);
        if (link.pathname === location.pathname) {
          link.setAttribute('aria-current', 'page');
        }
        list.append(element('li', {}, link));
      });
      var more = found.length - list.children.length;
      if (more > 0) {
        list.append(element('li', {}, element('a', { href: item.querySelector('a').getAttribute('href') }, word('nav_more', more))));
      }
      if (old) {
        old.remove();
      }
      if (found.length) {
        item.append(list);
      }
      item.hidden = Boolean(wanted) && !found.length;
    }
    var section = types.filter(function (item) { return item.dataset.type === page.dataset.section; })[0];
    function calm() {
      types.forEach(function (item) {
        item.hidden = false;
        var list = item.querySelector('.nav-list');
        if (list && item !== section) {
          list.remove();
        }
      });
      if (section && Number(section.dataset.count) <= MANY) {
        load(section).then(function (rows) {
          show(section, rows, '');
          var current = section.querySelector('[aria-current=page]');
          if (current && current.offsetParent) {
            var bar = document.getElementById('sidebar');
            bar.scrollTop = Math.max(0, current.offsetTop - bar.clientHeight / 2);
          }
        });
      }
    }
    field.addEventListener('input', function () {
      var wanted = field.value.trim().toLowerCase();
      if (!wanted) {
        calm();
        return;
      }
      types.forEach(function (item) {
        load(item).then(function (rows) {
          if (field.value.trim().toLowerCase() === wanted) {
            show(item, rows, wanted);
          }
        });
      });
    });
    calm();
  }

  function article() {
    var document_ = document.querySelector('article.document');
    if (!document_) {
      return;
    }
    var due = document_.dataset.due;
    if (due && /^(fresh|due-soon|suspect|unknown)$/.test(document_.dataset.state) && new Date().toISOString().slice(0, 10) >= due) {
      var notice = document_.querySelector('.now-overdue');
      notice.textContent = word('now_overdue');
      notice.hidden = false;
    }
  }

  start();
})();
