package dev.todoke.provision.paper;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.Application;
import dev.todoke.provision.Change;
import dev.todoke.provision.Changes;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Holding;
import dev.todoke.provision.PledgeEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.control.FieldChange;
import dev.todoke.provision.paper.PaperForm.Subject;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The forms that an applicant hands in, filled from one application (申出者が出す様式).
///
/// @param office what the office prints everywhere
public record ApplicationPapers(Application application, PaperTexts texts, PaperOffice office) {

    /// The pledge (様式第2-3号), one paper for each user.
    public static final String PLEDGE = "2-3";

    /// The application for a change (様式例第2-4号), one paper for each change.
    public static final String CHANGE = "国2-4";

    /// Fields at the head of every form.
    private static final Set<String> HEAD = Set.of("0.1", "0.2", "0.3", "number");

    /// One paper that can be printed.
    ///
    /// @param form number of the form
    /// @param part row of the user for a pledge, number of a change, 0 for the others
    /// @param name how it is called in a list
    public record Offered(String form, int part, String name) {

        /// How its files are called: `2-1`, `2-3.2` for the second user, `n6` for a national form.
        public String address() {
            return form.replace("国", "n") + (part == 0 ? "" : "." + part);
        }
    }

    /// The papers of this application; those for the end of use from the acceptance on.
    public List<Offered> offered() {
        var offered = new ArrayList<Offered>();
        offered.add(plain(hospital() ? "2-2" : "2-1"));
        for (int row : draft().rows("users")) {
            offered.add(new Offered(PLEDGE, row, name(PLEDGE) + " " + draft().text("users.%d.name".formatted(row))));
        }
        enclosures().map(this::plain).forEach(offered::add);
        if (application.last(ReviewEvent.ApplicationAccepted.class).isPresent()) {
            var changes = Changes.of(application).all();
            changes.forEach(change -> offered.add(
                    new Offered(CHANGE, change.number(), "%s 第%d回".formatted(name(CHANGE), change.number()))));
            if (changes.isEmpty()) {
                offered.add(plain(CHANGE));
            }
            offered.add(plain("国6"));
        }
        return List.copyOf(offered);
    }

    /// Forms that go with an application under its article; all of them while none is chosen.
    private Stream<String> enclosures() {
        return Coded.find(Article.values(), draft().text("article"))
                .map(article -> switch (article) {
                    case PREFECTURE, MUNICIPALITY -> Stream.of("3-1", "4-1", "4-2");
                    case RESEARCH_IDENTIFIABLE -> Stream.of("3-2", "4-2");
                    case HOSPITAL, RESEARCH_ANONYMISED -> Stream.of("4-2");
                })
                .orElseGet(() -> Stream.of("3-1", "3-2", "4-1", "4-2"));
    }

    private Offered plain(String form) {
        return new Offered(form, 0, name(form));
    }

    private String name(String form) {
        return texts.lines(form).stream()
                .filter(line -> line.kind() == PaperKind.TAG)
                .map(PaperLine::ja)
                .findFirst()
                .orElse(form);
    }

    /// One paper; empty when this application has no such paper.
    public Optional<PaperForm> paper(String form, int part) {
        return offered().stream()
                .filter(offered -> offered.form().equals(form) && offered.part() == part)
                .findFirst()
                .map(this::set);
    }

    private PaperForm set(Offered offered) {
        var subject = new Subject(
                application.numberText().isEmpty() ? application.id() : application.numberText(),
                application.version(),
                offered.part());
        return new PaperSetter(texts).form(offered.form(), subject, day(), values(offered.form(), offered.part()));
    }

    private Draft draft() {
        return application.version() == 0 ? application.draft() : application.submitted();
    }

    private boolean hospital() {
        return draft().text("article").equals(Article.HOSPITAL.code());
    }

    private Optional<LocalDate> submittedOn() {
        return application.last(WritingEvent.ApplicationSubmitted.class).map(WritingEvent.ApplicationSubmitted::on);
    }

    /// The day of the file: of the submission, or of the first draft.
    private LocalDate day() {
        return submittedOn()
                .or(() -> application.history().stream().findFirst().map(first -> OfficeDay.of(first.at())))
                .orElse(LocalDate.EPOCH);
    }

    private PaperValues values(String form, int part) {
        var filled = new DraftValues(Form.of(draft()), draft(), office.calendar()).values();
        var head = head(filled);
        return switch (form) {
            case "2-1" ->
                new DerivedFields(draft(), office.calendar()).form21(head).with("annex", annex());
            case "2-2" -> new DerivedFields(draft(), office.calendar()).form22(head);
            case PLEDGE -> pledge(head, part);
            case "3-1" -> about(head).with("1", filled.text("2ア"));
            case "3-2", "4-1" -> about(head);
            case "4-2" -> about(head).with("1", contractors());
            case CHANGE -> change(withoutFields(head), part);
            case "国6" -> report(withoutFields(head));
            default -> head;
        };
    }

    /// Values that every paper of the applicant carries.
    private PaperValues head(PaperValues filled) {
        var head = filled.with("0.2", office.authority()).with("0.3", party());
        if (submittedOn().isPresent()) {
            head = head.with("0.1", submittedOn().get());
        }
        return head.with("number", application.numberText());
    }

    /// Head of a paper about an application: 0.4 is the day it was handed in.
    private PaperValues about(PaperValues head) {
        var about = withoutFields(head);
        return submittedOn().isPresent() ? about.with("0.4", submittedOn().get()) : about;
    }

