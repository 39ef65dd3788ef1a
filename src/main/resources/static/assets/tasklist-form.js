/**
 * The one script of all task forms in Tasklist. A form is markup alone; it says with attributes what is shown and sent:
 *
 *   form  data-sheet-url, data-save-url   where the sheet is read and the input is sent (PUT); {key} is the business key
 *         data-lists="a b"                lists that are sent even when they are empty
 *   data-word, data-hint="key"             what it says: tasklist-words.js
 *   data-text="path"                      shows a value of the sheet; "a|b" takes the first that is there
 *         data-as="dong|date|time"        how it is written; data-words="true:key|false:key" puts words for values
 *   data-value="path"                     the value that a field begins with; "today" is the office's date
 *   data-if, data-unless="path" or "path=value" or "path!=value"   shown, and sent, only if so
 *   <template data-rows="path">           its content once for each entry; the whole sheet is {sheet} inside it
 *   data-label="key"                      "… {path} …", the accessible name of a field in a row
 *   name="field"                          is sent; inside [data-into="list"] as part of an entry of that list;
 *         data-into="{field}"             the field says into which list; data-plain="field" sends that value alone
 *         data-choice                     an entry without this field is not sent
 *   data-send="url" data-body="{…}"       a button that sends something of its own and reads the sheet anew
 *         data-ask="key"                  "… {path} …" is asked before
 *         data-done="key"                 said afterwards, where the task is gone and no sheet is left to read
 *   data-fill="field=value"               a button that puts the value into every empty field of this name
 *   data-rows="path" data-first="a b=x"   rows for which one of these holds stand first and are marked
 *
 * Tasklist completes the task, without variables, only after the stage has taken the input. What is refused, by the stage or
 * behind the task, is shown in the refusal's own words and in no others.
 */
import {draftOf} from './tasklist-draft.js';
import {headOf} from './tasklist-head.js';
import {collect, missing, unreadable} from './tasklist-input.js';
import {fill, fillIn} from './tasklist-sheet.js';
import {translate, word} from './tasklist-words.js';

/** Tasklist stays silent about an error with these words; the form has said what is to be said. */
const SAID = 'camForm submission prevented';

/** Something that did not go through, in words for the officer. */
class Refusal extends Error {}

/** Called by the form's script: shows the sheet and stands between the officer's click and Tasklist. */
export function start(camForm, scope) {
  const form = camForm.formElement[0];
  translate(form);
  const desk = {form, id: camForm.taskId, message: messageIn(form)};
  desk.draft = draftIn(desk);
  desk.ready = load(desk);
  desk.ready.catch(error => say(desk, error));
  form.addEventListener('click', event => sendApart(desk, event));
  form.addEventListener('click', event => fillAll(form, event));
  addEventListener('pagehide', desk.draft.leave);
  scope.$on('$destroy', () => {
    removeEventListener('pagehide', desk.draft.leave);
    desk.draft.leave();
  });

  const complete = camForm.submit.bind(camForm);
  camForm.submit = callback => {
    const refuse = error => {
      desk.draft.reopen();
      say(desk, error);
      callback(new Error(SAID));
      scope.$applyAsync();
    };
    desk.draft.close();
    save(desk).then(
        () => complete((error, result) => (error ? refuse(behindTask(error)) : callback(null, result))),
        refuse);
  };
}

async function load(desk) {
  say(desk, word('form.say.loading'), 'info');
  if (!desk.task) {
    desk.task = await call('GET', `/api/workflow/tasks/${desk.id}`);
    desk.form.prepend(headOf(desk.task));
    await desk.draft.open();
  }
  const sheet = await call('GET', address(desk, desk.form.dataset.sheetUrl));
  fill(desk.form, {...desk.task, ...(Array.isArray(sheet) ? {lines: sheet} : sheet)});
  desk.draft.apply();
  desk.form.dataset.ready = '';
  say(desk, '');
}

async function save(desk) {
  await desk.ready;
  const fields = missing(desk.form);
  if (fields.length > 0) {
    throw new Refusal(word('form.say.missing', fields.join('; ')));
  }
  refuseUnreadable(desk.form, 'date', 'form.say.wrongDate');
  refuseUnreadable(desk.form, 'hour', 'form.say.wrongHour');
  if (desk.form.dataset.saveUrl) {
    say(desk, word('form.say.saving'), 'info');
    await call('PUT', address(desk, desk.form.dataset.saveUrl), collect(desk.form));
  }
}

function refuseUnreadable(form, kind, key) {
  const fields = unreadable(form, kind);
  if (fields.length > 0) {
    throw new Refusal(word(key, fields.join('; ')));
  }
}

