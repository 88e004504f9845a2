-- Published figures are compared with what users of provided data want to publish (公表前確認): office and applicants read
-- what everybody may read.
grant usage on schema publication to todoke_office, todoke_applicant;
grant select on all tables in schema publication to todoke_office, todoke_applicant;
