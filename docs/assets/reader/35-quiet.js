// Quiet reading: markers and underlines are gone for eye and ear, and each paragraph is followed by its notes, folded.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  if (!ap.body) return;
  let groups = [];

  // Without an address a link is no link, also to a screen reader.
  const unlink = (selector, off) => ap.body.querySelectorAll(selector).forEach((link) => {
    if (off && link.href) {
      link.dataset.href = link.getAttribute("href");
      link.removeAttribute("href");
      link.removeAttribute("aria-expanded");
    } else if (!off && link.dataset.href) {
      link.setAttribute("href", link.dataset.href);
      delete link.dataset.href;
      link.setAttribute("aria-expanded", "false");
    }
  });

  const gather = (block) => {
    const entries = [...new Set([...block.querySelectorAll("a[role=doc-noteref]")].map((mark) => ap.byHash(mark.hash)))];
    if (!entries.some(Boolean)) return null;
    const numbers = entries.filter(Boolean).map((entry) => entry.id.replace("note-", ""));
    const group = h("details", { class: "ap-gathered" },
      h("summary", {}, `${numbers.length > 1 ? "Notes" : "Note"} ${numbers.join(", ")}`));
    entries.filter(Boolean).forEach((entry, at) => group.append(h("div", { class: "ap-note", "data-beside": numbers[at] },
      h("span", { class: "ap-note__number" }, numbers[at]), ap.copyOf(entry.querySelector(".ap-note__text")))));
    ap.ready(group);
    block.after(group);
    return group;
  };

  const update = () => {
    const quiet = ap.is("quiet", "on");
    if (quiet && !groups.length) groups = [...ap.body.querySelectorAll(".ap-block")].map(gather).filter(Boolean);
    if (!quiet) groups.splice(0).forEach((group) => group.remove());
    unlink(".ap-term", quiet);
  };
  addEventListener("apparatus:settings", update);
  update();
})();
