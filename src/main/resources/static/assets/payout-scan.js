/* After a code that was refused, the next scan must find the field: it is marked whole, and typed over. */
const code = document.getElementById("code");
document.body.addEventListener("htmx:afterSwap", () => {
  setTimeout(() => {
    code.focus();
    code.select();
  });
});
