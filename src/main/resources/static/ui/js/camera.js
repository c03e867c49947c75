// Reads a collection code with the camera, or the barcode of a product where the button says which formats, where the browser knows how; elsewhere nothing is shown, and any
// telephone's own camera opens the same page.
const button = document.getElementById('camera');
const view = document.getElementById('camera-view');
const said = document.getElementById('camera-said');
const formats = (button?.dataset.formats ?? 'qr_code').split(' ');
const field = button?.dataset.field ?? 'code';
let stream = null;

async function canRead() {
  if (!('BarcodeDetector' in window) || !navigator.mediaDevices?.getUserMedia) return false;
  const known = await BarcodeDetector.getSupportedFormats();
  return formats.some((format) => known.includes(format));
}

function stop() {
  stream?.getTracks().forEach((track) => track.stop());
  stream = null;
  view.hidden = true;
  button.textContent = button.dataset.start;
}

/** Six figures alone, or the address that our own codes hold; null for another shop's. Bars hold 8 to 14 figures. */
function codeIn(text) {
  if (button.dataset.formats) return /^\d{8,14}$/.test(text) ? text : null;
  if (/^\d{6}$/.test(text)) return text;
  const address = new URL(text, location.href);
  return address.pathname === button.dataset.path ? address.searchParams.get('code') : null;
}

async function look(detector) {
  while (stream) {
    const [found] = await detector.detect(view).catch(() => []);
    if (found) {
      const code = codeIn(found.rawValue);
      if (code) {
        stop();
        location.assign(button.dataset.path + '?' + field + '=' + encodeURIComponent(code));
        return;
      }
      said.textContent = button.dataset.other;
    }
    await new Promise((later) => setTimeout(later, 300));
  }
}

async function start() {
  said.textContent = '';
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    view.srcObject = stream;
    view.hidden = false;
    await view.play();
    button.textContent = button.dataset.stop;
    const known = await BarcodeDetector.getSupportedFormats();
    look(new BarcodeDetector({ formats: formats.filter((format) => known.includes(format)) }));
  } catch {
    stop();
    said.textContent = button.dataset.refused;
  }
}

if (button && (await canRead().catch(() => false))) {
  button.dataset.start = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => (stream ? stop() : start()));
}
