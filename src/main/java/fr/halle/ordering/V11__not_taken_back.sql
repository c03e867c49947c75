-- Beside what spoils: what was made to the shopper's wishes, and what is for a given day (Code de la consommation,
-- L221-28, 3° and 12°), as the product said when it was ordered.
alter table ordering.order_line drop constraint order_line_not_taken_back_check;
alter table ordering.order_line add constraint order_line_not_taken_back_check
    check (not_taken_back in ('PERISHABLE', 'MADE_TO_MEASURE', 'DATED'));
