package dev.todoke.codes.web;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Edition;
import dev.todoke.codes.Papers;
import dev.todoke.codes.Tables;
import dev.todoke.codes.UnknownTable;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.web.Cell;
import dev.todoke.web.Forbidden;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// All tables of the program, their editions and where they come from (コード表と規則の版).
@Controller
@Profile("registry")
class CodeTablesController {

    private static final String HERE = "/registry/administration/tables/";

    private final Tables tables = Tables.shipped();

    @GetMapping("/registry/administration/tables")
    String list(SignedIn who, Model model) {
        Forbidden.unless(who, Permission.VIEW_TABLES);
        var rows = tables.editions().stream().map(this::row).toList();
        model.addAttribute(
                "page",
                new PlainTable(
                        "コード表と規則の一覧",
                        List.of(
                                PlainTable.Column.words("表"),
                                PlainTable.Column.words("名前"),
                                PlainTable.Column.words("版"),
                                PlainTable.Column.words("有効な診断日"),
                                PlainTable.Column.numbers("行")),
                        rows,
                        "コード表がありません。"));
        return "codes/tables";
    }

    private List<Cell> row(Edition edition) {
        var title = Papers.of(edition.table()).title();
        return List.of(
                Cell.link(edition.table(), HERE + edition.table() + "/" + edition.name()),
                Cell.text(title),
                Cell.text(edition.name()),
                Cell.text(validity(edition)),
                Cell.count(tables.table(edition.table(), edition.name()).rows().size()));
    }

    @GetMapping("/registry/administration/tables/{table}/{edition}")
    String table(
            SignedIn who,
            @PathVariable String table,
            @PathVariable String edition,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        Forbidden.unless(who, Permission.VIEW_TABLES);
        var found = found(table, edition);
        var papers = Papers.of(table);
        var pager = new Pager(found.rows().size(), page, HERE + table + "/" + edition);
        var rows = found.rows().stream()
                .skip(pager.offset())
                .limit(Pager.SIZE)
                .map(row -> found.columns().stream().map(row::value).toList())
                .toList();
        var editions = tables.editions().stream()
                .filter(each -> each.table().equals(table))
                .map(each -> new TablePage.Edition(
                        each.name(),
                        HERE + table + "/" + each.name(),
                        each.name().equals(edition)))
                .toList();
        model.addAttribute(
                "page",
                new TablePage(
                        table,
                        papers.title(),
                        edition,
                        validity(found.edition()),
                        editions,
                        papers.sections(),
                        found.columns(),
                        rows,
                        pager));
        return "codes/table";
    }

    private CodeTable found(String table, String edition) {
        try {
            return tables.table(table, edition);
        } catch (UnknownTable _) {
            throw new NoSuchPage();
        }
    }

    private static String validity(Edition edition) {
        var from = edition.validFrom().equals(LocalDate.MIN)
                ? ""
                : edition.validFrom().toString();
        var to =
                edition.validTo().equals(LocalDate.MAX) ? "" : edition.validTo().toString();
        return from.isEmpty() && to.isEmpty()
                ? "診断日によらない"
                : String.format(Locale.ROOT, "%s から %s", from, to).strip();
    }
}
