/* Tells visitors the hour in their own zone, and offers that zone and a copy button in forms. Pages work without it. */
"use strict";

// Chromium calls some zones as they were called in 1993.
const RENAMED = {
  "Europe/Kiev": "Europe/Kyiv", "Asia/Calcutta": "Asia/Kolkata", "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon", "Asia/Saigon": "Asia/Ho_Chi_Minh", "America/Godthab": "America/Nuuk",
  "Atlantic/Faeroe": "Atlantic/Faroe",
};
const named = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zone = RENAMED[named] ?? named;
const words = document.currentScript.dataset; // in the language of the page
const language = document.documentElement.lang;
const hour = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
  weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit",
});

for (const place of document.querySelectorAll("[data-start]")) {
  place.textContent = words.hour.replace("{}", hour.format(new Date(place.dataset.start)));
}

for (const select of document.querySelectorAll("[data-own-zone]")) {
  if ([...select.options].some((option) => option.value === zone)) select.value = zone;
}

for (const place of document.querySelectorAll("[data-offer-zone]")) {
  const select = document.getElementById("zone");
  const option = [...select.options].find((one) => one.value === zone);
  if (!option || zone === place.dataset.offerZone) continue;
  const link = document.createElement("a");
  const query = new URLSearchParams(location.search);
  query.set("zone", zone);
  query.delete("skip");
  link.href = `?${query}`;
  link.textContent = words.offer.replace("{}", option.text);
  place.append(link);
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const input = document.getElementById(button.dataset.copy);
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(input.value);
    button.textContent = words.copied;
  });
}
