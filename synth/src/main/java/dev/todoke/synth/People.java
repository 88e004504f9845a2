package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Makes people (人の生成): names, homes, and what changes in their lives within the years of the plan.
final class People {

    private static final double FOREIGN = 0.008;
    private static final double FROM_OUTSIDE = 0.012;
    private static final double FROM_ABROAD = 0.0008;
    private static final double MOVES = 0.14;
    private static final double RELATIVE = 0.02;
    private static final double TWIN = 0.002;

    private final SynthPlan plan;
    private final List<Place> places;
    private final Homes homes;
    private final NameStock names;
    private final List<Someone> recent = new ArrayList<>();
    private int made;

    People(SynthPlan plan, List<Place> places, Homes homes, NameStock names) {
        this.plan = plan;
        this.places = places;
        this.homes = homes;
        this.names = names;
    }

    int made() {
        return made;
    }

    /// Somebody who falls ill; now and then a relative of somebody, or a visitor from outside the plan.
    Someone patient(Place place, Sex sex, int ageGroup, LocalDate on, Draw draw) {
        var home = draw.chance(FROM_ABROAD)
                ? homes.at(Areas.abroad(draw), draw)
                : draw.chance(FROM_OUTSIDE) ? outside(draw) : homes.at(place, draw);
        var born = born(ageGroup, on, draw);
        var person = relativeOrStranger(sex, born, home, draw);
        changeLife(person, home, on, draw);
        remember(person, draw);
        return person;
    }

    /// Somebody of whom nothing but the death is recorded.
    Someone deceased(Place place, Sex sex, int ageGroup, LocalDate on, Draw draw) {
        var home = homes.at(place, draw);
        return relativeOrStranger(sex, born(ageGroup, on, draw), home, draw);
    }

    private Someone relativeOrStranger(Sex sex, LocalDate born, Home home, Draw draw) {
        made++;
        var name = draw.chance(FOREIGN) ? ForeignNames.draw(sex, draw) : names.draw(sex, born.getYear(), draw);
        if (!recent.isEmpty() && draw.chance(RELATIVE)) {
            var other = draw.pick(recent);
            var shared = other.nameOn(born).withGivenOf(name);
            boolean closeInAge = Math.abs(other.born().getYear() - born.getYear()) < 8;
            boolean twin = closeInAge && draw.chance(TWIN / RELATIVE);
            return new Someone(made, sex, twin ? other.born() : born, shared, other.homeOn(born));
        }
        return new Someone(made, sex, born, name, home);
    }

    /// Keeps some hundred people of whom others may be relatives.
    private void remember(Someone person, Draw draw) {
        if (recent.size() < 400) {
            recent.add(person);
        } else {
            recent.set(draw.below(recent.size()), person);
        }
    }

    private void changeLife(Someone person, Home home, LocalDate on, Draw draw) {
        var first = LocalDate.of(plan.firstYear(), 1, 1);
        int days = plan.years() * 365;
        boolean inPlan = places.contains(home.place());
        if (inPlan && draw.chance(MOVES)) {
            boolean away = draw.chance(0.12);
            var to = away ? outside(draw) : homes.at(nearby(home.place(), draw), draw);
            person.move(first.plusDays(draw.below(days)), to);
        }
        int age = person.ageOn(on);
        double renames = person.sex() == Sex.FEMALE && age >= 20 && age < 42 ? 0.22 : 0.008;
        if (draw.chance(renames)) {
            var other = names.draw(person.sex(), person.born().getYear(), draw);
            person.rename(first.plusDays(draw.below(days)), person.nameOn(first).withFamilyOf(other));
        }
    }

    private Place nearby(Place place, Draw draw) {
        for (int attempt = 0; attempt < 12; attempt++) {
            var other = draw.pick(places);
            if (other.prefectureCode().equals(place.prefectureCode())) {
                return other;
            }
        }
        return place;
    }

    /// A home in a prefecture outside the plan, mostly not far away.
    private Home outside(Draw draw) {
        int centre = Integer.parseInt(plan.prefectures().getFirst().prefecture().code());
        for (int attempt = 0; attempt < 200; attempt++) {
            int code = draw.chance(0.6) ? Math.clamp(centre + draw.between(-5, 5), 1, 47) : draw.between(1, 47);
            String prefecture = "%02d".formatted(code);
            if (plan.prefectures().stream().noneMatch(s -> s.prefecture().code().equals(prefecture))) {
                return homes.far(prefecture, draw);
            }
        }
        return homes.at(draw.pick(places), draw);
    }

    private static LocalDate born(int ageGroup, LocalDate on, Draw draw) {
        int age = ageGroup == AgeGroups.COUNT - 1 ? 100 + draw.below(5) : ageGroup * 5 + draw.below(5);
        return on.minusYears(age).minusDays(draw.below(365));
    }
}
