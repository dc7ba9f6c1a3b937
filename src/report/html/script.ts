/**
 * What the page can do beyond its links: pointing at a mark shows its card and the other way round, and j and k walk
 * through the cards. Inlined and named by its hash in the content security policy; the page is whole without it.
 */
export const PAGE_SCRIPT = `
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("js");
  const byId = (id) => document.getElementById(id);
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const side = document.querySelector(".side");
  const places = new Map();
  const remember = (label, element) => {
    const list = places.get(label);
    if (list) list.push(element);
    else places.set(label, [element]);
  };
  for (const element of all("mark[data-card], .part[data-parts]")) {
    if (element.dataset.card) remember(element.dataset.card, element);
    for (const label of (element.dataset.parts || "").split(" ")) if (label) remember(label, element);
  }
  const cards = all(".card");
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  const lit = new Set();

  const clear = () => {
    for (const element of lit) element.classList.remove("on");
    lit.clear();
  };
  const light = (element) => {
    if (!element) return;
    element.classList.add("on");
    lit.add(element);
  };
  const inside = (element, box) => {
    const a = element.getBoundingClientRect();
    const b = box.getBoundingClientRect();
    return a.top >= b.top && a.bottom <= b.bottom;
  };
  /** Moves the column of cards, never the page: the eyes stay on the text. */
  const reveal = (card) => {
    if (!card || !side || getComputedStyle(side).position !== "sticky" || inside(card, side)) return;
    const offset = card.getBoundingClientRect().top - side.getBoundingClientRect().top;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    side.scrollTo({ top: side.scrollTop + offset - 24, behavior: still ? "auto" : "smooth" });
  };
  const show = (label, from) => {
    clear();
    const card = cardOf.get(label);
    light(card);
    for (const element of places.get(label) || []) light(element);
    if (from === "text") reveal(card);
  };
  const labelAt = (target) => {
    const element = target instanceof Element ? target.closest("mark[data-card], .ref, .card") : null;
    if (!element) return null;
    if (element.classList.contains("card")) return { label: element.id, from: "card" };
    if (element.classList.contains("ref")) return { label: element.getAttribute("href").slice(1), from: "text" };
    return { label: element.dataset.card, from: "text" };
  };
  const follow = (event) => {
    const at = labelAt(event.target);
    if (at) show(at.label, at.from);
  };
  document.addEventListener("mouseover", follow);
  document.addEventListener("focusin", follow);
  document.addEventListener("mouseout", (event) => {
    if (labelAt(event.target) && !labelAt(event.relatedTarget)) {
      clear();
      const focused = labelAt(document.activeElement);
      if (focused) show(focused.label, focused.from);
    }
  });

  const visible = () => cards.filter((card) => card.offsetParent !== null);
  const step = (by) => {
    const list = visible();
    if (list.length === 0) return;
    const now = list.indexOf(document.activeElement ? document.activeElement.closest(".card") : null);
    const next = now < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, now + by));
    list[next].focus();
    const first = byId(list[next].id + "-1");
    if (first && getComputedStyle(side).position === "sticky") first.scrollIntoView({ block: "center" });
  };
  const keys = byId("keys");
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") clear();
    if (!keys.checked || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    if (event.key === "j") step(1);
    else if (event.key === "k") step(-1);
    else if (event.key === "f") byId("see-removed").click();
    else if (event.key === "t") {
      const label = document.activeElement ? labelAt(document.activeElement) : null;
      const first = label && byId(label.label + "-1");
      const link = first && document.querySelector('.ref[href="#' + label.label + '"]');
      if (link) link.focus();
    } else return;
    event.preventDefault();
  });
})();
`;
