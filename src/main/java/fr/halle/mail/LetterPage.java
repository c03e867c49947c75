package fr.halle.mail;

import fr.halle.web.ui.QrCode;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A letter as its reader saw it, inside our own page. */
record LetterPage(
        WrittenLetter letter, Instant writtenAt, LetterState state, @Nullable String trouble) {

    /** The sheet of the HTML that was sent, with drawn codes where the mail had pictures. */
    String sheet() {
        var sheet = Jsoup.parse(letter.html()).selectFirst("#letter");
        if (sheet == null) return "";
        for (var picture : sheet.select("img[src^=cid:]")) {
            var cid = picture.attr("src").substring(("cid:" + WrittenLetter.CID).length());
            var code = QrCode.of(letter.codes().get(Integer.parseInt(cid)));
            picture.before(code.svg(picture.attr("alt")));
            picture.remove();
        }
        return sheet.html();
    }
}
