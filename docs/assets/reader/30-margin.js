// Notes in the margin where there is room: beside their marker, never over one another, long ones folded. The list of
// notes stays where it is; keys open the same note in a box, so nothing here is a stop for Tab.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  if (!ap.body) return;
  const GAP = 10;
  // Pixels between a note and its marker from which on notes are folded, and the lines that they show then.
  const FOLDS = [[60, 8], [60, 3], [110, 1]];
  const LINE = 20.4;
  const BUTTON = 24;     // its own line; beside a single line it takes none
  const FRAME = 4;
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

  const heightOf = (shown) => shown * LINE + (shown > 1 ? BUTTON : FRAME);

  // Folds long notes, the longest first, until none stands far from its marker or nothing is left to fold.
  const arrange = (wanted, whole, mayFold) => {
    const heights = [...whole];
    const lines = whole.map(() => 0);
    let places = settle(wanted, heights);
    for (const [far, shown] of FOLDS) {
      const folded = heightOf(shown);
      for (;;) {
        const strained = new Set(places.filter(({ top }, at) => Math.abs(top - wanted[at]) > far).map(({ pool }) => pool));
        const foldable = heights.map((_, at) => at)
          .filter((at) => mayFold[at] && heights[at] > folded + LINE && strained.has(places[at].pool));
        if (!foldable.length) break;
        const longest = foldable.reduce((one, other) => (heights[other] > heights[one] ? other : one));
        heights[longest] = folded;
        lines[longest] = shown;
        places = settle(wanted, heights);
      }
    }
    // What was folded before its neighbours were, and now has room, shows more again.
    lines.map((_, at) => at).filter((at) => lines[at]).sort((one, other) => whole[one] - whole[other]).forEach((at) => {
      const larger = [[whole[at], 0], ...FOLDS.map(([, shown]) => [heightOf(shown), shown])]
        .filter(([height]) => height > heights[at] && height <= whole[at]);
      for (const [height, shown] of larger) {
        const then = settle(wanted, heights.map((old, one) => (one === at ? height : old)));
        const far = ({ top }, one) => Math.abs(top - wanted[one]);
        const strains = (place, one) => far(place, one) > Math.max(FOLDS[0][0], far(places[one], one));
        if (then.some(strains)) continue;
        heights[at] = height;
        lines[at] = shown;
        places = then;
        return;
      }
    });
    return { lines, heights, tops: places.map(({ top }) => top) };
  };

  const layOut = () => {
    if (!column) return;
    const start = column.getBoundingClientRect().top;
    for (const { note, more } of notes) {
      note.classList.remove("is-folded", "is-line");
      more.hidden = !note.classList.contains("is-open");
    }
    const wanted = notes.map(({ marker }) => marker.getBoundingClientRect().top - start - 4);
    const whole = notes.map(({ note }) => note.offsetHeight);
    const { lines, heights, tops } = arrange(wanted, whole, notes.map(({ note }) => !note.classList.contains("is-open")));
    notes.forEach(({ note, more }, at) => {
      note.classList.toggle("is-folded", lines[at] > 0);
      note.classList.toggle("is-line", lines[at] === 1);
      note.style.setProperty("--lines", lines[at]);
      if (lines[at]) more.hidden = false;
      note.style.top = `${tops[at]}px`;
    });
    column.style.minHeight = `${Math.max(0, ...tops.map((top, at) => top + heights[at]))}px`;
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
