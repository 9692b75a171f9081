-- The clock of the desk's next word to the requester: it runs while they wait for it, and stands still while the desk waits
-- for them. For requests that were answered already it begins with their requester's next word.

alter table ticket add column clock_since timestamp with time zone;      -- since when they wait, less what was not counted; null while they do not
alter table ticket add column clock_stopped_at timestamp with time zone; -- since when it stands still; null while it runs
alter table ticket add column clock_soon_at timestamp with time zone;    -- from when on it is urgent
alter table ticket add column clock_due_at timestamp with time zone;     -- until when the desk has to speak; null when nothing is promised

update ticket set clock_since = created_at, clock_soon_at = due_at - (due_at - created_at) / 4, clock_due_at = due_at
where status <> 'closed' and responded_at is null;
update ticket set clock_stopped_at = coalesce(responded_at, closed_at)
where status = 'closed' or responded_at is not null;

-- The queue orders what was answered by how long the desk has waited since.
update ticket set queue_key = cast(extract(epoch from responded_at) * 1000000 as bigint)
where queue_rank = 1 and responded_at is not null;

-- Those on call are told in several places, each on its own.
create table alert_of_target (
    number     varchar(32) not null references ticket (number),
    target     varchar(16) not null,          -- webhook, teams, mail
    status     varchar(16) not null,          -- pending, sent, failed
    attempts   integer     not null,
    not_before timestamp with time zone not null,
    created_at timestamp with time zone not null,
    primary key (number, target)
);
insert into alert_of_target (number, target, status, attempts, not_before, created_at)
select number, 'webhook', status, attempts, not_before, created_at from alert;
drop table alert;
alter table alert_of_target rename to alert;
create index alert_pending on alert (target, status, not_before);
