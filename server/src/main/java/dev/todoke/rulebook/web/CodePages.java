package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.ListedCode;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.web.Cell;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.PlainTable;
import java.util.LinkedHashMap;
import java.util.List;

/// Puts the lists of codes together (コードの一覧の組み立て): by site, by histology group, by class of childhood cancer.
final class CodePages {

    private static final String SITES = "icdo3-topography";
    private static final String MORPHOLOGIES = "icdo3-morphology";
    private static final String GROUPS = "iarc-multiple-primaries";
    private static final String EDITION = "3.2";

    List<CodesPage.Tree> trees(String base, RuleWords words) {
        return List.of(
                new CodesPage.Tree("sites", words.say("codes.sites"), siteBranches(base, words)),
                new CodesPage.Tree("histologies", words.say("codes.histologies"), groupBranches(base, words)),
                new CodesPage.Tree("childhood", words.say("codes.childhood"), childhoodBranches(base, words)));
    }

    private static List<RuleLink> siteBranches(String base, RuleWords words) {
        var names = new LinkedHashMap<String, String>();
        for (var row : Tables.shipped().table(SITES, EDITION).rows()) {
            names.putIfAbsent(row.value("group3"), words.name(row.value("group3Ja"), siteEn(row.value("group3"))));
        }
        return names.entrySet().stream()
                .map(site -> new RuleLink(site.getKey(), base + "/codes/sites/" + site.getKey(), site.getValue()))
                .toList();
    }

    /// English has no names of three-character sites in the table: the subsite "not otherwise specified" has it.
    private static String siteEn(String site) {
        var lists = CodeLists.shipped();
        return lists.find(CodeSystem.TOPOGRAPHY, site + "9")
                .or(() -> lists.find(CodeSystem.TOPOGRAPHY, site + "0"))
                .map(listed -> listed.nameEn().replace(", NOS", ""))
                .orElse(site);
    }

    private static List<RuleLink> groupBranches(String base, RuleWords words) {
        return Tables.shipped().only(GROUPS).rows().stream()
                .filter(row -> row.value("kind").equals("MORPHOLOGY_GROUP"))
                .map(row -> new RuleLink(
                        words.say("codes.group", row.value("group")),
                        base + "/codes/histology-groups/" + row.value("group"),
                        words.name(row.value("nameJa"), row.value("nameEn"))))
                .toList();
    }

    private static List<RuleLink> childhoodBranches(String base, RuleWords words) {
        return CodeLists.shipped().of(CodeSystem.ICCC3).stream()
                .map(listed -> new RuleLink(listed.printed(), CodePaths.of(base, listed), words.name(listed)))
                .toList();
    }

    CodesPage.Branch site(String base, String site, RuleWords words) {
        var rows = Tables.shipped().table(SITES, EDITION).rows().stream()
                .filter(row -> row.value("group3").equals(site))
                .toList();
        if (rows.isEmpty()) {
            throw new NoSuchPage();
        }
        var name = words.name(rows.getFirst().value("group3Ja"), siteEn(site));
        return new CodesPage.Branch(
                base,
                site + " " + name,
                words.say("codes.site.lead"),
                table(
                        site + " " + name,
                        rows.stream().map(row -> siteRow(base, row, words)).toList(),
                        words,
                        "side",
                        "sex"),
                RuleLink.sources(base, SITES, EDITION));
    }

    private static List<Cell> siteRow(String base, TableRow row, RuleWords words) {
        var listed = listed(CodeSystem.TOPOGRAPHY, row.value("code"));
        return List.of(
                Cell.link(listed.printed(), CodePaths.of(base, listed)),
                Cell.text(listed.nameJa()),
                Cell.text(listed.nameEn()),
                Cell.text(words.say("paired." + row.value("paired"))),
                Cell.text(CodeDetail.sex(row.value("sexOnly"), words)));
    }

    CodesPage.Branch histologyGroup(String base, String group, RuleWords words) {
        var name = Tables.shipped().only(GROUPS).rows().stream()
                .filter(row -> row.value("kind").equals("MORPHOLOGY_GROUP")
                        && row.value("group").equals(group))
                .findFirst()
                .map(row -> words.name(row.value("nameJa"), row.value("nameEn")))
                .orElseThrow(NoSuchPage::new);
        var rows = Tables.shipped().table(MORPHOLOGIES, EDITION).rows().stream()
                .filter(row -> row.value("bergGroup").equals(group))
                .map(row -> morphologyRow(base, row, words))
                .toList();
        return new CodesPage.Branch(
                base,
                words.say("codes.group", group) + " " + name,
                words.say("codes.group.lead"),
                table(name, rows, words, "behaviour", "change"),
                RuleLink.sources(base, MORPHOLOGIES, EDITION, GROUPS, "2004"));
    }

    private static List<Cell> morphologyRow(String base, TableRow row, RuleWords words) {
        var listed = listed(CodeSystem.MORPHOLOGY, row.value("morphology"));
        boolean isNew = !row.value("inEdition31").equals("yes");
        return List.of(
                Cell.link(listed.printed(), CodePaths.of(base, listed)),
                Cell.text(listed.nameJa()),
                Cell.text(listed.nameEn()),
                Cell.text(words.say("behaviour." + row.value("behaviour"))),
                Cell.text(isNew ? words.say("codes.new") : ""));
    }

    private static PlainTable table(
            String caption, List<List<Cell>> rows, RuleWords words, String fourth, String fifth) {
        var columns = List.of("code", "ja", "en", fourth, fifth).stream()
                .map(column -> PlainTable.Column.words(words.say("column." + column)))
                .toList();
        return new PlainTable(caption, columns, rows, words.say("none"));
    }

    private static ListedCode listed(CodeSystem system, String code) {
        return CodeLists.shipped().find(system, code).orElseThrow(NoSuchPage::new);
    }

    CodePage code(String base, ListedCode listed, RuleWords words) {
        return new CodeDetail(base, words).of(listed);
    }
}
