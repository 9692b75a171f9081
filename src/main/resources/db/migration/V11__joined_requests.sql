-- Duplicates go on in another request.

alter table ticket add column merged_into varchar(32); -- number of the other; null while it is no duplicate

-- Which notices about their requests the requester wants in a conversation.
alter table conversation add column notices varchar(16) default 'all' not null; -- all, needed

-- A colleague to whom an agent has handed a request; null while it is its writer's.
alter table ticket add column contact_mail varchar(320); -- in lower case
create index ticket_contact_mail on ticket (contact_mail, created_at);
