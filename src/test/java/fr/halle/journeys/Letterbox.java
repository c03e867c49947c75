package fr.halle.journeys;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** A real mail server on this machine, where letters really arrive. */
public final class Letterbox {

    private final GreenMail server;

    Letterbox(GreenMail server) {
        this.server = server;
    }

    /** The letters to that address whose subject holds these words; waits for the first. */
    public List<MimeMessage> lettersTo(String address, String words) throws Exception {
        return lettersTo(address, words, 1);
    }

    /** The same; waits up to a minute for so many. */
    List<MimeMessage> lettersTo(String address, String words, int many) throws Exception {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (true) {
            var found =
                    Arrays.stream(server.getReceivedMessages())
                            .filter(letter -> isFor(letter, address, words))
                            .toList();
            if (found.size() >= many || Instant.now().isAfter(end)) return found;
            Thread.sleep(100);
        }
    }

    public static String body(MimeMessage letter) {
        return GreenMailUtil.getWholeMessage(letter);
    }

    private static boolean isFor(MimeMessage letter, String address, String words) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address)
                    && letter.getSubject().contains(words);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
