// Opens a photograph before the page instead of leaving it. Escape and the focus that comes back are the dialog's own.
const gallery = document.querySelector('.gallery');
const links = [...document.querySelectorAll('.gallery a.zoom')];

if (gallery && 'showModal' in HTMLDialogElement.prototype) {
  const dialog = document.createElement('dialog');
  dialog.className = 'zoomed';
  const photo = document.createElement('img');
  const words = document.createElement('p');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'btn btn--quiet';
  close.textContent = gallery.dataset.zoomClose;
  dialog.append(photo, words, close);
  document.body.append(dialog);

  let shown = 0;
  const show = (index) => {
    shown = (index + links.length) % links.length;
    photo.src = links[shown].href;
    photo.alt = links[shown].querySelector('img').alt;
    words.textContent = photo.alt;
    dialog.setAttribute('aria-label', photo.alt);
  };
  links.forEach((link, index) => link.addEventListener('click', (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // a new tab was wanted
    event.preventDefault();
    show(index);
    dialog.showModal();
  }));
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowRight') show(shown + 1);
    if (event.key === 'ArrowLeft') show(shown - 1);
  });
}
