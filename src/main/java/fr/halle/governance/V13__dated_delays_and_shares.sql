-- The delay of a body and the share of a college are those of a day, like its rules: what the body and the college say
-- holds until another does.
create table governance.delay (
    body       uuid        not null references governance.body,
    since      date        not null,
    days       smallint    not null check (days between 0 and 60),
    article    text        not null check (article ~ '\S' and length(article) <= 200),
    entered_by uuid,
    entered_at timestamptz not null default now(),
    primary key (body, since)
);

create table governance.college_share (
    college    uuid        not null references governance.college,
    since      date        not null,
    share      smallint    not null check (share between 1 and 1000),
    entered_by uuid,
    entered_at timestamptz not null default now(),
    primary key (college, since)
);

create function governance.delay_days(wanted uuid, day date) returns smallint stable language sql as $$
    select coalesce((select days from governance.delay where body = wanted and since <= day order by since desc limit 1),
                    (select delay_days from governance.body where id = wanted))
$$;

create function governance.delay_article(wanted uuid, day date) returns text stable language sql as $$
    select coalesce((select article from governance.delay where body = wanted and since <= day order by since desc limit 1),
                    (select delay_article from governance.body where id = wanted))
$$;

create function governance.share_on(wanted uuid, day date) returns smallint stable language sql as $$
    select coalesce((select share from governance.college_share where college = wanted and since <= day order by since desc limit 1),
                    (select share from governance.college where id = wanted))
$$;

create function governance.today() returns date stable language sql as $$ select (now() at time zone 'Europe/Paris')::date $$;

create view governance.body_today as
select id, slug, name, kind, authority, siret, prefix, governance.delay_days(id, governance.today()) as delay_days,
       governance.delay_article(id, governance.today()) as delay_article, demonstration
  from governance.body;
