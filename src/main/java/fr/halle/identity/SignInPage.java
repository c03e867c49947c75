package fr.halle.identity;

import fr.halle.identity.openid.Providers;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * {@code problem}: the key of a sentence, none the first time; {@code until} fills it. {@code
 * invented}: who may come in by one click here. {@code providers}: by whom one may come in instead.
 */
record SignInPage(
        String next,
        String email,
        @Nullable String problem,
        @Nullable Instant until,
        List<Person> invented,
        List<Providers.Button> providers) {

    String problem(Texts texts) {
        if (problem == null) return "";
        return until == null ? texts.text(problem) : texts.text(problem, texts.moment(until));
    }
}
