package dev.todoke.linkage.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.linkage.ReportGlanceReader;
import dev.todoke.linkage.Suspicion;
import dev.todoke.linkage.store.LinkStore;
import dev.todoke.linkage.store.PairStore;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.linkage.store.SuspicionStore;
import dev.todoke.person.PersonRecordReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a person's reports are looked at (人の閲覧). Every look is recorded.
@Component
public class PersonReading {

    private static final int SHOWN_WEAK = 50;
    private static final int SHOWN_SUSPECTS = 200;

    private final PersonGroupStore groups;
    private final RegroupingStore acts;
    private final PairStore pairs;
    private final LinkStore links;
    private final SuspicionStore suspicions;
    private final PersonRecordReader persons;
    private final ReportGlanceReader glances;
    private final AuditTrail audit;

    public PersonReading(
            PersonGroupStore groups,
            RegroupingStore acts,
            PairStore pairs,
            LinkStore links,
            SuspicionStore suspicions,
            PersonRecordReader persons,
            ReportGlanceReader glances,
            AuditTrail audit) {
        this.groups = groups;
        this.acts = acts;
        this.pairs = pairs;
        this.links = links;
        this.suspicions = suspicions;
        this.persons = persons;
        this.glances = glances;
        this.audit = audit;
    }

    /// The number that a number, or the number of a report, leads to today.
    @Transactional(readOnly = true)
    public Optional<Long> find(String text) {
        return PersonGroupStore.number(text).flatMap(groups::present).or(() -> groups.personOf(text));
    }

    /// Opens a person. Empty when the number holds no report and nothing was ever decided about it.
    @Transactional
    public Optional<OpenPerson> open(long number) {
        var records = groups.recordsOf(number);
        var kept = acts.ofPerson(number);
        if (records.isEmpty() && kept.isEmpty()) {
            return Optional.empty();
        }
        audit.read(
                LinkageAudit.PERSON_OPENED,
                "person:" + PersonGroupStore.text(number),
                Map.of("records", String.join(" ", records)));
        return Optional.of(new OpenPerson(
                number,
                groups.formerNumbers(number),
                reports(records),
                links.among(records),
                pairs.ofRecords(records),
                kept));
    }

    /// The reports with what they say, as far as they are still there.
    @Transactional(readOnly = true)
    public List<OpenPerson.Report> reports(List<String> records) {
        var reports = new ArrayList<OpenPerson.Report>();
        for (var record : records) {
            persons.find(record)
                    .ifPresent(found -> reports.add(
                            new OpenPerson.Report(found, glances.glance(record).orElse(""))));
        }
        return reports;
    }

    /// Answers about pairs of these reports, the newest first.
    @Transactional(readOnly = true)
    public List<PairStore.Answered> answers(List<String> records) {
        return pairs.ofRecords(records);
    }

    /// One merge or split by its number.
    @Transactional(readOnly = true)
    public Optional<RegroupingStore.Kept> change(long number) {
        return acts.find(number);
    }

    /// Persons that may need a second look, by the last runs.
    ///
    /// @param counts persons by reason
    /// @param shown persons of the reason that was asked for
    public record Suspects(Map<Suspicion, Long> counts, List<SuspicionStore.Suspect> shown) {
        public Suspects {
            counts = Map.copyOf(counts);
            shown = List.copyOf(shown);
        }
    }

    @Transactional(readOnly = true)
    public Suspects suspects(Suspicion reason) {
        return new Suspects(suspicions.counts(), suspicions.of(reason, SHOWN_SUSPECTS));
    }

    /// Persons that hang on one light link, the lightest first.
    @Transactional(readOnly = true)
    public List<LinkStore.Weak> weakest() {
        return links.weakest(SHOWN_WEAK);
    }
}
