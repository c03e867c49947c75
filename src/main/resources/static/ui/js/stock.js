// A tap on − or + changes one row where it stands. Without this script the page comes back at the same row.
const said = document.getElementById('stock-said');

async function send(form, button) {
  const data = new URLSearchParams(new FormData(form));
  data.set(button.name, button.value);
  const answer = await fetch(form.action, { method: 'POST', body: data, headers: { Accept: 'text/html' } });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const row = form.closest('.stock-row');
  const now = page.getElementById(row.id);
  if (!now) return location.reload(); // it is no longer among those that were asked for
  row.replaceWith(now);
  const title = now.querySelector('.stock-title').textContent.trim();
  said.textContent = title + ', ' + now.querySelector('.stock-left').textContent;
  const same = now.querySelector(`[data-row] button[value="${button.value}"]:not(:disabled)`);
  (same ?? now).focus({ preventScroll: true });
}

document.addEventListener('submit', (event) => {
  const form = event.target.closest('[data-row]');
  if (!form || !event.submitter) return;
  event.preventDefault();
  event.submitter.setAttribute('aria-busy', 'true');
  send(form, event.submitter).catch(() => form.submit());
});
