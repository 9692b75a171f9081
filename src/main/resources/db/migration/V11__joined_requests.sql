-- Duplicates go on in another request.

alter table ticket add column merged_into varchar(32); -- number of the other; null while it is no duplicate
