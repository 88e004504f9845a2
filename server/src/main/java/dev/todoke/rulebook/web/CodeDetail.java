package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.ListedCode;
import dev.todoke.codes.MorphologyChange;
import dev.todoke.codes.SiteGroup;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.codes.Topography;
import dev.todoke.tumour.IarcGroups;
import dev.todoke.web.Cell;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PlainTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the page of one code together (コード1件の画面の組み立て).
final class CodeDetail {

    private static final String SITES = "icdo3-topography";
    private static final String MORPHOLOGIES = "icdo3-morphology";
    private static final String SITE_COLUMNS = "icdo3-to-icd10-topography";
    private static final String CURRENT = "3.2";

    private final String base;
    private final RuleWords words;
    private final List<Fact> facts = new ArrayList<>();

    CodeDetail(String base, RuleWords words) {
        this.base = base;
        this.words = words;
    }

    CodePage of(ListedCode listed) {
        fact("editions", words.editions(listed));
        return switch (listed.system()) {
            case TOPOGRAPHY -> site(listed);
            case MORPHOLOGY -> morphology(listed);
            case ICD10 -> icd10(listed);
            case ICCC3 -> childhood(listed);
            case AREA -> page(listed, List.of(), List.of(), List.of());
        };
    }

    private CodePage site(ListedCode listed) {
        var row = row(SITES, listed);
        var topography = new Topography(listed.code());
        facts.add(Fact.link(
                words.say("fact.site"),
                topography.site() + " " + words.name(row.value("group3Ja"), ""),
                base + "/codes/sites/" + topography.site()));
        fact("paired", words.say("paired." + row.value("paired")));
        fact("sexOnly", sex(row.value("sexOnly"), words));
        fact("cns", row.value("cnsScope").equals("yes") ? words.say("fact.cns.yes") : "");
        fact("siteGroup", words.siteGroup(IarcGroups.ofSite(topography)));
        fact("notes", row.value("notes"));
        return page(
                listed,
                List.of(icd10OfSite(listed)),
                List.of(RuleLink.to(
                        words.say("conversion.of", listed.printed()),
                        base + "/conversion?topography=" + listed.printed())),
                RuleLink.sources(base, SITES, CURRENT, SITE_COLUMNS, "jp", SITE_COLUMNS, "who2016"));
    }

