package dev.todoke.provision.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.provision.Application;
import dev.todoke.provision.ConsultationEvent;
import dev.todoke.provision.Phase;
import dev.todoke.provision.ReviewEvent;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.desk.KnownDesk;
import dev.todoke.provision.desk.OfficeSettings;
import dev.todoke.provision.offline.DraftCheck;
import dev.todoke.web.Choice;
import dev.todoke.web.Task;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts together the pages of a draft (下書きの画面): the list of tasks, and the page before submission.
@Component
class DraftPages {

    private final MessageSource messages;
    private final ReasonWords words;
    private final OfficeSettings office;
    private final KnownDesk known;
    private final Clock clock;

    DraftPages(MessageSource messages, ReasonWords words, OfficeSettings office, KnownDesk known, Clock clock) {
        this.known = known;
        this.messages = messages;
        this.words = words;
        this.office = office;
        this.clock = clock;
    }

    TasksPage tasks(Application application, List<ClosingSummary> years, Locale locale) {
        var open = open(application, years);
        return new TasksPage(
                application.id(),
                application.draft().text("title"),
                letter(application),
                visible(application).stream()
                        .map(task -> task(application, task, open, locale))
                        .toList(),
                open.size(),
                remarks(application, locale),
                application.phase() == Phase.DRAFTING,
                application.phase() == Phase.PRECHECK,
                known.earlier(application).stream()
                        .map(line -> Choice.of(line.id(), (line.number() + " " + line.title()).strip()))
                        .toList());
    }

    SubmissionPage submission(Application application, List<ClosingSummary> years, Locale locale) {
        var check = check(application.draft(), years);
        return new SubmissionPage(
                application.id(),
                DocumentView.of(application.draft(), ReasonWords.english(locale)),
                points(application.id(), check.open(), locale),
                points(application.id(), check.advice(), locale));
    }

    /// Sentences that lead to their fields.
    List<SubmissionPage.Open> points(String id, List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> new SubmissionPage.Open(
                        words.sentence(reason, locale),
                        "/applicant/applications/" + id + "/draft/" + task(reason.field()) + "#" + reason.field()))
                .toList();
    }

    private Task task(Application application, String task, List<Reason> open, Locale locale) {
        long missing = open.stream()
                .filter(reason -> task(reason.field()).equals(task))
                .count();
        boolean begun = Form.of(application.draft()).fieldsOf(task).stream()
                .anyMatch(field -> application.draft().has(field.id())
                        || !application.draft().rows(field.id()).isEmpty());
        String state = begun ? "provision.task-state.open" : "provision.task-state.empty";
        return new Task(
                say("provision.task." + task, locale),
                say("provision.task-hint." + task, locale),
                "/applicant/applications/" + application.id() + "/draft/" + task,
                missing == 0
                        ? say("provision.task-state.done", locale)
                        : messages.getMessage(state, new Object[] {missing}, locale),
                missing == 0);
    }

    private List<Reason> open(Application application, List<ClosingSummary> years) {
        return check(application.draft(), years).open();
    }

    /// The same check as of a file at home.
    DraftCheck check(Draft draft, List<ClosingSummary> years) {
        return DraftCheck.of(draft, reader(years));
    }

    DraftReader reader(List<ClosingSummary> years) {
        var closed = years.stream()
                .map(ClosingSummary::year)
                .collect(Collectors.toCollection(TreeSet<YearOfDiagnosis>::new));
        return new DraftReader(closed, office.prefecture(), OfficeDay.of(clock.instant()));
    }

    /// The short forms in which this application has something to fill in.
    private static List<String> visible(Application application) {
        var draft = application.draft();
        return Form.of(draft).tasks().stream()
                .filter(task -> Form.of(draft).fieldsOf(task).stream()
                        .anyMatch(
                                field -> !field.insideRow() && field.required().holds(draft)))
                .toList();
    }

    private static String task(String field) {
        return Form.anywhere(field).map(FormField::task).orElse("");
    }

    /// What the desk found in the draft; nothing once the application was handed in.
    private List<TasksPage.Remark> remarks(Application application, Locale locale) {
        var remarks = new ArrayList<TasksPage.Remark>();
        if (application.version() == 0) {
            application.last(ConsultationEvent.PrecheckAnswered.class).ifPresent(answered -> {
                if (!answered.overall().isEmpty()) {
                    remarks.add(new TasksPage.Remark("", answered.overall()));
                }
                answered.remarks()
                        .forEach((task, words) ->
                                remarks.add(new TasksPage.Remark(say("provision.task." + task, locale), words)));
            });
        }
        return remarks;
    }

    private static String letter(Application application) {
        return application.phase() == Phase.RETURNED
                ? application
                        .last(ReviewEvent.ApplicationReturned.class)
                        .map(ReviewEvent.ApplicationReturned::letter)
                        .orElse("")
                : "";
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
