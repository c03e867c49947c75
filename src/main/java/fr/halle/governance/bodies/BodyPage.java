package fr.halle.governance.bodies;

import fr.halle.governance.Council.Decision;
import fr.halle.governance.Council.Meeting;
import fr.halle.governance.rules.RuleSet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/**
 * A body for everybody.
 *
 * @param members who sits today
 * @param writes whether whoever reads is its secretary
 */
record BodyPage(
        Body body,
        List<College> colleges,
        List<Member> members,
        @Nullable RuleSet rules,
        List<Meeting> meetings,
        List<Decision> decisions,
        boolean writes) {

    /** Of one college; of none: those who are in none. */
    List<Member> seats(@Nullable College college) {
        var id = college == null ? null : college.id();
        return members.stream()
                .filter(member -> member.number() != null && Objects.equals(member.college(), id))
                .toList();
    }

    /** A secretary who is no member. */
    List<Member> voiceless() {
        return members.stream()
                .filter(member -> member.number() == null && member.substituteOf() == null)
                .toList();
    }

    String substitutes(Member member) {
        return String.join(
                ", ",
                members.stream()
                        .filter(each -> member.id().equals(each.substituteOf()))
                        .map(Member::name)
                        .toList());
    }

    int inOffice() {
        return (int) members.stream().filter(member -> member.number() != null).count();
    }

    int shares() {
        return colleges.stream().mapToInt(College::share).sum();
    }
}
