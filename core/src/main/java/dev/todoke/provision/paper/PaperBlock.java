package dev.todoke.provision.paper;

import java.util.List;
import java.util.stream.Stream;

/// One thing on a printed form, from top to bottom (紙面の部分).
public sealed interface PaperBlock {

    /// Every text it shows, in reading order.
    List<String> texts();

    /// Number and purpose of the form, small, above everything.
    record Tag(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Title(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Left(List<String> texts) implements PaperBlock {
        public Left {
            texts = List.copyOf(texts);
        }
    }

    record Right(List<String> texts) implements PaperBlock {
        public Right {
            texts = List.copyOf(texts);
        }
    }

    record Centred(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /// A numbered heading.
    record Heading(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /// A heading below a numbered one (ア・イ・ウ).
    record Subheading(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    record Paragraph(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /// A small remark (※).
    record Note(String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /// A clause whose text hangs beside its mark.
    record Clause(String mark, String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(mark, text);
        }
    }

    /// One of several words; the chosen one is circled.
    record Option(String text, boolean chosen) {}

    /// All options side by side.
    record Choice(String label, List<Option> options) implements PaperBlock {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public List<String> texts() {
            return Stream.concat(
                            Stream.of(label),
                            options.stream().map(option -> option.chosen() ? "(" + option.text() + ")" : option.text()))
                    .toList();
        }
    }

    /// A box to tick. @param before what stands before the box, such as a star
    record Tick(boolean ticked, String before, String text) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(before + (ticked ? "☑" : "☐") + text);
        }
    }

    /// Label and value.
    record Pair(String label, String value) {}

    record Pairs(List<Pair> pairs) implements PaperBlock {
        public Pairs {
            pairs = List.copyOf(pairs);
        }

        @Override
        public List<String> texts() {
            return pairs.stream()
                    .flatMap(pair -> Stream.of(pair.label(), pair.value()))
                    .toList();
        }
    }

    /// A framed answer. @param room lines left free when it is empty
    record Box(String text, int room) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(text);
        }
    }

    /// A column. @param share its part of the width
    record Column(String heading, double share, boolean centred) {}

    record Grid(List<Column> columns, List<List<String>> rows) implements PaperBlock {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public List<String> texts() {
            return Stream.concat(
                            columns.stream().map(Column::heading), rows.stream().flatMap(List::stream))
                    .toList();
        }
    }

    /// A line to sign on.
    record Signature(String label) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of(label);
        }
    }

    /// @param lines height in lines
    record Space(double lines) implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of();
        }
    }

    record NewPage() implements PaperBlock {
        @Override
        public List<String> texts() {
            return List.of();
        }
    }
}
