/* Draws mermaid diagrams; their source stays where drawing fails. */
(function () {
  'use strict';
  if (!window.mermaid) {
    return;
  }
  var chosen = document.documentElement.dataset.theme;
  var dark = chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  window.mermaid.initialize({
    startOnLoad: false,
    securityLevel: 'strict',
    theme: dark ? 'dark' : 'default',
    /* Words on lines cannot be read well enough on mermaid's own grey. */
    themeVariables: dark ? { edgeLabelBackground: '#263040' } : {}
  });
  document.querySelectorAll('.body pre code.language-mermaid').forEach(function (code, number) {
    var pre = code.closest('pre');
    window.mermaid.render('hb-diagram-' + number, code.textContent).then(function (drawn) {
      var figure = document.createElement('div');
      figure.className = 'wide diagram';
      figure.setAttribute('role', 'img');
      figure.setAttribute('aria-label', code.textContent.trim().split('\n')[0]);
      figure.innerHTML = drawn.svg;
      (pre.closest('.code-box') || pre).before(figure);
    }, function () {
      /* the source is still there */
    });
  });
})();
