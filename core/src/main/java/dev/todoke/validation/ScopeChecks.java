package dev.todoke.validation;

import dev.todoke.codes.Tables;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;

/// Checks of what is to be notified at all (届出対象の点検, N01–N07). Source: 施行令 art. 1, 施行規則 art. 10.
final class ScopeChecks {

    static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 1);

    private static final int GIST = 8936;

    /// The seven borderline tumours of the ovary (卵巣の境界悪性腫瘍), 施行令 art. 1 no. 3.
    private static final HistologySet BORDERLINE_OVARY = HistologySet.of(8442, 8444, 8451, 8462, 8463, 8472, 8473);

    private static final int OVARY = 569;

    private static final BitSet CNS = cnsSites();

    private ScopeChecks() {}

    private static BitSet cnsSites() {
        var sites = new BitSet(1000);
        for (var row : Tables.shipped().table("icdo3-topography", "3.2").rows()) {
            if (!row.value("cnsScope").equals("no")) {
                sites.set(CodedCase.siteOf(row.value("code")));
            }
        }
        return sites;
    }

    /// N01: malignant and in situ tumours, and the benign ones of the order.
    static void notifiable(CheckedRecord r, Findings found) {
        var c = r.coded();
        if (c.isBenignOrUncertain() && c.site() >= 0 && !isNotifiable(c) && !isBorderlineOfOvary(c)) {
            var behaviour = r.morphology().orElseThrow().behaviour();
            found.add(List.of(Item.MORPHOLOGY, Item.TOPOGRAPHY), behaviour.code(), behaviour.ja(), c.siteText());
        }
    }

    /// N02: borderline tumours of the ovary are notified only when they are one of the seven.
    static void borderlineOvary(CheckedRecord r, Findings found) {
        var c = r.coded();
        if (isBorderlineOfOvary(c) && !isNotifiable(c)) {
            found.add(List.of(Item.MORPHOLOGY, Item.TOPOGRAPHY), c.morphologyText());
        }
    }

    private static boolean isBorderlineOfOvary(CodedCase c) {
        return c.site() == OVARY && c.behaviour() == 1;
    }

    /// Whether a tumour with a morphology and a site is to be notified at all.
    static boolean isNotifiable(CodedCase c) {
        return c.isMalignant() || c.isInSitu() || CNS.get(c.site()) || isNamedInTheOrder(c);
    }

    /// GIST and the seven tumours of the ovary: the order of 2016 names them by codes that 3.2 has moved since.
    static boolean isNamedInTheOrder(CodedCase c) {
        return c.histology() == GIST && c.isBenignOrUncertain()
                || isBorderlineOfOvary(c) && BORDERLINE_OVARY.contains(c.histology());
    }

    /// N03: the national registry begins with diagnoses of 2016.
    static void nationalRegistryBegan(CheckedRecord r, Findings found) {
        if (r.diagnosed().isPresent() && r.diagnosed().get().latest().isBefore(FIRST_DAY)) {
            found.add(
                    List.of(Item.DIAGNOSIS_DATE), DateChecks.text(r.diagnosed().get()));
        }
    }

    /// N04: a case of another year than the one asked for is accepted and marked.
    static Check.Rule requestedYear(int year) {
        return (r, found) -> {
            var diagnosed = r.diagnosed().flatMap(PartialDate::year);
            if (diagnosed.isPresent() && diagnosed.get() != year) {
                found.add(List.of(Item.DIAGNOSIS_DATE), Integer.toString(diagnosed.get()), Integer.toString(year));
            }
        };
    }

    /// N05: after 31 December of the year after the diagnosis a notification is late, and still accepted.
    static Check.Rule inTime(PartialDate submitted) {
        return (r, found) -> {
            var diagnosed = r.diagnosed().flatMap(PartialDate::year);
            if (diagnosed.isPresent()
                    && submitted.earliest().isAfter(LocalDate.of(diagnosed.get() + 1, 12, 31))
                    && diagnosed.get() >= FIRST_DAY.getYear()) {
                found.add(
                        List.of(Item.DIAGNOSIS_DATE),
                        Integer.toString(diagnosed.get()),
                        Integer.toString(diagnosed.get() + 1));
            }
        };
    }

    /// N06: a designated clinic owes only what it diagnosed from its designation on.
    static Check.Rule designatedThen(Facility facility) {
        return (r, found) -> {
            if (facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC
                    && r.diagnosed().isPresent()
                    && r.diagnosed().get().certainlyBefore(facility.firstDesignated())) {
                found.add(
                        List.of(Item.DIAGNOSIS_DATE),
                        DateChecks.text(r.diagnosed().get()),
                        DateChecks.text(facility.firstDesignated()));
            }
        };
    }

    /// N12: nor what it diagnosed after its designation was resigned or revoked (法6条4項・5項).
    static Check.Rule stillDesignated(Facility facility) {
        return (r, found) -> {
            if (facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC
                    && r.diagnosed().isPresent()) {
                facility.designations()
                        .endedBefore(r.diagnosed().get())
                        .ifPresent(ended -> found.add(
                                List.of(Item.DIAGNOSIS_DATE),
                                DateChecks.text(r.diagnosed().get()),
                                ended.toString()));
            }
        };
    }

    /// N07: lymph nodes are the primary site of lymphomas only.
    static void primaryNotLymphNode(CheckedRecord r, Findings found) {
        var c = r.coded();
        if (c.siteWithin(77, 77) && c.hasMorphology() && c.histology() < 9590) {
            found.add(List.of(Item.TOPOGRAPHY, Item.MORPHOLOGY), c.siteText());
        }
    }
}
