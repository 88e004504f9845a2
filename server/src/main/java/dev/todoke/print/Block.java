package dev.todoke.print;

import java.util.List;

/// One thing on the paper, from top to bottom (紙面の要素).
public sealed interface Block {

    /// Running text; its first line is moved in by one character (段落).
    record Paragraph(String text) implements Block {}

    /// A numbered or marked line whose text hangs beside its mark (箇条書き).
    record Item(String mark, String text) implements Block {}

    /// A line in the middle, such as 記 (中央).
    record Centred(String text) implements Block {}

    /// A line at the right edge, such as 以上 (右寄せ).
    record Right(String text) implements Block {}

    /// Lines at the left edge, not moved in (左寄せ).
    record Lines(List<String> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// The subject of the letter or the title of the list (件名・表題).
    record Title(String text) implements Block {}

    /// A bold line above what follows; never the last line of a page (小見出し).
    record Heading(String text) implements Block {}

    /// A table whose heading stands on every page it reaches (表).
    record Table(List<Column> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of %d cells in a table of %d columns".formatted(row.size(), columns.size()));
                }
            }
        }
    }

    /// A line above everything that names the form, small (様式番号).
    record Tag(String text) implements Block {}

    /// A small remark whose lines hang behind its mark (注).
    record Small(String text) implements Block {}

    /// A heading below another, not bold (見出しの下の見出し).
    record Subheading(String text) implements Block {}

    /// One of several words. @param chosen whether a line is drawn around it
    record Option(String text, boolean chosen) {}

    /// Several words of which some are circled (該当するものを囲む).
    record Choices(String label, List<Option> options) implements Block {
        public Choices {
            options = List.copyOf(options);
        }
    }

    /// A box to tick, with what stands before it (チェック欄).
    record Tick(boolean ticked, String before, String text) implements Block {}

    /// Text in a frame that goes on over as many pages as it needs; empty, it leaves room for some lines (枠).
    record Framed(String text, int room) implements Block {}

    /// A table of labels and values without a heading (項目と記入欄).
    record Facts(List<List<String>> rows) implements Block {
        public Facts {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A label and a line to write on (署名欄).
    record WritingLine(String label) implements Block {}

    /// A long table of short rows, set close (細かい表).
    record Dense(Table table) implements Block {}

    /// Room as high as some lines of text (空き).
    record Space(double lines) implements Block {}

    /// What follows begins a new page (改ページ).
    record NewPage() implements Block {}
}
