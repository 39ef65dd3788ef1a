/** Reads what an officer entered in a form: a plain object, as the stage's endpoint takes it. */

const READERS = {date: dayIn, hour: hourIn};

/** Names of the fields that must be filled and are not. */
export function missing(form) {
  return fieldsOf(form)
      .filter(field => !field.checkValidity())
      .map(nameFor)
      .filter((name, place, all) => all.indexOf(name) === place);
}

/** Names of the fields of this kind, `date` or `hour`, that cannot be read. */
export function unreadable(form, kind) {
  return fieldsOf(form)
      .filter(field => field.dataset.kind === kind && field.value.trim() !== '' && !READERS[kind](field.value))
      .map(nameFor);
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
  if (READERS[field.dataset.kind]) {
    return READERS[field.dataset.kind](text) ?? text;
  }
  return field.type === 'number' ? Number(text) : text;
}

/**
 * The day in what an officer writes, as 27/07/2021, 27-7-2021 or 27072021, for the stage as 2021-07-27. A browser's own field for dates
 * follows the language of the browser and may show the month first.
 */
function dayIn(written) {
  const parts = /^\s*(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4})\s*$/.exec(written) ?? /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(written);
  if (!parts) {
    return undefined;
  }
  const [day, month, year] = parts.slice(1).map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day ? found.toISOString().slice(0, 10) : undefined;
}

/** As 08:30, 8h30 or 0830. */
function hourIn(written) {
  const parts = /^\s*(\d{1,2})\s*[:.hg]\s*(\d{2})\s*$/.exec(written) ?? /^\s*(\d{2})(\d{2})\s*$/.exec(written);
  return parts && parts[1] < 24 && parts[2] < 60 ? `${parts[1].padStart(2, '0')}:${parts[2]}` : undefined;
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
