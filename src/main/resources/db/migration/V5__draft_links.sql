-- Links by which a draft is taken along to another browser, each good for one time.

create table draft_link (
    hash            varchar(64)  not null primary key, -- SHA-256 of the secret, which is stored nowhere
    conversation_id varchar(64)  not null references conversation (id),
    request         integer      not null,            -- the draft's place among the conversation's requests
    expires_at      timestamp with time zone not null,
    used_at         timestamp with time zone,
    used_by         varchar(64),                      -- SHA-256 of what the opening page made up, which may ask again
    moved_to        varchar(64)  references conversation (id)
);
create index draft_link_expires on draft_link (expires_at);
