// Small comforts of every page; everything works without them.

// After a refused save the summary takes the focus; otherwise nothing moves.
const wantsFocus = document.querySelector("[data-focus]");
if (wantsFocus) wantsFocus.focus();

// A link of the error summary brings the label into view before it focuses the control.
document.addEventListener("click", (event) => {
  const link = event.target.closest(".error-summary__link");
  if (!link) return;
  const control = document.getElementById(link.hash.slice(1));
  if (!control) return;
  event.preventDefault();
  (control.closest(".field") || control).scrollIntoView({ block: "start" });
  const target = control.matches("fieldset") ? control.querySelector("input") || control : control;
  target.focus({ preventScroll: true });
});

// A form is sent once, even when its button is pressed twice.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.matches("[hx-post], [hx-get]")) return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  window.addEventListener("pageshow", () => delete form.dataset.sent, { once: true });
});

// The place for a file shows that it takes a dropped one.
for (const place of document.querySelectorAll("[data-drop]")) {
  const input = place.querySelector("input[type=file]");
  place.addEventListener("dragover", (event) => { event.preventDefault(); place.dataset.over = "yes"; });
  place.addEventListener("dragleave", () => delete place.dataset.over);
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    delete place.dataset.over;
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
  });
}

// Progress is announced at most every ten seconds.
const voice = document.createElement("p");
voice.className = "visually-hidden";
voice.setAttribute("role", "status");
document.body.append(voice);
let spoken = 0;
document.body.addEventListener("htmx:afterSwap", () => {
  const message = document.querySelector("[data-announce]");
  if (message && Date.now() - spoken > 10000) {
    spoken = Date.now();
    voice.textContent = message.textContent;
  }
});

// A part that could not be fetched says so, with a way to try again.
document.body.addEventListener("htmx:responseError", () => { voice.textContent = document.documentElement.lang === "en" ? "This part could not be updated. Please reload the page." : "この部分を更新できませんでした。画面を読み込み直してください。"; });

// Printing is one key in every browser; a button is only a reminder.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
