package dev.todoke.provision.desk;

import dev.todoke.codes.Municipalities;
import dev.todoke.kernel.Prefecture;
import dev.todoke.provision.Application;
import dev.todoke.provision.Publication;
import dev.todoke.provision.publication.PublicationCheck;
import dev.todoke.provision.publication.PublicationFinding;
import dev.todoke.provision.publication.PublicationLimits;
import dev.todoke.provision.publication.PublicationRequest;
import dev.todoke.provision.publication.PublishedTable;
import dev.todoke.provision.store.ApplicationStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks at requests to publish beside everything cleared before (公表前確認の窓口).
///
/// Official statistics of the same people are read along. The office compares with the cleared publications of all
/// applications; an applicant, who sees their own only, with
/// those. What is found at the office can therefore be more than the applicant's own trial found.
@Component
public class PublicationDesk {

    private final ApplicationStore applications;
    private final PublicationCheck check;
    private final OfficialTables official;

    PublicationDesk(ApplicationStore applications, OfficialTables official, OfficeSettings office) {
        this.applications = applications;
        this.official = official;
        var names = Municipalities.shipped()
                .of(Prefecture.of(office.prefecture()).orElseThrow())
                .stream()
                .map(Municipalities.Named::name)
                .collect(Collectors.toCollection(TreeSet::new));
        this.check = new PublicationCheck(PublicationLimits.USUAL, names);
    }

    /// What is found in a request that is still being written.
    @Transactional(readOnly = true)
    public List<PublicationFinding> trial(PublicationRequest request) {
        return check.findings(request.tables(), earlier(request, Instant.MAX), request.text());
    }

    /// What is found in a request as handed in, beside what was cleared before it.
    @Transactional(readOnly = true)
    public List<PublicationFinding> findings(Publication publication) {
        var request = publication.request();
        return check.findings(request.tables(), earlier(request, publication.askedAt()), request.text());
    }

    /// Words for the people counted that the registry's own statistics use.
    @Transactional(readOnly = true)
    public List<String> populations() {
        return official.populations();
    }

    /// Everything cleared before, and the official figures about the same people.
    private List<PublishedTable> earlier(PublicationRequest request, Instant before) {
        var tables = new ArrayList<>(official.besides(request.tables()));
        for (Application application : applications.withPublications()) {
            application.publications().stream()
                    .filter(publication ->
                            publication.isCleared() && publication.askedAt().isBefore(before))
                    .flatMap(publication -> named(application, publication))
                    .forEach(tables::add);
        }
        return tables;
    }

    private static Stream<PublishedTable> named(Application application, Publication publication) {
        return publication.request().tables().stream()
                .map(table -> new PublishedTable(
                        "%s 公表%d %s".formatted(application.numberText(), publication.number(), table.name()),
                        table.population(),
                        table.rows()));
    }
}
