-- Drafts end after a time without a word of the requester, who is told so beforehand.

alter table conversation add column draft_look_at timestamp with time zone;    -- when its drafts are looked at; null without any
alter table conversation add column draft_noticed_at timestamp with time zone; -- when their end was announced; null until then
update conversation set draft_look_at = updated_at where state is not null;
create index conversation_draft_look_at on conversation (draft_look_at);
create index conversation_requester on conversation (channel, requester);

-- Files of which nothing but the content is left, until that is deleted too.
create table erased_file (
    id varchar(64) not null primary key
);
