package dev.todoke.provision.print;

import dev.todoke.provision.Application;
import dev.todoke.provision.ProvisionRole;
import dev.todoke.provision.RecordedEvent;
import dev.todoke.provision.WritingEvent;
import dev.todoke.provision.application.ApplicationNumber;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.paper.ApplicationPapers;
import dev.todoke.provision.paper.PaperCalendar;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.paper.PaperOffice;
import dev.todoke.provision.paper.PaperTexts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/// The sample application of the demonstration, submitted, with dates of its own (見本の申出).
final class PaperSamples {

    private static final Instant AT = Instant.parse("2026-11-22T01:00:00Z");

    private PaperSamples() {}

    static PaperForm paper(String form, int part) throws IOException {
        return papers(submitted("練習　花子")).paper(form, part).orElseThrow();
    }

    static ApplicationPapers papers(Application application) {
        return new ApplicationPapers(
                application, PaperTexts.shipped(), new PaperOffice("架空県知事", "架空県審議会", PaperCalendar.ERA));
    }

    /// @param firstUser name of the first user
    static Application submitted(String firstUser) throws IOException {
        var texts = new TreeMap<String, String>();
        var file = new Properties();
        try (var in = Objects.requireNonNull(
                PaperSamples.class.getResourceAsStream("/demo/provision-application.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        file.stringPropertyNames().forEach(name -> texts.put(name, file.getProperty(name)));
        texts.put("title", "胃がんの罹患と予後の地域差");
        texts.put("sites", "C16");
        texts.put("years", "2019,2020");
        texts.put("area", "40");
        texts.put("ethics-date", "2026-09-01");
        texts.put("users.1.name", firstUser);
        texts.put("users.1.pledged", "2026-11-01");
        texts.put("users.2.pledged", "2026-11-01");
        texts.put("period-end", "2028-11-22");
        texts.put("study-end", "2029-03-31");
        texts.put("publications.1.month", "2027-11");
        var history = new ArrayList<RecordedEvent>();
        for (String task : Form.current().tasks()) {
            var own = new TreeMap<>(texts);
            own.keySet().removeIf(field -> !Form.current().taskOf(field).equals(task));
            history.add(new RecordedEvent(
                    history.size() + 1, AT, "a", ProvisionRole.APPLICANT, new WritingEvent.DraftSaved(task, own)));
        }
        history.add(new RecordedEvent(
                history.size() + 1,
                AT,
                "a",
                ProvisionRole.APPLICANT,
                new WritingEvent.ApplicationSubmitted(1, "2022-08-01", LocalDate.of(2026, 11, 22), "0".repeat(64))));
        history.add(new RecordedEvent(
                history.size() + 1,
                AT,
                "a",
                ProvisionRole.APPLICANT,
                new WritingEvent.ApplicationNumbered(new ApplicationNumber("X2026-0005"))));
        return Application.fold("1", "a", history);
    }
}
