package fr.halle.testing;

import com.icegreen.greenmail.util.GreenMail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the letters that arrived, as a person does: whom for, what about, where the link leads. */
public record Letters(GreenMail server) {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    /** Their subjects, oldest first, as things stand. */
    public List<String> subjects(String address) {
        return to(address).stream().map(Letters::subject).toList();
    }

    /** The plain text of the last letter about this; waits for it up to a minute. */
    public String text(String address, String subject) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var found =
                    to(address).stream().filter(each -> subject(each).contains(subject)).toList();
            if (!found.isEmpty()) return plain(found.getLast());
            pause();
        }
        throw new AssertionError("No letter « " + subject + " » to " + address);
    }

    /** The path of the first link in it. */
    public String link(String address, String subject) {
        var link = LINK.matcher(text(address, subject));
        if (!link.find()) throw new AssertionError("No link in « " + subject + " »");
        return link.group(1);
    }

    private List<MimeMessage> to(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(each -> recipient(each).equals(address))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String plain(Part part) {
        try {
            if (part.isMimeType("text/plain")) return part.getContent().toString();
            if (!(part.getContent() instanceof Multipart parts)) return "";
            for (int i = 0; i < parts.getCount(); i++) {
                var found = plain(parts.getBodyPart(i));
                if (!found.isEmpty()) return found;
            }
            return "";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
