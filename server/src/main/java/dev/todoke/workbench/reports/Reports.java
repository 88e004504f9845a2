package dev.todoke.workbench.reports;

import dev.todoke.kernel.PartialDate;
import dev.todoke.linkage.DiagnosisYearReader;
import dev.todoke.linkage.ReportDatesReader;
import dev.todoke.linkage.ReportGlanceReader;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationReader;
import dev.todoke.person.PersonRecord;
import dev.todoke.person.PersonRecordReader;
import dev.todoke.vitalstatus.DeathReader;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Hands the linkage what notifications and deaths say about persons (届出と死亡票の本人情報).
@Component
class Reports implements PersonRecordReader, ReportGlanceReader, DiagnosisYearReader, ReportDatesReader {

    private final ObjectProvider<NotificationReader> notifications;
    private final ObjectProvider<DeathReader> deaths;

    Reports(ObjectProvider<NotificationReader> notifications, ObjectProvider<DeathReader> deaths) {
        this.notifications = notifications;
        this.deaths = deaths;
    }

    @Override
    public List<PersonRecord> all() {
        var all = new ArrayList<PersonRecord>();
        each(all::add);
        return all;
    }

    @Override
    public Optional<PersonRecord> find(String id) {
        return notification(id)
                .map(Notification::personRecord)
                .or(() -> death(id).map(DeathRecord::personRecord));
    }

    @Override
    public List<PersonRecord> findAll(Collection<String> ids) {
        var found = new ArrayList<PersonRecord>();
        notifications.ifAvailable(reader -> found.addAll(reader.people(ids)));
        deaths.ifAvailable(reader -> found.addAll(reader.people(ids)));
        return found;
    }

    @Override
    public void each(Consumer<PersonRecord> taker) {
        notifications.ifAvailable(reader -> {
            try (var people = reader.people()) {
                people.forEach(taker);
            }
        });
        deaths.ifAvailable(reader -> {
            try (var people = reader.people()) {
                people.forEach(taker);
            }
        });
    }

    @Override
    public Map<String, Integer> years(Collection<String> records) {
        var reader = notifications.getIfAvailable();
        return reader == null ? Map.of() : reader.diagnosisYears(records);
    }

    @Override
    public Map<String, PartialDate> dates(Collection<String> records) {
        var dates = new HashMap<String, PartialDate>();
        notifications.ifAvailable(reader -> dates.putAll(reader.diagnosisDates(records)));
        deaths.ifAvailable(reader -> dates.putAll(reader.deathDates(records)));
        return dates;
    }

    @Override
    public Optional<String> glance(String record) {
        return notification(record).map(Reports::tumour).or(() -> death(record).map(Reports::death));
    }

    @Override
    public Map<String, String> glances(Collection<String> records) {
        var glances = new HashMap<String, String>();
        notifications.ifAvailable(reader -> {
            try (var found = reader.accepted(records)) {
                found.forEach(notification -> glances.put(notification.id(), tumour(notification)));
            }
        });
        deaths.ifAvailable(reader -> {
            try (var found = reader.among(records)) {
                found.forEach(death -> glances.put(death.id(), death(death)));
            }
        });
        return glances;
    }

    private Optional<Notification> notification(String id) {
        return Optional.ofNullable(notifications.getIfAvailable()).flatMap(reader -> reader.find(id));
    }

    private Optional<DeathRecord> death(String id) {
        return Optional.ofNullable(deaths.getIfAvailable()).flatMap(reader -> reader.find(id));
    }

    private static String tumour(Notification notification) {
        var tumour = notification.tumour();
        return "%s %s (%s)"
                .formatted(
                        tumour.topography().dotted(),
                        tumour.morphology().slashed(),
                        notification.diagnosis().date().text());
    }

    private static String death(DeathRecord death) {
        return "死亡 %s 原死因 %s".formatted(death.died().text(), death.underlyingCause());
    }
}
