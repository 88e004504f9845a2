// Single keys for the review of pairs; every key presses a button or follows a link that stands on the page.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const field = event.target.closest("input, textarea, select");
  if (field) {
    if (event.key === "Escape") field.blur();
    return;
  }
  const key = event.key.toLowerCase();
  const noted = document.querySelector(`[data-key-field="${CSS.escape(key)}"] textarea`);
  const pressed = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!noted && !pressed) return;
  event.preventDefault();
  if (noted) noted.focus();
  else pressed.click();
});
