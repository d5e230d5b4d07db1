import { h, replace } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t } from '/page/words.js';
import { act } from '/page/api.js';
import { clockTime } from '/page/time.js';
import { content, plainText } from '/page/phone/content.js';
import { keyboard } from '/page/phone/keyboard.js';
import { openMenu } from '/page/phone/menu.js';

// One message with its buttons. It draws itself anew only when something about it changed.
export class Bubble {
  element = h('article', { class: 'message' });
  #person;
  #overlays;
  #composer;
  #message = null;
  #context = null;
  #drawn = '';

  constructor(person, overlays, composer) {
    this.#person = person;
    this.#overlays = overlays;
    this.#composer = composer;
    this.element.addEventListener('contextmenu', event => {
      if (event.target.closest('a, .key')) return;
      event.preventDefault();
      this.#openMenu();
    });
  }

  update(message, person, all) {
    this.#message = message;
    this.#context = {
      language: person.language,
      waiting: person.waiting?.message === message.id ? person.waiting.data : null,
      reply: message.reply_to ? all.find(other => other.id === message.reply_to) : null,
      isBlocked: person.has_blocked,
    };
    const state = JSON.stringify([message, this.#context]);
    if (state === this.#drawn) return;
    this.#drawn = state;
    this.draw();
  }

  draw() {
    const message = this.#message;
    const focus = this.#focusPlace();
    this.element.className = `message ${message.is_mine ? 'is-mine' : 'is-theirs'} is-${message.kind}${message.rows ? ' has-keys' : ''}`
      + (this.element.classList.contains('is-arriving') ? ' is-arriving' : '');
    if (message.kind === 'service') {
      replace(this.element, h('span', { class: 'pill' }, plainText(message)));
      return;
    }
    const more = h('button', { type: 'button', class: 'bubble-more', 'aria-label': t('messageMenu'), 'aria-haspopup': 'menu', onclick: () => this.#openMenu() }, icon('more'));
    const bubble = h('div', { class: message.edited_at ? 'bubble is-edited' : 'bubble' },
      message.author && !message.is_mine ? h('div', { class: 'author' }, message.author) : null,
      message.is_pinned ? h('div', { class: 'pin' }, icon('pin'), t('pinnedMark')) : null,
      this.#context.reply ? h('div', { class: 'quote' }, plainText(this.#context.reply)) : null,
      content(message, { toast: text => this.#overlays.toast(text), say: text => act(this.#person, 'text', { text }) }),
      this.#meta());
    replace(this.element, h('div', { class: 'bubble-row' }, bubble, more), message.reaction ? h('span', { class: 'reaction' }, message.reaction) : null,
      message.rows ? keyboard(message, this.#context.waiting, button => this.#press(button)) : null);
    this.#restoreFocus(focus);
  }

  leave() {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      this.element.remove();
      return;
    }
    this.element.inert = true;
    this.element.style.height = `${this.element.offsetHeight}px`;
    requestAnimationFrame(() => this.element.classList.add('is-leaving'));
    setTimeout(() => this.element.remove(), 260);
  }

  #meta() {
    const { at, edited_at: edited, is_mine: isMine } = this.#message;
    return h('span', { class: 'meta' }, edited ? `${t('edited')} ` : '', h('time', null, clockTime(at)), isMine ? icon('checks') : null);
  }

  #press(button) {
    if (button.action === 'CopyText') {
      navigator.clipboard?.writeText(button.value).catch(() => {});
      this.#overlays.toast(`${t('copied')}: ${button.value}`);
    } else if (button.action === 'Callback') {
      act(this.#person, 'press', { message: this.#message.id, data: button.value }).catch(error => this.#overlays.toast(t('failed', { e: error.message })));
    } else {
      this.#overlays.toast(button.value);
    }
  }

  #openMenu() {
    const { id, text, is_mine: isMine, kind } = this.#message;
    const run = (name, body) => act(this.#person, name, body).catch(error => this.#overlays.toast(t('failed', { e: error.message })));
    openMenu(this.element.querySelector('.bubble-more') ?? this.element, [
      { text: t('copyText'), icon: 'copy', isHidden: !text || this.#message.is_protected, run: () => { navigator.clipboard?.writeText(text).catch(() => {}); this.#overlays.toast(t('copied')); } },
      { text: t('editText'), icon: 'edit', isHidden: !isMine || kind !== 'text' || this.#context.isBlocked, run: () => this.#overlays.ask(t('editText'), text, t('save'), changed => run('edit', { message: id, text: changed })) },
      { text: t('deleteForBoth'), icon: 'trash', run: () => run('delete', { message: id, for_both: true }) },
      { text: t('deleteForMe'), icon: 'trash', run: () => run('delete', { message: id, for_both: false }) },
    ].filter(item => !item.isHidden));
  }

  // An edit replaces the buttons; the focus stays where the finger was.
  #focusPlace() {
    const active = document.activeElement;
    if (!this.element.contains(active)) return null;
    return active.dataset.place ?? 'more';
  }

  #restoreFocus(place) {
    if (place === null) return;
    const target = this.element.querySelector(`[data-place="${place}"]`) ?? this.element.querySelector('.key') ?? this.element.querySelector('.bubble-more');
    target?.focus({ preventScroll: true });
  }
}
