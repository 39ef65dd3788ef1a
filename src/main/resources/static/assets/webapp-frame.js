/** What Camunda's web applications share with our own pages: the mark, the language, one login. */
import {language} from './language.js';

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
