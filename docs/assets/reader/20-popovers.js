// Boxes that bring a note, a work or a term to the place where the reader is. Hover shows one after a while, focus at
// once; a click keeps it. Esc closes the last and leaves the focus on its link (WCAG 2.2, 1.4.13 and 2.1.1). A box may
// hold a link that opens another one; two are open at most. On a small screen a box is a sheet at its foot.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  const DELAY = 300;
  const DEEPEST = 2;
  const FOCUSABLE = "a[href], button, summary";
  const canHover = matchMedia("(hover: hover) and (pointer: fine)");
  const anchored = window.CSS && CSS.supports("position-area", "block-end");

  // Of the boxes that are open: opener, box, pinned, note.
  const open = [];
  let timer = 0;
  // Focus that we give back opens nothing.
  let quiet = false;
  // Where it was last seen: what scrolls or opens under a pointer at rest was not asked for.
  let pointer = {};
  // How deep in boxes a press began: a click may end where its box is gone.
  let pressed = 0;
  // What the pointer is on.
  let wanted = null;

  const cardsFor = (link) => (link.matches(".ap-anchor, .ap-back") ? null : ap.cardsToCome());

  const later = (action) => {
    clearTimeout(timer);
    timer = setTimeout(action, DELAY);
  };
  const levelOf = (node) => open.findLastIndex(({ box }) => box.contains(node)) + 1;
  const stops = (box) => [...box.querySelectorAll(FOCUSABLE)].filter((stop) => stop.closest(".ap-pop") === box);

  const focus = (link) => {
    quiet = true;
    link.focus({ preventScroll: true });
    quiet = false;
  };

  const close = (level, refocus) => {
    while (open.length > level) {
      const { opener, box, watcher } = open.pop();
      if (watcher) watcher.destroy();
      const held = box.contains(document.activeElement);
      box.remove();
      opener.style.anchorName = "";
      opener.removeAttribute("aria-controls");
      if (opener.hasAttribute("aria-expanded")) opener.setAttribute("aria-expanded", "false");
      if (held || (refocus && open.length === level)) focus(opener);
    }
  };

  const closeUnpinned = (from = 0) => {
    const first = open.findIndex(({ pinned }, level) => !pinned && level >= from);
    if (first >= 0) close(first);
  };

  const place = () => {
    for (const { opener, box } of open) {
      if (anchored || ap.small.matches) continue;
      const at = opener.getBoundingClientRect();
      const left = Math.min(at.left - box.offsetWidth / 3, document.documentElement.clientWidth - box.offsetWidth - 8);
      box.style.maxHeight = "";
      const room = innerHeight - at.bottom - 12;
      const below = box.offsetHeight <= room || at.top < box.offsetHeight + 64;
      if (below && box.offsetHeight > room) box.style.maxHeight = `${room}px`;
      box.style.left = `${Math.max(left, 8)}px`;
      box.style.top = `${below ? at.bottom + 6 : at.top - box.offsetHeight - 6}px`;
    }
  };

  // A sheet must not cover the place where the reader is.
  const keepInSight = (opener, box) => {
    if (!ap.small.matches || opener.closest(".ap-pop")) return;
    const hidden = opener.getBoundingClientRect().bottom + 24 - (innerHeight - box.offsetHeight);
    if (hidden > 0) scrollBy({ top: hidden, behavior: "instant" });
  };

  const noteOf = (link, level) => {
    const place = link.closest("[data-beside], .ap-notes > ol > li");
    return level ? open[level - 1].note : place && (place.dataset.beside || place.id.replace("note-", ""));
  };

  const build = (link, content, level) => {
    const id = `ap-pop-${level}`;
    const box = h("div", { class: "ap-pop", id, role: "dialog", "aria-label": content.label, popover: "manual" });
    box.append(...content.parts.filter(Boolean));
    if (!content.preview) {
      const shut = h("button", { type: "button", click: () => close(level, true) }, "Close");
      box.append(h("div", { class: "ap-pop__foot" }, h("a", { href: link.href }, content.more), shut));
    }
    ap.ready(box);
    box.addEventListener("pointerover", () => clearTimeout(timer));
    box.addEventListener("pointerleave", () => later(closeUnpinned));
    const around = open.length ? open[level - 1].box : null;
    const block = ap.blockOf(link) || link.closest("p");
    if (around) around.append(box);
    else if (block) block.after(box);
    else link.parentElement.append(box);
    if (anchored) {
      link.style.anchorName = `--${id}`;
      box.style.positionAnchor = `--${id}`;
    }
    if (box.showPopover) box.showPopover();
    return box;
  };

  const show = (link, pin) => {
    clearTimeout(timer);
    const level = levelOf(link);
    if (open[level] && open[level].opener === link) {
      if (pin) for (const entry of open.slice(0, level + 1)) entry.pinned = true;
      return true;
    }
    if (level >= DEEPEST) return false;
    const content = ap.content(link, noteOf(link, level));
    if (!content || (content.preview && pin) || (content.byClick && !pin)) return false;
    close(level);
    if (pin) for (const entry of open) entry.pinned = true;
    const box = build(link, content, level);
    // A phone has a way back of its own.
    const watcher = ap.small.matches && window.CloseWatcher ? new CloseWatcher() : null;
    if (watcher) watcher.onclose = () => close(level, true);
    open.push({ opener: link, box, pinned: pin, note: content.note, watcher });
    if (link.hasAttribute("aria-expanded")) {
      link.setAttribute("aria-expanded", "true");
      link.setAttribute("aria-controls", box.id);
    }
    place();
    keepInSight(link, box);
    return true;
  };

  const triggerOf = (event) => event.target.closest && event.target.closest(ap.triggers);
  const isTaken = (link) => {
    const there = open[levelOf(link)];
    return there && there.pinned && there.opener !== link;
  };

  // Links that open something say so.
  ap.ready = (area) => area.querySelectorAll(`${ap.calls}, a[data-card][href], .ap-anchor`).forEach((link) => {
    if (link.matches("[data-card]") && !ap.hasCard(ap.cardOf(link))) return;
    link.setAttribute("aria-expanded", "false");
  });
  ap.closePops = () => close(0);
  ap.openers = () => open.map(({ opener }) => opener);
  ap.ready(document);

  document.addEventListener("pointerover", (event) => {
    const link = triggerOf(event);
    const rests = event.clientX === pointer.clientX && event.clientY === pointer.clientY;
    if (!link || !canHover.matches || event.pointerType === "touch" || rests) return;
    if (isTaken(link) || !link.href) return;
    wanted = link;
    const bring = () => wanted === link && ((ap.beside && ap.beside(link)) || show(link, false));
    const wait = cardsFor(link);
    later(wait ? () => wait.then(bring) : bring);
  });
  document.addEventListener("pointerout", (event) => {
    const link = triggerOf(event);
    if (!link || link.contains(event.relatedTarget)) return;
    wanted = null;
    later(closeUnpinned);
  });
  document.addEventListener("focusin", (event) => {
    const link = triggerOf(event);
    if (quiet) return;
    // A box that was only shown goes when the focus has left its link and is not in it: it may lie over the next one.
    closeUnpinned(Math.max(levelOf(event.target), open.findIndex(({ opener }) => opener === event.target) + 1));
    if (link && link.matches(":focus-visible") && !isTaken(link)) {
      const bring = () => document.activeElement === link && ((ap.beside && ap.beside(link)) || show(link, false));
      const wait = cardsFor(link);
      if (wait) wait.then(bring);
      else bring();
    }
  });
  document.addEventListener("pointermove", (event) => { pointer = event; }, { passive: true });
  document.addEventListener("pointerdown", (event) => { pressed = levelOf(event.target); });
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = triggerOf(event);
    const byKey = event.detail === 0;
    const keep = () => (!byKey && ap.beside && ap.beside(link, true)) || show(link, true);
    const wait = link && link.href && cardsFor(link);
    if (wait) {
      event.preventDefault();
      wait.then(() => keep() || location.assign(link.href));
    } else if (link && link.href && keep()) event.preventDefault();
    else if (event.target.closest("a[href]") && levelOf(event.target)) setTimeout(() => close(0));
    else if (!byKey && open.length) close(Math.max(pressed, levelOf(event.target)));
  });

  // Tab goes into a box that is kept, and from its end to what follows its link in the text.
  const tab = (event) => {
    const active = document.activeElement;
    const entered = open.find(({ opener, pinned }) => pinned && opener === active);
    if (entered && !event.shiftKey) {
      event.preventDefault();
      stops(entered.box)[0].focus();
      return;
    }
    for (let level = levelOf(active) - 1, stop = active; level >= 0; level -= 1) {
      const { box, opener } = open[level];
      const all = stops(box);
      if (stop !== (event.shiftKey ? all[0] : all[all.length - 1])) return;
      close(level, true);
      focus(opener);
      stop = opener;
      if (event.shiftKey) {
        event.preventDefault();
        return;
      }
    }
  };
  document.addEventListener("keydown", (event) => {
    if (!open.length) return;
    if (event.key === "Tab") tab(event);
    if (event.key !== "Escape") return;
    event.stopPropagation();
    const { opener, box } = open[open.length - 1];
    close(open.length - 1, box.contains(document.activeElement) || document.activeElement === opener);
    clearTimeout(timer);
  }, true);
  addEventListener("scroll", place, { passive: true });
  addEventListener("resize", place);
})();
