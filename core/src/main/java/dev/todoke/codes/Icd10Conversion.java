package dev.todoke.codes;

import dev.todoke.kernel.RegisteredSex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Conversion of ICD-O-3 to ICD-10 by an ordered list of rules (ICD-O-3からICD-10への変換).
///
/// The first rule that fits morphology, behaviour, topography and sex answers; the last rules look the site up in a
/// column. The answers of one histology and behaviour are worked out when it is first asked for and kept as a dense
/// line over all sites and sexes, so that a conversion is two look-ups.
/// Source: table `icdo3-to-icd10` with its papers. Edition `jp` is chapter II before its update of 2010, `who` the
/// current one.
public final class Icd10Conversion {

    private static final String BEHAVIOURS = "0123456789";
    private static final int SEXES = RegisteredSex.values().length;
    private static final Icd10Conversion JAPAN = shipped("jp", "jp");
    private static final Icd10Conversion WHO = shipped("who", "who2016");

    private final String edition;
    private final List<Rule> rules;
    private final Map<Integer, Icd10Rule> rulesByNumber = new HashMap<>();
    private final CodeTable topographyColumns;
    private final KnownCodes codes = KnownCodes.shipped();
    private final AtomicReferenceArray<Icd10Answer[]> lines = new AtomicReferenceArray<>(2000 * BEHAVIOURS.length());

    private record Rule(Icd10Rule stated, CodeSpan histologies, String behaviours, CodeSpan topographies, String sex) {

        static Rule of(Icd10Rule stated) {
            return new Rule(
                    stated,
                    CodeSpan.ofHistologies(stated.morphologies()),
                    stated.behaviours(),
                    CodeSpan.ofTopographies(stated.topographies()),
                    stated.sex());
        }

        boolean fits(int histology, char behaviour) {
            return histologies.contains(histology) && (behaviours.equals("*") || behaviours.indexOf(behaviour) >= 0);
        }

        boolean fits(int topography, RegisteredSex of) {
            return topographies.contains(topography) && fits(of);
        }

        private boolean fits(RegisteredSex of) {
            return switch (sex) {
                case "M" -> of == RegisteredSex.MALE;
                case "F" -> of == RegisteredSex.FEMALE;
                default -> true;
            };
        }
    }

    private Icd10Conversion(String edition, CodeTable rules, CodeTable topographyColumns) {
        this.edition = edition;
        var stated = rules.rows().stream().map(Icd10Rule::of).toList();
        stated.forEach(rule -> rulesByNumber.put(rule.number(), rule));
        this.rules = stated.stream().map(Rule::of).toList();
        this.topographyColumns = topographyColumns;
    }

    private static Icd10Conversion shipped(String edition, String tableEdition) {
        return of(edition, rules(tableEdition), topographyColumns(tableEdition));
    }

    /// A conversion by rules of one's own.
    ///
    /// @param rules rows as in table `icdo3-to-icd10`, in the order in which they are tried
    /// @param topographyColumns rows as in table `icdo3-to-icd10-topography`
    public static Icd10Conversion of(String edition, CodeTable rules, CodeTable topographyColumns) {
        return new Icd10Conversion(edition, rules, topographyColumns);
    }

    static CodeTable rules(String tableEdition) {
        return Tables.shipped().table("icdo3-to-icd10", tableEdition);
    }

    static CodeTable topographyColumns(String tableEdition) {
        return Tables.shipped().table("icdo3-to-icd10-topography", tableEdition);
    }

    /// The edition behind item 19: as published Japanese tables need it.
    public static Icd10Conversion japan() {
        return JAPAN;
    }

    /// The current ICD-10 by the international principle.
    public static Icd10Conversion who() {
        return WHO;
    }

    /// Names of the editions: what `--edition` accepts.
    public static List<String> editions() {
        return List.of("jp", "who");
    }

    /// An edition by its name, `jp` or `who` (the tables call it `who2016`); empty for any other.
    public static Optional<Icd10Conversion> named(String edition) {
        return switch (edition) {
            case "jp" -> Optional.of(JAPAN);
            case "who", "who2016" -> Optional.of(WHO);
            default -> Optional.empty();
        };
    }

    public static Icd10Conversion ofEdition(String edition) {
        return named(edition).orElseThrow(() -> new UnknownTable("no edition of icdo3-to-icd10: " + edition));
    }

    /// The sites with their columns, which `COL:` results look up.
    public CodeTable topographyColumns() {
        return topographyColumns;
    }

    public String edition() {
        return edition;
    }

    /// A rule by the number that an answer carries.
    public Optional<Icd10Rule> rule(int number) {
        return Optional.ofNullable(rulesByNumber.get(number));
    }

    /// All rules in the order in which they are tried.
    public List<Icd10Rule> rules() {
        return rules.stream().map(Rule::stated).toList();
    }

    public Icd10Answer convert(Topography topography, int histology, Behaviour behaviour, RegisteredSex sex) {
        return convert(topography, histology, behaviour.code().charAt(0), sex);
    }

    /// Also for the behaviours 6 and 9 of pathology, which are never registered.
    ///
    /// @param behaviour the fifth digit, `0` to `9`
    public Icd10Answer convert(Topography topography, int histology, char behaviour, RegisteredSex sex) {
        int site = codes.position(topography);
        if (site < 0 || !codes.knowsHistology(histology)) {
            return new Icd10Answer.UnknownCode(site < 0 ? topography.code() : Integer.toString(histology));
        }
        return line(histology, behaviour)[site * SEXES + CodeSpan.digit(sex)];
    }

    private Icd10Answer[] line(int histology, char behaviour) {
        int position = (histology - 8000) * BEHAVIOURS.length() + (behaviour - '0');
        var line = lines.get(position);
        if (line == null) {
            // Two threads may work the same line out; both arrive at equal answers.
            line = workOut(histology, behaviour);
            lines.set(position, line);
        }
        return line;
    }

    private Icd10Answer[] workOut(int histology, char behaviour) {
        var fitting = new ArrayList<Rule>();
        for (Rule rule : rules) {
            if (rule.fits(histology, behaviour)) {
                fitting.add(rule);
            }
        }
        var answers = new HashMap<Icd10Answer, Icd10Answer>();
        var topographies = codes.topographies();
        var line = new Icd10Answer[topographies.size() * SEXES];
        for (int site = 0; site < topographies.size(); site++) {
            for (RegisteredSex sex : RegisteredSex.values()) {
                var answer = decide(fitting, topographies.get(site), sex);
                line[site * SEXES + CodeSpan.digit(sex)] = answers.computeIfAbsent(answer, same -> same);
            }
        }
        return line;
    }

    private Icd10Answer decide(List<Rule> fitting, Topography topography, RegisteredSex sex) {
        int site = CodeSpan.number(topography);
        for (Rule rule : fitting) {
            if (rule.fits(site, sex)) {
                return answer(rule.stated(), topography);
            }
        }
        throw new UnknownTable("no rule of icdo3-to-icd10 answers " + topography);
    }

    private Icd10Answer answer(Icd10Rule rule, Topography topography) {
        String result = rule.result();
        if (result.startsWith("REFUSE:")) {
            return new Icd10Answer.RefusedForSex(rule.number());
        }
        String code = result.startsWith("COL:")
                ? topographyColumns.find(topography.code()).columnOr(result.substring(4), topography.dotted())
                : result;
        return new Icd10Answer.Converted(code.replace(".", ""), rule.number());
    }
}
