package dev.todoke.intake.form;

import dev.todoke.intake.reading.ContentReading;
import dev.todoke.intake.reading.FileSource;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileFault;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.TypedDate;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads an electronic form that came back (電子届出票の読み取り), whichever program filled it in.
///
/// The cases come first, then the records of attached CSV files. A form that is not finalised (確定), belongs to another
/// hospital, or carries what has no place in it is refused as a whole, with what to do.
public final class FormReader {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ImportLayout layout;
    private final Function<FormNumber, Optional<KnownForm>> known;

    public FormReader(ImportLayout layout, Function<FormNumber, Optional<KnownForm>> known) {
        this.layout = layout;
        this.known = known;
    }

    /// @param sender hospital that sent the file
    public ContentReading read(byte[] pdf, FacilityCode sender, Instant receivedAt, Consumer<RawRecord> records) {
        String key = FormNumber.inside(pdf).flatMap(known).map(KnownForm::key).orElse("");
        try (var document = Loader.loadPDF(pdf, key)) {
            return read(document, sender, LocalDate.ofInstant(receivedAt, JAPAN), records);
        } catch (InvalidPasswordException _) {
            return refused(FileFault.FORM_PASSWORD);
        } catch (Refused refused) {
            return new ContentReading(new FileSource.OtherPdf(), refused.why, List.of());
        } catch (IOException | IllegalArgumentException | IllegalStateException | ClassCastException _) {
            // the PDF library says in several ways, and in its own words, that the structure of the file is broken
            return refused(FileFault.FORM_DAMAGED);
        }
    }

    private ContentReading read(PDDocument document, FacilityCode sender, LocalDate today, Consumer<RawRecord> records)
            throws IOException {
        var content = ActiveContent.of(document.getDocument());
        if (content.acts()) {
            return refused(FileFault.FORM_ACTIVE);
        }
        var fields = FilledFields.of(document);
        if (fields.isEmpty()) {
            return refused(FileFault.PDF);
        }
        var filled = fields.get();
        var form = FormNumber.ofText(filled.text(FormField.NUMBER)).flatMap(known);
        if (form.isEmpty()) {
            return refused(FileFault.FORM_UNKNOWN);
        }
        var issued = form.get().form();
        if (!issued.facility().equals(sender)) {
            return refused(FileFault.FORM_OTHER_FACILITY, issued.number().text());
        }
        if (!filled.isFinal()) {
            return refused(FileFault.FORM_NOT_FINAL);
        }
        String writtenDay = filled.text(FormField.FINAL_ON);
        if (!(TypedDate.read(writtenDay).orElse(PartialDate.unknown()) instanceof PartialDate.Day(var finalised))) {
            return refused(FileFault.FORM_FINAL_DAY, writtenDay.isEmpty() ? "(空)" : writtenDay);
        }
        return records(filled, content, new Finalised(issued, finalised, today), records);
    }

    private record Finalised(IssuedForm form, LocalDate on, LocalDate today) {

        List<Sentence> notices() {
            return today.isAfter(form.validUntil())
                    ? List.of(ContentReading.notice(
                            "FORM_EXPIRED", form.validUntil().toString()))
                    : List.of();
        }
    }

    private ContentReading records(
            FilledFields filled, ActiveContent content, Finalised finalised, Consumer<RawRecord> records)
            throws IOException {
        var cases = filled.cases(finalised.form().cases());
        var stated = filled.text(FormField.CASES_FILLED);
        if (!stated.isEmpty() && !stated.equals(Integer.toString(cases.size()))) {
            return refused(FileFault.FORM_COUNT, stated, Integer.toString(cases.size()));
        }
        var attached = attached(content);
        if (cases.isEmpty() && attached.isEmpty()) {
            return refused(FileFault.FORM_EMPTY);
        }
        long number = 0;
        for (var one : cases) {
            number++;
            records.accept(one.record(layout, number));
        }
        var notices = new ArrayList<>(finalised.notices());
        for (var file : attached) {
            number += attachedRecords(file, number, records, notices);
        }
        return new ContentReading(
                new FileSource.Form(finalised.form().number(), finalised.on()),
                new FileReading.ReadInFull(FileForm.UTF_8_WITH_HEADER, number),
                notices);
    }

    private static List<AttachedFile> attached(ActiveContent content) throws IOException {
        var files = new ArrayList<AttachedFile>();
        for (var specification : content.attachments()) {
            var file = AttachedFile.of(specification);
            if (!file.isCsv()) {
                throw new Refused(FileFault.FORM_ATTACHMENT);
            }
            files.add(file);
        }
        return files;
    }

    /// Answers how many records the attached file has; its lines keep their numbers.
    private long attachedRecords(AttachedFile file, long before, Consumer<RawRecord> records, List<Sentence> notices)
            throws IOException {
        try (var in = file.open()) {
            var reading = NotificationFiles.read(
                    layout, in, r -> records.accept(RawRecord.of(layout, r.line(), before + r.number(), r.cells())));
            return switch (reading) {
                case FileReading.ReadInFull read -> {
                    notices.add(ContentReading.notice(
                            "ATTACHED_CSV", Long.toString(read.records()), Long.toString(before + 1)));
                    yield read.records();
                }
                case FileReading.Unreadable why -> throw new Refused(why);
            };
        }
    }

    private static ContentReading refused(FileFault fault, String... values) {
        return ContentReading.unreadable(new FileSource.OtherPdf(), fault, values);
    }

    /// Something deeper in the file is the reason to refuse it.
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient FileReading.Unreadable why;

        Refused(FileFault fault) {
            this(FileReading.Unreadable.wholeFile(fault));
        }

        Refused(FileReading.Unreadable why) {
            super(why.fault().name());
            this.why = why;
        }
    }
}
