package fr.halle.governance.acts;

import fr.halle.governance.acts.Act.Signature;
import fr.halle.governance.bodies.Office;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who has signed a deliberation. */
@Component
class Signatures {

    private final JdbcClient jdbc;

    Signatures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Office, Signature> of(UUID deliberation) {
        return jdbc
                .sql(
                        "select office, name, signed_on from governance.signature where deliberation = ?")
                .param(deliberation)
                .query(new SimplePropertyRowMapper<>(Signature.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Signature::office, Function.identity()));
    }
}
