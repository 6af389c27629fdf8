// On paper each note stands at the foot of the page that calls it. Browsers cannot do that (CSS GCPM's `float: footnote`
// is not built), so before printing the article is set on sheets that fit both A4 and Letter, line by line.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  if (!ap.body) return;
  const LEAST_LINES = 2;
  let sheets = null;

  const entries = (part) => [...new Set(ap.callsIn(part).map((link) => link.getAttribute("href")))]
    .map((hash) => ap.byHash(hash)).filter(Boolean);

  // A note as printed, with the host of each source whose address is known and not a part of the note.
  const footnote = (entry) => {
    const words = ap.copyOf(entry.querySelector(".ap-note__text"));
    words.querySelectorAll(".ap-work[data-host]").forEach((work) => {
      const { host } = work.dataset;
      if (!words.textContent.includes(host)) work.after(` [${host}]`);
    });
    return h("div", { class: "ap-sheet__note" }, h("b", {}, ap.label(entry)), words);
  };

  // The places in a block at which a line begins.
  const lineStarts = (block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const starts = [];
    let bottom = -1;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(".ap-mark, .ap-ed, .ap-anchor")) continue;
      for (const { index } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const box = range.getBoundingClientRect();
        if (box.top >= bottom) {
          starts.push([node, index]);
          bottom = box.bottom - 2;
        }
      }
    }
    return starts;
  };

  // A block in two, cut before a line.
  const cut = (block, [node, index]) => {
    const [first, second] = [block.cloneNode(false), block.cloneNode(false)];
    const range = document.createRange();
    range.selectNodeContents(block);
    range.setEnd(node, index);
    first.append(range.cloneContents());
    range.selectNodeContents(block);
    range.setStart(node, index);
    second.append(range.cloneContents());
    second.classList.add("is-continued");
    return [first, second];
  };

  class Setter {
    constructor(container) {
      this.container = container;
      this.placed = new Set();
      this.turn();
    }

    turn() {
      this.text = h("div", { class: "ap-sheet__text" });
      this.notes = h("div", { class: "ap-sheet__notes" });
      this.sheet = h("section", { class: "ap-sheet" }, this.text, this.notes);
      this.container.append(this.sheet);
    }

    // Puts a block down with its notes if they fit; `force` where they have to.
    fits(block, force) {
      const fresh = entries(block).filter((entry) => !this.placed.has(entry.id));
      const added = fresh.map(footnote);
      this.text.append(block);
      this.notes.append(...added);
      if (force || this.text.offsetHeight + this.notes.offsetHeight <= this.sheet.clientHeight) {
        fresh.forEach((entry) => this.placed.add(entry.id));
        return true;
      }
      [block, ...added].forEach((part) => part.remove());
      return false;
    }

    // As many lines of a block as fit; what is left of it.
    split(block) {
      if (/^H\d$/.test(block.tagName)) return block;
      this.text.append(block);
      const starts = lineStarts(block);
      block.remove();
      for (let lines = starts.length - LEAST_LINES; lines >= LEAST_LINES; lines -= 1) {
        const [first, second] = cut(block, starts[lines]);
        if (this.fits(first)) return second;
      }
      return block;
    }

    // The headings at the end of a sheet go with what they are over, unless the sheet has nothing else.
    headings() {
      const all = [...this.text.children];
      const text = all.findLastIndex((part) => !/^H\d$/.test(part.tagName));
      return text < 0 ? [] : all.slice(text + 1);
    }

    add(block) {
      if (this.fits(block)) return;
      const rest = this.split(block);
      const moved = rest === block ? this.headings() : [];
      const empty = !this.text.children.length;
      if (empty && rest === block) {
        this.fits(block, true);
        return;
      }
      this.turn();
      moved.forEach((heading) => this.fits(heading, true));
      if (rest !== block || !this.fits(rest)) this.add(rest);
    }
  }

  const blocks = () => {
    const parts = [...ap.page.querySelectorAll(".ap-text > :is(.ap-kicker, h1, .ap-given, .ap-lead), .ap-body > :is(p, h2, h3, blockquote, ol, ul, dl, .ap-table, .ap-code), .ap-matter > p")];
    return parts.flatMap((part) => {
      const number = ap.number(part);
      const copy = part.cloneNode(true);
      copy.querySelectorAll(".ap-pop, .ap-anchor, .ap-select, .md-code__nav, .md-clipboard").forEach((tool) => tool.remove());
      copy.querySelectorAll("[id], [style]").forEach((inner) => ["id", "style"].forEach((name) => inner.removeAttribute(name)));
      copy.removeAttribute("id");
      const pieces = copy.matches("ol, ul") ? [...copy.children].map((item) => h("p", { class: "ap-sheet__item" }, ...item.childNodes)) : [copy];
      if (number) pieces[0].dataset.n = number;
      return pieces;
    });
  };

  const set = () => {
    if (sheets) return;
    sheets = h("div", { class: "ap-sheets", lang: ap.page.querySelector(".ap-text").lang });
    document.body.append(sheets);
    ap.root.classList.add("ap-printing");
    const setter = new Setter(sheets);
    const [kicker, ...others] = blocks();
    setter.add(kicker);
    // Where a copy lies on a reader's disk is no address for others.
    if (location.protocol !== "file:") setter.add(h("p", { class: "ap-sheet__address" }, location.href.split(/[?#]/)[0].replace(/^https?:\/\//, "")));
    others.forEach((block) => setter.add(block));
    ap.page.querySelectorAll(ap.is("annotations", "off") ? ".ap-notes:not(.ap-eds) > ol > li" : ".ap-notes > ol > li").forEach((entry) => {
      if (!setter.placed.has(entry.id)) setter.add(footnote(entry));
    });
  };
  const clear = () => {
    if (sheets) sheets.remove();
    sheets = null;
    ap.root.classList.remove("ap-printing");
  };
  addEventListener("beforeprint", set);
  addEventListener("afterprint", clear);
})();
