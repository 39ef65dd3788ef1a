-- What each account of the server may do; runs again whenever it changes. The app may never change or remove an entry of the trail.
GRANT SELECT, INSERT, UPDATE, DELETE ON minhbach.* TO ${app};
GRANT SELECT, INSERT ON minhbach_audit.* TO ${app};
GRANT SELECT ON minhbach.oversight_trail TO ${monitor};
GRANT SELECT ON minhbach.oversight_list TO ${monitor};
GRANT SELECT ON minhbach.oversight_uploaded TO ${monitor};
GRANT SELECT ON minhbach.oversight_cases TO ${monitor};
GRANT SELECT ON minhbach.oversight_proposed TO ${monitor};
GRANT SELECT ON minhbach.oversight_posted TO ${monitor};
GRANT SELECT ON minhbach.oversight_decided TO ${monitor};
GRANT SELECT ON minhbach.oversight_payable TO ${monitor};
