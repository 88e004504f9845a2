package dev.todoke.intake.reading;

import dev.todoke.intake.form.FormNumber;
import java.time.LocalDate;

/// What kind of file was received (届出ファイルの種類).
public sealed interface FileSource {

    /// `csv`, `xlsx` or `pdf`, as it is stored and as pages name it.
    String code();

    record Csv() implements FileSource {
        @Override
        public String code() {
            return "csv";
        }
    }

    record Xlsx() implements FileSource {
        @Override
        public String code() {
            return "xlsx";
        }
    }

    /// A file in columns that somebody of the hospital matched (列の対応).
    ///
    /// @param code `csv` or `xlsx`
    /// @param mapping number of the mapping
    record Mapped(String code, long mapping) implements FileSource {}

    /// An electronic form (電子届出票) that was finalised (確定) on a day.
    record Form(FormNumber number, LocalDate finalisedOn) implements FileSource {
        @Override
        public String code() {
            return "pdf";
        }
    }

    /// A PDF that could not be read as a form.
    record OtherPdf() implements FileSource {
        @Override
        public String code() {
            return "pdf";
        }
    }
}
