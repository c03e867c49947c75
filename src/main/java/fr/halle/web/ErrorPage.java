package fr.halle.web;

/** {@code kind}: gone, closed, refused or broken. */
record ErrorPage(String kind, String reference) {}
