package dev.todoke.cli.link;

import dev.todoke.cli.Console;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.linkage.model.LinkModel;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A person file with its header (本人情報のファイル): which column of the model stands where.
///
/// UTF-8 when all of it is, else Windows-31J.
final class PersonFile implements AutoCloseable {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    /// Below this, a second thread is not worth its own dictionaries.
    private static final long SMALLEST_PART = 2_000_000;
    private static final int LONGEST_LINE = 1 << 16;

    private final String name;
    private final Path path;
    private final boolean temporary;
    private final Words words;
    private Charset charset = StandardCharsets.UTF_8;
    private List<String> header = List.of();

    private PersonFile(String name, Path path, boolean temporary, Words words) {
        this.name = name;
        this.path = path;
        this.temporary = temporary;
        this.words = words;
    }

    /// Standard input goes through a temporary file, since it may have to be read twice.
    static PersonFile open(String name, Console console, Words words) throws IOException {
        if (!name.equals("-")) {
            Path path = Path.of(name);
            if (!Files.isReadable(path) || Files.isDirectory(path)) {
                throw new WrongCall(words.say("no-such-file", name));
            }
            return new PersonFile(name, path, false, words);
        }
        Path spool = Files.createTempFile("todoke-", ".csv");
        try (InputStream in = console.in()) {
            Files.copy(in, spool, StandardCopyOption.REPLACE_EXISTING);
        }
        return new PersonFile(name, spool, true, words);
    }

    String name() {
        return name;
    }

    Charset charset() {
        return charset;
    }

    /// The file is not UTF-8 after all: read it again. False when it was read as Windows-31J already.
    boolean readAsWindows() {
        boolean changed = charset.equals(StandardCharsets.UTF_8);
        charset = WINDOWS_31J;
        return changed;
    }

    /// Begins at the front and reads the header.
    CsvScanner scan() throws IOException {
        var scanner = new CsvScanner(new FileInputStream(path.toFile()));
        if (!scanner.advance()) {
            scanner.close();
            throw new WrongCall(words.say("empty", name));
        }
        var names = new ArrayList<String>();
        for (int i = 0; i < scanner.fieldCount(); i++) {
            names.add(RowCells.fieldText(scanner, i, charset).strip());
        }
        header = names;
        return scanner;
    }

    int columns() {
        return header.size();
    }

    /// The rows that begin in a stretch, without header.
    CsvScanner scan(long from, long to) throws IOException {
        var in = new FileInputStream(path.toFile());
        in.skipNBytes(from);
        return CsvScanner.ofStretch(in, from, to);
    }

    /// Where so many parts of about the same size begin, and where the last one ends. A part begins behind
    /// a line end; a row with line ends in it may still lie across, and whoever reads the parts has to see
    /// to that.
    ///
    /// @param from place of the first row
    /// @return fewer parts when the file is small or its lines are long
    long[] parts(long from, int wanted) throws IOException {
        long size = Files.size(path);
        int parts = Math.clamp((size - from) / SMALLEST_PART, 1, wanted);
        var begins = new ArrayList<Long>();
        begins.add(from);
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] piece = new byte[LONGEST_LINE];
            for (int part = 1; part < parts; part++) {
                long about = from + (size - from) / parts * part;
                file.seek(about);
                int length = Math.max(0, file.read(piece));
                int at = 0;
                while (at < length && piece[at] != '\n') {
                    at++;
                }
                if (at < length && about + at + 1 > begins.getLast()) {
                    begins.add(about + at + 1);
                }
            }
        }
        begins.add(Long.MAX_VALUE);
        return begins.stream().mapToLong(Long::longValue).toArray();
    }

    /// Field of the row by column of the model; columns that the file does not have are left out.
    Map<String, Integer> places(LinkModel model) {
        var places = new HashMap<String, Integer>();
        for (LinkModel.Column column : model.columns()) {
            for (String known : column.headers()) {
                int at = place(known);
                if (at >= 0) {
                    places.putIfAbsent(column.name(), at);
                }
            }
        }
        return places;
    }

    /// Field of the identifier: the model's column `id`, or the header `id`.
    int idPlace(LinkModel model) {
        Integer stated = places(model).get("id");
        int at = stated == null ? place("id") : stated;
        if (at < 0) {
            throw new WrongCall(words.say("no-id", name, String.join(",", header)));
        }
        return at;
    }

    private int place(String wanted) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).equalsIgnoreCase(wanted)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Files.deleteIfExists(path);
        }
    }
}
