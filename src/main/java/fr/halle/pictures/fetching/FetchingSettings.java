package fr.halle.pictures.fetching;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** {@code http}: whether addresses without encryption are fetched too. */
@ConfigurationProperties("halle.fetching")
record FetchingSettings(@DefaultValue("false") boolean http) {}
