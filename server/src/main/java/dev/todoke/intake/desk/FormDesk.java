package dev.todoke.intake.desk;

import dev.todoke.audit.AuditTrail;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.intake.IntakeAudit;
import dev.todoke.intake.form.FormSettings;
import dev.todoke.intake.form.FormWriter;
import dev.todoke.intake.form.IssuedForm;
import dev.todoke.intake.store.FormStore;
import dev.todoke.kernel.Sentence;
import dev.todoke.kernel.YearOfDiagnosis;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a hospital asks for an electronic form (電子届出票の作成).
@Component
public class FormDesk {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int SHOWN = 20;
    private static final int KEY_BYTES = 16;

    /// Letters that every keyboard and every PDF reader writes in the same way.
    private static final Pattern PASSWORD = Pattern.compile("[\\x21-\\x7e]{8,64}");

    private final FormStore forms;
    private final FormWriter writer;
    private final FormSettings settings;
    private final FacilityReader facilities;
    private final AuditTrail audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public FormDesk(
            FormStore forms,
            FormWriter writer,
            FormSettings settings,
            FacilityReader facilities,
            AuditTrail audit,
            Clock clock) {
        this.forms = forms;
        this.writer = writer;
        this.settings = settings;
        this.facilities = facilities;
        this.audit = audit;
        this.clock = clock;
    }

    /// What somebody asks for.
    ///
    /// @param password opens the form; it is not kept
    public record Wanted(int year, int cases, String password, String passwordAgain) {

        /// Says what is wanted, never the password.
        @Override
        public String toString() {
            return "form of %d cases for %d".formatted(cases, year);
        }
    }

    /// Answer to somebody who asks for a form.
    public sealed interface Answer {

        record Made(IssuedForm form, ByteArrayResource pdf) implements Answer {}

        record Refused(List<Sentence> reasons) implements Answer {

            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    @Transactional
    public List<IssuedForm> newest() {
        return forms.newest(SHOWN);
    }

    @Transactional
    public Answer make(Reporter who, Wanted wanted) {
        var today = LocalDate.ofInstant(clock.instant(), JAPAN);
        var reasons = reasons(wanted, today);
        if (!reasons.isEmpty()) {
            audit.refused(IntakeAudit.FORM_MADE, "", Map.of("cases", "", "year", ""));
            return new Answer.Refused(reasons);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String name = facilities.find(who.facility()).map(Facility::name).orElse("");
        String key = key();
        var form = forms.add(new FormStore.Made(
                who.facility(),
                name,
                wanted.year(),
                wanted.cases(),
                now,
                who.account(),
                today.plusDays(settings.validDays()),
                key));
        audit.done(
                IntakeAudit.FORM_MADE,
                "form:" + form.number().value(),
                Map.of("cases", Integer.toString(wanted.cases()), "year", Integer.toString(wanted.year())));
        return new Answer.Made(form, new ByteArrayResource(writer.write(form, wanted.password(), key)));
    }

    private List<Sentence> reasons(Wanted wanted, LocalDate today) {
        var reasons = new ArrayList<Sentence>();
        if (wanted.year() < YearOfDiagnosis.FIRST || wanted.year() > today.getYear()) {
            reasons.add(Sentence.of("intake", "form-year", Integer.toString(YearOfDiagnosis.FIRST)));
        }
        if (wanted.cases() < 1 || wanted.cases() > settings.mostCases()) {
            reasons.add(Sentence.of("intake", "form-cases", Integer.toString(settings.mostCases())));
        }
        if (!PASSWORD.matcher(wanted.password()).matches()) {
            reasons.add(Sentence.of("intake", "form-password"));
        } else if (!wanted.password().equals(wanted.passwordAgain())) {
            reasons.add(Sentence.of("intake", "form-password-again"));
        }
        return reasons;
    }

    private String key() {
        var bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
