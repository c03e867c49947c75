-- What a payee reads: what became due, what was sent, what was taken back, what is still to come.
create index on payments.part (payee);
create index on payments.transfer (payee, done_at);
create index on payments.reversal (asked_at);
create index on payments.reversal (done_at);
