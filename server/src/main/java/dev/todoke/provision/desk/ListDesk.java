package dev.todoke.provision.desk;

import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.ListState;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.linked.ConsentedListReader;
import dev.todoke.provision.linked.ListFinding;
import dev.todoke.provision.linked.ListReading;
import dev.todoke.provision.linked.ListSummary;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.ListStore;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a list of consenting people is handed in (名簿の受け取り), by the applicant or in the registry room.
@Component
public class ListDesk {

    private final ApplicationDesk applications;
    private final ApplicationStore store;
    private final ListStore lists;
    private final Clock clock;

    public ListDesk(ApplicationDesk applications, ApplicationStore store, ListStore lists, Clock clock) {
        this.applications = applications;
        this.store = store;
        this.lists = lists;
        this.clock = clock;
    }

    /// Reads a file and takes it as the list that counts; every reason against it otherwise.
    @Transactional
    public Optional<Answer> handIn(SignedIn who, String id, byte[] file) {
        return store.find(id).flatMap(application -> switch (read(application, file)) {
            case ListReading.Refused(var reasons) -> Optional.<Answer>of(new Answer.Refused(reasons, false));
            case ListReading.Read read -> taken(who, application, file, read);
        });
    }

    private ListReading read(Application application, byte[] file) {
        var need = new ListState(application).consent();
        return ListFile.read(file, new ConsentedListReader(need, OfficeDay.of(clock.instant())));
    }

    private Optional<Answer> taken(SignedIn who, Application application, byte[] file, ListReading.Read read) {
        String list = UUID.randomUUID().toString();
        var summary = read.summary(list, Checksum.sha256(file));
        var answer = applications.give(who, application.id(), new DeliveryCommand.HandInList(summary));
        if (answer.filter(Answer.Decided.class::isInstance).isPresent()) {
            String account = who.account().toString();
            lists.keep(list, application.id(), summary.sha256(), file, account, clock.instant());
            lists.keepFindings(list, read.findings());
        }
        return answer;
    }

    /// What is wrong with the list that counts.
    @Transactional(readOnly = true)
    public List<ListFinding> findings(Application application) {
        return new ListState(application)
                .list()
                .map(ListSummary::id)
                .map(lists::findings)
                .orElse(List.of());
    }
}
