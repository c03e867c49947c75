// A button under each password field that shows what was typed. Without this file nothing is missing but the button.
for (const field of document.querySelectorAll('input[type="password"][data-show]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn--text';
  button.textContent = field.dataset.show;
  button.setAttribute('aria-controls', field.id);
  button.addEventListener('click', () => {
    const shown = field.type === 'text';
    field.type = shown ? 'password' : 'text';
    button.textContent = shown ? field.dataset.show : field.dataset.hide;
  });
  field.after(button);
  // a browser must not keep it among the things once typed into a text field
  field.form?.addEventListener('submit', () => { field.type = 'password'; });
}
