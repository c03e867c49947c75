package fr.halle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.kernel.Language;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@SpringBootTest
class ManyLettersTests {

    private static final int LETTERS = 200;
    private static final int IN_FLIGHT = 5; // halle.jobs.threads
    private static final int STOPS = 2;
    private static final MailServer server = new MailServer();

    @Autowired Mail mail;
    @Autowired JdbcClient jdbc;

    @DynamicPropertySource
    static void smtp(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> server.port);
    }

    @BeforeAll
    static void start() {
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void noneIsLostAndNoneDoubledButThoseInFlightWhenTheServerStops() throws Exception {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            var letter = TestLetters.letter(Language.FR);
            mail.send(letter);
            sent.add("<" + letter.id() + "@localhost>");
            if (i % 80 == 60) interrupt();
        }
        await().atMost(Duration.ofSeconds(60)).until(() -> unsent() == 0);
        Map<String, Integer> received = new HashMap<>();
        for (var message : server.received())
            received.merge(message.getMessageID(), 1, Integer::sum);
        assertThat(received.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(server.received()).hasSizeBetween(LETTERS, LETTERS + STOPS * IN_FLIGHT);
    }

    private static void interrupt() throws InterruptedException {
        server.stop();
        Thread.sleep(300);
        server.start();
    }

    private int unsent() {
        return jdbc.sql("select count(*) from mail.letter where sent_at is null")
                .query(Integer.class)
                .single();
    }
}
