/* Colours code, in the languages whose grammars the page loads: they come after this script. */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  document.querySelectorAll('.body pre code[class^="language-"]').forEach(function (code) {
    var language = code.className.slice('language-'.length).split(/\s/)[0];
    if (window.hljs.getLanguage(language)) {
      code.innerHTML = window.hljs.highlight(code.textContent, { language: language, ignoreIllegals: true }).value;
      code.classList.add('hljs');
    }
  });
});
