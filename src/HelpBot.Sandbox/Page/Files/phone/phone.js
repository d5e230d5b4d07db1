import { h, replace } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t } from '/page/words.js';
import { act } from '/page/api.js';
import { clockTime, now } from '/page/time.js';
import { Conversation } from '/page/phone/conversation.js';
import { Composer } from '/page/phone/composer.js';
import { Overlays } from '/page/phone/overlays.js';
import { openMenu } from '/page/phone/menu.js';
import { languages } from '/page/phone/languages.js';

// The phone: status line, the client's header, the conversation, the composer, and what pops up over them.
export class Phone {
  #id;
  #person = null;
  #time = h('span', { class: 'status-time' });
  #header = h('div', { class: 'chat-head' });
  #subtitle = h('span', { class: 'chat-subtitle' });
  #overlays = new Overlays();
  #conversation;
  #composer;
  #typingTimer = 0;

  constructor(id) {
    this.#id = id;
    this.#composer = new Composer(id, this.#overlays);
    this.#conversation = new Conversation(id, this.#overlays, this.#composer);
    this.element = h('div', { class: 'phone' },
      h('div', { class: 'screen' },
        h('div', { class: 'status', 'aria-hidden': 'true' }, this.#time, h('span', { class: 'status-icons' }, icon('signal'), icon('battery'))),
        this.#header, this.#conversation.element, this.#composer.element, this.#overlays.element));
  }

  update(person) {
    const isNewHead = !this.#person || this.#person.bot.name !== person.bot.name;
    this.#person = person;
    if (isNewHead) this.#drawHead();
    this.#drawSubtitle(person.is_typing);
    this.#conversation.update(person);
    this.#composer.update(person);
    this.#overlays.update(person.popups);
  }

  draw() {
    this.#drawHead();
    this.#conversation.draw();
    this.#composer.draw();
    this.#overlays.draw();
  }

  tick(at) {
    this.#time.textContent = clockTime(at);
    this.#conversation.tick(at);
  }

  #drawHead() {
    const { bot } = this.#person;
    replace(this.#header,
      h('span', { class: 'chat-back', 'aria-hidden': 'true' }, icon('back')),
      h('span', { class: 'chat-face', 'aria-hidden': 'true' }, (bot.name || 'B')[0]),
      h('span', { class: 'chat-names' }, h('span', { class: 'chat-name' }, bot.name), this.#subtitle),
      this.#person.is_group ? null : h('button', { type: 'button', class: 'round-button', 'aria-label': t('more'), 'aria-haspopup': 'menu', onclick: event => this.#openMenu(event.currentTarget) }, icon('more')));
    this.#drawSubtitle(this.#person.is_typing);
    this.tick(now());
  }

  #drawSubtitle(isTyping) {
    clearTimeout(this.#typingTimer);
    replace(this.#subtitle, isTyping ? [t('typing'), h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i'))] : this.#person.is_group ? t('members', { n: this.#person.members.filter(member => member.is_inside).length }) : t('bot'));
    // The client lets "typing" fade by itself; the server says nothing when its five seconds are over.
    if (isTyping) this.#typingTimer = setTimeout(() => this.#drawSubtitle(false), 5200);
  }

  #openMenu(anchor) {
    const autoDelete = this.#person.auto_delete_seconds;
    const next = { 0: 86400, 86400: 604800, 604800: 0 }[autoDelete] ?? 0;
    const codes = Object.keys(languages);
    const nextLanguage = codes[(codes.indexOf(this.#person.language) + 1) % codes.length];
    const run = (name, body) => () => act(this.#id, name, body).catch(error => this.#overlays.toast(t('failed', { e: error.message })));
    openMenu(anchor, [
      { text: t('openByLink'), icon: 'link', run: () => this.#overlays.ask(t('linkCode'), '', t('open'), code => run('text', { text: `/start ${code}`.trim() })()) },
      { text: t('autoDelete', { t: autoDelete ? t('days', { n: autoDelete / 86400 }) : t('off') }), icon: 'timer', run: run('auto_delete', { seconds: next }), isHidden: this.#person.has_blocked },
      { text: t('phoneLanguageIs', { l: languages[this.#person.language] }), icon: 'language', run: run('language', { language: nextLanguage }) },
      { text: t('clear'), icon: 'trash', run: run('clear', { for_both: true }) },
      { text: t('clearMine'), icon: 'trash', run: run('clear', { for_both: false }) },
      { text: t('block'), icon: 'block', run: run('block'), isHidden: this.#person.has_blocked || !this.#person.has_started },
    ].filter(item => !item.isHidden));
  }
}
