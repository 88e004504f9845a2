package dev.todoke.workbench.reports;

import dev.todoke.linkage.PersonMembersReader;
import dev.todoke.linkage.PersonsChanged;
import dev.todoke.notification.NotificationsChanged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Finds the persons of notifications that were corrected or withdrawn (訂正・取下げのあとの人), so that their tumours are
/// made again in the same transaction.
@Component
class ChangedNotifications {

    private final ObjectProvider<PersonMembersReader> members;
    private final ApplicationEventPublisher events;

    ChangedNotifications(ObjectProvider<PersonMembersReader> members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    @EventListener
    void on(NotificationsChanged changed) {
        var persons = changed.notifications().stream()
                .flatMap(
                        notification -> members.stream().flatMap(reader -> reader.personHolding(notification).stream()))
                .distinct()
                .toList();
        if (!persons.isEmpty()) {
            events.publishEvent(new PersonsChanged(persons));
        }
    }
}
