-- Who asks, as their channel knows them. What is known of the person stands here, nothing about a problem.

create table requester (
    channel         varchar(32)  not null,
    id              varchar(256) not null,            -- the channel's id of the requester
    consent_at      timestamp with time zone,         -- when they agreed to be remembered; null when they did not
    consent_wording varchar(1024),                    -- what they agreed to
    constraint requester_pk primary key (channel, id)
);

create table requester_detail (
    channel   varchar(32)  not null,
    requester varchar(256) not null,
    source    varchar(16)  not null,                  -- remembered, signed-in
    slot      varchar(64)  not null,
    place     integer      not null,                  -- order of a slot's values
    content   varchar(512) not null,
    constraint requester_detail_pk primary key (channel, requester, source, slot, place),
    constraint requester_detail_of foreign key (channel, requester) references requester (channel, id)
);
