import { h, replace } from '/page/dom.js';
import { t } from '/page/words.js';

const toastLasts = 3500;

// What stands over the chat for a moment and is never part of it: alerts, toasts, and the page's own small questions.
export class Overlays {
  element = h('div', { class: 'overlays' });
  #toasts = h('div', { class: 'toasts', role: 'status', 'aria-live': 'polite' });
  #lastPopup = null;
  #queue = [];

  constructor() {
    this.element.append(this.#toasts);
  }

  update(popups) {
    const newest = popups.at(-1)?.number ?? 0;
    // What was shown before this page was opened is over.
    if (this.#lastPopup !== null) {
      for (const popup of popups.filter(popup => popup.number > this.#lastPopup)) {
        if (popup.is_alert) this.alert(popup.text);
        else this.toast(popup.text);
      }
    }
    this.#lastPopup = newest;
  }

  draw() {
    const ok = this.element.querySelector('.dialog-ok');
    if (ok) ok.textContent = t('ok');
  }

  toast(text) {
    const toast = h('div', { class: 'toast' }, text);
    this.#toasts.append(toast);
    setTimeout(() => toast.classList.add('is-leaving'), toastLasts - 300);
    setTimeout(() => toast.remove(), toastLasts);
  }

  alert(text) {
    this.#queue.push(close => [
      h('p', { class: 'dialog-text' }, text),
      h('div', { class: 'dialog-row' }, h('button', { type: 'button', class: 'dialog-button dialog-ok', onclick: close }, t('ok'))),
    ]);
    this.#showNext('alertdialog');
  }

  ask(label, value, action, run) {
    const input = h('textarea', { class: 'dialog-input', rows: value.length > 40 ? 4 : 1, 'aria-label': label });
    input.value = value;
    this.#queue.push(close => {
      const done = () => { close(); run(input.value); };
      input.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); done(); } });
      return [
        h('label', { class: 'dialog-label' }, label, input),
        h('div', { class: 'dialog-row' },
          h('button', { type: 'button', class: 'dialog-button', onclick: close }, t('cancel')),
          h('button', { type: 'button', class: 'dialog-button', onclick: done }, action)),
      ];
    });
    this.#showNext('dialog');
  }

  #showNext(role) {
    if (this.element.querySelector('.shade') || this.#queue.length === 0) return;
    const before = document.activeElement;
    const shade = h('div', { class: 'shade' });
    const close = () => {
      shade.remove();
      if (before?.isConnected) before.focus();
      this.#showNext(role);
    };
    const dialog = h('div', { class: 'dialog', role, 'aria-modal': 'true' });
    replace(dialog, this.#queue.shift()(close));
    dialog.setAttribute('aria-label', dialog.querySelector('.dialog-text, .dialog-label').firstChild.textContent);
    shade.append(dialog);
    shade.addEventListener('keydown', event => {
      if (event.key === 'Escape') close();
      if (event.key === 'Tab') keepInside(event, dialog);
    });
    this.element.append(shade);
    dialog.querySelector('textarea, button').focus({ preventScroll: true });
  }
}

function keepInside(event, dialog) {
  const stops = [...dialog.querySelectorAll('button, textarea')];
  const at = stops.indexOf(document.activeElement) + (event.shiftKey ? -1 : 1);
  stops[(at + stops.length) % stops.length].focus();
  event.preventDefault();
}
