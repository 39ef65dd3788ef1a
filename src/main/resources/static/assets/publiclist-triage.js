/* Triage shows the fields of what was chosen; without a script all stand there. */
const others = ["COMPLAINT", "DENUNCIATION"];

function fit() {
  const form = document.getElementById("triage");
  if (!form) {
    return;
  }
  const kind = form.elements.kind.value;
  const other = others.includes(kind);
  for (const radio of form.querySelectorAll("[name=ruling]")) {
    const fits = other ? radio.value === "REFER" : radio.value !== "REFER" && (radio.value !== "HOLD" || kind === "AGAINST");
    radio.closest(".govuk-radios__item").hidden = !fits;
    radio.checked = fits && (radio.checked || other);
  }
  const ruling = form.querySelector("[name=ruling]:checked")?.value;
  for (const part of form.querySelectorAll("[data-for]")) {
    const isDistricts = part.querySelector("#assignedTo") !== null && kind === "REVIEW";
    part.hidden = isDistricts || !part.dataset.for.split(" ").includes(ruling);
  }
}

document.addEventListener("change", (event) => {
  if (event.target.closest("#triage")) {
    fit();
  }
});
document.addEventListener("htmx:afterSettle", fit);
fit();
