package dev.todoke.provision.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Puts values into the lines of a form (様式の組み立て).
public final class PaperSetter {

    private final PaperTexts texts;

    public PaperSetter(PaperTexts texts) {
        this.texts = texts;
    }

    /// The printed form.
    ///
    /// @param form its number
    /// @param date the day the file carries
    public PaperForm form(String form, PaperForm.Subject subject, LocalDate date, PaperValues values) {
        var lines = texts.lines(form);
        var walk = new Walk(lines, values);
        walk.all();
        var title = lines.stream()
                .filter(line -> line.kind() == PaperKind.TAG)
                .map(PaperLine::ja)
                .findFirst()
                .orElse("様式" + form);
        boolean lying = lines.stream()
                .anyMatch(line -> line.kind() == PaperKind.TAG && line.detail().equals("lying"));
        return new PaperForm(form, title, subject, date, texts.edition(form), lying, walk.parts);
    }

    /// One pass over the lines; lines that belong together become one block.
    private static final class Walk {

        private final List<PaperLine> lines;
        private final PaperValues values;
        private final List<PaperForm.Part> parts = new ArrayList<>();
        private String heading = "";
        private int at;

        Walk(List<PaperLine> lines, PaperValues values) {
            this.lines = lines;
            this.values = values;
        }

        void all() {
            while (at < lines.size()) {
                var line = lines.get(at++);
                if (line.onlyWhenFilled() && !values.has(line.key())) {
                    skipFollowers(line.kind());
                } else {
                    block(line);
                }
            }
        }

        private void skipFollowers(PaperKind kind) {
            if (kind == PaperKind.CHOICE) {
                followers(PaperKind.OPTION);
            } else if (kind == PaperKind.ROWS) {
                followers(PaperKind.COLUMN);
            }
        }

        private void block(PaperLine line) {
            switch (line.kind()) {
                case TAG -> add(line, new PaperBlock.Tag(words(line)));
                case TITLE -> add(line, new PaperBlock.Title(words(line)));
                case DATE, RIGHT ->
                    add(line, new PaperBlock.Right(words(line).lines().toList()));
                case ADDRESSEE ->
                    add(line, new PaperBlock.Left(words(line).lines().toList()));
                case PARTY -> add(line, new PaperBlock.Right(party(line)));
                case CENTRED -> add(line, new PaperBlock.Centred(words(line)));
                case HEADING -> {
                    heading = line.ja();
                    add(line, new PaperBlock.Heading(words(line)));
                }
                case SUBHEADING -> {
                    heading = line.ja();
                    add(line, new PaperBlock.Subheading(words(line)));
                }
                case TEXT -> add(line, new PaperBlock.Paragraph(words(line)));
                case NOTE -> add(line, new PaperBlock.Note(words(line)));
                case CLAUSE -> add(line, new PaperBlock.Clause(line.code(), words(line)));
                case CHOICE -> add(line, choice(line));
                case TICK -> add(line, tick(ticked(line), line.ja()));
                case ATTACHED -> add(line, attached(line));
                case VALUE -> add(line, pairs(line));
                case BOX -> add(line, new PaperBlock.Box(values.text(line.key()), room(line)));
                case ROWS -> add(line, grid(line));
                case SIGNATURE -> add(line, new PaperBlock.Signature(words(line)));
                case SPACE -> add(line, new PaperBlock.Space(Double.parseDouble(line.detail())));
                case PAGE -> add(line, new PaperBlock.NewPage());
                case OPTION, COLUMN ->
                    throw new IllegalStateException(
                            "block %s of form %s stands alone".formatted(line.block(), line.form()));
            }
        }

        private void add(PaperLine line, PaperBlock block) {
            var words = line.kind() == PaperKind.BOX || line.ja().isBlank() ? heading : line.ja();
            parts.add(new PaperForm.Part((line.field() + " " + words).strip(), block));
        }

        private String words(PaperLine line) {
            return PaperLine.FIELD.matcher(line.ja()).replaceAll(found -> {
                var text = values.text(found.group(1));
                var empty = found.group(2) == null ? "" : found.group(2);
                var blank = empty.equals("日付") ? PaperCalendar.BLANK : empty;
                return java.util.regex.Matcher.quoteReplacement(text.isEmpty() ? blank : text);
            });
        }

        private List<String> party(PaperLine line) {
            var all = new ArrayList<String>();
            if (!line.ja().isBlank()) {
                all.add(words(line));
            }
            values.text(line.field()).lines().forEach(all::add);
            return all;
        }

        private PaperBlock choice(PaperLine line) {
            var codes = values.codes(line.key());
            var options = followers(PaperKind.OPTION).stream()
                    .map(option -> new PaperBlock.Option(option.ja(), codes.contains(option.code())))
                    .toList();
            return new PaperBlock.Choice(words(line), options);
        }

        private boolean ticked(PaperLine line) {
            return values.codes(DraftValues.ALL_TICKS).contains(line.code())
                    || line.fields().stream()
                            .anyMatch(field -> values.codes(field).contains(line.code()));
        }

        private static PaperBlock tick(boolean ticked, String words) {
            boolean star = words.startsWith("＊");
            return new PaperBlock.Tick(ticked, star ? "＊" : "", star ? words.substring(1) : words);
        }

        private PaperBlock attached(PaperLine line) {
            var papers = values.text(line.key()).replace("\n", "、");
            return tick(!papers.isEmpty(), papers.isEmpty() ? line.ja() : line.ja() + "（" + papers + "）");
        }

        private PaperBlock pairs(PaperLine first) {
            var pairs = new ArrayList<PaperBlock.Pair>();
            pairs.add(new PaperBlock.Pair(first.ja(), shown(first)));
            while (at < lines.size() && lines.get(at).kind() == PaperKind.VALUE) {
                var line = lines.get(at++);
                if (!line.onlyWhenFilled() || values.has(line.key())) {
                    pairs.add(new PaperBlock.Pair(line.ja(), shown(line)));
                }
            }
            return new PaperBlock.Pairs(pairs);
        }

        private String shown(PaperLine line) {
            if (!line.code().isEmpty()) {
                return values.text(line.key());
            }
            return String.join(
                    "\n",
                    line.fields().stream()
                            .map(values::text)
                            .filter(text -> !text.isEmpty())
                            .toList());
        }

        private PaperBlock grid(PaperLine line) {
            var columns = followers(PaperKind.COLUMN);
            var rows = new ArrayList<List<String>>();
            for (var row : values.rows(line.key())) {
                rows.add(columns.stream()
                        .map(column -> row.getOrDefault(column.code(), ""))
                        .toList());
            }
            while (rows.size() < room(line)) {
                rows.add(columns.stream().map(_ -> "").toList());
            }
            return new PaperBlock.Grid(columns.stream().map(Walk::column).toList(), rows);
        }

        private static PaperBlock.Column column(PaperLine line) {
            var detail = line.detail().split(" ", -1);
            return new PaperBlock.Column(
                    line.ja(), Double.parseDouble(detail[0]), detail.length > 1 && detail[1].equals("centre"));
        }

        private static int room(PaperLine line) {
            return line.detail().matches("\\d+") ? Integer.parseInt(line.detail()) : 1;
        }

        private List<PaperLine> followers(PaperKind kind) {
            var found = new ArrayList<PaperLine>();
            while (at < lines.size() && lines.get(at).kind() == kind) {
                found.add(lines.get(at++));
            }
            return List.copyOf(found);
        }
    }
}
