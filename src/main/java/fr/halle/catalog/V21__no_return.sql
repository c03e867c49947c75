-- What its merchant says is not given back for a change of mind (Code de la consommation, L221-28): made to the shopper's
-- wishes (3°), or for a given day (12°). Nothing is said of most; what spoils (4°) is found from facts of the product.
alter table catalog.product add column no_return text check (no_return in ('MADE_TO_MEASURE', 'DATED'));
