// What the listing charter says of a product while it is typed. Without this script the page says it at each save.
const form = document.querySelector('.editor');
const said = document.getElementById('verdict-said');
const verdict = () => document.getElementById('verdict');

/** What is typed, without the photograph that was chosen. */
function typed() {
  const data = new FormData(form);
  data.delete('file');
  return new URLSearchParams(data);
}

let waiting;
let asked = 0;

async function check() {
  const turn = ++asked;
  try {
    const answer = await fetch(verdict().dataset.check, { method: 'POST', body: typed() });
    const html = answer.ok && !answer.redirected ? await answer.text() : '';
    if (turn !== asked || !html) return; // somebody went on typing, or is no longer signed in
    const before = verdict().dataset.score;
    verdict().outerHTML = html;
    const { score } = verdict().dataset;
    if (score !== before) said.textContent = said.dataset.text.replace('{score}', score);
  } catch {
    // no network: the next change asks again
  }
}

form?.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(check, 500);
});
