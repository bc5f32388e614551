/*
 * Shows diagrams as pictures. They are drawn in a frame that may do nothing else: it has no origin,
 * and what comes out of it is shown as an image, which runs nothing, asks for nothing and covers
 * nothing. The page holds the library as a text and never runs it. The source stays where drawing
 * fails.
 */
(function () {
  'use strict';
  /* What would be asked for is not drawn, so that nobody is told of a request that was refused. */
  var FETCHES = /url\s*\(|@import|image-set|<\s*\/?\s*(?:img|image|link|style|iframe|object|embed|svg|audio|video|source)\b|\b(?:img|src|srcset|href)\s*[:=]|\\[0-9a-f]/i;
  var LONGEST = 50000;
  var chosen = document.documentElement.dataset.theme;
  var dark = chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
  var codes = Array.prototype.filter.call(
    document.querySelectorAll('.body pre code.language-mermaid'),
    function (code) {
      return code.textContent.length <= LONGEST && !FETCHES.test(code.textContent);
    });
  if (codes.length === 0 || !window.handbookMermaid) {
    return;
  }
  var script = document.currentScript;
  var frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.title = 'mermaid';
  frame.tabIndex = -1;
  frame.style.cssText = 'position:fixed;top:0;left:0;width:100%;height:0;border:0;visibility:hidden';
  frame.src = script.src.replace(/diagram\.js$/, 'diagram-frame.html');

  function size(value) {
    return typeof value === 'number' && value > 0 && value < 20000 ? Math.ceil(value) : 0;
  }

  function show(drawn) {
    var code = codes[drawn.diagram];
    if (!code || typeof drawn.svg !== 'string' || !size(drawn.width) || !size(drawn.height)) {
      return;
    }
    codes[drawn.diagram] = null;
    var picture = document.createElement('img');
    picture.alt = code.textContent.trim().split('\n')[0];
    picture.width = size(drawn.width);
    picture.height = size(drawn.height);
    picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawn.svg);
    var figure = document.createElement('div');
    figure.className = 'wide diagram';
    figure.append(picture);
    var pre = code.closest('pre');
    (pre.closest('.code-box') || pre).before(figure);
  }

  window.addEventListener('message', function (event) {
    if (event.source !== frame.contentWindow || !event.data) {
      return;
    }
    if (event.data.ready) {
      frame.contentWindow.postMessage({
        library: window.handbookMermaid,
        dark: dark,
        sources: codes.map(function (code) { return code.textContent; })
      }, '*');
    } else {
      show(event.data);
    }
  });
  document.body.append(frame);
})();
