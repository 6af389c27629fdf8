// Filters and sorts a list of notes or works by what each entry says of itself (data-kind, data-year and so on). The
// choice stands in the address, so that it can be shared, also from a folder. Without this script the list is whole.
(() => {
  "use strict";
  const desk = document.querySelector("[data-desk]");
  if (!desk) return;
  const { h } = window.apparatus;
  const CHOICES = { part: "Part", kind: "Kind", language: "Language", publisher: "Published by", from: "From", to: "To" };
  const CHECKS = { resolved: ["no", "Not yet resolved"], missing: ["address", "No known address"] };
  const SORTS = { "": desk.dataset.order, year: "By year", kind: "By kind", language: "By language", publisher: "By publisher" };
  const LAST = "\uffff";

  const items = [...desk.querySelectorAll("li[data-kind]")];
  const groups = [...desk.querySelectorAll("[data-group]")];
  const count = document.querySelector(".ap-count");
  const labels = JSON.parse(desk.dataset.labels || "{}");
  const values = (item, name) => (item.dataset[name] || "").split("|").filter(Boolean);
  const years = [...new Set(items.flatMap((item) => values(item, "year")))].sort();

  const optionsOf = (name) => {
    if (name === "from" || name === "to") return years.map((year) => [year, year]);
    const found = new Map();
    for (const item of items) for (const value of values(item, name)) found.set(value, (found.get(value) || 0) + 1);
    const named = [...found].map(([value, n]) => [value, `${labels[value] || value} (${n})`]);
    if (name === "part") return named;
    const late = (value) => (value === "not stated" || value === "Other" ? LAST : value.toLowerCase());
    return named.sort(([a], [b]) => late(a).localeCompare(late(b)));
  };

  const select = (name, words, options) => h("div", {}, h("label", { for: `ap-by-${name}` }, words),
    h("select", { name, id: `ap-by-${name}` }, ...options.map(([value, text]) => h("option", { value }, text))));
  const check = (name, [value, words]) => items.some((item) => values(item, name).includes(value))
    && h("label", { class: "ap-filter__check" }, h("input", { type: "checkbox", name, value }), words);

  const menus = Object.entries(CHOICES).map(([name, words]) => [name, words, optionsOf(name)])
    .filter(([, , options]) => options.length > 1)
    .map(([name, words, options]) => select(name, words, [["", "Any"], ...options]));
  const checks = Object.entries(CHECKS).map(([name, words]) => check(name, words)).filter(Boolean);
  const sort = select("sort", "Sort", Object.entries(SORTS));
  const all = h("button", { type: "reset", class: "ap-filter__all", hidden: true }, "Show all");
  const form = h("form", { "aria-label": "Filter and sort" }, ...menus, sort, ...checks, all);
  const folded = matchMedia("(max-width: 44.98em)").matches && !location.search;
  count.before(h("details", { class: "ap-filter", open: !folded }, h("summary", {}, "Filter and sort"), form));

  const chosen = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

  const fits = (item, want) => Object.entries(want).every(([name, value]) => {
    if (name === "sort") return true;
    if (name === "from") return values(item, "year").some((year) => year >= value && year <= (want.to || LAST));
    if (name === "to") return want.from || values(item, "year").some((year) => year <= value);
    return values(item, name).includes(value);
  });

  const show = () => {
    const want = chosen();
    for (const item of items) item.hidden = !fits(item, want);
    const place = (item) => values(item, want.sort)[0] || LAST;
    const inOrder = want.sort ? [...items].sort((a, b) => place(a).localeCompare(place(b))) : items;
    const homes = new Map(items.map((item) => [item, item.parentElement]));
    for (const item of inOrder) homes.get(item).append(item);
    for (const group of groups) group.hidden = !group.querySelector("li[data-kind]:not([hidden])");
    const left = items.filter((item) => !item.hidden).length;
    const { one, many } = count.dataset;
    const noun = items.length === 1 ? one : many;
    count.textContent = left === items.length ? `${left} ${noun}` : `${left} of ${items.length} ${noun}`;
    all.hidden = !Object.keys(want).length;
    return want;
  };

  const remember = () => {
    const query = new URLSearchParams(show()).toString();
    try {
      history.replaceState(history.state, "", `${location.pathname}${query && `?${query}`}`);
    } catch (_) {
      // Some browsers let a page opened from a folder keep its address only.
    }
  };

  const recall = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      for (const field of form.elements) {
        if (field.name !== name) continue;
        if (field.type === "checkbox") field.checked = field.value === value;
        else field.value = value;
        if (field.selectedIndex < 0) field.value = "";
      }
    }
    show();
  };

  // A link to one entry leads to it, whatever was filtered.
  const reveal = () => {
    const wanted = window.apparatus.byHash(location.hash);
    const item = wanted && wanted.closest("li[data-kind]");
    if (!item || !item.hidden) return;
    form.reset();
    show();
    item.scrollIntoView();
  };

  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", remember);
  form.addEventListener("reset", () => setTimeout(remember));
  addEventListener("hashchange", reveal);
  recall();
  reveal();
})();
