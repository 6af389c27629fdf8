// Notes in the margin where there is room: beside their marker, never over one another, long ones folded. The list of
// notes stays where it is; keys open the same note in a box, so nothing here is a stop for Tab.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  if (!ap.body) return;
  const GAP = 12;
  const LEAST = 130;   // pixels that a folded note shows
  const MOST = 420;    // pixels above which the last of a row is folded as well
  let column = null;
  let notes = [];

  const make = (marker) => {
    const entry = ap.byHash(marker.hash);
    const words = ap.copyOf(entry.querySelector(".ap-note__text"));
    words.querySelectorAll("a").forEach((link) => { link.tabIndex = -1; });
    const more = h("button", { type: "button", class: "ap-beside__more", tabindex: -1, hidden: true }, "More");
    const note = h("div", { class: "ap-beside", "data-beside": entry.id.replace("note-", "") },
      h("span", { class: "ap-pop__number" }, ap.label(entry)), words, more);
    more.addEventListener("click", () => {
      note.classList.toggle("is-open");
      more.textContent = note.classList.contains("is-open") ? "Less" : "More";
      layOut();
    });
    const light = (on) => () => marker.classList.toggle("is-on", on);
    note.addEventListener("pointerenter", light(true));
    note.addEventListener("pointerleave", light(false));
    return { note, marker, more };
  };

  const build = () => {
    column = h("aside", { class: "ap-margin", "aria-label": "Notes beside the text" });
    const seen = new Set();
    notes = ap.callsIn(ap.body)
      .filter((marker) => ap.byHash(marker.hash) && !seen.has(marker.hash) && seen.add(marker.hash)).map(make);
    column.append(...notes.map(({ note }) => note));
    ap.page.append(column);
    ap.ready(column);
  };

  const layOut = () => {
    if (!column) return;
    const start = column.getBoundingClientRect().top;
    for (const { note } of notes) note.style.maxHeight = "";
    const wanted = notes.map(({ marker }) => marker.getBoundingClientRect().top - start - 4);
    const heights = notes.map(({ note }) => note.scrollHeight);
    let bottom = -GAP;
    notes.forEach(({ note, more }, at) => {
      const top = Math.max(wanted[at], bottom + GAP);
      const room = Math.max(LEAST, at + 1 < notes.length ? wanted[at + 1] - top - GAP : MOST);
      const open = note.classList.contains("is-open");
      const folds = heights[at] > room + 24;
      const height = folds && !open ? room : heights[at] + (open ? 28 : 0);
      more.hidden = !folds && !open;
      note.classList.toggle("is-folded", folds && !open);
      note.style.maxHeight = folds && !open ? `${room}px` : "";
      note.style.top = `${top}px`;
      bottom = top + height;
    });
    column.style.minHeight = `${Math.max(bottom, 0)}px`;
  };

  const update = () => {
    const wanted = ap.wide.matches && !ap.is("margin", "off") && !ap.is("quiet", "on");
    if (column) column.remove();
    column = null;
    if (wanted) build();
    ap.page.classList.toggle("ap-page--margin", wanted);
    layOut();
  };

  // Whether the note that a marker calls stands in the margin and can be seen; it is lit up then.
  ap.beside = (link, kept) => {
    if (!column || !link.matches(ap.calls)) return false;
    const found = notes.find(({ marker }) => marker.hash === link.hash);
    const box = found && found.note.getBoundingClientRect();
    if (!box || box.top < 0 || box.bottom > innerHeight || found.note.matches(".is-folded")) return false;
    for (const { note } of notes) note.classList.toggle("is-on", note === found.note);
    if (kept) ap.closePops();
    for (const leaving of kept ? ["blur"] : ["blur", "pointerleave"]) {
      link.addEventListener(leaving, () => found.note.classList.remove("is-on"), { once: true });
    }
    return true;
  };

  let soon = 0;
  const again = () => {
    cancelAnimationFrame(soon);
    soon = requestAnimationFrame(layOut);
  };
  ap.wide.addEventListener("change", update);
  addEventListener("apparatus:settings", update);
  if (window.ResizeObserver) new ResizeObserver(again).observe(ap.body);
  if (document.fonts) document.fonts.ready.then(again);
  update();
})();
