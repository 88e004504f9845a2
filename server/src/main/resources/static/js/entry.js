// Typing one notification: kept at every change, codes offered by words. Everything works without it.

const form = document.querySelector("[data-entry]");

// --- kept at every change ---
let waiting = 0;
let running = Promise.resolve();

function keepSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => { running = running.then(keep); }, 250);
}

async function keep() {
  const answer = await fetch(form.dataset.live, { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error" }).catch(() => null);
  if (!answer || !answer.ok) {
    document.body.dispatchEvent(new Event("htmx:responseError"));
    return;
  }
  const parts = new DOMParser().parseFromString(await answer.text(), "text/html").body;
  for (const part of parts.querySelectorAll("#entry-standing, #revision, output[id]")) {
    const place = document.getElementById(part.id);
    if (part.id === "revision") place.value = part.value;
    else if (place.innerHTML !== part.innerHTML) place.innerHTML = part.innerHTML;
  }
}

form.addEventListener("change", keepSoon);
form.addEventListener("submit", () => clearTimeout(waiting));

// --- codes by words: the combobox pattern ---
class CodeBox {
  constructor(input) {
    this.input = input;
    this.list = null;
    this.at = -1;
    this.asked = 0;
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-expanded", "false");
    input.addEventListener("input", () => this.askSoon());
    input.addEventListener("keydown", (event) => this.key(event));
    input.addEventListener("blur", () => setTimeout(() => this.close(), 150));
  }

  askSoon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), 120);
  }

  async ask() {
    const typed = this.input.value.trim();
    if (!typed) { this.close(); return; }
    const number = ++this.asked;
    const system = this.input.dataset.codes;
    const other = form.querySelector(`[data-codes]:not([data-codes="${system}"])`).value;
    const answer = await fetch(`${form.dataset.codesFrom}?${new URLSearchParams({ q: typed, system, other })}`).catch(() => null);
    if (!answer || !answer.ok || number !== this.asked || document.activeElement !== this.input) return;
    this.open(new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".offers"));
  }

  open(list) {
    this.close();
    if (!list || !list.children.length) return;
    this.list = list;
    this.input.closest(".field__line").append(list);
    this.input.setAttribute("aria-controls", list.id);
    this.input.setAttribute("aria-expanded", "true");
    list.addEventListener("mousedown", (event) => {
      const offer = event.target.closest(".offers__offer");
      if (offer) { event.preventDefault(); this.choose(offer); }
    });
  }

  close() {
    if (this.list) this.list.remove();
    this.list = null;
    this.at = -1;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
    this.input.removeAttribute("aria-controls");
  }

  key(event) {
    if (!this.list) return;
    const offers = [...this.list.children];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.at = (this.at + (event.key === "ArrowDown" ? 1 : -1) + offers.length) % offers.length;
      offers.forEach((offer, i) => offer.setAttribute("aria-selected", String(i === this.at)));
      offers[this.at].scrollIntoView({ block: "nearest" });
      this.input.setAttribute("aria-activedescendant", offers[this.at].id);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.choose(offers[Math.max(this.at, 0)]);
    } else if (event.key === "Tab" && this.at >= 0) {
      this.choose(offers[this.at]);
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.close();
    }
  }

  choose(offer) {
    this.asked++;
    const typed = this.input.value.replace(/\D/g, "");
    const whole = offer.dataset.value;
    this.input.value = typed.length === 6 && typed.startsWith(whole) ? typed : whole;
    const side = form.querySelector("#item-300");
    if (offer.dataset.side && side && side.value === "") side.value = offer.dataset.side;
    this.close();
    keepSoon();
  }
}

for (const input of form.querySelectorAll("[data-codes]")) new CodeBox(input);
