-- A vote of each member by their own phone, on one item. A secret one has a key pair: the public half seals choices, the
-- private half is wrapped under the codes of two tellers and is gone once the vote was counted.
create table governance.electronic_vote (
    id          uuid primary key default uuidv7(),
    item        uuid        not null,
    secret      boolean     not null,
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    public_key  bytea,
    wrapped_key bytea,
    check (secret = (public_key is not null)),
    check (wrapped_key is null or secret and closed_at is null)
);
create unique index one_open_vote on governance.electronic_vote (item) where closed_at is null;

-- Who has a voice, by number on the roll, and who may cast it: the holder casts the voice of a proxy's giver.
create table governance.electronic_voice (
    vote    uuid not null references governance.electronic_vote,
    voter   int  not null check (voter > 0),
    cast_by uuid not null,
    primary key (vote, voter)
);

create table governance.electronic_choice (
    vote    uuid        not null,
    voter   int         not null,
    choice  text        not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    cast_at timestamptz not null,
    primary key (vote, voter),
    foreign key (vote, voter) references governance.electronic_voice
);

-- A secret choice until the count: sealed, all of one length. It has no time.
create table governance.sealed_choice (
    vote   uuid  not null,
    voter  int   not null,
    sealed bytea not null,
    primary key (vote, voter),
    foreign key (vote, voter) references governance.electronic_voice
);

-- What came out of the count: written at once, in the order of codes that only voters know.
create table governance.opened_choice (
    vote   uuid not null references governance.electronic_vote,
    code   text not null,
    choice text not null check (choice in ('FOR', 'AGAINST', 'ABSTAIN')),
    primary key (vote, code)
);

create function governance.cast_once() returns trigger language plpgsql as $$
begin
    raise exception 'governance.% is written once', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger cast_once before update or delete on governance.electronic_voice
    for each row execute function governance.cast_once();
create trigger cast_once before update or delete on governance.electronic_choice
    for each row execute function governance.cast_once();
create trigger cast_once before update or delete on governance.opened_choice
    for each row execute function governance.cast_once();
create trigger cast_once before update on governance.sealed_choice
    for each row execute function governance.cast_once();

-- A sealed choice goes when its vote was closed, and not before.
create function governance.counted_first() returns trigger language plpgsql as $$
begin
    if exists (select from governance.electronic_vote where id = old.vote and closed_at is null) then
        raise exception 'the vote is open' using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger counted_first before delete on governance.sealed_choice
    for each row execute function governance.counted_first();

-- A vote closes once.
create function governance.closes_once() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or old.closed_at is not null or (new.id, new.item, new.secret, new.opened_at)
            is distinct from (old.id, old.item, old.secret, old.opened_at) then
        raise exception 'a vote only closes' using errcode = 'restrict_violation';
    end if;
    return new;
end $$;
create trigger closes_once before update or delete on governance.electronic_vote
    for each row execute function governance.closes_once();
