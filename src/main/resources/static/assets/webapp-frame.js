/** What Camunda's web applications share with our own pages: the mark, the language, one login. */
import {language} from './language.js';
import {word} from './tasklist-words.js';

export function dress() {
  document.documentElement.lang = language;
  document.querySelector('link[rel=icon]').href = '/assets/icon.svg';
  addEventListener('hashchange', toLogin);
  toLogin();
}

/** There is one login, and it is not the web application's own: after a logout or an idle hour the officer comes back to ours. */
function toLogin() {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login?logout');
  }
}

/** The day of the demonstration as dd/MM/yyyy; empty where people work in earnest: there is no such clock. */
export const demonstrated = () => fetch('/api/workflow/clock', {headers: {Accept: 'application/json'}})
    .then(response => (response.ok ? response.json() : {now: ''}))
    .then(time => time.now.slice(0, 10).split('-').reverse().join('/'))
    .catch(() => '');

/** Says at the foot of the window that this is a demonstration, where it is one. */
export async function demonstrate() {
  const day = await demonstrated();
  if (day) {
    const note = document.createElement('strong');
    note.className = 'office-demonstration office-demonstration-foot';
    note.textContent = word('shell.demonstration') + ' · ' + day;
    document.body.append(note);
  }
}
