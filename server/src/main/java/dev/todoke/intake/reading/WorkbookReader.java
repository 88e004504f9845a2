package dev.todoke.intake.reading;

import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.MappingStore;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.ColumnMapping;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileReading.Unreadable;
import dev.todoke.notification.RawRecord;
import dev.todoke.sheet.SheetLines;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads notifications from the first sheet of a workbook (xlsxの読み取り). Its first row names the columns; the items may
/// stand in any order.
final class WorkbookReader {

    private final FileRow file;
    private final MappingStore mappings;
    private final Consumer<RawRecord> records;
    private final List<Sentence> notices = new ArrayList<>();
    private FileSource source = new FileSource.Xlsx();
    private @Nullable ColumnMapping mapping;
    private @Nullable Unreadable fault;
    private long number;

    WorkbookReader(FileRow file, MappingStore mappings, Consumer<RawRecord> records) {
        this.file = file;
        this.mappings = mappings;
        this.records = records;
    }

    ContentReading read(byte[] xlsx) {
        return switch (SheetLines.read(xlsx, this::take)) {
            case SheetLines.Outcome.Broken _ -> refused(Unreadable.wholeFile(FileFault.SHEET_BROKEN));
            case SheetLines.Outcome.TooLarge _ ->
                refused(Unreadable.wholeFile(FileFault.TOO_LARGE, Integer.toString(SheetLines.MOST_MEBIBYTES)));
            case SheetLines.Outcome.Read(long formulas) -> end(formulas);
        };
    }

    private boolean take(long line, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
                fault = Unreadable.at(FileFault.BINARY, line, i + 1);
                return false;
            }
        }
        var columns = mapping;
        return columns == null ? begin(line, cells) : record(columns, line, cells);
    }

    private boolean begin(long line, List<String> firstRow) {
        var kept = mappings.find(file.facility(), firstRow);
        kept.ifPresent(k -> {
            source = new FileSource.Mapped("xlsx", k.id());
            notices.add(ContentReader.mapped(k));
        });
        var found = kept.map(MappingStore.Kept::mapping).or(() -> ColumnMapping.byNames(firstRow));
        if (found.isEmpty()) {
            fault = Unreadable.wholeFile(FileFault.UNKNOWN_COLUMNS, Integer.toString(firstRow.size()));
            return false;
        }
        mapping = found.get();
        return found.get().header() || record(found.get(), line, firstRow);
    }

    /// A row of a workbook ends with its last filled cell; one that goes on beyond the heading is not read.
    private boolean record(ColumnMapping columns, long line, List<String> cells) {
        if (cells.stream().skip(columns.width()).anyMatch(c -> !c.isBlank())) {
            fault = Unreadable.at(
                    FileFault.WRONG_COLUMN_COUNT,
                    line,
                    0,
                    Integer.toString(cells.size()),
                    Integer.toString(columns.width()));
            return false;
        }
        number++;
        records.accept(columns.record(file.importLayout(), line, number, cells));
        return true;
    }

    private ContentReading end(long formulas) {
        var found = fault;
        if (found != null) {
            return refused(found);
        }
        if (number == 0) {
            return refused(Unreadable.wholeFile(mapping == null ? FileFault.EMPTY : FileFault.ONLY_HEADER));
        }
        if (formulas > 0) {
            notices.add(ContentReading.notice("FORMULAS", Long.toString(formulas)));
        }
        return new ContentReading(source, new FileReading.ReadInFull(FileForm.UTF_8_WITH_HEADER, number), notices);
    }

    private ContentReading refused(Unreadable why) {
        return new ContentReading(source, why, List.of());
    }
}
