/** Tasklist under the office's name and in the officer's language. What Camunda's own file sets beside it stays as it was. */
import {forgetKeptWords, language} from '/assets/language.js';
import {word} from '/assets/tasklist-words.js';

forgetKeptWords();

export default {
  app: {vendor: word('shell.vendor'), name: word('shell.name')},
  locales: {availableLocales: [language], fallbackLocale: language},
  customScripts: ['scripts/office', 'scripts/card'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: word('shell.claimTask')},
    focusFilter: {key: 'ctrl+shift+f', description: word('shell.focusFilter')},
    focusList: {key: 'ctrl+alt+l', description: word('shell.focusList')},
    focusForm: {key: 'ctrl+alt+f', description: word('shell.focusForm')}
  }
};
