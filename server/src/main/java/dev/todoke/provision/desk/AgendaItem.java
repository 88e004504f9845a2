package dev.todoke.provision.desk;

import dev.todoke.provision.Application;
import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.ConflictSearch;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Member;
import java.util.List;
import java.util.Optional;

/// One application as a meeting sees it (議題の1件).
public record AgendaItem(Application application, Deliberation deliberation) {

    public static AgendaItem of(Application application, String meeting) {
        return new AgendaItem(application, Deliberation.of(application, meeting));
    }

    /// Whether the meeting deals or has dealt with it; one taken off the agenda is not dealt with.
    public boolean dealtWith() {
        return deliberation.onAgenda() || !deliberation.result().isEmpty();
    }

    public Optional<Conflict> conflictOf(Member member) {
        return deliberation.conflictOf(member, application);
    }

    /// Members who work where somebody of the application works, without being in conflict.
    public List<Member> samePlace(List<Member> members) {
        var search = new ConflictSearch(application.owner(), application.submitted());
        return members.stream()
                .filter(member -> conflictOf(member).isEmpty() && search.samePlace(member))
                .toList();
    }
}
