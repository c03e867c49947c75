package fr.halle.governance.ratification;

/**
 * What a party's council says of a decision in this register: one for the page and for the list.
 */
final class OwnAnswer {

    /**
     * Of a request r: what the council decided and signed here; what waits on an agenda of its, or
     * is not signed yet, where it has not; and last what a tie sends back.
     */
    static final String OF_REQUEST =
            """
            left join lateral (
                select * from (
                    select s.id as session, s.day, s.planned_at, d.number, v.outcome = 'ADOPTED' as ratified,
                           coalesce(v.outcome = 'SECOND_READING', false) as tied,
                           case when v.outcome <> 'SECOND_READING'
                                 and (select count(*) from governance.signature where deliberation = d.id) = 2 then d.id end as act
                      from governance.item i join governance.session s on s.id = i.session
                      join governance.body b on b.id = s.body and b.kind = 'PARTNER_COUNCIL' and left(b.siret, 9) = r.siren
                      left join governance.vote v on v.item = i.id
                      left join governance.deliberation d on d.vote = v.id
                     where i.ratifies = r.deliberation and s.cancelled_at is null and (v.id is not null or s.closed_at is null)) as put
                 order by act is null, tied, day desc, planned_at desc limit 1) as own on true
            """;

    /** Of the same: it withdrew since, and that has taken effect by :today. */
    static final String GONE =
            """
            exists (select from governance.withdrawal w
                     where w.siren = r.siren and w.effective_on > r.sent_on and w.effective_on <= :today)
            """;

    private OwnAnswer() {}
}
