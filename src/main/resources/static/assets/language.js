/** The language that the officer chose: Vietnamese, unless the cookie says English. What the browser was installed in does not count. */
export const language = /(?:^|; )MINHBACH-LANG=en(?:;|$)/.test(document.cookie) ? 'en' : 'vi';

/** Chooses the other one, as the button in the frame of our own pages does, and shows the page anew. */
export function chooseOther() {
  document.cookie = `MINHBACH-LANG=${language === 'en' ? 'vi' : 'en'}; path=/; SameSite=Lax`;
  location.reload();
}

/**
 * Camunda's web applications keep each language pack in the browser and show the kept one first: after an update of ours the old words
 * would be shown once more.
 */
export function forgetKeptWords() {
  const kept = JSON.parse(localStorage.getItem('camunda-web') ?? '{}');
  Object.keys(kept).filter(name => name.includes('_locales_data_')).forEach(name => delete kept[name]);
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}
