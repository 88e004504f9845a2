package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.provision.application.Checksum;
import dev.todoke.provision.paper.PaperCode;
import dev.todoke.provision.print.ScanReader;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.SignedPaperStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Files signed papers that came back as scans under the application and form that their code names (署名済みの様式の整理).
@Component
public class SignedPaperDesk {

    private final SignedPaperStore papers;
    private final ApplicationStore applications;
    private final OfficeForms forms;
    private final AuditTrail audit;
    private final Clock clock;

    SignedPaperDesk(
            SignedPaperStore papers, ApplicationStore applications, OfficeForms forms, AuditTrail audit, Clock clock) {
        this.papers = papers;
        this.applications = applications;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /// What became of a scan (取り込みの結果).
    public sealed interface Filing {

        /// @param unchanged whether the form still says what the signed paper says
        record Filed(String application, PaperCode code, boolean unchanged) implements Filing {}

        /// The same scan lies there already.
        record Known(String application) implements Filing {}

        /// @param reason end of the message's key
        record Refused(String reason) implements Filing {}
    }

    @Transactional
    public Filing file(SignedIn who, byte[] scan) {
        if (!who.may(Permission.CHECK_APPLICATIONS)) {
            return new Filing.Refused("forbidden");
        }
        return switch (ScanReader.read(scan)) {
            case ScanReader.Scan.Unreadable _ -> new Filing.Refused("unreadable");
            case ScanReader.Scan.Uncoded _ -> new Filing.Refused("no-code");
            case ScanReader.Scan.Coded(var code, var ending) ->
                papers.application(code.subject())
                        .map(application -> kept(who, application, code, ending, scan))
                        .orElseGet(() -> new Filing.Refused("no-application"));
        };
    }

    private Filing kept(SignedIn who, String application, PaperCode code, String ending, byte[] scan) {
        var form = applications
                .find(application)
                .flatMap(found -> forms.papers(found).paper(code.form(), code.part()));
        boolean unchanged = form.filter(code::sameAs).isPresent();
        var sha256 = Checksum.sha256(scan);
        var name = "signed-%s-%d-%s.%s"
                .formatted(code.form().replace("国", "n"), code.part(), sha256.substring(0, 8), ending);
        var kept = papers.keep(
                new SignedPaperStore.Scan(application, code, unchanged, name, sha256, scan),
                who.account().toString(),
                clock.instant());
        if (!kept) {
            return new Filing.Known(application);
        }
        audit.done(
                ProvisionAudit.PAPER_FILED,
                ApplicationDesk.subject(application),
                Map.of("form", code.form(), "sha256", sha256));
        return new Filing.Filed(application, code, unchanged);
    }

    /// The scans of an application that one may see.
    @Transactional(readOnly = true)
    public List<SignedPaperStore.Line> of(String application) {
        return papers.of(application);
    }

    @Transactional
    public Optional<byte[]> content(String application, long id) {
        var content = papers.content(application, id);
        content.ifPresent(_ -> audit.read(
                ProvisionAudit.READ, ApplicationDesk.subject(application), Map.of("page", "signed paper " + id)));
        return content;
    }
}
