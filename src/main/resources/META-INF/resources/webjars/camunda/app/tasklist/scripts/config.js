/** Tasklist under the office's name. What Camunda's own file sets beside it stays as it was. */
export default {
  app: {
    vendor: 'Minh Bạch',
    name: 'Việc cần làm'
  },
  locales: {availableLocales: ['vi', 'en'], fallbackLocale: 'en'},
  customScripts: ['scripts/office'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'claims the currently selected task'},
    focusFilter: {key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list'},
    focusList: {key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list'},
    focusForm: {key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form'}
  }
};
