/* Ticks all lines of a page at once, counts the ticked, and brings the article of a phrase that was picked. */
for (const form of document.querySelectorAll("form[data-lines]")) {
  const all = form.querySelector("[data-tick-all]");
  const ticks = () => [...form.querySelectorAll("input[type=checkbox][name=case]")];
  const count = form.querySelector("[data-ticked]");

  const tell = () => {
    const ticked = ticks().filter((tick) => tick.checked).length;
    if (count) {
      count.textContent = ticked ? count.dataset.text.replace("#", ticked) : "";
    }
    if (all) {
      all.checked = ticked > 0 && ticked === ticks().length;
      all.indeterminate = ticked > 0 && !all.checked;
    }
  };

  if (all) {
    all.hidden = false;
    all.addEventListener("change", () => {
      ticks().forEach((tick) => { tick.checked = all.checked; });
      tell();
    });
  }
  form.addEventListener("change", tell);
  tell();

  const article = form.querySelector("[data-article]");
  const reason = form.querySelector("input[list]");
  if (article && reason) {
    reason.addEventListener("input", () => {
      const picked = [...reason.list.options].find((option) => option.value === reason.value);
      if (picked && picked.dataset.basis) {
        article.value = picked.dataset.basis;
      }
    });
  }
}
