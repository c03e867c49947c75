-- Who presides and who keeps the minutes is noted like everything else in the room, from a second on.
alter table governance.note
    drop constraint note_what_check,
    add constraint note_what_check check (what in ('ARRIVED', 'LEFT', 'PROXY', 'PROXY_BACK', 'CHAIR', 'SECRETARY'));

-- As it was at the vote; chair above is set only where the chair has a casting vote.
alter table governance.vote add presiding smallint, add secretary smallint;

-- Whoever sits in a member's place is one person.
alter table governance.member add constraint one_substitute_at_a_time exclude using gist
    (substitute_of with =, daterange(since, until) with &&) where (substitute_of is not null);

-- Who left the room for the item, and votes that ended without a count.
alter table governance.electronic_vote
    add interested int[] not null default '{}',
    add abandoned boolean not null default false,
    add check (not abandoned or closed_at is not null);

-- A seat without an account, found when somebody with its address signs in.
create index on governance.member (lower(email)) where person is null and email is not null;
