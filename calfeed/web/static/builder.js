/* Shows what the calendar will hold while one picks. The form works without it. */
"use strict";

const form = document.getElementById("builder");
const PAUSE = 250; // while somebody types
let asked = 0;
let waiting = 0;

function each(name, act) {
  for (const part of document.querySelectorAll(`[data-${name}]`)) act(part, part.dataset[name]);
}

function listed(one) {
  const item = document.getElementById("one-coming").content.cloneNode(true);
  for (const part of item.querySelectorAll("[data-in]")) part.textContent = one[part.dataset.in];
  item.querySelector("a").href = one.page;
  return item;
}

function noted(text) {
  const note = document.createElement("p");
  note.className = "note";
  note.textContent = text;
  return note;
}

function show(seen) {
  each("show", (part, name) => { part.textContent = seen[name]; });
  each("link", (part, name) => { part.href = seen.addresses[name]; });
  each("value", (part, name) => { part.value = seen[name]; });
  each("hint", (part, name) => { part.placeholder = seen[name]; });
  const address = document.getElementById("feed");
  if (address) address.value = seen.addresses.ics;
  document.getElementById("notes").replaceChildren(...seen.notes.map(noted));
  document.getElementById("coming").replaceChildren(...seen.coming.map(listed));
  history.replaceState(null, "", seen.query ? `?${seen.query}` : location.pathname);
}

async function look() {
  const mine = ++asked;
  const chosen = [...new FormData(form)].filter(([, value]) => value.trim());
  let answer;
  try {
    const response = await fetch(`${form.dataset.preview}?${new URLSearchParams(chosen)}`);
    answer = await response.json();
    if (!response.ok) throw new Error(answer.detail);
  } catch (wrong) {
    if (mine === asked) document.getElementById("notes").replaceChildren(noted(wrong.message));
    return;
  }
  if (mine === asked) show(answer);
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(look, PAUSE);
});
