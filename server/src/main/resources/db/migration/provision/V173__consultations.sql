-- The desk may begin a consultation for an applicant who came or telephoned.
grant insert on provision.application to todoke_office;
