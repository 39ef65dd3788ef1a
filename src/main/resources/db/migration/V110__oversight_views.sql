-- Monitors read the trail and the control totals through views and a login of their own, never through the program's.
CREATE SQL SECURITY DEFINER VIEW oversight_trail AS
SELECT e.stream, e.number, e.previous_hash, e.leaf, e.leaf_hash, e.recorded_at, n.seq
FROM minhbach_audit.audit_entry e LEFT JOIN minhbach_audit.audit_log_entry n ON n.entry = e.id;

-- Who did what, how often. Account names and no names of people. Who only looked is told apart.
CREATE SQL SECURITY DEFINER VIEW oversight_act AS
SELECT officer, role, unit, fact, stream, number, recorded_at
FROM minhbach_audit.audit_entry WHERE fact NOT IN ('PersonsLookedAt', 'LookRefused');

-- Who must not monitor a ward: whoever has ever sat on its council.
CREATE SQL SECURITY DEFINER VIEW oversight_council AS
SELECT unit, person FROM access_council_seat;

-- Whose list it is: the trail of a list is shown to those who see its ward.
CREATE SQL SECURITY DEFINER VIEW oversight_list AS
SELECT id, unit, scheme, status, received_on, row_total, accept_total, ineligible_total, review_total, error_total
FROM intake_list;

CREATE SQL SECURITY DEFINER VIEW oversight_case AS
SELECT case_number, list_id, unit, scheme, state, amount, opened_at, state_since, neighbourhood
FROM intake_case;

-- Cases that have been further and are verified once more.
CREATE SQL SECURITY DEFINER VIEW oversight_sent_back AS
SELECT c.case_number, c.unit
FROM (SELECT case_number FROM decision_line WHERE outcome = 'sentBack'
      UNION SELECT case_number FROM publiclist_objection WHERE outcome = 'UPHELD') been
JOIN intake_case c ON c.case_number = been.case_number
WHERE c.state = 'TO_VERIFY';

-- Cases that wait for papers for which the applicant was asked.
CREATE SQL SECURITY DEFINER VIEW oversight_papers AS
SELECT case_number, unit, last_day FROM verification_request WHERE state = 'WAITING';

-- The book of four eyes: persons as codes of the personnel office.
CREATE SQL SECURITY DEFINER VIEW oversight_person AS
SELECT case_number, act, person, done_at FROM access_involvement;

-- Everything besides a case that has a life of its own.
CREATE SQL SECURITY DEFINER VIEW oversight_matter AS
SELECT 'list' AS kind, CONVERT(CAST(id AS CHAR) USING ascii) COLLATE ascii_bin AS number, unit, scheme, status AS state,
       received_at AS since, row_total AS people, 0 AS dong
FROM intake_list
UNION ALL
SELECT 'sitting', s.sitting, s.unit, s.scheme, s.state, s.called_at, s.line_count, 0
FROM committee_sitting s
UNION ALL
SELECT 'posting', posting, unit, scheme, state, prepared_at, line_count, total FROM publiclist_posting
UNION ALL
SELECT 'dossier', number, unit, scheme, state, prepared_at, people, dong FROM decision_dossier
UNION ALL
SELECT 'run', r.number, r.unit, r.scheme, r.state, r.opened_at, COALESCE(p.people, 0), COALESCE(p.dong, 0)
FROM payout_run r LEFT JOIN payout_preparation p ON p.run = r.number;

CREATE SQL SECURITY DEFINER VIEW oversight_sitting_line AS
SELECT sitting AS number, line_no, case_number, COALESCE(result, IF(taken_out, 'TAKEN_OUT', 'OPEN')) AS part, amount FROM committee_line;

CREATE SQL SECURITY DEFINER VIEW oversight_posting AS
SELECT posting, unit, state, ends_on FROM publiclist_posting;

CREATE SQL SECURITY DEFINER VIEW oversight_posting_line AS
SELECT posting AS number, line_no, case_number, COALESCE(outcome, 'OPEN') AS part, amount FROM publiclist_line;

