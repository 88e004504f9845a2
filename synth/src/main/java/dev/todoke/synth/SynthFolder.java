package dev.todoke.synth;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The folder that is written (出力フォルダ): first beside its place under another name, moved there when complete.
final class SynthFolder implements Closeable {

    private static final int CHUNK = 1 << 17;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Path target;
    private final Path root;
    private final Map<String, FacilityFile> facilityFiles = new LinkedHashMap<>();
    private final List<BufferedWriter> tables = new ArrayList<>();
    private final boolean everything;
    private boolean complete;

    /// One notification file; text is gathered and written in pieces, so that no file handle stays open.
    private static final class FacilityFile {
        private final Path path;
        private final FileHabit habit;
        private final ByteArrayOutputStream gathered = new ByteArrayOutputStream(1 << 12);
        private int lines;

        FacilityFile(Path path, FileHabit habit) {
            this.path = path;
            this.habit = habit;
            if (habit.byteOrderMark()) {
                gathered.writeBytes(BYTE_ORDER_MARK);
            }
            if (habit.header()) {
                gathered.writeBytes(NotificationRow.header(habit).getBytes(habit.charset()));
            }
        }

        int add(String line) throws IOException {
            lines++;
            gathered.writeBytes(line.getBytes(habit.charset()));
            if (gathered.size() > CHUNK) {
                flush();
            }
            return lines;
        }

        int count() {
            lines++;
            return lines;
        }

        void flush() throws IOException {
            try (OutputStream out = Files.newOutputStream(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                gathered.writeTo(out);
            }
            gathered.reset();
        }
    }

    SynthFolder(Path target, boolean everything) throws IOException {
        this.everything = everything;
        this.target = target.toAbsolutePath().normalize();
        if (Files.exists(this.target) && !isEmptyFolder(this.target)) {
            throw new SynthFolderTaken(this.target);
        }
        this.root = this.target.resolveSibling(this.target.getFileName() + ".writing");
        removeTree(root);
        Files.createDirectories(root.resolve("truth"));
    }

    void folder(String name) throws IOException {
        if (!everything) {
            return;
        }
        Files.createDirectories(root.resolve(name));
    }

    /// A table with a header line, UTF-8 and LF.
    Writer table(String name, String... columns) throws IOException {
        if (!everything && !name.endsWith("records.csv")) {
            return Writer.nullWriter();
        }
        var writer = Files.newBufferedWriter(root.resolve(name), StandardCharsets.UTF_8);
        tables.add(writer);
        writer.write(Csv.line(columns));
        return writer;
    }

    /// Adds a line to a facility's file and returns its number; the first record is 1.
    int add(String folder, Hospital hospital, NotificationRow row) throws IOException {
        String name = folder + "/" + hospital.code() + ".csv";
        var file = facilityFiles.get(name);
        if (file == null) {
            file = new FacilityFile(root.resolve(name), hospital.habit());
            facilityFiles.put(name, file);
        }
        return everything ? file.add(row.line(hospital.habit())) : file.count();
    }

    /// Everything is written: the folder takes its name.
    void complete() throws IOException {
        if (everything) {
            for (var file : facilityFiles.values()) {
                file.flush();
            }
        }
        for (var table : tables) {
            table.close();
        }
        Files.deleteIfExists(target);
        Files.move(root, target);
        complete = true;
    }

    @Override
    public void close() throws IOException {
        if (complete) {
            return;
        }
        for (var table : tables) {
            table.close();
        }
        removeTree(root);
    }

    private static boolean isEmptyFolder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var inside = Files.list(path)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void removeTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
