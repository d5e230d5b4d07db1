import { h, svg } from '/page/dom.js';
import { icon } from '/page/icons.js';
import { t } from '/page/words.js';
import { richText } from '/page/phone/rich-text.js';

const bars = [5, 9, 14, 8, 17, 12, 20, 10, 15, 7, 18, 13, 9, 16, 11, 6, 14, 19, 8, 12, 5, 10, 7, 4];

const picture = `<svg viewBox="0 0 240 180" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#a9cbe6"/><stop offset="1" stop-color="#f1e3cf"/></linearGradient></defs>
<rect width="240" height="180" fill="url(#sky)"/><circle cx="182" cy="52" r="20" fill="#fff3d6"/><path d="M0 122 52 70l36 34 34-44 52 62 26-20 40 34v44H0z" fill="#7c98a8"/><path d="M0 146c40-18 86-14 128-4s78 4 112-8v46H0z" fill="#8fa27a"/></svg>`;

const face = `<svg viewBox="0 0 120 120"><circle cx="60" cy="60" r="50" fill="#ffd55e"/><circle cx="60" cy="60" r="50" fill="none" stroke="#f2b83a" stroke-width="4"/><ellipse cx="44" cy="52" rx="6" ry="9" fill="#5b3d11"/><ellipse cx="76" cy="52" rx="6" ry="9" fill="#5b3d11"/><path d="M38 74c6 12 38 12 44 0" fill="none" stroke="#5b3d11" stroke-width="6" stroke-linecap="round"/></svg>`;

const map = `<svg viewBox="0 0 240 120" preserveAspectRatio="xMidYMid slice"><rect width="240" height="120" fill="#e8ebe3"/><path d="M-10 40 260 78M60-10 96 140M170-10 150 140M-10 96 260 20" stroke="#fff" stroke-width="9"/><path d="M-10 40 260 78M60-10 96 140M170-10 150 140M-10 96 260 20" stroke="#d3d8cd" stroke-width="1"/><path d="M104 0h44l-6 30-34-5z" fill="#cfe3c0"/><path d="M0 104c40-10 70 10 110 6v14H0z" fill="#bcd8ea"/>
<path d="M120 82s20-18 20-34a20 20 0 0 0-40 0c0 16 20 34 20 34z" fill="#e2574c"/><circle cx="120" cy="48" r="7.500" fill="#fff"/></svg>`;

const drawn = {
  voice: message => h('div', { class: 'voice' }, h('span', { class: 'voice-play' }, icon('play')),
    h('span', { class: 'voice-bars', 'aria-hidden': 'true' }, bars.map(height => { const bar = h('i'); bar.style.height = `${height}px`; return bar; })),
    h('span', { class: 'voice-time' }, `0:${String(message.seconds).padStart(2, '0')}`), h('span', { class: 'unseen' }, t('voice'))),
  photo: () => h('div', { class: 'photo', role: 'img', 'aria-label': t('photo') }, svg(picture)),
  sticker: () => h('div', { class: 'sticker', role: 'img', 'aria-label': t('sticker') }, svg(face)),
  location: message => h('div', { class: 'map', role: 'img', 'aria-label': t('location') }, svg(map), h('span', { class: 'map-place' }, `${message.latitude.toFixed(2)}, ${message.longitude.toFixed(2)}`)),
  contact: message => h('div', { class: 'card' }, icon('contact'), h('span', null, h('strong', null, message.contact_name), h('br'), message.phone_number)),
};

export function content(message, actions) {
  const draw = drawn[message.kind];
  const text = message.text ? richText(message.text, message.entities ?? [], actions) : null;
  if (message.kind === 'text') return h('div', { class: 'text' }, text);
  return [draw ? draw(message) : h('div', { class: 'card' }, icon('clip'), h('span', null, message.file_name ?? t('file'))), text ? h('div', { class: 'text' }, text) : null];
}

// The first words of a message, for quotes and for the list of what is left.
export function plainText(message) {
  if (message.kind === 'service') {
    const words = { Pinned: 'pinned', Joined: 'joined', Left: 'left', AutoDeleteChanged: message.value ? 'autoDeleteSet' : 'autoDeleteOff' };
    return t(words[message.service] ?? 'service');
  }
  const names = { voice: 'voice', photo: 'photo', sticker: 'sticker', location: 'location', contact: 'contact' };
  return message.text || t(names[message.kind] ?? 'file');
}