CREATE SQL SECURITY DEFINER VIEW oversight_dossier_line AS
SELECT dossier AS number, position AS line_no, case_number, COALESCE(outcome, 'OPEN') AS part, amount FROM decision_line;

CREATE SQL SECURITY DEFINER VIEW oversight_run_line AS
SELECT run AS number, position AS line_no, case_number, state AS part, amount FROM payout_line;

-- What waits for whom, and until when.
CREATE SQL SECURITY DEFINER VIEW oversight_task AS
SELECT t.TENANT_ID_ AS unit, l.GROUP_ID_ AS role, t.TASK_DEF_KEY_ AS task, t.ASSIGNEE_ AS assignee, t.DUE_DATE_ AS due
FROM ACT_RU_TASK t
LEFT JOIN ACT_RU_IDENTITYLINK l ON l.TASK_ID_ = t.ID_ AND l.TYPE_ = 'candidate';

-- What waits for an administrator.
CREATE SQL SECURITY DEFINER VIEW oversight_stuck AS
SELECT 'job' AS part, COALESCE(TENANT_ID_, '01') AS unit FROM ACT_RU_JOB WHERE RETRIES_ = 0
UNION ALL
SELECT 'message', LEFT(case_number, 5) FROM workflow_undelivered;

-- Where the process of a case, a sitting, a posting, a dossier or a run has been and is.
CREATE SQL SECURITY DEFINER VIEW oversight_step AS
SELECT p.PROC_DEF_KEY_ AS process, p.BUSINESS_KEY_ AS number, a.ACT_ID_ AS activity, a.END_TIME_ IS NOT NULL AS is_over
FROM ACT_HI_PROCINST p JOIN ACT_HI_ACTINST a ON a.PROC_INST_ID_ = p.ID_;

-- Each figure comes from the table of its own stage, so that two stages that disagree cannot both look right.
CREATE SQL SECURITY DEFINER VIEW oversight_uploaded AS
SELECT l.unit, l.scheme, l.id AS list_id, r.outcome AS part, COUNT(*) AS people, 0 AS dong
FROM intake_row r JOIN intake_list l ON l.id = r.list_id
WHERE l.status = 'accepted'
GROUP BY l.unit, l.scheme, l.id, r.outcome;

CREATE SQL SECURITY DEFINER VIEW oversight_cases AS
SELECT unit, scheme, list_id, state AS part, COUNT(*) AS people, SUM(amount) AS dong
FROM intake_case
GROUP BY unit, scheme, list_id, state;

-- Of a case that sat twice the later sitting counts; one that was deferred or sent back has no proposal any more.
CREATE SQL SECURITY DEFINER VIEW oversight_proposed AS
SELECT c.unit, c.scheme, c.list_id, l.result AS part, COUNT(*) AS people, SUM(c.amount) AS dong
FROM committee_line l
JOIN committee_sitting s ON s.sitting = l.sitting
JOIN (SELECT x.case_number, MAX(y.called_at) AS called_at
      FROM committee_line x JOIN committee_sitting y ON y.sitting = x.sitting
      WHERE x.result IN ('PROPOSED', 'NOT_PROPOSED') GROUP BY x.case_number) newest
  ON newest.case_number = l.case_number AND newest.called_at = s.called_at
JOIN intake_case c ON c.case_number = l.case_number
WHERE c.state NOT IN ('WAITING_OTHER_WARD', 'TO_VERIFY', 'VERIFIED', 'IN_SITTING', 'WITHDRAWN', 'REFERRED')
GROUP BY c.unit, c.scheme, c.list_id, l.result;

CREATE SQL SECURITY DEFINER VIEW oversight_posted AS
SELECT c.unit, c.scheme, c.list_id, c.state AS part, COUNT(*) AS people, SUM(c.amount) AS dong
FROM (SELECT DISTINCT l.case_number FROM publiclist_line l JOIN publiclist_posting p ON p.posting = l.posting
      WHERE p.posted_at IS NOT NULL) posted
JOIN intake_case c ON c.case_number = posted.case_number
GROUP BY c.unit, c.scheme, c.list_id, c.state;

