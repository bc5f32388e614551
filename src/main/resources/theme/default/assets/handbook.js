/*
 * What every page does beyond being read. A classic script, as are all others here: pages opened
 * from a disk may run no modules and fetch nothing. It stands first in one file with tables.js,
 * sidebar.js, search.js and run.js, behind a line that says the project's name, language and words.
 */
(function () {
  'use strict';

  const root = document.body.dataset.root;
  const handbook = window.handbook;

  /* ---- for the other scripts ---- */

  /** A word in the page's language; {0}, {1} … stand for what is given. */
  handbook.word = (name, ...values) =>
    values.reduce((text, value, at) => text.split(`{${at}}`).join(value), handbook.words[name] || name);

  const loading = new Map();

  /** Loads a script of the handbook, once. */
  handbook.load = (path) => {
    if (!loading.has(path)) {
      loading.set(path, new Promise((done, failed) => {
        const script = document.createElement('script');
        script.src = root + path;
        script.onload = done;
        script.onerror = failed;
        document.head.append(script);
      }));
    }
    return loading.get(path);
  };

  handbook.element = (name, attributes = {}, content = []) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...[].concat(content));
    return element;
  };

  /** A long name, with places to break it: at its humps and separators. */
  handbook.breakable = (name) => {
    const parts = name.split(/(?<=[/_.:-])(?=[^/_.:\s-])|(?<=[a-z0-9])(?=[A-Z])/);
    const broken = document.createDocumentFragment();
    parts.forEach((part, at) => broken.append(...(at ? [document.createElement('wbr'), part] : [part])));
    return broken;
  };

  const order = new Intl.Collator(handbook.language, { numeric: true });

  /** The order in which people look for names: service-2 before service-10. */
  handbook.byName = (one, other) => order.compare(one, other);

  const { word, element } = handbook;

  /* ---- long names ---- */

  const LONG = /[^\s]{16,}/;

  function breakNames() {
    document.querySelectorAll('h1, .crumbs a, .cards :is(th, td) a, .cards td > span, .cards tbody th, .cards code, .place, .at-once a, .facts a').forEach((place) => {
      if (place.childNodes.length === 1 && place.firstChild.nodeType === Node.TEXT_NODE && LONG.test(place.textContent)) {
        place.replaceChildren(handbook.breakable(place.textContent));
      }
    });
  }

  /* ---- light and dark ---- */

  const THEMES = ['auto', 'light', 'dark'];

  const theme = () => document.documentElement.dataset.theme || 'auto';

  function themeSwitch() {
    const button = document.querySelector('.theme-switch');
    const show = () => {
      button.setAttribute('aria-label', word('theme_' + theme()));
      button.title = word('theme_' + theme());
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      choose(THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length]);
      show();
    });
    show();
  }

  function choose(next) {
    const { dataset } = document.documentElement;
    try {
      if (next === 'auto') {
        delete dataset.theme;
        localStorage.removeItem('handbook:theme');
      } else {
        dataset.theme = next;
        localStorage.setItem('handbook:theme', next);
      }
    } catch (refused) {
      /* storage may be switched off or full: it is forgotten with the page */
    }
  }

  /* ---- the menu of a narrow screen ---- */

  function menu() {
    const button = document.querySelector('.menu');
    const bar = document.getElementById('sidebar');
    const show = (open) => {
      bar.classList.toggle('is-open', open);
      button.setAttribute('aria-expanded', String(open));
    };
    button.hidden = false;
    button.addEventListener('click', () => show(!bar.classList.contains('is-open')));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && bar.classList.contains('is-open')) {
        show(false);
        button.focus();
      }
    });
    matchMedia('(min-width: 56.01rem)').addEventListener('change', () => show(false));
  }

  /* ---- code ---- */

  /** What may stand before the prompt: "user@host:~/folder", "[root@host folder]", "(venv)", "bash-5.1". */
  const WHERE = String.raw`(?:\([\w.-]+\)\s*)?(?:\[?[\w.-]+@[\w.-]+[^$#%>]*\]?|(?:ba|z)?sh-[\d.]+|PS\s[^>]*|\w:\\[^>]*)?`;
  const PROMPT = new RegExp(String.raw`^\s*${WHERE}\s*[$%❯➜]\s+`);
  const ROOT_PROMPT = new RegExp(String.raw`^\s*(?:${WHERE.replace(/\?$/, '')}\s*[#>]\s*|\w+(?:=[#>]|>)\s+)`);
  const BARE_PROMPT = /^\s*>\s+/;

  /**
   * A prompt is no part of a command: "$ ls" is copied as "ls", and what it printed is left out. A
   * "#" alone may begin a comment, so it is a prompt only where a host or a database stands before
   * it; a ">" alone is one only where no line goes without it.
   */
  handbook.commands = (text) => {
    const lines = text.replace(/\n$/, '').split('\n');
    const prompt = promptOf(lines);
    if (!prompt) {
      return lines.join('\n');
    }
    const kept = [];
    let goesOn = false;
    for (const line of lines) {
      if (prompt.test(line) || goesOn) {
        kept.push(prompt.test(line) ? line.replace(prompt, '') : line.replace(/^>\s?/, ''));
        goesOn = isUnfinished(line) || isInHereDocument(kept);
      }
    }
    return kept.join('\n');
  };

  function promptOf(lines) {
    const written = lines.filter((line) => line.trim());
    if (written.some((line) => PROMPT.test(line))) {
      return PROMPT;
    }
    if (written.length && ROOT_PROMPT.test(written[0])) {
      return ROOT_PROMPT;
    }
    return written.length && written.every((line) => BARE_PROMPT.test(line)) ? BARE_PROMPT : null;
  }

  const isUnfinished = (line) => /(?:\\|\||&&)\s*$/.test(line);

  /** Whether the last command reads on to a word of its own, as in "cat <<EOF". */
  function isInHereDocument(kept) {
    for (let at = kept.length - 1; at >= 0; at--) {
      const begin = kept[at].match(/<<[-~]?\s*(['"]?)(\w+)\1/);
      if (begin) {
        return !kept.slice(at + 1).some((line) => line.trim() === begin[2]);
      }
    }
    return false;
  }

  handbook.copy = (text) => {
    if (navigator.clipboard && window.isSecureContext) {
      return navigator.clipboard.writeText(text);
    }
    const area = element('textarea', { readonly: '' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    return Promise.resolve();
  };

  function codeBox(pre) {
    const box = element('div', { class: 'code-box' });
    const button = element('button', { type: 'button', class: 'copy', 'aria-label': word('copy_label') }, word('copy'));
    pre.replaceWith(box);
    box.append(pre, button);
    button.addEventListener('click', async () => {
      await handbook.copy((handbook.filled || String)(handbook.commands(pre.textContent)));
      button.textContent = word('copied');
      setTimeout(() => {
        button.textContent = word('copy');
      }, 1500);
    });
  }

  /* ---- the table of contents follows the reader ---- */

  function followReader() {
    const links = [...document.querySelectorAll('.beside .toc a')];
    const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
    if (!links.length) {
      return;
    }
    let shown = null;
    const follow = () => {
      const passed = headings.map((heading) => heading && heading.getBoundingClientRect().top < 120).lastIndexOf(true);
      const current = links[Math.max(0, passed)];
      if (current !== shown) {
        links.forEach((link) => link.removeAttribute('aria-current'));
        current.setAttribute('aria-current', 'true');
        keepInView(current, current.closest('.toc'));
        shown = current;
      }
    };
    let isWaiting = false;
    document.addEventListener('scroll', () => {
      if (!isWaiting) {
        isWaiting = true;
        requestAnimationFrame(() => {
          isWaiting = false;
          follow();
        });
      }
    }, { passive: true });
    follow();
  }

  /** Moves a list so that an entry is seen; the page stays where it is. */
  const keepInView = handbook.keepInView = (entry, list) => {
    const place = entry.getBoundingClientRect();
    const frame = list.getBoundingClientRect();
    if (place.top < frame.top || place.bottom > frame.bottom) {
      list.scrollTop += place.top - frame.top - list.clientHeight / 2;
    }
  };

  /* ---- what has changed since it was published ---- */

  const today = () => new Date().toISOString().slice(0, 10);

  function stillInDate(article) {
    const { due, state } = article.dataset;
    if (due && /^(fresh|due-soon|suspect|unknown)$/.test(state) && today() >= due) {
      const notice = article.querySelector('.now-overdue');
      notice.textContent = word('now_overdue');
      notice.hidden = false;
    }
  }

  handbook.switchScheme = () => document.querySelector('.theme-switch').click();

  breakNames();
  themeSwitch();
  menu();
  document.querySelectorAll('.body pre').forEach(codeBox);
  followReader();
  document.querySelectorAll('article.document').forEach(stillInDate);
  document.querySelectorAll('.printed-on').forEach((place) => {
    place.textContent = today();
  });
})();
