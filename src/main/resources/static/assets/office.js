/* Wakes GOV.UK Frontend, also in what htmx brings later, and shows how far an upload has come. */
import { initAll } from "./vendor/govuk-frontend-6.6.0.js";

/* GOV.UK Frontend does nothing without these, which its own inline script would set. */
document.body.classList.add("js-enabled", "govuk-frontend-supported");
initAll();
document.body.addEventListener("htmx:load", (event) => initAll({ scope: event.detail.elt }));

document.body.addEventListener("htmx:afterSwap", (event) => {
  const problem = event.detail.target.querySelector(".govuk-error-summary");
  if (problem) {
    problem.setAttribute("tabindex", "-1");
    problem.focus();
  }
});

document.body.addEventListener("htmx:xhr:progress", (event) => {
  const bar = event.target.querySelector && event.target.querySelector("progress");
  if (bar && event.detail.lengthComputable) {
    bar.hidden = false;
    bar.dataset.sending = "";
    bar.max = event.detail.total;
    bar.value = event.detail.loaded;
  }
});

/* A second click while the first is on its way does nothing; after a refusal the next one counts at once. */
document.body.addEventListener("htmx:beforeRequest", (event) => {
  const form = event.target;
  if (form.matches("form[aria-busy=true]")) {
    event.preventDefault();
  } else if (form.matches("form")) {
    form.setAttribute("aria-busy", "true");
  }
});

document.body.addEventListener("htmx:afterRequest", (event) => {
  event.target.removeAttribute("aria-busy");
  const bar = event.target.querySelector && event.target.querySelector("progress[data-sending]");
  if (bar) {
    bar.hidden = true;
  }
});

/* The newest token, so that a page is still accepted after its officer has logged in again elsewhere; and whose page it is. */
document.body.addEventListener("htmx:configRequest", (event) => {
  const token = document.cookie.match(/(?:^|; )MINHBACH-CSRF=([^;]*)/);
  const officer = document.querySelector("[data-officer]");
  if (token) {
    event.detail.headers["X-MINHBACH-CSRF"] = decodeURIComponent(token[1]);
  }
  if (officer) {
    event.detail.headers["X-MINHBACH-OFFICER"] = officer.dataset.officer;
  }
});

document.body.addEventListener("htmx:sendError", () => {
  const text = document.querySelector("[data-no-connection]");
  const notice = document.getElementById("notice");
  if (text && notice) {
    notice.replaceChildren(text.content.cloneNode(true));
  }
});

/* A long paper takes seconds: the link says so until the paper comes, at most for half a minute. */
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href*='.pdf']");
  if (!link || event.defaultPrevented) {
    return;
  }
  link.dataset.busy = document.body.dataset.paperBusy;
  link.setAttribute("aria-busy", "true");
  setTimeout(() => link.removeAttribute("aria-busy"), 30000);
});
for (const back of ["pageshow", "focus"]) {
  window.addEventListener(back, () => {
    document.querySelectorAll("a[aria-busy]").forEach((link) => link.removeAttribute("aria-busy"));
  });
}
