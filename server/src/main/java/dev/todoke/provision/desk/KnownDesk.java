package dev.todoke.provision.desk;

import dev.todoke.identity.Affiliation;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.WritingCommand;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.store.ApplicationStore;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes into a draft what is known already (分かっていることの記入): from the account, and from an earlier application of the
/// same applicant when that is wished.
@Component
public class KnownDesk {

    private static final String APPLICANT = "applicant";

    private final ApplicationDesk desk;

    public KnownDesk(ApplicationDesk desk) {
        this.desk = desk;
    }

    /// Body and name of the account, into a part in which nothing is written yet.
    @Transactional
    public void begin(SignedIn who, String id) {
        var untouched = desk.read(id, "A-02")
                .filter(application ->
                        application.draft().part(APPLICANT).texts().isEmpty());
        if (untouched.isPresent()) {
            var texts = new TreeMap<String, String>();
            if (who.affiliation() instanceof Affiliation.AsApplicant(var organisation) && !organisation.isBlank()) {
                texts.put("party-name", organisation);
            }
            texts.put("contact-name", who.name());
            desk.give(who, id, new WritingCommand.SaveDraft(APPLICANT, texts));
        }
    }

    /// Own applications from which something can be taken, newest first.
    @Transactional
    public List<ApplicationStore.Line> earlier(Application application) {
        return application.version() > 0
                ? List.of()
                : desk.list().reversed().stream()
                        .filter(line -> !line.id().equals(application.id())
                                && !line.title().isEmpty())
                        .toList();
    }

    /// Takes body, people and safety of an earlier application where this draft says nothing yet. Only own
    /// applications are found.
    @Transactional
    public Optional<Answer> copy(SignedIn who, String id, String earlier) {
        var from = desk.read(earlier, "A-02");
        var now = desk.read(id, "A-02");
        return from.isEmpty() || now.isEmpty()
                ? Optional.empty()
                : desk.give(
                        who,
                        id,
                        new WritingCommand.TakeDraftFile(
                                Known.reusable(from.get().draft(), now.get().draft()),
                                now.get().draft().sha256()));
    }
}
