package dev.todoke.provision.print;

import dev.todoke.provision.paper.PaperBlock;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// Writes the blocks of a form into a word file (Word文書の段落と表).
final class WordBlocks {

    private static final double SIZE = 10.5;
    private static final double SMALL = 9;

    /// One character of 10.5 points, in twentieths of a point.
    private static final int EM = 210;

    /// Distance of lines in parts of the font's own.
    private static final double LINE = 1.2;

    private static final String GREY = "EBEBEB";

    private final XWPFDocument document;
    private final long width;

    /// @param width of the text in twentieths of a point
    WordBlocks(XWPFDocument document, long width) {
        this.document = document;
        this.width = width;
    }

    void add(PaperBlock block) {
        switch (block) {
            case PaperBlock.Tag(var text) -> run(paragraph(ParagraphAlignment.LEFT), text, SMALL);
            case PaperBlock.Title(var text) -> title(text);
            case PaperBlock.Left(var texts) -> left(texts);
            case PaperBlock.Right(var texts) ->
                texts.forEach(text -> run(paragraph(ParagraphAlignment.RIGHT), text, SIZE));
            case PaperBlock.Centred(var text) -> run(paragraph(ParagraphAlignment.CENTER), text, SIZE);
            case PaperBlock.Heading(var text) -> heading(text);
            case PaperBlock.Subheading(var text) -> subheading(text);
            case PaperBlock.Paragraph(var text) -> {
                var paragraph = paragraph(ParagraphAlignment.LEFT);
                paragraph.setIndentationFirstLine(EM);
                run(paragraph, text, SIZE);
            }
            case PaperBlock.Note(var text) -> run(hung(EM, 2 * EM), text, SMALL);
            case PaperBlock.Clause(var mark, var text) -> run(hung(EM, 2 * EM), mark + "　" + text, SIZE);
            case PaperBlock.Choice choice -> choice(choice);
            case PaperBlock.Tick(var ticked, var before, var text) ->
                run(hung(EM, 2 * EM), before + (ticked ? "☑" : "☐") + "　" + text, SIZE);
            case PaperBlock.Pairs(var pairs) -> pairs(pairs);
            case PaperBlock.Box(var text, var room) -> box(text, room);
            case PaperBlock.Grid grid -> grid(grid);
            case PaperBlock.Signature(var label) -> signature(label);
            case PaperBlock.Space(var lines) -> space(lines);
            case PaperBlock.NewPage _ -> paragraph(ParagraphAlignment.LEFT).setPageBreak(true);
        }
    }

    private void left(List<String> texts) {
        for (String text : texts) {
            run(paragraph(ParagraphAlignment.LEFT), text, SIZE);
        }
        paragraph(ParagraphAlignment.LEFT);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        var paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(40);
        paragraph.setSpacingBetween(LINE);
        return paragraph;
    }

