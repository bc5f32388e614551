/*
 * Check marks for what one has read. They are kept in this browser alone, by the text that was read:
 * where it changed since, the mark is gone and the page says why.
 */
(function () {
  'use strict';

  const KEY = `handbook:read:${(window.handbook && window.handbook.name) || ''}`;
  const LABELS = window.handbook.words;
  const label = (name, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, () => value), LABELS[name]);

  function stored() {
    try {
      const marks = JSON.parse(localStorage.getItem(KEY));
      return marks && typeof marks === 'object' && !Array.isArray(marks) ? marks : {};
    } catch (refused) {
      return {};
    }
  }

  function keep(id, revision) {
    const marks = stored();
    if (revision) {
      marks[id] = revision;
    } else {
      delete marks[id];
    }
    try {
      localStorage.setItem(KEY, JSON.stringify(marks));
    } catch (refused) {
      // A browser that keeps nothing still shows the marks while the page is open.
    }
  }

  const lists = [...document.querySelectorAll('.reading-list')];

  function draw(list) {
    const boxes = [...list.querySelectorAll('.reading-tick')];
    const read = boxes.filter((box) => box.checked).length;
    const progress = list.closest('section').querySelector('.reading-progress');
    progress.textContent = label('read_progress', read, boxes.length);
    progress.hidden = !read;
  }

  /** One document may stand in several lists. */
  function mark(id, isRead, revision) {
    keep(id, isRead ? revision : null);
    lists.forEach((list) => {
      list.querySelectorAll('li').forEach((item) => {
        if (item.dataset.id === id) {
          item.querySelector('.reading-tick').checked = isRead;
          item.classList.toggle('is-read', isRead);
          item.querySelectorAll('.reading-changed').forEach((note) => note.remove());
        }
      });
      draw(list);
    });
  }

  const marks = stored();
  lists.forEach((list) => {
    list.querySelectorAll('li').forEach((item) => {
      const { id, revision } = item.dataset;
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.className = 'reading-tick';
      box.setAttribute('aria-label', label('read_mark', item.querySelector('a').textContent));
      box.checked = Object.hasOwn(marks, id) && marks[id] === revision;
      box.addEventListener('change', () => mark(id, box.checked, revision));
      item.classList.toggle('is-read', box.checked);
      item.prepend(box);
      if (Object.hasOwn(marks, id) && !box.checked) {
        const note = document.createElement('span');
        note.className = 'reading-changed';
        note.textContent = label('read_changed');
        item.append(note);
      }
    });
    draw(list);
  });
})();
