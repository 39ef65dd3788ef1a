/**
 * What each entry of the list of tasks says: number, unit, scheme, round, people, and the days that are left. Tasklist counts days by
 * the browser's calendar and every one of them; an office counts working days by its own.
 */
import {word} from '/assets/tasklist-words.js';

const COUNT = new Intl.NumberFormat('vi-VN');
let waiting = null;

/** Entries that appear together are asked for together. */
function card(id) {
  waiting ??= {ids: [], cards: new Promise(resolve => setTimeout(resolve)).then(ask)};
  waiting.ids.push(id);
  return waiting.cards.then(cards => cards.find(one => one.id === id));
}

async function ask() {
  const ids = waiting.ids;
  waiting = null;
  const response = await fetch('/api/workflow/tasks?ids=' + ids.join(','), {headers: {Accept: 'application/json'}});
  return response.ok ? response.json() : [];
}

const day = text => text.split('-').reverse().join('/');

function timeLeft({due, daysLeft, today}) {
  if (daysLeft === null) {
    return '';
  }
  if (daysLeft > 0) {
    return word('shell.left', daysLeft);
  }
  return daysLeft < 0 ? word('shell.late', -daysLeft) : word(due < today ? 'shell.since' : 'shell.today');
}

/** What the serial number counts; lists where nothing else is said. */
const ROUNDS = {'payout-run': 'shell.run', 'objection': 'shell.objection'};

function show(node, {process, key, unit, scheme, round, people, time}) {
  const list = document.createElement('dl');
  list.className = 'office-card';
  const put = (name, text, kind) => {
    if (text !== null && text !== undefined && text !== '') {
      const pair = document.createElement('div');
      pair.className = kind ?? '';
      pair.append(Object.assign(document.createElement('dt'), {textContent: name + ': '}));
      pair.append(Object.assign(document.createElement('dd'), {textContent: text}));
      list.append(pair);
    }
  };
  const isCase = process === 'support-case';
  put(word('shell.number'), key);
  put(word('shell.unit'), unit);
  put(word('shell.scheme'), scheme);
  put(word(ROUNDS[process] ?? 'shell.list'), round === null ? null : String(round));
  put(word(process === 'objection' ? 'shell.times' : 'shell.people'), isCase || people === null ? null : COUNT.format(people));
  if (time.due) {
    const late = time.due < time.today || time.daysLeft < 0;
    put(word('shell.due'), [day(time.due), timeLeft(time)].filter(Boolean).join(', '), late ? 'office-late' : 'office-due');
  }
  put(word('shell.reminder'), time.reminder && time.daysLeft >= 0 ? day(time.reminder) : null);
  node.replaceChildren(list);
}

export default {
  id: 'office-card',
  pluginPoint: 'tasklist.card',
  priority: 500,
  render: (node, {taskId}) => card(taskId).then(found => found && show(node, found)),
  unmount: () => {}
};
