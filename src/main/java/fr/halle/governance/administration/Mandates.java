package fr.halle.governance.administration;

import fr.halle.governance.Sentence;
import fr.halle.governance.bodies.Member;
import fr.halle.governance.bodies.Members;
import fr.halle.identity.Identity;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.UUID;

/** Mandates as an administrator enters them, and puts right what was entered wrongly. */
@Component
class Mandates {

    private final JdbcClient jdbc;
    private final Members members;
    private final Doubles doubles;
    private final Named named;
    private final Identity identity;

    Mandates(JdbcClient jdbc, Members members, Doubles doubles, Named named, Identity identity) {
        this.jdbc = jdbc;
        this.members = members;
        this.doubles = doubles;
        this.named = named;
        this.identity = identity;
    }

    /** Gives why it cannot be entered. */
    @Nullable Sentence appoint(UUID body, MemberForm form, PersonId by) {
        var member = form.member(account(form.email()));
        var refusal = doubles.refusal(body, null, member);
        if (refusal != null) return refusal;
        return members.appoint(body, member, by).isPresent()
                ? null
                : Sentence.of("governance.member.taken");
    }

    /**
     * Name, address, office and for whom they sit; the address alone once they stood on the roll of
     * a session that was opened. The account is whose it is now.
     */
    @Nullable Sentence correct(UUID body, Member before, MemberForm form) {
        boolean stands = named.in(body).stands(before.id());
        var after = form.corrected(before, stands, account(form.email()));
        var refusal = doubles.refusal(body, before.id(), after);
        if (refusal != null) return refusal;
        var office = after.office();
        try {
            jdbc.sql(
                            """
                            update governance.member
                               set name = :name, email = :email, person = :person, represents = :represents, office = :office
                             where id = :id and body = :body
                            """)
                    .param("name", after.name())
                    .param("email", after.email())
                    .param("person", after.person())
                    .param("represents", after.represents())
                    .param("office", office == null ? null : office.name())
                    .param("id", before.id())
                    .param("body", body)
                    .update();
            return null;
        } catch (DataIntegrityViolationException e) {
            return Sentence.of("governance.member.taken");
        }
    }

    /** Entirely, as long as no session names it and nobody sits in its place. */
    @Nullable Sentence remove(UUID body, UUID member) {
        if (named.in(body).isNamed(member)) return Sentence.of("governance.member.named");
        try {
            jdbc.sql("delete from governance.member where id = ? and body = ?")
                    .params(List.of(member, body))
                    .update();
            return null;
        } catch (DataIntegrityViolationException e) {
            return Sentence.of("governance.member.named");
        }
    }

    private @Nullable UUID account(String email) {
        return identity.byEmail(email).map(person -> person.id().value()).orElse(null);
    }
}
