// Opens the sheet that stands beside a link, instead of following the link.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-dialog]");
  const sheet = link && document.getElementById(link.dataset.dialog);
  if (!sheet || !sheet.showModal) return;
  event.preventDefault();
  sheet.showModal();
});
