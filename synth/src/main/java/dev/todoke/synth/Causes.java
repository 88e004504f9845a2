package dev.todoke.synth;

import dev.todoke.codes.Behaviour;

/// Underlying causes of death in ICD-10 without the dot (原死因).
final class Causes {

    private static final Chances<String> YOUNG = new Chances.Builder<String>()
            .add("X70", 34)
            .add("V49", 8)
            .add("W19", 6)
            .add("I460", 6)
            .add("I609", 6)
            .add("I219", 6)
            .add("Q249", 5)
            .add("G409", 3)
            .add("K746", 4)
            .add("J189", 3)
            .add("R99", 10)
            .build();
    private static final Chances<String> MIDDLE = new Chances.Builder<String>()
            .add("I219", 14)
            .add("I469", 7)
            .add("I619", 9)
            .add("I609", 6)
            .add("I639", 6)
            .add("I509", 9)
            .add("K703", 5)
            .add("K746", 5)
            .add("X70", 8)
            .add("J189", 6)
            .add("N189", 3)
            .add("E149", 3)
            .add("I710", 4)
            .add("R99", 6)
            .add("W79", 2)
            .build();
    private static final Chances<String> OLD = new Chances.Builder<String>()
            .add("R54", 17)
            .add("I509", 11)
            .add("J189", 10)
            .add("I639", 7)
            .add("J690", 6)
            .add("I219", 5)
            .add("I469", 4)
            .add("I619", 4)
            .add("G309", 3)
            .add("F03", 3)
            .add("N189", 4)
            .add("J841", 3)
            .add("J449", 2)
            .add("I350", 2)
            .add("A419", 2)
            .add("W19", 2)
            .add("W79", 1)
            .add("E149", 1)
            .add("G20", 1)
            .add("I480", 1)
            .build();

    private Causes() {}

    static String notCancer(int age, int year, Draw draw) {
        double covid = age < 60 || year < 2020 ? 0 : year == 2020 ? 0.003 : year == 2021 ? 0.012 : 0.035;
        if (draw.chance(covid)) {
            return "U071";
        }
        return (age < 45 ? YOUNG : age < 70 ? MIDDLE : OLD).draw(draw);
    }

    /// The cause a certificate states for this tumour. Follows the outline of the conversion ICD-O-3 to ICD-10.
    static String of(Tumour tumour) {
        String site = tumour.topography().code();
        int histology = tumour.histology();
        if (histology >= 9590) {
            return blood(histology);
        }
        if (tumour.behaviour().compareTo(Behaviour.UNCERTAIN) <= 0) {
            return benign(tumour);
        }
        if (site.startsWith("C44") && histology >= 8720 && histology <= 8790) {
            return "C439";
        }
        if (histology >= 9050 && histology <= 9055) {
            return site.startsWith("C48") ? "C451" : "C450";
        }
        if (histology == 9140) {
            return "C469";
        }
        if (site.startsWith("C22")) {
            return histology == 8160 ? "C221" : histology >= 8170 && histology <= 8175 ? "C220" : "C229";
        }
        if (site.startsWith("C42") || site.startsWith("C77") || site.equals("C809")) {
            return "C80";
        }
        return switch (site.substring(0, 3)) {
            case "C19", "C20", "C61", "C73", "C23" -> site.substring(0, 3);
            case "C33", "C37", "C52", "C55", "C56", "C58", "C64", "C65", "C66" -> site.substring(0, 3);
            default -> site;
        };
    }

    private static String benign(Tumour tumour) {
        boolean unsure = tumour.behaviour() == Behaviour.UNCERTAIN;
        return switch (tumour.topography().site()) {
            case "C70" -> unsure ? "D429" : "D329";
            case "C75" -> unsure ? "D443" : "D352";
            case "C56" -> "D391";
            default -> unsure ? "D432" : "D332";
        };
    }

    private static String blood(int histology) {
        if (histology >= 9650 && histology <= 9667) {
            return "C819";
        }
        if (histology == 9731 || histology == 9732) {
            return "C900";
        }
        if (histology == 9761) {
            return "C880";
        }
        if (histology >= 9811 && histology <= 9837) {
            return "C910";
        }
        if (histology >= 9840 && histology <= 9931) {
            return histology == 9863 || histology == 9875 ? "C921" : "C920";
        }
        if (histology == 9950) {
            return "D45";
        }
        if (histology >= 9960 && histology <= 9975) {
            return "D471";
        }
        if (histology >= 9980) {
            return "D469";
        }
        if (histology >= 9800 && histology < 9811) {
            return "C959";
        }
        return histology >= 9690 && histology <= 9698 ? "C829" : histology == 9680 ? "C833" : "C859";
    }
}
