package dev.todoke.workbench.reports;

import dev.todoke.linkage.DiagnosisYearReader;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Hands the linkage what notifications and deaths say about persons (届出と死亡票の本人情報).
@Component
class Reports implements PersonRecordReader, ReportGlanceReader, DiagnosisYearReader {

    private final ObjectProvider<NotificationReader> notifications;
    private final ObjectProvider<DeathReader> deaths;

    Reports(ObjectProvider<NotificationReader> notifications, ObjectProvider<DeathReader> deaths) {
        this.notifications = notifications;
        this.deaths = deaths;
    }

    @Override
    public List<PersonRecord> all() {
        var all = new ArrayList<PersonRecord>();
        notifications.ifAvailable(reader -> {
            try (var accepted = reader.accepted()) {
                accepted.map(Notification::personRecord).forEach(all::add);
            }
        });
        deaths.ifAvailable(reader -> {
            try (var stored = reader.all()) {
                stored.map(DeathRecord::personRecord).forEach(all::add);
            }
        });
        return all;
    }

    @Override
    public Optional<PersonRecord> find(String id) {
        return notification(id)
                .map(Notification::personRecord)
                .or(() -> death(id).map(DeathRecord::personRecord));
    }

    @Override
    public Map<String, Integer> years(Collection<String> records) {
        var wanted = new HashSet<>(records);
        var years = new HashMap<String, Integer>();
        notifications.ifAvailable(reader -> {
            try (var accepted = reader.accepted()) {
                accepted.filter(notification -> wanted.contains(notification.id()))
                        .forEach(notification -> notification
                                .diagnosis()
                                .date()
                                .year()
                                .ifPresent(year -> years.put(notification.id(), year)));
            }
        });
        return years;
    }

    @Override
    public Optional<String> glance(String record) {
        return notification(record).map(Reports::tumour).or(() -> death(record).map(Reports::death));
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
