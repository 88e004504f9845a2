package dev.todoke.provision.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.Acting;
import dev.todoke.database.FaceTransactions;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.JobAnswer;
import dev.todoke.jobs.JobDesk;
import dev.todoke.kernel.Progress;
import dev.todoke.provision.Actor;
import dev.todoke.provision.Answer;
import dev.todoke.provision.Application;
import dev.todoke.provision.Command;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Permissions;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.Manifest;
import dev.todoke.provision.delivery.Passphrase;
import dev.todoke.provision.extraction.ExtractedFile;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.Extractor;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.PackageStore;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where the registry room makes the file, a second person verifies it, and the package is made (抽出・点検・包み).
///
/// The file is never kept in the clear: for the verifier it is made again from its record, and goes straight into the
/// package.
@Component
public class ExtractionDesk {

    public static final String JOB = "provision-extraction";

    private final ApplicationDesk applications;
    private final ApplicationStore store;
    private final PackageStore packages;
    private final ClosedRows rows;
    private final ClosedYears years;
    private final OneTimePassphrases passphrases;
    private final FaceTransactions transactions;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public ExtractionDesk(
            ApplicationDesk applications,
            ApplicationStore store,
            PackageStore packages,
            ClosedRows rows,
            ClosedYears years,
            OneTimePassphrases passphrases,
            FaceTransactions transactions,
            JobDesk jobs,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.store = store;
        this.packages = packages;
        this.rows = rows;
        this.years = years;
        this.passphrases = passphrases;
        this.transactions = transactions;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// What an extraction of this application would do now, from its decision alone; empty before the decision.
    public Optional<ExtractionSpec.Derivation> derive(Application application) {
        return application
                .last(ReviewEvent.ApplicationAccepted.class)
                .flatMap(accepted -> application
                        .last(ReviewEvent.ProvisionNumbered.class)
                        .map(numbered -> ExtractionSpec.derive(
                                accepted.approval(), numbered.number(), years.all(), OfficeDay.of(clock.instant()))));
    }

    /// Asks for the job that makes the file. All reasons against it, or none when it was asked for.
    public List<String> request(SignedIn who, String id) {
        var actor = Actors.of(who);
        return transactions.get(() -> {
            var application = store.find(id);
            if (application.isEmpty()) {
                return List.of("この申出はありません。");
            }
            var refused = refusals(application.get(), actor);
            if (!refused.isEmpty()) {
                audit.refused(
                        ProvisionAudit.COMMANDED,
                        ApplicationDesk.subject(id),
                        Map.of("command", CommandKind.RECORD_EXTRACTION.code(), "events", "", "reasons", "gate"));
                return refused;
            }
            var parameters = Map.of("application", id, "account", actor.account());
            return switch (jobs.request(JOB, id, parameters)) {
                case JobAnswer.Accepted _ -> List.<String>of();
                case JobAnswer.Refused(var reasons) -> reasons;
            };
        });
    }

    private List<String> refusals(Application application, Actor actor) {
        if (Permissions.role(CommandKind.RECORD_EXTRACTION, application.phase(), actor)
                .isEmpty()) {
            return List.of("「抽出する」は、申出が「抽出・照合・匿名化」のときに抽出担当だけが行えます。(Q02)");
        }
        return derive(application)
                .<List<String>>map(derivation -> switch (derivation) {
                    case ExtractionSpec.Derivation.Ready _ -> List.of();
                    case ExtractionSpec.Derivation.NotReady(var reasons) ->
                        reasons.stream().map(Reason::ja).toList();
                })
                .orElse(List.of());
    }

    /// Makes the file and its record; the file itself is not kept.
    public ExtractionRecord build(String id, Progress progress) {
        var application = transactions.get(() -> store.find(id)).orElseThrow(() -> new UnknownApplication(id));
        var spec = switch (derive(application).orElseThrow(() -> new UnknownApplication(id))) {
            case ExtractionSpec.Derivation.Ready(var ready) -> ready;
            case ExtractionSpec.Derivation.NotReady(var reasons) -> throw new ExtractionRefused(reasons);
        };
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String secretId = UUID.randomUUID().toString();
        transactions.run(() -> packages.keepSecret(secretId, id, secret));
        return extract(spec, secretId, secret, progress).record();
    }

    /// Appends what the job built, in the name of the one who asked.
    public Answer record(Actor extractor, String id, ExtractionRecord record) {
        return applications
                .give(extractor, id, new FileCommand.RecordExtraction(record, years.all()))
                .orElseThrow(() -> new UnknownApplication(id));
    }

    /// The verifier agrees: the file is made again, compared, encrypted and kept.
    public Optional<Answer> accept(SignedIn who, String id, String note) {
        return pack(who, id, (sha256, packed) -> new FileCommand.AcceptFile(sha256, packed.record(), note));
    }

    /// The same file under a new passphrase.
    public Optional<Answer> packAgain(SignedIn who, String id) {
        return pack(who, id, (sha256, packed) -> new FileCommand.PackAgain(sha256, packed.record()));
    }

    /// Says which command a package leads to.
    private interface CommandOfPackage {
        Command of(String rebuiltSha256, ZipPacker.Packed packed);
    }

    private Optional<Answer> pack(SignedIn who, String id, CommandOfPackage command) {
        return transactions.get(() -> {
            var application = store.lock(id);
            var built = application.flatMap(found -> found.last(FileEvent.FileBuilt.class));
            if (application.isEmpty() || built.isEmpty()) {
                return Optional.<Answer>empty();
            }
            var rebuilt = rebuild(application.get(), built.get().record());
            var passphrase = Passphrase.from(random);
            var packed = packed(application.get(), rebuilt, passphrase);
            var answer = applications.give(who, id, command.of(rebuilt.record().dataSha256(), packed));
            if (answer.isPresent() && answer.get() instanceof Answer.Decided) {
                packages.keep(id, packed.record(), packed.content(), clock.instant());
                passphrases.keep(id, who.account().toString(), passphrase);
            }
            return answer;
        });
    }

    private ExtractedFile rebuild(Application application, ExtractionRecord record) {
        var spec = switch (derive(application).orElseThrow()) {
            case ExtractionSpec.Derivation.Ready(var ready) -> ready;
            case ExtractionSpec.Derivation.NotReady(var reasons) -> throw new ExtractionRefused(reasons);
        };
        byte[] secret = packages.secret(record.secretId()).orElseThrow(() -> new UnknownApplication(record.secretId()));
        return extract(spec, record.secretId(), secret, Progress.NONE);
    }

    private ExtractedFile extract(ExtractionSpec spec, String secretId, byte[] secret, Progress progress) {
        return transactions.as(Acting.EXTRACTION, () -> {
            try (var source = rows.of(spec.closings())) {
                var file = new Extractor(spec, secretId, secret).extract(source, progress);
                audit.read(
                        ProvisionAudit.EXTRACTED,
                        "provision:" + spec.provision().value(),
                        Map.of(
                                "rows", Long.toString(file.record().rowsOut()),
                                "columns", file.record().columns().toString(),
                                "sha256", file.record().dataSha256()));
                return file;
            }
        });
    }

    private static ZipPacker.Packed packed(Application application, ExtractedFile file, Passphrase passphrase) {
        String name = file.record().provision().value();
        var files = new TreeMap<String, byte[]>();
        files.put(name + ".csv", file.data());
        files.put(name + "-layout.csv", file.layout());
        var listed = files.entrySet().stream()
                .map(entry -> ZipPacker.file(entry.getKey(), entry.getValue()))
                .toList();
        var ends = application
                .last(ReviewEvent.ApplicationAccepted.class)
                .orElseThrow()
                .approval()
                .period()
                .end();
        var manifest = new Manifest(file.record(), application.numberText(), ends, listed);
        files.put(Manifest.FILE_NAME, manifest.json().getBytes(StandardCharsets.UTF_8));
        return ZipPacker.pack(name + ".zip", files, passphrase);
    }

    /// The passphrase of the package just made, once, for the one who made it.
    public Optional<Passphrase> showPassphrase(SignedIn who, String id) {
        var shown = passphrases.take(id, who.account().toString());
        if (shown.isPresent()) {
            transactions.run(() -> store.find(id)
                    .flatMap(application -> application.last(FileEvent.PackageMade.class))
                    .ifPresent(made -> audit.read(
                            ProvisionAudit.PASSPHRASE_SHOWN,
                            ApplicationDesk.subject(id),
                            Map.of("sha256", made.packed().sha256()))));
        }
        return shown;
    }
}
