// The reader's script. Every page can be read without it: what it brings is a link away. Each file of this folder is a
// function of its own that shares `apparatus`; they are joined in the order of their names.
window.apparatus = (() => {
  "use strict";
  const root = document.documentElement;

  // An element: attributes that are functions listen, those that are false or null are left out.
  const h = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (value !== false && value != null) element.setAttribute(name, value === true ? "" : value);
    }
    element.append(...children.filter((child) => child != null));
    return element;
  };

  // What the browser keeps for us. It may refuse (private windows, files in some browsers): then nothing is kept.
  const keep = (name, value, where = "localStorage") => {
    try {
      if (value === undefined) return JSON.parse(window[where].getItem(`apparatus.${name}`));
      if (value === null) window[where].removeItem(`apparatus.${name}`);
      else window[where].setItem(`apparatus.${name}`, JSON.stringify(value));
      return true;
    } catch (_) {
      return null;
    }
  };

  const status = h("div", { class: "ap-status", role: "status" });
  document.body.append(status);
  let silence = 0;
  const say = (words) => {
    clearTimeout(silence);
    status.textContent = words;
    silence = setTimeout(() => { status.textContent = ""; }, 4000);
  };

  const copy = async (text, what) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch (_) {
      const area = h("textarea", { class: "ap-away" });
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    say(`${what} copied`);
  };

  const page = document.querySelector("[data-article]");
  const here = () => location.href.split("#")[0];

  return {
    h, keep, say, copy, here, page, root,
    body: page && page.querySelector(".ap-body"),
    is: (name, value) => root.getAttribute(`data-ap-${name}`) === value,
    byHash: (hash) => (hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null),
    blockOf: (node) => node && node.closest(".ap-block"),
    // The links that call notes of the author's and, unless the reader hides them, annotations of the editor's.
    calls: ":is(.ap-mark, .ap-ed) a",
    callsIn: (part) => [...part.querySelectorAll(root.dataset.apAnnotations === "off" ? ".ap-mark a" : ":is(.ap-mark, .ap-ed) a")],
    label: (entry) => entry.querySelector(".ap-note__number").textContent,
    number: (block) => block && (block.querySelector(".ap-anchor") || {}).dataset?.n,
    calm: matchMedia("(prefers-reduced-motion: reduce)"),
    wide: matchMedia("(min-width: 80em)"),
    small: matchMedia("(max-width: 37.49em)"),
  };
})();
