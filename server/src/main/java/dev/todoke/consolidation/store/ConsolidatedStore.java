package dev.todoke.consolidation.store;

import dev.todoke.consolidation.Conflict;
import dev.todoke.consolidation.ConsolidatedPerson;
import dev.todoke.consolidation.ConsolidatedTumour;
import dev.todoke.consolidation.DeathFinding;
import dev.todoke.consolidation.ItemChoice;
import dev.todoke.consolidation.PersonSources;
import dev.todoke.vitalstatus.DeathOutcomeReader;
import dev.todoke.vitalstatus.PersonDeath;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Consolidated persons and tumours (集約結果): derived, rebuilt person by person.
@Repository
public class ConsolidatedStore implements DeathOutcomeReader {

    private final JdbcClient jdbc;

    public ConsolidatedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Fingerprint by person, as last consolidated.
    public Map<String, String> fingerprints() {
        var found = new HashMap<String, String>();
        jdbc.sql("select person, content from consolidation.person").query(row -> {
            found.put(row.getString(1), row.getString(2));
        });
        return found;
    }

    void remove(List<String> persons) {
        jdbc.sql("delete from consolidation.person where person = any(:persons)")
                .param("persons", persons.toArray(String[]::new))
                .update();
    }

    /// A person as it is stored.
    public record Built(PersonSources sources, ConsolidatedPerson person, Optional<DeathFinding> finding) {}

    /// Puts what was made of these persons in the place of what stood there. A contradiction that stays
    /// keeps its age.
    public void replace(List<String> persons, List<Built> built, Instant now) {
        var ages = new Ages(jdbc, persons);
        remove(persons);
        for (Built one : built) {
            addPerson(one, now);
            addTumours(one.person());
            addConflicts(one.person(), ages, now);
            addLapses(one.person(), ages, now);
        }
        new SearchKeys(jdbc).add(built);
        new OpenAddresses(jdbc).add(built, ages, now);
    }

    private void addLapses(ConsolidatedPerson person, Ages ages, Instant now) {
        var standing = person.standing();
        standing.lapsedValues().forEach(number -> addLapse(person, "VALUE", number, ages, now));
        standing.lapsedVerdicts().forEach(number -> addLapse(person, "VERDICT", number, ages, now));
    }

    private void addLapse(ConsolidatedPerson person, String kind, long number, Ages ages, Instant now) {
        jdbc.sql("""
                insert into consolidation.lapse (person, kind, number, since) values (:person, :kind, :number, :since)
                """)
                .param("person", person.person())
                .param("kind", kind)
                .param("number", number)
                .param("since", ages.of(kind + " " + number, now).atOffset(ZoneOffset.UTC))
                .update();
    }

