-- When a person last spoke to the requester or tried to, so that several messages in a row are one contact.
alter table ticket add column contacted_at timestamp with time zone;
update ticket set contacted_at = (
    select max(at) from ticket_entry
    where ticket_entry.number = ticket.number and side = 'agent'
    and kind in ('replied', 'asked', 'contacted', 'release-proposed', 'consent-asked', 'close-announced', 'merged'));
