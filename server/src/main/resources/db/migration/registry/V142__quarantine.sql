-- A file in which a virus was found is kept sealed and never read (隔離).
alter table intake.file drop constraint file_scan_check;
alter table intake.file add constraint file_scan_check check (scan in ('clean', 'not-scanned', 'infected'));
