/** What is due first stands first. Tasklist itself would begin with the newest task and forget the order of the filter. */
if (!location.hash.includes('?')) {
  const order = JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]);
  location.hash = '#/?sorting=' + encodeURIComponent(order);
}
