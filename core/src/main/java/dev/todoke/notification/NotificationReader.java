package dev.todoke.notification;

import dev.todoke.person.PersonRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Accepted notifications in their current version, for other parts of the registry (届出の参照).
public interface NotificationReader {

    /// Every accepted notification that is not withdrawn; the caller closes the stream.
    Stream<Notification> accepted();

    Optional<Notification> find(String id);

    /// Whom every accepted notification is about; the caller closes the stream.
    default Stream<PersonRecord> people() {
        return accepted().map(Notification::personRecord);
    }

    /// Whom those of these notifications that are there are about.
    default List<PersonRecord> people(Collection<String> ids) {
        return ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(Notification::personRecord)
                .toList();
    }

    /// Year of diagnosis of those of these notifications that state one.
    default Map<String, Integer> diagnosisYears(Collection<String> ids) {
        var years = new HashMap<String, Integer>();
        ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .forEach(found -> found.diagnosis().date().year().ifPresent(year -> years.put(found.id(), year)));
        return years;
    }
}
