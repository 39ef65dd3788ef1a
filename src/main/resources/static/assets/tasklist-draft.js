/**
 * Keeps what an officer types into a form until the task is done: on the server and for this officer alone, since several people share
 * a computer and what is typed may name somebody. What the form has from its sheet is not kept: hidden fields bind a decision to the
 * list that was shown, and rows are found again by them.
 */
import {word} from './tasklist-words.js';

const WAIT = 800;
const TIME = new Intl.DateTimeFormat('vi-VN', {timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit'});

/** `send(fields, leaving)` keeps them; `say(text, discardable)` tells the officer. */
export function draftOf(form, {read, send, say}) {
  const typed = {};
  let timer = null;
  let closed = false;

  const keep = leaving => {
    clearTimeout(timer);
    timer = null;
    return send(typed, leaving).then(
        kept => kept.savedAt && say(word('form.say.draftSaved', TIME.format(new Date(kept.savedAt))), true),
        () => leaving || closed || say(word('form.say.draftLost'), false));
  };

  const note = event => {
    const field = event.target;
    if (!closed && field.name && field.type !== 'hidden') {
      typed[nameOf(field)] = field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value;
      clearTimeout(timer);
      timer = setTimeout(keep, WAIT);
    }
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);

  return {
    /** Finds what was kept. */
    async open() {
      const kept = await read();
      Object.assign(typed, kept.fields);
      if (kept.savedAt) {
        say(word('form.say.draftBack', TIME.format(new Date(kept.savedAt))), true);
      }
    },
    /** Puts what was typed back into the fields, after the sheet was shown anew. */
    apply() {
      form.querySelectorAll('[name]:not([type=hidden])').forEach(field => {
        const value = typed[nameOf(field)];
        if (value !== undefined) {
          putBack(field, value);
        }
      });
    },
    /** Nothing more is kept: what was typed is being sent. */
    close() {
      clearTimeout(timer);
      timer = null;
      closed = true;
    },
    reopen() {
      closed = false;
    },
    /** The form goes away: what was typed last must not be lost. */
    leave() {
      if (timer && !closed) {
        keep(true);
      }
    },
    async discard() {
      clearTimeout(timer);
      timer = null;
      Object.keys(typed).forEach(name => delete typed[name]);
      await send({}, false);
    }
  };
}

function putBack(field, value) {
  if (field.type === 'radio') {
    field.checked = field.value === value;
  } else if (field.type === 'checkbox') {
    field.checked = value !== '';
  } else {
    field.value = value;
  }
}

/** The field's name, and in a row what says which row it is. */
function nameOf(field) {
  const row = field.closest('[data-into]');
  const which = row ? [...row.querySelectorAll('[type=hidden][name]')].map(one => one.value) : [];
  return [field.name, ...which].join('/');
}
