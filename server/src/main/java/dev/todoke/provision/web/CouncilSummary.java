package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.council.Difference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What council members read first (審議のための要約): what is asked, by what method, what changed, what was decided before.
public record CouncilSummary(
        List<DocumentView.Line> asked,
        List<DocumentView.Line> method,
        int version,
        List<Changed> changes,
        List<Earlier> earlier) {

    private static final List<String> ASKED = List.of(
            "article",
            "kind",
            "party-name",
            "purpose",
            "users",
            "years",
            "area",
            "sites",
            "survival",
            "survival-kinds",
            "sexes",
            "age-from",
            "age-to",
            "period-start",
            "period-end",
            "long-use",
            "study-end",
            "publications");
    private static final List<String> METHOD = List.of("items", "method-kinds", "method", "table-shells", "statistics");

    public CouncilSummary {
        asked = List.copyOf(asked);
        method = List.copyOf(method);
        changes = List.copyOf(changes);
        earlier = List.copyOf(earlier);
    }

    /// One field that differs from the version before.
    public record Changed(String label, String before, String after) {}

    /// Another application of the same applicant.
    public record Earlier(String number, String title, Phase phase, String decidedOn) {}

    static CouncilSummary of(Application application, List<Application> others) {
        Draft draft = application.submitted();
        return new CouncilSummary(
                DocumentView.evidence(draft, ASKED),
                DocumentView.evidence(draft, METHOD),
                application.version(),
                Difference.sinceLastVersion(application).stream()
                        .map(CouncilSummary::changed)
                        .toList(),
                others.stream().map(CouncilSummary::earlier).toList());
    }

    private static Changed changed(Difference difference) {
        String label = Form.current()
                .fieldOf(difference.field())
                .map(field -> field.number() + " " + field.labelJa())
                .orElse(difference.field());
        return new Changed(label, difference.before(), difference.after());
    }

    private static Earlier earlier(Application other) {
        var accepted =
                other.last(ReviewEvent.ApplicationAccepted.class).map(ReviewEvent.ApplicationAccepted::decidedOn);
        var refused = other.last(ReviewEvent.ApplicationRefused.class).map(ReviewEvent.ApplicationRefused::decidedOn);
        return new Earlier(
                other.numberText(),
                other.submitted().text("title"),
                other.phase(),
                Stream.concat(accepted.stream(), refused.stream())
                        .findFirst()
                        .map(LocalDate::toString)
                        .orElse(""));
    }
}
