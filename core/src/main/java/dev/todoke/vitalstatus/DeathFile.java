package dev.todoke.vitalstatus;

import dev.todoke.kernel.CsvLines;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import dev.todoke.kernel.Sex;
import dev.todoke.person.Address;
import dev.todoke.person.PersonName;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads a file of death records, `deaths.csv` (死亡者情報ファイル). A line that cannot be read is refused, the
/// next one is
/// read.
public final class DeathFile {

    /// Columns in the order of the file.
    public static final List<String> COLUMNS = List.of(
            "death_no",
            "entered_in",
            "family_name",
            "given_name",
            "family_kana",
            "given_kana",
            "sex",
            "birth_date",
            "prefecture",
            "address",
            "death_date",
            "cause",
            "certifier");

    private DeathFile() {}

    /// @return false when the first line does not name the columns; nothing has been read then
    public static boolean read(Reader in, Consumer<DeathRow> rows) throws IOException {
        var lines = new CsvLines(in);
        var header = lines.next();
        if (header.isEmpty() || !header.get().equals(COLUMNS)) {
            return false;
        }
        for (var cells = lines.next(); cells.isPresent(); cells = lines.next()) {
            rows.accept(row(lines.lineNumber(), cells.get()));
        }
        return true;
    }

    private static DeathRow row(long line, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            return new DeathRow.Refused(line, "", Integer.toString(cells.size()), COLUMNS.size() + "列");
        }
        var enteredIn = Prefecture.of(cells.get(1));
        var sex = Sex.of(cells.get(6));
        var born = dateOrUnknown(cells.get(7));
        var prefecture = Residence.ofNotificationCode(cells.get(8));
        var died = PartialDate.read(cells.get(10)).filter(date -> !(date instanceof PartialDate.Unknown));
        if (cells.get(0).isBlank()) {
            return refused(line, 0, cells, "空でない番号");
        }
        if (enteredIn.isEmpty()) {
            return refused(line, 1, cells, "01〜47");
        }
        if (sex.isEmpty()) {
            return refused(line, 6, cells, "1 または 2");
        }
        if (born == null) {
            return refused(line, 7, cells, "YYYY-MM-DD、YYYY-MM、YYYY または空");
        }
        if (prefecture.isEmpty()) {
            return refused(line, 8, cells, "01〜47、88、99");
        }
        if (died.isEmpty()) {
            return refused(line, 10, cells, "YYYY-MM-DD、YYYY-MM または YYYY");
        }
        if (died.get().certainlyBefore(born)) {
            return refused(line, 10, cells, "生年月日（" + born.text() + "）以後の日");
        }
        if (!isCause(cells.get(11))) {
            return refused(line, 11, cells, "点のないICD-10（3文字または4文字）");
        }
        return new DeathRow.Read(
                line,
                new DeathRecord(
                        "D-" + cells.get(0),
                        enteredIn.get(),
                        new PersonName(cells.get(2), cells.get(3)),
                        new PersonName(cells.get(4), cells.get(5)),
                        sex.get(),
                        born,
                        new Address(prefecture.get(), cells.get(9)),
                        died.get(),
                        cells.get(11),
                        cells.get(12)));
    }

    private static @Nullable PartialDate dateOrUnknown(String text) {
        return text.isEmpty() ? PartialDate.unknown() : PartialDate.read(text).orElse(null);
    }

    private static boolean isCause(String cause) {
        return (cause.length() == 3 || cause.length() == 4)
                && cause.charAt(0) >= 'A'
                && cause.charAt(0) <= 'Z'
                && cause.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    private static DeathRow refused(long line, int column, List<String> cells, String allowed) {
        return new DeathRow.Refused(line, COLUMNS.get(column), cells.get(column), allowed);
    }
}
