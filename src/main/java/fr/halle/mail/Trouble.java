package fr.halle.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;

import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a letter did not leave, in the server's words; final if the server will never take this
 * recipient.
 */
record Trouble(String words, boolean isFinal) {

    private static final int LONGEST = 1000;

    static Trouble of(MailException failure) {
        var causes = causes(failure);
        return new Trouble(words(causes.getLast()), causes.stream().anyMatch(Trouble::isRefusal));
    }

    /**
     * JavaMail calls invalid the recipients for whom the server answered 5xx, but 552: a box may be
     * emptied.
     */
    private static boolean isRefusal(Throwable cause) {
        return cause instanceof SendFailedException failed
                && failed.getInvalidAddresses() != null
                && failed.getInvalidAddresses().length > 0;
    }

    /** Spring and JavaMail each chain their causes in a way of their own. */
    private static List<Throwable> causes(MailException failure) {
        var causes = new ArrayList<Throwable>();
        collect(failure, causes);
        return causes;
    }

    private static void collect(@Nullable Throwable each, List<Throwable> causes) {
        if (each == null || causes.contains(each)) return;
        causes.add(each);
        if (each instanceof MailSendException sending) {
            for (var one : sending.getMessageExceptions()) collect(one, causes);
        }
        if (each instanceof MessagingException message) collect(message.getNextException(), causes);
        collect(each.getCause(), causes);
    }

    private static String words(Throwable cause) {
        var words = String.valueOf(cause.getMessage()).strip();
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
