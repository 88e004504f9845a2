package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.UsePeriod;
import dev.todoke.provision.council.Difference;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What is filled into the summary of an application (申出の要約): what is asked, and what changed since the
/// version before.
record SummaryValues(Application application) {

    PaperValues filled(PaperValues empty) {
        var draft = application.submitted();
        var document = application.document().orElseThrow();
        var values = new DraftValues(Form.of(draft), draft, empty.calendar()).values();
        var summary = values.with("2", application.numberText())
                .with("title", document.title())
                .with("party", draft.text("party-name"))
                .with("basis", document.basis().nameJa())
                .with("information", document.kind().ja())
                .with("users", users())
                .with("asked-period", period(document.period(), empty.calendar()));
        return changes().isEmpty() ? summary : summary.with("changes", changes());
    }

    private String users() {
        return application.document().orElseThrow().users().stream()
                .map(user -> user.institution() + "　" + user.name() + (user.chief() ? "（統括利用責任者）" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String period(UsePeriod period, PaperCalendar calendar) {
        String from = switch (period.start()) {
            case UsePeriod.Start.OnReceipt _ -> "提供を受けた日";
            case UsePeriod.Start.On(var date) -> calendar.text(date);
        };
        return from + "から" + calendar.text(period.end()) + "まで";
    }

    private List<Map<String, String>> changes() {
        return Difference.sinceLastVersion(application).stream()
                .<Map<String, String>>map(change -> Map.of(
                        "field",
                                Form.of(application.submitted())
                                        .fieldOf(change.field())
                                        .map(field -> field.number() + " " + field.labelJa())
                                        .orElse(change.field()),
                        "before", change.before(),
                        "after", change.after()))
                .toList();
    }
}
