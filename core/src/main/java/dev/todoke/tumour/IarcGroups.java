package dev.todoke.tumour;

import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import java.util.Arrays;

/// Topography and histology groups of the IARC/IACR rules (部位群・組織型群): the tables of 2004, with a group for
/// every code of ICD-O-3, 3.1 and 3.2.
///
/// Source: International Rules for Multiple Primary Cancers (ICD-O Third Edition), July 2004, tables 1 and 2;
/// table `iarc-multiple-primaries` and column bergGroup of `icdo3-morphology` with their papers.
public final class IarcGroups {

    /// No edition knows the histology: a person decides, nothing is counted in silence (組織型群なし).
    public static final int UNASSIGNED = 0;
    /// Carcinoma not otherwise specified (詳細不明の癌), unspecific form of groups 1 to 4.
    public static final int CARCINOMA_NOS = 5;
    /// Haematopoietic neoplasm of unspecified type (型不明の造血・リンパ系), unspecific form of groups 8 to 13.
    public static final int HAEMATOPOIETIC_NOS = 14;
    /// Kaposi sarcoma (カポジ肉腫).
    public static final int KAPOSI = 15;
    /// Cancer of unspecified type (型不明の癌), unspecific form of groups 1 to 7, 15 and 16.
    public static final int CANCER_NOS = 17;

    private static final int FIRST_HISTOLOGY = 8000;
    private static final int HISTOLOGIES = 2000;
    private static final int SITES = 81;

    private static final int[] HISTOLOGY_GROUPS = new int[HISTOLOGIES];
    private static final int[] SITE_GROUPS = new int[SITES];
    private static final String[] SITE_GROUP_NAMES = new String[SITES];
    private static final Topography[] SAME_TIME = new Topography[SITES];
    private static final int[] MAY_BE_ONE = new int[CANCER_NOS + 1];

    static {
        for (int site = 0; site < SITES; site++) {
            SITE_GROUPS[site] = site;
            SITE_GROUP_NAMES[site] = "C%02d".formatted(site);
        }
        for (TableRow row : Tables.shipped().only("iarc-multiple-primaries").rows()) {
            switch (row.value("kind")) {
                case "TOPOGRAPHY_GROUP" -> readSiteGroup(row);
                case "OLDER_CODE" -> {
                    for (String code : row.value("codes2004").split(",", -1)) {
                        HISTOLOGY_GROUPS[Integer.parseInt(code) - FIRST_HISTOLOGY] =
                                Integer.parseInt(row.value("group"));
                    }
                }
                default -> {
                    // the other rows explain the rules to people
                }
            }
        }
        for (String edition : new String[] {"3.1", "3.2"}) {
            for (TableRow row :
                    Tables.shipped().table("icdo3-morphology", edition).rows()) {
                HISTOLOGY_GROUPS[Integer.parseInt(row.value("code4")) - FIRST_HISTOLOGY] =
                        Integer.parseInt(row.value("bergGroup"));
            }
        }
        for (int group = 1; group <= CANCER_NOS; group++) {
            for (int other = 1; other <= CANCER_NOS; other++) {
                if (group == other || covers(group, other) || covers(other, group)) {
                    MAY_BE_ONE[group] |= 1 << other;
                }
            }
        }
    }

    private IarcGroups() {}

    private static void readSiteGroup(TableRow row) {
        if (row.value("sameTimeCode").isEmpty()) {
            return;
        }
        int[] sites = Arrays.stream(row.value("codes2004").split(",", -1))
                .mapToInt(site -> Integer.parseInt(site.substring(1)))
                .toArray();
        for (int site : sites) {
            SITE_GROUPS[site] = sites[0];
            SITE_GROUP_NAMES[site] = row.value("group");
            SAME_TIME[site] = new Topography(row.value("sameTimeCode").replace(".", ""));
        }
    }

    /// Site group: `T1` to `T8` for the sites that count as one, otherwise the three-character site itself.
    public static String ofSite(Topography topography) {
        return nameOfSiteGroup(siteGroup(number(topography)));
    }

    /// The code for tumours found at the same time in several sites of one group, for example C02.9 for the
    /// tongue.
    public static Topography sameTimeCode(Topography topography) {
        Topography code = SAME_TIME[number(topography) / 10];
        return code == null ? topography : code;
    }

    /// Histology group 1 to 17, or [#UNASSIGNED] for a code that no edition knows.
    public static int ofHistology(int histology) {
        return HISTOLOGY_GROUPS[histology - FIRST_HISTOLOGY];
    }

    public static boolean isHaematopoietic(int group) {
        return group >= 8 && group <= HAEMATOPOIETIC_NOS;
    }

    /// Whether a cancer of the group may involve many organs, so that its site does not matter (全身性).
    public static boolean isSystemic(int group) {
        return isHaematopoietic(group) || group == KAPOSI;
    }

    /// Whether a group names no particular type and gives way to a specific one.
    public static boolean isUnspecific(int group) {
        return group == CARCINOMA_NOS || group == HAEMATOPOIETIC_NOS || group == CANCER_NOS || group == UNASSIGNED;
    }

    /// Whether two histology groups may be one cancer: equal, or one is the unspecific form of the other.
    public static boolean mayBeOne(int a, int b) {
        return (MAY_BE_ONE[a] >> b & 1) == 1;
    }

    /// Whether the first group is the unspecific form of the second, for example 5 of 3 and 17 of 5.
    static boolean covers(int unspecific, int other) {
        return switch (unspecific) {
            case CARCINOMA_NOS -> other >= 1 && other <= 4;
            case HAEMATOPOIETIC_NOS -> other >= 8 && other <= 13;
            case CANCER_NOS -> other >= 1 && other <= 7 || other == KAPOSI || other == 16;
            default -> false;
        };
    }

    /// `C341` as the number 341.
    static int number(Topography topography) {
        String code = topography.code();
        return (code.charAt(1) - '0') * 100 + (code.charAt(2) - '0') * 10 + code.charAt(3) - '0';
    }

    /// Site group of a numbered topography: the number of the first site of the group, for example 33 for C34.
    static int siteGroup(int place) {
        int site = place / 10;
        return site < SITES ? SITE_GROUPS[site] : site;
    }

    static String nameOfSiteGroup(int siteGroup) {
        return siteGroup < SITES ? SITE_GROUP_NAMES[siteGroup] : "C" + siteGroup;
    }
}
