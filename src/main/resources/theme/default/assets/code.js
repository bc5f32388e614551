/* Colours code, where the highlighter is there and knows the language. */
(function () {
  'use strict';
  if (!window.hljs) {
    return;
  }
  document.querySelectorAll('.body pre code[class^="language-"]').forEach(function (code) {
    var language = code.className.slice('language-'.length).split(/\s/)[0];
    if (window.hljs.getLanguage(language)) {
      code.innerHTML = window.hljs.highlight(code.textContent, { language: language, ignoreIllegals: true }).value;
      code.classList.add('hljs');
    }
  });
})();
