package dev.todoke.validation;

import dev.todoke.codes.Edition;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.codes.UnknownTable;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The codes that an edition of ICD-O-3 has (版にあるコード): sites, histologies, and histologies with their behaviour.
final class KnownCodes {

    private static final String SITES = "icdo3-topography";
    private static final String MORPHOLOGIES = "icdo3-morphology";

    private static final Map<String, KnownCodes> EDITIONS = readEditions();
    private static final KnownCodes ANY = together();

    private final BitSet sites = new BitSet(1000);
    private final BitSet histologies = new BitSet(10_000);
    private final BitSet morphologies = new BitSet(100_000);

    private KnownCodes() {}

    private static Map<String, KnownCodes> readEditions() {
        var read = new TreeMap<String, KnownCodes>();
        for (Edition edition : Tables.shipped().editions()) {
            if (edition.table().equals(MORPHOLOGIES)) {
                read.put(edition.name(), read(edition.name()));
            }
        }
        return read;
    }

    private static KnownCodes read(String edition) {
        var known = new KnownCodes();
        for (TableRow row : Tables.shipped().table(SITES, edition).rows()) {
            known.sites.set(CodedCase.siteOf(row.value("code")));
        }
        for (TableRow row : Tables.shipped().table(MORPHOLOGIES, edition).rows()) {
            int histology = Integer.parseInt(row.value("code4"));
            known.histologies.set(histology);
            known.morphologies.set(histology * 10 + Integer.parseInt(row.value("behaviour")));
        }
        return known;
    }

    private static KnownCodes together() {
        var all = new KnownCodes();
        for (KnownCodes edition : EDITIONS.values()) {
            all.sites.or(edition.sites);
            all.histologies.or(edition.histologies);
            all.morphologies.or(edition.morphologies);
        }
        return all;
    }

    /// Names of the editions that come with the program, oldest first.
    static List<String> editions() {
        return List.copyOf(EDITIONS.keySet());
    }

    static KnownCodes of(String edition) {
        var known = EDITIONS.get(edition);
        if (known == null) {
            throw new UnknownTable("no edition %s of %s".formatted(edition, MORPHOLOGIES));
        }
        return known;
    }

    static KnownCodes inAnyEdition() {
        return ANY;
    }

    boolean knowsSite(int site) {
        return site >= 0 && sites.get(site);
    }

    boolean knowsHistology(int histology) {
        return histology >= 0 && histologies.get(histology);
    }

    boolean knows(int histology, int behaviour) {
        return histology >= 0 && behaviour >= 0 && morphologies.get(histology * 10 + behaviour);
    }
}
