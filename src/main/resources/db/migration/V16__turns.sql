-- How many messages it took to submit a request, for reports: the messages themselves are not kept as long.
alter table ticket add column turns integer; -- null where it was not counted
