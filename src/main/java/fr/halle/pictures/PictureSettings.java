package fr.halle.pictures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * {@code folder}: where the files lie; processes that share a database share it too. {@code
 * atOnce}: how many photographs this process works on at the same time, each up to 150 MB.
 */
@ConfigurationProperties("halle.pictures")
record PictureSettings(@DefaultValue("data/pictures") Path folder, @DefaultValue("2") int atOnce) {}
