// Everything the page asks the server for, and the stream of what changed.

async function post(path, body) {
  const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body ?? {}) });
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Error(answer?.error ?? response.status);
  return answer;
}

// In a group somebody acts: who that is stands beside the act.
let groupMember = null;
export const actInGroupAs = member => { groupMember = member; };

export const act = (chat, name, body) => chat < 0
  ? post(`/sandbox/group/${name}`, { ...body, as: groupMember })
  : post(`/sandbox/people/${chat}/${name}`, body);
export const addVolunteer = language => post('/sandbox/volunteers', { language });
export const playNight = () => post('/sandbox/night');
export const addPerson = language => post('/sandbox/people', { language });
export const moveClock = minutes => post('/sandbox/clock', { minutes });

export function listen(on) {
  const stream = new EventSource('/sandbox/events');
  stream.addEventListener('open', () => on.online(true));
  stream.addEventListener('error', () => on.online(false));
  stream.addEventListener('state', event => on.state(JSON.parse(event.data)));
  stream.addEventListener('group', event => on.group(JSON.parse(event.data)));
  stream.addEventListener('person', event => on.person(JSON.parse(event.data)));
}
