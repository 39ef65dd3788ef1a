/**
 * What each entry of the list of tasks says: number, unit, scheme, round, people, and the days that are left. Tasklist counts days by
 * the browser's calendar and every one of them; an office counts working days by its own.
 */
import {language} from '/assets/language.js';

const WORDS = {
  vi: {
    number: 'Mã', unit: 'Đơn vị', scheme: 'Chính sách', round: {'payout-run': 'Đợt', other: 'Danh sách'}, people: 'Số người', due: 'Hạn xử lý',
    reminder: 'Nhắc việc', left: days => `còn ${days} ngày làm việc`, today: 'hết hạn hôm nay', late: days => `quá hạn ${days} ngày làm việc`,
    since: 'quá hạn'
  },
  en: {
    number: 'Number', unit: 'Unit', scheme: 'Scheme', round: {'payout-run': 'Run', other: 'List'}, people: 'People', due: 'Due',
    reminder: 'Reminder', left: days => `${days} working days left`, today: 'due today', late: days => `${days} working days overdue`,
    since: 'overdue'
  }
}[language];

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
    return WORDS.left(daysLeft);
  }
  return daysLeft < 0 ? WORDS.late(-daysLeft) : due < today ? WORDS.since : WORDS.today;
}

function show(node, {process, key, unit, scheme, round, people, time}) {
  const list = document.createElement('dl');
  list.className = 'office-card';
  const put = (word, text, kind) => {
    if (text !== null && text !== undefined && text !== '') {
      const pair = document.createElement('div');
      pair.className = kind ?? '';
      pair.append(Object.assign(document.createElement('dt'), {textContent: word + ': '}));
      pair.append(Object.assign(document.createElement('dd'), {textContent: text}));
      list.append(pair);
    }
  };
  const isCase = process === 'support-case';
  put(WORDS.number, key);
  put(WORDS.unit, unit);
  put(WORDS.scheme, scheme);
  put(WORDS.round[process] ?? WORDS.round.other, round === null ? null : String(round));
  put(WORDS.people, isCase || people === null ? null : COUNT.format(people));
  if (time.due) {
    const late = time.due < time.today || time.daysLeft < 0;
    put(WORDS.due, [day(time.due), timeLeft(time)].filter(Boolean).join(', '), late ? 'office-late' : 'office-due');
  }
  put(WORDS.reminder, time.reminder && time.daysLeft >= 0 ? day(time.reminder) : null);
  node.replaceChildren(list);
}

export default {
  id: 'office-card',
  pluginPoint: 'tasklist.card',
  priority: 500,
  render: (node, {taskId}) => card(taskId).then(found => found && show(node, found)),
  unmount: () => {}
};
