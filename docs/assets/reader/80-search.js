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

  // Who asks for "note 15" or "¶ 23" means that one, however often others hold the number. The theme shows the page of
  // the first group first, and of its passages those that count no less than the first.
  const NUMBERED = /^\s*(?:(note|n)\b\.?|¶|para(?:graph)?\b\.?)\s*(\d+)\s*$/i;
  const plain = (title) => title.replace(/<[^>]*>/g, "");
  const sift = (message) => {
    const [, note, number] = (message.type === 3 && NUMBERED.exec(worker.asked || "")) || [];
    if (!number) return message;
    const is = (doc) => (note ? plain(doc.title) === `Note ${number}` : plain(doc.title).startsWith(`¶${number},`));
    const { items } = message.data;
    const group = items.find((docs) => docs.some(is));
    if (!group) return message;
    const found = group.find(is);
    found.score = group[0].score + 1;
    group.sort((one, other) => is(other) - is(one));
    message.data.items = [group, ...items.filter((docs) => docs !== group)];
    return message;
  };
  if (worker) worker.sift = sift;

  if (toggle && field) {
    toggle.addEventListener("change", start);
    field.addEventListener("focus", start);
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
