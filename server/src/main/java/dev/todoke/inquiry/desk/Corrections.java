package dev.todoke.inquiry.desk;

import dev.todoke.consolidation.ChangeConsequenceReader;
import dev.todoke.inquiry.VersionSave;
import dev.todoke.linkage.Consequences;
import dev.todoke.linkage.PersonMembersReader;
import dev.todoke.notification.Item;
import dev.todoke.notification.Notification;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.notification.RecordReading;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What corrections and withdrawals rest on, whoever asks for them (訂正・取下げの判断の材料).
@Component
class Corrections {

    private final ValueChecks checks;
    private final PersonMembersReader members;
    private final ChangeConsequenceReader consequences;

    Corrections(ValueChecks checks, PersonMembersReader members, ChangeConsequenceReader consequences) {
        this.checks = checks;
        this.members = members;
        this.consequences = consequences;
    }

    /// May this be saved on top of the newest version?
    VersionSave.Answer decide(VersionSave save, NotificationVersion newest) {
        return checks.decide(save, newest);
    }

    Optional<String> personOf(NotificationVersion version) {
        return members.personHolding(version.notification());
    }

    /// What the values would change in tumours and in the next closing of closed years.
    Consequences ifCorrected(NotificationVersion newest, Map<Item, String> values) {
        return newest.read(values) instanceof RecordReading.Understood(var notification)
                ? change(newest, Optional.of(notification))
                : Consequences.none();
    }

    /// What a withdrawal would change: a tumour without any other report is gone, or rests on the death alone.
    Consequences ifWithdrawn(NotificationVersion newest) {
        return change(newest, Optional.empty());
    }

    private Consequences change(NotificationVersion newest, Optional<Notification> instead) {
        return personOf(newest)
                .map(person -> consequences.ofChange(person, members.recordsOf(person), newest.notification(), instead))
                .orElse(Consequences.none());
    }
}
