import { h, replace } from '/page/dom.js';
import { t } from '/page/words.js';
import { actInGroupAs } from '/page/api.js';
import { Phone } from '/page/phone/phone.js';

// The volunteers' group: one phone, looked at and written from as any of its members.
export class GroupStation {
  id;
  name = '';
  hasNews = false;
  #group = null;
  #member = null;
  #phone = null;
  #head = h('header', { class: 'station-head' });
  #slot = h('div', { class: 'station-body' });

  constructor(id) {
    this.id = id;
    this.element = h('section', { class: 'station is-group', 'data-view': 'chat' }, this.#head, this.#slot);
  }

  update(group) {
    const wasKnown = JSON.stringify(this.#group?.members.map(member => member.id));
    this.#group = group;
    this.name = group.name;
    if (!this.#inside().some(member => member.id === this.#member)) this.#become(this.#inside()[0]?.id ?? null);
    if (wasKnown !== JSON.stringify(group.members.map(member => member.id))) this.#drawHead();
    this.#phone.update(this.#seen());
  }

  draw() {
    if (!this.#group) return;
    this.#drawHead();
    this.#phone.draw();
  }

  tick(at) {
    this.#phone?.tick(at);
  }

  #inside() {
    return this.#group.members.filter(member => member.is_inside);
  }

  // Another member has another phone: pop-ups and what is "mine" are not the same.
  #become(member) {
    this.#member = member;
    actInGroupAs(member);
    this.#phone = new Phone(this.id);
    replace(this.#slot, this.#phone.element);
  }

  #seen() {
    const group = this.#group;
    const names = new Map(group.members.map(member => [member.id, member.name]));
    return {
      ...group, language: 'ru', has_started: true, has_blocked: false, is_group: true, is_typing: false, auto_delete_seconds: 0, commands: [], reply_keyboard: [],
      bot: { name: group.name, description: '', about: '' },
      popups: group.members.find(member => member.id === this.#member)?.popups ?? [],
      messages: group.messages.map(message => ({ ...message, is_mine: message.from === this.#member, author: message.from ? names.get(message.from) : t('bot'), is_pinned: message.id === group.pinned })),
    };
  }

  #drawHead() {
    this.element.setAttribute('aria-label', this.name);
    const select = h('select', {
      class: 'select', 'aria-label': t('writeAs'), onchange: event => { this.#become(Number(event.target.value)); this.#phone.update(this.#seen()); },
    }, this.#inside().map(member => h('option', { value: member.id, selected: member.id === this.#member }, `${member.name}, ${t(member.is_lead ? 'lead' : 'volunteer')}`)));
    replace(this.#head,
      h('span', { class: 'station-face', 'data-hue': 3, 'aria-hidden': 'true' }, '#'),
      h('h2', { class: 'station-name' }, t('group')),
      h('label', { class: 'station-language' }, t('writeAs'), select));
  }
}
