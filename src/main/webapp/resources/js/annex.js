// What is clicked in a row of an annex goes to the server by its name, and only that row comes back.
(function () {
  'use strict';
  let asked = null;

  document.addEventListener('click', function (event) {
    const button = event.target.closest('[data-annex]');
    if (!button || button.disabled || typeof window.cdAnnex !== 'function') return;
    const row = button.closest('.annex-row');
    row.querySelectorAll('[data-annex]').forEach(function (each) { each.disabled = true; });
    asked = row.id;
    const said = [{ name: 'do', value: button.dataset.annex }];
    const reason = button.closest('[data-alike]') && button.closest('[data-alike]').querySelector('[data-reason]');
    if (reason) said.push({ name: 'reason', value: reason.value });
    ['row', 'field', 'question', 'suggestion', 'other'].forEach(function (name) {
      if (button.dataset[name] !== undefined) said.push({ name: name, value: button.dataset[name] });
    });
    window.cdAnnex(said);
  });

  document.addEventListener('DOMContentLoaded', function () {
    if (!window.jQuery) return;
    window.jQuery(document).on('pfAjaxComplete', function () {
      const row = asked && document.getElementById(asked);
      asked = null;
      if (!row) return;
      row.querySelectorAll('[data-annex]').forEach(function (each) { each.disabled = false; });
      (row.querySelector('textarea') || row.querySelector('h3')).focus();
    });
  });
})();
