/** What stands at the top of every form: by when, and where this case or list is on its way. */
const PLACES = {
  'support-case': key => [`/oversight/cases/${key}/place`, 'Hồ sơ đang ở đâu trong quy trình'],
  'committee-session': key => [`/committee/sittings/${key}`, 'Mở trang phiên họp'],
  'public-list': key => [`/publiclist/postings/${key}`, 'Mở trang niêm yết'],
  'decision-dossier': key => [`/decision/dossiers/${key}`, 'Mở trang hồ sơ trình'],
  'payout-run': key => [`/payout/runs/${key}`, 'Mở trang đợt chi trả']
};

/** A link to the case's place in the process. */
export function placeOf(caseNumber) {
  const [address] = PLACES['support-case'](caseNumber);
  return link(address, caseNumber, `Hồ sơ ${caseNumber} đang ở đâu trong quy trình`);
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

/**
 * Says each date as offices write it, below its field, in a browser that was installed in another language: such a browser shows the
 * month first, and no page can change that.
 */
export function spellDates(form) {
  if (Intl.DateTimeFormat().resolvedOptions().locale.startsWith('vi')) {
    return;
  }
  form.querySelectorAll('.form-group > input[type=date]').forEach(field => {
    const said = field.parentElement.querySelector('output') ?? document.createElement('output');
    said.className = 'help-block';
    const say = () => (said.textContent = field.value && `Ngày ${field.value.split('-').reverse().join('/')}`);
    if (!said.isConnected) {
      field.after(said);
      field.addEventListener('input', say);
    }
    say();
  });
}

function dueIn({due, today, daysLeft}) {
  const day = `Hạn xử lý ${due.split('-').reverse().join('/')}`;
  if (daysLeft === null) {
    return `${day}.`;
  }
  if (daysLeft > 0) {
    return `${day}, còn ${daysLeft} ngày làm việc.`;
  }
  if (daysLeft < 0) {
    return `${day}, quá hạn ${-daysLeft} ngày làm việc.`;
  }
  return due < today ? `${day}, quá hạn.` : `${day}, hết hạn hôm nay.`;
}

function link(href, text, title) {
  const made = Object.assign(document.createElement('a'), {href, textContent: text, target: '_self'});
  if (title) {
    made.title = title;
  }
  return made;
}
