/* Makes the desk quick: words light up with what was read from them, and keys do what the buttons do. */
"use strict";

/* Words and fields that belong together share a name in data-of; a card's sentence has the card's id in data-quote. */

const lit = new Map();
for (const part of document.querySelectorAll("[data-of]")) {
  for (const name of part.dataset.of.split(" ")) lit.set(name, [...(lit.get(name) ?? []), part]);
}

function light(source) {
  for (const part of document.querySelectorAll(".lit, .near")) part.classList.remove("lit", "near");
  const part = source?.closest("[data-of]");
  for (const name of part?.dataset.of.split(" ") ?? []) {
    for (const other of lit.get(name)) other.classList.add("lit");
  }
  const card = source?.closest("[data-card]");
  if (!card?.id) return;
  for (const words of document.querySelectorAll(`[data-quote~="${card.id}"]`)) words.classList.add("near");
}

/* The text has its own scrollbar: what is focused on the right is brought into sight on the left, and only there. */
function bringIntoSight(source) {
  const name = source.closest("[data-of]")?.dataset.of.split(" ")[0] ?? source.closest("[data-card]")?.id;
  const pane = document.querySelector(".text");
  if (!name || !pane || pane.contains(source)) return;
  const words = pane.querySelector(`[data-of~="${name}"], [data-quote~="${name}"]`);
  if (!words) return;
  const [inside, around] = [words.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (inside.top < around.top || inside.bottom > around.bottom) {
    pane.scrollTop += inside.top - around.top - pane.clientHeight / 3;
  }
}

/* Escape sends the hint of a skipped date away; the next word may have one again. */
function hints(are) {
  document.documentElement.classList.toggle("quiet-tips", !are);
}

document.addEventListener("mouseover", (event) => {
  hints(true);
  light(event.target);
});
document.addEventListener("focusin", (event) => {
  hints(true);
  light(event.target);
  bringIntoSight(event.target);
});

/* Keys: each button and link that has one says so in data-key. In the current card first, then on the page. */

const OFF = "calfeed-keys-off";
const help = document.getElementById("keys");
const choice = document.getElementById("keys-on");
const isOn = () => localStorage.getItem(OFF) === null;
const cards = () => [...document.querySelectorAll("[data-card]")];
const current = () => document.activeElement?.closest("[data-card]") ?? document.querySelector(".card.current");

function show() {
  document.documentElement.classList.toggle("keyed", isOn());
  choice.checked = isOn();
}

function step(by) {
  const all = cards();
  if (!all.length) return;
  const at = all.indexOf(current());
  const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), all.length - 1);
  for (const card of all) card.classList.toggle("current", card === all[next]);
  all[next].focus();
}

/* A key is for the current card; one that no card has is for the page. Never for another card. */
function press(key) {
  const all = [...document.querySelectorAll(`main [data-key="${key}"]`)];
  const here = current();
  const loose = all.filter((each) => !each.closest("[data-card]"));
  const found = all.find((each) => here?.contains(each)) ?? loose[0] ?? (here || all.length > 1 ? null : all[0]);
  if (!found) return false;
  const folded = found.closest("details");
  if (folded) folded.open = true;
  if (found.matches("input, textarea, select")) found.focus();
  else found.click();
  return true;
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") hints(false);
  const isTyping = event.target.closest("input, textarea, select, dialog, [contenteditable]");
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || isTyping || !isOn()) return;
  const done = { j: () => step(1), k: () => step(-1), "?": () => help.showModal() }[event.key] ?? (() => press(event.key));
  if (event.key.length === 1 && event.key !== " " && done() !== false) event.preventDefault();
});

choice.addEventListener("change", () => {
  if (choice.checked) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, "1");
  show();
});
for (const button of document.querySelectorAll("[data-shows]")) {
  button.addEventListener("click", () => document.getElementById(button.dataset.shows).showModal());
}
show();
