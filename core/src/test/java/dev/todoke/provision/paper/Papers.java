package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.Event;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// Applications to print in tests.
final class Papers {

    private static final Instant AT = Instant.parse("2026-04-01T01:00:00Z");

    static final PaperOffice OFFICE = new PaperOffice("架空県知事", "架空県審議会", PaperCalendar.ERA);

    private Papers() {}

    static ApplicationPapers of(Draft draft, Event... later) {
        return of(PaperTexts.shipped(), draft, later);
    }

    static ApplicationPapers of(PaperTexts texts, Draft draft, Event... later) {
        return new ApplicationPapers(submitted(draft, later), texts, OFFICE);
    }

    private static Application submitted(Draft draft, Event... later) {
        var history = new ArrayList<RecordedEvent>();
        for (String task : Form.of(draft).tasks()) {
            var own = new TreeMap<>(draft.texts());
            own.keySet().removeIf(field -> !Form.of(draft).taskOf(field).equals(task));
            add(history, new WritingEvent.DraftSaved(task, own));
        }
        add(history, new WritingEvent.ApplicationSubmitted(1, "2022-08-01", LocalDate.of(2026, 4, 1), "0".repeat(64)));
        add(history, new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0005")));
        for (Event event : later) {
            add(history, event);
        }
        var files = new TreeMap<>(draft.texts());
        files.keySet()
                .removeIf(field -> Form.of(draft)
                        .fieldOf(field)
                        .filter(found -> found.files())
                        .isEmpty());
        var application = Application.fold("1", "a", history);
        var whole = new TreeMap<>(application.submitted().texts());
        whole.putAll(files);
        return new Application(
                application.id(),
                application.owner(),
                application.phase(),
                application.draft(),
                new Draft(whole),
                application.history());
    }

    private static void add(List<RecordedEvent> history, Event event) {
        history.add(new RecordedEvent(history.size() + 1, AT, "a", ProvisionRole.APPLICANT, event));
    }
}
