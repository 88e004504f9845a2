package dev.todoke.provision;

import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.OfficeDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the office did in a calendar year (窓口の統計), by article; the minister asks for it (法第42条).
///
/// Counts by the day on which something happened.
public final class OfficeYear {

    /// One figure: a value for each article, and over all.
    public record Row(OfficeFigure figure, Map<Article, String> byArticle, String all) {
        public Row {
            byArticle = Collections.unmodifiableMap(new EnumMap<>(byArticle));
        }

        public String of(Article article) {
            return byArticle.getOrDefault(article, "");
        }
    }

    private final List<Application> applications;
    private final int year;

    private OfficeYear(List<Application> applications, int year) {
        this.applications = applications;
        this.year = year;
    }

    public static List<Row> of(List<Application> applications, int year) {
        var submitted = applications.stream()
                .filter(application -> application.version() > 0)
                .toList();
        return Arrays.stream(OfficeFigure.values())
                .map(figure -> row(submitted, figure, year))
                .toList();
    }

    private static Row row(List<Application> applications, OfficeFigure figure, int year) {
        var values = new EnumMap<Article, String>(Article.class);
        for (Article article : Article.values()) {
            var own = applications.stream()
                    .filter(application -> application.document().orElseThrow().article() == article)
                    .toList();
            values.put(article, new OfficeYear(own, year).value(figure));
        }
        return new Row(figure, values, new OfficeYear(applications, year).value(figure));
    }

    private String value(OfficeFigure figure) {
        return switch (figure) {
            case SUBMITTED -> count(WritingEvent.ApplicationNumbered.class);
            case RETURNED -> count(ReviewEvent.ApplicationReturned.class);
            case ACCEPTED -> count(ReviewEvent.ApplicationAccepted.class);
            case REFUSED -> count(ReviewEvent.ApplicationRefused.class);
            case WITHDRAWN -> count(WritingEvent.ApplicationWithdrawn.class);
            case DAYS_TO_DECISION -> median(this::daysToDecision);
            case DAYS_TO_DELIVERY -> median(this::daysToDelivery);
            case PROVISIONS -> count(FileEvent.HandedOver.class);
            case ITEMS -> sum(OfficeYear::columns);
            case YEARS -> sum(OfficeYear::years);
            case USERS ->
                sum(application -> application.document().orElseThrow().users().size());
            case CHANGES -> count(ControlEvent.ChangeAccepted.class);
            case PUBLICATIONS -> count(UseEvent.PublicationAsked.class);
            case CLEARED -> cleared();
            case INCIDENTS -> count(ControlEvent.IncidentReported.class);
            case AUDITS -> count(ControlEvent.AuditOpened.class);
            case STOPPED -> count(UseEvent.ProvisionStopped.class);
            case DISPOSALS -> count(UseEvent.DisposalAccepted.class);
            case CLOSED -> count(UseEvent.CaseClosed.class);
        };
    }

    private boolean inYear(RecordedEvent recorded) {
        return OfficeDay.of(recorded.at()).getYear() == year;
    }

    private String count(Class<? extends Event> kind) {
        return Long.toString(applications.stream()
                .flatMap(application -> application.history().stream())
                .filter(recorded -> kind.isInstance(recorded.event()) && inYear(recorded))
                .count());
    }

    private String cleared() {
        return Long.toString(applications.stream()
                .flatMap(application -> application.history().stream())
                .filter(recorded -> recorded.event() instanceof UseEvent.PublicationAnswered answered
                        && answered.cleared()
                        && inYear(recorded))
                .count());
    }

    /// Over the applications to which data were handed over in the year.
    private String sum(java.util.function.ToIntFunction<Application> value) {
        return Integer.toString(applications.stream()
                .filter(application -> application.history().stream()
                        .anyMatch(recorded -> recorded.event() instanceof FileEvent.HandedOver && inYear(recorded)))
                .mapToInt(value)
                .sum());
    }

    private static int columns(Application application) {
        return application
                .last(FileEvent.FileBuilt.class)
                .map(built -> built.record().columns().size())
                .orElse(0);
    }

    private static int years(Application application) {
        return application
                .last(FileEvent.FileBuilt.class)
                .map(built -> built.record().range().years().size())
                .orElse(0);
    }

    private Optional<Long> daysToDecision(Application application) {
        return days(application, WritingEvent.ApplicationNumbered.class, ReviewEvent.ApplicationAccepted.class)
                .or(() -> days(
                        application, WritingEvent.ApplicationNumbered.class, ReviewEvent.ApplicationRefused.class));
    }

    private Optional<Long> daysToDelivery(Application application) {
        return days(application, ReviewEvent.ApplicationAccepted.class, FileEvent.HandedOver.class);
    }

    /// Days between two events when the later one happened in the year.
    private Optional<Long> days(Application application, Class<? extends Event> from, Class<? extends Event> to) {
        return application
                .lastRecorded(to)
                .filter(this::inYear)
                .flatMap(end -> application
                        .lastRecorded(from)
                        .map(start -> ChronoUnit.DAYS.between(OfficeDay.of(start.at()), OfficeDay.of(end.at()))));
    }

    private String median(java.util.function.Function<Application, Optional<Long>> days) {
        var values = new ArrayList<>(applications.stream()
                .flatMap(application -> days.apply(application).stream())
                .toList());
        Collections.sort(values);
        if (values.isEmpty()) {
            return "―";
        }
        int middle = values.size() / 2;
        long twice = values.size() % 2 == 1 ? 2 * values.get(middle) : values.get(middle - 1) + values.get(middle);
        return twice % 2 == 0 ? Long.toString(twice / 2) : twice / 2 + ".5";
    }
}