    /// Head alone: numbers of other forms that mean other fields are taken out.
    private PaperValues withoutFields(PaperValues head) {
        var kept = new TreeMap<>(head.byNumber());
        kept.keySet().retainAll(HEAD);
        return new PaperValues(head.calendar(), kept);
    }

    private String party() {
        var fields = hospital()
                ? Stream.of("party-name", "representative", "party-address", "party-phone")
                : Stream.of("party-name", "representative");
        return fields.map(draft()::text).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String contractors() {
        return draft().rows("users").stream()
                .filter(row -> draft().text("users.%d.role".formatted(row)).contains("contractor"))
                .map(row -> draft().text("users.%d.institution".formatted(row)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private List<Map<String, String>> annex() {
        var chosen = new TreeSet<>(draft().choices("items"));
        return Layout.items().stream()
                .<Map<String, String>>map(item -> Map.of(
                        "number", Integer.toString(item.number()),
                        "name", item.nameJa(),
                        "chosen", chosen.contains(Integer.toString(item.number())) ? "○" : ""))
                .toList();
    }

    private PaperValues pledge(PaperValues head, int row) {
        var user = "users." + row + ".";
        var values = withoutFields(head)
                .with("user.name", draft().text(user + "name"))
                .with("user.institution", draft().text(user + "institution"))
                .with("user.post", draft().text(user + "post"))
                .with("title", draft().text("title"))
                .with("9.k", new TreeSet<>(List.of("governor")), office.authority())
                .with("10", date(draft().text(user + "pledged")));
        return application.pledges().users(draft()).stream()
                .filter(pledge -> pledge.row() == row)
                .flatMap(pledge -> pledge.signature().stream())
                .findFirst()
                .map(signed -> signed(values, signed))
                .orElse(values);
    }

    /// A pledge that was signed on screen names its day and the words that were read.
    private PaperValues signed(PaperValues values, PledgeEvent.PledgeSigned signed) {
        return values.with("10", signed.on())
                .with("11", signed.name() + "（画面で署名）")
                .with("edition", signed.edition());
    }

    private String date(String typed) {
        return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? office.calendar().text(LocalDate.parse(typed)) : "";
    }

    private String numbers() {
        var provision = application
                .last(ReviewEvent.ProvisionNumbered.class)
                .map(event -> "提供番号 " + event.number().value())
                .orElse("");
        return (provision + "　申出番号 " + application.numberText()).strip();
    }

    private PaperValues change(PaperValues head, int number) {
        var values = head.with("1", numbers());
        return Changes.of(application)
                .numbered(number)
                .map(change -> changed(values, change))
                .orElse(values);
    }

    private PaperValues changed(PaperValues values, Change change) {
        return values.with("0.1", OfficeDay.of(change.askedAt()))
                .with("2", differences(change, office.calendar()))
                .with("3", change.asked().reason())
                .with("4", change.asked().classes(), "")
                .with("5", "第%d回の変更".formatted(change.number()));
    }

    /// Field, old and new words of everything a change changes.
    static List<Map<String, String>> differences(Change change, PaperCalendar calendar) {
        var form = Form.of(change.before());
        var before = new DraftValues(form, change.before(), calendar);
        var after = new DraftValues(form, change.after(), calendar);
        return change.differences().stream()
                .<Map<String, String>>map(difference -> Map.of(
                        "field", label(form, difference),
                        "old", before.words(difference.beforeId()),
                        "new", after.words(difference.afterId())))
                .toList();
    }

    private static String label(Form form, FieldChange difference) {
        var field = form.fieldOf(difference.field());
        var name = field.map(found -> found.number() + " " + found.labelJa()).orElse(difference.field());
        return difference.row().isEmpty() ? name : name + "（" + difference.row() + "）";
    }

    private PaperValues report(PaperValues head) {
        var values = head.with("1", numbers());
        var until = application.last(UseEvent.UseBegan.class).map(UseEvent.UseBegan::until);
        if (until.isPresent()) {
            values = values.with("2", until.get());
        }
        var disposed = application.last(UseEvent.DisposalFiled.class);
        if (disposed.isPresent()) {
            values = values.with(
                    "3", disposed.get().media().stream().map(this::medium).toList());
        }
        var handed = application.last(FileEvent.HandedOver.class).map(FileEvent.HandedOver::medium);
        return values.with("medium", handed.orElse(""))
                .with("5", published())
                .with(
                        "6",
                        application
                                .last(UseEvent.FinalReportFiled.class)
                                .map(UseEvent.FinalReportFiled::notReached)
                                .orElse(""));
    }

    private String published() {
        var lines = new ArrayList<String>();
        application.last(UseEvent.FinalReportFiled.class).ifPresent(report -> {
            report.works()
                    .forEach(work -> lines.add(
                            String.join("　", List.of(work.citation(), work.on(), work.link(), work.check()))));
            lines.add(report.publications());
        });
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /// What the list of media and copies calls it; earlier reports name it themselves.
    private String named(String medium) {
        return Holding.of(application).stream()
                .filter(holding -> holding.id().equals(medium))
                .map(holding -> holding.id() + " " + holding.label())
                .findFirst()
                .orElse(medium);
    }

    private Map<String, String> medium(DisposedMedium disposed) {
        return Map.of(
                "medium", named(disposed.medium()),
                "by", disposed.by(),
                "witness", disposed.witness(),
                "method", DerivedFields.disposal(disposed.method()),
                "on", office.calendar().text(disposed.on()));
    }
}
