package fr.halle.web.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.kernel.Language;

import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.time.Instant;
import java.time.LocalTime;

class TextsTests {

    @Test
    void hoursAreWrittenAsInEachLanguage() {
        assertThat(texts(Language.FR).time(LocalTime.of(7, 30))).isEqualTo("7\u00a0h\u00a030");
        assertThat(texts(Language.FR).time(LocalTime.of(17, 0))).isEqualTo("17\u00a0h");
        assertThat(texts(Language.EN).time(LocalTime.of(7, 30)))
                .isEqualToIgnoringCase("7:30\u00a0am");
    }

    @Test
    void aMomentIsToldInTheTimeOfParis() {
        assertThat(texts(Language.FR).moment(Instant.parse("2026-11-20T16:00:00Z")))
                .isEqualTo("vendredi 20 novembre à 17\u00a0h");
    }

    private static Texts texts(Language language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("fr/halle/web/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true); // as Languages does
        return new Texts(messages, language);
    }
}
