-- What agents do reaches the requester as rows of the log, each with what became of it; and agents send files too.

alter table outgoing add column entry bigint;            -- the act in ticket_entry that wrote it; null for the bot's own
alter table outgoing add column failure varchar(16);     -- why it was given up: refused, gone, late; null otherwise
create index outgoing_entry on outgoing (entry);

alter table attachment add column sent_by varchar(16) default 'requester' not null; -- requester, agent
