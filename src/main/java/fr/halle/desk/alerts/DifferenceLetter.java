package fr.halle.desk.alerts;

import fr.halle.identity.Person;
import fr.halle.kernel.TimeOrderedId;
import fr.halle.mail.Block;
import fr.halle.mail.Letter;
import fr.halle.mail.Mail;
import fr.halle.payments.reconciliation.Difference;
import fr.halle.web.spi.PublicAddress;
import fr.halle.web.ui.Texts;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import java.util.List;

/** Each difference on a line, the provider's amount or else ours, and where to settle them. */
@Component
record DifferenceLetter(Mail mail, MessageSource messages, PublicAddress address) {

    /** The page shows the others. */
    private static final int LISTED = 50;

    void send(Person reader, List<Difference> found) {
        if (!Letter.canReach(reader.email())) return;
        var texts = new Texts(messages, reader.language());
        var subject = texts.text("desk.alerts.differences.title", found.size());
        mail.send(
                new Letter(
                        TimeOrderedId.next(),
                        reader.email(),
                        reader.language(),
                        subject,
                        List.of(
                                new Block.Title(subject),
                                new Block.Lines(
                                        found.stream()
                                                .limit(LISTED)
                                                .map(each -> line(each, texts))
                                                .toList()),
                                new Block.Action(
                                        texts.text("desk.alerts.differences.go"),
                                        address.of("/accounts/differences")))));
    }

    private static Block.Line line(Difference difference, Texts texts) {
        @Nullable Money theirs = difference.theirs();
        @Nullable Money amount = theirs == null ? difference.ours() : theirs;
        return new Block.Line(
                texts.date(difference.foundAt()),
                texts.text("desk.accounts.difference." + difference.kind()),
                amount == null ? "" : texts.money(amount));
    }
}
