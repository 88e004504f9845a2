package dev.todoke.notification;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.person.PersonRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Date of diagnosis of those of these notifications that are there.
    default Map<String, PartialDate> diagnosisDates(Collection<String> ids) {
        var dates = new HashMap<String, PartialDate>();
        ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .forEach(found -> dates.put(found.id(), found.diagnosis().date()));
        return dates;
    }

    /// Year of diagnosis of those of these notifications that state one.
    default Map<String, Integer> diagnosisYears(Collection<String> ids) {
        var years = new HashMap<String, Integer>();
        diagnosisDates(ids).forEach((id, date) -> date.year().ifPresent(year -> years.put(id, year)));
        return years;
    }

    /// Those among the numbers that are accepted and not withdrawn; the caller closes the stream.
    default Stream<Notification> accepted(Collection<String> ids) {
        var wanted = Set.copyOf(ids);
        return accepted().filter(notification -> wanted.contains(notification.id()));
    }

    /// Numbers of the accepted notifications whose own date of diagnosis lies in the year; the caller
    /// closes the stream.
    default Stream<String> diagnosedIn(YearOfDiagnosis year) {
        return accepted()
                .filter(n -> n.diagnosis().date().year().orElse(0) == year.value())
                .map(Notification::id);
    }

    /// When each of them came and changed last; numbers of others are left out.
    default Map<String, ReceivedAt> receivedAt(Collection<String> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, _ -> ReceivedAt.LONG_AGO));
    }
}
