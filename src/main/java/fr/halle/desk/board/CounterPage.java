package fr.halle.desk.board;

import fr.halle.shops.Shop;

import java.util.List;

/** The shops that a person runs. */
record CounterPage(List<Shop> shops) {}
