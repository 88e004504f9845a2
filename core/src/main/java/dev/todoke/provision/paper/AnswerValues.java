package dev.todoke.provision.paper;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.Application;
import dev.todoke.provision.Change;
import dev.todoke.provision.Changes;
import dev.todoke.provision.ControlEvent;
import dev.todoke.provision.Event;
import dev.todoke.provision.Publication;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.UseEvent;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.control.ChangeTable;
import dev.todoke.provision.publication.FoundPlace;
import dev.todoke.provision.publication.PublicationRule;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is filled into answers during use (公表前確認の結果・変更の承認又は不承認).
///
/// @param head number, day, addressee and sender of a letter
record AnswerValues(Application application, PaperValues head) {

    /// Whether an answer to the change exists.
    static boolean printed(Change change) {
        return change.answer() == Change.State.ACCEPTED || change.answer() == Change.State.REFUSED;
    }

    /// The result of a check before publication: places and rules, no number from a table.
    PaperValues publication(int number) {
        var publication = application.publications().stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow();
        var answered = publication.answers().getFirst();
        var values = own(answered.documentNumber(), answeredOn(number))
                .with("count", Integer.toString(number))
                .with("asked", OfficeDay.of(publication.askedAt()))
                .with("title", publication.request().title())
                .with("form", publication.request().form().ja())
                .with("planned", publication.request().plannedOn())
                .with("result", result(answered, publication))
                .with("words", answered.words())
                .with("edition", answered.edition());
        var rows = answered.found().stream().map(AnswerValues::row).toList();
        return rows.isEmpty() ? values : values.with("found", rows);
    }

    private static String result(UseEvent.PublicationAnswered answered, Publication publication) {
        if (answered.cleared()) {
            return "公表して差し支えありません。";
        }
        return "公表を待ってください。次の点を直して、改めて報告してください。"
                + (publication.request().tables().isEmpty() ? "" : "直した表は、もう一度点検します。");
    }

    private static Map<String, String> row(FoundPlace found) {
        var rule = Coded.find(PublicationRule.values(), found.rule());
        return Map.of(
                "table", found.table().isEmpty() ? "文章" : found.table(),
                "place", found.place(),
                "rule", found.rule(),
                "what", rule.map(PublicationRule::ja).orElse(""),
                "weight", rule.map(known -> known.weight().ja()).orElse(""));
    }

    private LocalDate answeredOn(int number) {
        return on(event -> event instanceof UseEvent.PublicationAnswered answered && answered.number() == number);
    }

    private LocalDate on(Predicate<Event> wanted) {
        return application.history().stream()
                .filter(recorded -> wanted.test(recorded.event()))
                .map(RecordedEvent::at)
                .map(OfficeDay::of)
                .findFirst()
                .orElseThrow();
    }

    /// The answer to a change.
    PaperValues change(int number) {
        var change = Changes.of(application).numbered(number).orElseThrow();
        var verdict = verdict(number).orElseThrow();
        boolean accepted = change.answer() == Change.State.ACCEPTED;
        var values = own(verdict.documentNumber(), verdict.decidedOn())
                .with("count", Integer.toString(number))
                .with("asked", OfficeDay.of(change.askedAt()))
                .with("3", provisionNumber())
                .with("result", accepted ? "承認します。" : "承認しません。承認した内容のまま利用してください。")
                .with("classes", classes(change))
                .with(
                        "council",
                        change.councils().stream()
                                .map(heard ->
                                        heard.meeting() + "（" + head.calendar().text(heard.heldOn()) + "）")
                                .collect(Collectors.joining("、")))
                .with("words", change.words())
                .with("changes", ApplicationPapers.differences(change, head.calendar()));
        return accepted ? values.with("until", verdict.until()) : values;
    }

    private static String classes(Change change) {
        return change.asked().classes().stream()
                .map(ChangeTable::named)
                .map(known -> known.number() + " " + known.nameJa())
                .collect(Collectors.joining("、"));
    }

    /// Number and day of an answer. @param until the last day of use as approved
    private record Verdict(String documentNumber, LocalDate decidedOn, LocalDate until) {}

    private Optional<Verdict> verdict(int number) {
        return application.history().stream()
                .map(RecordedEvent::event)
                .flatMap(event -> switch (event) {
                    case ControlEvent.ChangeAccepted accepted
                    when accepted.number() == number ->
                        Optional.of(new Verdict(
                                        accepted.documentNumber(),
                                        accepted.decidedOn(),
                                        accepted.approval().period().end()))
                                .stream();
                    case ControlEvent.ChangeRefused refused
                    when refused.number() == number ->
                        Optional.of(new Verdict(refused.documentNumber(), refused.decidedOn(), refused.decidedOn()))
                                .stream();
                    default -> Optional.<Verdict>empty().stream();
                })
                .findFirst();
    }

    private String provisionNumber() {
        return application
                .last(ReviewEvent.ProvisionNumbered.class)
                .map(event -> event.number().value())
                .orElse("");
    }

    /// These letters carry their own number and day, not those of the decision.
    private PaperValues own(String number, LocalDate day) {
        var values = new TreeMap<>(head.byNumber());
        values.remove("0.1");
        return new PaperValues(head.calendar(), values).with("0.1", number).with("0.2", day);
    }
}
