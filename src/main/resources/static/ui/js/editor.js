// One product on one page: a variant more or fewer without asking the server, and the aisle's usual rate in words.
// Without this script the same buttons send the form and it comes back with a line more or fewer.
const form = document.querySelector('.editor');
const list = form?.querySelector('[data-variants]');
const category = form?.querySelector('#category');
const usual = form?.querySelector('#vat option[value=""]');

const lines = () => [...list.querySelectorAll('[data-line]')];

/** A copy of the first line under a name of its own, empty. */
function fresh() {
  const first = lines()[0];
  const name = String(Math.max(...lines().map((line) => Number(line.dataset.line))) + 1);
  const copy = first.cloneNode(true);
  const renamed = (text) => text.replace(/-\d+$/, '-' + name);
  copy.dataset.line = name;
  copy.querySelectorAll('[name^="offer-"], [name^="seen-"], [name^="version-"], .field-error').forEach((each) => each.remove());
  copy.querySelector('[name="line"]').value = name;
  copy.querySelector('.variant-remove').value = 'remove-' + name;
  for (const field of copy.querySelectorAll('.field input, .field select')) {
    field.name = renamed(field.name);
    field.id = renamed(field.id);
    field.removeAttribute('aria-invalid');
    if (field.tagName === 'INPUT') field.value = '';
  }
  copy.querySelectorAll('label').forEach((label) => (label.htmlFor = renamed(label.htmlFor)));
  list.append(copy);
  number();
  copy.querySelector('.field input').focus();
}

function number() {
  lines().forEach((line, place) => {
    const legend = line.querySelector('legend');
    legend.textContent = legend.textContent.replace(/\d+/, place + 1);
  });
}

function rate() {
  const known = category.selectedOptions[0]?.dataset.vat;
  usual.textContent = known ? usual.dataset.text.replace('{0}', known) : usual.dataset.plain;
}

if (list) {
  form.querySelector('#add').addEventListener('click', (event) => {
    event.preventDefault();
    fresh();
  });
  list.addEventListener('click', (event) => {
    const remove = event.target.closest('.variant-remove');
    if (!remove || lines().length < 2) return;
    event.preventDefault();
    remove.closest('[data-line]').remove();
    number();
    lines().at(-1).querySelector('.field input').focus();
  });
  usual.dataset.plain = usual.textContent;
  category.addEventListener('change', rate);
  rate();
}
document.querySelector('main > .alert[role="alert"]')?.focus();
