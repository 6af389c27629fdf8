// The way back. After a jump a bar offers the exact place that the reader came from, as a link. The browser's own Back
// does the same, since a jump is an ordinary link. What the bar knows waits in the session; where that is refused, or a
// folder's pages share nothing, it travels in the address.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h, keep } = ap;
  const NO_JUMP = ".ap-bar, .ap-pager, .ap-side, .ap-contents, .md-header:not(:has(.md-search)), .md-logo, .md-tabs, .md-nav, .md-skip, .ap-anchor, [target], [download]";
  const inFolder = location.protocol === "file:";
  let bar = null;
  let way = null;

  const site = window.__md_scope || new URL(".", location.href);
  const clean = (address) => String(address).split(/[?#]/)[0];
  const words = ({ n, note, title }) =>
    [n && `¶${n}`, note && `note ${note}`].filter(Boolean).join(", ") || title || "where you were";

  ap.hideBar = () => {
    if (bar) bar.remove();
    bar = null;
  };
  ap.showBar = (label, ...parts) => {
    ap.hideBar();
    const shut = h("button", { type: "button", class: "ap-bar__close", "aria-label": "Close", click: ap.hideBar }, "×");
    bar = h("nav", { class: "ap-bar", "aria-label": label }, ...parts, shut);
    (document.querySelector(".md-main") || document.body).prepend(bar);
  };

  const blockInSight = () => ap.body && [...ap.body.querySelectorAll(".ap-block")]
    .find((block) => block.getBoundingClientRect().bottom > 80);

  // Where a link stands: its marker, its paragraph, its note in the list, or the page.
  const placeOf = (link) => {
    const opener = link.closest(".ap-pop") && ap.openers()[0];
    if (opener) return placeOf(opener);
    const title = document.title.split(" - ")[0];
    const beside = link.closest("[data-beside]");
    if (beside) return placeOf(document.getElementById(`ref-${beside.dataset.beside}`) || ap.body);
    const entry = link.closest(".ap-notes > ol > li, .ap-desk > li");
    if (entry) return { id: entry.id, note: entry.id.match(/^note-(\d+)/)?.[1], title };
    const block = ap.blockOf(link) || blockInSight();
    if (!block) return { id: (link.closest("[id]:not(input)") || {}).id || "", title };
    const marker = link.matches("[role=doc-noteref]");
    const place = { id: marker ? link.id : block.id, n: ap.number(block), title };
    if (marker) place.note = link.hash.replace("#note-", "");
    return place;
  };

  const offer = () => {
    const link = (place) => h("a", { href: place.href }, `← Back to ${words(place)}`);
    ap.showBar("Way back", link(way.from), way.text && way.text.href !== way.from.href ? link(way.text) : null);
  };

  const withPlace = (address, place) => {
    const found = new URL(address);
    found.searchParams.set("from", `${clean(location.href).slice(clean(site).length)}#${place.id}`);
    for (const name of ["n", "note"]) if (place[name]) found.searchParams.set(name, place[name]);
    return found.href;
  };

  const fromAddress = () => {
    const asked = new URLSearchParams(location.search);
    if (!asked.get("from")) return null;
    const from = new URL(asked.get("from"), site);
    if (!from.href.startsWith(clean(site))) return null;
    const number = (name) => (/^\d+$/.test(asked.get(name) || "") ? asked.get(name) : "");
    return { to: clean(location.href), from: { href: from.href, n: number("n"), note: number("note") } };
  };

  // Of a link in a drawing, `href` is no text, and there is no `host`: all such links lead to places of the page.
  const addressOf = (link) => new URL(link.getAttribute("href"), document.baseURI);

  const leave = (link) => {
    const there = addressOf(link);
    const from = placeOf(link);
    from.href = `${clean(location.href)}${from.id && "#"}${from.id}`;
    const text = ap.body ? from : way && (way.text || (way.from.n && way.from)) || null;
    const next = { to: clean(there), hash: there.hash, from, text };
    const kept = keep("way", next, "sessionStorage");
    const stays = next.to === clean(location.href);
    if (!stays && (!kept || inFolder)) link.setAttribute("href", withPlace(there, from));
    if (stays && there.hash) {
      way = next;
      offer();
    }
  };

  addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest && event.target.closest("a[href]");
    if (!link) return;
    const { host = location.host, protocol = location.protocol } = link;
    if (host !== location.host || protocol !== location.protocol) return;
    if (bar && bar.contains(link)) {
      if (clean(link.href) === clean(location.href)) setTimeout(ap.hideBar);
      keep("way", null, "sessionStorage");
    } else if (link.matches(".md-search-result__link") || !link.closest(NO_JUMP)) leave(link);
  });
  addEventListener("popstate", () => {
    if (way && way.to === clean(location.href) && location.hash !== way.hash) ap.hideBar();
  });

  way = keep("way", undefined, "sessionStorage");
  if (!way || way.to !== clean(location.href)) way = fromAddress();
  if (way) offer();
})();
