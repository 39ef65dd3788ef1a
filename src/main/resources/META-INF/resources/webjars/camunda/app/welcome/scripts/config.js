/** The page of the own account under the office's name and in the officer's language. */
import {forgetKeptWords, language} from '/assets/language.js';

forgetKeptWords();

export default {
  app: {vendor: 'Minh Bạch', name: language === 'en' ? 'Account' : 'Tài khoản'},
  locales: {availableLocales: [language], fallbackLocale: language},
  customScripts: ['scripts/office'],
  disableWelcomeMessage: true,
  links: []
};
