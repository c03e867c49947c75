package fr.halle.identity;

import fr.halle.web.spi.Demonstration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/**
 * The invented people share one random password, drawn at each start and shown to whoever started
 * the server: a demonstration that someone puts on a public address has no account that the world
 * can enter.
 */
@Component
class DemonstrationPassword {

    private static final Logger log = LoggerFactory.getLogger(DemonstrationPassword.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final Demonstration demonstration;
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final String chosen;

    DemonstrationPassword(
            Demonstration demonstration,
            JdbcClient jdbc,
            PasswordEncoder passwords,
            @Value("${halle.demo.password:}") String chosen) {
        this.demonstration = demonstration;
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.chosen = chosen;
    }

    @EventListener(ApplicationReadyEvent.class)
    void draw() {
        if (!demonstration.isOn()) return;
        var password = chosen.isEmpty() ? drawn() : chosen;
        jdbc.sql("update identity.person set password_hash = ? where demonstration")
                .param(passwords.encode(password))
                .update();
        log.info(
                "Demonstration: from this machine, /sign-in lets you in by one click;"
                        + " from elsewhere the invented people's password is {}",
                password);
    }

    private static String drawn() {
        return new SecureRandom()
                .ints(12, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }
}
