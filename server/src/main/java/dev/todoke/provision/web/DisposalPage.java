package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.Holding;
import dev.todoke.provision.Publication;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.UnknownCodeOfForm;
import dev.todoke.provision.publication.PublicationForm;
import dev.todoke.provision.usage.DisposedMedium;
import dev.todoke.provision.usage.PublishedWork;
import dev.todoke.web.Choice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Disposal and final report on one form (廃棄処置及び実績報告, 様式例第6号, A-06).
///
/// @param sent what was typed so far
public record DisposalPage(Application application, List<CommandKind> open, Map<String, String> sent, boolean english) {

    private static final int BLANK_WORKS = 2;
    private static final int MOST_WORKS = 30;
    private static final List<String> DISPOSAL = List.of("-method", "-on", "-by", "-witness");

    public DisposalPage {
        open = List.copyOf(open);
        sent = Map.copyOf(sent);
    }

    /// One line for a publication; those that were cleared stand there already.
    public record Work(int number, String form, String citation, String on, String link, String check) {}

    public String id() {
        return application.id();
    }

    public String number() {
        return application.numberText();
    }

    public boolean disposal() {
        return open.contains(CommandKind.FILE_DISPOSAL);
    }

    /// Whether a report can be filed now, or together with the disposal.
    public boolean report() {
        return open.contains(CommandKind.FILE_FINAL_REPORT)
                || disposal() && application.document().orElseThrow().researchUse();
    }

    public List<Holding> holdings() {
        return Holding.of(application);
    }

    /// Why the last report was sent back, empty when it was not.
    public String returned() {
        return disposal()
                ? application
                        .last(ControlEvent.DisposalReturned.class)
                        .map(ControlEvent.DisposalReturned::why)
                        .orElse("")
                : "";
    }

    public List<Choice> methods() {
        var field = Form.anywhere("disposal-kinds").orElseThrow(() -> new UnknownCodeOfForm("disposal-kinds"));
        return Choice.withEmpty(
                "―",
                Form.current().choices(field).stream()
                        .map(choice -> Choice.of(choice.code(), english ? choice.en() : choice.ja()))
                        .toList());
    }

    public List<String> forms() {
        return Arrays.stream(PublicationForm.values())
                .map(PublicationForm::code)
                .toList();
    }

    public String value(String field) {
        return sent.getOrDefault(field, "");
    }

    public List<Work> works() {
        var works = new ArrayList<Work>();
        application.publications().stream()
                .filter(Publication::isCleared)
                .forEach(publication -> works.add(work(
                        works.size() + 1,
                        publication.request().form().code(),
                        publication.request().title(),
                        publication.request().plannedOn().toString(),
                        Integer.toString(publication.number()))));
        for (int blank = 0; blank < BLANK_WORKS; blank++) {
            works.add(work(works.size() + 1, "", "", "", ""));
        }
        return List.copyOf(works);
    }

    private Work work(int number, String form, String citation, String on, String check) {
        String front = "work-" + number + "-";
        return new Work(
                number,
                sent.getOrDefault(front + "form", form),
                sent.getOrDefault(front + "citation", citation),
                sent.getOrDefault(front + "on", on),
                value(front + "link"),
                sent.getOrDefault(front + "check", check));
    }

    /// A row in which anything is written counts; what it lacks is said at its field.
    static List<DisposedMedium> media(Application application, Map<String, String> sent) {
        return Holding.of(application).stream()
                .filter(holding -> DISPOSAL.stream()
                        .anyMatch(part ->
                                !sent.getOrDefault(holding.id() + part, "").isBlank()))
                .map(holding -> new DisposedMedium(
                        holding.id(),
                        sent.getOrDefault(holding.id() + "-method", ""),
                        SentValues.date(sent, holding.id() + "-on").orElse(LocalDate.MIN),
                        sent.getOrDefault(holding.id() + "-by", "").strip(),
                        sent.getOrDefault(holding.id() + "-witness", "").strip()))
                .toList();
    }

    static List<PublishedWork> published(Map<String, String> sent) {
        var works = new ArrayList<PublishedWork>();
        for (int number = 1; number <= MOST_WORKS; number++) {
            String front = "work-" + number + "-";
            String citation = sent.getOrDefault(front + "citation", "").strip();
            if (!citation.isEmpty()) {
                works.add(new PublishedWork(
                        sent.getOrDefault(front + "form", ""),
                        citation,
                        sent.getOrDefault(front + "on", "").strip(),
                        sent.getOrDefault(front + "link", "").strip(),
                        sent.getOrDefault(front + "check", "").strip()));
            }
        }
        return works;
    }
}
