/** What stands at the top of every form: by when, and where this case or list is on its way. */
import {word} from './tasklist-words.js';

const PLACES = {
  'support-case': key => [`/oversight/cases/${key}/place`, word('form.place.case')],
  'committee-session': key => [`/committee/sittings/${key}`, word('form.place.sitting')],
  'public-list': key => [`/publiclist/postings/${key}`, word('form.place.posting')],
  'objection': key => [`/publiclist/objections/${key}`, word('form.place.objection')],
  'decision-dossier': key => [`/decision/dossiers/${key}`, word('form.place.dossier')],
  'payout-run': key => [`/payout/runs/${key}`, word('form.place.run')]
};

/** A link to the case's place in the process. */
export function placeOf(caseNumber) {
  const [address] = PLACES['support-case'](caseNumber);
  return link(address, caseNumber, word('form.place.ofCase', caseNumber));
}

export function headOf({process, key, time}) {
  const head = document.createElement('p');
  head.className = 'office-head';
  if (time.due) {
    head.append(Object.assign(document.createElement('strong'), {textContent: dueIn(time)}), ' ');
  }
  const place = PLACES[process];
  if (place) {
    head.append(link(...place(key)));
  }
  return head;
}

function dueIn({due, today, daysLeft}) {
  const day = due.split('-').reverse().join('/');
  if (daysLeft === null) {
    return word('form.due.on', day);
  }
  if (daysLeft > 0) {
    return word('form.due.left', day, daysLeft);
  }
  if (daysLeft < 0) {
    return word('form.due.late', day, -daysLeft);
  }
  return word(due < today ? 'form.due.since' : 'form.due.today', day);
}

function link(href, text, title) {
  const made = Object.assign(document.createElement('a'), {href, textContent: text, target: '_self'});
  if (title) {
    made.title = title;
  }
  return made;
}
