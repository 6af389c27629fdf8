// The menu of a paragraph: its address, and its words with a citation that names the paragraph.
(() => {
  "use strict";
  const ap = window.apparatus;
  const { h } = ap;
  const FORMS = [["chicago", "Chicago note"], ["apa", "APA"], ["mla", "MLA"], ["bibtex", "BibTeX"]];
  const data = document.getElementById("ap-cite");
  const forms = data ? JSON.parse(data.textContent) : {};

  ap.addressOf = (block) => `${location.href.split(/[?#]/)[0]}#${block.id}`;

  // Quotation marks inside a quotation become single ones.
  const quoted = (text) => `“${text.replace(/“/g, "‘").replace(/”/g, "’")}”`;

  ap.paragraphMenu = (link) => {
    const block = ap.blockOf(link);
    const number = ap.number(block);
    const range = document.createRange();
    range.selectNodeContents(block);
    const quotation = () => quoted(ap.words(range).trim());
    const cited = (form) => form.replaceAll("{p}", number).replaceAll("{url}", ap.addressOf(block));
    const item = (words, text, what) => h("li", {}, h("button", { type: "button", click: () => ap.copy(text(), what) }, words));
    return {
      label: `Paragraph ${number}`, byClick: true, more: `Go to ¶${number}`,
      parts: [h("ul", { class: "ap-menu" },
        item("Copy link", () => ap.addressOf(block), `Link to ¶${number}`),
        item("Copy quotation", () => `${quotation()} ${ap.addressOf(block)}`, "Quotation"),
        ...FORMS.filter(([form]) => forms[form]).map(([form, name]) =>
          item(`Copy quotation, ${name}`, () => `${quotation()}${form === "bibtex" ? "\n\n" : " "}${cited(forms[form])}`,
            `Quotation with citation (${name})`)))],
    };
  };
})();
