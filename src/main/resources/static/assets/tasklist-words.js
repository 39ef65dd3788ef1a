/**
 * The office's words for Tasklist and its forms, in the language that the person chose: asked for once, and by the browser only anew
 * when they have changed. A form carries keys alone:
 *
 *   data-word="key"                 the text of the element; its children stand where the text says {0}, {1}
 *   data-words="true:key|false:key" words for values
 *   data-label, data-ask, data-done, data-hint="key"   words of a field or button
 */
const texts = await fetch('/api/workflow/words', {headers: {Accept: 'application/json'}})
    .then(response => (response.ok ? response.json() : {}))
    .catch(() => ({}));

/** The text under the key, with the values where it says {0}, {1}. */
export function word(key, ...values) {
  return (texts[key] ?? key).replace(/{(\d)}/g, (place, number) => values[number] ?? place);
}

/** Puts the words into a form's markup, before its sheet is filled in. */
export function translate(root) {
  root.querySelectorAll('[data-word]').forEach(say);
  root.querySelectorAll('[data-words]').forEach(element => {
    element.dataset.words = element.dataset.words.replace(/:(form\.[\w.]+)/g, (_, key) => ':' + word(key));
  });
  for (const name of ['label', 'ask', 'done']) {
    root.querySelectorAll(`[data-${name}]`).forEach(element => (element.dataset[name] = word(element.dataset[name])));
  }
  root.querySelectorAll('[data-hint]').forEach(field => (field.placeholder = word(field.dataset.hint)));
  root.querySelectorAll('template').forEach(template => translate(template.content));
}

function say(element) {
  const children = [...element.children];
  const parts = word(element.dataset.word).split(/{(\d)}/);
  element.replaceChildren(...parts.map((part, place) => (place % 2 === 1 ? children[part] : part)));
}
