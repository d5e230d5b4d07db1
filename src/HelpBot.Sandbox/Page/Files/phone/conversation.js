import { h, replace } from '/page/dom.js';
import { t } from '/page/words.js';
import { dayKey, dayName, now } from '/page/time.js';
import { Bubble } from '/page/phone/bubble.js';

// The messages, kept in step with the server one by one, so that focus and scroll survive every change.
export class Conversation {
  element = h('div', { class: 'chat', tabindex: '0' });
  #id;
  #overlays;
  #composer;
  #person = null;
  #bubbles = new Map();
  #list = h('div', { class: 'chat-list', role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions text' });
  #empty = h('div', { class: 'chat-empty' });
  #today = null;

  constructor(id, overlays, composer) {
    this.#id = id;
    this.#overlays = overlays;
    this.#composer = composer;
    this.element.append(this.#empty, this.#list);
  }

  update(person) {
    this.#person = person;
    const wasAtEnd = this.element.scrollHeight - this.element.scrollTop - this.element.clientHeight < 60;
    const hadOnes = this.#bubbles.size > 0;
    const newest = person.messages.at(-1);
    const isNew = newest && !this.#bubbles.has(newest.id);
    this.#removeGone(person.messages);
    let before = null;
    for (const message of person.messages) {
      const bubble = this.#bubbles.get(message.id) ?? this.#add(message, hadOnes);
      bubble.update(message, person, person.messages);
      // Ids only rise, so what is in the list is in its place; moving it would throw the focus away.
      if (bubble.element.parentNode !== this.#list) {
        if (before) before.after(bubble.element);
        else this.#list.prepend(bubble.element);
      }
      before = bubble.element;
    }
    this.#drawDays();
    this.#drawEmpty();
    if (wasAtEnd || (isNew && newest.is_mine)) this.#toEnd(hadOnes);
  }

  draw() {
    this.#list.setAttribute('aria-label', t('history'));
    if (!this.#person) return;
    for (const message of this.#person.messages) this.#bubbles.get(message.id)?.draw();
    this.#today = null;
    this.#drawDays();
    this.#drawEmpty();
  }

  tick(at) {
    if (this.#today !== null && dayKey(at) !== this.#today) this.#drawDays();
  }

  #add(message, isAnimated) {
    const bubble = new Bubble(this.#id, this.#overlays, this.#composer);
    if (isAnimated) bubble.element.classList.add('is-arriving');
    this.#bubbles.set(message.id, bubble);
    return bubble;
  }

  #removeGone(messages) {
    const left = new Set(messages.map(message => message.id));
    for (const [id, bubble] of this.#bubbles) {
      if (left.has(id)) continue;
      this.#bubbles.delete(id);
      // The focus must not fall off the page with the message that held it.
      if (bubble.element.contains(document.activeElement)) this.element.focus({ preventScroll: true });
      bubble.leave();
    }
  }

  #drawDays() {
    this.#today = dayKey(now());
    for (const old of this.#list.querySelectorAll('.day')) old.remove();
    let day = null;
    for (const message of this.#person.messages) {
      if (dayKey(message.at) === day) continue;
      day = dayKey(message.at);
      this.#bubbles.get(message.id).element.before(h('div', { class: 'day' }, h('span', { class: 'pill' }, day === this.#today ? t('today') : dayName(message.at))));
    }
  }

  #drawEmpty() {
    const { messages, bot, has_started: hasStarted } = this.#person;
    this.#empty.hidden = messages.length > 0;
    if (messages.length > 0) return;
    const isFirst = !hasStarted && (bot.description || bot.about);
    replace(this.#empty, h('div', { class: 'chat-about' },
      isFirst ? h('strong', null, t('whatCanBotDo')) : null, isFirst ? (bot.description || bot.about) : t('nothingYet')));
  }

  #toEnd(isSmooth) {
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.element.scrollTo({ top: this.element.scrollHeight, behavior: isSmooth && !isCalm ? 'smooth' : 'auto' });
  }
}
