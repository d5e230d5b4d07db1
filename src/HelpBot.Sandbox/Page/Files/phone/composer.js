import { h, replace } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t, pageLanguage } from '/page/words.js';
import { act } from '/page/api.js';
import { openMenu } from '/page/phone/menu.js';

const places = [
  ['Алматы', 'Алматы', 43.24, 76.91], ['Астана', 'Астана', 51.17, 71.43], ['Шымкент', 'Шымкент', 42.32, 69.6],
  ['Орал', 'Уральск', 51.23, 51.37], ['Семей', 'Семей', 50.41, 80.25], ['Ақтау', 'Актау', 43.65, 51.16],
];

// The bottom of the chat: text, attachments, the menu of commands; or the one big button before and after everything.
export class Composer {
  element = h('div', { class: 'composer' });
  #id;
  #overlays;
  #person = null;
  #mode = null;
  #input = h('textarea', { class: 'input', rows: 1, maxlength: 20000, enterkeyhint: 'send' });
  #send = h('button', { type: 'button', class: 'round-button composer-send' });
  #menuSlot = h('span', { class: 'composer-menu' });
  #replies = h('div', { class: 'replies' });

  constructor(id, overlays) {
    this.#id = id;
    this.#overlays = overlays;
    this.#input.addEventListener('input', () => this.#fit());
    this.#input.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#sendText();
    });
    this.#send.addEventListener('click', () => this.#input.value.trim() ? this.#sendText() : this.#act('voice'));
  }

  update(person) {
    const hadCommands = this.#person?.commands.length > 0;
    this.#person = person;
    const mode = person.has_blocked ? 'restart' : person.has_started ? 'write' : 'start';
    if (mode !== this.#mode) {
      this.#mode = mode;
      this.draw();
    } else if (hadCommands !== person.commands.length > 0) {
      this.#drawMenu();
    }
    this.#drawReplies();
  }

  draw() {
    if (!this.#person) return;
    if (this.#mode !== 'write') {
      const hadFocus = this.element.contains(document.activeElement);
      const button = h('button', { type: 'button', class: 'composer-big', onclick: () => this.#act(this.#mode === 'start' ? 'text' : 'restart', { text: '/start' }) }, t(this.#mode));
      replace(this.element, button);
      if (hadFocus) button.focus();
      return;
    }
    const hadFocus = this.element.contains(document.activeElement);
    this.#input.placeholder = t('message');
    this.#input.setAttribute('aria-label', t('message'));
    replace(this.element, h('div', { class: 'composer-row' }, this.#menuSlot, this.#input,
      h('button', { type: 'button', class: 'round-button', 'aria-label': t('attach'), title: t('attach'), 'aria-haspopup': 'menu', onclick: event => this.#attach(event.currentTarget) }, icon('clip')),
      this.#send), this.#replies);
    this.#drawMenu();
    this.#fit();
    if (hadFocus) this.#input.focus();
  }

  #drawMenu() {
    replace(this.#menuSlot, this.#person.commands.length === 0 ? null : h('button', {
      type: 'button', class: 'menu-button', 'aria-label': t('menu'), 'aria-haspopup': 'menu',
      onclick: event => openMenu(event.currentTarget, this.#person.commands.map(({ command, description }) => (
        { text: description, note: `/${command}`, run: () => this.#act('text', { text: `/${command}` }) })), { isAbove: true }),
    }, icon('menu'), h('span', null, t('menu'))));
  }

  #drawReplies() {
    const rows = this.#mode === 'write' ? this.#person.reply_keyboard : [];
    replace(this.#replies, rows.map(row => h('div', { class: 'reply-row' }, row.map(label => h('button', { type: 'button', class: 'reply', onclick: () => this.#act('text', { text: label }) }, label)))));
  }

  #attach(anchor) {
    openMenu(anchor, [
      { text: t('photo'), icon: 'photo', run: () => this.#act('photo') },
      { text: t('voice'), icon: 'microphone', run: () => this.#act('voice') },
      { text: t('location'), icon: 'pin', run: () => this.#choosePlace(anchor) },
      { text: t('sticker'), icon: 'sticker', run: () => this.#act('sticker') },
      { text: t('contact'), icon: 'contact', run: () => this.#act('contact') },
    ], { isAbove: true });
  }

  #choosePlace(anchor) {
    openMenu(anchor, places.map(([kk, ru, latitude, longitude]) => (
      { text: pageLanguage() === 'kk' ? kk : ru, icon: 'pin', run: () => this.#act('location', { latitude, longitude }) })), { isAbove: true });
  }

  #fit() {
    this.#input.style.height = 'auto';
    this.#input.style.height = `${Math.min(this.#input.scrollHeight, 120)}px`;
    const hasText = this.#input.value.trim().length > 0;
    replace(this.#send, icon(hasText ? 'send' : 'microphone'));
    this.#send.classList.toggle('has-text', hasText);
    this.#send.setAttribute('aria-label', t(hasText ? 'send' : 'voice'));
    this.#send.title = t(hasText ? 'send' : 'voice');
  }

  #sendText() {
    const text = this.#input.value.trim();
    if (!text) return;
    this.#input.value = '';
    this.#fit();
    this.#act('text', { text });
  }

  #act(name, body) {
    return act(this.#id, name, body).catch(error => this.#overlays.toast(t('failed', { e: error.message })));
  }
}
