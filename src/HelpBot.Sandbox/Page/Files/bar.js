import { h, replace } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t, pageLanguage, setPageLanguage, span } from '/page/words.js';
import { clockTime, dayName, now } from '/page/time.js';
import { addPerson, addVolunteer, moveClock, playNight } from '/page/api.js';

// The bar above the phones: what this is, whether a bot is there, the clock, the page's language.
export class Bar {
  #element;
  #state = null;
  #isOnline = true;
  #isMoving = false;
  #time = h('time', { class: 'bar-time' });
  #ahead = h('span', { class: 'bar-ahead' });
  #bot = h('span', { class: 'bar-bot', role: 'status' });
  #night = h('button', { type: 'button', class: 'chip', 'data-key': 'night', hidden: true, onclick: () => playNight() });
  #full = h('p', { class: 'bar-note bar-full', role: 'alert', hidden: true });
  #onAdded;

  constructor(element, onAdded) {
    this.#element = element;
    this.#onAdded = onAdded;
  }

  draw() {
    const focusKey = document.activeElement?.dataset?.key;
    replace(this.#element,
      h('div', { class: 'bar-row' },
        h('h1', { class: 'bar-title' }, h('img', { src: '/page/icon.svg', alt: '', width: 30, height: 30 }), h('span', null, 'HelpBot ', h('small', null, t('sandbox')))),
        this.#bot,
        h('div', { class: 'bar-clock', role: 'group', 'aria-label': t('forward') },
          icon('clock'), h('span', { class: 'bar-times' }, this.#time, this.#ahead),
          // The steps of the ladder (somebody is called, a lead, the truth), then the times of shifts and keys.
          this.#steps([1, 3, 5], 1, 'minutes'), this.#steps([1, 12, 24], 60, 'hours')),
        h('div', { class: 'bar-end' },
          h('div', { class: 'segments', role: 'group', 'aria-label': t('pageLanguage') },
            this.#languageButton('kk', 'Қаз', 'ақша'), this.#languageButton('ru', 'Рус', 'ский')),
          this.#night,
          h('button', { type: 'button', class: 'chip', 'data-key': 'volunteer', 'aria-label': t('addVolunteer'), title: t('addVolunteerHint'), onclick: () => this.#addVolunteer() }, icon('plus'), t('addVolunteerShort')),
          h('button', { type: 'button', class: 'chip chip-main', 'data-key': 'add', 'aria-label': t('addPerson'), title: t('addPerson'), onclick: () => this.#add() }, icon('plus'), h('span', { class: 'for-wide' }, t('addPersonShort'))))),
      h('p', { class: 'bar-note' }, h('span', { class: 'for-wide' }, t('notReal')), h('span', { class: 'for-narrow' }, t('notRealShort'))),
      this.#full);
    if (!this.#full.hidden) this.#full.textContent = t('full');
    this.#drawNight();
    if (focusKey) this.#element.querySelector(`[data-key="${focusKey}"]`)?.focus();
    this.#drawBot();
    this.tick(now());
  }

  update(state) {
    this.#state = state;
    this.#drawBot();
    this.#drawNight();
  }

  setOnline(isOnline) {
    this.#isOnline = isOnline;
    this.#drawBot();
  }

  tick(at) {
    this.#time.textContent = `${dayName(at)}, ${clockTime(at)}`;
    const ahead = this.#state?.ahead_seconds ?? 0;
    this.#ahead.textContent = ahead > 0 ? t('ahead', { d: span(ahead * 1000) }) : t('clock');
  }

  #languageButton(code, short, rest) {
    return h('button', {
      type: 'button', class: 'segment', lang: code, 'data-key': code, 'aria-pressed': String(pageLanguage() === code), onclick: () => setPageLanguage(code),
    }, short, h('span', { class: 'for-wide' }, rest));
  }

  #drawBot() {
    const isThere = this.#isOnline && this.#state?.is_connected;
    this.#bot.classList.toggle('is-there', Boolean(isThere));
    let text = this.#isOnline ? t(isThere ? 'connected' : 'notConnected') : t('offline');
    if (this.#state?.faults) text += ` · ${t('faultsOn', { n: this.#state.faults })}`;
    if (this.#bot.textContent !== text) this.#bot.textContent = text;
  }

  // Only where the bot has lent the page somebody to play.
  #drawNight() {
    this.#night.hidden = !this.#state?.has_night;
    const present = this.#state?.night ?? 0;
    this.#night.disabled = present > 0;
    this.#night.textContent = present > 0 ? t('nightOn', { n: present }) : t('nightShort');
    this.#night.title = t('night');
    this.#night.setAttribute('aria-label', t('night'));
  }

  async #addVolunteer() {
    await this.#adding(addVolunteer);
  }

  // The unit stands once behind three buttons; each says it to a screen reader.
  #steps(counts, unit, key) {
    return h('span', { class: 'bar-steps' },
      counts.map(n => h('button', { type: 'button', class: 'chip', 'data-key': `${key}${n}`, title: t('forward'), 'aria-label': t(key, { n }), onclick: () => this.#move(n * unit) }, `+${n}`)),
      h('span', { class: 'bar-unit', 'aria-hidden': 'true' }, t(`${key}Unit`)));
  }

  async #move(minutes) {
    if (this.#isMoving) return;
    this.#isMoving = true;
    this.#element.classList.add('is-moving');
    try {
      await moveClock(minutes);
    } finally {
      this.#isMoving = false;
      this.#element.classList.remove('is-moving');
    }
  }

  async #add() {
    await this.#adding(addPerson);
  }

  // The page holds so many phones and no more; that is said where the button is.
  async #adding(add) {
    try {
      this.#onAdded(await add(pageLanguage()));
    } catch (error) {
      if (error.message !== 'The page is full.') throw error;
      this.#full.hidden = false;
      this.#full.textContent = t('full');
    }
  }
}
