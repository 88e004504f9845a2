package dev.todoke.synth;

import dev.todoke.codes.DiagnosedAt;
import dev.todoke.codes.Extent;
import dev.todoke.codes.FirstTreatmentAt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// The way of a patient through hospitals (受療の経過): one finds, one treats, one goes on, one looks after.
final class CareCourse {

    private static final double REFERRED_WITHOUT_TREATMENT = 0.75;
    private static final double TREATED_BEFORE_SURGERY = 0.06;

    private final Hospitals hospitals;
    private final Chances<Integer> counts;

    CareCourse(Hospitals hospitals) {
        this.hospitals = hospitals;
        this.counts = counts();
    }

    private static Chances<Integer> counts() {
        String text = SynthTables.only("mix-parameters")
                .find("notificationsPerTumour")
                .columnOr("value", "1:1");
        var chances = new Chances.Builder<Integer>();
        for (String part : text.split(";", -1)) {
            int colon = part.indexOf(':');
            chances.add(Integer.parseInt(part.substring(0, colon)), Double.parseDouble(part.substring(colon + 1)));
        }
        return chances.build();
    }

    List<Visit> of(Someone person, Tumour tumour, Draw draw) {
        var home = person.homeOn(tumour.diagnosed());
        if (tumour.atAutopsy()) {
            return List.of(
                    only(hospitals.visitedFrom(home, true, tumour.diagnosed(), draw), tumour, FirstTreatmentAt.OTHER));
        }
        int wanted = Math.min(counts.draw(draw), hospitals.treating());
        return wanted == 1 ? oneHospital(home, tumour, draw) : severalHospitals(wanted, home, tumour, draw);
    }

    private List<Visit> oneHospital(Home home, Tumour tumour, Draw draw) {
        boolean treated = !tumour.treatments().isEmpty();
        var hospital = hospitals.visitedFrom(home, treated, tumour.diagnosed(), draw);
        if (!treated) {
            return List.of(only(
                    hospital,
                    tumour,
                    draw.chance(REFERRED_WITHOUT_TREATMENT)
                            ? FirstTreatmentAt.NOT_HERE
                            : FirstTreatmentAt.STARTED_HERE));
        }
        return List.of(treating(hospital, tumour, DiagnosedAt.HERE, tumour.diagnosed(), tumour.treatments(), draw));
    }

    /// The certifying hospital's answer to a follow-back (遡り調査への回答): it saw the patient, but did not treat.
    Visit answered(Hospital hospital, Tumour tumour) {
        return only(hospital, tumour, FirstTreatmentAt.NOT_HERE);
    }

    private static Visit only(Hospital hospital, Tumour tumour, FirstTreatmentAt treatedAt) {
        return new Visit(
                hospital,
                DiagnosedAt.HERE,
                treatedAt,
                tumour.diagnosed(),
                tumour.extent(),
                afterNoSurgery(tumour),
                Set.of(),
                false);
    }

    private List<Visit> severalHospitals(int wanted, Home home, Tumour tumour, Draw draw) {
        var found = tumour.diagnosed();
        var visits = new ArrayList<Visit>();
        var finder = hospitals.visitedFrom(home, false, found, draw);
        visits.add(referring(finder, tumour, draw));
        var start = found.plusDays(draw.between(3, 38));
        var centre = another(visits, home, start, draw);
        var here = EnumSet.noneOf(Treatment.class);
        here.addAll(tumour.treatments());
        var later = EnumSet.noneOf(Treatment.class);
        if (wanted > 2 && draw.chance(0.5)) {
            moveLater(Treatment.RADIOTHERAPY, here, later);
            moveLater(Treatment.CHEMOTHERAPY, here, later);
        }
        if (here.isEmpty() && !later.isEmpty()) {
            here.addAll(later);
            later.clear();
        }
        visits.add(treating(centre, tumour, DiagnosedAt.ELSEWHERE, start, here, draw));
        if (wanted > 2) {
            var date = start.plusDays(draw.between(30, 120));
            visits.add(following(another(visits, home, date, draw), tumour, date, later));
        }
        if (wanted > 3) {
            var date = start.plusDays(draw.between(121, 200));
            visits.add(following(another(visits, home, date, draw), tumour, date, Set.of()));
        }
        return visits;
    }

    private static void moveLater(Treatment treatment, Set<Treatment> here, Set<Treatment> later) {
        if (here.remove(treatment)) {
            later.add(treatment);
        }
    }

    /// A hospital that has not yet been visited; when there is none, one is visited again under the eyes of the checks.
    private Hospital another(List<Visit> visits, Home home, LocalDate on, Draw draw) {
        for (int attempt = 0; attempt < 40; attempt++) {
            var hospital = hospitals.visitedFrom(home, true, on, draw);
            if (visits.stream().noneMatch(v -> v.hospital().equals(hospital))) {
                return hospital;
            }
        }
        return hospitals.all().stream()
                .filter(h -> h.treats()
                        && visits.stream().noneMatch(v -> v.hospital().equals(h)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan has too few hospitals for one patient"));
    }

    private static Visit referring(Hospital hospital, Tumour tumour, Draw draw) {
        boolean unsure = draw.chance(0.25) && tumour.extent().isKnown() && tumour.extent() != Extent.IN_SITU;
        return new Visit(
                hospital,
                DiagnosedAt.HERE,
                FirstTreatmentAt.NOT_HERE,
                tumour.diagnosed(),
                unsure ? Extent.UNKNOWN : tumour.extent(),
                afterNoSurgery(tumour),
                Set.of(),
                true);
    }

    private static Visit treating(
            Hospital hospital,
            Tumour tumour,
            DiagnosedAt diagnosedAt,
            LocalDate date,
            Set<Treatment> treatments,
            Draw draw) {
        var after = afterNoSurgery(tumour);
        boolean operated = treatments.stream().anyMatch(Treatment::isOperation);
        if (operated) {
            boolean treatedBefore = treatments.contains(Treatment.CHEMOTHERAPY) && draw.chance(TREATED_BEFORE_SURGERY);
            after = treatedBefore ? Extent.NO_SURGERY : tumour.extent();
        }
        return new Visit(
                hospital,
                diagnosedAt,
                FirstTreatmentAt.STARTED_HERE,
                date,
                clinicalExtent(tumour, operated, draw),
                after,
                treatments,
                false);
    }

    /// Before surgery lymph nodes are sometimes missed.
    private static Extent clinicalExtent(Tumour tumour, boolean operated, Draw draw) {
        boolean missed = operated && tumour.extent() == Extent.REGIONAL_NODES && draw.chance(0.3);
        return missed ? Extent.LOCALISED : tumour.extent();
    }

    private static Visit following(Hospital hospital, Tumour tumour, LocalDate date, Set<Treatment> treatments) {
        return new Visit(
                hospital,
                DiagnosedAt.ELSEWHERE,
                treatments.isEmpty() ? FirstTreatmentAt.FINISHED_ELSEWHERE : FirstTreatmentAt.CONTINUED_HERE,
                date,
                tumour.extent(),
                afterNoSurgery(tumour),
                treatments,
                treatments.isEmpty());
    }

    /// Without surgery here the answer is 660, or 777 for blood and bone marrow. Source: checks X01, X02, X11.
    private static Extent afterNoSurgery(Tumour tumour) {
        return tumour.hasNoExtent() && tumour.inBloodOrMarrow() ? Extent.NOT_APPLICABLE : Extent.NO_SURGERY;
    }
}
