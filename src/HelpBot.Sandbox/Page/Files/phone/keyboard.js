import { h } from '/page/dom.js';
import { icon } from '/page/icons.js';

const corner = { CopyText: 'copy', Url: 'link', WebApp: 'link', SwitchInline: 'link' };

// The inline keyboard under a bubble.
export function keyboard(message, waitingData, press) {
  return h('div', { class: 'keys' }, message.rows.map((row, rowAt) => h('div', { class: 'key-row' }, row.map((button, at) => h('button', {
    type: 'button',
    class: `key${button.style ? ` is-${button.style}` : ''}${button.action === 'Callback' && button.value === waitingData ? ' is-waiting' : ''}`,
    'data-place': `${rowAt}.${at}`,
    onclick: () => press(button),
  }, h('span', { class: 'key-text' }, button.text), corner[button.action] ? icon(corner[button.action]) : null)))));
}
