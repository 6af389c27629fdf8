// What a link brings: the note that it calls, the card that waits in the page, or the sentence that it leads back to.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;

  // A copy without what only makes sense where it stands: ids and the ways back.
  const copyOf = (node) => {
    // A template's own document has no address that links could start from.
    const copy = document.importNode(node, true);
    copy.querySelectorAll(".ap-back, template, .md-code__nav, .md-clipboard").forEach((part) => part.remove());
    copy.querySelectorAll("[id]").forEach((part) => part.removeAttribute("id"));
    return copy;
  };

  const template = (card) => document.getElementById(`card-${card}`);

  // The card of a link, by the address of the page that it leads to: `glossary/smart-city/`, `sources/lu-2020.html`.
  const KINDS = { glossary: "term", sources: "work" };
  ap.cardOf = (link) => {
    const [, folder, name] = /(glossary|sources)\/([^/]+?)(?:\/|\.html)?(?:#|$)/.exec(link.getAttribute("href")) || [];
    return folder ? `${KINDS[folder]}-${name}` : "";
  };

  // A page with many cards keeps them in a file, which is asked for once, when the first is needed. A script, since a
  // page opened from a folder can fetch nothing else.
  const file = ap.page && ap.page.dataset.cards;
  let asked = null;
  let there = !file;
  ap.keepCards = (html) => {
    const shelf = h("div", { hidden: true });
    shelf.innerHTML = html;
    document.body.append(shelf);
    there = true;
  };
  ap.cardsToCome = () => {
    if (there) return null;
    asked = asked || new Promise((resolve) => {
      const done = () => {
        there = true;
        resolve();
      };
      document.head.append(h("script", { src: file, load: done, error: done }));
    });
    return asked;
  };
  ap.hasCard = (name) => !there || Boolean(template(name));

  // An address in a card leads to its part; where the paragraph is on this page, it leads there.
  const nearest = (link) => {
    if (ap.page && link.hash && document.getElementById(link.hash.slice(1))) link.href = link.hash;
    return link;
  };

  // The uses of a work, and which of them stands in a note.
  const usesOf = (area, note) => {
    const links = area ? [...area.querySelectorAll("[data-note]")] : [];
    return { links, at: links.findIndex((link) => link.dataset.note === note) };
  };

  // "Use 2 of 5", with the way to the one before and the one after.
  const steps = (card, note, named) => {
    const source = template(card);
    const { links, at } = usesOf(source && source.content, note);
    if (at < 0 || links.length < 2) return null;
    const step = (link, words, text) => link && nearest(h("a", {
      href: link.getAttribute("href"), "aria-label": `${words} use: ${link.textContent}`,
    }, text));
    const before = links[at - 1];
    const after = links[at + 1];
    return h("p", { class: "ap-pop__uses" },
      named ? h("cite", {}, source.dataset.label) : null, named ? " " : null,
      h("span", {}, `Use ${at + 1} of ${links.length}`),
      step(before, "Previous", `← ${before && before.textContent}`),
      step(after, "Next", `${after && after.textContent} →`));
  };

  const note = (link) => {
    const entry = ap.byHash(link.hash);
    const text = entry && entry.querySelector(".ap-note__text");
    if (!text) return null;
    const number = ap.label(entry);
    const name = `${link.closest(".ap-ed") ? "annotation" : "note"} ${number}`;
    const body = h("div", { class: "ap-pop__note" }, h("span", { class: "ap-pop__number" }, number), copyOf(text));
    const cards = new Set([...text.querySelectorAll(".ap-work[data-card]")].map(ap.cardOf));
    const lines = [...cards].map((card) => steps(card, number, cards.size > 1)).filter(Boolean);
    return { label: name[0].toUpperCase() + name.slice(1), parts: [body, ...lines], more: `Go to ${name}`, note: number };
  };

  const card = (link, context) => {
    const source = template(ap.cardOf(link));
    if (!source) return null;
    const body = copyOf(source.content);
    body.querySelectorAll("a[href*='#']").forEach(nearest);
    const { links, at } = usesOf(body, context);
    if (at >= 0 && links.length > 1) {
      links[at].setAttribute("aria-current", "true");
      links[at].parentElement.firstChild.textContent = `Use ${at + 1} of ${links.length}: `;
    }
    const kind = ap.cardOf(link).split("-")[0];
    const more = { work: "Page of this source", term: "Whole entry" }[kind] || "Read more";
    return { label: source.dataset.label, parts: [body], more, note: context };
  };

  // The author's words of a range: no markers, no numbers of paragraphs.
  const words = (range) => {
    const copy = range.cloneContents();
    copy.querySelectorAll(".ap-mark, .ap-ed, .ap-anchor, .ap-pop").forEach((part) => part.remove());
    return copy.textContent.replace(/\s+/g, " ");
  };

  // The sentence that a marker closes, in its paragraph.
  const sentence = (marker) => {
    const range = document.createRange();
    const block = ap.blockOf(marker);
    range.selectNodeContents(block);
    const text = words(range);
    range.setEndBefore(marker);
    const end = words(range).trimEnd().length;
    if (!window.Intl || !Intl.Segmenter) return text;
    const pieces = [...new Intl.Segmenter("en", { granularity: "sentence" }).segment(text)];
    return pieces.findLast((piece) => piece.index < end)?.segment || text;
  };

  const back = (link) => {
    const marker = ap.byHash(link.hash);
    if (!marker || !ap.blockOf(marker)) return null;
    const box = marker.getBoundingClientRect();
    if (box.top > 0 && box.bottom < innerHeight) return null;
    const number = ap.number(ap.blockOf(marker));
    return {
      label: `¶${number}`, preview: true,
      parts: [h("p", { class: "ap-pop__number" }, `¶${number}`), h("p", { class: "ap-pop__sentence" }, sentence(marker))],
    };
  };

  Object.assign(ap, {
    copyOf, words, nearest,
    triggers: `${ap.calls}, a[data-card], .ap-notes a.ap-back, .ap-body a.ap-anchor`,
    content: (link, context) => {
      if (link.matches("[data-card]")) return card(link, context);
      if (link.matches(".ap-back")) return back(link);
      return link.matches(".ap-anchor") ? ap.paragraphMenu(link) : note(link);
    },
  });
})();
