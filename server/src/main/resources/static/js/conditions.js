// Measures line, window and clock for the page of conditions, and lets the server say what they mean.

const form = document.querySelector("[data-conditions]");
const state = form.querySelector("[data-conditions-state]");
const button = form.querySelector("button");
const address = form.dataset.conditions;
const rounds = 3;

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const kilobits = (bytes, ms) => Math.round((bytes * 8) / Math.max(ms, 1));

async function receive() {
  const begun = performance.now();
  const before = Date.now();
  const answer = await fetch(address, { cache: "no-store" });
  const after = Date.now();
  const bytes = (await answer.arrayBuffer()).byteLength;
  if (!answer.ok) throw new Error("no sample");
  return {
    speed: kilobits(bytes, performance.now() - begun),
    ahead: (before + after) / 2 - Number(answer.headers.get("Todoke-Time")),
  };
}

async function send() {
  const noise = new Uint8Array(new ArrayBuffer(64 * 1024));
  crypto.getRandomValues(noise);
  const begun = performance.now();
  const answer = await fetch(address, { method: "POST", body: noise, headers: { "Content-Type": "application/octet-stream", "X-CSRF-TOKEN": form.querySelector("[name=_csrf]").value } });
  if (!answer.ok) throw new Error("sample not taken");
  return kilobits(noise.byteLength, performance.now() - begun);
}

async function measure() {
  const received = [];
  const sent = [];
  for (let round = 0; round < rounds; round++) {
    received.push(await receive());
    sent.push(await send());
  }
  form.down.value = median(received.map((r) => r.speed));
  form.up.value = median(sent);
  form.width.value = window.innerWidth;
  form.clock.value = Math.round(median(received.map((r) => r.ahead)) / 1000);
  const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) throw new Error("no answer");
  const lines = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-conditions-lines]");
  document.getElementById("measured").replaceChildren(lines);
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  button.disabled = true;
  state.textContent = state.dataset.busy;
  measure()
    .then(() => { state.textContent = state.dataset.done; })
    .catch(() => { state.textContent = state.dataset.failed; })
    .finally(() => { button.disabled = false; });
});
button.hidden = false;
