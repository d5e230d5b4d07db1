import { svg } from '/page/dom.js';

const line = path => `<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${path}</svg>`;
const solid = path => `<svg viewBox="0 0 24 24" fill="currentColor">${path}</svg>`;

const shapes = {
  back: line('<path d="M19 12H5M11 6l-6 6 6 6"/>'),
  more: solid('<circle cx="12" cy="5" r="2"/><circle cx="12" cy="12" r="2"/><circle cx="12" cy="19" r="2"/>'),
  menu: line('<path d="M4 7h16M4 12h16M4 17h16"/>'),
  clip: line('<path d="M20 11.500l-8.200 8.200a5 5 0 0 1-7.100-7.100l8.600-8.600a3.300 3.300 0 0 1 4.700 4.700l-8.600 8.600a1.700 1.700 0 0 1-2.400-2.400l7.900-7.900"/>'),
  send: solid('<path d="M3.400 20.400 21.200 12.800a.9.9 0 0 0 0-1.600L3.400 3.600c-.7-.3-1.400.3-1.200 1L4.100 11l8.900 1-8.900 1-1.900 6.400c-.2.7.5 1.300 1.200 1z"/>'),
  microphone: line('<rect x="9" y="3" width="6" height="11" rx="3"/><path d="M5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3"/>'),
  pin: line('<path d="M12 21s7-6.200 7-11.500a7 7 0 0 0-14 0C5 14.800 12 21 12 21z"/><circle cx="12" cy="9.500" r="2.500"/>'),
  photo: line('<rect x="3" y="5" width="18" height="14" rx="3"/><circle cx="8.500" cy="10" r="1.600"/><path d="m4 17 5-4.500 3.500 3 3.500-3.500 5 5"/>'),
  sticker: line('<path d="M12 3a9 9 0 1 0 9 9c-4.500 0-6-1.500-6-3.500S14.500 3.500 12 3z"/><path d="M8.500 14.500s1.200 2 3.500 2"/>'),
  contact: line('<circle cx="12" cy="8.500" r="3.500"/><path d="M5 20c.8-3.600 3.600-5.500 7-5.500s6.200 1.900 7 5.500"/>'),
  play: solid('<path d="M8 5.500v13a1 1 0 0 0 1.500.9l10.500-6.500a1 1 0 0 0 0-1.700L9.500 4.600A1 1 0 0 0 8 5.500z"/>'),
  copy: line('<rect x="9" y="9" width="11" height="11" rx="2.500"/><path d="M15 5.500A1.500 1.500 0 0 0 13.500 4h-8A1.500 1.500 0 0 0 4 5.500v8A1.500 1.500 0 0 0 5.500 15"/>'),
  link: line('<path d="M8 16 17 7M10 7h7v7"/>'),
  checks: line('<path d="m2.500 12.500 4.500 4.500 9-10M11.500 16.500l.5.500 9-10"/>'),
  clock: line('<circle cx="12" cy="12" r="8.500"/><path d="M12 7.500V12l3 2"/>'),
  plus: line('<path d="M12 5v14M5 12h14"/>'),
  silent: line('<path d="M6 9.500a6 6 0 0 1 10.300-4.200M18 11c0 5 2 6 2 6H8M5.900 11C5.700 15.600 4 17 4 17M10.500 20a1.800 1.800 0 0 0 3 0M3.500 3.500l17 17"/>'),
  bell: line('<path d="M6 10a6 6 0 0 1 12 0c0 5.500 2 7 2 7H4s2-1.500 2-7M10.500 20a1.800 1.800 0 0 0 3 0"/>'),
  lock: line('<rect x="5" y="11" width="14" height="9" rx="2.500"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>'),
  trash: line('<path d="M5 7h14M10 7V4.500h4V7M7 7l.8 12a1.500 1.500 0 0 0 1.500 1.400h5.400a1.500 1.500 0 0 0 1.500-1.400L17 7"/>'),
  edit: line('<path d="M4 20h4L19 9a2.500 2.500 0 0 0-4-4L4 16z"/>'),
  block: line('<circle cx="12" cy="12" r="8.500"/><path d="m6 6 12 12"/>'),
  language: line('<circle cx="12" cy="12" r="8.500"/><path d="M3.500 12h17M12 3.500c5 5 5 12 0 17M12 3.500c-5 5-5 12 0 17"/>'),
  timer: line('<circle cx="12" cy="13" r="7.500"/><path d="M12 9v4M9.500 2.500h5"/>'),
  battery: '<svg viewBox="0 0 26 12"><rect x=".7" y=".7" width="21.600" height="10.600" rx="3" fill="none" stroke="currentColor" stroke-opacity=".6"/><rect x="2.400" y="2.400" width="15" height="7.200" rx="1.600" fill="currentColor"/><path d="M24 4v4c.8-.3 1.500-1.200 1.500-2S24.800 4.300 24 4z" fill="currentColor" fill-opacity=".6"/></svg>',
  signal: '<svg viewBox="0 0 18 12" fill="currentColor"><rect y="8" width="3" height="4" rx="1"/><rect x="5" y="5.500" width="3" height="6.500" rx="1"/><rect x="10" y="3" width="3" height="9" rx="1"/><rect x="15" width="3" height="12" rx="1"/></svg>',
};

export const icon = name => svg(shapes[name]);
