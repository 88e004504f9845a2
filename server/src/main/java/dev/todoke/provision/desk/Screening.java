package dev.todoke.provision.desk;

import dev.todoke.provision.Application;
import dev.todoke.provision.Phase;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.CouncilStore;
import dev.todoke.provision.store.ScreeningStore;
import dev.todoke.provision.store.ScreeningStore.Screened;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells the database which members may see which applications (閲覧の可否). A member without an entry sees nothing.
@Component
class Screening {

    private final ApplicationStore applications;
    private final CouncilStore council;
    private final ScreeningStore store;

    Screening(ApplicationStore applications, CouncilStore council, ScreeningStore store) {
        this.applications = applications;
        this.council = council;
        this.store = store;
    }

    /// After the agenda, a conflict or the result of an application changed.
    void renew(String application) {
        var members = council.members();
        applications
                .find(application)
                .ifPresent(found -> store.meetings(application)
                        .forEach(meeting -> store.renew(meeting, application, screened(found, meeting, members))));
    }

    /// After a member was entered or changed: every application that is before the council.
    void renewAll() {
        applications.lines().stream()
                .filter(line -> line.phase() == Phase.COUNCIL_REVIEW)
                .forEach(line -> renew(line.id()));
    }

    /// After a member declared the own conflict.
    void exclude(String meeting, String application, Member member) {
        store.exclude(meeting, application, member.id());
    }

    private static List<Screened> screened(Application application, String meeting, List<Member> members) {
        var deliberation = Deliberation.of(application, meeting);
        if (deliberation.onAgenda()) {
            return members.stream()
                    .map(member -> deliberation
                            .conflictOf(member, application)
                            .map(conflict -> new Screened(
                                    member.id(), "conflict", conflict.ground().code()))
                            .orElseGet(() -> new Screened(member.id(), "free", "")))
                    .toList();
        }
        return deliberation.result().isEmpty()
                ? List.of()
                : members.stream()
                        .flatMap(member ->
                                deliberation.conflictOf(member, application).isPresent()
                                        ? Stream.empty()
                                        : Stream.of(new Screened(member.id(), "over", "")))
                        .toList();
    }
}
