package fr.halle.mail;

import fr.halle.kernel.Language;

import java.util.List;
import java.util.UUID;

/**
 * A letter as it leaves: both versions, and the contents of the QR codes that the HTML shows as
 * cid:code-0 and so on.
 */
record WrittenLetter(
        UUID id,
        String messageId,
        String to,
        Language language,
        String subject,
        String plain,
        String html,
        List<String> codes) {

    static final String CID = "code-";
}
