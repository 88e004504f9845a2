package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One person of the synthetic world (架空の人) with what changes in a life: name, home, cancers, death.
final class Someone {

    /// Later than every death that matters.
    static final LocalDate NEVER = LocalDate.of(9998, 12, 31);

    private final int number;
    private final Sex sex;
    private final LocalDate born;
    private FullName name;
    private FullName formerName;
    private LocalDate renamed = NEVER;
    private Home home;
    private Home formerHome;
    private LocalDate moved = NEVER;
    private final List<Tumour> tumours = new ArrayList<>(2);
    private final Map<String, String> charts = new HashMap<>(4);
    private LocalDate died = NEVER;
    private boolean deathKnown;
    private int killedBy = -1;
    private boolean knownFromDeathAlone;
    private @Nullable Hospital lastHospital;

    Someone(int number, Sex sex, LocalDate born, FullName name, Home home) {
        this.number = number;
        this.sex = sex;
        this.born = born;
        this.name = name;
        this.formerName = name;
        this.home = home;
        this.formerHome = home;
    }

    int number() {
        return number;
    }

    Sex sex() {
        return sex;
    }

    LocalDate born() {
        return born;
    }

    int ageOn(LocalDate date) {
        return born.until(date).getYears();
    }

    void rename(LocalDate from, FullName to) {
        formerName = name;
        name = to;
        renamed = from;
    }

    void move(LocalDate from, Home to) {
        formerHome = home;
        home = to;
        moved = from;
    }

    FullName nameOn(LocalDate date) {
        return date.isBefore(renamed) ? formerName : name;
    }

    boolean wasRenamedBefore(LocalDate date) {
        return renamed.isBefore(date);
    }

    FullName formerName() {
        return formerName;
    }

    Home homeOn(LocalDate date) {
        return date.isBefore(moved) ? formerHome : home;
    }

    boolean hadMovedBefore(LocalDate date) {
        return moved.isBefore(date);
    }

    Home formerHome() {
        return formerHome;
    }

    List<Tumour> tumours() {
        return tumours;
    }

    void add(Tumour tumour) {
        tumours.add(tumour);
    }

    /// The chart number in one hospital, made when first needed.
    String chartIn(Hospital hospital) {
        return charts.computeIfAbsent(hospital.code().value(), _ -> hospital.newChart());
    }

    void renewChart(Hospital hospital) {
        charts.put(hospital.code().value(), hospital.newChart());
    }

    LocalDate died() {
        return died;
    }

    boolean aliveOn(LocalDate date) {
        return date.isBefore(died);
    }

    /// Dies of a tumour (its position) or of something else (-1), unless death comes earlier already or is reported.
    void mayDie(LocalDate on, int tumour) {
        if (!deathKnown && on.isBefore(died)) {
            died = on;
            killedBy = tumour;
        }
    }

    /// Somebody reported the death; it can no longer change.
    void deathIsKnown() {
        deathKnown = true;
    }

    /// The tumour that killed, by its position, or -1.
    int killedBy() {
        return killedBy;
    }

    /// This hospital saw the patient last.
    void certifiedBy(Hospital hospital) {
        lastHospital = hospital;
    }

    /// Who writes the certificate: mostly the hospital that saw the patient last.
    Hospital certifier(Hospitals hospitals, Home home, LocalDate on, Draw draw) {
        var last = lastHospital;
        boolean same = last != null && (tumours.size() == 1 && deathKnown || draw.chance(0.6));
        return same && last != null ? last : hospitals.visitedFrom(home, false, on, draw);
    }

    /// No hospital ever notified this person.
    void knownFromDeathAlone() {
        knownFromDeathAlone = true;
    }

    boolean isKnownFromDeathAlone() {
        return knownFromDeathAlone;
    }
}
