// After htmx has changed a part of the page, says aloud what a reload would have shown.
document.addEventListener("htmx:afterSettle", (event) => {
  const said = document.getElementById("said");
  if (event.detail.target === said) return; // a form that asked for the sentence alone
  const word = document.querySelector("main [role=status], main [role=alert]");
  if (said) said.textContent = word ? word.textContent.trim() : "";
});
// A quantity typed in is sent as soon as one leaves the field.
document.addEventListener("change", (event) => {
  if (event.target.matches("[data-send-on-change]")) event.target.form.requestSubmit();
});
