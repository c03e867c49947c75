-- Numbers of titles begin anew each year; the public accountant takes a title in charge later than it is issued.
alter table costsharing.title drop constraint title_number_key;
alter table costsharing.title add column charged_on date check (charged_on >= issued_on);
create unique index on costsharing.title (extract(year from issued_on), number);
