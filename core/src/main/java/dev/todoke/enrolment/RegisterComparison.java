package dev.todoke.enrolment;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityEndings;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.person.Normaliser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// An application beside the register of facilities, line by line (施設登録との照合).
public record RegisterComparison(List<Line> lines) {

    private static final int MOST_CANDIDATES = 5;

    public RegisterComparison {
        lines = List.copyOf(lines);
    }

    /// What is compared (照合する項目).
    public enum Subject {
        CODE("施設コード"),
        NAME("名称"),
        KIND("種類"),
        PREFECTURE("都道府県"),
        ADDRESS("所在地"),
        IN_FORCE("コードの有効"),
        IN_USE("利用の有無"),
        DESIGNATION("指定");

        private final String ja;

        Subject(String ja) {
            this.ja = ja;
        }

        public String ja() {
            return ja;
        }
    }

    /// What a line means for the approval (照合の結果).
    public enum Weight {
        /// 一致
        SAME,
        /// Differs or is unknown: somebody looks at it (目で確かめる).
        LOOK,
        /// Keeps the application from being approved (承認できない).
        STOP
    }

    /// One line of the comparison.
    ///
    /// @param applied what the application says
    /// @param registered what the register says; empty when it says nothing
    public record Line(Subject subject, String applied, String registered, Weight weight, Sentence finding) {}

    public int toLookAt() {
        return (int) lines.stream().filter(line -> line.weight() == Weight.LOOK).count();
    }

    public List<Sentence> stops() {
        return lines.stream()
                .filter(line -> line.weight() == Weight.STOP)
                .map(Line::finding)
                .toList();
    }

    /// Facilities of the register that the application may mean, likeliest first: its code, its name, part of its name.
    public static List<Facility> candidates(EnrolmentForm form, List<Facility> register) {
        String name = folded(form.facilityName());
        Predicate<Facility> likely = facility -> rank(form, name, facility) < Integer.MAX_VALUE;
        return register.stream()
                .filter(likely)
                .sorted(Comparator.comparingInt((Facility facility) -> rank(form, name, facility))
                        .thenComparing(Facility::code))
                .limit(MOST_CANDIDATES)
                .toList();
    }

    private static int rank(EnrolmentForm form, String name, Facility facility) {
        if (facility.code().value().equals(form.facilityCode())) {
            return 0;
        }
        boolean here = facility.prefecture().code().equals(form.prefecture());
        String registered = folded(facility.name());
        if (here && registered.equals(name)) {
            return 1;
        }
        return here && !name.isEmpty() && (registered.contains(name) || name.contains(registered))
                ? 2
                : Integer.MAX_VALUE;
    }

    /// Compares with one facility.
    ///
    /// @param inUse whether somebody of the facility can already sign in
    public static RegisterComparison of(
            EnrolmentForm form, Facility facility, FacilityEndings endings, boolean inUse, LocalDate today) {
        var lines = new ArrayList<Line>();
        String code = facility.code().value();
        lines.add(
                form.facilityCode().isEmpty()
                        ? line(Subject.CODE, "", code, Weight.LOOK, "code-missing")
                        : same(
                                Subject.CODE,
                                form.facilityCode(),
                                code,
                                form.facilityCode().equals(code)));
        lines.add(same(
                Subject.NAME,
                form.facilityName(),
                facility.name(),
                folded(form.facilityName()).equals(folded(facility.name()))));
        lines.add(same(
                Subject.KIND,
                form.kind().ja(),
                facility.facilityClass().ja(),
                form.kind().fits(facility.facilityClass())));
        lines.add(same(
                Subject.PREFECTURE,
                form.prefecture(),
                facility.prefecture().code(),
                form.prefecture().equals(facility.prefecture().code())));
        lines.add(same(
                Subject.ADDRESS,
                form.address(),
                facility.address(),
                folded(form.address()).endsWith(folded(facility.address()))));
        lines.add(inForce(code, facility, endings, today));
        lines.add(
                inUse
                        ? line(Subject.IN_USE, "", "", Weight.STOP, "in-use")
                        : line(Subject.IN_USE, "", "", Weight.SAME, "not-in-use"));
        if (facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC) {
            lines.add(designation(facility));
        }
        return new RegisterComparison(lines);
    }

    private static Line designation(Facility facility) {
        String from = facility.firstDesignated().text();
        boolean known = !(facility.firstDesignated() instanceof PartialDate.Unknown);
        if (!known) {
            return line(Subject.DESIGNATION, "", "", Weight.STOP, "not-designated");
        }
        boolean open =
                facility.designations().isEmpty() || facility.designations().isOpen();
        return open
                ? line(Subject.DESIGNATION, "", from, Weight.SAME, "designated", from)
                : line(Subject.DESIGNATION, "", from, Weight.STOP, "designation-ended");
    }

    private static Line inForce(String code, Facility facility, FacilityEndings endings, LocalDate today) {
        return endings.of(facility.code())
                .filter(ending -> ending.endedOn().isBefore(today))
                .map(ending -> {
                    String day = ending.endedOn().toString();
                    return ending.successor()
                            .map(to -> line(Subject.IN_FORCE, code, day, Weight.STOP, "succeeded", day, to.value()))
                            .orElseGet(() -> line(Subject.IN_FORCE, code, day, Weight.STOP, "closed", day));
                })
                .orElseGet(() -> line(Subject.IN_FORCE, code, "", Weight.SAME, "in-force"));
    }

    private static Line same(Subject subject, String applied, String registered, boolean same) {
        return same
                ? line(subject, applied, registered, Weight.SAME, "same")
                : line(subject, applied, registered, Weight.LOOK, "differs");
    }

    private static Line line(
            Subject subject, String applied, String registered, Weight weight, String key, String... values) {
        return new Line(subject, applied, registered, weight, Sentence.of("enrolment", "compared." + key, values));
    }

    private static String folded(String text) {
        var normaliser = Normaliser.shipped();
        return normaliser.fold(normaliser.width(text));
    }
}
