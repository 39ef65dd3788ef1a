/** What Tasklist does otherwise than the office: the order of the list, the way to log in, the way back to our pages. */
import {chooseOther, language} from '/assets/language.js';
import {word} from '/assets/tasklist-words.js';
import {demonstrated, dress} from '/assets/webapp-frame.js';

dress();

/**
 * Where Tasklist begins: with the first of the office's lists in which something stands, and in it with what is due first. Tasklist
 * would begin with the first list even when it is empty, show the newest task first and forget the order of the list.
 */
async function begin() {
  const order = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);
  const query = new URLSearchParams({sorting: order});
  const engine = document.querySelector('base').getAttribute('engine-api');
  const lists = await fetch(engine + 'engine/default/filter?resourceType=Task&itemCount=true')
      .then(response => (response.ok ? response.json() : []))
      .catch(() => []);
  const beginning = ['mine', 'toClaim', 'unit'].map(kind => lists.find(one => one.properties.list === kind))
      .find(list => list?.itemCount > 0);
  if (beginning) {
    query.set('filter', beginning.id);
  }
  location.hash = '#/?' + query;
}

if (!location.hash.includes('?')) {
  await begin();
}

const day = await demonstrated();

const entry = (id, priority, element) => ({
  id,
  pluginPoint: 'tasklist.navbar.action',
  priority,
  render: node => node.append(element()),
  unmount: () => {}
});

const home = () => {
  const link = document.createElement('a');
  link.href = '/';
  link.textContent = word('shell.home');
  // Tasklist takes addresses of this site for views of its own.
  link.target = '_self';
  return link;
};

const demonstration = () => {
  const note = document.createElement('strong');
  note.className = 'office-demonstration';
  note.textContent = word('shell.demonstration') + ' · ' + day;
  return note;
};

const otherLanguage = () => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-link office-language';
  button.lang = language === 'en' ? 'vi' : 'en';
  button.textContent = word('shell.otherLanguage');
  button.addEventListener('click', chooseOther);
  return button;
};

const always = [entry('office-home', 900, home), entry('office-language', 50, otherLanguage)];

export default day ? [...always, entry('office-demonstration', 950, demonstration)] : always;
