// What a reader sets: kept in this browser, sent nowhere. The head of the page applies it before the first paint.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h, keep, root } = ap;
  const button = document.querySelector(".ap-settings-button");
  if (!button) return;

  // Name, words, what holds where nothing is set, choices.
  const CHOICES = [
    ["size", "Text size", "normal", [["small", "Small"], ["normal", "Normal"], ["large", "Large"], ["largest", "Largest"]]],
    ["measure", "Lines", "normal", [["narrow", "Short"], ["normal", "Normal"], ["wide", "Long"]]],
    ["face", "Face", "serif", [["serif", "Serif"], ["sans", "Sans serif"]]],
    ["scheme", "Colours", "system", [["system", "As the system"], ["light", "Light"], ["dark", "Dark"]]],
  ];
  const SWITCHES = [
    ["margin", "Notes in the margin, where there is room", true],
    ["annotations", "The editor’s annotations", true],
    ["quiet", "Quiet reading: no markers; notes wait after each paragraph", false],
    ["keys", "The key / opens search", true],
  ];
  const SCHEMES = ["system", "light", "dark"];

  const settings = keep("settings") || {};

  const paint = (scheme) => {
    const input = document.getElementById(`__palette_${SCHEMES.indexOf(scheme)}`);
    if (!input) return;
    input.checked = true;
    input.dispatchEvent(new Event("change"));
  };

  const set = (name, value) => {
    settings[name] = value;
    keep("settings", settings);
    root.setAttribute(`data-ap-${name}`, value);
    if (name === "scheme") paint(value);
    dispatchEvent(new Event("apparatus:settings"));
  };

  const choice = ([name, words, usual, options]) => h("fieldset", {}, h("legend", {}, words), h("div", { class: "ap-choice" },
    ...options.map(([value, label]) => h("label", {},
      h("input", {
        type: "radio", name: `ap-${name}`, value, checked: (settings[name] || usual) === value,
        change: () => set(name, value),
      }), h("span", {}, label)))));

  const toggle = ([name, words, on]) => h("label", { class: "ap-switch" },
    h("input", {
      type: "checkbox", checked: settings[name] ? settings[name] === "on" : on,
      change: (event) => set(name, event.target.checked ? "on" : "off"),
    }), h("span", {}, words));

  const forget = () => {
    for (const name of Object.keys(settings)) {
      root.removeAttribute(`data-ap-${name}`);
      delete settings[name];
    }
    ["settings", "places"].forEach((name) => keep(name, null));
    paint("system");
    dispatchEvent(new Event("apparatus:settings"));
    ap.say("Nothing is kept any more");
    fill();
  };

  const panel = h("div", { class: "ap-settings", id: "ap-settings", role: "dialog", "aria-label": "Reading settings" });
  const fill = () => panel.replaceChildren(
    ...CHOICES.map(choice), ...SWITCHES.map(toggle),
    h("p", { class: "ap-settings__foot" }, "Kept in this browser only. ",
      h("button", { type: "button", class: "ap-tool", click: forget }, "Forget all"), " ",
      h("button", { type: "button", class: "ap-tool", click: () => show(false) }, "Close")));

  const isOpen = () => button.getAttribute("aria-expanded") === "true";
  const show = (on) => {
    if (on === isOpen()) return;
    button.setAttribute("aria-expanded", String(on));
    panel.classList.toggle("is-open", on);
    if (panel.showPopover) panel[on ? "showPopover" : "hidePopover"]();
    if (on) panel.querySelector("input:checked").focus();
    else if (panel.contains(document.activeElement) || document.activeElement === document.body) button.focus();
  };

  fill();
  if (panel.showPopover) panel.popover = "manual";
  button.setAttribute("aria-controls", panel.id);
  button.after(panel);
  button.addEventListener("click", () => show(!isOpen()));
  panel.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !panel.contains(event.relatedTarget) && event.relatedTarget !== button) show(false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (isOpen() && !panel.contains(event.target) && !button.contains(event.target)) show(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !isOpen()) return;
    event.stopPropagation();
    show(false);
    button.focus();
  }, true);

  // The theme listens for single letters everywhere; here only "/" opens search, and a reader may switch that off
  // (WCAG 2.2, 2.1.4).
  addEventListener("keydown", (event) => {
    const field = event.target.closest && event.target.closest("input, textarea, select, [contenteditable]");
    if (field || event.key.length !== 1 || event.key === " " || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== "/" || settings.keys === "off") event.stopImmediatePropagation();
  }, true);
})();
