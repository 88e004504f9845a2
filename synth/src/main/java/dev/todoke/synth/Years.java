package dev.todoke.synth;

import dev.todoke.kernel.Progress;
import dev.todoke.kernel.Sex;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets the years go by (各年の進行): people fall ill where and when the nation does, and in the end all deaths are told.
final class Years {

    private static final double SECOND_CANCER = 0.17;

    private final SynthPlan plan;
    private final Progress progress;
    private final CaseMix mix = new CaseMix();
    private final TumourMaker tumourMaker = new TumourMaker();
    private final LifeTable lifeTable = new LifeTable();
    private final Illness illness = new Illness(lifeTable);
    private final NameStock names = new NameStock();
    private final PopulationModel population;
    private final Hospitals hospitals;
    private final People people;
    private final Notifying notifying;
    private final Dying dying;
    private final SynthFiles files;
    private final Map<String, List<Someone>> patients = new HashMap<>();
    private final List<Someone> all = new ArrayList<>();
    private final Map<Integer, List<Progression>> progressions = new HashMap<>();

    private record Progression(Someone person, Tumour inSitu, LocalDate on) {}

    Years(SynthPlan plan, SynthFolder folder, Progress progress) throws IOException {
        this.plan = plan;
        this.progress = progress;
        var areas = new Areas();
        var homes = new Homes(areas);
        this.population = new PopulationModel(plan, areas);
        this.hospitals = new Hospitals(plan, population, homes);
        this.people = new People(plan, population.places(), homes, names);
        this.files = new SynthFiles(folder);
        this.notifying = new Notifying(plan, files, hospitals, names, tumourMaker);
        this.dying = new Dying(plan, hospitals, names, lifeTable, population, people);
    }

    SynthCounts write() throws IOException {
        files.facilities(hospitals.all());
        files.population(plan, population);
        for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
            progress(year);
            for (int place = 0; place < population.places().size(); place++) {
                fallIll(year, place);
            }
        }
        for (var person : all) {
            dying.patient(person);
        }
        dying.everybodyElse();
        files.deaths(dying.ledger());
        files.complete();
        return new SynthCounts(
                people.made(),
                tumourMaker.made(),
                hospitals.all().size(),
                files.notifications(),
                files.followBackAnswers(),
                dying.ledger().size(),
                dying.cancerDeaths());
    }

    private void fallIll(int year, int place) throws IOException {
        for (var sex : Sex.values()) {
            for (int age = 0; age < AgeGroups.COUNT; age++) {
                var sites = mix.sites(sex, age);
                var draw = Draw.of(plan.seed(), 1, year, place, AgeGroups.cell(sex, age));
                double risk = sites.total() / Math.max(1, population.nation(2022, sex, age));
                int cases = draw.poisson(population.people(place, year, sex, age) * risk);
                for (int i = 0; i < cases; i++) {
                    newCase(sites.draw(draw), place, sex, age, someDay(year, draw), draw);
                }
                progress.advance(cases);
            }
        }
    }

    private static LocalDate someDay(int year, Draw draw) {
        var first = LocalDate.of(year, 1, 1);
        return first.plusDays(draw.below(first.lengthOfYear()));
    }

    private void newCase(CaseGroup group, int place, Sex sex, int ageGroup, LocalDate on, Draw draw)
            throws IOException {
        var circle = patients.computeIfAbsent(place + sex.code(), _ -> new ArrayList<>());
        var person = draw.chance(SECOND_CANCER) ? somebodyIll(circle, group, ageGroup, on, draw) : null;
        boolean isNew = person == null;
        if (person == null) {
            person = people.patient(population.places().get(place), sex, ageGroup, on, draw);
            all.add(person);
            illness.firstCancer(person, on, draw);
        }
        var tumour = tumourMaker.make(group, sex, person.ageOn(on), on, draw);
        if (illness.staysUnnoticed(person, tumour, draw)) {
            person.add(tumour);
            illness.unnoticedCourse(person, tumour, draw);
            notifying.unnoticed(person, tumour, illness.staysUnanswered(draw), draw);
            return;
        }
        person.add(tumour);
        illness.course(person, tumour, draw);
        notifying.notified(person, tumour, draw);
        if (isNew) {
            circle.add(person);
        }
        if (Illness.mayProgress(tumour, draw)) {
            var later = on.plusDays(draw.between(200, 1100));
            progressions
                    .computeIfAbsent(later.getYear(), _ -> new ArrayList<>())
                    .add(new Progression(person, tumour, later));
        }
    }

    /// A patient of the right age who is alive and can have such a cancer; null when a few tries find none.
    private static @Nullable Someone somebodyIll(
            List<Someone> circle, CaseGroup group, int ageGroup, LocalDate on, Draw draw) {
        for (int attempt = 0; attempt < 14 && !circle.isEmpty(); attempt++) {
            var person = draw.pick(circle);
            boolean fits = AgeGroups.of(person.ageOn(on)) == ageGroup
                    && person.aliveOn(on)
                    && person.tumours().size() < 4
                    && !on.isBefore(person.tumours().getLast().diagnosed())
                    && Illness.canFollow(person.tumours(), group);
            if (fits) {
                return person;
            }
        }
        return null;
    }

    /// In situ cancers of earlier years that became invasive this year.
    private void progress(int year) throws IOException {
        var due = progressions.getOrDefault(year, List.of());
        for (var progression : due) {
            var person = progression.person();
            var on = progression.on();
            if (!person.aliveOn(on) || !plan.covers(on.getYear())) {
                continue;
            }
            var draw = Draw.of(plan.seed(), 2, person.number(), on.toEpochDay());
            var group = mix.groupNamed(Illness.invasiveGroup(progression.inSitu()));
            var tumour = tumourMaker.makeAt(progression.inSitu(), group, person.sex(), person.ageOn(on), on, draw);
            person.add(tumour);
            illness.course(person, tumour, draw);
            notifying.notified(person, tumour, draw);
        }
    }
}
