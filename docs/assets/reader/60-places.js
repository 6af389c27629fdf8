// How far the reader has come: a hairline while reading, and an offer to go on where they stopped. Kept in this browser
// only; the page never scrolls by itself.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h, keep } = ap;
  const path = (address) => new URL(address, location.href).pathname;
  const root = ap.page && path(ap.page.dataset.article);

  const offer = () => {
    const places = keep("places") || {};
    const roots = root ? [root] : Object.keys(places);
    const site = window.__md_scope ? __md_scope.pathname : "/";
    const isDoor = (article) => [article, site, `${site}index.html`].includes(location.pathname);
    const place = roots.filter((article) => root || isDoor(article)).map((article) => places[article])
      .filter(Boolean).sort((one, other) => other.when - one.when)[0];
    if (!place || location.hash || location.search || document.querySelector(".ap-bar")) return;
    if (root && keep("reading", undefined, "sessionStorage") === root) return;
    const forget = () => {
      keep("places", null);
      ap.hideBar();
      ap.say("Your place is forgotten");
    };
    ap.showBar("Continue reading", h("span", {}, `You stopped at ¶${place.n}: `),
      h("a", { href: `${place.path}#${place.id}` }, "continue"),
      h("button", { type: "button", class: "ap-tool", click: forget }, "Forget"));
  };

  offer();
  if (!ap.body) return;
  keep("reading", root, "sessionStorage");
  const blocks = [...ap.body.querySelectorAll(".ap-block")];
  const line = h("div", { class: "ap-progress", "aria-hidden": "true" });
  document.body.append(line);

  const remember = () => {
    const block = blocks.find((one) => one.getBoundingClientRect().bottom > innerHeight / 4);
    const n = Number(ap.number(block));
    if (!block || !scrollY || !n) return;
    const places = keep("places") || {};
    places[root] = { path: location.pathname, id: block.id, n, when: Date.now() };
    keep("places", places);
  };
  let soon = 0;
  addEventListener("scroll", () => {
    const { top, height } = ap.body.getBoundingClientRect();
    const done = Math.min(Math.max((innerHeight - top) / height, 0), 1);
    line.style.scale = `${done} 1`;
    clearTimeout(soon);
    soon = setTimeout(remember, 400);
  }, { passive: true });
})();
