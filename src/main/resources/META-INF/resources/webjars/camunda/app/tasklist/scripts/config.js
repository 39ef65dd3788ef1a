/** Tasklist under the office's name and in the officer's language. What Camunda's own file sets beside it stays as it was. */
import {forgetKeptWords, language} from '/assets/language.js';

forgetKeptWords();

const WORDS = {
  vi: {
    name: 'Việc cần làm',
    claimTask: 'nhận việc đang mở',
    focusFilter: 'đến danh sách bộ lọc',
    focusList: 'đến việc đầu tiên trong danh sách',
    focusForm: 'đến ô nhập đầu tiên của biểu mẫu'
  },
  en: {
    name: 'Tasks',
    claimTask: 'claims the currently selected task',
    focusFilter: 'set the focus to the first filter in the list',
    focusList: 'sets the focus to the first task in the list',
    focusForm: 'sets the focus to the first input field in a task form'
  }
}[language];

export default {
  app: {vendor: 'Minh Bạch', name: WORDS.name},
  locales: {availableLocales: [language], fallbackLocale: language},
  customScripts: ['scripts/office', 'scripts/card'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: WORDS.claimTask},
    focusFilter: {key: 'ctrl+shift+f', description: WORDS.focusFilter},
    focusList: {key: 'ctrl+alt+l', description: WORDS.focusList},
    focusForm: {key: 'ctrl+alt+f', description: WORDS.focusForm}
  }
};
