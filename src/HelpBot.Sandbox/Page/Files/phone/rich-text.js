import { h } from '/page/dom.js';
import { t } from '/page/words.js';

const tags = { bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'code' };
const blocks = new Set(['blockquote', 'expandable_blockquote']);

// Cuts the text where any entity begins or ends, and wraps each piece in all that cover it. Offsets are UTF-16, as in JavaScript.
export function richText(text, entities, actions) {
  const quotes = entities.filter(entity => blocks.has(entity.type));
  const rest = entities.filter(entity => !blocks.has(entity.type));
  const out = [];
  let at = 0;
  for (const quote of quotes) {
    out.push(...pieces(text, at, quote.offset, rest, actions));
    out.push(h('blockquote', null, pieces(text, quote.offset, quote.offset + quote.length, rest, actions)));
    at = quote.offset + quote.length;
    if (text[at] === '\n') at++;
  }
  out.push(...pieces(text, at, text.length, rest, actions));
  return out;
}

function pieces(text, from, to, entities, actions) {
  const cuts = new Set([from, to]);
  for (const { offset, length } of entities) {
    if (offset > from && offset < to) cuts.add(offset);
    if (offset + length > from && offset + length < to) cuts.add(offset + length);
  }
  const ends = [...cuts].sort((a, b) => a - b);
  const out = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    const [start, end] = [ends[i], ends[i + 1]];
    if (start === end) continue;
    const covering = entities.filter(entity => entity.offset <= start && entity.offset + entity.length >= end);
    out.push(covering.reduceRight((inner, entity) => wrap(entity, inner, text, actions), text.slice(start, end)));
  }
  return out;
}

function wrap(entity, inner, text, actions) {
  const words = text.slice(entity.offset, entity.offset + entity.length);
  const link = run => h('a', { href: '#', class: 'link', onclick: event => { event.preventDefault(); run(); } }, inner);
  switch (entity.type) {
    case 'phone_number': return link(() => actions.toast(t('wouldDial', { n: words })));
    case 'bot_command': return link(() => actions.say(words));
    case 'url': case 'text_link': return link(() => actions.toast(entity.argument ?? words));
    case 'email': case 'mention': case 'hashtag': return h('span', { class: 'link' }, inner);
    case 'spoiler': return spoiler(inner);
    default: return entity.type in tags ? h(tags[entity.type], null, inner) : inner;
  }
}

function spoiler(inner) {
  const cover = h('span', { class: 'spoiler', tabindex: '0', role: 'button' }, inner);
  const reveal = () => cover.classList.add('is-shown');
  cover.addEventListener('click', reveal);
  cover.addEventListener('keydown', event => { if (event.key === 'Enter') reveal(); });
  return cover;
}
