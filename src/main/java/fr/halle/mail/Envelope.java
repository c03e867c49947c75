package fr.halle.mail;

import fr.halle.web.ui.QrCode;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Date;

/** Puts a letter into the form that mail servers carry. */
@Component
record Envelope(MailSettings settings) {

    MimeMessage of(WrittenLetter letter, Instant writtenAt, JavaMailSender sender) {
        var message = sender.createMimeMessage();
        try {
            var related = MimeMessageHelper.MULTIPART_MODE_RELATED;
            var helper = new MimeMessageHelper(message, related, "UTF-8");
            helper.setFrom(settings.sender());
            helper.setTo(letter.to());
            helper.setSubject(letter.subject());
            helper.setSentDate(Date.from(writtenAt));
            helper.setText(letter.plain(), letter.html());
            for (int i = 0; i < letter.codes().size(); i++) {
                var picture = new ByteArrayResource(QrCode.of(letter.codes().get(i)).png());
                helper.addInline(WrittenLetter.CID + i, picture, "image/png");
            }
            // the same at every try, so that a mail box may drop what came twice; Spring's sender
            // keeps it
            message.setHeader("Message-ID", letter.messageId());
            message.setHeader("Auto-Submitted", "auto-generated"); // RFC 3834: no automatic answers
            message.setHeader("Content-Language", letter.language().locale().getLanguage());
            return message;
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
    }
}
