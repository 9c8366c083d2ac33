// Remembers in this browser which files were looked at, so that a reviewer sees what is still unopened.
(function () {
  'use strict';
  const key = function (id) { return 'cd-opened-' + id; };

  function mark(id) {
    document.querySelectorAll('[data-opened="' + id + '"]').forEach(function (not) { not.hidden = true; });
    document.querySelectorAll('[data-opened-yes="' + id + '"]').forEach(function (yes) { yes.hidden = false; });
  }

  document.addEventListener('click', function (event) {
    const link = event.target.closest('[data-opens]');
    if (!link) return;
    localStorage.setItem(key(link.dataset.opens), 'yes');
    mark(link.dataset.opens);
  });

  function look() {
    document.querySelectorAll('[data-opens]').forEach(function (link) {
      if (localStorage.getItem(key(link.dataset.opens))) mark(link.dataset.opens);
    });
  }
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', look); else look();
})();
