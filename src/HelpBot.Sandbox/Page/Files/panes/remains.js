import { h, replace } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t, span } from '/page/words.js';
import { now } from '/page/time.js';
import { plainText } from '/page/phone/content.js';

const tooOld = 48 * 3600 * 1000;

// What is left in the chat, of both sides: what somebody reads who opens it. A cover is shown, but not counted: it is there instead of a talk.
export class Remains {
  element = h('section', { class: 'pane' });
  count = 0;
  #person = null;
  #counts = h('div', { class: 'remains-counts', role: 'status' });
  #list = h('ol', { class: 'remains-list' });
  #drawn = '';

  update(person) {
    this.#person = person;
    this.count = person.left_from_bot + person.left_from_person;
    const state = JSON.stringify([this.count, person.messages.map(message => [message.id, message.text, message.edited_at, message.is_cover])]);
    if (state === this.#drawn) return;
    this.#drawn = state;
    if (!this.element.firstChild) this.draw();
    else this.#drawList();
  }

  draw() {
    if (!this.#person) return;
    replace(this.element,
      h('div', { class: 'pane-head' }, h('h3', null, icon('trash'), t('remains')), h('p', null, t('remainsHint'))),
      this.#counts, this.#list);
    this.#drawList();
  }

  tick(at) {
    for (const age of this.#list.querySelectorAll('[data-at]')) {
      const old = at - Number(age.dataset.at);
      age.textContent = old < 60000 ? t('justNow') : t('ago', { d: span(old) });
      age.closest('li').classList.toggle('is-too-old', old >= tooOld);
    }
  }

  #drawList() {
    const { messages, left_from_bot: theirs, left_from_person: mine } = this.#person;
    replace(this.#counts, this.count === 0
      ? h('span', { class: 'remains-none' }, t('nothingRemains'))
      : [h('span', { class: 'count' }, h('strong', null, String(theirs)), t('fromBot')), h('span', { class: 'count' }, h('strong', null, String(mine)), t('fromPerson'))]);
    replace(this.#list, messages.map(message => h('li', { class: message.is_mine ? 'is-mine' : 'is-theirs' },
      h('span', { class: 'remains-text' }, plainText(message)),
      message.is_cover ? h('span', { class: 'remains-cover' }, t('onlyCover')) : null,
      h('span', { class: 'remains-age' }, h('span', { 'data-at': message.at }), h('span', { class: 'remains-old' }, t('tooOld'))))));
    this.tick(now());
  }
}
