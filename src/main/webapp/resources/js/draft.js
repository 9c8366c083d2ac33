// Sends what is typed to the server a moment after the last key, so that nothing typed is ever lost.
(function () {
  'use strict';
  const PAUSE = 1500;
  let timer = null;

  function send(form) {
    clearTimeout(timer);
    timer = null;
    const keep = window[form.dataset.draft];
    if (typeof keep === 'function') keep();
  }

  // a file that would be refused need not travel
  document.addEventListener('change', function (event) {
    const field = event.target;
    if (field.type !== 'file' || !field.files[0] || !(field.files[0].size > Number(field.dataset.most))) return;
    event.stopImmediatePropagation();
    window.cdSay(field.dataset.tooBig, field.id);
    field.value = '';
  }, true);

  document.addEventListener('input', function (event) {
    const form = event.target.closest('form[data-draft]');
    if (!form || event.target.type === 'file') return;
    clearTimeout(timer);
    timer = setTimeout(function () { send(form); }, PAUSE);
  });
  // leaving the window is the last chance
  document.addEventListener('visibilitychange', function () {
    const form = document.querySelector('form[data-draft]');
    if (form && timer !== null && document.visibilityState === 'hidden') send(form);
  });
  // a report on its way must not be overtaken by its own draft
  document.addEventListener('click', function (event) {
    if (event.target.closest('form[data-draft] [data-final]')) clearTimeout(timer);
  });
})();
