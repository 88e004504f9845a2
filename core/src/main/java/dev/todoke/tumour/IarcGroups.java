package dev.todoke.tumour;

import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import java.util.HashMap;
import java.util.Map;

/// Topography and histology groups of the IARC/IACR rules (部位群・組織型群), 2004 tables with a group for every code of 3.2.
///
/// Source: International Rules for Multiple Primary Cancers (ICD-O Third Edition), July 2004, tables 1 and 2; table
/// `iarc-multiple-primaries` and column bergGroup of `icdo3-morphology` with their papers.
public final class IarcGroups {

    /// Carcinoma not otherwise specified (詳細不明の癌), unspecific form of groups 1 to 4.
    public static final int CARCINOMA_NOS = 5;
    /// Haematopoietic neoplasm of unspecified type (型不明の造血・リンパ系), unspecific form of groups 8 to 13.
    public static final int HAEMATOPOIETIC_NOS = 14;
    /// Kaposi sarcoma (カポジ肉腫).
    public static final int KAPOSI = 15;
    /// Cancer of unspecified type (型不明の癌), unspecific form of groups 1 to 7, 15 and 16.
    public static final int CANCER_NOS = 17;

    private static final int FIRST_HISTOLOGY = 8000;
    private static final int[] HISTOLOGY_GROUPS = histologyGroups();
    private static final Map<String, String> SITE_GROUPS = new HashMap<>();
    private static final Map<String, Topography> SAME_TIME = new HashMap<>();

    static {
        for (var row : Tables.shipped().only("iarc-multiple-primaries").rows()) {
            if (row.value("kind").equals("TOPOGRAPHY_GROUP")
                    && !row.value("sameTimeCode").isEmpty()) {
                for (String site : row.value("codes2004").split(",")) {
                    SITE_GROUPS.put(site, row.value("group"));
                }
                SAME_TIME.put(
                        row.value("group"),
                        new Topography(row.value("sameTimeCode").replace(".", "")));
            }
        }
    }

    private IarcGroups() {}

    private static int[] histologyGroups() {
        var groups = new int[2000];
        for (String edition : new String[] {"3.1", "3.2"}) {
            for (var row : Tables.shipped().table("icdo3-morphology", edition).rows()) {
                groups[Integer.parseInt(row.value("code4")) - FIRST_HISTOLOGY] =
                        Integer.parseInt(row.value("bergGroup"));
            }
        }
        return groups;
    }

    /// Site group: `T1` to `T8` for the sites that count as one, otherwise the three-character site itself.
    public static String ofSite(Topography topography) {
        return SITE_GROUPS.getOrDefault(topography.site(), topography.site());
    }

    /// The code for tumours found at the same time in several sites of one group, for example C02.9 for the tongue.
    public static Topography sameTimeCode(Topography topography) {
        return SAME_TIME.getOrDefault(ofSite(topography), topography);
    }

    /// Histology group 1 to 17; a code that no edition knows counts as unspecified (17).
    public static int ofHistology(int histology) {
        int group = HISTOLOGY_GROUPS[histology - FIRST_HISTOLOGY];
        return group == 0 ? CANCER_NOS : group;
    }

    public static boolean isHaematopoietic(int group) {
        return group >= 8 && group <= HAEMATOPOIETIC_NOS;
    }

    /// Whether a group names no particular type and gives way to a specific one.
    public static boolean isUnspecific(int group) {
        return group == CARCINOMA_NOS || group == HAEMATOPOIETIC_NOS || group == CANCER_NOS;
    }

    /// Whether two histology groups may be one cancer: equal, or one is the unspecific form of the other.
    public static boolean mayBeOne(int a, int b) {
        return a == b || covers(a, b) || covers(b, a);
    }

    private static boolean covers(int unspecific, int other) {
        return switch (unspecific) {
            case CARCINOMA_NOS -> other <= 4;
            case HAEMATOPOIETIC_NOS -> other >= 8 && other <= 13;
            case CANCER_NOS -> other <= 7 || other == KAPOSI || other == 16;
            default -> false;
        };
    }
}
