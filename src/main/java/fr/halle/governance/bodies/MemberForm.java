package fr.halle.governance.bodies;

import fr.halle.governance.Sentence;
import fr.halle.mail.Letter;
import fr.halle.web.ui.Typed;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A mandate as an administrator typed it; the address is that of the account, where there is one.
 */
record MemberForm(Typed typed) {

    List<Sentence> mistakes(List<College> colleges, List<Member> members) {
        var wrong = new ArrayList<Sentence>();
        var number = typed.number("number");
        if (!isSubstitute() && (number == null || number < 1 || number > 999))
            wrong.add(Sentence.of("governance.member.number.wrong"));
        if (!typed.has("name", 200)) wrong.add(Sentence.of("governance.member.name.wrong"));
        if (!email().isEmpty() && !Letter.canReach(email()))
            wrong.add(Sentence.of("governance.member.email.wrong"));
        var college = typed.id("college");
        boolean known = colleges.stream().anyMatch(each -> each.id().equals(college));
        if (!isSubstitute() && !colleges.isEmpty() && !known)
            wrong.add(Sentence.of("governance.member.college.wrong"));
        var place = typed.id("substitute");
        if (isSubstitute() && members.stream().noneMatch(m -> m.id().equals(place)))
            wrong.add(Sentence.of("governance.member.substitute.wrong"));
        var since = typed.day("since");
        var until = typed.day("until");
        boolean endless = typed.line("until").isEmpty();
        if (since == null || (!endless && (until == null || !until.isAfter(since))))
            wrong.add(Sentence.of("governance.day.wrong"));
        return wrong;
    }

    NewMember member(@Nullable UUID person) {
        return new NewMember(
                isSubstitute() ? null : typed.number("number"),
                typed.line("name"),
                email().isEmpty() ? null : email(),
                person,
                isSubstitute() ? null : typed.id("college"),
                typed.line("represents"),
                isSubstitute() ? null : office(),
                Objects.requireNonNull(typed.day("since")),
                typed.day("until"),
                typed.id("substitute"));
    }

    String email() {
        return typed.line("email");
    }

    private boolean isSubstitute() {
        return !typed.line("substitute").isEmpty();
    }

    private @Nullable Office office() {
        return Arrays.stream(Office.values())
                .filter(each -> each.name().equals(typed.line("office")))
                .findFirst()
                .orElse(null);
    }
}
