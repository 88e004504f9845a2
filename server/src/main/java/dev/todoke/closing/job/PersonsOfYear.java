package dev.todoke.closing.job;

import dev.todoke.consolidation.PersonSources;
import dev.todoke.consolidation.RuleChoices;
import dev.todoke.consolidation.SettlementReader;
import dev.todoke.consolidation.SourcesByPerson;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// The persons who may have a tumour of a year (その年に関わる人): one of their reports is of the year, a
/// diagnosis or a death, or somebody chose a date of the year. A tumour's date of diagnosis is always
/// one of
/// these, so nobody is missed.
@Component
public class PersonsOfYear {

    private static final int PERSONS_A_PIECE = 4_000;

    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final PersonGroupReader groups;
    private final SettlementReader settlements;

    public PersonsOfYear(
            NotificationReader notifications,
            DeathReader deaths,
            PersonGroupReader groups,
            SettlementReader settlements) {
        this.notifications = notifications;
        this.deaths = deaths;
        this.groups = groups;
        this.settlements = settlements;
    }

    /// The choices of the rules in force.
    RuleChoices rules() {
        return settlements.rules();
    }

    /// Hands over person after person in the order of their numbers, with all their reports.
    ///
    /// @return reports of the year that no linkage has seen
    long forEach(YearOfDiagnosis year, Consumer<PersonSources> use) {
        var ofYear = reportsOf(year);
        var book = settlements.book();
        var concerned = new LinkedHashSet<>(ofYear);
        concerned.addAll(book.reportsMovedTo(year.value()));
        var personByRecord = groups.withCompanions(concerned);
        var recordsByPerson = new TreeMap<String, List<String>>();
        personByRecord.forEach((record, person) ->
                recordsByPerson.computeIfAbsent(person, _ -> new ArrayList<>(2)).add(record));
        var persons = new ArrayList<>(recordsByPerson.values());
        for (int start = 0; start < persons.size(); start += PERSONS_A_PIECE) {
            var records = persons.subList(start, Math.min(persons.size(), start + PERSONS_A_PIECE)).stream()
                    .flatMap(List::stream)
                    .toList();
            gather(records, personByRecord).forEach(sources -> use.accept(book.with(sources)));
        }
        return ofYear.stream()
                .filter(record -> !personByRecord.containsKey(record))
                .count();
    }

    private Set<String> reportsOf(YearOfDiagnosis year) {
        var ofYear = new LinkedHashSet<String>();
        try (var diagnosed = notifications.diagnosedIn(year);
                var died = deaths.diedIn(year)) {
            diagnosed.forEach(ofYear::add);
            died.forEach(ofYear::add);
        }
        return ofYear;
    }

    private List<PersonSources> gather(List<String> records, Map<String, String> personByRecord) {
        var piece = new LinkedHashMap<String, String>();
        records.forEach(record -> piece.put(record, personByRecord.getOrDefault(record, "")));
        try (var accepted = notifications.accepted(records);
                var recorded = deaths.among(records)) {
            return SourcesByPerson.gather(accepted, recorded, piece).persons();
        }
    }
}
