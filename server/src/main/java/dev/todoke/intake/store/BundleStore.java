package dev.todoke.intake.store;

import dev.todoke.intake.fhir.FhirNote;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Sentence;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Bundles as they were sent, sealed, and the notes on drafts made of them (FHIRの報告の保管).
@Component
public class BundleStore {

    private final JdbcClient jdbc;
    private final VaultKey key;

    public BundleStore(JdbcClient jdbc, VaultKey key) {
        this.jdbc = jdbc;
        this.key = key;
    }

    /// Keeps the bundle whole; the seal is bound to its facility and its hash.
    public long keep(FacilityCode facility, byte[] bundle, String sha256, String by, Instant at) {
        return jdbc.sql("""
                insert into person.fhir_bundle (facility, received_at, received_by, sha256, sealed)
                values (:facility, :at, :by, :sha256, :sealed)
                returning id
                """)
                .param("facility", facility.value())
                .param("at", FileStore.at(at))
                .param("by", by)
                .param("sha256", HexFormat.of().parseHex(sha256))
                .param("sealed", key.seal(bundle, place(facility, sha256)))
                .query(Long.class)
                .single();
    }

    /// The bundle as it was sent.
    public byte[] open(long bundle) {
        return jdbc.sql("select facility, sha256, sealed from person.fhir_bundle where id = :id")
                .param("id", bundle)
                .query((row, _) -> key.open(
                        row.getBytes("sealed"),
                        place(
                                new FacilityCode(row.getString("facility")),
                                HexFormat.of().formatHex(row.getBytes("sha256")))))
                .optional()
                .orElseThrow(() -> new BrokenSeal(bundle));
    }

    private static byte[] place(FacilityCode facility, String sha256) {
        return ("fhir " + facility + " " + sha256).getBytes(StandardCharsets.UTF_8);
    }

    public void note(long draft, long bundle, FacilityCode facility, List<FhirNote> notes) {
        int place = 0;
        for (var note : notes) {
            jdbc.sql("""
                    insert into person.draft_note (draft, place, facility, bundle, kind, expression, sentence, filled)
                    values (:draft, :place, :facility, :bundle, :kind, :expression, :sentence, :filled)
                    """)
                    .param("draft", draft)
                    .param("place", place++)
                    .param("facility", facility.value())
                    .param("bundle", bundle)
                    .param("kind", note.kind().name())
                    .param("expression", note.expression())
                    .param("sentence", note.sentence().key())
                    .param("filled", Joined.join(note.sentence().values()))
                    .update();
        }
    }

    /// Notes on a draft in the order in which they were made; none when it was typed.
    public List<FhirNote> notes(long draft) {
        return jdbc.sql(
                        "select kind, expression, sentence, filled from person.draft_note where draft = :draft order by place")
                .param("draft", draft)
                .query((row, _) -> new FhirNote(
                        FhirNote.Kind.valueOf(row.getString("kind")),
                        row.getString("expression"),
                        new Sentence("fhir", row.getString("sentence"), Joined.split(row.getString("filled")))))
                .list();
    }
}
