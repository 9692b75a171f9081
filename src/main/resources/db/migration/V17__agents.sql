-- Those who have signed in to the console, so that a request is given to somebody who is there.

create table agent (
    name    varchar(256) not null primary key,
    seen_at timestamp with time zone not null
);
insert into agent (name, seen_at)
select actor, max(at) from ticket_entry where side = 'agent' group by actor;
