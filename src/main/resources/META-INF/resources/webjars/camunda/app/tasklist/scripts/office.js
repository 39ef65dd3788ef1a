/** What Tasklist does otherwise than the office: the order of the list and the way to log in. */

/** What is due first stands first. Tasklist would begin with the newest task and forget the order of the filter. */
if (!location.hash.includes('?')) {
  const order = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);
  location.hash = '#/?sorting=' + encodeURIComponent(order);
}

/** There is one login, and it is not Tasklist's own: after a logout or an idle hour the officer comes back to ours. */
const toLogin = () => {
  if (location.hash.startsWith('#/login')) {
    location.assign('/login?logout');
  }
};
addEventListener('hashchange', toLogin);
toLogin();
