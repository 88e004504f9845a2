package dev.todoke.synth;

import java.time.LocalDate;

/// Rows of `truth/cancers.csv` (腫瘍の真の姿): codes as in notifications, dates as they truly were.
final class CancerRows {

    static final String[] COLUMNS = {
        "tumour",
        "person",
        "sex",
        "birth_date",
        "prefecture",
        "municipality",
        "laterality",
        "topography",
        "morphology",
        "behaviour",
        "grade",
        "basis",
        "detection",
        "extent",
        "diagnosis_date",
        "surgery",
        "scope",
        "endoscopy",
        "radiotherapy",
        "chemotherapy",
        "endocrine",
        "other"
    };

    private CancerRows() {}

    static String row(Someone person, Tumour tumour) {
        LocalDate on = tumour.diagnosed();
        var place = person.homeOn(on).place();
        return Csv.line(
                PersonRows.tumour(tumour.number()),
                PersonRows.person(person.number()),
                person.sex().code(),
                person.born().toString(),
                place.prefectureCode(),
                place.code(),
                tumour.side().code(),
                tumour.topography().code(),
                Integer.toString(tumour.histology()),
                tumour.behaviour().code(),
                Character.toString(tumour.grade()),
                tumour.basis().code(),
                tumour.detection().code(),
                tumour.extent().code(),
                on.toString(),
                given(tumour, Treatment.SURGERY),
                given(tumour, Treatment.SCOPE),
                given(tumour, Treatment.ENDOSCOPY),
                given(tumour, Treatment.RADIOTHERAPY),
                given(tumour, Treatment.CHEMOTHERAPY),
                given(tumour, Treatment.ENDOCRINE),
                given(tumour, Treatment.OTHER));
    }

    private static String given(Tumour tumour, Treatment treatment) {
        return tumour.treatments().contains(treatment) ? "1" : "2";
    }
}
