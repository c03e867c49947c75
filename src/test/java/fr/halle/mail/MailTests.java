package fr.halle.mail;

import static fr.halle.mail.TestLetters.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.halle.kernel.Language;
import fr.halle.testing.house.SharesNothing;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.UUID;

@SharesNothing
@SpringBootTest(properties = "halle.mail.from=Hâlle <hall@ardennes.test>")
class MailTests {

    private static final MailServer server = new MailServer();

    @Autowired Mail mail;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired JavaMailSenderImpl smtp;

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

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLetterArrivesAsTextAndHtmlUnderItsOwnName(Language language) throws Exception {
        var letter = letter(language);
        mail.send(letter);
        var message = arrived(letter);
        assertThat(message.getMessageID()).isEqualTo("<" + letter.id() + "@ardennes.test>");
        assertThat(message.getFrom()[0].toString()).endsWith("<hall@ardennes.test>");
        assertThat(message.getRecipients(RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("camille@halle.test");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Content-Language")).containsExactly(letterLang(language));
        assertThat(message.getContentType()).startsWith("multipart/related");
        var html = MailParts.of(message, "text/html");
        assertThat(html)
                .contains("<html lang=\"" + letterLang(language) + "\">")
                .contains("Le Fournil &amp; fils", "&lt;avant 19 h&gt;", "9,80 €", "MARRON 42")
                .contains("https://halle.test/o/1?a=1&amp;b=2", "src=\"cid:code-0\"");
        assertThat(MailParts.of(message, "text/plain"))
                .contains("Le Fournil & fils\n=====", "<avant 19 h>", "2 × Galette au sucre")
                .contains(language == Language.FR ? "Retrait\u00a0: place" : "Retrait: place")
                .contains("https://halle.test/o/1?a=1&b=2");
        assertThat(MailParts.picture(message, "<code-0>"))
                .isEqualTo("https://halle.test/c/MARRON-42");
    }

    @Test
    void aRollbackSendsNothing() throws Exception {
        var letter = letter(Language.FR);
        transaction.executeWithoutResult(
                status -> {
                    mail.send(letter);
                    status.setRollbackOnly();
                });
        Thread.sleep(1500);
        assertThat(server.received(letter)).isEmpty();
        assertThat(column("count(*)", letter)).isEqualTo("0");
    }

    @Test
    void theSameLetterTwiceIsOneMail() throws Exception {
        var letter = letter(Language.FR);
        mail.send(letter);
        mail.send(letter);
        arrived(letter);
        mail.send(letter(letter.id(), Language.EN, "Another one"));
        Thread.sleep(1500);
        assertThat(server.received(letter)).hasSize(1);
    }

    @Test
    void aLetterWaitsWhileTheServerIsDownAndArrivesOnce() throws Exception {
        server.stop();
        var letter = letter(Language.FR);
        mail.send(letter);
        await().until(() -> column("trouble", letter) != null);
        server.start();
        arrived(letter);
        await().until(() -> column("sent_at", letter) != null);
        assertThat(column("trouble", letter)).isNull();
        Thread.sleep(1500);
        assertThat(server.received(letter)).hasSize(1);
    }

    @Test
    void aSubjectIsOneLineInAnyWriting() throws Exception {
        var subject = "Prêt\u202f!\r\nBcc: paul@halle.test\r\n\r\n🥐 שלום مرحبا";
        var letter = letter(UUID.randomUUID(), Language.FR, subject);
        mail.send(letter);
        var message = arrived(letter);
        assertThat(message.getSubject())
                .isEqualTo("Prêt\u202f! Bcc: paul@halle.test 🥐 שלום مرحبا");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void aRefusedRecipientIsNotedInTheServersWordsAndNotTriedAgain() throws Exception {
        try (var refusing = new RefusingServer("550 5.1.1 No such box here")) {
            smtp.setPort(refusing.port());
            var to = UUID.randomUUID() + "@halle.test";
            var letter = TestLetters.to(to, UUID.randomUUID(), Language.FR, "Bonjour");
            mail.send(letter);
            await().until(() -> column("failed_at", letter) != null);
            assertThat(column("trouble", letter)).contains("550 5.1.1 No such box here");
            Thread.sleep(3000);
            assertThat(refusing.recipients).containsOnlyOnce("RCPT TO:<" + to + ">");
            assertThat(waitingJobs(letter)).isZero();
        } finally {
            smtp.setPort(server.port);
        }
    }

    @Test
    void aServerThatSaysLaterIsAskedAgainForThreeDays() throws Exception {
        try (var busy = new RefusingServer("451 4.7.1 Come back later")) {
            smtp.setPort(busy.port());
            var letter = letter(Language.FR);
            mail.send(letter);
            await().until(() -> column("trouble", letter) != null);
            assertThat(column("failed_at", letter)).isNull();
            jdbc.sql("update mail.letter set written_at = now() - interval '73 hours' where id = ?")
                    .param(letter.id())
                    .update();
            await().until(() -> column("failed_at", letter) != null);
            assertThat(column("trouble", letter)).contains("451 4.7.1 Come back later");
            await().until(() -> waitingJobs(letter) == 0);
        } finally {
            smtp.setPort(server.port);
        }
    }

    private MimeMessage arrived(Letter letter) throws Exception {
        await().atMost(Duration.ofSeconds(20)).until(() -> !server.received(letter).isEmpty());
        return server.received(letter).getFirst();
    }

    private int waitingJobs(Letter letter) {
        return jdbc.sql("select count(*) from jobs.scheduled_tasks where task_instance = ?")
                .param(letter.id().toString())
                .query(Integer.class)
                .single();
    }

    private @Nullable String column(String column, Letter letter) {
        return jdbc.sql("select cast(" + column + " as text) from mail.letter where id = ?")
                .param(letter.id())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private static String letterLang(Language language) {
        return language.locale().getLanguage();
    }
}
