package fr.halle.identity.joining;

import fr.halle.identity.Identity;
import fr.halle.identity.LocalPath;
import fr.halle.identity.forms.Mistake;
import fr.halle.identity.forms.Typed;
import fr.halle.identity.password.NewPassword;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** As it was typed. Without a password, the person will come in by links. */
record SignUpForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String password,
        @Nullable String news,
        @Nullable String next) {

    String plainName() {
        return Typed.line(text(name));
    }

    String plainEmail() {
        return Identity.address(text(email));
    }

    String plainPassword() {
        return text(password);
    }

    boolean wantsNews() {
        return !text(news).isEmpty();
    }

    String path() {
        return LocalPath.of(text(next));
    }

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<>(Typed.name(plainName()));
        mistakes.addAll(Typed.email(text(email)));
        if (!plainPassword().isEmpty()) {
            mistakes.addAll(NewPassword.mistakes(plainPassword(), plainEmail(), plainName()));
        }
        return mistakes;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