    /// What the site alone gives in ICD-10, by behaviour, in both editions.
    private PlainTable icd10OfSite(ListedCode listed) {
        var rows = new ArrayList<List<Cell>>();
        for (String behaviour : List.of("malignant", "insitu", "benign", "uncertain")) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(words.say("column." + behaviour)));
            for (String edition : List.of("jp", "who2016")) {
                String code = Tables.shipped()
                        .table(SITE_COLUMNS, edition)
                        .find(listed.code())
                        .columnOr(behaviour, "");
                cells.add(icd10Cell(code));
            }
            rows.add(cells);
        }
        return new PlainTable(
                words.say("code.icd10-of-site"),
                List.of(
                        PlainTable.Column.words(words.say("column.behaviour")),
                        PlainTable.Column.words(words.say("edition.jp")),
                        PlainTable.Column.words(words.say("edition.who"))),
                rows,
                words.say("none"));
    }

    private Cell icd10Cell(String code) {
        return CodeLists.shipped()
                .find(CodeSystem.ICD10, code.replace(".", ""))
                .map(listed -> Cell.link(code + " " + words.name(listed), CodePaths.of(base, listed)))
                .orElseGet(() -> Cell.text(code));
    }

    private CodePage morphology(ListedCode listed) {
        return listed.isIn("3.1") || listed.isIn(CURRENT) ? current(listed) : beside(listed);
    }

    /// A code older or newer than the editions: the table says little more than its name.
    private CodePage beside(ListedCode listed) {
        var row = Tables.shipped().only("icdo3-morphology-beside").rows().stream()
                .filter(each -> each.key().equals(listed.code()))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
        fact("behaviour", words.say("behaviour." + row.value("behaviour")));
        fact("nameCertainty", row.value("nameJaCertainty"));
        fact("notes", row.value("notes"));
        return page(
                listed, List.of(), relatedMorphologies(listed), RuleLink.sources(base, "icdo3-morphology-beside", "1"));
    }

    private CodePage current(ListedCode listed) {
        var row = row(MORPHOLOGIES, listed);
        String group = row.value("bergGroup");
        facts.add(Fact.link(
                words.say("fact.histologyGroup"),
                group + " " + groupName(group),
                base + "/codes/histology-groups/" + group));
        fact("behaviour", words.say("behaviour." + row.value("behaviour")));
        fact("sexOnly", sex(row.value("sexOnly"), words));
        fact("microscopy", words.say("yesno." + row.value("microVerificationNeeded")));
        fact("nameCertainty", row.value("nameJaCertainty"));
        fact("groupReason", row.value("bergReason"));
        fact("notes", row.value("notes"));
        var tables = new ArrayList<PlainTable>();
        changes(listed).ifPresent(tables::add);
        return page(
                listed,
                tables,
                relatedMorphologies(listed),
                RuleLink.sources(base, MORPHOLOGIES, listed.editions().getLast(), "iarc-multiple-primaries", "2004"));
    }

    private Optional<PlainTable> changes(ListedCode listed) {
        var found = MorphologyChange.all().stream()
                .filter(change ->
                        change.before().equals(listed.code()) || change.after().equals(listed.code()))
                .map(change -> EditionRows.cells(change, base, words))
                .toList();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(EditionRows.table(words.say("code.changes"), found, words));
    }

    private List<RuleLink> relatedMorphologies(ListedCode listed) {
        var related = new ArrayList<RuleLink>();
        related.add(RuleLink.to(
                words.say("conversion.of", listed.printed()), base + "/conversion?morphology=" + listed.printed()));
        CodeLists.shipped().of(CodeSystem.MORPHOLOGY).stream()
                .filter(other -> !other.equals(listed)
                        && other.code().substring(0, 4).equals(listed.code().substring(0, 4)))
                .forEach(other ->
                        related.add(RuleLink.to(other.printed() + " " + words.name(other), CodePaths.of(base, other))));
        return related;
    }

    private CodePage icd10(ListedCode listed) {
        var groups = Stream.concat(SiteGroup.main().stream(), SiteGroup.mainWithInSitu().stream())
                .filter(group -> group.contains(listed.code()))
                .map(group -> words.name(group.nameJa(), group.nameEn()) + " (" + group.icd10() + ")")
                .distinct()
                .toList();
        fact("siteGroups", String.join(words.english() ? "; " : "、", groups));
        fact("certainty", row("icd10-names", listed).value("certainty"));
        return page(
                listed, List.of(), List.of(), RuleLink.sources(base, "icd10-names", "1", "site-groups", "2016-2023"));
    }

    private CodePage childhood(ListedCode listed) {
        var rows = Tables.shipped().only("iccc3").rows().stream()
                .filter(row -> row.value("icccLabel").equals(listed.code()))
                .toList();
        fact(
                "iccc.main",
                rows.getFirst().value("mainGroup") + " "
                        + words.name(
                                rows.getFirst().value("mainNameJa"),
                                rows.getFirst().value("mainNameEn")));
        fact("iccc.item21", rows.getFirst().value("item21Assumed"));
        var cells = rows.stream()
                .map(row -> List.of(
                        Cell.text(row.value("order")),
                        Cell.text(row.value("sitesIn")),
                        Cell.text(row.value("sitesOut")),
                        Cell.text(row.value("histologyIn").replace(",", ", ")),
                        Cell.text(row.value("histologyOut").replace(",", ", ")),
                        Cell.text(row.value("behaviour"))))
                .toList();
        var columns = Stream.of("rule", "sitesIn", "sitesOut", "histologiesIn", "histologiesOut", "behaviour")
                .map(column -> PlainTable.Column.words(words.say("column." + column)))
                .toList();
        return page(
                listed,
                List.of(new PlainTable(words.say("code.iccc-rows"), columns, cells, words.say("none"))),
                List.of(),
                RuleLink.sources(base, "iccc3", "1"));
    }

    private CodePage page(ListedCode listed, List<PlainTable> tables, List<RuleLink> related, List<RuleLink> sources) {
        boolean icdo = listed.system() == CodeSystem.TOPOGRAPHY || listed.system() == CodeSystem.MORPHOLOGY;
        var standing = icdo
                ? StandingWords.sentence(CodeLists.shipped().standing(listed.system(), listed.code(), CURRENT), words)
                : "";
        return new CodePage(
                base,
                words.system(listed.system()),
                listed.printed(),
                words.name(listed),
                words.otherName(listed),
                standing,
                facts,
                tables,
                related,
                sources);
    }

    private static TableRow row(String table, ListedCode listed) {
        var found = listed.system() == CodeSystem.ICD10
                ? Tables.shipped().only(table)
                : Tables.shipped().table(table, listed.editions().getLast());
        return found.rows().stream()
                .filter(row -> row.key().equals(listed.code()))
                .findFirst()
                .orElseThrow(NoSuchPage::new);
    }

    private String groupName(String group) {
        return Tables.shipped().only("iarc-multiple-primaries").rows().stream()
                .filter(row -> row.value("kind").equals("MORPHOLOGY_GROUP")
                        && row.value("group").equals(group))
                .findFirst()
                .map(row -> words.name(row.value("nameJa"), row.value("nameEn")))
                .orElse("");
    }

    static String sex(String code, RuleWords words) {
        return code.isEmpty() ? "" : words.say("sex." + code);
    }

    private void fact(String key, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.of(words.say("fact." + key), text));
        }
    }
}
