/** Writes what a stage tells of a case or a list into a form's markup. Text is set as text, never as markup. */

import {placeOf} from './tasklist-head.js';
import {word} from './tasklist-words.js';

const INSTANT = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit'
});
const FILLED = '[data-text], [data-value], [data-if], [data-unless], [data-label], [data-body], [data-ask]';

const WAYS = {
  dong: amount => word('form.dong', new Intl.NumberFormat('vi-VN').format(amount)),
  date: day => day.split('-').reverse().join('/'),
  time: instant => INSTANT.format(new Date(instant))
};

/** Fills what lies under root; rows of an earlier filling are replaced. */
export function fill(root, data, sheet = data) {
  root.querySelectorAll('[data-made]').forEach(row => row.remove());
  const own = [...root.querySelectorAll(FILLED)];
  root.querySelectorAll('template[data-rows]').forEach(template => repeat(template, data, sheet));
  own.forEach(element => fillOne(element, data));
}

/** The text with each {path} replaced by what stands there in the data. */
export function fillIn(text, data, encode = String) {
  return text.replace(/{([\w.]+)}/g, (_, path) => encode(at(data, path) ?? ''));
}

function repeat(template, data, sheet) {
  const entries = at(data, template.dataset.rows) ?? [];
  const first = template.dataset.first?.split(' ') ?? [];
  const stands = entry => first.some(condition => holds(condition, entry, false));
  const rows = [...entries.filter(stands), ...entries.filter(entry => !stands(entry))].map(entry => {
    const row = template.content.cloneNode(true);
    if (stands(entry)) {
      row.firstElementChild.classList.add('office-first');
    }
    fill(row, typeof entry === 'object' ? {...entry, sheet} : {self: entry, sheet}, sheet);
    [...row.children].forEach(child => (child.dataset.made = ''));
    return row;
  });
  template.after(...rows);
}

function fillOne(element, data) {
  const {text, value, label, body, ask} = element.dataset;
  if (text !== undefined) {
    element.textContent = written(at(data, text), element);
    if (text === 'caseNumber' && element.textContent) {
      element.replaceChildren(placeOf(element.textContent));
    }
  }
  if (value !== undefined) {
    setValue(element, at(data, value));
  }
  if (label !== undefined) {
    element.setAttribute('aria-label', fillIn(label, data));
  }
  if (body !== undefined) {
    element.dataset.body = fillIn(body, data);
  }
  if (ask !== undefined) {
    element.dataset.ask = fillIn(ask, data);
  }
  if (element.dataset.if !== undefined || element.dataset.unless !== undefined) {
    element.hidden = !(holds(element.dataset.if, data, true) && !holds(element.dataset.unless, data, false));
    // Not every browser hides what a list offers.
    if (element.matches('option')) {
      element.disabled = element.hidden;
    }
  }
}

function setValue(field, value) {
  if (field.type === 'radio' || field.type === 'checkbox') {
    field.checked = field.value === String(value);
  } else {
    field.value = field.dataset.kind === 'date' && value ? WAYS.date(value) : value ?? '';
  }
}

/** The first value that is there of several paths. */
function at(data, paths) {
  return paths
      .split('|')
      .map(path => path.split('.').reduce((value, name) => value?.[name], data))
      .find(value => value !== undefined && value !== null);
}

function holds(condition, data, otherwise) {
  if (condition === undefined) {
    return otherwise;
  }
  const [path, wanted] = condition.split('=');
  if (path.endsWith('!')) {
    return String(at(data, path.slice(0, -1))) !== wanted;
  }
  const value = at(data, path);
  return wanted === undefined ? Boolean(Array.isArray(value) ? value.length : value) : String(value) === wanted;
}

function written(value, element) {
  if (value === undefined) {
    return '';
  }
  const words = element.dataset.words?.split('|').find(pair => pair.startsWith(value + ':'));
  if (words) {
    return words.slice(String(value).length + 1);
  }
  return element.dataset.as ? WAYS[element.dataset.as](value) : String(value);
}
