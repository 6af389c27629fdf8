// Names the pages whose address is nearest to the one that does not exist. All addresses are in the page.
(() => {
  "use strict";
  const data = document.getElementById("ap-addresses");
  const near = document.getElementById("ap-near");
  if (!data || !near) return;
  const { h } = window.apparatus;
  const { root, pages } = JSON.parse(data.textContent);
  const MOST = 5;
  const FARTHEST = 0.55;

  const plain = (path) => path.toLowerCase().replace(/index\.html?$|\.html?$/, "").replace(/^\/+|\/+$/g, "");
  const decoded = (path) => {
    try {
      return decodeURIComponent(path);
    } catch (_) {
      return path;
    }
  };

  // Letters to change, insert or take out, as a part of the longer of two texts (Levenshtein 1966).
  const distance = (a, b) => {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i += 1) {
      const next = [i];
      for (let j = 1; j <= b.length; j += 1) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length] / Math.max(a.length, b.length, 1);
  };
  const last = (path) => path.slice(path.lastIndexOf("/") + 1);
  const far = (wanted, path) => Math.min(distance(wanted, path), distance(last(wanted), last(path)) + 0.05);

  const asked = decoded(location.pathname);
  const wanted = plain(asked.startsWith(root) ? asked.slice(root.length) : asked).slice(-200);
  if (!wanted || wanted === "404") return;
  const found = pages.map(([url, title]) => ({ url, title, far: far(wanted, plain(url)) }))
    .filter((page) => page.far <= FARTHEST)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST);
  near.querySelector("ul").append(...found.map(({ url, title }) => h("li", {},
    h("a", { href: root + url }, title), " ", h("span", { class: "ap-fine" }, root + url))));
  near.hidden = !found.length;
})();
