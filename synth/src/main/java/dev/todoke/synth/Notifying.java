package dev.todoke.synth;

import java.io.IOException;

/// Hospitals notify what they saw (届出): each its own part, some twice, some only when asked after a
/// death.
final class Notifying {

    private final SynthPlan plan;
    private final SynthFiles files;
    private final Hospitals hospitals;
    private final CareCourse courses;
    private final Reporter reporter;
    private final Slips slips;

    Notifying(SynthPlan plan, SynthFiles files, Hospitals hospitals, NameStock names, TumourMaker tumours) {
        this.plan = plan;
        this.files = files;
        this.hospitals = hospitals;
        this.courses = new CareCourse(hospitals);
        this.slips = new Slips("notification", plan.errors(), names);
        this.reporter = new Reporter(slips, tumours);
    }

    void notified(Someone person, Tumour tumour, Draw draw) throws IOException {
        files.cancer(person, tumour);
        boolean first = true;
        for (var visit : courses.of(person, tumour, draw)) {
            if (!first && visit.date().isAfter(person.died())) {
                continue;
            }
            first = false;
            person.certifiedBy(visit.hospital());
            files.notification(visit.hospital(), reporter.report(person, tumour, visit, draw), person, tumour);
            if (slips.happens("notified-twice", draw)) {
                files.notification(visit.hospital(), reporter.report(person, tumour, visit, draw), person, tumour);
            }
        }
    }

    /// Nobody notified; the hospital that wrote the certificate may answer when asked (遡り調査).
    void unnoticed(Someone person, Tumour tumour, boolean unanswered, Draw draw) throws IOException {
        files.cancer(person, tumour);
        var hospital = hospitals.visitedFrom(person.homeOn(person.died()), true, person.died(), draw);
        person.certifiedBy(hospital);
        if (unanswered || !plan.covers(person.died().getYear())) {
            person.knownFromDeathAlone();
            return;
        }
        var visit = courses.answered(hospital, tumour);
        files.followBackAnswer(hospital, reporter.report(person, tumour, visit, draw), person, tumour);
    }
}
