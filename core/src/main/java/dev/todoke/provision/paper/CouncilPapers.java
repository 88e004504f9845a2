package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.review.CouncilResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What is printed for a meeting of the council (審議会の紙面): request, reply, and the papers of each member.
///
/// @param agenda applications of the meeting, in the order of their papers
public record CouncilPapers(Meeting meeting, List<Application> agenda, PaperTexts texts, PaperOffice office) {

    public static final String REQUEST = "K-3";
    public static final String REPLY = "K-4";
    public static final String PAPERS = "K-5";

    public CouncilPapers {
        agenda = List.copyOf(agenda);
    }

    /// Request to the council (諮問).
    public PaperForm request() {
        var rows = agenda.stream().map(this::line).toList();
        return set(REQUEST, 0, values().with("list", rows));
    }

    /// Reply of the council with its results (答申).
    public PaperForm reply() {
        var rows = agenda.stream()
                .map(application -> {
                    var line = new TreeMap<>(line(application));
                    Deliberation.of(application, meeting.id()).result().forEach(result -> {
                        line.put("result", result.outcome().ja());
                        line.put("note", note(result));
                    });
                    return line;
                })
                .<Map<String, String>>map(line -> line)
                .toList();
        return set(REPLY, 0, values().with("list", rows));
    }

    private static String note(CouncilResult result) {
        return result.conditions().isEmpty() ? result.note() : String.join("\n", result.conditions());
    }

    /// The papers of one member (回収資料): a cover, and of each application the summary and the form as
    /// submitted. What the
    /// member is in conflict with is left out. The number of the copy stands on every page.
    public PaperForm papersOf(Member member, int copy) {
        var forms = new ArrayList<PaperForm>();
        var rows = new ArrayList<Map<String, String>>();
        for (Application application : agenda) {
            boolean given = Deliberation.of(application, meeting.id())
                    .conflictOf(member, application)
                    .isEmpty();
            var line = new TreeMap<>(line(application));
            line.put("state", given ? "配付" : "利益相反のため配付しない");
            rows.add(line);
            if (given) {
                forms.addAll(of(application));
            }
        }
        forms.addFirst(set(
                PAPERS,
                copy,
                values().with("list", rows)
                        .with("copy", Integer.toString(copy))
                        .with("member", member.name())
                        .with("place", meeting.place())));
        return Bundle.of(PAPERS, "回収資料　No. %d　%s（審議の終了後に回収します）".formatted(copy, meeting.name()), forms);
    }

    private List<PaperForm> of(Application application) {
        var subject = PaperForm.Subject.of(application.numberText(), application.version());
        var summary = new PaperSetter(texts)
                .form(
                        OfficePapers.SUMMARY,
                        subject,
                        meeting.heldOn(),
                        new SummaryValues(application).filled(PaperValues.none(office.calendar())));
        var papers = new ApplicationPapers(application, texts, office);
        var forms = new ArrayList<>(List.of(summary));
        papers.offered().stream()
                .filter(offered -> offered.form().startsWith("2-") && offered.part() == 0)
                .flatMap(offered -> papers.paper(offered.form(), 0).stream())
                .forEach(forms::add);
        return forms;
    }

    private PaperForm set(String form, int part, PaperValues values) {
        var subject = new PaperForm.Subject("M" + meeting.heldOn(), agenda.size(), part);
        return new PaperSetter(texts).form(form, subject, meeting.heldOn(), values);
    }

    private PaperValues values() {
        return PaperValues.none(office.calendar())
                .with("authority", office.authority())
                .with("council", office.council() + "会長")
                .with("meeting", meeting.name())
                .with("held-on", meeting.heldOn());
    }

    private Map<String, String> line(Application application) {
        var document = application.document().orElseThrow();
        return Map.of(
                "paper",
                        Integer.toString(
                                Deliberation.of(application, meeting.id()).paper()),
                "number", application.numberText(),
                "title", document.title(),
                "basis", document.basis().nameJa(),
                "kind", document.kind().ja());
    }
}
