package fr.halle.governance.kit;

import fr.halle.governance.files.Paper;
import fr.halle.governance.operator.Mission;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the kit, in three statements however large it is. */
@Component
public class Materials {

    private static final String ASKED =
            """
            select a.version, a.siren, p.name, w.effective_on as leaves_on, r.agreed, r.reason, r.answered_at
              from governance.kit_asked a
              join governance.kit_version v on v.id = a.version
              join governance.party p on p.agreement = a.agreement and p.siren = a.siren
              left join governance.withdrawal w on w.agreement = a.agreement and w.siren = a.siren
              left join governance.kit_answer r on r.version = a.version and r.siren = a.siren
             where cast(:material as uuid) is null or v.material = :material
             order by p.department desc, p.name collate "fr-x-icu"
            """;

    private static final String VERSIONS =
            """
            select v.id, v.material, v.number, v.siren, v.contract, v.supplier, v.change, v.file_name, v.file_type,
                   octet_length(v.bytes) as size, v.supplied_at, coalesce(d.times, 0) as downloads
              from governance.kit_version v left join governance.kit_download d on d.version = v.id
             where cast(:material as uuid) is null or v.material = :material
             order by v.number
            """;

    private final JdbcClient jdbc;

    Materials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they stand on that day, by name. */
    public List<History> all(LocalDate day) {
        var materials =
                jdbc.sql(
                                "select * from governance.material_said order by name collate \"fr-x-icu\"")
                        .query(Materials::material)
                        .list();
        var versions = versions(null);
        return materials.stream()
                .map(each -> new History(each, versions.getOrDefault(each.id(), List.of()), day))
                .toList();
    }

    Optional<History> bySlug(String slug, LocalDate day) {
        return jdbc.sql("select * from governance.material_said where slug = ?")
                .param(slug)
                .query(Materials::material)
                .optional()
                .map(each -> whole(each, day));
    }

    /** The same for whoever is about to add to it, one after the other until their commit. */
    Optional<History> locked(String slug, LocalDate day) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('governance.kit ' || ?, 0))")
                .param(slug)
                .query((_, _) -> slug)
                .single();
        return bySlug(slug, day);
    }

    Optional<Paper> paper(UUID version) {
        return jdbc.sql(
                        "select file_name, file_type, bytes from governance.kit_version where id = ?")
                .param(version)
                .query((row, _) -> new Paper(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    private History whole(Material material, LocalDate day) {
        var versions = versions(material.id());
        return new History(material, versions.getOrDefault(material.id(), List.of()), day);
    }

    private Map<UUID, List<Version>> versions(@Nullable UUID material) {
        var asked =
                jdbc
                        .sql(ASKED)
                        .param("material", material)
                        .query(new SimplePropertyRowMapper<>(Asked.class))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Asked::version));
        return jdbc
                .sql(VERSIONS)
                .param("material", material)
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("material", UUID.class),
                                        version(row, id -> asked.getOrDefault(id, List.of()))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Version version(ResultSet row, Function<UUID, List<Asked>> asked)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Version(
                id,
                row.getInt("number"),
                row.getString("siren"),
                row.getObject("contract", UUID.class),
                row.getString("supplier"),
                row.getString("change"),
                row.getString("file_name"),
                row.getString("file_type"),
                row.getLong("size"),
                row.getTimestamp("supplied_at").toInstant(),
                row.getLong("downloads"),
                asked.apply(id));
    }

    private static Material material(ResultSet row, int number) throws SQLException {
        var mission = row.getString("mission");
        return new Material(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                MaterialKind.valueOf(row.getString("kind")),
                row.getString("purpose"),
                mission == null ? null : Mission.valueOf(mission),
                row.getBoolean("demonstration"));
    }
}