    private void addPerson(Built one, Instant now) {
        var person = one.person();
        jdbc.sql("""
                insert into consolidation.person
                       (person, reports, content, sex, death, finding, tumours, conflicts, edition, built_at)
                values (:person, :reports, :content, :sex, :death, :finding, :tumours, :conflicts, :edition, :now)
                """)
                .param("person", person.person())
                .param("reports", one.sources().reports().toArray(String[]::new))
                .param("content", one.sources().fingerprint(one.person().rules()))
                .param("sex", person.sex().value().code())
                .param("death", death(person.death()))
                .param("finding", finding(one.finding()))
                .param("tumours", person.tumours().size())
                .param("conflicts", person.conflicts().size())
                .param("edition", one.person().rules().edition())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String death(PersonDeath death) {
        return switch (death) {
            case PersonDeath.NotKnown _ -> "NOT_KNOWN";
            case PersonDeath.Died died -> died.source().code();
        };
    }

    private static String finding(Optional<DeathFinding> finding) {
        return finding.map(found -> switch (found) {
                    case DeathFinding.NotCancer _ -> "NOT_CANCER";
                    case DeathFinding.KnownCancer _ -> "KNOWN_CANCER";
                    case DeathFinding.NewCancer _ -> "NEW_CANCER";
                })
                .orElse("NONE");
    }

    private void addTumours(ConsolidatedPerson person) {
        int number = 0;
        for (ConsolidatedTumour tumour : person.tumours()) {
            number++;
            jdbc.sql("""
                    insert into consolidation.tumour (person, number, origin, year, sources, choices, joined)
                    values (:person, :number, :origin, :year, :sources, :choices, :joined)
                    """)
                    .param("person", person.person())
                    .param("number", number)
                    .param("origin", tumour.origin().name())
                    .param("year", tumour.diagnosis().date().value().year().orElse(null))
                    .param("sources", tumour.sources().toArray(String[]::new))
                    .param("choices", choices(tumour))
                    .param("joined", joined(tumour))
                    .update();
        }
    }

    private static String[] choices(ConsolidatedTumour tumour) {
        var flat = new ArrayList<String>();
        for (ItemChoice choice : ItemChoice.of(tumour)) {
            flat.addAll(List.of(
                    choice.item(), choice.code(), choice.source(), choice.rule().id()));
        }
        return flat.toArray(String[]::new);
    }

    private static String[] joined(ConsolidatedTumour tumour) {
        var flat = new ArrayList<String>();
        for (var joined : tumour.joined()) {
            flat.addAll(List.of(
                    joined.report(),
                    joined.with(),
                    joined.why().decision().getClass().getSimpleName(),
                    joined.why().decision().decidedBy()));
        }
        return flat.toArray(String[]::new);
    }

    private void addConflicts(ConsolidatedPerson person, Ages ages, Instant now) {
        int place = 0;
        for (Conflict conflict : person.conflicts()) {
            place++;
            jdbc.sql("""
                    insert into consolidation.conflict (person, place, kind, item, candidates, chosen, since)
                    values (:person, :place, :kind, :item, :candidates, :chosen, :since)
                    """)
                    .param("person", person.person())
                    .param("place", place)
                    .param("kind", conflict.kind().name())
                    .param("item", conflict.item())
                    .param(
                            "candidates",
                            conflict.candidates().stream()
                                    .flatMap(c -> List.of(c.source(), c.value()).stream())
                                    .toArray(String[]::new))
                    .param("chosen", conflict.chosen())
                    .param("since", ages.of(Ages.name(conflict), now).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /// Numbers of a person's reports; empty when the person is not consolidated.
    public Optional<List<String>> reports(String person) {
        return jdbc.sql("select reports from consolidation.person where person = :person")
                .param("person", person)
                .query((row, _) -> List.of((String[]) row.getArray(1).getArray()))
                .optional();
    }

    /// The same, keeping others from changing the person until the transaction ends.
    public Optional<List<String>> lock(String person) {
        return jdbc.sql("select reports from consolidation.person where person = :person for update")
                .param("person", person)
                .query((row, _) -> List.of((String[]) row.getArray(1).getArray()))
                .optional();
    }

    /// Persons who hold any of these reports now, in order.
    public List<String> personsOf(Collection<String> reports) {
        return jdbc.sql("select distinct person from person.search_key where report = any(:reports) order by person")
                .param("reports", reports.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .list();
    }

    /// How many persons a finding of their death record has.
    public Map<String, Long> findings() {
        var counts = new HashMap<String, Long>();
        jdbc.sql("select finding, count(*) from consolidation.person where finding <> 'NONE' group by finding")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /// How many tumours an origin has.
    public Map<String, Long> origins() {
        var counts = new HashMap<String, Long>();
        jdbc.sql("select origin, count(*) from consolidation.tumour group by origin")
                .query(row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    @Override
    public DeathOutcomes outcomes() {
        var findings = findings();
        var origins = origins();
        return new DeathOutcomes(
                findings.getOrDefault("KNOWN_CANCER", 0L),
                findings.getOrDefault("NEW_CANCER", 0L),
                findings.getOrDefault("NOT_CANCER", 0L),
                origins.getOrDefault("FOLLOWED_BACK", 0L),
                origins.getOrDefault("DEATH_ONLY", 0L));
    }

    public long conflicts() {
        return jdbc.sql("select count(*) from consolidation.conflict")
                .query(Long.class)
                .single();
    }

    /// Persons with a tumour known from a death alone, or from a follow-back: number, year, origin.
    public record FromDeath(String person, String origin, String report) {}

    public List<FromDeath> fromDeath(long offset, int limit) {
        return jdbc.sql("""
                        select person, origin, sources[1] from consolidation.tumour
                         where origin in ('DEATH_ONLY', 'FOLLOWED_BACK')
                         order by origin, person, number offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, _) -> new FromDeath(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
