// The menu of narrow pages by keyboard. The theme draws what opens it as labels of hidden boxes, which no key reaches; as
// long as it is closed, its links are no stops for Tab (10-chrome.css).
(() => {
  "use strict";
  const drawer = document.getElementById("__drawer");
  const panel = document.querySelector(".md-sidebar--primary");
  const opener = document.querySelector(".md-header__button[for='__drawer']");
  if (!drawer || !panel || !opener) return;

  // A label that acts as a button: what it opens has the focus next.
  const button = (label, toggle, next) => {
    label.tabIndex = 0;
    label.setAttribute("role", "button");
    const tell = () => label.setAttribute("aria-expanded", String(toggle.checked));
    tell();
    toggle.addEventListener("change", tell);
    label.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      event.stopPropagation();
      toggle.click();
      next().focus();
    });
  };

  opener.setAttribute("aria-label", "Menu");
  button(opener, drawer, () => (drawer.checked ? panel.querySelector("a[href]") : opener));
  for (const toggle of panel.querySelectorAll(".md-nav__item--nested > .md-nav__toggle")) {
    const [label, title] = [".md-nav__link", ".md-nav__title"].map((part) => panel.querySelector(`${part}[for="${toggle.id}"]`));
    const next = () => (toggle.checked ? title : label);
    if (label && title) [label, title].forEach((end) => button(end, toggle, next));
  }

  const shut = () => drawer.checked && drawer.click();
  panel.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget && !panel.contains(relatedTarget)) shut();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !drawer.checked) return;
    shut();
    opener.focus();
  });
})();
