package fr.halle.mail;

import java.time.Instant;

/** A letter of the past; {@code plain} is empty once its time is over. */
public record Written(Instant writtenAt, String subject, String plain) {}
