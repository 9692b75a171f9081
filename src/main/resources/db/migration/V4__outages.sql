-- Outages that agents declared; a row is ended, never deleted.

create table outage (
    id          varchar(64)  not null primary key,
    ja          varchar(1000) not null,
    en          varchar(1000) not null,
    severity    varchar(1)   not null,
    cues        text         not null,                -- one a line
    from_at     timestamp with time zone not null,
    until_at    timestamp with time zone,             -- null while it lasts
    declared_by varchar(256) not null,
    declared_at timestamp with time zone not null,
    ended_by    varchar(256)
);
create index outage_until on outage (until_at);
