// Makes reading easier; every page works without it.
"use strict";
(() => {
  // A click on a mark in the text opens its card; a card under the pointer shows its place.
  const places = new Map();
  for (const mark of document.querySelectorAll("mark[data-claims]")) {
    for (const claim of mark.dataset.claims.split(" ")) {
      if (!places.has(claim)) places.set(claim, []);
      places.get(claim).push(mark);
    }
    mark.addEventListener("click", () => {
      const claims = mark.dataset.claims.split(" ");
      location.hash = claims.find(c => c.startsWith("figure")) || claims[claims.length - 1];
    });
  }
  const light = (card, on) => (places.get(card.id) || []).forEach(mark => mark.classList.toggle("lit", on));
  for (const card of document.querySelectorAll(".card[id]")) {
    card.addEventListener("pointerenter", () => light(card, true));
    card.addEventListener("pointerleave", () => light(card, false));
    card.addEventListener("focusin", () => light(card, true));
    card.addEventListener("focusout", () => light(card, false));
    const copy = document.createElement("button");
    const words = document.documentElement.lang === "ar" ? ["نسخ", "نُسخ"] : ["Copy", "Copied"];
    copy.type = "button";
    copy.className = "copy";
    copy.textContent = words[0];
    copy.addEventListener("click", () => {
      const clone = card.cloneNode(true);
      clone.querySelectorAll("button, .ref, summary").forEach(e => e.remove());
      const rows = [...clone.querySelectorAll("h3, blockquote, dl > div, .verdicts > li")].map(e => e.textContent.trim().replace(/\s+/g, " "));
      const link = clone.querySelector("dd a[href^=http]");
      navigator.clipboard.writeText(rows.concat(link ? [link.href] : [], [location.href.split("#")[0] + "#" + card.id]).join("\n"))
        .then(() => { copy.textContent = words[1]; });
    });
    card.append(copy);
  }
})();
