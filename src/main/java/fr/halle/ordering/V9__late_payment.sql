-- Time had run out, and then the money came: what could still be had was kept.
alter table ordering.purchase add column late_at timestamptz;
