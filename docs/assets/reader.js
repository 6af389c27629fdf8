// Brings a note, or the definition of a term, to the place where the reader is. Without this script every marker and
// term is still a link. Hover shows it after a while, focus at once, a click keeps it; Esc closes it and leaves the
// focus on the marker (WCAG 2.2, 1.4.13 and 2.1.1). On a small screen it is a sheet at the foot of the screen.
(() => {
  "use strict";
  const HOVER_DELAY = 300;
  const LEAVE_DELAY = 300;
  const SMALL = matchMedia("(max-width: 44.98em)");
  const CAN_HOVER = matchMedia("(hover: hover) and (pointer: fine)");
  const TRIGGER = "a[role=doc-noteref], a.ap-term";

  let pop = null;      // the open box
  let opener = null;   // the link that it belongs to
  let pinned = false;  // kept open by a click
  let timer = 0;

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  };

  // The words of a note without what only makes sense in the list: ids and the links back.
  const noteContent = (link) => {
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const text = note && note.querySelector(".ap-note__text");
    if (!text) return null;
    const copy = text.cloneNode(true);
    copy.querySelectorAll(".ap-back").forEach((back) => back.remove());
    copy.querySelectorAll("[id]").forEach((element) => element.removeAttribute("id"));
    const body = make("div", "ap-pop__note");
    body.append(make("span", "ap-pop__number", link.textContent), copy);
    return { label: `Note ${link.textContent}`, body, more: "In the list of notes" };
  };

  const termContent = (link) => {
    if (!link.dataset.gloss) return null;
    const body = make("div");
    const head = make("p", "ap-pop__title", link.dataset.term);
    if (link.dataset.native) {
      const native = make("span", "ap-native", link.dataset.native);
      native.lang = "zh";
      head.append(native);
    }
    body.append(head, make("p", "", link.dataset.gloss));
    return { label: link.dataset.term, body, more: "Whole entry" };
  };

  const place = () => {
    if (SMALL.matches) {
      // The sheet must not cover the place where the reader is.
      const hidden = opener.getBoundingClientRect().bottom + 16 - (innerHeight - pop.offsetHeight);
      if (hidden > 0) scrollBy(0, hidden);
      return;
    }
    const box = opener.getBoundingClientRect();
    const width = pop.offsetWidth;
    const left = Math.min(Math.max(box.left - width / 3, 8), document.documentElement.clientWidth - width - 8);
    const below = box.bottom + 8 + pop.offsetHeight < innerHeight || box.top < pop.offsetHeight + 80;
    pop.style.left = `${left + scrollX}px`;
    pop.style.top = `${scrollY + (below ? box.bottom + 8 : box.top - pop.offsetHeight - 8)}px`;
  };

  const close = (refocus) => {
    clearTimeout(timer);
    if (!pop) return;
    const hadFocus = pop.contains(document.activeElement);
    pop.remove();
    opener.setAttribute("aria-expanded", "false");
    if (refocus || hadFocus) {
      quiet = true;
      opener.focus({ preventScroll: true });
      quiet = false;
    }
    pop = opener = null;
    pinned = false;
  };

  let quiet = false; // focus given back by us opens nothing

  const open = (link, pin) => {
    clearTimeout(timer);
    if (opener === link) {
      pinned = pinned || pin;
      return true;
    }
    const content = link.matches(".ap-term") ? termContent(link) : noteContent(link);
    if (!content) return false;
    close(false);
    opener = link;
    pinned = pin;
    pop = make("div", "ap-pop");
    pop.setAttribute("role", "dialog");
    pop.setAttribute("aria-label", content.label);
    const foot = make("div", "ap-pop__foot");
    const more = make("a", "", content.more);
    more.href = link.href;
    const button = make("button", "", "Close");
    button.type = "button";
    button.addEventListener("click", () => close(true));
    foot.append(more, button);
    pop.append(content.body, foot);
    document.body.append(pop);
    pop.addEventListener("pointerenter", () => clearTimeout(timer));
    pop.addEventListener("pointerleave", leave);
    link.setAttribute("aria-expanded", "true");
    place();
    return true;
  };

  const leave = () => {
    clearTimeout(timer);
    if (!pinned) timer = setTimeout(() => close(false), LEAVE_DELAY);
  };

  const triggerOf = (event) => event.target.closest && event.target.closest(TRIGGER);

  document.addEventListener("pointerover", (event) => {
    const link = triggerOf(event);
    if (!link || !CAN_HOVER.matches || event.pointerType === "touch" || pinned) return;
    clearTimeout(timer);
    timer = setTimeout(() => open(link, false), HOVER_DELAY);
  });
  document.addEventListener("pointerout", (event) => {
    if (triggerOf(event)) leave();
  });
  document.addEventListener("focusin", (event) => {
    const link = triggerOf(event);
    if (link && !quiet && link.matches(":focus-visible") && !pinned) open(link, false);
    else if (pop && !pinned && !pop.contains(event.target) && event.target !== opener) close(false);
  });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = triggerOf(event);
    if (link) {
      if (open(link, true)) event.preventDefault();
    } else if (pop && !pop.contains(event.target)) {
      close(false);
    } else if (pop && event.target.closest(".ap-pop__foot a")) {
      setTimeout(() => close(false));
    }
  });
  document.addEventListener("keydown", (event) => {
    if (!pop) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      close(true);
    } else if (event.key === "Tab" && document.activeElement === opener && !event.shiftKey) {
      const first = pop.querySelector("a, button");
      if (first) {
        event.preventDefault();
        pinned = true;
        first.focus();
      }
    } else if (event.key === "Tab" && pop.contains(document.activeElement)) {
      const stops = [...pop.querySelectorAll("a, button")];
      const last = event.shiftKey ? stops[0] : stops[stops.length - 1];
      if (document.activeElement === last) {
        event.preventDefault();
        close(true);
      }
    }
  }, true);
  addEventListener("resize", () => pop && place());
})();
