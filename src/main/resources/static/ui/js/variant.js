// The price on the slate follows the choice; without this the price beside each choice says it all.
const choice = document.getElementById("choice");
choice?.addEventListener("change", async (event) => {
  const variant = event.target.dataset.variant;
  if (!variant) return;
  const address = `${location.pathname}?variant=${encodeURIComponent(variant)}`;
  const answer = await fetch(address);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of ["price", "sheet"]) {
    const now = page.getElementById(part);
    if (now) document.getElementById(part)?.replaceWith(now);
  }
  history.replaceState(null, "", address);
});