-- Of a case that was decided on twice the later decision counts; whether it was ever posted says with which total it belongs.
CREATE SQL SECURITY DEFINER VIEW oversight_decided AS
SELECT c.unit, c.scheme, c.list_id, CONCAT(IF(posted.case_number IS NULL, 'notPosted.', 'posted.'), l.outcome) AS part,
       COUNT(*) AS people, SUM(l.amount) AS dong
FROM decision_line l
JOIN decision_dossier d ON d.number = l.dossier
JOIN (SELECT x.case_number, MAX(y.prepared_at) AS prepared_at
      FROM decision_line x JOIN decision_dossier y ON y.number = x.dossier
      WHERE x.outcome IS NOT NULL GROUP BY x.case_number) newest
  ON newest.case_number = l.case_number AND newest.prepared_at = d.prepared_at
JOIN intake_case c ON c.case_number = l.case_number
LEFT JOIN (SELECT DISTINCT h.case_number FROM publiclist_line h JOIN publiclist_posting p ON p.posting = h.posting
           WHERE p.posted_at IS NOT NULL) posted ON posted.case_number = l.case_number
GROUP BY c.unit, c.scheme, c.list_id, part;

CREATE SQL SECURITY DEFINER VIEW oversight_payable AS
SELECT e.unit, e.scheme, c.list_id,
       CASE WHEN e.live IS NULL THEN 'HELD' WHEN l.state IS NULL THEN 'WAITING' ELSE l.state END AS part,
       COUNT(*) AS people, SUM(e.amount) AS dong
FROM payout_entitlement e
JOIN intake_case c ON c.case_number = e.case_number
LEFT JOIN payout_line l ON l.entitlement = e.id AND l.attempt =
  (SELECT MAX(x.attempt) FROM payout_line x WHERE x.entitlement = e.id AND x.state <> 'OUT')
GROUP BY e.unit, e.scheme, c.list_id, part;

-- What a monitor is shown without having looked for it: declared kinship,
CREATE SQL SECURITY DEFINER VIEW oversight_kin AS
SELECT r.case_number, s.unit, r.person, r.sitting
FROM committee_recusal r JOIN committee_sitting s ON s.sitting = r.sitting WHERE r.reason = 'KIN';

-- what each case's newest verification said and who made it,
CREATE SQL SECURITY DEFINER VIEW oversight_verified AS
SELECT c.case_number, c.unit, c.neighbourhood, c.state, r.outcome, r.verified_by
FROM intake_case c JOIN verification_record r ON r.case_number = c.case_number
WHERE NOT EXISTS (SELECT 1 FROM verification_record later WHERE later.case_number = r.case_number AND later.id > r.id);

-- when each entry was made and when its act was done,
CREATE SQL SECURITY DEFINER VIEW oversight_entry AS
SELECT stream, number, officer, unit, fact, recorded_at,
       CAST(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.happenedAt') AS SIGNED) AS happened_at
FROM minhbach_audit.audit_entry;

-- and when tasks were due and done.
CREATE SQL SECURITY DEFINER VIEW oversight_due AS
SELECT p.PROC_DEF_KEY_ AS process, p.BUSINESS_KEY_ AS number, t.TENANT_ID_ AS unit, t.TASK_DEF_KEY_ AS task,
       t.ASSIGNEE_ AS assignee, t.DUE_DATE_ AS due, t.END_TIME_ AS done
FROM ACT_HI_TASKINST t JOIN ACT_HI_PROCINST p ON p.PROC_INST_ID_ = t.PROC_INST_ID_
WHERE t.DUE_DATE_ IS NOT NULL;

-- Who looked at personal data of applicants, and was shown them or not.
CREATE SQL SECURITY DEFINER VIEW oversight_look AS
SELECT stream, number, officer, unit, fact = 'LookRefused' AS refused, recorded_at,
       JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.content.look')) AS look,
       NULLIF(JSON_UNQUOTE(JSON_EXTRACT(CONVERT(leaf USING utf8mb4), '$.content.subject')), 'null') AS subject
FROM minhbach_audit.audit_entry WHERE fact IN ('PersonsLookedAt', 'LookRefused');
