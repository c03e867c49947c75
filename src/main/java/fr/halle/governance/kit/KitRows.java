package fr.halle.governance.kit;

import fr.halle.governance.agreement.Party;
import fr.halle.governance.files.Paper;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes the kit's rows; none of them is written again. */
@Component
class KitRows {

    /** {@code change} is empty for the first one. */
    record NewVersion(
            UUID material,
            int number,
            UUID agreement,
            Supplier supplier,
            String change,
            Paper paper) {}

    private final JdbcClient jdbc;

    KitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where another has this name. */
    Optional<UUID> enter(NewMaterial material, PersonId by) {
        var mission = material.mission();
        return jdbc.sql(
                        """
                        insert into governance.material (slug, name, kind, purpose, mission, demonstration, entered_by)
                        values (:slug, :name, :kind, :purpose, :mission, :demonstration, :by)
                        on conflict do nothing returning id
                        """)
                .param("slug", material.slug())
                .param("name", material.name())
                .param("kind", material.kind().name())
                .param("purpose", material.purpose())
                .param("mission", mission == null ? null : mission.name())
                .param("demonstration", material.demonstration())
                .param("by", by.value())
                .query(UUID.class)
                .optional();
    }

    UUID put(NewVersion version, List<Party> asked, PersonId by, Instant at) {
        var supplier = version.supplier();
        return jdbc.sql(
                        """
                        with put as (
                            insert into governance.kit_version (material, number, agreement, siren, contract, supplier, change, file_name, file_type, bytes, supplied_by, supplied_at)
                            values (:material, :number, :agreement, :siren, :contract, :supplier, :change, :name, :type, :bytes, :by, :at)
                            returning id),
                        asked as (
                            insert into governance.kit_asked (version, agreement, siren)
                            select put.id, :agreement, siren from put, unnest(cast(:asked as text[])) as siren)
                        select id from put
                        """)
                .param("material", version.material())
                .param("number", version.number())
                .param("agreement", version.agreement())
                .param("siren", supplier.siren())
                .param("contract", supplier.contract())
                .param("supplier", supplier.name())
                .param("change", version.change())
                .param("name", version.paper().name())
                .param("type", version.paper().type())
                .param("bytes", version.paper().bytes())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("asked", asked.stream().map(Party::siren).toArray(String[]::new))
                .query(UUID.class)
                .single();
    }

    void answer(UUID version, String siren, @Nullable String reason, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        insert into governance.kit_answer (version, siren, agreed, reason, answered_by, answered_at)
                        values (:version, :siren, :agreed, :reason, :by, :at)
                        """)
                .param("version", version)
                .param("siren", siren)
                .param("agreed", reason == null)
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void countDownload(UUID version) {
        jdbc.sql(
                        """
                        insert into governance.kit_download as d (version, times) values (?, 1)
                        on conflict (version) do update set times = d.times + 1
                        """)
                .param(version)
                .update();
    }
}
