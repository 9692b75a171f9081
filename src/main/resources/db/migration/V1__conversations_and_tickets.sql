-- Common SQL of H2 (PostgreSQL mode) and PostgreSQL only. Instants are UTC, cut to microseconds.

create table conversation (
    id             varchar(64)  not null primary key, -- ours; unguessable
    channel        varchar(32)  not null,             -- directline, msteams, emulator, ...
    channel_key    varchar(512) not null,             -- the channel's id of the conversation
    requester      varchar(256) not null,             -- the channel's id of the requester
    language       varchar(8)   not null,
    zone           varchar(64)  not null,             -- the requester's time zone
    reference      text,                              -- the channel's own address of the conversation, opaque here
    state          text,                              -- the intake with its format version; null before the first turn
    version        bigint       not null,             -- raised by every commit
    lease_owner    varchar(64),                       -- the instance that works it
    lease_until    timestamp with time zone,
    last_inbound   bigint       not null,             -- the seq given out last
    last_outgoing  bigint       not null,
    created_at     timestamp with time zone not null,
    updated_at     timestamp with time zone not null,
    constraint conversation_key unique (channel, channel_key)
);

create table inbound (
    conversation_id varchar(64)  not null references conversation (id),
    seq             bigint       not null,
    message_key     varchar(512) not null,            -- what a repeat of the same message has in common with it
    received_at     timestamp with time zone not null,
    echo_id         varchar(128) not null,            -- activity id of its echo
    utterance       text         not null,            -- masked
    activity        text,                             -- the channel's envelope without its content, opaque here
    inline          boolean      not null,            -- answered in the response of its own request, never sent
    status          varchar(16)  not null,            -- open, done, parked
    attempts        integer      not null,            -- how often its turn failed
    not_before      timestamp with time zone not null,
    pack_hash       varchar(64),                      -- the content that the turn was run with
    constraint inbound_pk primary key (conversation_id, seq),
    constraint inbound_message_key unique (conversation_id, message_key)
);
create index inbound_open on inbound (status, not_before);

create table outgoing (
    conversation_id    varchar(64)  not null references conversation (id),
    seq                bigint       not null,         -- order of the conversation's log; Direct Line's watermark
    activity_id        varchar(128) not null,         -- stays the same when the message is replaced
    replaces           boolean      not null,         -- whether it replaces an earlier row of the same activity_id
    inbound_seq        bigint,                        -- the turn that it belongs to; null for a proactive message
    card               varchar(160),                  -- id of the asking card that it holds
    message            text         not null,
    status             varchar(16)  not null,         -- pending, sent, failed
    attempts           integer      not null,
    not_before         timestamp with time zone not null,
    channel_message_id varchar(512),
    created_at         timestamp with time zone not null,
    shown_at           timestamp with time zone not null, -- time shown with the message; a replacement keeps the original's
    constraint outgoing_pk primary key (conversation_id, seq)
);
create index outgoing_pending on outgoing (status, not_before);

create table attachment (
    id              varchar(64)  not null primary key, -- unguessable
    conversation_id varchar(64)  not null,
    name            varchar(512) not null,            -- masked
    media_type      varchar(128) not null,
    size            bigint       not null,
    sha256          varchar(64)  not null,
    status          varchar(16)  not null,            -- released, not-scanned
    created_at      timestamp with time zone not null
);
create index attachment_conversation on attachment (conversation_id);

create table ticket_number (
    issued_in integer not null primary key,           -- year
    last      bigint  not null
);

create table ticket (
    number          varchar(32)  not null primary key, -- REQ-2026-000001
    conversation_id varchar(64)  not null references conversation (id),
    request         integer      not null,            -- which of the conversation's requests, from 0
    title           varchar(512) not null,
    severity        varchar(1)   not null,
    status          varchar(16)  not null,            -- new
    requester       varchar(256) not null,
    language        varchar(8)   not null,
    channel         varchar(32)  not null,
    due_at          timestamp with time zone,         -- promised first response; null when nothing is promised
    document        text         not null,            -- the published JSON
    created_at      timestamp with time zone not null,
    version         bigint       not null,
    constraint ticket_request unique (conversation_id, request)
);
create index ticket_due on ticket (status, due_at);
