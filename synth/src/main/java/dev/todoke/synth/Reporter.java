package dev.todoke.synth;

import dev.todoke.codes.Behaviour;
import dev.todoke.codes.Extent;
import dev.todoke.codes.Laterality;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import dev.todoke.notification.Item;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/// Turns a visit into the line that the hospital sends (届出票の作成), with its habits and its slips.
final class Reporter {

    private final Slips slips;
    private final TumourMaker tumours;
    private final Findings findings;
    private final Map<String, String> siteNames = new HashMap<>();
    private final Map<String, String> cellNames = new HashMap<>();
    private final CharsetEncoder windows = FileHabit.WINDOWS_31J.newEncoder();

    Reporter(Slips slips, TumourMaker tumours) {
        this.slips = slips;
        this.tumours = tumours;
        this.findings = new Findings(tumours);
        for (var row : Tables.shipped()
                .at("icdo3-topography", LocalDate.of(2025, 1, 1))
                .rows()) {
            siteNames.put(row.value("code"), row.value("nameJa"));
        }
        for (var row : Tables.shipped()
                .at("icdo3-morphology", LocalDate.of(2025, 1, 1))
                .rows()) {
            cellNames.put(row.value("code4") + row.value("behaviour"), row.value("nameJa"));
        }
    }

    record Report(Identity who, String chart, NotificationRow row) {}

    Report report(Someone person, Tumour tumour, Visit visit, Draw draw) {
        var who = identity(person, visit, draw);
        var row = new NotificationRow();
        if (slips.happens("chart-renewed", draw)) {
            person.renewChart(visit.hospital());
        }
        String chart = person.chartIn(visit.hospital());
        putTumour(row, tumour, visit, draw);
        putCourse(row, tumour, visit, draw);
        putDeath(row, person, visit, draw);
        putIdentity(row, who, chart, visit.hospital().habit());
        if (slips.happens("finding", draw)) {
            findings.plant(row, draw);
        }
        return new Report(who, chart, row);
    }

    private Identity identity(Someone person, Visit visit, Draw draw) {
        boolean oldName = person.wasRenamedBefore(visit.date()) && slips.happens("old-family-name", draw);
        var name = oldName ? person.formerName() : person.nameOn(visit.date());
        boolean oldHome = person.hadMovedBefore(visit.date()) && slips.happens("address-old", draw);
        var home = oldHome ? person.formerHome() : person.homeOn(visit.date());
        var place = home.place();
        var who = new Identity(
                name.family(),
                name.given(),
                name.familyKana(),
                name.givenKana(),
                person.sex(),
                digits(person.born()),
                place.prefectureCode(),
                place.code(),
                slips.happens("address-town-only", draw)
                        ? home.townOnly()
                        : home.written(visit.hospital().addressStyle()));
        if (slips.happens("address-missing", draw)) {
            who.writeAddress("99", "", "住所不明");
        }
        slips.onIdentity(who, name, draw);
        if (!visit.hospital().habit().isUnicode()) {
            useEncodable(who, name, draw);
        }
        return who;
    }

    /// A file in Windows-31J cannot hold every character; the hospital writes the common form or the mark 〓.
    private void useEncodable(Identity who, FullName name, Draw draw) {
        boolean mark = draw.chance(0.15);
        if (!windows.canEncode(who.family())) {
            who.writeName(mark ? "〓" + rest(who.family()) : name.familyCommon(), who.given());
        }
        if (!windows.canEncode(who.given())) {
            who.writeName(who.family(), name.givenCommon());
        }
    }

    private static String rest(String name) {
        return name.substring(name.offsetByCodePoints(0, 1));
    }

    private static void putIdentity(NotificationRow row, Identity who, String chart, FileHabit habit) {
        row.put(Item.CHART_NUMBER, chart);
        row.put(Item.KANA_NAME, who.familyKana() + habit.spaceInName() + who.givenKana());
        row.put(Item.NAME, who.family() + habit.spaceInName() + who.given());
        row.put(Item.SEX, who.sex().code());
        row.put(Item.BIRTH_DATE, who.birth());
        row.put(Item.PREFECTURE, who.prefecture());
        row.put(Item.ADDRESS, who.address());
    }

