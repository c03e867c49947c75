package fr.halle.governance.agreement;

/** A part of the text. */
public record Article(int number, String title, String body) {}
