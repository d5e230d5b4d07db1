import { h, replace } from '/page/dom.js';
import { t, onLanguage, pageLanguage } from '/page/words.js';
import { setNow, now } from '/page/time.js';
import { listen } from '/page/api.js';
import { Bar } from '/page/bar.js';
import { Station } from '/page/station.js';
import { GroupStation } from '/page/group-station.js';

const stations = new Map();
const place = document.getElementById('stations');
const tabs = document.getElementById('people-tabs');
const bar = new Bar(document.getElementById('bar'), id => pendingFocus = id);
let pendingFocus = null;
let selected = null;
let wasOffline = false;

listen({
  online: isOnline => {
    // A server that comes back is a new one: nobody and nothing of before is there.
    if (isOnline && wasOffline) location.reload();
    wasOffline = !isOnline;
    bar.setOnline(isOnline);
  },
  state: state => {
    setNow(state.now);
    bar.update(state);
    tick();
  },
  group: group => {
    let station = stations.get(group.id);
    if (!station) {
      station = new GroupStation(group.id);
      stations.set(group.id, station);
      place.append(station.element);
    }
    station.update(group);
    drawTabs();
  },
  person: person => {
    let station = stations.get(person.id);
    if (!station) {
      station = new Station(person.id);
      stations.set(person.id, station);
      place.append(station.element);
      selected ??= person.id;
      if (pendingFocus === person.id) select(person.id, true);
    }
    station.update(person);
    drawTabs();
  },
});

function select(id, scroll) {
  selected = id;
  drawTabs();
  if (scroll) stations.get(id).element.scrollIntoView({ behavior: 'smooth', inline: 'center', block: 'nearest' });
}

// On a narrow screen one person is shown at a time; these tabs say who.
function drawTabs() {
  tabs.setAttribute('aria-label', t('people'));
  replace(tabs, [...stations.values()].map(station => h('button', {
    type: 'button', class: 'people-tab', 'aria-pressed': String(station.id === selected), onclick: () => select(station.id, true),
  }, h('span', { class: 'people-dot', 'data-hue': Math.abs(station.id) % 6 }), station.name, station.hasNews ? h('span', { class: 'people-news' }) : null)));
  for (const station of stations.values()) station.element.classList.toggle('is-selected', station.id === selected);
}

function drawWords() {
  document.documentElement.lang = pageLanguage();
  document.title = t('title');
  document.querySelector('.skip').textContent = t('toPhones');
  bar.draw();
  for (const station of stations.values()) station.draw();
  drawTabs();
}

function tick() {
  bar.tick(now());
  for (const station of stations.values()) station.tick(now());
}

onLanguage(drawWords);
drawWords();
setInterval(tick, 1000);
