/* Before anything is painted: the colours the reader chose last time, so that nothing flashes. */
(function () {
  'use strict';
  var page = document.documentElement;
  page.classList.add('has-script');
  try {
    var theme = localStorage.getItem('handbook:theme');
    if (theme === 'light' || theme === 'dark') {
      page.dataset.theme = theme;
    }
  } catch (e) {
    /* storage may be switched off: the system's colours hold */
  }
})();
