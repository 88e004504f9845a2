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
import dev.todoke.provision.DeliveryCommand;
import dev.todoke.provision.DeliveryEvent;
import dev.todoke.provision.FileCommand;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.ListState;
import dev.todoke.provision.Permissions;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Part;
import dev.todoke.provision.delivery.Passphrase;
import dev.todoke.provision.extraction.ExtractedFile;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.extraction.Extractor;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.store.ApplicationStore;
import dev.todoke.provision.store.PackageStore;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Where the registry room makes the file, a second person verifies it, and the package is made (抽出・点検・包み).
///
/// The file is never kept in the clear: for the verifier it is made again from its record, and goes
/// straight into the
/// package.
@Component
public class ExtractionDesk {

    public static final String JOB = "provision-extraction";

    private final ApplicationDesk applications;
    private final ApplicationStore store;
    private final PackageStore packages;
    private final ClosedRows rows;
    private final ClosedYears years;
    private final LinkedFiles linked;
    private final Populations populations;
    private final ReturnFiles returned;
    private final PackageMaker maker;
    private final OneTimePassphrases passphrases;
    private final FaceTransactions transactions;
    private final JobDesk jobs;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ExtractionDesk(
            ApplicationDesk applications,
            ApplicationStore store,
            PackageStore packages,
            ClosedRows rows,
            ClosedYears years,
            LinkedFiles linked,
            Populations populations,
            ReturnFiles returned,
            PackageMaker maker,
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
        this.linked = linked;
        this.populations = populations;
        this.returned = returned;
        this.maker = maker;
        this.passphrases = passphrases;
        this.transactions = transactions;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    /// What an extraction of this application would do now, from its decision alone; empty before the decision.
    public Optional<ExtractionSpec.Derivation> derive(Application application) {
        return application
                .approval()
                .flatMap(approval -> application
                        .last(ReviewEvent.ProvisionNumbered.class)
                        .map(numbered -> derive(application, approval, numbered.number())));
    }

    private ExtractionSpec.Derivation derive(Application application, Approval approval, ProvisionNumber number) {
        var today = OfficeDay.of(clock.instant());
        if (approval.article() == Article.HOSPITAL) {
            return ExtractionSpec.deriveReturns(approval, number, years.all(), today);
        }
        if (!ofAList(application)) {
            return ExtractionSpec.derive(approval, number, years.all(), today, application.repair());
        }
        var derived = ExtractionSpec.deriveLinked(approval, number, years.all(), today);
        boolean yetToBuild = application.phase().compareTo(Phase.EXTRACTING) <= 0;
        var open = yetToBuild ? linked.open(application) : List.<Reason>of();
        if (open.isEmpty()) {
            return derived;
        }
        var reasons = new ArrayList<>(open);
        if (derived instanceof ExtractionSpec.Derivation.NotReady(var others)) {
            reasons.addAll(others);
        }
        return new ExtractionSpec.Derivation.NotReady(reasons);
    }

    /// Whether only the people of a list are extracted: where the article asks for one, or where one was
    /// handed in.
    public static boolean ofAList(Application application) {
        var state = new ListState(application);
        return state.needed()
                || state.list().isPresent()
                || state.possible() && ListState.parts(application).isPresent();
    }

    /// Asks for the job that makes the file. All reasons against it, or none when it was asked for.
    public List<Reason> request(SignedIn who, String id) {
        var actor = Actors.of(who);
        return transactions.get(() -> {
            var application = store.find(id);
            if (application.isEmpty()) {
                throw new UnknownApplication(id);
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
                case JobAnswer.Accepted _ -> List.<Reason>of();
                case JobAnswer.Refused _ -> List.of(MatchingDesk.RUNNING);
            };
        });
    }

    private List<Reason> refusals(Application application, Actor actor) {
        if (Permissions.role(CommandKind.RECORD_EXTRACTION, application.phase(), actor)
                .isEmpty()) {
            return List.of(Reason.of("E21", "「抽出する」は、申出が「抽出・照合・匿名化」のときに抽出担当だけが行えます。"));
        }
        return derive(application)
                .<List<Reason>>map(derivation -> switch (derivation) {
                    case ExtractionSpec.Derivation.Ready _ -> List.of();
                    case ExtractionSpec.Derivation.NotReady(var reasons) -> reasons;
                })
                .orElse(List.of());
    }

    /// Makes the file; it is not kept. Answers the command that records it.
    public Command build(String id, Progress progress) {
        var application = transactions.get(() -> store.find(id)).orElseThrow(() -> new UnknownApplication(id));
        var spec = ready(application);
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String secretId = UUID.randomUUID().toString();
        transactions.run(() -> packages.keepSecret(secretId, id, secret));
        return transactions.get(() -> recording(application, extract(application, spec, secretId, secret, progress)));
    }

    private Command recording(Application application, ExtractedFile file) {
        if (approval(application).article() == Article.HOSPITAL) {
            var identifiers = file.identifiers().orElseThrow();
            return new DeliveryCommand.RecordReturnFile(
                    file.record(), identifiers.sha256(), identifiers.rows(), years.all());
        }
        return file.identifiers()
                .<Command>map(part -> new DeliveryCommand.RecordLinkedFile(
                        file.record(), part.sha256(), part.rows(), linked.record(application, file), years.all()))
                .orElseGet(() -> new FileCommand.RecordExtraction(file.record(), years.all()));
    }

    /// Appends what the job built, in the name of the one who asked.
    public Answer record(Actor extractor, String id, Command built) {
        return applications.give(extractor, id, built).orElseThrow(() -> new UnknownApplication(id));
    }

    /// The verifier agrees: the file is made again, compared, encrypted and kept.
    public Optional<Answer> accept(SignedIn who, String id, String note) {
        return pack(who, id, packages -> packages.acceptance(note));
    }

    /// The same file under a new passphrase.
    public Optional<Answer> packAgain(SignedIn who, String id) {
        return pack(who, id, PackageMaker.Made::packedAgain);
    }

    private Optional<Answer> pack(SignedIn who, String id, Function<PackageMaker.Made, Command> command) {
        return transactions.get(() -> {
            var application = store.lock(id);
            var built = application.flatMap(found -> found.last(FileEvent.FileBuilt.class));
            if (application.isEmpty() || built.isEmpty()) {
                return Optional.<Answer>empty();
            }
            var made = maker.make(
                    application.get(), rebuild(application.get(), built.get().record()));
            var answer = applications.give(who, id, command.apply(made));
            if (answer.isPresent() && answer.get() instanceof Answer.Decided) {
                made.packages().forEach((part, packed) -> {
                    packages.keep(id, packed.record(), packed.content(), clock.instant());
                    passphrases.keep(key(id, part), who.account().toString(), packed.passphrase());
                });
            }
            return answer;
        });
    }

    private static String key(String id, Part part) {
        return id + ":" + part.code();
    }

    private ExtractedFile rebuild(Application application, ExtractionRecord record) {
        byte[] secret = packages.secret(record.secretId()).orElseThrow(() -> new UnknownApplication(record.secretId()));
        return extract(application, ready(application), record.secretId(), secret, Progress.NONE);
    }

    private ExtractionSpec ready(Application application) {
        return switch (derive(application).orElseThrow(() -> new UnknownApplication(application.id()))) {
            case ExtractionSpec.Derivation.Ready(var ready) -> ready;
            case ExtractionSpec.Derivation.NotReady(var reasons) -> throw new ExtractionRefused(reasons);
        };
    }

    private ExtractedFile extract(
            Application application, ExtractionSpec spec, String secretId, byte[] secret, Progress progress) {
        if (approval(application).article() == Article.HOSPITAL) {
            return audited(spec, returned.make(approval(application), spec, secretId, secret, progress));
        }
        return ofAList(application)
                ? audited(spec, linked.make(application, spec, secretId, secret, progress))
                : extract(spec, secretId, secret, progress);
    }

    private ExtractedFile audited(ExtractionSpec spec, ExtractedFile file) {
        audit(spec, file);
        return file;
    }

    private static Approval approval(Application application) {
        return application.approval().orElseThrow(() -> new UnknownApplication(application.id()));
    }

    /// Asks for the files of every hospital whose request waits (法第20条の一括抽出): how many were asked for.
    public int requestReturns(SignedIn who) {
        var waiting = transactions.get(() -> store.lines().stream()
                .filter(line -> line.phase() == Phase.EXTRACTING)
                .map(ApplicationStore.Line::id)
                .filter(id -> store.find(id)
                        .filter(found -> approval(found).article() == Article.HOSPITAL)
                        .isPresent())
                .toList());
        return (int) waiting.stream().filter(id -> request(who, id).isEmpty()).count();
    }

    private ExtractedFile extract(ExtractionSpec spec, String secretId, byte[] secret, Progress progress) {
        return transactions.as(Acting.EXTRACTION, () -> {
            try (var source = rows.of(spec.closings())) {
                var inhabitants = populations.of(spec.closings().stream()
                        .map(closing -> closing.year().value())
                        .toList());
                var file = new Extractor(spec, secretId, secret, inhabitants).extract(source, progress);
                audit(spec, file);
                return file;
            }
        });
    }

    private void audit(ExtractionSpec spec, ExtractedFile file) {
        audit.read(
                ProvisionAudit.EXTRACTED,
                "provision:" + spec.provision().value(),
                Map.of(
                        "rows", Long.toString(file.record().rowsOut()),
                        "columns", file.record().columns().toString(),
                        "sha256", file.record().dataSha256()));
    }

    /// The passphrase of a package just made, once, for the one who made it.
    public Optional<Passphrase> showPassphrase(SignedIn who, String id, Part part) {
        var shown = passphrases.take(key(id, part), who.account().toString());
        if (shown.isPresent()) {
            transactions.run(() -> store.find(id)
                    .flatMap(application -> packed(application, part))
                    .ifPresent(packed -> audit.read(
                            ProvisionAudit.PASSPHRASE_SHOWN,
                            ApplicationDesk.subject(id),
                            Map.of("sha256", packed.sha256()))));
        }
        return shown;
    }

    /// The package of a part as last made.
    public static Optional<PackageRecord> packed(Application application, Part part) {
        return switch (part) {
            case WHOLE, DATA -> application.last(FileEvent.PackageMade.class).map(FileEvent.PackageMade::packed);
            case IDENTIFIERS ->
                application.last(DeliveryEvent.IdentifiersPacked.class).map(DeliveryEvent.IdentifiersPacked::packed);
        };
    }
}
