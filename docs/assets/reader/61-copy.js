// A button beside everything that is there to be taken along. Without this script it can be selected.
(() => {
  "use strict";
  const { h, copy } = window.apparatus;
  for (const place of document.querySelectorAll("[data-copy]")) {
    const what = place.dataset.copy;
    const button = h("button", {
      type: "button", class: "ap-copy", "aria-label": `Copy: ${what}`, click: () => copy(place.textContent.trim(), what),
    }, "Copy");
    place.after(button);
  }
})();
