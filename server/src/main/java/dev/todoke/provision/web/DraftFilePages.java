package dev.todoke.provision.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.Application;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftChanges;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.offline.DraftFile;
import dev.todoke.provision.offline.DraftFileReading;
import dev.todoke.provision.offline.DraftSheets;
import dev.todoke.provision.offline.FileFault;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Puts together the pages of a draft's file (下書きのファイルの画面): its sheets, and what a sent one says otherwise.
@Component
class DraftFilePages {

    private static final double WIDE = 44;
    private static final int WIDEST_COLUMNS = 3;

    private final DraftPages drafts;
    private final ReasonWords words;
    private final MessageSource messages;

    DraftFilePages(DraftPages drafts, ReasonWords words, MessageSource messages) {
        this.drafts = drafts;
        this.words = words;
        this.messages = messages;
    }

    List<Sheet> sheets(Application application, List<ClosingSummary> years) {
        var file = DraftFile.of(application.id(), application.draft(), drafts.reader(years));
        return DraftSheets.of(file).stream()
                .map(cells -> new Sheet(
                        cells.name(),
                        cells.rows().getFirst().stream()
                                .map(SheetColumn::text)
                                .map(column -> cells.rows().getFirst().indexOf(column.heading()) < WIDEST_COLUMNS
                                        ? column.wide(WIDE)
                                        : column)
                                .toList(),
                        cells.rows().subList(1, cells.rows().size())))
                .toList();
    }

    static DraftFilePage empty(Application application) {
        return new DraftFilePage(
                application.id(),
                application.draft().text("title"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    DraftFilePage compared(
            Application application, DraftFileReading.Read read, List<ClosingSummary> years, Locale locale) {
        var now = application.draft();
        var after = read.takenInto(now);
        var check = drafts.check(new Draft(Known.completed(after.texts())), years);
        return new DraftFilePage(
                application.id(),
                now.text("title"),
                lines(now, after, ReasonWords.english(locale)),
                read.faults().stream().map(fault -> fault(fault, locale)).toList(),
                notices(application, read.file(), locale),
                drafts.points(application.id(), check.open(), locale),
                drafts.points(application.id(), check.advice(), locale),
                now.sha256());
    }

    private static List<DraftFilePage.Line> lines(Draft now, Draft after, boolean english) {
        return DraftChanges.between(now, after).stream()
                .map(id -> {
                    var field = Form.anywhere(id).orElseThrow();
                    return new DraftFilePage.Line(
                            id,
                            label(field, id, english),
                            DocumentView.written(field, id, now, english),
                            DocumentView.written(field, id, after, english),
                            after.text(id));
                })
                .toList();
    }

    private static String label(FormField field, String id, boolean english) {
        String label = field.number() + " " + (english ? field.labelEn() : field.labelJa());
        return field.insideRow() ? label + " (" + id.split("\\.", -1)[1] + ")" : label;
    }

    private String fault(FileFault fault, Locale locale) {
        String sentence = words.sentence(fault.reason(), locale);
        return fault.row() == 0
                ? sentence
                : messages.getMessage(
                        "provision.draft-file.place", new Object[] {fault.sheet(), fault.row(), sentence}, locale);
    }

    private List<String> notices(Application application, DraftFile file, Locale locale) {
        var notices = new ArrayList<String>();
        if (!file.application().equals(application.id())) {
            notices.add(say("provision.draft-file.other", locale));
        } else if (!file.takenSha256().equals(application.draft().sha256())) {
            notices.add(say("provision.draft-file.changed", locale));
        }
        if (!file.formEdition().equals(Form.of(application.draft()).edition())) {
            notices.add(say("provision.draft-file.edition", locale));
        }
        return notices;
    }

    private String say(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}
