package dev.todoke.consolidation;

import dev.todoke.notification.Notification;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// All reports sorted into the persons that the linkage found (人ごとの届出と死亡票).
///
/// @param persons in the order of their numbers
/// @param unlinked reports that no linkage has seen yet
public record SourcesByPerson(List<PersonSources> persons, long unlinked) {

    public SourcesByPerson {
        persons = List.copyOf(persons);
    }

    /// The same persons with what people settled about their reports.
    public SourcesByPerson with(SettledBook book) {
        return new SourcesByPerson(persons.stream().map(book::with).toList(), unlinked);
    }

    /// @param personByRecord number of the person by number of the report
    public static SourcesByPerson gather(
            Stream<Notification> notifications, Stream<DeathRecord> deaths, Map<String, String> personByRecord) {
        var reports = new TreeMap<String, Growing>();
        long[] unlinked = new long[1];
        notifications.forEach(n -> {
            String person = personByRecord.get(n.id());
            if (person == null) {
                unlinked[0]++;
            } else {
                reports.computeIfAbsent(person, _ -> new Growing())
                        .notifications
                        .add(n);
            }
        });
        deaths.forEach(d -> {
            String person = personByRecord.get(d.id());
            if (person == null) {
                unlinked[0]++;
            } else {
                reports.computeIfAbsent(person, _ -> new Growing()).deaths.add(d);
            }
        });
        var persons = new ArrayList<PersonSources>(reports.size());
        reports.forEach((person, of) -> persons.add(new PersonSources(person, of.notifications, of.deaths)));
        return new SourcesByPerson(persons, unlinked[0]);
    }

    /// The reports of a person while they are gathered.
    private static final class Growing {
        private final List<Notification> notifications = new ArrayList<>(2);
        private final List<DeathRecord> deaths = new ArrayList<>(1);
    }
}
