package dev.todoke.consolidation;

import dev.todoke.notification.Notification;
import dev.todoke.tumour.SameTumourRule;
import dev.todoke.vitalstatus.DeathRecord;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Everything reported about one person (一人分の届出と死亡者情報票).
///
/// @param person number of the person group
/// @param settled what people settled about these reports
public record PersonSources(
        String person, List<Notification> notifications, List<DeathRecord> deaths, Settlements settled) {

    public PersonSources {
        notifications = List.copyOf(notifications);
        deaths = List.copyOf(deaths);
        if (notifications.isEmpty() && deaths.isEmpty()) {
            throw new IllegalArgumentException("a person is known from at least one report: " + person);
        }
    }

    /// Reports about which nobody has settled anything.
    public PersonSources(String person, List<Notification> notifications, List<DeathRecord> deaths) {
        this(person, notifications, deaths, Settlements.NONE);
    }

    /// The same reports with what people settled about them.
    public PersonSources with(Settlements other) {
        return new PersonSources(person, notifications, deaths, other);
    }

    /// What all reports of the person say, smallest first: the same for the same reports whatever their numbers are.
    public String contentKey() {
        return Stream.concat(
                        notifications.stream().map(Notification::contentKey),
                        deaths.stream().map(DeathRecord::contentKey))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// Numbers of all reports, in order.
    public List<String> reports() {
        return Stream.concat(
                        notifications.stream().map(Notification::id),
                        deaths.stream().map(DeathRecord::id))
                .sorted()
                .toList();
    }

    /// Changes when anything that is consolidated changes: numbers and content of all reports, what
    /// people settled about
    /// them, and the rules' editions.
    public String fingerprint(RuleChoices rules) {
        var digest = Fingerprint.begin();
        Fingerprint.add(digest, rules.edition());
        Fingerprint.add(digest, SameTumourRule.EDITION);
        Stream.concat(
                        notifications.stream().map(n -> n.id() + "\t" + n.contentKey()),
                        deaths.stream().map(d -> d.id() + "\t" + d.contentKey()))
                .sorted()
                .forEach(line -> Fingerprint.add(digest, line));
        settled.lines().forEach(line -> Fingerprint.add(digest, line));
        return Fingerprint.end(digest);
    }
}
