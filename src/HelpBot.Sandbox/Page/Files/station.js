import { h, replace } from '/page/dom.js';
import { t } from '/page/words.js';
import { act } from '/page/api.js';
import { languages } from '/page/phone/languages.js';
import { Phone } from '/page/phone/phone.js';
import { LockScreen } from '/page/panes/lock-screen.js';
import { Remains } from '/page/panes/remains.js';



// One person: the phone, and beside it what others would see.
export class Station {
  id;
  name = '';
  hasNews = false;
  #person = null;
  #phone;
  #lock;
  #remains;
  #head = h('header', { class: 'station-head' });
  #views = h('div', { class: 'view-tabs', role: 'tablist' });
  #view = 'chat';

  constructor(id) {
    this.id = id;
    this.#phone = new Phone(id);
    this.#lock = new LockScreen(id);
    this.#remains = new Remains();
    this.element = h('section', { class: 'station', 'data-view': 'chat' },
      this.#head, this.#views,
      h('div', { class: 'station-body' },
        this.#phone.element,
        h('div', { class: 'panes' }, this.#lock.element, this.#remains.element)));
  }

  update(person) {
    const isNewWords = this.#person?.language !== person.language || this.#person?.name !== person.name;
    this.#person = person;
    this.name = person.name;
    this.element.classList.toggle('is-volunteer', person.is_volunteer);
    if (isNewWords) this.#drawHead();
    this.#phone.update(person);
    this.#lock.update(person);
    this.#remains.update(person);
    this.#drawViews();
  }

  draw() {
    if (!this.#person) return;
    this.#drawHead();
    this.#phone.draw();
    this.#lock.draw();
    this.#remains.draw();
    this.#drawViews();
  }

  tick(now) {
    this.#phone.tick(now);
    this.#lock.tick(now);
    this.#remains.tick(now);
  }

  #drawHead() {
    this.element.setAttribute('aria-label', t('phoneOf', { name: this.name }));
    const select = h('select', {
      class: 'select', 'aria-label': t('phoneLanguage'), title: t('phoneLanguage'),
      onchange: event => act(this.id, 'language', { language: event.target.value }),
    }, Object.entries(languages).map(([code, name]) => h('option', { value: code, selected: code === this.#person.language }, name)));
    replace(this.#head,
      h('span', { class: 'station-face', 'data-hue': this.id % 6, 'aria-hidden': 'true' }, this.name[0]),
      h('h2', { class: 'station-name' }, this.name, this.#person.is_volunteer ? h('small', null, t(this.#person.is_lead ? 'lead' : 'volunteer')) : null),
      h('label', { class: 'station-language' }, t('phoneLanguage'), select));
  }

  // Narrow screens show one of the three views at a time.
  #drawViews() {
    const counts = { chat: null, lock: this.#lock.count, remains: this.#remains.count };
    replace(this.#views, [['chat', 'chat'], ['lock', 'lockScreenShort'], ['remains', 'remainsShort']].map(([view, word]) => h('button', {
      type: 'button', role: 'tab', class: 'view-tab', 'aria-selected': String(view === this.#view), onclick: () => this.#show(view),
    }, t(word), counts[view] === null ? null : h('span', { class: 'view-count' }, String(counts[view])))));
  }

  #show(view) {
    this.#view = view;
    this.element.dataset.view = view;
    this.#drawViews();
    this.#views.querySelector('[aria-selected="true"]').focus();
  }
}
