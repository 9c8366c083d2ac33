// The frame's own movements: menu as drawer and as icons, drop lists, focus on what is said, a sign of work.
(function () {
  'use strict';
  const root = document.documentElement;

  function drawer(open) {
    const button = document.querySelector('[data-drawer]');
    const menu = document.getElementById('menu');
    if (!button || !menu) return;
    root.classList.toggle('drawer-open', open);
    button.setAttribute('aria-expanded', String(open));
    if (open) menu.querySelector('a').focus();
    else if (menu.contains(document.activeElement)) button.focus();
  }

  function fold(button) {
    const folded = root.classList.toggle('folded');
    button.setAttribute('aria-pressed', String(folded));
    document.cookie = 'cd-menu=' + (folded ? 'folded' : 'open') + ';path=/;max-age=31536000;samesite=lax';
  }

  function closeDropsExcept(kept) {
    document.querySelectorAll('details.drop[open]').forEach(function (drop) {
      if (drop !== kept) drop.open = false;
    });
  }

  function goToField(id) {
    const place = document.getElementById(id);
    if (!place) return false;
    const field = place.matches('input,select,textarea,button,a') ? place
      : place.querySelector('input:not([type=hidden]),select,textarea,button,a,[tabindex]');
    (field || place).focus();
    (field || place).scrollIntoView({ block: 'center' });
    return true;
  }

  function focusOnErrors() {
    const errors = document.querySelector('#messages .summary-error');
    if (errors) { errors.focus(); errors.scrollIntoView({ block: 'nearest' }); }
  }

  // what the browser itself has to say goes where the server says it
  window.cdSay = function (text, field) {
    const place = document.getElementById('messages');
    const summary = document.createElement('div');
    summary.className = 'summary summary-error';
    summary.setAttribute('role', 'alert');
    summary.tabIndex = -1;
    const said = document.createElement(field ? 'a' : 'p');
    said.textContent = text;
    if (field) said.href = '#' + field;
    summary.append(said);
    place.replaceChildren(summary);
    summary.focus();
  };

  document.addEventListener('click', function (event) {
    const target = event.target.closest('[data-drawer],[data-fold],[data-veil],[data-print],.summary-error a,details.drop');
    closeDropsExcept(event.target.closest('details.drop'));
    if (!target) return;
    if (target.hasAttribute('data-drawer')) drawer(!root.classList.contains('drawer-open'));
    else if (target.hasAttribute('data-veil')) drawer(false);
    else if (target.hasAttribute('data-fold')) fold(target);
    else if (target.hasAttribute('data-print')) window.print();
    else if (target.matches('.summary-error a') && goToField(decodeURIComponent(target.hash.slice(1)))) event.preventDefault();
  });

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape') return;
    const open = document.querySelector('details.drop[open]');
    if (open) { open.open = false; open.querySelector('summary').focus(); }
    drawer(false);
  });

  document.addEventListener('DOMContentLoaded', function () {
    focusOnErrors();
    if (!window.jQuery) return;
    // what the server said after an act is read out and seen, but a draft kept in the background is not one
    window.jQuery(document)
      .on('pfAjaxStart', function () { root.classList.add('working'); })
      .on('pfAjaxError', function () { window.cdSay(document.body.dataset.failed); })
      .on('pfAjaxComplete', function (event, xhr) {
        root.classList.remove('working');
        if (xhr && xhr.responseText && xhr.responseText.indexOf('summary-error') >= 0) focusOnErrors();
        else if (xhr && xhr.responseText && xhr.responseText.indexOf('summary-done') >= 0) {
          const done = document.querySelector('#messages .summary-done');
          if (done) done.scrollIntoView({ block: 'nearest' });
        }
      });
  });
})();
