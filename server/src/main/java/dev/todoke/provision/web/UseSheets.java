package dev.todoke.provision.web;

import dev.todoke.provision.OfficeYear;
import dev.todoke.provision.ProvidedUse;
import dev.todoke.provision.application.Article;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The register of uses and the office's statistics as files (利用の一覧・窓口の統計のファイル).
@Component
class UseSheets {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final MessageSource messages;

    UseSheets(MessageSource messages) {
        this.messages = messages;
    }

    Sheet uses(List<ProvidedUse> uses, Locale locale) {
        return new Sheet(
                say("control.uses.title", locale),
                headings(locale).stream().map(SheetColumn::text).toList(),
                uses.stream().map(use -> cells(use, locale)).toList());
    }

    byte[] csv(List<ProvidedUse> uses, Locale locale) {
        var lines = new ArrayList<List<String>>();
        lines.add(headings(locale));
        uses.forEach(use -> lines.add(cells(use, locale)));
        return lines.stream()
                .map(line -> line.stream().map(UseSheets::quoted).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    Sheet year(int year, List<OfficeYear.Row> rows, Locale locale) {
        var columns = new ArrayList<SheetColumn>();
        columns.add(SheetColumn.text(say("control.year.figure", locale)));
        Arrays.stream(Article.values()).forEach(article -> columns.add(SheetColumn.number(article.ja())));
        columns.add(SheetColumn.number(say("control.year.all", locale)));
        return new Sheet(
                Integer.toString(year),
                columns,
                rows.stream().map(row -> cells(row, locale)).toList());
    }

    private List<String> cells(OfficeYear.Row row, Locale locale) {
        var cells = new ArrayList<String>();
        cells.add(say("control.year." + row.figure().code(), locale));
        Arrays.stream(Article.values()).forEach(article -> cells.add(row.of(article)));
        cells.add(row.all());
        return cells;
    }

    private List<String> headings(Locale locale) {
        return List.of("provision", "title", "organisation", "article", "kind", "begins", "ends", "state").stream()
                .map(column -> say("control.uses." + (column.equals("title") ? "title-of" : column), locale))
                .toList();
    }

    private List<String> cells(ProvidedUse use, Locale locale) {
        return List.of(
                use.provision(),
                use.title(),
                use.organisation().isEmpty() ? say("control.uses.person", locale) : use.organisation(),
                use.article(),
                say("provision.kind." + use.kind(), locale),
                use.begins(),
                use.ends(),
                say("control.uses.state." + use.state(), locale));
    }

    /// A cell that a spreadsheet program would take for a formula gets an apostrophe in front.
    private static String quoted(String text) {
        String safe = text.matches("[=+\\-@\\t].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
