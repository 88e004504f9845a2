package dev.todoke.synth;

import dev.todoke.kernel.Sex;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;

/// The files of a synthetic prefecture, line by line (合成県のファイル).
final class SynthFiles {

    private final SynthFolder folder;
    private final Writer facilities;
    private final Writer population;
    private final Writer deaths;
    private final Writer records;
    private final Writer truth;
    private final Writer tumours;
    private final Writer cancers;
    private int notifications;
    private int followBackAnswers;

    SynthFiles(SynthFolder folder) throws IOException {
        this.folder = folder;
        folder.folder("notifications");
        folder.folder("followback");
        this.facilities = folder.table(
                "facilities.csv",
                "facility",
                "name",
                "class",
                "prefecture",
                "municipality",
                "health_centre",
                "medical_area",
                "address",
                "designated_from");
        this.population =
                folder.table("population.csv", "prefecture", "municipality", "year", "sex", "age_group", "population");
        this.deaths = folder.table(
                "deaths.csv",
                "death_no",
                "entered_in",
                "family_name",
                "given_name",
                "family_kana",
                "given_kana",
                "sex",
                "birth_date",
                "prefecture",
                "address",
                "death_date",
                "cause",
                "certifier");
        this.records = folder.table("records.csv", PersonRows.COLUMNS);
        this.truth = folder.table("truth/records.csv", "id", "person");
        this.tumours = folder.table("truth/tumours.csv", "id", "person", "tumour");
        this.cancers = folder.table("truth/cancers.csv", CancerRows.COLUMNS);
    }

    void facilities(List<Hospital> hospitals) throws IOException {
        for (var hospital : hospitals) {
            facilities.write(Csv.line(
                    hospital.code().value(),
                    hospital.name(),
                    hospital.facilityClass().code(),
                    hospital.place().prefectureCode(),
                    hospital.place().code(),
                    hospital.place().healthCentre(),
                    hospital.place().medicalArea(),
                    hospital.address(),
                    hospital.designatedFrom().equals(LocalDate.MIN)
                            ? ""
                            : hospital.designatedFrom().toString()));
        }
    }

    void population(SynthPlan plan, PopulationModel model) throws IOException {
        for (int place = 0; place < model.places().size(); place++) {
            var where = model.places().get(place);
            for (int year = plan.firstYear(); year <= plan.lastYear(); year++) {
                for (var sex : Sex.values()) {
                    for (int age = 0; age < AgeGroups.COUNT; age++) {
                        population.write(Csv.line(
                                where.prefectureCode(),
                                where.code(),
                                Integer.toString(year),
                                sex.code(),
                                AgeGroups.NAMES.get(age),
                                Integer.toString(model.people(place, year, sex, age))));
                    }
                }
            }
        }
    }

    /// A cancer as it truly is, once, whoever notifies it.
    void cancer(Someone person, Tumour tumour) throws IOException {
        cancers.write(CancerRows.row(person, tumour));
    }

    void notification(Hospital hospital, Reporter.Report report, Someone person, Tumour tumour) throws IOException {
        notifications++;
        int line = folder.add("notifications", hospital, report.row());
        record(hospital.code() + "-" + line, hospital, report, person, tumour);
    }

    void followBackAnswer(Hospital hospital, Reporter.Report report, Someone person, Tumour tumour) throws IOException {
        followBackAnswers++;
        int line = folder.add("followback", hospital, report.row());
        record(hospital.code() + "-F" + line, hospital, report, person, tumour);
    }

    private void record(String id, Hospital hospital, Reporter.Report report, Someone person, Tumour tumour)
            throws IOException {
        records.write(PersonRows.row(id, report.who(), hospital.code().value(), report.chart(), "notification"));
        String whose = PersonRows.person(person.number());
        truth.write(Csv.line(id, whose));
        tumours.write(Csv.line(id, whose, PersonRows.tumour(tumour.number())));
    }

    void deaths(DeathLedger ledger) throws IOException {
        ledger.write(deaths, records, truth, tumours);
    }

    void complete() throws IOException {
        folder.complete();
    }

    int notifications() {
        return notifications;
    }

    int followBackAnswers() {
        return followBackAnswers;
    }
}
