alter table attachment add column details varchar(16); -- of a picture: removed, place-removed, left; null for none
