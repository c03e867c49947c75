// The board keeps itself up to date: a cheap question every ten seconds, answered 304 while nothing has changed.
// Without this script the page has its « Actualiser » link.
const EVERY = 10_000;
const live = document.getElementById('live');
const news = document.getElementById('news');
const offline = document.getElementById('offline');
const refresh = document.getElementById('refresh');
const day = new URLSearchParams(location.search).get('day');
const source = live.dataset.source + (day ? '?day=' + encodeURIComponent(day) : '');

let revision = '';
let known = orders(live);
let updated = new Date();
let lostSince = null;

function orders(root) {
  return new Map([...root.querySelectorAll('[data-order]')].map((each) => [each.dataset.order, each.textContent]));
}

function clock(date) {
  const minutes = String(date.getMinutes()).padStart(2, '0');
  return document.documentElement.lang === 'fr'
    ? `${date.getHours()}\u00a0h\u00a0${minutes}`
    : `${date.getHours()}:${minutes}`;
}

function sayConnected(connected) {
  if (connected) {
    updated = new Date();
    lostSince = null;
  } else {
    lostSince ??= new Date();
    const said = offline.dataset.text.replace('{since}', clock(lostSince)).replace('{last}', clock(updated));
    if (offline.textContent !== said) offline.textContent = said;
  }
  offline.hidden = connected;
  refresh.hidden = connected;
}

/** The first ticket on the screen stays where the eye has it. */
function anchor() {
  return [...live.querySelectorAll('.ticket[id]')].find((each) => each.getBoundingClientRect().bottom > 0);
}

function replace(html) {
  const fresh = new DOMParser().parseFromString(html, 'text/html').body;
  const focused = document.activeElement && live.contains(document.activeElement) ? document.activeElement.id : '';
  const held = anchor();
  const before = held?.getBoundingClientRect().top;
  const now = orders(fresh);
  const arrived = [...now.keys()].filter((id) => !known.has(id));
  live.replaceChildren(...fresh.childNodes);
  const after = held && document.getElementById(held.id);
  if (after && window.scrollY > 0) window.scrollBy(0, after.getBoundingClientRect().top - before);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  known = now;
  if (arrived.length === 0) return;
  arrived.forEach((id) => document.getElementById('t-' + id)?.classList.add('ticket--new'));
  news.textContent = arrived.map((id) => now.get(id)).join(' · ');
  if (heard()) beep();
}

async function ask() {
  try {
    const headers = revision ? { 'If-None-Match': revision } : {};
    const answer = await fetch(source, { headers, cache: 'no-store', redirect: 'error' });
    if (answer.status === 200) {
      replace(await answer.text());
      revision = answer.headers.get('ETag') ?? '';
    } else if (answer.status !== 304) {
      throw new Error(String(answer.status));
    }
    sayConnected(true);
  } catch {
    sayConnected(false);
  }
}

// A sound, only for whoever asked for it.
const sound = document.getElementById('sound');
const SOUND = 'halle-board-sound';
let audio = null;

function heard() {
  return sound.getAttribute('aria-pressed') === 'true';
}

function wake() {
  audio ??= new AudioContext();
  if (audio.state === 'suspended') audio.resume();
}

function beep() {
  if (!audio || audio.state !== 'running') return;
  [0, 0.22].forEach((delay, i) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    const start = audio.currentTime + delay;
    tone.frequency.value = i === 0 ? 660 : 880;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.4, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.2);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.21);
  });
}

function remembered() {
  try {
    return localStorage.getItem(SOUND) === 'on';
  } catch {
    return false;
  }
}

if ('AudioContext' in window) {
  sound.hidden = false;
  sound.setAttribute('aria-pressed', String(remembered()));
  sound.addEventListener('click', () => {
    const on = !heard();
    sound.setAttribute('aria-pressed', String(on));
    try {
      localStorage.setItem(SOUND, on ? 'on' : 'off');
    } catch {
      // private browsing: until the page is left
    }
    wake();
    if (on) audio.resume().then(beep);
  });
  // a browser plays nothing before the first touch
  document.addEventListener('pointerdown', () => heard() && wake(), { once: true });
}

refresh.hidden = true;
setInterval(() => document.hidden || ask(), EVERY);
document.addEventListener('visibilitychange', () => document.hidden || ask());
window.addEventListener('offline', () => sayConnected(false));
window.addEventListener('online', ask);