    private XWPFParagraph hung(int left, int hanging) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setIndentationLeft(left + hanging);
        paragraph.setIndentationHanging(hanging);
        return paragraph;
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text, double size) {
        var run = paragraph.createRun();
        run.setFontSize(size);
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
        return run;
    }

    private void space(double lines) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter((int) (lines * 300));
        run(paragraph, " ", 1);
    }

    private void title(String text) {
        var paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setSpacingBefore(200);
        paragraph.setSpacingAfter(240);
        run(paragraph, text, 14).setBold(true);
    }

    private void heading(String text) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(160);
        paragraph.setKeepNext(true);
        run(paragraph, text, SIZE).setBold(true);
    }

    private void subheading(String text) {
        var paragraph = hung(0, 2 * EM);
        paragraph.setSpacingBefore(80);
        paragraph.setKeepNext(true);
        run(paragraph, text, SIZE);
    }

    private void choice(PaperBlock.Choice choice) {
        var paragraph = hung(EM, 2 * EM);
        paragraph.setSpacingAfter(100);
        run(paragraph, choice.label() + "　　", SIZE);
        for (int i = 0; i < choice.options().size(); i++) {
            var option = choice.options().get(i);
            if (i > 0) {
                run(paragraph, "　・　", SIZE);
            }
            var run = run(paragraph, option.text(), SIZE);
            if (option.chosen()) {
                circle(run);
            }
        }
    }

    /// Word files have no circle around words; a line around them stands for it.
    private static void circle(XWPFRun run) {
        run.setBold(true);
        var border = run.getCTR().getRPr().addNewBdr();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(8));
        border.setSpace(BigInteger.ONE);
    }

    private void pairs(List<PaperBlock.Pair> pairs) {
        var table = table(pairs.size(), new long[] {width * 5 / 16, width - width * 5 / 16});
        for (int row = 0; row < pairs.size(); row++) {
            var label = table.getRow(row).getCell(0);
            label.setColor(GREY);
            cell(label, pairs.get(row).label(), ParagraphAlignment.LEFT);
            cell(table.getRow(row).getCell(1), pairs.get(row).value(), ParagraphAlignment.LEFT);
        }
        after();
    }

    private void box(String text, int room) {
        var table = table(1, new long[] {width});
        table.getRow(0).setHeight((text.isBlank() ? room : 1) * 320);
        cell(table.getRow(0).getCell(0), text, ParagraphAlignment.LEFT);
        after();
    }

    private void grid(PaperBlock.Grid grid) {
        var columns = grid.columns();
        double all = columns.stream().mapToDouble(PaperBlock.Column::share).sum();
        long[] widths = columns.stream()
                .mapToLong(column -> Math.round(width * column.share() / all))
                .toArray();
        var table = table(grid.rows().size() + 1, widths);
        if (grid.rows().size() > PrintBlocks.LONG) {
            table.setCellMargins(10, 100, 10, 100);
        }
        table.getRow(0).setRepeatHeader(true);
        for (int column = 0; column < columns.size(); column++) {
            var heading = table.getRow(0).getCell(column);
            heading.setColor(GREY);
            cell(heading, columns.get(column).heading(), alignment(columns.get(column)));
            for (int row = 0; row < grid.rows().size(); row++) {
                table.getRow(row + 1).setCantSplitRow(true);
                cell(
                        table.getRow(row + 1).getCell(column),
                        grid.rows().get(row).get(column),
                        alignment(columns.get(column)));
            }
        }
        after();
    }

    private static ParagraphAlignment alignment(PaperBlock.Column column) {
        return column.centred() ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
    }

    private void signature(String label) {
        var paragraph = paragraph(ParagraphAlignment.LEFT);
        paragraph.setIndentationLeft((int) (width * 2 / 5));
        paragraph.setSpacingBefore(240);
        run(paragraph, label + "　" + "　".repeat(Math.max(4, 22 - label.length())), SIZE)
                .setUnderline(UnderlinePatterns.SINGLE);
    }

    private XWPFTable table(int rows, long[] widths) {
        var table = document.createTable(rows, widths.length);
        table.setCellMargins(50, 100, 50, 100);
        widths(table, widths);
        return table;
    }

    private static void cell(XWPFTableCell cell, String text, ParagraphAlignment alignment) {
        var paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        run(paragraph, text, SMALL);
    }

    /// Two tables without a paragraph between them would become one.
    private void after() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        run(paragraph, " ", 4);
    }

    /// A table without lines.
    static void plain(XWPFTable table, long[] widths) {
        widths(table, widths);
        table.removeBorders();
    }

    private static void widths(XWPFTable table, long[] widths) {
        long all = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (long width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            all += width;
        }
        table.setWidth(Long.toString(all));
        for (var row : table.getRows()) {
            for (int column = 0; column < widths.length; column++) {
                row.getCell(column).setWidth(Long.toString(widths[column]));
            }
        }
    }
}