    private void putTumour(NotificationRow row, Tumour tumour, Visit visit, Draw draw) {
        boolean malignant = tumour.behaviour() == Behaviour.MALIGNANT;
        boolean vagueSite = visit.vague() && malignant && slips.happens("site-unspecific", draw);
        var site = vagueSite ? unspecific(tumour.topography()) : tumour.topography();
        boolean vagueCell =
                visit.vague() && malignant && tumour.microscopic() && slips.happens("histology-unspecific", draw);
        int histology = vagueCell ? Histologies.unspecific(tumour.histology()) : tumour.histology();
        char grade = histology == tumour.histology() ? tumour.grade() : '9';
        var side = tumour.side();
        if (!tumours.isPaired(site)) {
            side = Laterality.NOT_PAIRED;
        } else if (side == Laterality.NOT_PAIRED || slips.happens("side-unknown", draw)) {
            side = Laterality.UNKNOWN;
        }
        row.put(Item.LATERALITY, side.code());
        row.put(Item.TOPOGRAPHY, site.code());
        row.put(Item.MORPHOLOGY, histology + tumour.behaviour().code() + grade);
        row.put(Item.TOPOGRAPHY_TEXT, siteNames.getOrDefault(site.code(), ""));
        row.put(
                Item.MORPHOLOGY_TEXT,
                cellNames.getOrDefault(histology + tumour.behaviour().code(), ""));
    }

    private Topography unspecific(Topography site) {
        boolean eachSubsiteCounts = site.isIn("C18") || site.isIn("C44") || site.isIn("C77") || site.isIn("C42");
        String code = site.site() + "9";
        return eachSubsiteCounts || !siteNames.containsKey(code) ? site : new Topography(code);
    }

    private void putCourse(NotificationRow row, Tumour tumour, Visit visit, Draw draw) {
        row.put(Item.DIAGNOSED_AT, visit.diagnosedAt().code());
        row.put(Item.FIRST_TREATMENT_AT, visit.treatedAt().code());
        row.put(Item.BASIS, tumour.basis().code());
        String date = digits(visit.date());
        row.put(Item.DIAGNOSIS_DATE, slips.happens("date-part-unknown", draw) ? date.substring(0, 6) + "99" : date);
        row.put(Item.DETECTION, tumour.detection().code());
        row.put(Item.EXTENT_BEFORE_TREATMENT, visit.beforeTreatment().code());
        row.put(Item.EXTENT_AFTER_SURGERY, visit.afterSurgery().code());
        row.put(Item.SURGERY, given(visit, Treatment.SURGERY));
        row.put(Item.SCOPE_SURGERY, given(visit, Treatment.SCOPE));
        row.put(Item.ENDOSCOPY, given(visit, Treatment.ENDOSCOPY));
        row.put(Item.OPERATION_RESULT, operationResult(visit, tumour, draw));
        row.put(Item.RADIOTHERAPY, given(visit, Treatment.RADIOTHERAPY));
        row.put(Item.CHEMOTHERAPY, given(visit, Treatment.CHEMOTHERAPY));
        row.put(Item.ENDOCRINE, given(visit, Treatment.ENDOCRINE));
        row.put(Item.OTHER_TREATMENT, given(visit, Treatment.OTHER));
    }

    private static String given(Visit visit, Treatment treatment) {
        return visit.treatments().contains(treatment) ? "1" : "2";
    }

    private static String operationResult(Visit visit, Tumour tumour, Draw draw) {
        double unit = draw.unit();
        if (visit.treatments().stream().noneMatch(Treatment::isOperation)) {
            return "6";
        }
        double residual = tumour.extent() == Extent.DISTANT ? 0.6 : 0.07;
        return unit < residual ? "4" : unit < residual + 0.04 ? "9" : "1";
    }

    /// A hospital that treats often learns of a death that follows within some months.
    private static void putDeath(NotificationRow row, Someone person, Visit visit, Draw draw) {
        var died = person.died();
        boolean soon = died.isBefore(visit.date().plusDays(200));
        boolean learns = draw.chance(0.55);
        boolean autopsy = row.value(Item.DETECTION).equals("4");
        if (soon && (learns || autopsy) && !died.isBefore(visit.date())) {
            row.put(Item.DEATH_DATE, digits(died));
            person.deathIsKnown();
        }
    }

    static String digits(LocalDate date) {
        return Integer.toString(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }
}
