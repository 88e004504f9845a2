package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.time.LocalDate;

/// All deaths of the years of the plan (全死亡): patients die of their cancer or otherwise, everybody else as the nation
/// does.
final class Dying {

    private final SynthPlan plan;
    private final Hospitals hospitals;
    private final LifeTable lifeTable;
    private final PopulationModel population;
    private final People people;
    private final Slips slips;
    private final DeathLedger ledger = new DeathLedger();
    private final int[] patientDeaths;
    private int cancerDeaths;

    Dying(
            SynthPlan plan,
            Hospitals hospitals,
            NameStock names,
            LifeTable lifeTable,
            PopulationModel population,
            People people) {
        this.plan = plan;
        this.hospitals = hospitals;
        this.lifeTable = lifeTable;
        this.population = population;
        this.people = people;
        this.slips = new Slips("death", plan.errors(), names);
        this.patientDeaths = new int[48 * plan.years() * 2 * AgeGroups.COUNT];
    }

    DeathLedger ledger() {
        return ledger;
    }

    int cancerDeaths() {
        return cancerDeaths;
    }

    void patient(Someone person) {
        var died = person.died();
        var home = person.homeOn(died);
        if (!plan.covers(died.getYear()) || home.place().isAbroad()) {
            return;
        }
        var draw = Draw.of(plan.seed(), 3, person.number());
        int age = person.ageOn(died);
        boolean ofCancer = person.killedBy() >= 0;
        String cause = ofCancer
                ? Causes.of(person.tumours().get(person.killedBy()), person.sex())
                : Causes.notCancer(age, died.getYear(), draw);
        if (ofCancer) {
            cancerDeaths++;
        }
        if (ofCancer
                && cause.startsWith("C")
                && !person.isKnownFromDeathAlone()
                && slips.happens("cause-unspecific", draw)) {
            cause = "C80";
        }
        int prefecture = Integer.parseInt(home.place().prefectureCode());
        patientDeaths[cell(prefecture, died.getYear(), person.sex(), AgeGroups.of(age))]++;
        var certifier = person.certifier(hospitals, home, died, draw);
        int onlyHere =
                person.isKnownFromDeathAlone() ? person.tumours().getFirst().number() : 0;
        ledger.add(died, identity(person, home, draw), cause, written(certifier, draw), person.number(), onlyHere);
    }

    /// Deaths that the nation's rates expect beyond those of the patients, shared out over the municipalities.
    void everybodyElse() {
        for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
            for (var share : plan.prefectures()) {
                for (var sex : Sex.values()) {
                    for (int age = 0; age < AgeGroups.COUNT; age++) {
                        everybodyElse(year, share.prefecture().code(), sex, age);
                    }
                }
            }
        }
    }

    private void everybodyElse(int year, String prefecture, Sex sex, int ageGroup) {
        var here = new Chances.Builder<Place>();
        for (int i = 0; i < population.places().size(); i++) {
            var place = population.places().get(i);
            if (place.prefectureCode().equals(prefecture)) {
                here.add(place, population.people(i, year, sex, ageGroup));
            }
        }
        var places = here.build();
        if (places.isEmpty()) {
            return;
        }
        int number = Integer.parseInt(prefecture);
        var draw = Draw.of(plan.seed(), 4, year, number, AgeGroups.cell(sex, ageGroup));
        int expected = draw.poisson(places.total() * rate(sex, ageGroup, year));
        int others = expected - patientDeaths[cell(number, year, sex, ageGroup)];
        for (int i = 0; i < others; i++) {
            stranger(places.draw(draw), sex, ageGroup, year, draw);
        }
    }

    private double rate(Sex sex, int ageGroup, int year) {
        return ageGroup == 0
                ? 0.2 * lifeTable.rate(sex, 0, year) + 0.8 * lifeTable.rate(sex, 1, year)
                : lifeTable.rate(sex, ageGroup * 5, year);
    }

    private void stranger(Place place, Sex sex, int ageGroup, int year, Draw draw) {
        var first = LocalDate.of(year, 1, 1);
        var died = first.plusDays(draw.below(first.lengthOfYear()));
        var person = people.deceased(place, sex, ageGroup, died, draw);
        var home = person.homeOn(died);
        var certifier = hospitals.visitedFrom(home, false, died, draw);
        String cause = Causes.notCancer(person.ageOn(died), year, draw);
        ledger.add(died, identity(person, home, draw), cause, written(certifier, draw), person.number(), 0);
    }

    private String written(Hospital certifier, Draw draw) {
        if (slips.happens("certifier-missing", draw)) {
            return "";
        }
        return slips.happens("certifier-by-name", draw)
                ? certifier.name()
                : certifier.code().value();
    }

    private Identity identity(Someone person, Home home, Draw draw) {
        var name = person.nameOn(person.died());
        var who = new Identity(
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                person.sex(),
                Reporter.digits(person.born()),
                home.place().prefectureCode(),
                home.place().code(),
                slips.happens("address-town-only", draw)
                        ? home.townOnly()
                        : home.written(draw.chance(0.7) ? Home.Style.KANJI_CHOME : Home.Style.FULL_WIDTH_WORDS));
        slips.onIdentity(who, name, draw);
        return who;
    }

    private int cell(int prefecture, int year, Sex sex, int ageGroup) {
        return (prefecture * plan.years() + year - plan.firstYear()) * 2 * AgeGroups.COUNT
                + AgeGroups.cell(sex, ageGroup);
    }
}
