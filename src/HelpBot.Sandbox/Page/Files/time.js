// The sandbox's clock as the page sees it. Kazakhstan is UTC+5 everywhere, so no time zone data is needed.
import { monthName, weekdayName } from '/page/words.js';

const offset = 5 * 3600 * 1000;
let base = Date.now();
let receivedAt = performance.now();

export function setNow(milliseconds) {
  base = milliseconds;
  receivedAt = performance.now();
}

export const now = () => base + (performance.now() - receivedAt);

const local = at => new Date(at + offset);
const two = number => String(number).padStart(2, '0');

export const clockTime = at => `${two(local(at).getUTCHours())}:${two(local(at).getUTCMinutes())}`;
export const dayKey = at => Math.floor((at + offset) / 86400000);

export function dayName(at) {
  const date = local(at);
  return `${date.getUTCDate()} ${monthName(date.getUTCMonth())}`;
}

export const longDay = at => `${weekdayName(local(at).getUTCDay())}, ${dayName(at)}`;
