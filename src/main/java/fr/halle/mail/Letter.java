package fr.halle.mail;

import fr.halle.kernel.Language;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

import java.net.IDN;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A letter to one person. The sender chooses its id: the same id twice is one letter. */
public record Letter(UUID id, String to, Language language, String subject, List<Block> blocks) {

    private static final int LONGEST_ADDRESS = 254; // RFC 5321

    /**
     * An address that {@link #canReach} refuses is an IllegalArgumentException; a subject becomes
     * one line.
     */
    public Letter {
        if (!canReach(to)) throw new IllegalArgumentException("No mail can reach this address");
        to = ascii(to);
        subject = subject.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ").strip();
        blocks = List.copyOf(blocks);
    }

    /**
     * One bare address with a domain, accents only in the domain: for forms, before a letter is
     * written to it.
     */
    public static boolean canReach(String address) {
        try {
            var ascii = ascii(address);
            boolean printable = ascii.chars().allMatch(each -> each > ' ' && each < 127);
            boolean bare = ascii.chars().noneMatch(each -> "<>,\"".indexOf(each) >= 0);
            new InternetAddress(ascii, true).validate();
            return printable && bare && ascii.indexOf('@') > 0 && ascii.length() <= LONGEST_ADDRESS;
        } catch (AddressException | IllegalArgumentException e) {
            return false;
        }
    }

    static String ascii(String address) {
        int at = address.lastIndexOf('@') + 1;
        return address.substring(0, at) + IDN.toASCII(address.substring(at));
    }

    /** The contents of its QR codes, each once. */
    List<String> codes() {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Code code ? Stream.of(code) : Stream.of())
                .map(Block.Code::qrContent)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
