package fr.halle.jobs;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code enabled=false}: this process only asks for work, others do it. {@code threads}: jobs at
 * once in this process.
 */
@ConfigurationProperties("halle.jobs")
record JobSettings(@DefaultValue("true") boolean enabled, @DefaultValue("5") int threads) {}
