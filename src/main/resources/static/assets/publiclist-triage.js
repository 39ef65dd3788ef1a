/* Triage shows the fields of what was chosen; without a script all stand there. */
const form = document.getElementById("triage");
const others = ["COMPLAINT", "DENUNCIATION"];

function fit() {
  const kind = form.elements.kind.value;
  const other = others.includes(kind);
  for (const radio of form.querySelectorAll("[name=ruling]")) {
    const fits = other ? radio.value === "REFER" : radio.value !== "REFER" && (radio.value !== "HOLD" || kind === "AGAINST");
    radio.closest(".govuk-radios__item").hidden = !fits;
    radio.checked = fits && (radio.checked || other);
  }
  const ruling = form.querySelector("[name=ruling]:checked")?.value;
  for (const part of form.querySelectorAll("[data-for]")) {
    part.hidden = !part.dataset.for.split(" ").includes(ruling) || (part.querySelector("#assignedTo") !== null && kind === "REVIEW");
  }
}

form?.addEventListener("change", fit);
if (form) {
  fit();
}