async function sendApart(desk, event) {
  const button = event.target.closest('[data-send]');
  if (!button || (button.dataset.ask && !(await agreed(button)))) {
    return;
  }
  try {
    await call('PUT', address(desk, button.dataset.send), JSON.parse(button.dataset.body));
    await (button.dataset.done ? say(desk, button.dataset.done, 'success') : load(desk));
  } catch (error) {
    say(desk, error);
  }
}

/** Asks below the button: the browser shows no confirm() here, since Tasklist runs in a sandbox. */
function agreed(button) {
  const question = document.createElement('div');
  const yes = answer('btn-primary', word('form.say.yes'));
  question.className = 'alert alert-warning office-question';
  const text = document.createElement('p');
  text.textContent = button.dataset.ask;
  question.append(text, yes, ' ', answer('btn-default', word('form.say.no')));
  button.after(question);
  button.disabled = true;
  yes.focus();
  return new Promise(resolve => {
    question.addEventListener('click', event => {
      const given = event.target.closest('button');
      if (given) {
        question.remove();
        button.disabled = false;
        resolve(given === yes);
      }
    });
  });
}

function answer(kind, text) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `btn btn-sm ${kind}`;
  button.textContent = text;
  return button;
}

function fillAll(form, event) {
  const button = event.target.closest('[data-fill]');
  if (button) {
    const [name, value] = button.dataset.fill.split('=');
    form.querySelectorAll(`[name="${name}"]`).forEach(field => {
      if (!field.value) {
        field.value = value;
        field.dispatchEvent(new Event('change', {bubbles: true}));
      }
    });
  }
}

function address(desk, url) {
  return fillIn(url, desk.task, encodeURIComponent);
}

async function call(method, url, body, leaving = false) {
  const headers = {Accept: 'application/json, application/problem+json'};
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    headers['X-MINHBACH-CSRF'] = cookie('MINHBACH-CSRF');
  }
  const response = await fetch(url, {method, headers, body: JSON.stringify(body), keepalive: leaving}).catch(() => {
    throw new Refusal(word('form.say.offline'));
  });
  const answer = /json/.test(response.headers.get('Content-Type')) ? await response.json() : {};
  if (!response.ok) {
    throw new Refusal(response.status === 401 ? word('form.say.login') : answer.detail || word('form.say.unexpected'));
  }
  return answer;
}

/** The words for what Tasklist could not complete: those of a stage come with status 409, the engine's own are not shown. */
function behindTask(error) {
  if (error.status === 409) {
    return new Refusal(error.message);
  }
  const words = {401: word('form.say.login'), 403: word('form.say.notYours'), 404: word('form.say.gone')}[error.status];
  return new Refusal(words || (/task is null|No matching task/.test(error.message) ? word('form.say.gone') : word('form.say.unexpected')));
}

function cookie(name) {
  const found = document.cookie.split('; ').find(one => one.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/** The draft of this form, with a line that says what is kept and a way to throw it away. */
function draftIn(desk) {
  const line = document.createElement('p');
  line.className = 'office-draft';
  const text = document.createElement('span');
  text.setAttribute('role', 'status');
  const discard = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'btn btn-link btn-xs',
    textContent: word('form.say.discard'),
    hidden: true
  });
  line.append(text, ' ', discard);
  desk.form.append(line);
  const address = `/api/workflow/tasks/${desk.id}/draft`;
  const draft = draftOf(desk.form, {
    read: () => call('GET', address),
    send: (fields, leaving) => call('PUT', address, fields, leaving),
    say: (words, discardable) => {
      text.textContent = words;
      discard.hidden = !discardable;
    }
  });
  discard.addEventListener('click', async () => {
    try {
      await draft.discard();
      await load(desk);
      text.textContent = word('form.say.discarded');
      discard.hidden = true;
    } catch (error) {
      say(desk, error);
    }
  });
  return draft;
}

function messageIn(form) {
  const message = document.createElement('div');
  message.setAttribute('role', 'alert');
  message.dataset.message = '';
  return form.appendChild(message);
}

function say(desk, what, kind = 'danger') {
  const text = what instanceof Refusal ? what.message : what instanceof Error ? word('form.say.unexpected') : what;
  if (what instanceof Error && !(what instanceof Refusal)) {
    console.error(what);
  }
  desk.message.textContent = text;
  desk.message.className = text ? `alert alert-${kind}` : '';
  if (text && kind !== 'info') {
    desk.message.scrollIntoView({block: 'center'});
  }
}
