// Everything the page asks the server for, and the stream of what changed.

async function post(path, body) {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? {}) });
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Error(answer?.error ?? response.status);
  return answer;
}

export const act = (person, name, body) => post(`/sandbox/people/${person}/${name}`, body);
export const addPerson = language => post('/sandbox/people', { language });
export const moveClock = minutes => post('/sandbox/clock', { minutes });

export function listen(on) {
  const stream = new EventSource('/sandbox/events');
  stream.addEventListener('open', () => on.online(true));
  stream.addEventListener('error', () => on.online(false));
  stream.addEventListener('state', event => on.state(JSON.parse(event.data)));
  stream.addEventListener('person', event => on.person(JSON.parse(event.data)));
}
