-- Monitors read the trail through views and a login of their own, never through the program's.
CREATE SQL SECURITY DEFINER VIEW oversight_trail AS
SELECT stream, number, previous_hash, leaf, leaf_hash, recorded_at
FROM minhbach_audit.audit_entry;
