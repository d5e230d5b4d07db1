import { h } from '/page/dom.js';
import { icon } from '/page/icons.js';

let close = null;

// A menu at the button that opened it. Arrows move, Esc closes and gives the focus back.
export function openMenu(anchor, items, { isAbove = false } = {}) {
  close?.();
  const screen = anchor.closest('.screen');
  const menu = h('div', { class: 'menu', role: 'menu' }, items.map(item => h('button', {
    type: 'button', class: 'menu-item', role: 'menuitem', tabindex: '-1', onclick: () => { close(); item.run(); },
  }, item.icon ? icon(item.icon) : null, h('span', { class: 'menu-text' }, item.text, item.note ? h('small', null, item.note) : null))));
  screen.append(menu);
  place(menu, anchor, screen, isAbove);
  anchor.setAttribute('aria-expanded', 'true');
  const buttons = [...menu.children];
  buttons[0]?.focus();

  const onKey = event => {
    const at = buttons.indexOf(document.activeElement);
    const moves = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    if (event.key === 'Escape' || event.key === 'Tab') close(true);
    else if (event.key in moves) buttons[(moves[event.key] + buttons.length) % buttons.length].focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onOutside = event => { if (!menu.contains(event.target)) close(); };
  menu.addEventListener('keydown', onKey);
  setTimeout(() => document.addEventListener('pointerdown', onOutside), 0);

  close = givesFocusBack => {
    menu.remove();
    document.removeEventListener('pointerdown', onOutside);
    anchor.removeAttribute('aria-expanded');
    if (givesFocusBack || menu.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    close = null;
  };
}

function place(menu, anchor, screen, isAbove) {
  const outer = screen.getBoundingClientRect();
  const box = anchor.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left - outer.left), outer.width - menu.offsetWidth - 8);
  menu.style.left = `${left}px`;
  if (isAbove) menu.style.bottom = `${outer.bottom - box.top + 6}px`;
  else menu.style.top = `${Math.min(box.bottom - outer.top + 4, outer.height - menu.offsetHeight - 8)}px`;
}
