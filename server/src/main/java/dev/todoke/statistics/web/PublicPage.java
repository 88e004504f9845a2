package dev.todoke.statistics.web;

import dev.todoke.web.ChartFrame;
import dev.todoke.web.Choice;
import dev.todoke.web.PlainTable;
import java.util.List;

/// Everything that S-01 shows (がん統計).
///
/// @param heading the question in words, `answer` its answer in one sentence, `meaning` what the main figure means
/// @param download address of the rows as a file
/// @param citation sentence to quote the figures by
public record PublicPage(
        Form form,
        String heading,
        String answer,
        List<KeyFigure> figures,
        String meaning,
        List<Part> parts,
        String source,
        String citation,
        String download,
        String releaseFile,
        boolean practice) {

    public PublicPage {
        figures = List.copyOf(figures);
        parts = List.copyOf(parts);
    }

    /// The choices and what is chosen.
    public record Form(
            List<Choice> sites,
            String site,
            List<Choice> sexes,
            String sex,
            List<Choice> areas,
            String area,
            List<Choice> years,
            String year,
            List<Choice> caseSets,
            String caseSet,
            List<Choice> standards,
            String standard) {}

    public record KeyFigure(String label, String value, String note) {}

    /// A heading, one sentence, the table and the charts of the same rows.
    public record Part(String id, String title, String lead, PlainTable table, List<ChartFrame> charts) {
        public Part {
            charts = List.copyOf(charts);
        }
    }
}
