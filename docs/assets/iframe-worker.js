// Search in a copy that is opened from a folder. Browsers start no worker from file://, so here a worker is a script in
// a hidden frame of the same page. The theme's search asks the parent for "IFrameWorker" to find its own address.
(() => {
  "use strict";
  if (location.protocol !== "file:") return;

  const load = (frame, address) => new Promise((resolve, reject) => {
    const script = frame.document.createElement("script");
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(`not found: ${address}`));
    frame.document.body.append(script);
  });

  class FolderWorker extends EventTarget {
    constructor(address) {
      super();
      this.element = document.createElement("iframe");
      this.element.hidden = true;
      this.element.title = "Search";
      document.body.append(this.element);
      const frame = this.frame = this.element.contentWindow;
      frame.document.open();
      frame.document.write("<!doctype html><title>Search</title><body>");
      frame.document.close();
      frame.postMessage = (data) => this.dispatchEvent(new MessageEvent("message", { data }));
      frame.importScripts = (...addresses) =>
        addresses.reduce((before, next) => before.then(() => load(frame, next)), Promise.resolve());
      this.ready = load(frame, new URL(address, document.baseURI).href);
    }

    postMessage(data) {
      this.ready.then(() => this.frame.dispatchEvent(new MessageEvent("message", { data })));
    }

    terminate() {
      this.element.remove();
    }
  }

  window.IFrameWorker = window.Worker = FolderWorker;
})();
