package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.College;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.bodies.NewMember;
import fr.halle.governance.bodies.Office;
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
        if (isSeated() && (number == null || number < 1 || number > 999))
            wrong.add(Sentence.of("governance.member.number.wrong"));
        wrong.addAll(mistakesInCorrection());
        var college = typed.id("college");
        boolean known = colleges.stream().anyMatch(each -> each.id().equals(college));
        if (isSeated() && !colleges.isEmpty() && !known)
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

    List<Sentence> mistakesInCorrection() {
        var wrong = new ArrayList<Sentence>();
        if (!typed.has("name", 200)) wrong.add(Sentence.of("governance.member.name.wrong"));
        if (!email().isEmpty() && !Letter.canReach(email()))
            wrong.add(Sentence.of("governance.member.email.wrong"));
        return wrong;
    }

    NewMember member(@Nullable UUID person) {
        return new NewMember(
                isSeated() ? typed.number("number") : null,
                typed.line("name"),
                email().isEmpty() ? null : email(),
                person,
                isSeated() ? typed.id("college") : null,
                typed.line("represents"),
                isSubstitute() ? null : office(),
                Objects.requireNonNull(typed.day("since")),
                typed.day("until"),
                typed.id("substitute"));
    }

    /** {@code stands}: nothing but the address changes any more. */
    NewMember corrected(Member before, boolean stands, @Nullable UUID person) {
        return new NewMember(
                before.number(),
                stands ? before.name() : typed.line("name"),
                email().isEmpty() ? null : email(),
                person,
                before.college(),
                stands ? before.represents() : typed.line("represents"),
                stands || before.number() == null ? before.office() : office(),
                before.since(),
                before.until(),
                before.substituteOf());
    }

    String email() {
        return typed.line("email");
    }

    /** With a number and a vote: neither a substitute nor a secretary who is no member. */
    private boolean isSeated() {
        boolean voiceless = typed.line("number").isEmpty() && office() == Office.SECRETARY;
        return !isSubstitute() && !voiceless;
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
