// The page's own words in both languages. What the bot says is never here.

const all = {
  title: ['HelpBot · сынақ алаңы', 'HelpBot · песочница'],
  sandbox: ['сынақ алаңы', 'песочница'],
  notReal: ['Бұл — сынақ. Нағыз Telegram емес: мұнда жазылған ешқайда кетпейді, бағдарлама тоқтаса, бәрі өшеді.', 'Это проба. Не настоящий Telegram: написанное здесь никуда не уходит и исчезает вместе с программой.'],
  notRealShort: ['Бұл — сынақ, нағыз Telegram емес', 'Это проба, не настоящий Telegram'],
  toPhones: ['Телефондарға өту', 'К телефонам'],
  connected: ['бот қосулы', 'бот на связи'],
  notConnected: ['бот қосылмаған', 'бот не подключён'],
  offline: ['бет серверден ажырап қалды', 'страница потеряла связь с сервером'],
  faultsOn: ['қосулы ақау: {n}', 'включено сбоев: {n}'],
  clock: ['Сынақ уақыты', 'Время в песочнице'],
  forward: ['Сағатты алға жылжыту', 'Перевести часы вперёд'],
  hours: ['+{n} сағ', '+{n} ч'],
  ahead: ['алда: {d}', 'впереди на {d}'],
  pageLanguage: ['Бет тілі', 'Язык страницы'],
  addPerson: ['Адам қосу', 'Добавить человека'],
  people: ['Адамдар', 'Люди'],
  phoneLanguage: ['Телефон тілі', 'Язык телефона'],
  phoneOf: ['{name}, телефон', '{name}, телефон'],

  bot: ['бот', 'бот'],
  typing: ['жазып жатыр', 'печатает'],
  back: ['Артқа', 'Назад'],
  more: ['Тағы', 'Ещё'],
  history: ['Хабарлар', 'Сообщения'],
  whatCanBotDo: ['Бұл бот не істей алады?', 'Что может делать этот бот?'],
  nothingYet: ['Әзірге ешқандай хабар жоқ', 'Здесь пока ничего нет'],
  start: ['БАСТАУ', 'НАЧАТЬ'],
  restart: ['ҚАЙТА ҚОСУ', 'ПЕРЕЗАПУСТИТЬ'],
  menu: ['Мәзір', 'Меню'],
  message: ['Хабар', 'Сообщение'],
  send: ['Жіберу', 'Отправить'],
  attach: ['Тіркеу', 'Прикрепить'],
  voice: ['Дауыстық хабар', 'Голосовое сообщение'],
  photo: ['Фото', 'Фотография'],
  sticker: ['Стикер', 'Стикер'],
  location: ['Геолокация', 'Геопозиция'],
  contact: ['Контакт', 'Контакт'],
  file: ['Файл', 'Файл'],
  edited: ['өзгертілді', 'изменено'],
  today: ['Бүгін', 'Сегодня'],
  clear: ['Чатты екі жақтан тазалау', 'Очистить чат у обоих'],
  clearMine: ['Чатты тек өз телефонынан тазалау', 'Очистить чат только у себя'],
  phoneLanguageIs: ['Телефон тілі: {l}', 'Язык телефона: {l}'],
  block: ['Ботты тоқтатып, бұғаттау', 'Остановить и заблокировать'],
  autoDelete: ['Автоөшіру: {t}', 'Автоудаление: {t}'],
  off: ['өшірулі', 'выключено'],
  days: ['{n} күн', '{n} дн.'],
  openByLink: ['Сілтеме арқылы ашу…', 'Открыть по ссылке…'],
  linkCode: ['Сілтеме коды', 'Код из ссылки'],
  open: ['Ашу', 'Открыть'],
  deleteForBoth: ['Екі жақтан өшіру', 'Удалить у обоих'],
  deleteForMe: ['Тек өзінен өшіру', 'Удалить только у себя'],
  editText: ['Өзгерту', 'Изменить'],
  copyText: ['Мәтінді көшіру', 'Копировать текст'],
  copied: ['Көшірілді', 'Скопировано'],
  messageMenu: ['Хабармен не істеуге болады', 'Что сделать с сообщением'],
  wouldDial: ['Телефонда нөмір теру ашылар еді: {n}', 'На телефоне открылся бы набор: {n}'],
  ok: ['Жарайды', 'ОК'],
  save: ['Сақтау', 'Сохранить'],
  cancel: ['Болдырмау', 'Отмена'],
  failed: ['Болмады: {e}', 'Не вышло: {e}'],
  pinned: ['Хабар бекітілді', 'Сообщение закреплено'],
  autoDeleteSet: ['Автоөшіру қосылды', 'Автоудаление включено'],
  autoDeleteOff: ['Автоөшіру өшірілді', 'Автоудаление выключено'],
  service: ['Қызметтік хабар', 'Служебное сообщение'],

  lockScreen: ['Құлыпталған экран', 'Экран блокировки'],
  lockHint: ['Телефон құлыптаулы жатса, үстінен не көрінер еді', 'Что было бы видно, если бы телефон лежал рядом'],
  noNotes: ['Хабарландыру жоқ', 'Уведомлений нет'],
  withdrawn: ['Хабармен бірге жоғалғаны: {n}', 'Исчезли с сообщениями: {n}'],
  dismiss: ['Бәрін сырып тастау', 'Смахнуть все'],
  silent: ['дыбыссыз', 'без звука'],
  loud: ['дыбыспен', 'со звуком'],
  now: ['қазір', 'сейчас'],

  remains: ['Чатта не қалды', 'Что осталось в чате'],
  remainsHint: ['Чатты ашқан адам осыны оқиды', 'Это прочтёт тот, кто откроет чат'],
  fromBot: ['боттан', 'от бота'],
  fromPerson: ['адамнан', 'от человека'],
  nothingRemains: ['Ештеңе қалмады', 'Ничего не осталось'],
  tooOld: ['48 сағаттан асты: бот енді өшіре алмайды', 'старше 48 часов: бот уже не сотрёт'],
  ago: ['{d} бұрын', '{d} назад'],
  justNow: ['жаңа ғана', 'только что'],
  chat: ['Чат', 'Чат'],
  lockScreenShort: ['Хабарландыру', 'Уведомления'],
  remainsShort: ['Қалғаны', 'Осталось'],
};

const months = {
  kk: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
};
const weekdays = {
  kk: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
  ru: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
};
const units = { kk: ['мин', 'сағ', 'күн'], ru: ['мин', 'ч', 'дн.'] };

let language = localStorage.getItem('page-language') ?? (navigator.language?.startsWith('kk') ? 'kk' : 'ru');
const listeners = new Set();

export const pageLanguage = () => language;

export function setPageLanguage(code) {
  language = code;
  localStorage.setItem('page-language', code);
  for (const listener of listeners) listener();
}

export const onLanguage = listener => listeners.add(listener);

export function t(key, values) {
  const text = all[key][language === 'kk' ? 0 : 1];
  return values ? text.replace(/\{(\w+)\}/g, (_, name) => values[name]) : text;
}

export const monthName = month => months[language][month];
export const weekdayName = day => weekdays[language][day];

// A span in the largest unit that fits: 5 min, 3 h, 2 days.
export function span(milliseconds) {
  const minutes = Math.floor(milliseconds / 60000);
  const [minute, hour, day] = units[language];
  if (minutes < 60) return `${minutes} ${minute}`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return minutes % 60 && hours < 10 ? `${hours} ${hour} ${minutes % 60} ${minute}` : `${hours} ${hour}`;
  return `${Math.floor(hours / 24)} ${day}`;
}
