// Words that a reader selects get a button that copies a link to exactly them (a text fragment, WICG Scroll To Text
// Fragment); a browser that does not know such links still finds the paragraph, and the words are marked here.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  if (!ap.body) return;
  const DIRECTIVE = ":~:text=";
  const MOST_WORDS = 6;
  const LETTER = /[\p{L}\p{N}]/u;

  // --- Making a link

  // A fragment has to begin and end with whole words.
  const wholeWords = (range) => {
    const { startContainer: first, endContainer: last } = range;
    if (first.nodeType === Node.TEXT_NODE) {
      let at = range.startOffset;
      while (at && LETTER.test(first.data[at]) && LETTER.test(first.data[at - 1])) at -= 1;
      range.setStart(first, at);
    }
    if (last.nodeType === Node.TEXT_NODE) {
      let at = range.endOffset;
      while (at && at < last.data.length && LETTER.test(last.data[at - 1]) && LETTER.test(last.data[at])) at += 1;
      range.setEnd(last, at);
    }
    return range;
  };

  // The stretches of a range between markers: the number of a marker is a part of the page's text, but of no quotation.
  const stretches = (range) => {
    const found = [""];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) found[found.length - 1] += node.data;
      else if (node.matches && node.matches(".ap-mark, .ap-ed, .ap-anchor, .ap-pop")) found.push("");
      else {
        if (node.matches && node.matches("p, li, blockquote, ol")) found.push("");
        node.childNodes.forEach(walk);
      }
    };
    walk(range.cloneContents());
    return found.map((text) => text.replace(/\s+/g, " ").trim()).filter(Boolean);
  };

  const encode = (text) => encodeURIComponent(text).replace(/-/g, "%2D");
  const count = (text, part) => text.split(part).length - 1;
  const head = (text) => text.split(" ").slice(0, MOST_WORDS).join(" ");
  const tail = (text) => text.split(" ").slice(-MOST_WORDS).join(" ");

  const before = (range, block) => {
    const earlier = document.createRange();
    earlier.selectNodeContents(block);
    earlier.setEnd(range.startContainer, range.startOffset);
    const pieces = stretches(earlier);
    return pieces.length ? pieces[pieces.length - 1].split(" ").slice(-3).join(" ") : "";
  };

  const directive = (range, block) => {
    const pieces = stretches(range);
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    const short = pieces.length === 1 && first.split(" ").length <= 2 * MOST_WORDS;
    const words = short ? encode(first) : `${encode(head(first))},${encode(tail(last))}`;
    const common = count(ap.fold(ap.body.textContent), ap.fold(short ? first : head(first))) > 1;
    const prefix = common && before(range, block);
    return `${DIRECTIVE}${prefix ? `${encode(prefix)}-,` : ""}${words}`;
  };

  // --- The button

  const button = h("button", { type: "button", class: "ap-tool ap-select" }, "Copy link to these words");
  button.addEventListener("pointerdown", (event) => event.preventDefault());
  let range = null;

  const hide = () => button.remove();
  const look = () => {
    const selection = getSelection();
    const block = selection.rangeCount && !selection.isCollapsed
      && ap.blockOf(selection.getRangeAt(0).startContainer.parentElement);
    if (document.activeElement === button) return;
    if (!block || !ap.body.contains(block) || selection.toString().trim().length < 2) {
      hide();
      return;
    }
    range = selection.getRangeAt(0).cloneRange();
    const boxes = range.getClientRects();
    const box = boxes[boxes.length - 1] || range.getBoundingClientRect();
    block.after(button);
    button.style.left = `${Math.min(Math.max(box.right - 80, 8), document.documentElement.clientWidth - button.offsetWidth - 8)}px`;
    button.style.top = `${Math.min(box.bottom + 8, innerHeight - 48)}px`;
  };
  let soon = 0;
  document.addEventListener("selectionchange", () => {
    clearTimeout(soon);
    soon = setTimeout(look, 250);
  });
  addEventListener("scroll", hide, { passive: true });
  button.addEventListener("click", () => {
    const block = ap.blockOf(range.startContainer.parentElement);
    ap.copy(ap.addressOf(block) + directive(wholeWords(range), block), "Link to these words");
    hide();
  });

  // --- Following a link where the browser does not: on the same page, or in an older browser

  const mark = (block, text) => {
    const parts = text.split("&text=")[0].split(",").map((part) => ap.fold(decodeURIComponent(part)));
    const prefix = parts[0].endsWith("-") ? parts.shift().slice(0, -1) : "";
    if (parts[parts.length - 1].startsWith("-")) parts.pop();
    const page = ap.textOf(ap.body);
    const start = ap.textOf(block).folded;
    const base = Math.max(page.folded.indexOf(start), 0);
    const from = prefix ? page.folded.indexOf(prefix, base) + prefix.length : base;
    const first = page.folded.indexOf(parts[0], from);
    if (first < 0) return;
    const last = parts[1] ? page.folded.indexOf(parts[1], first) + parts[1].length : first + parts[0].length;
    document.querySelectorAll(".ap-found").forEach((old) => old.replaceWith(...old.childNodes));
    ap.markSpans(page, [[first, Math.max(last, first + parts[0].length)]])[0].scrollIntoView({ block: "center" });
  };

  const follow = (hash) => {
    const [id, text] = hash.split(DIRECTIVE);
    const block = text && ap.byHash(id);
    if (block) mark(block, text);
    return Boolean(block);
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest(`a[href*="${DIRECTIVE}"]`);
    if (link && link.href.split("#")[0] === ap.here()) setTimeout(() => follow(new URL(link.href).hash));
  });
  if (!document.fragmentDirective) follow(location.hash);
})();
