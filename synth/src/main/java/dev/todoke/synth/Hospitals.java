package dev.todoke.synth;

import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Prefecture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The hospitals of the plan (病院等): few large centres, many small ones, and who goes where.
final class Hospitals {

    private static final List<String> WORDS =
            List.of("あおば", "みどり", "ひかり", "さくら", "わかば", "いずみ", "あさひ", "ことぶき", "やまびこ", "みなと", "つばさ", "すみれ");
    private static final double ACROSS_BORDER = 0.045;

    private final SynthPlan plan;
    private final Homes homes;
    private final List<Hospital> all = new ArrayList<>();
    private final Map<String, List<Hospital>> byPrefecture = new HashMap<>();
    private final int treating;
    private final Map<Way, Chances<Hospital>> near = new HashMap<>();

    /// From a municipality to the hospitals of a prefecture, for treatment or not.
    private record Way(String municipality, String prefecture, boolean forTreatment) {}

    Hospitals(SynthPlan plan, PopulationModel population, Homes homes) {
        this.plan = plan;
        this.homes = homes;
        for (var share : plan.prefectures()) {
            var places = population.places().stream()
                    .filter(p -> p.prefectureCode().equals(share.prefecture().code()))
                    .toList();
            var local = new ArrayList<Hospital>();
            byPrefecture.put(share.prefecture().code(), local);
            build(share.prefecture(), plan.population() * share.share(), places, local);
            all.addAll(local);
        }
        this.treating = (int) all.stream().filter(Hospital::treats).count();
    }

    private void build(Prefecture prefecture, double people, List<Place> places, List<Hospital> local) {
        build(FacilityClass.CANCER_CENTRE_HOSPITAL, 1, people / 250_000, 1, 60, prefecture, places, local);
        build(FacilityClass.HOSPITAL_WITH_REGISTRY, 101, people / 170_000, 1, 18, prefecture, places, local);
        build(FacilityClass.HOSPITAL, 201, people / 34_000, 1, 4, prefecture, places, local);
        build(FacilityClass.DESIGNATED_CLINIC, 601, people / 25_000, 1, 1.2, prefecture, places, local);
    }

    private void build(
            FacilityClass facilityClass,
            int firstCode,
            double wanted,
            int atLeast,
            double size,
            Prefecture prefecture,
            List<Place> places,
            List<Hospital> local) {
        int limit =
                facilityClass == FacilityClass.HOSPITAL || facilityClass == FacilityClass.DESIGNATED_CLINIC ? 398 : 98;
        int count = Math.clamp(StrictMath.round(wanted), atLeast, limit);
        var spread = new Chances.Builder<Place>();
        places.forEach(p -> spread.add(
                p, facilityClass == FacilityClass.CANCER_CENTRE_HOSPITAL ? p.weight() * p.weight() : p.weight()));
        var seats = spread.build();
        for (int i = 0; i < count; i++) {
            var draw = Draw.of(plan.seed(), 7, Integer.parseInt(prefecture.code()), firstCode + i);
            var place = seats.at((i + draw.unit()) / count);
            local.add(new Hospital(
                    new FacilityCode(prefecture.code() + "%03d".formatted(firstCode + i)),
                    name(facilityClass, place, i, draw),
                    facilityClass,
                    place,
                    homes.at(place, draw).written(Home.Style.FULL_WIDTH_WORDS),
                    designated(facilityClass, i),
                    size * (0.5 + draw.exponential()),
                    draw));
        }
    }

    /// A name that nobody can take for a real one.
    private static String name(FacilityClass facilityClass, Place place, int position, Draw draw) {
        String word = WORDS.get((position + draw.below(3)) % WORDS.size());
        String number = position >= WORDS.size() ? "第%d".formatted(position / WORDS.size() + 1) : "";
        return switch (facilityClass) {
            case CANCER_CENTRE_HOSPITAL -> "練習" + word + number + "医療センター";
            case HOSPITAL_WITH_REGISTRY -> "練習" + word + number + "総合病院";
            case HOSPITAL -> "練習" + word + number + "病院（" + place.name() + "）";
            case DESIGNATED_CLINIC -> "練習" + word + number + "クリニック（" + place.name() + "）";
        };
    }

    private static LocalDate designated(FacilityClass facilityClass, int position) {
        return facilityClass == FacilityClass.DESIGNATED_CLINIC
                ? LocalDate.of(position % 3 == 2 ? 2017 + position % 4 : 2016, 1, 1)
                : LocalDate.MIN;
    }

    List<Hospital> all() {
        return all;
    }

    /// How many hospitals treat; no patient can go to more of them.
    int treating() {
        return treating;
    }

    /// A hospital that somebody of this home goes to, for treatment or only for finding out.
    Hospital visitedFrom(Home home, boolean forTreatment, LocalDate on, Draw draw) {
        String prefecture = seat(home, draw);
        for (int attempt = 0; attempt < 20; attempt++) {
            var hospital = near(home.place(), prefecture, forTreatment).draw(draw);
            if (!hospital.designatedFrom().isAfter(on)) {
                return hospital;
            }
        }
        return local(prefecture).getFirst();
    }

    private String seat(Home home, Draw draw) {
        String own = home.place().prefectureCode();
        boolean stays = byPrefecture.containsKey(own) && !draw.chance(ACROSS_BORDER);
        if (stays) {
            return own;
        }
        var others = plan.prefectures().stream()
                .map(s -> s.prefecture().code())
                .filter(code -> !code.equals(own))
                .toList();
        return others.isEmpty() ? own : draw.pick(others);
    }

    private List<Hospital> local(String prefecture) {
        var found = byPrefecture.get(prefecture);
        return found == null ? all : found;
    }

    private Chances<Hospital> near(Place home, String prefecture, boolean forTreatment) {
        return near.computeIfAbsent(new Way(home.code(), prefecture, forTreatment), _ -> {
            var chances = new Chances.Builder<Hospital>();
            for (var hospital : local(prefecture)) {
                if (hospital.treats() || !forTreatment) {
                    double distance = hospital.place().code().equals(home.code())
                            ? 8
                            : hospital.place().medicalArea().equals(home.medicalArea()) ? 3 : 0.5;
                    double weight = forTreatment ? hospital.size() : StrictMath.sqrt(hospital.size());
                    chances.add(hospital, weight * distance);
                }
            }
            return chances.build();
        });
    }
}
