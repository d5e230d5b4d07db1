import { h, replace } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t, span } from '/page/words.js';
import { act } from '/page/api.js';
import { clockTime, longDay, now } from '/page/time.js';

// What the lock screen would show. A deleted message takes its notification along; an edit does not change what was shown.
export class LockScreen {
  element = h('section', { class: 'pane' });
  count = 0;
  #id;
  #person = null;
  #time = h('div', { class: 'lock-time' });
  #day = h('div', { class: 'lock-day' });
  #notes = h('ul', { class: 'notes' });
  #foot = h('div', { class: 'lock-foot' });
  #drawn = '';

  constructor(id) {
    this.#id = id;
  }

  update(person) {
    const state = JSON.stringify([person.notes, person.bot.name]);
    this.#person = person;
    if (state === this.#drawn) return;
    this.#drawn = state;
    if (!this.element.firstChild) this.draw();
    else this.#drawNotes();
  }

  draw() {
    if (!this.#person) return;
    replace(this.element,
      h('div', { class: 'pane-head' }, h('h3', null, icon('lock'), t('lockScreen')), h('p', null, t('lockHint'))),
      h('div', { class: 'lock' }, this.#time, this.#day, this.#notes, this.#foot));
    this.#drawNotes();
    this.tick(now());
  }

  tick(at) {
    this.#time.textContent = clockTime(at);
    this.#day.textContent = longDay(at);
    for (const age of this.#notes.querySelectorAll('[data-at]')) age.textContent = ageOf(Number(age.dataset.at), at);
  }

  #drawNotes() {
    const there = this.#person.notes.filter(note => !note.is_withdrawn).reverse();
    const gone = this.#person.notes.length - there.length;
    this.count = there.length;
    replace(this.#notes, there.slice(0, 20).map(note => h('li', { class: 'note' },
      h('span', { class: 'note-face', 'aria-hidden': 'true' }, (note.title || 'B')[0]),
      h('span', { class: 'note-body' },
        h('span', { class: 'note-head' }, h('strong', null, note.title), h('span', { class: 'note-age', 'data-at': note.at }),
          h('span', { class: 'note-sound', title: t(note.is_silent ? 'silent' : 'loud') }, icon(note.is_silent ? 'silent' : 'bell'), h('span', { class: 'unseen' }, t(note.is_silent ? 'silent' : 'loud')))),
        h('span', { class: 'note-text' }, note.text)))));
    replace(this.#foot,
      there.length === 0 ? h('span', { class: 'lock-none' }, t('noNotes')) : h('button', { type: 'button', class: 'lock-dismiss', onclick: () => act(this.#id, 'dismiss') }, t('dismiss')),
      gone > 0 ? h('span', { class: 'lock-gone' }, t('withdrawn', { n: gone })) : null);
    this.tick(now());
  }
}

const ageOf = (at, now) => now - at < 60000 ? t('now') : span(now - at);
