/** Reads what an officer entered in a form: a plain object, as the stage's endpoint takes it. */

/** Names of the fields that must be filled and are not. */
export function missing(form) {
  return fieldsOf(form)
      .filter(field => !field.checkValidity())
      .map(nameFor)
      .filter((name, place, all) => all.indexOf(name) === place);
}

/** What is sent: fields by their names, rows as entries of lists. Empty fields are left out. */
export function collect(form) {
  const body = {};
  (form.dataset.lists ?? '').split(' ').filter(Boolean).forEach(list => (body[list] = []));
  fieldsOf(form)
      .filter(field => !field.closest('[data-into]'))
      .forEach(field => put(body, field));
  form.querySelectorAll('[data-into]').forEach(row => addEntry(body, row));
  return body;
}

function addEntry(body, row) {
  const entry = {};
  fieldsOf(row).forEach(field => put(entry, field));
  const choice = row.querySelector('[data-choice]');
  if (Object.keys(entry).length === 0 || (choice && entry[choice.name] === undefined)) {
    return;
  }
  const {into, plain} = row.dataset;
  const list = into.startsWith('{') ? take(entry, into.slice(1, -1)) : into;
  (body[list] ??= []).push(plain ? entry[plain] : entry);
}

function take(entry, name) {
  const value = entry[name];
  delete entry[name];
  return value;
}

function put(target, field) {
  const value = valueOf(field);
  if (value !== undefined) {
    target[field.name] = value;
  }
}

function valueOf(field) {
  const choice = field.type === 'radio' || field.type === 'checkbox';
  const text = choice && !field.checked ? '' : field.value.trim();
  if (text === '') {
    return undefined;
  }
  if (field.dataset.kind === 'boolean') {
    return text === 'true';
  }
  return field.type === 'number' ? Number(text) : text;
}

/** Fields that are shown; those of a hidden part are neither sent nor asked for. */
function fieldsOf(root) {
  return [...root.querySelectorAll('[name]')].filter(field => !field.closest('[hidden]'));
}

function nameFor(field) {
  const text = field.getAttribute('aria-label') ?? field.closest('fieldset')?.querySelector('legend')?.textContent;
  const label = field.type === 'radio' ? text : field.labels?.[0]?.textContent ?? text;
  return (label ?? field.name).replace(/[*\s]+/g, ' ').trim();
}
