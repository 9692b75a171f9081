-- What one person said about any request, which is given out and erased with the rest of theirs.
create index ticket_entry_actor on ticket_entry (actor, id);
