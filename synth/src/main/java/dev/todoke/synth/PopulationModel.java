package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.util.ArrayList;
import java.util.List;

/// People by municipality, year, sex and five-year age group (人口): the nation's structure, scaled to the plan.
///
/// Whole numbers come from rounding the running sum, so that no part of the plan's people is lost or doubled.
final class PopulationModel {

    private static final int FIRST = 2016;
    private static final int LAST = 2023;

    private final SynthPlan plan;
    private final List<Place> places;
    private final double meanTilt;
    private final long[] nation = new long[(LAST - FIRST + 1) * 2 * AgeGroups.COUNT];
    private final int[] people;

    PopulationModel(SynthPlan plan, Areas areas) {
        this.plan = plan;
        this.places = places(plan, areas);
        this.meanTilt =
                places.stream().mapToDouble(p -> p.weight() * p.ageing()).sum();
        for (var row : SynthTables.only("population-by-age").rows()) {
            int year = Integer.parseInt(row.value("year"));
            var sex = row.value("sex").equals("M") ? Sex.MALE : Sex.FEMALE;
            nation[nationCell(year, sex, AgeGroups.number(row.value("ageGroup")))] =
                    Long.parseLong(row.value("population"));
        }
        this.people = new int[places.size() * plan.years() * 2 * AgeGroups.COUNT];
        for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
            shareOut(year);
        }
    }

    /// Every municipality of the plan with its share of the plan's people as weight.
    private static List<Place> places(SynthPlan plan, Areas areas) {
        var all = new ArrayList<Place>();
        for (var share : plan.prefectures()) {
            var local = areas.of(share.prefecture());
            double total = local.stream().mapToDouble(Place::weight).sum();
            for (var place : local) {
                all.add(new Place(
                        place.code(),
                        place.name(),
                        place.residence(),
                        place.healthCentre(),
                        place.medicalArea(),
                        place.weight() / total * share.share(),
                        place.ageing()));
            }
        }
        return List.copyOf(all);
    }

    private void shareOut(int year) {
        double growth = (double) nationTotal(year) / nationTotal(2020);
        double scale = plan.population() * growth;
        double running = 0;
        long given = 0;
        for (int place = 0; place < places.size(); place++) {
            double[] shares = structure(year, places.get(place).ageing());
            for (int i = 0; i < shares.length; i++) {
                running += scale * places.get(place).weight() * shares[i];
                long upTo = (long) StrictMath.floor(running + 0.5);
                people[cell(place, year) + i] = (int) (upTo - given);
                given = upTo;
            }
        }
    }

    /// Shares by sex and age group, tilted towards the old where the municipality is ageing.
    private double[] structure(int year, double tilt) {
        double ageing = tilt - meanTilt;
        var shares = new double[2 * AgeGroups.COUNT];
        double total = 0;
        for (var sex : Sex.values()) {
            for (int age = 0; age < AgeGroups.COUNT; age++) {
                double tilted = nation[nationCell(year, sex, age)] * StrictMath.exp(ageing * (age * 5 - 47) / 50.0);
                shares[AgeGroups.cell(sex, age)] = tilted;
                total += tilted;
            }
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= total;
        }
        return shares;
    }

    List<Place> places() {
        return places;
    }

    int people(int place, int year, Sex sex, int ageGroup) {
        return people[cell(place, year) + AgeGroups.cell(sex, ageGroup)];
    }

    /// People of the whole nation, the denominator of the national case counts.
    long nation(int year, Sex sex, int ageGroup) {
        return nation[nationCell(year, sex, ageGroup)];
    }

    private long nationTotal(int year) {
        long total = 0;
        for (var sex : Sex.values()) {
            for (int age = 0; age < AgeGroups.COUNT; age++) {
                total += nation(year, sex, age);
            }
        }
        return total;
    }

    private int cell(int place, int year) {
        return (place * plan.years() + year - plan.firstYear()) * 2 * AgeGroups.COUNT;
    }

    /// Years outside the table use its first or last year.
    private static int nationCell(int year, Sex sex, int ageGroup) {
        int known = Math.clamp(year, FIRST, LAST);
        return (known - FIRST) * 2 * AgeGroups.COUNT + AgeGroups.cell(sex, ageGroup);
    }
}
