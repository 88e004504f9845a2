package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.Changes;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.GrantedPeriod;
import dev.todoke.provision.Phase;
import dev.todoke.provision.Publication;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.review.CheckedLine;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.LineAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the office prints about one application (窓口の紙面): formal check, report of the council, letters,
/// drafting packet.
///
/// @param computed the formal check as the machine answers it
/// @param today for drafts that are not decided yet
public record OfficePapers(
        Application application, PaperTexts texts, PaperOffice office, List<CheckedLine> computed, LocalDate today) {

    public static final String CHECK = "5-1";
    public static final String REPORT = "5-2";
    public static final String ACCEPTANCE = "6-1";
    public static final String REFUSAL = "6-2";
    public static final String TO_HOSPITAL = "6-3";
    public static final String DEFECTS = "6-D";
    public static final String PACKET = "K-1";
    public static final String SUMMARY = "K-2";
    public static final String INVOICE = "K-6";
    public static final String SETTLING = "K-7";
    public static final String PUBLICATION = "K-8";
    public static final String CHANGE = "K-9";

    public OfficePapers {
        computed = List.copyOf(computed);
    }

    /// The papers that exist for the application now.
    public List<ApplicationPapers.Offered> offered() {
        if (application.version() == 0) {
            return List.of();
        }
        var forms = new ArrayList<String>(List.of(CHECK));
        if (application.last(ReviewEvent.CouncilResultRecorded.class).isPresent()) {
            forms.add(REPORT);
        }
        if (application.last(ReviewEvent.ApplicationReturned.class).isPresent()) {
            forms.add(DEFECTS);
        }
        letter().ifPresent(forms::add);
        if (application.phase() == Phase.DECISION) {
            forms.add(PACKET);
        }
        if (application.last(FeeEvent.FeeInvoiced.class).isPresent()) {
            forms.add(INVOICE);
        }
        if (application.last(FeeEvent.FeeSettled.class).isPresent()) {
            forms.add(SETTLING);
        }
        forms.add(SUMMARY);
        var offered = new ArrayList<>(forms.stream()
                .map(form -> new ApplicationPapers.Offered(form, 0, name(form)))
                .toList());
        application.publications().stream()
                .filter(Publication::isAnswered)
                .forEach(publication -> offered.add(numbered(PUBLICATION, publication.number())));
        Changes.of(application).all().stream()
                .filter(AnswerValues::printed)
                .forEach(change -> offered.add(numbered(CHANGE, change.number())));
        return List.copyOf(offered);
    }

    private ApplicationPapers.Offered numbered(String form, int number) {
        return new ApplicationPapers.Offered(form, number, "%s 第%d回".formatted(name(form), number));
    }

    private String name(String form) {
        return texts.lines(form).getFirst().ja();
    }

    /// The letter about the decision, once it is made.
    public Optional<String> letter() {
        if (application.last(ReviewEvent.ApplicationAccepted.class).isPresent()) {
            return Optional.of(hospital() ? TO_HOSPITAL : ACCEPTANCE);
        }
        return application.last(ReviewEvent.ApplicationRefused.class).map(_ -> REFUSAL);
    }

    /// One paper by its address; empty when it does not exist now.
    public Optional<PaperForm> paper(String address) {
        return offered().stream()
                .filter(offered -> offered.address().equals(address))
                .findFirst()
                .map(offered -> offered.form().equals(PACKET) ? packet() : set(offered.form(), offered.part()));
    }

    private PaperForm set(String form) {
        return set(form, 0);
    }

    private PaperForm set(String form, int part) {
        var subject = new PaperForm.Subject(application.numberText(), application.version(), part);
        return new PaperSetter(texts).form(form, subject, day(), part == 0 ? values(form) : answer(form, part));
    }

    /// Answers to a report of publication and to a change.
    private PaperValues answer(String form, int number) {
        var answers = new AnswerValues(application, letterHead());
        return form.equals(PUBLICATION) ? answers.publication(number) : answers.change(number);
    }

    private LocalDate day() {
        return decidedOn().orElse(today);
    }

    private Optional<LocalDate> decidedOn() {
        var accepted =
                application.last(ReviewEvent.ApplicationAccepted.class).map(ReviewEvent.ApplicationAccepted::decidedOn);
        return accepted.or(() ->
                application.last(ReviewEvent.ApplicationRefused.class).map(ReviewEvent.ApplicationRefused::decidedOn));
    }

    private PaperValues values(String form) {
        return switch (form) {
            case CHECK -> new CheckValues(application, computed).filled(PaperValues.none(office.calendar()));
            case REPORT -> new ReportValues(application, office).filled(PaperValues.none(office.calendar()));
            case SUMMARY -> new SummaryValues(application).filled(PaperValues.none(office.calendar()));
            case DEFECTS -> defects(letterHead());
            case REFUSAL -> refusal(letterHead());
            case PACKET -> cover(letterHead());
            case INVOICE -> new FeeValues(application).invoice(letterHead());
            case SETTLING -> new FeeValues(application).settling(letterHead());
            default -> acceptance(letterHead());
        };
    }

    /// Number, day, addressee and sender; empty before the decision, to be typed back.
    private PaperValues letterHead() {
        var values = PaperValues.none(office.calendar())
                .with("0.1", documentNumber())
                .with("0.3", application.submitted().text("party-name"))
                .with("0.4", office.authority())
                .with("2", application.numberText());
        if (decidedOn().isPresent()) {
            values = values.with("0.2", decidedOn().get());
        }
        return submittedOn().isPresent() ? values.with("1", submittedOn().get()) : values;
    }

    private Optional<LocalDate> submittedOn() {
        return application.last(WritingEvent.ApplicationSubmitted.class).map(WritingEvent.ApplicationSubmitted::on);
    }

    private String documentNumber() {
        var accepted = application
                .last(ReviewEvent.ApplicationAccepted.class)
                .map(ReviewEvent.ApplicationAccepted::documentNumber);
        return accepted.or(() -> application
                        .last(ReviewEvent.ApplicationRefused.class)
                        .map(ReviewEvent.ApplicationRefused::documentNumber))
                .orElse("");
    }

    private boolean hospital() {
        return application.submitted().text("article").equals(Article.HOSPITAL.code());
    }

    private PaperValues acceptance(PaperValues head) {
        return head.with(
                        "3",
                        application
                                .last(ReviewEvent.ProvisionNumbered.class)
                                .map(event -> event.number().value())
                                .orElse(""))
                .with("information", application.document().orElseThrow().kind().ja())
                .with("period", period())
                .with("fee", new FeeValues(application).told())
                .with("4", String.join("\n", conditions()));
    }

    private List<String> conditions() {
        return application
                .last(ReviewEvent.ApplicationAccepted.class)
                .map(ReviewEvent.ApplicationAccepted::conditions)
                .or(() -> council().map(CouncilResult::conditions))
                .orElse(List.of());
    }

    /// The period that is granted, in words.
    private String period() {
        var period = GrantedPeriod.of(application, today);
        String from = switch (period.start()) {
            case UsePeriod.Start.OnReceipt _ -> "提供を受けた日";
            case UsePeriod.Start.On(var date) -> office.calendar().text(date);
        };
        return from + "から" + office.calendar().text(period.end()) + "まで";
    }

    private PaperValues refusal(PaperValues head) {
        return head.with(
                "3",
                application
                        .last(ReviewEvent.ApplicationRefused.class)
                        .map(ReviewEvent.ApplicationRefused::reason)
                        .or(() -> council().map(CouncilResult::note))
                        .orElse(""));
    }

    private PaperValues defects(PaperValues head) {
        var returned = application.last(ReviewEvent.ApplicationReturned.class).orElseThrow();
        var rows = returned.lines().stream()
                .filter(line -> line.verdict() == LineAnswer.Verdict.MISSING)
                .<Map<String, String>>map(line -> Map.of(
                        "line", line.line(),
                        "question", CheckValues.question(line.line()),
                        "note", line.note()))
                .toList();
        var values = head.with("defects", rows).with("3", returned.letter());
        return returned.decidedOn().isEmpty()
                ? values
                : values.with("0.1", returned.documentNumber()).with("0.2", LocalDate.parse(returned.decidedOn()));
    }

    private Optional<CouncilResult> council() {
        return application.last(ReviewEvent.CouncilResultRecorded.class).map(ReviewEvent.CouncilResultRecorded::result);
    }

    private boolean favourable() {
        return council().map(result -> result.outcome().favourable()).orElse(true);
    }

    private PaperValues cover(PaperValues head) {
        var document = application.document().orElseThrow();
        var values = head.with("subject", "申請された情報の提供について（" + document.title() + "）")
                .with("party", application.submitted().text("party-name"))
                .with("basis", document.basis().nameJa())
                .with("information", document.kind().ja())
                .with("question", favourable() ? "次の案により通知し、情報を提供してよろしいか。" : "次の案により、提供しないことを通知してよろしいか。")
                .with("council", council().map(OfficePapers::words).orElse("審議会を経ない"));
        return favourable() ? values.with("period", period()) : values;
    }

    static String words(CouncilResult result) {
        return result.outcome().ja() + "（" + result.meeting() + "）";
    }

    /// Cover, draft letter, 5-1, 5-2 and summary as one file (起案一式).
    private PaperForm packet() {
        var forms = new ArrayList<>(List.of(set(PACKET), draftLetter(), set(CHECK)));
        if (council().isPresent()) {
            forms.add(set(REPORT));
        }
        forms.add(set(SUMMARY));
        return Bundle.of(PACKET, forms);
    }

    private PaperForm draftLetter() {
        if (!favourable()) {
            return set(REFUSAL);
        }
        return set(hospital() ? TO_HOSPITAL : ACCEPTANCE);
    }
}
