// Words of the page as one text, and marks over a stretch of it: for words that a search or an address points to.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  const SKIP = "nav, aside, .ap-mark, .ap-ed, .ap-anchor, .ap-pop, .ap-back, script, style, template";
  const BLOCK = "p, li, h1, h2, h3, dt, dd, blockquote, td, th, div, summary";

  // Case and accents off, letter by letter, so that places in both texts are the same.
  const fold = (text) => text.replace(/[^\0-\x7f]/g, (c) => c.normalize("NFD")[0]).toLowerCase();

  const textOf = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    let last = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(SKIP)) continue;
      const block = node.parentElement.closest(BLOCK);
      if (block !== last) text += "\n";
      last = block;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    return { text, folded: fold(text), nodes };
  };

  // Wraps the characters from `from` to `to` in marks. Later stretches first: a text is cut where a mark begins.
  const markSpans = ({ nodes }, spans) => {
    const marks = [];
    for (const [from, to] of [...spans].reverse()) {
      for (const { node, start } of [...nodes].reverse()) {
        const first = Math.max(from - start, 0);
        const last = Math.min(to - start, node.data.length);
        if (first >= last) continue;
        const piece = node.splitText(first);
        piece.splitText(last - first);
        const mark = h("mark", { class: "ap-found" });
        piece.replaceWith(mark);
        mark.append(piece);
        marks.unshift(mark);
      }
    }
    return marks;
  };

  Object.assign(ap, { fold, textOf, markSpans });
})();
