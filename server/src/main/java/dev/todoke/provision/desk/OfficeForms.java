package dev.todoke.provision.desk;

import dev.todoke.closing.ManagementList;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.Application;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.paper.ApplicationPapers;
import dev.todoke.provision.paper.ListPaper;
import dev.todoke.provision.paper.OwnTexts;
import dev.todoke.provision.paper.PaperCalendar;
import dev.todoke.provision.paper.PaperForm;
import dev.todoke.provision.paper.PaperOffice;
import dev.todoke.provision.paper.PaperSetter;
import dev.todoke.provision.paper.PaperTexts;
import dev.todoke.provision.paper.PaperValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/// The forms of this office (窓口の様式): shipped lines, its own words, its names and its calendar, read once at the start.
@Component
public class OfficeForms {

    /// File of the office's words in its folder.
    public static final String TEXTS = "texts.tsv";

    private final PaperTexts texts;
    private final PaperOffice office;
    private final ClosedYears years;
    private final Clock clock;

    OfficeForms(FormSettings settings, OfficeSettings office, ClosedYears years, Clock clock) {
        this.texts = texts(settings);
        this.office = new PaperOffice(office.authority(), settings.council(), calendar(settings.calendar()));
        this.years = years;
        this.clock = clock;
    }

    /// The lines of all forms in the words of this office.
    public PaperTexts texts() {
        return texts;
    }

    /// Names and calendar of this office.
    public PaperOffice office() {
        return office;
    }

    /// The papers an applicant hands in.
    public ApplicationPapers papers(Application application) {
        return new ApplicationPapers(application, texts, office);
    }

    /// Form 1 of today.
    public PaperForm list() {
        var today = OfficeDay.of(clock.instant());
        return new ListPaper(ManagementList.of(years.all()), texts, office.calendar()).on(today);
    }

    /// An empty form, to be written by hand.
    public PaperForm blank(String form) {
        var today = OfficeDay.of(clock.instant());
        var values = PaperValues.none(office.calendar()).with("0.2", office.authority());
        return new PaperSetter(texts).form(form, PaperForm.Subject.blank(), today, values);
    }

    private static PaperCalendar calendar(String code) {
        return Coded.find(PaperCalendar.values(), code)
                .orElseThrow(() -> new UnusableForms("todoke.forms.calendar", List.of(code)));
    }

    private static PaperTexts texts(FormSettings settings) {
        if (settings.folder().isBlank()) {
            return PaperTexts.shipped();
        }
        var file = Path.of(settings.folder()).resolve(TEXTS);
        try {
            var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            return switch (OwnTexts.read(settings.edition(), lines, PaperTexts.known())) {
                case OwnTexts.Reading.Read(var own) -> PaperTexts.with(own);
                case OwnTexts.Reading.Faulty(var reasons) -> throw new UnusableForms(file.toString(), reasons);
            };
        } catch (IOException e) {
            throw new UnusableForms(file.toString(), e);
        }
    }
}
