// Search starts when it is opened: only then are its worker and its index asked for. The page that a hit leads to shows
// the words that were looked for. (The head of the page holds back the theme's worker: `searchWorker`.)
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  const toggle = document.getElementById("__search");
  const field = document.querySelector(".md-search__input");
  const worker = window.searchWorker;
  const config = document.getElementById("__config");

  const index = (base) => (location.protocol !== "file:"
    ? fetch(new URL("search/search_index.json", base)).then((answer) => answer.json())
    : new Promise((resolve, reject) => {
      const script = h("script", { src: new URL("search/search_index.js", base), load: () => resolve(window.__index), error: reject });
      document.head.append(script);
    }));

  const start = async () => {
    if (!worker || worker.started) return;
    worker.started = true;
    const { base, features } = JSON.parse(config.textContent);
    worker.start();
    const { config: how, docs } = await index(new URL(base, location.href));
    worker.postMessage({ type: 0, data: { config: how, docs, options: { suggest: features.includes("search.suggest") } } });
  };

  // What is found, in a better order than the theme's: first the passage whose number was asked for ("note 15", "¶ 23"),
  // then what is called by these words, then where the words stand in a row, then where none is missing. The theme shows
  // the passages of a page that count no less than its first, and folds the others.
  const NUMBERED = /^\s*(?:(note|n)\b\.?|¶|para(?:graph)?\b\.?)\s*(\d+)\s*$/i;
  const plain = (text) => text.replace(/<[^>]*>|\u200b/g, "");
  const flat = (text) => ap.fold(plain(text)).replace(/[^\p{L}\p{N}]+/gu, " ").trim();

  const sift = (message) => {
    if (message.type !== 3) return message;
    const asked = worker.asked || "";
    const [, note, number] = NUMBERED.exec(asked) || [];
    const row = flat(asked);
    const more = (doc) => {
      const title = plain(doc.title);
      if (number && (note ? title === `Note ${number}` : title.startsWith(`¶${number},`))) return 1e6;
      if (row && flat(title) === row) return 1e5;
      const found = Object.values(doc.terms);
      if (found.length < 2 || !found.every(Boolean)) return 0;
      return flat(`${title} ${doc.text || ""}`).includes(row) ? 2e4 : 1e4;
    };
    const best = (one, other) => other.score - one.score;
    for (const docs of message.data.items) {
      docs.forEach((doc) => { doc.score += more(doc); });
      docs.sort(best);
    }
    message.data.items.sort(([one], [other]) => best(one, other));
    return message;
  };
  if (worker) worker.sift = sift;

  if (toggle && field) {
    toggle.addEventListener("change", start);
    field.addEventListener("focus", start);
    // The theme looks at keys alone; words that are pasted, dictated or dropped come without one.
    field.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));
    document.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest(".md-search-result__link");
      if (!link || !field.value.trim()) return;
      const there = new URL(link.href);
      there.searchParams.set("h", field.value.trim());
      link.href = there.href;
    }, true);
  }

  const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
  const escape = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const looked = new URLSearchParams(location.search).get("h");
  const content = document.querySelector(".md-content__inner");
  if (!looked || !content) return;
  const words = ap.fold(looked).split(/[\s“”"‘’'，。,.;:!?()]+/).filter((word) => word.length > 2 || EAST_ASIAN.test(word));
  if (!words.length) return;
  const pattern = new RegExp(words.map((word) =>
    EAST_ASIAN.test(word) ? escape(word) : `(?<![\\p{L}\\p{N}])${escape(word)}[\\p{L}\\p{N}]*`).join("|"), "gu");
  const page = ap.textOf(content);
  ap.markSpans(page, [...page.folded.matchAll(pattern)].map((hit) => [hit.index, hit.index + hit[0].length]));
})();
