-- Monitors read the trail and the control totals through views and a login of their own, never through the program's.
CREATE SQL SECURITY DEFINER VIEW oversight_trail AS
SELECT stream, number, previous_hash, leaf, leaf_hash, recorded_at
FROM minhbach_audit.audit_entry;

-- Whose list it is: the trail of a list is shown to those who see its ward.
CREATE SQL SECURITY DEFINER VIEW oversight_list AS
SELECT id, unit FROM intake_list;

-- Each figure comes from the table of its own stage, so that two stages that disagree cannot both look right.
CREATE SQL SECURITY DEFINER VIEW oversight_uploaded AS
SELECT l.unit, l.scheme, r.outcome AS part, COUNT(*) AS people, 0 AS dong
FROM intake_row r JOIN intake_list l ON l.id = r.list_id
WHERE l.status = 'accepted'
GROUP BY l.unit, l.scheme, r.outcome;

CREATE SQL SECURITY DEFINER VIEW oversight_cases AS
SELECT unit, scheme, state AS part, COUNT(*) AS people, SUM(amount) AS dong
FROM intake_case
GROUP BY unit, scheme, state;

-- Of a case that sat twice the later sitting counts; one that was deferred or sent back has no proposal any more.
CREATE SQL SECURITY DEFINER VIEW oversight_proposed AS
SELECT c.unit, c.scheme, l.result AS part, COUNT(*) AS people, SUM(c.amount) AS dong
FROM committee_line l
JOIN committee_sitting s ON s.sitting = l.sitting
JOIN (SELECT x.case_number, MAX(y.called_at) AS called_at
      FROM committee_line x JOIN committee_sitting y ON y.sitting = x.sitting
      WHERE x.result IN ('PROPOSED', 'NOT_PROPOSED') GROUP BY x.case_number) newest
  ON newest.case_number = l.case_number AND newest.called_at = s.called_at
JOIN intake_case c ON c.case_number = l.case_number
WHERE c.state NOT IN ('WAITING_OTHER_WARD', 'TO_VERIFY', 'VERIFIED', 'IN_SITTING', 'WITHDRAWN', 'REFERRED')
GROUP BY c.unit, c.scheme, l.result;

CREATE SQL SECURITY DEFINER VIEW oversight_posted AS
SELECT c.unit, c.scheme, c.state AS part, COUNT(*) AS people, SUM(c.amount) AS dong
FROM (SELECT DISTINCT l.case_number FROM publiclist_line l JOIN publiclist_posting p ON p.posting = l.posting
      WHERE p.posted_at IS NOT NULL) posted
JOIN intake_case c ON c.case_number = posted.case_number
GROUP BY c.unit, c.scheme, c.state;

-- Of a case that was decided on twice the later decision counts; whether it was ever posted says with which total it belongs.
CREATE SQL SECURITY DEFINER VIEW oversight_decided AS
SELECT c.unit, c.scheme, CONCAT(IF(posted.case_number IS NULL, 'notPosted.', 'posted.'), l.outcome) AS part,
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
GROUP BY c.unit, c.scheme, part;

CREATE SQL SECURITY DEFINER VIEW oversight_payable AS
SELECT e.unit, e.scheme,
       CASE WHEN e.live IS NULL THEN 'HELD' WHEN l.state IS NULL THEN 'WAITING' ELSE l.state END AS part,
       COUNT(*) AS people, SUM(e.amount) AS dong
FROM payout_entitlement e
LEFT JOIN payout_line l ON l.entitlement = e.id AND l.attempt =
  (SELECT MAX(x.attempt) FROM payout_line x WHERE x.entitlement = e.id AND x.state <> 'OUT')
GROUP BY e.unit, e.scheme, part;
