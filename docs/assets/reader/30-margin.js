// Notes in the margin where there is room: beside their marker, never over one another, long ones folded. The list of
// notes stays where it is; keys open the same note in a box, so nothing here is a stop for Tab.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  if (!ap.body) return;
  const GAP = 6;
  // What is folded where notes would stand further from their markers than so many pixels: an annotation to its title,
  // a note to its own words, then to as many lines. Annotations first: the author's notes are what a marker promises.
  const BRIEF = "brief";
  const FOLDS = [[60, "ed", BRIEF], [60, "note", BRIEF], [60, "note", 3], [110, "ed", 1], [110, "note", 2], [110, "note", 1]];
  // Of a line: the space above and below.
  const FRAME = .2;
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
    return { note, marker, more, kind: words.matches(".is-ed") ? "ed" : "note" };
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

  // The places of boxes of these heights: each as near to where it is wanted as order and gap allow (the least sum of
  // squares, by pooling neighbours that would overlap; Ayer et al. 1955), none above the column. With each, its pool.
  const settle = (wanted, heights) => {
    const pools = [];
    let above = 0;
    const before = heights.map((height) => {
      const start = above;
      above += height + GAP;
      return start;
    });
    wanted.forEach((top, at) => {
      let pool = { at: top - before[at], size: 1 };
      while (pools.length && pools[pools.length - 1].at > pool.at) {
        const last = pools.pop();
        const size = last.size + pool.size;
        pool = { at: (last.at * last.size + pool.at * pool.size) / size, size };
      }
      pools.push(pool);
    });
    let next = 0;
    return pools.flatMap((pool) => Array.from({ length: pool.size }, () => {
      const top = Math.max(pool.at, 0) + before[next];
      next += 1;
      return { top, pool };
    }));
  };

  // The sizes that a note can have, from the whole one down; each with the step by which it comes to it.
  const sizesOf = ({ kind, note }, whole, brief, line) => {
    const sizes = [{ height: whole, step: -1 }];
    if (note.classList.contains("is-open")) return sizes;
    FOLDS.forEach(([, of, form], step) => {
      const height = form === BRIEF ? brief : (form + FRAME) * line;
      const last = sizes[sizes.length - 1].height;
      const saves = last - height > line / 2 && (form === BRIEF || height < brief);
      if (of === kind && saves) sizes.push({ height, step, lines: form === BRIEF ? 0 : form });
    });
    return sizes;
  };

  // Folds notes, step by step and the longest first, until none stands far from its marker or nothing is left to fold.
  const arrange = (wanted, sizes) => {
    // Which of its sizes each has.
    const at = sizes.map(() => 0);
    const heights = (changed, size) => sizes.map((of, one) => of[one === changed ? size : at[one]].height);
    let places = settle(wanted, heights());
    FOLDS.forEach(([far], step) => {
      for (;;) {
        const strained = new Set(places.filter(({ top }, one) => Math.abs(top - wanted[one]) > far).map(({ pool }) => pool));
        const now = heights();
        const next = at.map((_, one) => one)
          .filter((one) => sizes[one][at[one] + 1]?.step === step && strained.has(places[one].pool));
        if (!next.length) break;
        at[next.reduce((one, other) => (now[other] > now[one] ? other : one))] += 1;
        places = settle(wanted, heights());
      }
    });
    // What was folded before its neighbours were, and now has room, shows more again: the author's notes first.
    const far = (place, one) => Math.abs(place.top - wanted[one]);
    at.map((_, one) => one).filter((one) => at[one])
      .sort((one, other) => (notes[one].kind === "ed") - (notes[other].kind === "ed") || sizes[one][0].height - sizes[other][0].height)
      .forEach((one) => {
        for (let size = 0; size < at[one]; size += 1) {
          const then = settle(wanted, heights(one, size));
          if (then.some((place, other) => far(place, other) > Math.max(FOLDS[0][0], far(places[other], other)))) continue;
          at[one] = size;
          places = then;
          return;
        }
      });
    return { chosen: at.map((size, one) => sizes[one][size]), tops: places.map(({ top }) => top) };
  };

  // How high each note is when it stands whole, or with its own words and its button only.
  const measured = (brief) => {
    for (const { note, more } of notes) {
      note.classList.toggle("is-folded", brief);
      note.classList.remove("is-cut");
      more.hidden = !brief && !note.classList.contains("is-open");
    }
    return notes.map(({ note }) => note.offsetHeight);
  };

  const layOut = () => {
    if (!column) return;
    const start = column.getBoundingClientRect().top;
    const line = parseFloat(getComputedStyle(column).lineHeight);
    const wanted = notes.map(({ marker }) => marker.getBoundingClientRect().top - start - 4);
    const brief = measured(true);
    const whole = measured(false);
    const { chosen, tops } = arrange(wanted, notes.map((note, at) => sizesOf(note, whole[at], brief[at], line)));
    notes.forEach(({ note, more }, at) => {
      const { step, lines } = chosen[at];
      note.classList.toggle("is-folded", step >= 0);
      note.classList.toggle("is-cut", lines > 0);
      note.style.setProperty("--lines", lines);
      if (step >= 0) more.hidden = false;
      note.style.top = `${tops[at]}px`;
    });
    column.style.minHeight = `${Math.max(0, ...tops.map((top, at) => top + chosen[at].height))}px`;
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
