package dev.todoke.cli.link;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// One HTML file that needs nothing from elsewhere (1枚で完結するHTML): no script, no font, no address.
final class Page {

    private static final String STYLE = """
            body{font-family:"Noto Sans JP","Hiragino Sans","BIZ UDPGothic",sans-serif;color:#222;background:#fff;line-height:1.7;max-width:62rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2.5rem;border-bottom:2px solid #0017c1}h3{font-size:1.05rem;margin-top:2rem}
            table{border-collapse:collapse;font-variant-numeric:tabular-nums;line-height:1.35}
            caption{text-align:left;padding:.3rem 0;font-weight:600}
            caption{margin-top:.8rem}
            th,td{padding:.3rem .6rem;border-bottom:1px solid #ccc;text-align:right;vertical-align:top}
            td:not(.text){white-space:nowrap}
            th[scope=row],thead th:first-child,td.text,th.text{text-align:left}
            thead th{border-bottom:2px solid #555}
            .scroll{overflow-x:auto}
            .note{border-left:4px solid #b54100;padding:.2rem .8rem}
            .limits{color:#555;white-space:nowrap}
            figure{margin:1rem 0}figcaption{max-width:45rem}
            svg{max-width:100%;height:auto;font-family:inherit;font-size:14px}
            svg text{fill:#222}
            .grid{stroke:#e0e0e0}.axis{stroke:#555}.mark{stroke:#555;stroke-dasharray:2 3}
            .first,.second,.third{fill:none;stroke-width:2.5;stroke-linejoin:round}
            .first{stroke:#0017c1}.second{stroke:#b54100;stroke-dasharray:8 4}.third{stroke:#197a4b;stroke-dasharray:2 4}
            .band-first,.band-second,.band-third{opacity:.2}
            .band-first{fill:#0017c1}.band-second{fill:#b54100}.band-third{fill:#197a4b}
            .same{fill:#0017c1}.review{fill:#e8a33d}.different{fill:#9aa0a6}
            .for{fill:#0017c1}.against{fill:#b54100}.total{fill:#444}
            .swatch{display:inline-block;width:2.2rem;height:.8rem;vertical-align:middle;margin-right:.4rem}
            @media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
            """;

    private final StringBuilder out = new StringBuilder(1 << 15);

    Page(String language, String title) {
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(language)
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(Drawing.escaped(title))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(Drawing.escaped(title))
                .append("</h1>\n");
    }

    void section(String title) {
        out.append("<h2>").append(Drawing.escaped(title)).append("</h2>\n");
    }

    void part(String title) {
        out.append("<h3>").append(Drawing.escaped(title)).append("</h3>\n");
    }

    void paragraph(String text) {
        out.append("<p>").append(Drawing.escaped(text)).append("</p>\n");
    }

    void note(String text) {
        out.append("<p class=\"note\">").append(Drawing.escaped(text)).append("</p>\n");
    }

    void figure(String svg, String caption) {
        out.append("<figure>\n").append(svg).append("<figcaption>");
        out.append(Drawing.escaped(caption)).append("</figcaption>\n</figure>\n");
    }

    /// @param head the names of the columns
    /// @param rows cells of text, the first of a row its heading
    void table(String caption, List<String> head, List<List<String>> rows) {
        out.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(Drawing.escaped(caption))
                .append("\">\n<table>\n<caption>")
                .append(Drawing.escaped(caption))
                .append("</caption>\n<thead><tr>")
                .append(IntStream.range(0, head.size())
                        .mapToObj(i -> (isText(rows, i) ? "<th scope=\"col\" class=\"text\">" : "<th scope=\"col\">")
                                + Drawing.escaped(head.get(i)) + "</th>")
                        .collect(Collectors.joining()))
                .append("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            out.append("<tr><th scope=\"row\">")
                    .append(Drawing.escaped(row.getFirst()))
                    .append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> out.append(isNumber(cell) ? "<td>" : "<td class=\"text\">")
                            .append(Drawing.escaped(cell))
                            .append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n</div>\n");
    }

    /// Whether any cell of the column is more than a number.
    private static boolean isText(List<List<String>> rows, int column) {
        return rows.stream().anyMatch(row -> !isNumber(row.get(column)));
    }

    private static boolean isNumber(String cell) {
        return cell.chars().allMatch(c -> c < 0x80 && (!Character.isLetter(c) || c == 'e') || c == '–' || c == '−');
    }

    String end() {
        return out.append("</main>\n</body>\n</html>\n").toString();
    }
}
