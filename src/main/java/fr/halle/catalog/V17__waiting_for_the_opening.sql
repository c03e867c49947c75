-- Why everything of a shop is away: a decision of moderation, or that it is not open yet.
alter table catalog.withholding drop constraint withholding_held_for_check;
alter table catalog.withholding add constraint withholding_held_for_check check (held_for in ('MODERATION', 'CHARTER', 'OPENING'));
